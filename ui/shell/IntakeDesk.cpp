// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "ui/shell/IntakeDesk.h"

#include "app/uses/Inbox.h"
#include "app/uses/SampleMail.h"

#include "base/File.h"
#include "ui/common/FileDialogs.h"
#include "ui/common/PageDialog.h"
#include "ui/common/PageParts.h"
#include "ui/common/ProofDialog.h"
#include "ui/common/Theme.h"
#include "ui/common/TypedIn.h"
#include "ui/common/WhenDone.h"
#include "ui/common/WorkDialog.h"
#include "ui/intake/ImportDialog.h"
#include "ui/shell/RecordSteps.h"

#include <QClipboard>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QUrl>
#include <QtConcurrent>

#include <algorithm>
#include <utility>

namespace eab::ui {

namespace {

/** The sample order is this old, so that its clock shows something. */
constexpr qint64 sampleAgeSeconds = 4 * 86400 + 20 * 3600 - 60;

constexpr qsizetype mostSaid = 3; //!< failures told by name
constexpr qsizetype smallSource = 256 << 10; //!< is read at once

/** Failures of many things: the first are told by name, all are counted. */
class Failures
{
public:
    void add(const Error &error)
    {
        if (++m_count <= mostSaid)
            m_errors.push_back(error);
    }
    [[nodiscard]] qsizetype count() const { return m_count; }
    /** Headlines, or all there is to say of the only one; `total` where not all are named. */
    [[nodiscard]] QStringList told(const std::function<QString(int)> &total) const
    {
        if (m_count == 1)
            return {errorLine(m_errors.front())};
        QStringList lines;
        for (const Error &error : m_errors)
            lines << errorHeadline(error);
        if (m_count > mostSaid)
            lines << total(static_cast<int>(m_count));
        return lines;
    }

private:
    qsizetype m_count = 0;
    std::vector<Error> m_errors;
};

/** Whether there is anything to be kept in it. */
bool holdsAnything(const app::ImportPreview &preview)
{
    return std::any_of(preview.items.begin(), preview.items.end(), [](const app::ImportItem &item) {
        return item.candidate.pairState() != domain::PairState::None
            || item.candidate.tellsNoPair();
    });
}

QString mailType()
{
    return u"message/rfc822"_s;
}

QStringList localFiles(const QMimeData *mime)
{
    QStringList paths;
    for (const QUrl &url : mime->urls()) {
        if (url.isLocalFile())
            paths << url.toLocalFile();
    }
    return paths;
}

} // namespace

IntakeDesk::IntakeDesk(app::Session &session, QWidget *window)
    : Desk(session, window)
{
    connect(&m_session, &app::Session::aboutToLock, this, &IntakeDesk::rescue);
    connect(&m_session, &app::Session::locked, this, [this] {
        if (!m_rescued.empty())
            seal(std::exchange(m_rescued, {}));
    });
}

bool IntakeDesk::act(ActionId what, const QString &)
{
    if (what == ActionId::Import)
        chooseFiles();
    else if (what == ActionId::Paste)
        paste();
    else if (what == ActionId::TakeCopied)
        takeCopied();
    else if (what == ActionId::Sample)
        trySample();
    else if (what == ActionId::LetterBox)
        openLetterBox();
    else
        return false;
    return true;
}

bool IntakeDesk::canTake(const QMimeData *mime)
{
    return !localFiles(mime).isEmpty() || mime->hasFormat(mailType()) || mime->hasText();
}

IntakeDesk::Dropped IntakeDesk::dropped(const QMimeData *mime)
{
    const QStringList files = localFiles(mime);
    if (!files.isEmpty())
        return {QFileInfo(files.constFirst()).fileName(), [this, files] { takeFiles(files); }};
    auto content = std::make_shared<WipedBytes>(WipedBytes::taking(
        mime->hasFormat(mailType()) ? mime->data(mailType()) : mime->text().toUtf8()));
    const QString name = tr("Dropped message");
    return {name, [this, name, content] { takeMessage(name, std::move(*content)); }};
}

void IntakeDesk::chooseFiles()
{
    if (!mayChange())
        return;
    QFileDialog *dialog
        = called("openDialog",
                 messageDialog(m_window, tr("Import an order e-mail, an API answer or a text")));
    connect(dialog, &QFileDialog::filesSelected, this, &IntakeDesk::takeFiles);
    dialog->open();
}

void IntakeDesk::takeFiles(const QStringList &paths)
{
    if (paths.isEmpty() || (!m_session.isUnlocked() && !m_session.exists()))
        return;
    std::vector<Message> messages;
    for (const QString &path : paths)
        messages.push_back({QFileInfo(path).fileName(), path, {}});
    if (m_session.mayChange())
        read(std::move(messages));
    else
        seal(std::move(messages));
}

void IntakeDesk::takeMessage(const QString &name, WipedBytes content)
{
    const bool isLarge = content.expose().size() > smallSource;
    std::vector<Message> messages;
    messages.push_back({name, {}, std::move(content)});
    if (!m_session.mayChange())
        return seal(std::move(messages));
    if (isLarge)
        return read(std::move(messages));
    std::vector<app::ImportPreview> previews;
    previews.push_back(app::ImportCredential::read(name, std::move(messages.front().content)));
    preview(std::move(previews));
}

/** Reading what is large may take a moment; the window stays alive meanwhile. */
void IntakeDesk::read(std::vector<Message> messages)
{
    struct Read
    {
        std::vector<app::ImportPreview> previews;
        Failures failures;
    };
    using Reading = std::shared_ptr<Read>;
    const auto total = static_cast<qsizetype>(messages.size());
    const auto all = std::make_shared<std::vector<Message>>(std::move(messages));
    QFuture<Reading> future = QtConcurrent::run([all, total](QPromise<Reading> &promise) {
        auto read = std::make_shared<Read>();
        promise.setProgressRange(0, static_cast<int>(total));
        int done = 0;
        for (Message &message : *all) {
            if (promise.isCanceled())
                return;
            auto preview = message.path.isEmpty()
                ? app::ImportCredential::read(message.name, std::move(message.content))
                : app::ImportCredential::readFile(message.path);
            if (preview)
                read->previews.push_back(std::move(*preview));
            else
                read->failures.add(preview.error());
            promise.setProgressValue(++done);
        }
        promise.addResult(std::move(read));
    });
    auto *work = new WorkDialog(m_session, tr("Reading"), m_window);
    auto *watcher = new QFutureWatcher<Reading>(work);
    connect(watcher, &QFutureWatcherBase::progressValueChanged, work,
            [=](int done) { work->showProgress(done, total); });
    watcher->setFuture(future);
    connect(work, &WorkDialog::givenUp, this, [this, future]() mutable {
        future.cancel();
        say({ErrorCode::Cancelled, {}, {}});
    });
    whenDone(future, this, [this, work](const Reading &read) {
        work->hide();
        work->deleteLater();
        if (read->failures.count() > 0)
            emit told(Tone::Urgent,
                      read->failures
                          .told([](int count) {
                              return tr("%n file(s) cannot be read in all.", nullptr, count);
                          })
                          .join(QLatin1Char(' ')));
        if (read->previews.empty())
            return;
        if (m_session.mayChange())
            return preview(std::move(read->previews));
        std::vector<Message> sources; // it was locked meanwhile
        for (app::ImportPreview &preview : read->previews)
            sources.push_back({preview.name, {}, std::move(preview.source)});
        seal(std::move(sources));
    });
}

void IntakeDesk::seal(std::vector<Message> messages)
{
    struct Sealing
    {
        std::vector<Message> messages;
        int sealed = 0;
        Failures failures {};
    };
    auto all = std::make_shared<Sealing>(Sealing {std::move(messages)});
    const auto sealOne = [this, all](qsizetype i) {
        Message message = std::move(all->messages[static_cast<size_t>(i)]);
        Result<void> put;
        if (!message.path.isEmpty()) {
            auto bytes = readFile(message.path, app::mostSourceBytes);
            if (bytes)
                message.content = WipedBytes::taking(std::move(*bytes));
            else
                put = bytes.error();
        }
        if (put)
            put = m_session.putIntoInbox(message.name, message.content.expose());
        if (put)
            ++all->sealed;
        else
            all->failures.add(put.error());
    };
    each(tr("Sealing"), static_cast<qsizetype>(all->messages.size()), sealOne,
         [this, all](bool whole) {
             QStringList said = all->failures.told([](int count) {
                 return tr("%n message(s) could not be sealed in all.", nullptr, count);
             });
             const auto tone = said.isEmpty() && whole ? Tone::Good : Tone::Urgent;
             if (!whole)
                 said << tr("Cancelled: %1 of %2 messages were sealed; the others were not.")
                             .arg(all->sealed)
                             .arg(all->messages.size());
             else if (all->sealed > 0)
                 said << (m_session.isUnlocked()
                              ? tr("%n message(s) sealed. An owner of the vault will see them.",
                                   nullptr, all->sealed)
                              : tr("%n message(s) sealed. You will see them when you unlock.",
                                   nullptr, all->sealed));
             emit told(tone, said.join(QLatin1Char(' ')));
         });
}

void IntakeDesk::takeCopied()
{
    if (!mayChange())
        return;
    const QMimeData *copied = QGuiApplication::clipboard()->mimeData();
    const QStringList files = copied == nullptr ? QStringList() : localFiles(copied);
    if (!files.isEmpty())
        takeFiles(files);
    else if (copied != nullptr && !copied->text().trimmed().isEmpty())
        takeText(copied->text(), tr("Pasted text"));
    else
        paste();
}

void IntakeDesk::paste()
{
    if (!mayChange())
        return;
    auto *dialog
        = new PageDialog(m_session, u"pasteDialog"_s, tr("Paste what the seller shows"), m_window);
    dialog->setWindowTitle(tr("Paste text"));
    dialog->startAt({640, 460});
    dialog->setSubtitle(tr("The whole page or message will do: key identifier (KID), HMAC key, "
                           "directory URL and order are found in it."));
    auto *text
        = into(dialog->page(), called("pasteField", new QPlainTextEdit(dialog->pageWidget())), 1);
    text->setAccessibleName(tr("Text to read"));
    text->setFont(fixedFont());
    text->setTabChangesFocus(true);
    text->setUndoRedoEnabled(false); // it would keep a copy
    dialog->addCancelButton();
    QPushButton *read = dialog->addButton(tr("&Read it"), ButtonRole::Primary, "readButton");
    read->setEnabled(false);
    connect(text, &QPlainTextEdit::textChanged, read,
            [=] { read->setEnabled(!text->document()->isEmpty()); });
    connect(read, &QPushButton::clicked, this, [=, this] {
        const QString pasted = text->toPlainText();
        dialog->accept(); // what comes next waits for it
        takeText(pasted, tr("Pasted text"));
    });
    text->setFocus();
    dialog->open();
}

void IntakeDesk::takeText(const QString &text, const QString &name)
{
    takeMessage(name, WipedBytes::taking(text.toUtf8()));
}

void IntakeDesk::trySample()
{
    const QDateTime ordered = m_session.clock().now().addSecs(-sampleAgeSeconds).toLocalTime();
    takeMessage(u"order.eml"_s, WipedBytes::copyOf(app::sampleOrderMail(ordered)));
}

void IntakeDesk::openLetterBox()
{
    if (isWorking())
        return;
    const auto ids = app::Inbox(m_session).letters();
    if (!ids)
        return say(ids.error());
    struct Opening
    {
        std::vector<app::ImportPreview> previews;
        QStringList letters;
        Failures failures;
    };
    auto all = std::make_shared<Opening>();
    const auto openOne = [this, all, ids = *ids](qsizetype i) {
        auto message = app::Inbox(m_session).open(ids[i]);
        if (message && *message) {
            all->letters << (*message)->id;
            all->previews.push_back(std::move((*message)->preview));
        } else if (!message) {
            all->failures.add(message.error());
        }
    };
    each(tr("Opening the letter box"), ids->size(), openOne, [this, all](bool whole) {
        if (!whole)
            return say({ErrorCode::Cancelled, {}, {}});
        if (!m_session.isUnlocked())
            return; // locked meanwhile: they wait on
        if (all->failures.count() > 0)
            emit told(Tone::Urgent,
                      all->failures
                          .told([](int count) {
                              return tr("%n message(s) cannot be opened in all.", nullptr, count);
                          })
                          .join(QLatin1Char(' ')));
        if (!all->previews.empty()) {
            const auto previews
                = std::make_shared<std::vector<app::ImportPreview>>(std::move(all->previews));
            withProof(m_session, m_window, [this, previews, letters = all->letters] {
                preview(std::move(*previews), letters);
            });
        }
    });
}

void IntakeDesk::checkLetter(const QString &letter)
{
    auto message = app::Inbox(m_session).open(letter);
    if (!message)
        return say(message.error());
    if (!message->has_value())
        return;
    auto previews = std::make_shared<std::vector<app::ImportPreview>>();
    previews->push_back(std::move((*message)->preview));
    withProof(m_session, m_window, [this, previews, letter] { // its key can be looked at there
        preview(std::move(*previews), {letter});
    });
}

void IntakeDesk::preview(std::vector<app::ImportPreview> previews, const QStringList &letters)
{
    if (!m_session.isUnlocked())
        return;
    auto *before = qobject_cast<PageDialog *>(openDialog());
    if (before != nullptr)
        before->say(Tone::Plain, tr("“%1” comes next.").arg(previews.front().name));
    m_waiting.push_back({std::move(previews), letters});
    previewNext();
}

/** The dialog a person is at. */
QDialog *IntakeDesk::openDialog() const
{
    for (auto *dialog : m_window->findChildren<QDialog *>()) {
        if (dialog->isVisible())
            return dialog;
    }
    return nullptr;
}

/** One after the other, and none in the middle of something else. */
void IntakeDesk::previewNext()
{
    if (m_waiting.empty())
        return;
    if (const auto *before = openDialog()) {
        constexpr auto once = Qt::ConnectionType(Qt::QueuedConnection | Qt::UniqueConnection);
        connect(before, &QDialog::finished, this, &IntakeDesk::previewNext, once);
        connect(before, &QObject::destroyed, this, &IntakeDesk::previewNext, once);
        return;
    }
    Waiting next = std::move(m_waiting.front());
    m_waiting.pop_front();
    open(std::move(next.previews), next.letters);
}

/** What nobody has looked at to the end when it locks waits in the letter box, as what comes in while
 *  it is locked. */
void IntakeDesk::rescue()
{
    const auto add = [this](const app::ImportPreview &preview) {
        if (holdsAnything(preview))
            m_rescued.push_back({preview.name, {}, preview.source});
    };
    if (m_open && m_open->isVisible() && m_openLetters.empty())
        std::for_each(m_open->sources().begin(), m_open->sources().end(), add);
    for (const Waiting &waiting : std::exchange(m_waiting, {})) {
        if (waiting.letters.empty())
            std::for_each(waiting.previews.begin(), waiting.previews.end(), add);
    }
}

bool IntakeDesk::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::DragEnter) {
        auto *drag = static_cast<QDragEnterEvent *>(event);
        if (canTake(drag->mimeData()))
            drag->acceptProposedAction();
        return true;
    }
    if (event->type() == QEvent::Drop) {
        auto *drop = static_cast<QDropEvent *>(event);
        drop->acceptProposedAction();
        dropped(drop->mimeData()).take();
        return true;
    }
    return Desk::eventFilter(watched, event);
}

void IntakeDesk::open(std::vector<app::ImportPreview> previews, const QStringList &letters)
{
    auto *dialog = new ImportDialog(m_session, std::move(previews), m_window,
                                    letters.isEmpty() ? ImportDialog::From::Elsewhere
                                                      : ImportDialog::From::LetterBox);
    m_open = dialog;
    m_openLetters = letters;
    dialog->setAcceptDrops(true);
    dialog->installEventFilter(this);
    connect(dialog, &ImportDialog::saved, this, [this, letters](const app::ImportOutcome &outcome) {
        // What is not in the vault stays in the letter box.
        Failures failures;
        for (qsizetype i = 0; i < letters.size(); ++i) {
            const auto at = static_cast<size_t>(i);
            if (!outcome.filed.at(at))
                continue;
            const auto removed = app::Inbox(m_session).remove(
                letters[i], {outcome.batch, outcome.messages.at(at)});
            if (!removed)
                failures.add(removed.error());
        }
        tellSaved(outcome);
        if (failures.count() > 0)
            emit told(Tone::Urgent,
                      failures
                          .told([](int count) {
                              return tr("%n message(s) stay in the letter box in all.", nullptr,
                                        count);
                          })
                          .join(QLatin1Char(' ')));
    });
    connect(dialog, &ImportDialog::typeInRequested, this,
            [this, letters](const std::shared_ptr<TypedIn> &found) {
                found->letter = letters.value(static_cast<qsizetype>(found->source));
                emit typeInRequested(found);
            });
    connect(dialog, &ImportDialog::recordRequested, this, &Desk::recordRequested);
    connect(dialog, &ImportDialog::setUpRequested, this,
            [this](const QString &id) { emit asked(ActionId::SetUp, id); });
    dialog->open();
}

void IntakeDesk::tellSaved(const app::ImportOutcome &outcome)
{
    emit changed();
    const QString sum = app::importSumText(outcome.sum());
    if (outcome.imported == 0)
        return emit told(outcome.rejected == 0 ? Tone::Plain : Tone::Soon, sum);
    if (!outcome.records.empty())
        emit recordRequested(outcome.records.front()->id);
    emit undoable(sum, importOf(m_session, outcome, [this] {
                      emit changed();
                      emit questionsLeft({});
                  }));
    emit questionsLeft(outcome.questions);
}

} // namespace eab::ui
