// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "ui/shell/MainWindow.h"

#include "app/uses/Inbox.h"
#include "app/uses/Records.h"
#include "app/uses/SampleMail.h"
#include "app/words/ErrorText.h"
#include "base/File.h"
#include "ui/common/Clipboard.h"
#include "ui/common/PageDialog.h"
#include "ui/common/WhenDone.h"
#include "ui/credentials/RecordEditor.h"
#include "ui/intake/ImportDialog.h"
#include "ui/intake/PasteDialog.h"
#include "ui/intake/SourceDialog.h"
#include "ui/settings/SettingsDialog.h"
#include "ui/shell/DropOverlay.h"
#include "ui/shell/EmptyPage.h"
#include "ui/shell/LockSignals.h"
#include "ui/shell/RemoteDesk.h"
#include "ui/shell/TextDialog.h"
#include "ui/shell/VaultView.h"
#include "ui/unlock/NewVaultAssistant.h"
#include "ui/unlock/UnlockPage.h"
#include "ui/wizard/SetupWizard.h"

#include <QApplication>
#include <QCloseEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QMimeData>
#include <QScreen>
#include <QShortcut>
#include <QStackedWidget>
#include <QtConcurrent>

namespace eab::ui {

namespace {

constexpr QSize leastSize(720, 520);

/** The sample order is this old, so that its clock shows something. */
constexpr qint64 sampleAgeSeconds = 4 * 86400 + 20 * 3600 - 60;

QStringList localFiles(const QMimeData *mime)
{
    QStringList paths;
    for (const QUrl &url : mime->urls()) {
        if (url.isLocalFile())
            paths << url.toLocalFile();
    }
    return paths;
}

/** A mail client gives the message itself, a browser a piece of text. */
bool canTake(const QMimeData *mime)
{
    return !localFiles(mime).isEmpty() || mime->hasFormat(QStringLiteral("message/rfc822"))
        || mime->hasText();
}

} // namespace

MainWindow::MainWindow(app::Session &session, ca::HttpTransport &network)
    : m_session(session)
    , m_reminders(session)
    , m_autoLock(session, this)
    , m_preferences(Preferences::load())
    , m_clipboard(new Clipboard(this))
    , m_desk(new RemoteDesk(session, network, *m_clipboard, this))
    , m_pages(new QStackedWidget(this))
    , m_assistant(new NewVaultAssistant(session, this))
    , m_unlock(new UnlockPage(session, this))
    , m_view(new VaultView(session, m_reminders, *m_clipboard, this))
    , m_overlay(new DropOverlay(this))
{
    setWindowTitle(tr("EAB Vault"));
    setAcceptDrops(true);
    if (!restoreGeometry(rememberedGeometry(QStringLiteral("window"))))
        resize(QSize(1280, 800).boundedTo(screen()->availableSize()));
    m_pages->addWidget(m_assistant);
    m_pages->addWidget(m_unlock);
    m_pages->addWidget(m_view);
    setCentralWidget(m_pages);
    // As small as the words allow, which differ from language to language.
    setMinimumSize(std::max(leastSize.width(), m_pages->minimumSizeHint().width()),
                   leastSize.height());
    qApp->installEventFilter(this);

    connect(&m_session, &app::Session::unlocked, this, [this] {
        m_leaving = false;
        if (!m_creating)
            showRightPage();
    });
    connect(&m_session, &app::Session::aboutToLock, this, [this] {
        m_clipboard->clearSecret();
        m_view->dropSecrets();
        m_undo = nullptr;
        for (QDialog *dialog : findChildren<QDialog *>()) { // whatever stands over the window
            if (dialog->isVisible())
                dialog->reject();
        }
    });
    connect(&m_session, &app::Session::locked, this, [this] {
        if (std::exchange(m_creating, false))
            m_assistant->restart(); // its code does not wait behind the lock
        showRightPage();
        if (m_desk->isBusy())
            tell(MessageBar::Tone::Plain,
                 tr("A creation at a provider is under way and goes on. Its answer is sealed when "
                    "it comes, and filed when you unlock."));
    });
    connect(&m_autoLock, &app::AutoLock::ticked, this, &MainWindow::updateLockText);
    connect(&m_reminders, &app::ReminderService::changed, this, &MainWindow::updateLockedNotice);
    connect(m_assistant, &NewVaultAssistant::finished, this, [this] {
        m_creating = false;
        showRightPage();
    });
    connect(m_assistant, &NewVaultAssistant::otherVaultRequested, this, &MainWindow::openVault);
    connect(m_unlock, &UnlockPage::otherVaultRequested, this, &MainWindow::openVault);
    connect(m_unlock, &UnlockPage::filesOffered, this, &MainWindow::takeFiles);
    auto *lockSignals = new LockSignals(this);
    connect(lockSignals, &LockSignals::sessionLocked, this, [this] {
        if (m_preferences.lockWithSession)
            m_session.lock();
    });
    connect(lockSignals, &LockSignals::goingToSleep, this, [this] {
        if (m_preferences.lockOnSleep)
            m_session.lock();
    });
    connectView();
    connectDesk();
    makeShortcuts();
    applyPreferences(m_preferences);
    showRightPage();
}

MainWindow::~MainWindow()
{
    qApp->removeEventFilter(this);
}

void MainWindow::connectView()
{
    connect(m_view, &VaultView::importRequested, this, &MainWindow::importFiles);
    connect(m_view, &VaultView::newRequested, this, [this] { editRecord({}); });
    connect(m_view, &VaultView::setUpRequested, this, &MainWindow::setUpClient);
    connect(m_view, &VaultView::lockRequested, &m_session, &app::Session::lock);
    connect(m_view, &VaultView::settingsRequested, this, &MainWindow::openSettings);
    connect(m_view, &VaultView::shortcutsRequested, this, &MainWindow::showShortcuts);
    connect(m_view, &VaultView::aboutRequested, this, &MainWindow::showAbout);
    connect(m_view, &VaultView::inboxRequested, this, &MainWindow::openInbox);
    connect(m_view->remark(), &MessageBar::acted, this, &MainWindow::undo);
    const RecordPane *pane = m_view->pane();
    connect(pane, &RecordPane::setUpRequested, this, &MainWindow::setUpClient);
    connect(pane, &RecordPane::importRequested, this, &MainWindow::importFiles);
    connect(pane, &RecordPane::editRequested, this, &MainWindow::editRecord);
    connect(pane, &RecordPane::archiveRequested, this, &MainWindow::archiveRecord);
    connect(pane, &RecordPane::removeRequested, this, &MainWindow::removeRecord);
    connect(pane, &RecordPane::sourceRequested, this, &MainWindow::showSource);
    connect(pane, &RecordPane::failed, this, &MainWindow::say);
    const EmptyPage *empty = m_view->emptyPage();
    connect(empty, &EmptyPage::openRequested, this, &MainWindow::importFiles);
    connect(empty, &EmptyPage::pasteRequested, this, &MainWindow::pasteText);
    connect(empty, &EmptyPage::typeRequested, this, [this] { editRecord({}); });
    connect(empty, &EmptyPage::sampleRequested, this, [this] {
        const QDateTime ordered = m_session.clock().now().addSecs(-sampleAgeSeconds);
        std::vector<app::ImportPreview> previews;
        previews.push_back(app::ImportCredential::read(
            QStringLiteral("order.eml"),
            WipedBytes::copyOf(app::sampleOrderMail(ordered.toLocalTime()))));
        preview(std::move(previews));
    });
}

/** What goes out to CAs and providers. */
void MainWindow::connectDesk()
{
    connect(m_view, &VaultView::createRequested, m_desk, [this] { m_desk->create(); });
    connect(m_view, &VaultView::loginsRequested, m_desk, &RemoteDesk::openLogins);
    connect(m_view, &VaultView::pendingRequested, m_desk, &RemoteDesk::openPending);
    connect(m_view, &VaultView::verifyRequested, m_desk, &RemoteDesk::verify);
    connect(m_view, &VaultView::trusticoRequested, m_desk,
            [this] { m_desk->openTrusticoGuide(m_view->selectedId()); });
    connect(m_view->pane(), &RecordPane::verifyRequested, m_desk, &RemoteDesk::verify);
    connect(m_desk, &RemoteDesk::pendingChanged, m_view, &VaultView::setPending);
    connect(m_desk, &RemoteDesk::recordRequested, m_view, &VaultView::selectRecord);
    connect(m_desk, &RemoteDesk::editRequested, this, &MainWindow::editRecord);
    connect(m_desk, &RemoteDesk::setUpRequested, this, &MainWindow::setUpClient);
    connect(m_desk, &RemoteDesk::textGiven, this, &MainWindow::takeText);
    connect(m_desk, &RemoteDesk::told, this, &MainWindow::tell);
    connect(m_desk, &RemoteDesk::settled, this, [this] {
        if (m_leaving)
            close();
    });
}

void MainWindow::makeShortcuts()
{
    const auto on = [this](const QKeySequence &keys, auto act, bool whileLocked = false) {
        auto *shortcut = new QShortcut(keys, this);
        connect(shortcut, &QShortcut::activated, this, [this, act, whileLocked] {
            if (whileLocked || m_pages->currentWidget() == m_view)
                act();
        });
    };
    on(QKeySequence::Open, [this] { importFiles(); });
    on(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_V), [this] { pasteText(); });
    on(QKeySequence::New, [this] { editRecord({}); });
    on(QKeySequence(Qt::Key_F2), [this] {
        if (!m_view->selectedId().isEmpty())
            editRecord(m_view->selectedId());
    });
    on(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S),
       [this] { setUpClient(m_view->selectedId()); });
    on(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_K),
       [this] { m_desk->verify(m_view->selectedId()); });
    on(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N), [this] { m_desk->create(); });
    on(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_L), [this] { m_desk->openLogins(); });
    on(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_T),
       [this] { m_desk->openTrusticoGuide(m_view->selectedId()); });
    on(QKeySequence(Qt::CTRL | Qt::Key_L), [this] { m_session.lock(); });
    on(QKeySequence::Find, [this] { m_view->focusSearch(); });
    on(QKeySequence::Undo, [this] { undo(); });
    on(QKeySequence(Qt::CTRL | Qt::Key_Comma), [this] { openSettings(); });
    on(
        QKeySequence(Qt::Key_F1), [this] { showShortcuts(); }, true);
    on(QKeySequence(Qt::CTRL | Qt::Key_Delete), [this] {
        if (!m_view->selectedId().isEmpty())
            removeRecord(m_view->selectedId());
    });
    on(
        QKeySequence(Qt::CTRL | Qt::Key_Q), [this] { close(); }, true);
}

void MainWindow::showShortcuts()
{
    const QList<std::pair<QString, QString>> rows {
        {tr("Ctrl+O"), tr("Import an order e-mail or text")},
        {tr("Ctrl+Shift+V"), tr("Paste text to be read")},
        {tr("Ctrl+N"), tr("Type a record in")},
        {tr("F2"), tr("Edit the record")},
        {tr("Ctrl+Shift+S"), tr("Set up a client")},
        {tr("Ctrl+Shift+K"), tr("Verify with the CA")},
        {tr("Ctrl+Shift+N"), tr("Create a pair at a provider")},
        {tr("Ctrl+Shift+L"), tr("Logins at providers")},
        {tr("Ctrl+Shift+T"), tr("Look into the Trustico portal")},
        {tr("Ctrl+F"), tr("Search")},
        {tr("Ctrl+Del"), tr("Remove the record")},
        {tr("Ctrl+Z"), tr("Take the last change back")},
        {tr("Ctrl+L"), tr("Lock")},
        {tr("Ctrl+,"), tr("Settings")},
        {tr("Ctrl+Q"), tr("Quit")},
    };
    auto *dialog = new TextDialog(tr("Keyboard shortcuts"), this);
    dialog->setObjectName(QStringLiteral("shortcutsDialog"));
    dialog->setRows(rows);
    dialog->open();
}

void MainWindow::showAbout()
{
    auto *dialog = new TextDialog(tr("About EAB Vault"), this);
    dialog->setObjectName(QStringLiteral("aboutDialog"));
    dialog->setText(
        tr("EAB Vault %1 keeps the credentials of ACME certificate subscriptions safe "
           "and puts them to use.\n\nYour vault is at %2. It is a "
           "folder with an encrypted SQLCipher database; nothing is sent "
           "anywhere unless you ask for it.\n\nWhat it does not defend against: malware in your "
           "own session while the vault is unlocked, hibernation images, and somebody "
           "watching the screen.")
            .arg(QStringLiteral(EAB_VERSION), m_session.folder()));
    dialog->open();
}

void MainWindow::showRightPage()
{
    if (m_session.isUnlocked()) {
        m_pages->setCurrentWidget(m_view);
        m_view->reload();
        m_view->begin();
        updateLockText();
        m_desk->takeStock();
        if (m_session.notice() != app::UnlockNotice::None)
            m_view->say(MessageBar::Tone::Urgent,
                        m_session.notice() == app::UnlockNotice::OlderSlotsPutBack
                            ? tr("The key slots file is older than the one this vault last wrote: "
                                 "an old password may work again. Look at the ways into the "
                                 "vault in the settings.")
                            : tr("The key slots were changed by something else than this program. "
                                 "Look at the ways into the vault in the settings."));
    } else if (m_session.exists()) {
        m_pages->setCurrentWidget(m_unlock);
        m_unlock->prepare();
        updateLockedNotice();
    } else {
        m_creating = true;
        m_pages->setCurrentWidget(m_assistant);
        m_assistant->restart();
    }
}

void MainWindow::applyPreferences(const Preferences &preferences)
{
    m_preferences = preferences;
    m_autoLock.setLimit(preferences.idleSeconds);
    m_clipboard->setSeconds(preferences.clipboardSeconds);
    updateLockText();
    updateLockedNotice();
    emit preferencesChanged(preferences);
}

void MainWindow::updateLockText()
{
    const auto left = m_autoLock.secondsLeft();
    if (!left)
        m_view->setLockText(tr("Does not lock by itself"));
    else
        m_view->setLockText(
            tr("Locks in %1:%2").arg(*left / 60).arg(*left % 60, 2, 10, QLatin1Char('0')));
}

void MainWindow::updateLockedNotice()
{
    const int closing = m_reminders.closingSoon();
    m_unlock->setNotice(closing > 0 && m_preferences.countsWhileLocked
                            ? tr("Locked. %n window(s) close within three days.", nullptr, closing)
                            : tr("Locked."));
}

void MainWindow::say(const Error &error)
{
    m_undo = nullptr;
    tell(MessageBar::Tone::Urgent, errorLine(error));
}

void MainWindow::offerUndo(const QString &text, std::function<Result<void>()> undo)
{
    m_undo = std::move(undo);
    m_view->say(MessageBar::Tone::Good, text, tr("Un&do"));
}

void MainWindow::undo()
{
    if (!m_undo)
        return;
    const auto take = std::exchange(m_undo, nullptr);
    if (auto taken = take(); !taken)
        say(taken.error());
    else
        m_view->say(MessageBar::Tone::Good, tr("Taken back."));
}

void MainWindow::importFiles()
{
    if (!mayChange())
        return;
    auto *dialog = new QFileDialog(this, tr("Import an order e-mail, an API answer or a text"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(QStringLiteral("openDialog"));
    dialog->setFileMode(QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, this, &MainWindow::takeFiles);
    dialog->open();
}

void MainWindow::takeFiles(const QStringList &paths)
{
    if (paths.isEmpty())
        return;
    if (!m_session.isUnlocked() && !m_session.exists())
        return;
    if (!mayFile()) {
        std::vector<Message> messages;
        for (const QString &path : paths) {
            auto bytes = readFile(path, app::mostSourceBytes);
            messages.emplace_back(QFileInfo(path).fileName(),
                                  bytes ? Result<WipedBytes>(WipedBytes::taking(std::move(*bytes)))
                                        : Result<WipedBytes>(bytes.error()));
        }
        seal(messages);
        return;
    }
    struct Read
    {
        std::vector<app::ImportPreview> previews;
        std::optional<Error> error;
    };
    // Reading a large file may take a moment; the window stays alive meanwhile.
    const auto future = QtConcurrent::run([paths] {
        auto read = std::make_shared<Read>();
        for (const QString &path : paths) {
            auto preview = app::ImportCredential::readFile(path);
            if (preview)
                read->previews.push_back(std::move(*preview));
            else
                read->error = preview.error();
        }
        return read;
    });
    whenDone(future, this, [this](const std::shared_ptr<Read> &read) {
        if (read->error)
            say(*read->error);
        if (read->previews.empty())
            return;
        if (mayFile()) {
            preview(std::move(read->previews));
            return;
        }
        std::vector<Message> messages; // it was locked meanwhile
        for (app::ImportPreview &preview : read->previews)
            messages.emplace_back(preview.name, std::move(preview.source));
        seal(messages);
    });
}

void MainWindow::seal(const std::vector<Message> &messages)
{
    int sealed = 0;
    QStringList said;
    for (const auto &[name, content] : messages) {
        const auto put = content ? m_session.putIntoInbox(name, content->expose())
                                 : Result<void>(content.error());
        if (put)
            ++sealed;
        else
            said << app::describe(put.error(), app::Face::Window).headline;
    }
    const auto tone = said.isEmpty() ? MessageBar::Tone::Good : MessageBar::Tone::Urgent;
    if (sealed > 0)
        said << (m_session.isUnlocked()
                     ? tr("%n message(s) sealed. An owner of the vault will see them.", nullptr,
                          sealed)
                     : tr("%n message(s) sealed. You will see them when you unlock.", nullptr,
                          sealed));
    tell(tone, said.join(QLatin1Char(' ')));
}

void MainWindow::tell(MessageBar::Tone tone, const QString &text)
{
    if (m_session.isUnlocked())
        m_view->say(tone, text);
    else
        m_unlock->say(text, tone);
}

bool MainWindow::mayFile() const
{
    return m_session.isOwner() && !m_session.isReadOnly();
}

bool MainWindow::mayChange()
{
    if (mayFile())
        return true;
    say({m_session.isOwner() ? ErrorCode::VaultReadOnly : ErrorCode::NeedsOwner, {}, {}});
    return false;
}

void MainWindow::pasteText()
{
    if (!mayChange())
        return;
    auto *dialog = new PasteDialog(this);
    connect(dialog, &PasteDialog::textGiven, this,
            [this](const QString &text) { takeText(text, tr("Pasted text")); });
    dialog->open();
}

void MainWindow::takeText(const QString &text, const QString &name)
{
    std::vector<app::ImportPreview> previews;
    previews.push_back(app::ImportCredential::read(name, WipedBytes::taking(text.toUtf8())));
    preview(std::move(previews));
}

void MainWindow::preview(std::vector<app::ImportPreview> previews, const QStringList &inbox)
{
    if (!m_session.isUnlocked())
        return;
    auto *dialog = new ImportDialog(m_session, std::move(previews), this);
    connect(dialog, &ImportDialog::saved, this, [this, inbox](const app::ImportOutcome &outcome) {
        // What is not in the vault stays in the letter box.
        for (qsizetype i = 0; i < inbox.size(); ++i) {
            if (outcome.filed.at(static_cast<size_t>(i)))
                std::ignore = app::Inbox(m_session).remove(inbox[i]);
        }
        m_view->reload();
        if (outcome.imported == 0) {
            m_view->say(MessageBar::Tone::Plain, tr("Already saved; nothing was stored again."));
            return;
        }
        m_view->selectRecord(outcome.records.front().id);
        offerUndo(tr("%n record(s) saved.", nullptr, outcome.imported),
                  [this, batch = outcome.batch]() -> Result<void> {
                      const auto removed = app::ImportCredential(m_session).undo(batch);
                      return removed ? Result<void>() : Result<void>(removed.error());
                  });
    });
    connect(dialog, &ImportDialog::typeInRequested, this, [this] { editRecord({}); });
    dialog->open();
}

void MainWindow::openInbox()
{
    app::Inbox box(m_session);
    const auto letters = box.letters();
    if (!letters)
        return say(letters.error());
    std::vector<app::ImportPreview> previews;
    QStringList ids;
    for (const QString &letter : *letters) {
        auto message = box.open(letter);
        if (!message) {
            say(message.error());
        } else if (*message) {
            ids << (*message)->id;
            previews.push_back(std::move((*message)->preview));
        }
    }
    if (!previews.empty())
        preview(std::move(previews), ids);
}

void MainWindow::editRecord(const QString &id)
{
    if (!mayChange())
        return;
    domain::Record record;
    if (!id.isEmpty()) {
        auto found = app::Records(m_session).find(id);
        if (!found)
            return say(found.error());
        record = std::move(*found);
    }
    auto *dialog = new RecordEditor(m_session, record, this);
    connect(dialog, &RecordEditor::saved, this,
            [this, version = record.version](const QString &saved) {
                m_view->selectRecord(saved);
                if (version == 0)
                    offerUndo(tr("Record saved."),
                              [this, saved] { return app::Records(m_session).remove(saved); });
                else
                    offerUndo(tr("Changes saved."), [this, saved, version]() -> Result<void> {
                        const auto restored = app::Records(m_session).restore(saved, version);
                        return restored ? Result<void>() : Result<void>(restored.error());
                    });
            });
    dialog->open();
}

void MainWindow::archiveRecord(const QString &id)
{
    const auto record = app::Records(m_session).find(id);
    if (!record)
        return say(record.error());
    const bool archived = record->status == domain::RecordStatus::Archived;
    const auto set = [this, id](domain::RecordStatus status) -> Result<void> {
        app::RecordChanges changes;
        changes.status = status;
        const auto stored = app::Records(m_session).edit(id, std::move(changes));
        return stored ? Result<void>() : Result<void>(stored.error());
    };
    if (auto done = set(archived ? domain::RecordStatus::Active : domain::RecordStatus::Archived);
        !done)
        return say(done.error());
    offerUndo(archived ? tr("“%1” is out of the archive.").arg(record->title)
                       : tr("“%1” is in the archive.").arg(record->title),
              [set, archived] {
                  return set(archived ? domain::RecordStatus::Archived
                                      : domain::RecordStatus::Active);
              });
}

void MainWindow::removeRecord(const QString &id)
{
    app::Records records(m_session);
    const auto record = records.find(id);
    if (!record)
        return say(record.error());
    if (auto removed = records.remove(id); !removed)
        return say(removed.error());
    offerUndo(tr("Removed “%1”.").arg(record->title), [this, id]() -> Result<void> {
        const auto restored = app::Records(m_session).restore(id);
        if (!restored)
            return restored.error();
        m_view->selectRecord(id);
        return {};
    });
}

void MainWindow::showSource(const QString &id)
{
    app::Records records(m_session);
    const auto record = records.find(id);
    auto source = records.source(id);
    if (!record || !source)
        return say(record ? source.error() : record.error());
    auto read = app::ImportCredential::read({}, std::move(*source));
    auto *dialog = new SourceDialog(record->title, std::move(read.reading), this);
    connect(&m_session, &app::Session::aboutToLock, dialog, &QDialog::reject);
    dialog->open();
}

void MainWindow::setUpClient(const QString &id)
{
    if (!mayChange())
        return;
    auto *wizard = new SetupWizard(m_session, *m_clipboard, id, this);
    connect(wizard, &SetupWizard::exported, m_view, &VaultView::reload);
    wizard->open();
}

void MainWindow::openVault()
{
    auto *dialog = new QFileDialog(this, tr("Open a vault (a folder whose name ends in .eabvault)"),
                                   QFileInfo(m_session.folder()).absolutePath());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        const QString before = m_session.folder();
        m_session.setFolder(path);
        if (!m_session.exists()) {
            m_session.setFolder(before);
            const QString words
                = app::describe({ErrorCode::VaultMissing, path, {}}, app::Face::Window).headline;
            if (m_pages->currentWidget() == m_assistant)
                m_assistant->say(words);
            else
                m_unlock->say(words, MessageBar::Tone::Urgent);
            return;
        }
        m_creating = false;
        showRightPage();
    });
    dialog->open();
}

void MainWindow::openSettings()
{
    auto *dialog = new SettingsDialog(m_session, m_preferences, this);
    connect(dialog, &SettingsDialog::changed, this, &MainWindow::applyPreferences);
    dialog->open();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    rememberGeometry(QStringLiteral("window"), saveGeometry());
    m_view->rememberSizes();
    m_clipboard->clearSecret();
    m_session.lock();
    if (m_desk->isBusy() && !m_leaving) { // its answer may hold the only copy of a key
        m_leaving = true;
        event->ignore();
        tell(MessageBar::Tone::Soon,
             tr("A creation at a provider is under way. The window closes when its answer is "
                "sealed; close it again to go at once."));
        return;
    }
    QMainWindow::closeEvent(event);
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (m_pages->currentWidget() == m_assistant || !canTake(event->mimeData()))
        return;
    event->acceptProposedAction();
    m_overlay->showText(m_session.isUnlocked()
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
    const QMimeData *mime = event->mimeData();
    event->acceptProposedAction();
    const QStringList files = localFiles(mime);
    if (!files.isEmpty()) {
        takeFiles(files);
        return;
    }
    const QString mail = QStringLiteral("message/rfc822");
    auto content
        = WipedBytes::taking(mime->hasFormat(mail) ? mime->data(mail) : mime->text().toUtf8());
    if (!mayFile()) {
        std::vector<Message> messages;
        messages.emplace_back(tr("Dropped message"), std::move(content));
        seal(messages);
        return;
    }
    std::vector<app::ImportPreview> previews;
    previews.push_back(app::ImportCredential::read(tr("Dropped message"), std::move(content)));
    preview(std::move(previews));
}

bool MainWindow::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
        m_autoLock.touch();
        break;
    default:
        break;
    }
    return QMainWindow::eventFilter(watched, event);
}

} // namespace eab::ui
