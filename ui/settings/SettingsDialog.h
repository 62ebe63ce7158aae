// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/common/PageDialog.h"
#include "ui/common/Preferences.h"

class QCheckBox;
class QComboBox;
class QLineEdit;
class QSpinBox;
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
    void take();
    void showSlots();
    void addPassword(bool support);
    void addRecoveryCode();
    void addKeychain();
    void changePassword();
    void removeSlot();

    app::Session &m_session;
    Preferences m_preferences;
    QComboBox *m_theme;
    QComboBox *m_language;
    QComboBox *m_idle;
    QCheckBox *m_withSession;
    QCheckBox *m_sleep;
    QCheckBox *m_counts;
    QSpinBox *m_clipboard;
    QTableWidget *m_table;
};

/** Asks for a new password twice, with honest advice. */
class NewPasswordDialog : public PageDialog
{
    Q_OBJECT

public:
    NewPasswordDialog(app::Session &session, const QString &title, const QString &explanation,
                      QWidget *parent);

signals:
    /** `password` is only lent. */
    void chosen(const eab::Secret &password, const QString &label);
};

} // namespace eab::ui
