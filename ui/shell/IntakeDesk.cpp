// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "ui/shell/IntakeDesk.h"

#include "app/uses/Inbox.h"
#include "app/uses/SampleMail.h"

#include "base/File.h"
#include "ui/common/PageDialog.h"
#include "ui/common/WhenDone.h"
#include "ui/intake/ImportDialog.h"
#include "ui/intake/PasteDialog.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QMimeData>
#include <QUrl>
#include <QtConcurrent>

namespace eab::ui {

namespace {

/** The sample order is this old, so that its clock shows something. */
constexpr qint64 sampleAgeSeconds = 4 * 86400 + 20 * 3600 - 60;

QString mailType()
{
    return QStringLiteral("message/rfc822");
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
{ }

bool IntakeDesk::act(ActionId what, const QString &)
{
    if (what == ActionId::Import)
        chooseFiles();
    else if (what == ActionId::Paste)
        paste();
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

void IntakeDesk::takeDrop(const QMimeData *mime)
{
    const QStringList files = localFiles(mime);
    if (!files.isEmpty())
        return takeFiles(files);
    auto content = WipedBytes::taking(mime->hasFormat(mailType()) ? mime->data(mailType())
                                                                  : mime->text().toUtf8());
    if (m_session.mayChange())
        return preview(tr("Dropped message"), std::move(content));
    std::vector<Message> messages;
    messages.emplace_back(tr("Dropped message"), std::move(content));
    seal(messages);
}

void IntakeDesk::chooseFiles()
{
    if (!mayChange())
        return;
    auto *dialog
        = called("openDialog",
                 new QFileDialog(m_window, tr("Import an order e-mail, an API answer or a text")));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, this, &IntakeDesk::takeFiles);
    dialog->open();
}

void IntakeDesk::takeFiles(const QStringList &paths)
{
    if (paths.isEmpty() || (!m_session.isUnlocked() && !m_session.exists()))
        return;
    if (!m_session.mayChange()) {
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
        if (m_session.mayChange())
            return preview(std::move(read->previews));
        std::vector<Message> messages; // it was locked meanwhile
        for (app::ImportPreview &preview : read->previews)
            messages.emplace_back(preview.name, std::move(preview.source));
        seal(messages);
    });
}

void IntakeDesk::seal(const std::vector<Message> &messages)
{
    int sealed = 0;
    QStringList said;
    for (const auto &[name, content] : messages) {
        const auto put = content ? m_session.putIntoInbox(name, content->expose())
                                 : Result<void>(content.error());
        if (put)
            ++sealed;
        else
            said << errorHeadline(put.error());
    }
    const auto tone = said.isEmpty() ? MessageBar::Tone::Good : MessageBar::Tone::Urgent;
    if (sealed > 0)
        said << (m_session.isUnlocked()
                     ? tr("%n message(s) sealed. An owner of the vault will see them.", nullptr,
                          sealed)
                     : tr("%n message(s) sealed. You will see them when you unlock.", nullptr,
                          sealed));
    emit told(tone, said.join(QLatin1Char(' ')));
}

void IntakeDesk::paste()
{
    if (!mayChange())
        return;
    auto *dialog = new PasteDialog(m_session, m_window);
    connect(dialog, &PasteDialog::textGiven, this,
            [this](const QString &text) { takeText(text, tr("Pasted text")); });
    dialog->open();
}

void IntakeDesk::takeText(const QString &text, const QString &name)
{
    preview(name, WipedBytes::taking(text.toUtf8()));
}

void IntakeDesk::trySample()
{
    const QDateTime ordered = m_session.clock().now().addSecs(-sampleAgeSeconds).toLocalTime();
    preview(QStringLiteral("order.eml"), WipedBytes::copyOf(app::sampleOrderMail(ordered)));
}

void IntakeDesk::openLetterBox()
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

void IntakeDesk::preview(const QString &name, WipedBytes content)
{
    std::vector<app::ImportPreview> previews;
    previews.push_back(app::ImportCredential::read(name, std::move(content)));
    preview(std::move(previews));
}

void IntakeDesk::preview(std::vector<app::ImportPreview> previews, const QStringList &letters)
{
    if (!m_session.isUnlocked())
        return;
    auto *dialog = new ImportDialog(m_session, std::move(previews), m_window);
    connect(dialog, &ImportDialog::saved, this, [this, letters](const app::ImportOutcome &outcome) {
        // What is not in the vault stays in the letter box.
        for (qsizetype i = 0; i < letters.size(); ++i) {
            if (outcome.filed.at(static_cast<size_t>(i)))
                std::ignore = app::Inbox(m_session).remove(letters[i]);
        }
        emit changed();
        if (outcome.imported == 0) {
            emit told(MessageBar::Tone::Plain, tr("Already saved; nothing was stored again."));
            return;
        }
        emit recordRequested(outcome.records.front().id);
        emit undoable(tr("%n record(s) saved.", nullptr, outcome.imported),
                      [this, batch = outcome.batch]() -> Result<void> {
                          const auto removed = app::ImportCredential(m_session).undo(batch);
                          return removed ? Result<void>() : Result<void>(removed.error());
                      });
    });
    connect(dialog, &ImportDialog::typeInRequested, this,
            [this] { emit asked(ActionId::New, {}); });
    dialog->open();
}

} // namespace eab::ui
