// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "ui/shell/LetterDesk.h"

#include "app/uses/Inbox.h"
#include "ui/common/ProofDialog.h"
#include "ui/common/TypedIn.h"
#include "ui/intake/SourceView.h"
#include "ui/shell/FileLetterDialog.h"

namespace eab::ui {

LetterDesk::LetterDesk(app::Session &session, QWidget *window)
    : Desk(session, window)
{ }

std::optional<app::ImportPreview> LetterDesk::opened(const QString &letter)
{
    auto message = app::Inbox(m_session).open(letter);
    if (!message)
        say(message.error());
    if (!message || !message->has_value())
        return std::nullopt;
    return std::move((*message)->preview);
}

void LetterDesk::look(const QString &letter)
{
    if (const auto message = opened(letter))
        showMessage(m_session, m_window, message->name, message->reading);
}

void LetterDesk::file(const QString &letter)
{
    const auto message = mayChange() ? opened(letter) : std::nullopt;
    if (!message)
        return;
    using Holds = FileLetterDialog::Holds;
    auto *dialog = new FileLetterDialog(m_session, message->name,
                                        message->items.empty() ? Holds::Nothing : Holds::Something,
                                        m_window);
    connect(dialog, &FileLetterDialog::recordChosen, this,
            [this, letter](const QString &id) { fileWith(letter, id); });
    connect(dialog, &FileLetterDialog::typeInRequested, this, [this, letter] { typeIn(letter); });
    connect(dialog, &FileLetterDialog::checkRequested, this,
            [this, letter] { emit checkRequested(letter); });
    dialog->open();
}

void LetterDesk::typeIn(const QString &letter)
{
    auto message = opened(letter);
    if (!message)
        return;
    auto typed = std::make_shared<TypedIn>();
    typed->letter = letter;
    if (!message->items.empty()) {
        app::ImportItem &item = message->items.front();
        typed->record = app::ImportCredential::recordFrom(item);
        typed->hmac = item.candidate.hmac.toBase64Url();
    }
    withProof(m_session, m_window, [this, typed] { emit typeInRequested(typed); });
}

void LetterDesk::fileWith(const QString &letter, const QString &recordId)
{
    app::Inbox inbox(m_session);
    const auto filed = inbox.file(letter, {recordId, false});
    if (!filed)
        return say(filed.error());
    const app::ImportOutcome &outcome = filed->outcome;
    if (outcome.imported + outcome.skipped == 0)
        return say(outcome.problems.empty() ? Error {ErrorCode::NoCredentials, {}, {}}
                                            : outcome.problems.front().error);
    if (!filed->kept)
        return emit saved(outcome);
    emit changed();
    emit recordRequested(recordId);
    const QString title = outcome.records.front()->title;
    const QString name = outcome.changes.front().file;
    const QString text = tr("“%1” is kept with “%2”.", "message, title").arg(name, title);
    if (filed->kept->batch.isEmpty())
        return emit told(Tone::Good, text);
    Undo undo([this, batch = filed->kept->batch]() -> Result<void> {
        std::ignore = EAB_TRY(app::ImportCredential(m_session).undo(batch));
        emit changed();
        return {};
    });
    undo.what = tr("file “%1” with “%2”", "message, title").arg(name, title);
    emit undoable(text, undo);
}

} // namespace eab::ui
