// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "ui/providers/ProvidersDialog.h"

#include "app/words/ProviderText.h"
#include "ui/common/FlowLayout.h"
#include "ui/common/Icons.h"

#include <QTableWidget>
#include <QUrl>

namespace eab::ui {

ProvidersDialog::ProvidersDialog(app::Session &session, ca::HttpTransport &network, QWidget *parent)
    : PageDialog(session, u"providersDialog"_s, tr("Logins at providers"), parent)
    , m_providers(session, network)
{
    startAt({700, 480});
    setSubtitle(tr("With a provider's API key, pairs can be made from here. The keys are kept "
                   "sealed in the vault."));
    m_add = called("addButton",
                   makeButton(tr("&Add..."), ButtonRole::Plain, pageWidget(), u"plus"_s));
    m_edit = called("editButton",
                    makeButton(tr("&Edit..."), ButtonRole::Plain, pageWidget(), u"pencil"_s));
    m_keys = called("keysButton",
                    makeButton(tr("&Keys..."), ButtonRole::Plain, pageWidget(), u"records"_s));
    m_remove = called("removeButton",
                      makeButton(tr("&Remove..."), ButtonRole::Danger, pageWidget(), u"trash"_s));
    auto *buttons = new FlowLayout;
    for (QPushButton *button : {m_add, m_edit, m_keys, m_remove})
        buttons->addWidget(button);
    page()->addLayout(buttons);
    m_table = called("loginTable",
                     makeTable(tr("Logins at providers"), {tr("Name"), tr("API"), tr("Address")}, 2,
                               pageWidget()));
    m_table->setMinimumHeight(180);
    page()->addWidget(m_table, 1);
    m_nothing = called(
        "nothingLabel",
        makeLabel(tr("None yet. Add the first with the API key that the provider gave you."),
                  TextRole::Soft, pageWidget()));
    page()->addWidget(m_nothing);

    m_elsewhere = called("elsewhereLabel", makeLabel({}, TextRole::Soft, pageWidget()));
    page()->addWidget(m_elsewhere);

    m_confirm = new Confirm(tr("Keep &it"), tr("Remove it for &good"), "confirmRemoveButton",
                            pageWidget());
    page()->addWidget(m_confirm);

    addCloseButton(ButtonRole::Flat);
    m_create = addButton(tr("Create a &pair there..."), ButtonRole::Primary, "createButton",
                         u"cloud-plus"_s);
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
        m_confirm->ask(tr("The API key of “%1” is wiped from the vault. Pairs that were "
                          "made with it stay.")
                           .arg(chosen()->name));
    });
    connect(m_confirm, &Confirm::kept, m_table, qOverload<>(&QWidget::setFocus));
    connect(m_confirm, &Confirm::confirmed, this, &ProvidersDialog::remove);
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
        m_table->setCurrentCell(wanted, 0); // selectRow() finds no column from right to left
        m_table->setFocus();
    }
    m_add->setIcon(icon(u"plus"_s, m_logins.empty() ? IconColor::OnAccent : IconColor::Ink));
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
    m_keys->setVisible(login == nullptr || lists);
    m_keys->setEnabled(lists);
    m_elsewhere->setVisible(login != nullptr && !lists);
    if (login != nullptr && !lists) {
        const auto words
            = app::onlyCreatesWords(login->name, domain::providerKindName(login->kind));
        m_elsewhere->setText(words.headline + QLatin1Char(' ') + words.hint);
    }
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
    say(Tone::Good, tr("“%1” is removed.").arg(name));
    reload();
}

} // namespace eab::ui
