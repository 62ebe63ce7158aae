// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include "app/uses/Providers.h"
#include "ui/common/PageDialog.h"

class QTableWidget;

namespace eab::ui {

/** The logins at APIs: add, edit, remove; the way to what they list and to making a pair there. */
class ProvidersDialog : public PageDialog
{
    Q_OBJECT

public:
    ProvidersDialog(app::Session &session, ca::HttpTransport &network, QWidget *parent);

    /** Reads them anew and chooses this one. */
    void reload(const QString &id = {});

signals:
    void editRequested(const eab::domain::Provider &login); //!< without an id: a new one
    void keysRequested(const QString &loginId, const QString &name);
    void createRequested(const QString &loginId);

private:
    [[nodiscard]] const domain::Provider *chosen() const;
    void showChosen();
    void remove();

    app::Providers m_providers;
    std::vector<domain::Provider> m_logins;
    QTableWidget *m_table;
    QLabel *m_nothing;
    QLabel *m_elsewhere; //!< what to do where an API neither lists nor revokes
    Confirm *m_confirm;
    QPushButton *m_add;
    QPushButton *m_edit;
    QPushButton *m_keys;
    QPushButton *m_remove;
    QPushButton *m_create;
};

} // namespace eab::ui
