// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include "app/session/KeySlotKeeper.h"
#include "app/session/RecoveryPaper.h"
#include "ui/common/PageDialog.h"
#include "ui/common/Preferences.h"

#include <QTabWidget>

#include <functional>

class QTableWidget;
class QTableWidgetItem;

namespace eab::ui {

/** Appearance, locking, and the ways into the vault. Choices hold at once. */
class SettingsDialog : public PageDialog
{
    Q_OBJECT

public:
    SettingsDialog(app::Session &session, const Preferences &preferences, QWidget *parent);

    /** Begins with the ways into the vault. */
    void showWays() { m_tabs->setCurrentIndex(1); }
    /** Begins with the backups. */
    void showBackups() { m_tabs->setCurrentIndex(m_tabs->count() - 1); }

signals:
    void changed(const eab::ui::Preferences &preferences);

private:
    QWidget *makeGeneralPage();
    QWidget *makeSlotsPage();
    void keep();
    void showSlots();
    void showNotices();
    void confirmWays(app::KeySlotKeeper::Ways ways);
    void addPassword(bool support);
    void addRecoveryCode();
    void addKeychain();
    void changePassword();
    void typeNewPassword();
    void removeSlot();
    void renameSlot(QTableWidgetItem *typed);
    void takeAway(const QString &id, bool isKeychain);

    app::Session &m_session;
    Preferences m_preferences;
    QTabWidget *m_tabs;
    MessageBar *m_noticeBar;
    QPushButton *m_confirm;
    QPushButton *m_putBack;
    QTableWidget *m_table;
};

/** What comes of asking for the recovery sheet. */
struct SheetAnswers
{
    std::function<void()> shown; //!< it can be read
    std::function<void()> lost; //!< the person says that there is none
};

/** Asks for two groups of a recovery sheet, which then counts as shown. */
void askSheet(app::Session &session, const app::UnshownPaper &paper, QWidget *parent,
              const SheetAnswers &answers);

/** Asks for a new password twice, with honest advice, and gives it to `taker` with what it is to be
 *  called; the password is only lent. */
void askNewPassword(app::Session &session, const QString &title, const QString &explanation,
                    QWidget *parent,
                    const std::function<void(const Secret &password, const QString &label)> &taker);

} // namespace eab::ui
