// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include "app/session/AutoLock.h"
#include "app/session/Session.h"
#include "app/uses/ImportCredential.h"
#include "app/uses/ReminderService.h"
#include "ui/common/Preferences.h"
#include "ui/common/Widgets.h"

#include <QMainWindow>

#include <functional>

class QStackedWidget;

namespace eab::ca {
class HttpTransport;
}

namespace eab::ui {

class Clipboard;
class DropOverlay;
class NewVaultAssistant;
class RemoteDesk;
class UnlockPage;
class VaultView;

/** The window. Arranges three pages (first run, locked, unlocked), opens dialogs, hears of locking;
 *  decides nothing. */
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    MainWindow(app::Session &session, ca::HttpTransport &network);
    ~MainWindow() override;

    /** Takes files in: into the preview, or sealed while the vault is locked. */
    void takeFiles(const QStringList &paths);

signals:
    void preferencesChanged(const eab::ui::Preferences &preferences);

protected:
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeShortcuts();
    void connectView();
    void connectDesk();
    void showRightPage();
    void applyPreferences(const Preferences &preferences);
    void updateLockText();
    void updateLockedNotice();

    void importFiles();
    void pasteText();
    void takeText(const QString &text, const QString &name);
    /** `inbox` are the ids of the messages the previews were made from, in the same order. */
    void preview(std::vector<app::ImportPreview> previews, const QStringList &inbox = {});
    /** What cannot be filed now: locked, or a login that may not. */
    using Message = std::pair<QString, Result<WipedBytes>>; //!< its name and what is in it
    void seal(const std::vector<Message> &messages);
    void tell(MessageBar::Tone tone, const QString &text);
    /** Unlocked by somebody who may change things. */
    [[nodiscard]] bool mayFile() const;
    /** False, and said so, where nothing may be changed. */
    [[nodiscard]] bool mayChange();
    void openInbox();
    void editRecord(const QString &id);
    void archiveRecord(const QString &id);
    void removeRecord(const QString &id);
    void showSource(const QString &id);
    void setUpClient(const QString &id);
    void openVault();
    void openSettings();
    void showShortcuts();
    void showAbout();

    /** Offers to take the last thing back, by a button and by Ctrl+Z. */
    void offerUndo(const QString &text, std::function<Result<void>()> undo);
    void undo();
    void say(const Error &error);

    app::Session &m_session;
    app::ReminderService m_reminders;
    app::AutoLock m_autoLock;
    Preferences m_preferences;
    Clipboard *m_clipboard;
    RemoteDesk *m_desk;
    QStackedWidget *m_pages;
    NewVaultAssistant *m_assistant;
    UnlockPage *m_unlock;
    VaultView *m_view;
    DropOverlay *m_overlay;
    std::function<Result<void>()> m_undo;
    bool m_creating = false;
    bool m_leaving = false; //!< closed while a provider's answer is on its way
};

} // namespace eab::ui
