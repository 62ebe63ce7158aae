// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "ui/providers/KeysDialog.h"

#include "app/words/TimeText.h"
#include "ui/common/WhenDone.h"

#include <QTableWidget>

namespace eab::ui {

KeysDialog::KeysDialog(app::Session &session, ca::HttpTransport &network, const QString &login,
                       const QString &wanted, QWidget *parent)
    : PageDialog(session, u"keysDialog"_s, tr("Keys at the provider"), parent)
    , m_providers(session, network)
    , m_records(session)
    , m_login(login)
    , m_wanted(wanted)
{
    startAt({760, 520});
    if (!wanted.isEmpty())
        setSubtitle(tr("Look for “%1”. If it is there, revoke it and create anew.").arg(wanted));
    else
        setSubtitle(tr("No provider shows an HMAC key a second time; it can only be revoked and "
                       "made anew."));
    m_table
        = called("keysTable",
                 makeTable(tr("Keys at the provider"),
                           {tr("Name"), tr("Product"), tr("State"), tr("Since"), tr("Identifier")},
                           0, pageWidget()));
    m_table->setMinimumHeight(220);
    page()->addWidget(m_table, 1);
    m_nothing = called("nothingLabel",
                       makeLabel(tr("The provider lists none."), TextRole::Soft, pageWidget()));
    m_nothing->hide();
    page()->addWidget(m_nothing);

    m_confirm = new Confirm(tr("&Keep it"), tr("Revoke it for &good"), "confirmRevokeButton",
                            pageWidget());
    page()->addWidget(m_confirm);

    m_refresh = called("refreshButton",
                       makeButton(tr("&Ask again"), ButtonRole::Plain, this, u"refresh"_s));
    m_revoke = called("revokeButton", makeButton(tr("&Revoke..."), ButtonRole::Danger, this));
    foot()->addWidget(m_refresh);
    foot()->addWidget(m_revoke);
    addCloseButton();
    connect(m_refresh, &QPushButton::clicked, this, [this] { list(); });
    connect(m_revoke, &QPushButton::clicked, this, &KeysDialog::askRevoke);
    connect(m_confirm, &Confirm::kept, m_table, qOverload<>(&QWidget::setFocus));
    connect(m_confirm, &Confirm::confirmed, this, &KeysDialog::revoke);
    connect(m_table, &QTableWidget::itemSelectionChanged, m_confirm, &QWidget::hide);

    const auto known = m_providers.find(login);
    if (known) {
        setHeadline(tr("Keys at %1").arg(known->name));
        list();
    } else {
        say(known.error());
    }
}

void KeysDialog::list(const QString &done)
{
    setBusy(true);
    say(Tone::Plain, tr("Asking the provider."));
    m_stop = std::stop_source();
    whenDone(m_providers.list(m_login, m_stop.get_token()), this,
             [this, done](const Result<std::vector<domain::ListedCredential>> &keys) {
                 setBusy(false);
                 message()->clear();
                 if (!keys)
                     return say(keys.error());
                 showKeys(*keys);
                 sayNews(*keys);
                 if (!done.isEmpty())
                     say(Tone::Good, done);
             });
}

void KeysDialog::showKeys(const std::vector<domain::ListedCredential> &keys)
{
    m_table->setRowCount(static_cast<int>(keys.size()));
    m_nothing->setVisible(keys.empty());
    int row = 0;
    int found = -1;
    for (const domain::ListedCredential &key : keys) {
        const QString since
            = key.created.isValid() ? app::dayText(key.created.toLocalTime().date()) : QString();
        int column = 0;
        for (const QString &text : {key.name, key.product, key.status, since, key.id}) {
            auto *item = new QTableWidgetItem(text); // the table owns its items
            item->setToolTip(text);
            m_table->setItem(row, column++, item);
        }
        m_table->item(row, 0)->setData(Qt::UserRole, key.id);
        if (!m_wanted.isEmpty() && key.name == m_wanted)
            found = row;
        ++row;
    }
    m_revoke->setEnabled(!keys.empty());
    m_table->setFocus();
    if (found >= 0) {
        m_table->setCurrentCell(found, 0); // selectRow() finds no column from right to left
        say(Tone::Soon, tr("It is there: “%1” was made.").arg(m_wanted));
    } else if (!m_wanted.isEmpty()) {
        say(Tone::Good, tr("“%1” is not there, so it was not made. Create it anew.").arg(m_wanted));
    }
}

/** Which records know more now. */
void KeysDialog::sayNews(const std::vector<domain::ListedCredential> &keys)
{
    if (!m_wanted.isEmpty())
        return;
    QStringList titles;
    for (const domain::ListedCredential &key : keys) {
        const auto record = m_records.find(key.recordId);
        if (record && !key.changes.empty())
            titles << tr("“%1”", "title").arg(record->title);
    }
    constexpr qsizetype mostNamed = 4;
    if (titles.size() > mostNamed)
        say(Tone::Good,
            tr("What is new is kept with %n record(s).", nullptr, static_cast<int>(titles.size())));
    else if (!titles.isEmpty())
        say(Tone::Good,
            tr("What is new is kept with %1.").arg(QLocale().createSeparatedList(titles)));
}

void KeysDialog::askRevoke()
{
    const int row = m_table->currentRow();
    if (row < 0 || m_table->selectedItems().isEmpty())
        return say(Tone::Soon, tr("Choose the key to be revoked first."));
    m_confirm->ask(tr("“%1” stops working for good, and so does every client that uses it.")
                       .arg(m_table->item(row, 0)->text()));
}

void KeysDialog::revoke()
{
    const int row = m_table->currentRow();
    if (row < 0)
        return;
    setBusy(true);
    say(Tone::Plain, tr("Asking the provider."));
    m_stop = std::stop_source();
    const QString name = m_table->item(row, 0)->text();
    whenDone(m_providers.revoke(m_login, m_table->item(row, 0)->data(Qt::UserRole).toString(),
                                m_stop.get_token()),
             this, [this, name](const Result<void> &revoked) {
                 setBusy(false);
                 if (!revoked && revoked.error().code == ErrorCode::OutcomeUnknown)
                     return say(Tone::Soon,
                                tr("No usable answer came. Ask again: revoking it twice "
                                   "does no harm."));
                 if (!revoked)
                     return say(revoked.error());
                 m_wanted.clear();
                 list(tr("“%1” is revoked.").arg(name));
             });
}

void KeysDialog::setBusy(bool busy)
{
    m_table->setEnabled(!busy);
    m_refresh->setEnabled(!busy);
    m_revoke->setEnabled(!busy && m_table->rowCount() > 0);
}

void KeysDialog::done(int result)
{
    m_stop.request_stop();
    PageDialog::done(result);
}

} // namespace eab::ui
