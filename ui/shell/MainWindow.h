// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include "app/session/Session.h"
#include "app/uses/ReminderService.h"
#include "ui/common/Actions.h"
#include "ui/common/Preferences.h"

#include <QMainWindow>

#include <array>

class QStackedWidget;

namespace eab::ca {
class HttpTransport;
}

namespace eab::ui {

class Clipboard;
class Desk;
class DropOverlay;
class IntakeDesk;
class LetterDesk;
class LockWatch;
class NewVaultAssistant;
class RecordDesk;
class RemoteDesk;
class SettingsDialog;
class SelectionDesk;
class UndoDesk;
class UnlockPage;
class VaultView;

/** The window. Arranges three pages (first run, locked, unlocked), each made when it is first
 *  needed, hands what is asked for to the desk it belongs to, and hears of locking; decides nothing.
 */
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    MainWindow(app::Session &session, ca::HttpTransport &network);
    ~MainWindow() override;

    /** Takes files in: into the preview, or sealed while the vault is locked. Where there is no vault
     *  yet they wait for it. */
    void takeFiles(const QStringList &paths);
    /** The program was started with these: they go into the preview as soon as the vault is open. */
    void openWith(const QStringList &paths);

signals:
    void preferencesChanged(const eab::ui::Preferences &preferences);

protected:
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void connectSession();
    void connectDesks();
    void makeShortcuts();
    /** Carries out what was asked for, by its keys, a menu or a button. */
    void act(ActionId what, const QString &recordId);

    void showRightPage();
    void showPage(QWidget *page);
    [[nodiscard]] NewVaultAssistant *assistant();
    [[nodiscard]] UnlockPage *unlockPage();
    [[nodiscard]] VaultView *view();
    [[nodiscard]] bool isAtTheVault() const;
    [[nodiscard]] bool isAtTheStart() const;

    void applyPreferences(const Preferences &preferences);
    void updateUndo();
    void updateLockText();
    void updateLockedNotice();
    void tell(Tone tone, const QString &text);
    void keepBackups();
    void sayNotice();
    void updateHealth();
    void openHealth();
    void openVault();
    SettingsDialog *openSettings();
    void checkSheet();
    /** Waits for an open vault, and says so. */
    void hold(const QString &name, std::function<void()> take);

    app::Session &m_session;
    app::ReminderService m_reminders;
    Preferences m_preferences;
    LockWatch *m_lock;
    Clipboard *m_clipboard;
    IntakeDesk *m_intake;
    RecordDesk *m_records;
    RemoteDesk *m_remote;
    LetterDesk *m_letters;
    SelectionDesk *m_selection;
    UndoDesk *m_undo;
    std::array<Desk *, 6> m_desks;
    QStackedWidget *m_pages;
    NewVaultAssistant *m_assistant = nullptr;
    UnlockPage *m_unlock = nullptr;
    VaultView *m_view = nullptr;
    DropOverlay *m_overlay;
    std::vector<std::function<void()>> m_held; //!< to be taken in when the vault is open
    bool m_creating = false;
    bool m_leaving = false; //!< closed while a provider's answer is on its way
};

} // namespace eab::ui
