// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "ui/providers/ProvidersDialog.h"

#include "app/words/ProviderText.h"
#include "ui/common/Icons.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QTableWidget>
#include <QUrl>
#include <QVBoxLayout>

namespace eab::ui {

ProvidersDialog::ProvidersDialog(app::Session &session, ca::HttpTransport &network, QWidget *parent)
    : PageDialog(session, QStringLiteral("providersDialog"), tr("Logins at providers"), parent)
    , m_providers(session, network)
{
    resize(700, 480);
    setSubtitle(tr("With a provider's API key, pairs can be made from here. The keys are kept "
                   "sealed in the vault."));
    auto *row = new QHBoxLayout;
    m_add = makeButton(tr("&Add..."), ButtonRole::Plain, pageWidget(), QStringLiteral("plus"));
    m_add->setObjectName(QStringLiteral("addButton"));
    m_edit = makeButton(tr("&Edit..."), ButtonRole::Plain, pageWidget(), QStringLiteral("pencil"));
    m_edit->setObjectName(QStringLiteral("editButton"));
    m_keys = makeButton(tr("&Keys..."), ButtonRole::Plain, pageWidget(), QStringLiteral("records"));
    m_keys->setObjectName(QStringLiteral("keysButton"));
    m_remove
        = makeButton(tr("&Remove..."), ButtonRole::Danger, pageWidget(), QStringLiteral("trash"));
    m_remove->setObjectName(QStringLiteral("removeButton"));
    for (QPushButton *button : {m_add, m_edit, m_keys})
        row->addWidget(button);
    row->addStretch(1);
    row->addWidget(m_remove);
    page()->addLayout(row);
    m_table = new QTableWidget(0, 3, pageWidget());
    m_table->setObjectName(QStringLiteral("loginTable"));
    m_table->setAccessibleName(tr("Logins at providers"));
    m_table->setHorizontalHeaderLabels({tr("Name"), tr("API"), tr("Address")});
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(2, QHeaderView::Stretch);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_table->verticalHeader()->hide();
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setMinimumHeight(180);
    page()->addWidget(m_table, 1);
    m_nothing
        = makeLabel(tr("None yet. Add the first with the API key that the provider gave you."),
                    TextRole::Soft, pageWidget());
    m_nothing->setObjectName(QStringLiteral("nothingLabel"));
    page()->addWidget(m_nothing);

    m_confirm = new QFrame(pageWidget());
    m_confirm->setProperty("tone", QStringLiteral("urgent"));
    auto *confirm = new QVBoxLayout(m_confirm);
    confirm->setContentsMargins(12, 10, 12, 10);
    m_confirmText = makeLabel({}, TextRole::Body, m_confirm);
    confirm->addWidget(m_confirmText);
    auto *choice = new QHBoxLayout;
    m_keep = makeButton(tr("Keep &it"), ButtonRole::Plain, m_confirm);
    m_keep->setObjectName(QStringLiteral("keepButton"));
    QPushButton *sure = makeButton(tr("Remove it for &good"), ButtonRole::Danger, m_confirm);
    sure->setObjectName(QStringLiteral("confirmRemoveButton"));
    choice->addStretch(1);
    choice->addWidget(m_keep);
    choice->addWidget(sure);
    confirm->addLayout(choice);
    m_confirm->hide();
    page()->addWidget(m_confirm);

    foot()->addStretch(1);
    QPushButton *close = makeButton(tr("&Close"), ButtonRole::Flat, this);
    close->setObjectName(QStringLiteral("closeButton"));
    m_create = makeButton(tr("Create a &pair there..."), ButtonRole::Primary, this,
                          QStringLiteral("cloud-plus"));
    m_create->setObjectName(QStringLiteral("createButton"));
    foot()->addWidget(close);
    foot()->addWidget(m_create);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_add, &QPushButton::clicked, this, [this] { emit editRequested({}); });
    const auto edit = [this] {
        if (chosen() != nullptr)
            emit editRequested(*chosen());
    };
    connect(m_edit, &QPushButton::clicked, this, edit);
    connect(m_table, &QTableWidget::itemActivated, this, edit);
    connect(m_keys, &QPushButton::clicked, this, [this] {
        if (chosen() != nullptr)
            emit keysRequested(chosen()->id, {});
    });
    connect(m_create, &QPushButton::clicked, this, [this] {
        if (chosen() != nullptr)
            emit createRequested(chosen()->id);
    });
    connect(m_remove, &QPushButton::clicked, this, [this] {
        if (chosen() == nullptr)
            return;
        m_confirmText->setText(tr("The API key of “%1” is wiped from the vault. Pairs that were "
                                  "made with it stay.")
                                   .arg(chosen()->name));
        m_confirm->show();
        m_keep->setFocus();
    });
    connect(m_keep, &QPushButton::clicked, this, [this] {
        m_confirm->hide();
        m_table->setFocus();
    });
    connect(sure, &QPushButton::clicked, this, &ProvidersDialog::remove);
    connect(m_table, &QTableWidget::itemSelectionChanged, this, &ProvidersDialog::showChosen);
    reload();
}

void ProvidersDialog::reload(const QString &id)
{
    auto all = m_providers.all();
    if (!all)
        return say(all.error());
    m_logins = std::move(*all);
    m_table->setRowCount(static_cast<int>(m_logins.size()));
    int row = 0;
    int wanted = 0;
    for (const domain::Provider &login : m_logins) {
        int column = 0;
        for (const QString &text :
             {login.name, app::providerKindText(login.kind), QUrl(login.baseUrl).host()})
            m_table->setItem(row, column++, new QTableWidgetItem(text)); // the table owns them
        m_table->item(row, 2)->setToolTip(login.baseUrl);
        if (login.id == id)
            wanted = row;
        ++row;
    }
    m_table->setVisible(!m_logins.empty());
    m_nothing->setVisible(m_logins.empty());
    if (m_logins.empty()) {
        setButtonRole(m_add, ButtonRole::Primary);
        m_add->setFocus();
    } else {
        setButtonRole(m_add, ButtonRole::Plain);
        m_table->selectRow(wanted);
        m_table->setFocus();
    }
    m_add->setIcon(
        icon(QStringLiteral("plus"), m_logins.empty() ? IconColor::OnAccent : IconColor::Ink));
    showChosen();
}

const domain::Provider *ProvidersDialog::chosen() const
{
    const int row = m_table->currentRow();
    return row >= 0 && static_cast<size_t>(row) < m_logins.size()
        ? &m_logins[static_cast<size_t>(row)]
        : nullptr;
}

void ProvidersDialog::showChosen()
{
    const domain::Provider *login = chosen();
    m_confirm->hide();
    for (QPushButton *button : {m_edit, m_remove, m_create})
        button->setEnabled(login != nullptr);
    const bool lists = login != nullptr && app::Providers::canList(login->kind);
    m_keys->setEnabled(lists);
    m_keys->setToolTip(login == nullptr || lists
                           ? QString()
                           : tr("This API has no list; look into the provider's portal."));
    m_create->setVisible(!m_logins.empty());
}

void ProvidersDialog::remove()
{
    const domain::Provider *login = chosen();
    if (login == nullptr)
        return;
    const QString name = login->name;
    if (auto removed = m_providers.remove(login->id); !removed)
        return say(removed.error());
    message()->show(MessageBar::Tone::Good, tr("“%1” is removed.").arg(name));
    reload();
}

} // namespace eab::ui
