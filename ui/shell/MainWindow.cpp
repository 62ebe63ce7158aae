// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "ui/shell/MainWindow.h"
#include "ui/common/TypedIn.h"

#include "app/uses/BackupService.h"
#include "app/uses/Health.h"
#include "app/words/ErrorText.h"
#include "app/words/SlotText.h"
#include "ui/common/Clipboard.h"
#include "ui/common/PageDialog.h"
#include "ui/common/PageParts.h"
#include "ui/credentials/RecordEditor.h"
#include "ui/settings/AuditDialog.h"
#include "ui/settings/HealthDialog.h"
#include "ui/settings/SettingsDialog.h"
#include "ui/shell/DropOverlay.h"
#include "ui/shell/IntakeDesk.h"
#include "ui/shell/LetterDesk.h"
#include "ui/shell/LockWatch.h"
#include "ui/shell/RecordDesk.h"
#include "ui/shell/RemoteDesk.h"
#include "ui/shell/SelectionDesk.h"
#include "ui/shell/TextDialog.h"
#include "ui/shell/UndoDesk.h"
#include "ui/shell/VaultView.h"
#include "ui/unlock/NewVaultAssistant.h"
#include "ui/unlock/UnlockPage.h"

#include <QApplication>
#include <QCloseEvent>
#include <QFileInfo>
#include <QScreen>
#include <QShortcut>
#include <QStackedWidget>
#include <QTimer>

#include <algorithm>
#include <chrono>

namespace eab::ui {

namespace {

constexpr QSize leastSize(560, 370);
constexpr std::chrono::minutes askedAgainAfter {5}; //!< before a key leaves the vault

} // namespace

MainWindow::MainWindow(app::Session &session, ca::HttpTransport &network)
    : m_session(session)
    , m_reminders(session)
    , m_preferences(Preferences::load())
    , m_lock(new LockWatch(session, this))
    , m_clipboard(new Clipboard(this))
    , m_intake(new IntakeDesk(session, this))
    , m_records(new RecordDesk(session, *m_clipboard, this))
    , m_remote(new RemoteDesk(session, network, *m_clipboard, this))
    , m_letters(new LetterDesk(session, this))
    , m_selection(new SelectionDesk(session, this))
    , m_undo(new UndoDesk(session, this))
    , m_desks {m_intake, m_records, m_remote, m_letters, m_selection, m_undo}
    , m_pages(new QStackedWidget(this))
    , m_overlay(new DropOverlay(this))
{
    setWindowTitle(tr("EAB Vault"));
    setAcceptDrops(true);
    if (!restoreGeometry(rememberedGeometry(u"window"_s)))
        resize(QSize(1280, 800).boundedTo(screen()->availableSize()));
    setCentralWidget(m_pages);
    m_session.setProofLasts(askedAgainAfter);
    connectSession();
    connectDesks();
    makeShortcuts();
    keepBackups();
    showRightPage();
    applyPreferences(m_preferences);
}

MainWindow::~MainWindow() = default;

void MainWindow::connectSession()
{
    connect(&m_session, &app::Session::unlocked, this, [this] {
        m_leaving = false;
        if (!m_creating)
            showRightPage();
    });
    connect(&m_session, &app::Session::aboutToLock, this, [this] {
        m_clipboard->clearSecret();
        if (m_view != nullptr)
            m_view->dropSecrets();
        for (QDialog *dialog : findChildren<QDialog *>()) { // whatever stands over the window
            if (dialog->isVisible())
                dialog->reject();
        }
    });
    connect(&m_session, &app::Session::locked, this, [this] {
        if (std::exchange(m_creating, false))
            m_assistant->restart(); // its code does not wait behind the lock
        showRightPage();
        if (m_remote->isBusy())
            tell(Tone::Plain,
                 tr("A creation at a provider is under way and goes on. Its answer is sealed when "
                    "it comes, and filed when you unlock."));
    });
    connect(m_lock, &LockWatch::ticked, this, &MainWindow::updateLockText);
    connect(&m_reminders, &app::ReminderService::changed, this, &MainWindow::updateLockedNotice);
}

void MainWindow::connectDesks()
{
    for (const Desk *desk : m_desks) {
        connect(desk, &Desk::told, this, &MainWindow::tell);
        connect(desk, &Desk::asked, this, &MainWindow::act);
        connect(desk, &Desk::recordRequested, this,
                [this](const QString &id) { view()->selectRecord(id); });
        connect(desk, &Desk::changed, this, [this] { view()->reload(); });
        connect(desk, &Desk::undoable, this, [this](const QString &text, const Undo &undo) {
            Undo change = undo;
            if (change.what.isEmpty())
                change.what = text;
            m_undo->push(std::move(change));
            view()->say(Tone::Good, text, tr("Un&do"));
        });
    }
    connect(m_undo, &UndoDesk::nextChanged, this, &MainWindow::updateUndo);
    connect(m_remote, &RemoteDesk::pendingChanged, this, [this](int count) {
        if (m_view != nullptr)
            m_view->setPending(count);
    });
    const auto typeIn
        = [this](const std::shared_ptr<TypedIn> &found) { m_records->typeIn(*found); };
    connect(m_intake, &IntakeDesk::typeInRequested, this, typeIn);
    connect(m_letters, &LetterDesk::typeInRequested, this, typeIn);
    connect(m_letters, &LetterDesk::checkRequested, m_intake, &IntakeDesk::checkLetter);
    connect(m_letters, &LetterDesk::saved, m_intake, &IntakeDesk::tellSaved);
    connect(m_intake, &IntakeDesk::questionsLeft, this,
            [this](const std::vector<app::ImportQuestion> &questions) { view()->ask(questions); });
    connect(m_remote, &RemoteDesk::textGiven, m_intake, &IntakeDesk::takeText);
    connect(m_remote, &RemoteDesk::settled, this, [this] {
        if (m_leaving)
            close();
    });
}

void MainWindow::makeShortcuts()
{
    for (const Action &action : allActions()) {
        if (action.keys.isEmpty())
            continue;
        const auto *shortcut = new QShortcut(action.keys, this);
        connect(shortcut, &QShortcut::activated, this,
                [this, id = action.id, scope = action.scope] {
                    if (id == ActionId::Remove && isAtTheVault())
                        return m_view->remove();
                    const QString record = isAtTheVault() ? m_view->selectedId() : QString();
                    if (scope == ActionScope::Always
                        || (scope == ActionScope::Unlocked && isAtTheVault()) || !record.isEmpty())
                        act(id, record);
                });
    }
}

void MainWindow::act(ActionId what, const QString &recordId)
{
    for (Desk *desk : m_desks) {
        if (desk->act(what, recordId))
            return;
    }
    if (what == ActionId::Search)
        view()->focusSearch();
    else if (what == ActionId::Lock)
        m_session.lock();
    else if (what == ActionId::Settings)
        openSettings();
    else if (what == ActionId::AuditLog)
        openAuditLog(m_session, this);
    else if (what == ActionId::Health)
        openHealth();
    else if (what == ActionId::Shortcuts)
        openShortcuts(m_session, this);
    else if (what == ActionId::About)
        openAbout(m_session, this);
    else if (what == ActionId::Quit)
        close();
}

NewVaultAssistant *MainWindow::assistant()
{
    if (m_assistant == nullptr) {
        m_assistant = new NewVaultAssistant(m_session, this);
        m_pages->addWidget(m_assistant);
        connect(m_assistant, &NewVaultAssistant::finished, this, [this](const QString &remark) {
            m_creating = false;
            showRightPage();
            if (!remark.isEmpty())
                m_view->say(Tone::Plain, remark);
        });
        connect(m_assistant, &NewVaultAssistant::otherVaultRequested, this, &MainWindow::openVault);
    }
    return m_assistant;
}

UnlockPage *MainWindow::unlockPage()
{
    if (m_unlock == nullptr) {
        m_unlock = new UnlockPage(m_session, this);
        m_pages->addWidget(m_unlock);
        connect(m_unlock, &UnlockPage::otherVaultRequested, this, &MainWindow::openVault);
        connect(m_unlock, &UnlockPage::filesOffered, m_intake, &IntakeDesk::takeFiles);
    }
    return m_unlock;
}

VaultView *MainWindow::view()
{
    if (m_view == nullptr) {
        m_view = new VaultView(m_session, m_reminders, *m_clipboard, this);
        m_pages->addWidget(m_view);
        connect(m_view, &VaultView::asked, this, &MainWindow::act);
        connect(m_view, &VaultView::askedOfMany, m_selection,
                qOverload<ManyAction, const QStringList &, const QString &>(&SelectionDesk::act));
        connect(m_view->remark(), &MessageBar::acted, this, [this] { act(ActionId::Undo, {}); });
        connect(m_view, &VaultView::letterLookRequested, m_letters, &LetterDesk::look);
        connect(m_view, &VaultView::letterFileRequested, m_letters, &LetterDesk::file);
        connect(m_view, &VaultView::answered, m_records, &RecordDesk::answer);
        connect(m_view, &VaultView::sheetCheckRequested, this, &MainWindow::checkSheet);
        connect(m_view, &VaultView::versionRequested, m_records, &RecordDesk::showVersion);
        connect(m_view, &VaultView::draftRequested, m_records, &RecordDesk::goOn);
        connect(m_records, &RecordDesk::draftsChanged, m_view, &VaultView::offerDraft);
    }
    return m_view;
}

bool MainWindow::isAtTheVault() const
{
    return m_view != nullptr && m_pages->currentWidget() == m_view;
}

bool MainWindow::isAtTheStart() const
{
    return m_assistant != nullptr && m_pages->currentWidget() == m_assistant;
}

void MainWindow::showPage(QWidget *page)
{
    m_pages->setCurrentWidget(page);
    // As small as the words allow, which differ from language to language.
    setMinimumSize(std::max(leastSize.width(), m_pages->minimumSizeHint().width()),
                   leastSize.height());
}

void MainWindow::showRightPage()
{
    if (m_session.isUnlocked()) {
        showPage(view());
        m_view->reload();
        m_view->begin();
        updateLockText();
        m_remote->takeStock();
        m_view->askForSheet();
        m_view->offerDraft();
        sayNotice();
        updateHealth();
        for (const auto &take : std::exchange(m_held, {}))
            take();
    } else if (m_session.exists()) {
        showPage(unlockPage());
        m_unlock->prepare();
        updateLockedNotice();
    } else {
        m_creating = true;
        showPage(assistant());
        m_assistant->restart();
    }
}

void MainWindow::keepBackups()
{
    auto *backups = new app::BackupService(m_session, this);
    connect(backups, &app::BackupService::made, this, &MainWindow::updateHealth);
    auto *soon = new QTimer(this);
    soon->setSingleShot(true);
    soon->setInterval(std::chrono::seconds(1)); // a person who works changes many in a row
    connect(soon, &QTimer::timeout, this, &MainWindow::updateHealth);
    connect(&m_session, &app::Session::recordsChanged, soon, qOverload<>(&QTimer::start));
    connect(backups, &app::BackupService::failed, this, [this](const Error &error) {
        if (m_view != nullptr && m_session.isUnlocked())
            m_view->say(Tone::Soon,
                        tr("No backup could be made: %1")
                            .arg(app::describe(error, app::Face::Window).headline));
    });
}

void MainWindow::sayNotice()
{
    QStringList texts;
    bool isUrgent = false;
    for (const domain::SlotNotice notice : m_session.notices()) {
        texts << app::slotNoticeText(notice, app::Face::Window);
        isUrgent = isUrgent || domain::needsConfirming(notice);
    }
    texts << app::reminders(m_session);
    if (!texts.isEmpty())
        m_view->say(isUrgent ? Tone::Urgent : Tone::Plain, texts.join(u' '));
}

void MainWindow::updateHealth()
{
    if (m_view == nullptr || !m_session.isUnlocked())
        return;
    const auto lines = app::health(m_session, app::Face::Window);
    m_view->setHealth(lines ? std::optional(app::countAmiss(*lines)) : std::nullopt);
}

void MainWindow::openHealth()
{
    auto *dialog = new HealthDialog(m_session, this);
    connect(dialog, &QDialog::finished, this, &MainWindow::updateHealth);
    connect(dialog, &HealthDialog::asked, this, [this, dialog](app::HealthTopic topic) {
        if (topic == app::HealthTopic::Log || topic == app::HealthTopic::Letters) {
            dialog->accept();
            return act(topic == app::HealthTopic::Log ? ActionId::AuditLog : ActionId::LetterBox,
                       {});
        }
        SettingsDialog *settings = openSettings();
        if (topic == app::HealthTopic::Ways)
            settings->showWays();
        else
            settings->showBackups();
        connect(settings, &QDialog::finished, dialog, &HealthDialog::refresh);
    });
    dialog->open();
}

void MainWindow::applyPreferences(const Preferences &preferences)
{
    m_preferences = preferences;
    m_lock->follow(preferences);
    m_clipboard->setSeconds(preferences.clipboardSeconds);
    updateLockText();
    updateLockedNotice();
    emit preferencesChanged(preferences);
}

void MainWindow::updateUndo()
{
    if (m_view != nullptr)
        m_view->setUndo(m_undo->nextBack(), m_undo->nextForward());
}

void MainWindow::updateLockText()
{
    if (m_view != nullptr)
        m_view->setLockText(m_lock->text());
}

void MainWindow::updateLockedNotice()
{
    if (m_unlock == nullptr)
        return;
    const int closing = m_reminders.closingSoon();
    m_unlock->setNotice(closing > 0 && m_preferences.countsWhileLocked
                            ? tr("Locked. %n window(s) close within three days.", nullptr, closing)
                            : tr("Locked."));
}

void MainWindow::tell(Tone tone, const QString &text)
{
    if (isAtTheStart())
        m_assistant->say(tone, text);
    else if (!m_session.isUnlocked())
        unlockPage()->say(text, tone);
    else
        view()->say(tone, text);
}

void MainWindow::takeFiles(const QStringList &paths)
{
    if (paths.isEmpty())
        return;
    if (m_creating)
        return hold(QFileInfo(paths.constFirst()).fileName(),
                    [this, paths] { m_intake->takeFiles(paths); });
    m_intake->takeFiles(paths);
}

void MainWindow::openWith(const QStringList &paths)
{
    if (paths.isEmpty())
        return;
    hold(QFileInfo(paths.constFirst()).fileName(), [this, paths] { m_intake->takeFiles(paths); });
}

void MainWindow::hold(const QString &name, std::function<void()> take)
{
    if (m_session.isUnlocked() && !m_creating)
        return take();
    m_held.push_back(std::move(take));
    if (m_creating)
        assistant()->announce(tr("“%1” comes next, as soon as there is a vault for it.").arg(name));
    else
        unlockPage()->say(tr("“%1” is taken in when the vault is open.").arg(name), Tone::Plain);
}

void MainWindow::openVault()
{
    QFileDialog *dialog
        = fileDialog(this, tr("Open a vault (a folder whose name ends in .eabvault)"),
                     QFileDialog::Directory, QFileInfo(m_session.folder()).absolutePath());
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        if (const auto chosen = m_session.chooseFolder(path); !chosen)
            return tell(Tone::Urgent, errorHeadline(chosen.error()));
        m_creating = false;
        showRightPage();
    });
    dialog->open();
}

SettingsDialog *MainWindow::openSettings()
{
    auto *dialog = new SettingsDialog(m_session, m_preferences, this);
    connect(dialog, &SettingsDialog::changed, this, &MainWindow::applyPreferences);
    connect(dialog, &QDialog::finished, this, [this] {
        if (m_view != nullptr)
            m_view->askForSheet(); // its way in may be gone
        updateHealth();
    });
    dialog->open();
    return dialog;
}

void MainWindow::checkSheet()
{
    const auto paper = app::RecoveryPaper(m_session).waiting();
    if (!paper)
        return tell(Tone::Urgent, errorLine(paper.error()));
    if (!*paper)
        return m_view->askForSheet();
    askSheet(m_session, **paper, this,
             {[this] {
                  m_view->askForSheet();
                  tell(Tone::Good,
                       tr("The recovery sheet can be read. It is not asked for again."));
              },
              [this] { openSettings()->showWays(); }});
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    rememberGeometry(u"window"_s, saveGeometry());
    if (m_view != nullptr)
        m_view->rememberSizes();
    m_clipboard->clearSecret();
    m_session.lock();
    if (m_remote->isBusy() && !m_leaving) { // its answer may hold the only copy of a key
        m_leaving = true;
        event->ignore();
        tell(Tone::Soon,
             tr("A creation at a provider is under way. The window closes when its answer is "
                "sealed; close it again to go at once."));
        return;
    }
    QMainWindow::closeEvent(event);
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (!IntakeDesk::canTake(event->mimeData()))
        return;
    event->acceptProposedAction();
    m_overlay->showText(m_session.isUnlocked() || m_creating
                            ? tr("Drop it to take it in")
                            : tr("Drop it: it is sealed now and filed when you unlock"));
}

void MainWindow::dragLeaveEvent(QDragLeaveEvent *)
{
    m_overlay->hide();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    m_overlay->hide();
    event->acceptProposedAction();
    const auto dropped = m_intake->dropped(event->mimeData());
    if (m_creating)
        hold(dropped.name, dropped.take);
    else
        dropped.take();
}

} // namespace eab::ui
