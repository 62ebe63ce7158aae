// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/common/PageDialog.h"
#include "ui/common/Preferences.h"

#include <functional>

class QTableWidget;

namespace eab::ui {

/** Appearance, locking, and the ways into the vault. Choices hold at once. */
class SettingsDialog : public PageDialog
{
    Q_OBJECT

public:
    SettingsDialog(app::Session &session, const Preferences &preferences, QWidget *parent);

signals:
    void changed(const eab::ui::Preferences &preferences);

private:
    QWidget *makeGeneralPage();
    QWidget *makeSlotsPage();
    void keep();
    void showSlots();
    void addPassword(bool support);
    void addRecoveryCode();
    void addKeychain();
    void changePassword();
    void removeSlot();

    app::Session &m_session;
    Preferences m_preferences;
    QTableWidget *m_table;
};

/** Asks for a new password twice, with honest advice, and gives it to `taker` with what it is to be
 *  called; the password is only lent. */
void askNewPassword(app::Session &session, const QString &title, const QString &explanation,
                    QWidget *parent,
                    const std::function<void(const Secret &password, const QString &label)> &taker);

} // namespace eab::ui
