// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include "app/uses/Providers.h"
#include "app/uses/Records.h"
#include "ui/common/PageDialog.h"

class QTableWidget;

namespace eab::ui {

/** What an API lists of its credentials, and revoking one of them. What is listed of those that are
 *  saved is kept with their records. */
class KeysDialog : public PageDialog
{
    Q_OBJECT

public:
    /** `wanted` is a name to look for: of a creation whose outcome is unknown. */
    KeysDialog(app::Session &session, ca::HttpTransport &network, const QString &login,
               const QString &wanted, QWidget *parent);

    void done(int result) override;

private:
    /** `done` is what has just been done, told once the new list is there. */
    void list(const QString &done = {});
    void showKeys(const std::vector<domain::ListedCredential> &keys);
    void sayNews(const std::vector<domain::ListedCredential> &keys);
    void askRevoke();
    void revoke();
    void setBusy(bool busy);

    app::Providers m_providers;
    app::Records m_records;
    QString m_login;
    QString m_wanted;
    std::stop_source m_stop;
    QTableWidget *m_table;
    QLabel *m_nothing;
    Confirm *m_confirm;
    QPushButton *m_refresh;
    QPushButton *m_revoke;
};

} // namespace eab::ui
