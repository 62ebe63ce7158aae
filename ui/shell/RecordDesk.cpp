// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "ui/shell/RecordDesk.h"

#include "app/session/Drafts.h"
#include "app/uses/Bin.h"
#include "app/uses/Inbox.h"
#include "app/uses/Orders.h"
#include "app/uses/Records.h"
#include "ui/common/Clipboard.h"
#include "ui/common/ProofDialog.h"
#include "ui/common/TypedIn.h"
#include "ui/credentials/OrderDialog.h"
#include "ui/credentials/RecordEditor.h"
#include "ui/credentials/VersionDialog.h"
#include "ui/intake/SourceView.h"

namespace eab::ui {

RecordDesk::RecordDesk(app::Session &session, Clipboard &clipboard, QWidget *window)
    : Desk(session, window)
    , m_clipboard(clipboard)
{
    m_show = [this](const QString &id) { emit recordRequested(id); };
}

bool RecordDesk::act(ActionId what, const QString &recordId)
{
    if (what == ActionId::New)
        edit({});
    else if (what == ActionId::Edit)
        edit(recordId);
    else if (what == ActionId::SetDate)
        edit(recordId, "order_date"_L1);
    else if (what == ActionId::SetReference)
        edit(recordId, "ca_reference"_L1);
    else if (what == ActionId::Archive)
        archive(recordId);
    else if (what == ActionId::PairComes)
        decide(recordId, domain::RecordKind::Order);
    else if (what == ActionId::NoPair)
        decide(recordId, domain::RecordKind::Certificate);
    else if (what == ActionId::Remove)
        remove(recordId);
    else if (what == ActionId::Source)
        showSource(recordId);
    else if (what == ActionId::Order)
        showOrder(recordId);
    else if (what == ActionId::Restore)
        restore(recordId);
    else if (what == ActionId::Works)
        sayItWorks(recordId);
    else if (what == ActionId::CopyKid)
        copy(recordId, &domain::Record::kid, tr("The key identifier (KID) is copied."),
             tr("“%1” has no key identifier (KID)."));
    else if (what == ActionId::CopyDirectory)
        copy(recordId, &domain::Record::directoryUrl, tr("The directory URL is copied."),
             tr("“%1” has no directory URL."));
    else if (what == ActionId::CopyHmac)
        copyHmac(recordId);
    else
        return false;
    return true;
}

void RecordDesk::edit(const QString &id, QLatin1String field)
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
    RecordEditor *editor = editorOf(record);
    if (auto drafts = app::Drafts(m_session).kept()) {
        for (app::Draft &draft : *drafts) {
            if (draft.id == id)
                editor->takeDraft(std::move(draft));
        }
    } else {
        editor->say(drafts.error());
    }
    if (!field.isEmpty())
        editor->beginAt(field);
    editor->open();
}

void RecordDesk::goOn()
{
    if (!mayChange())
        return;
    auto drafts = app::Drafts(m_session).kept();
    if (!drafts)
        return say(drafts.error());
    if (drafts->empty())
        return emit draftsChanged();
    app::Draft &draft = drafts->front();
    const auto record = app::Records(m_session).find(draft.recordId);
    if (record)
        return edit(record->id);
    // What was removed meanwhile is a new record.
    RecordEditor *editor = editorOf({}, draft.letter);
    editor->takeDraft(std::move(draft));
    editor->open();
}

void RecordDesk::typeIn(const TypedIn &known)
{
    if (!mayChange())
        return;
    RecordEditor *editor = editorOf(known.record, known.letter);
    if (!known.hmac.isEmpty())
        editor->setHmac(known.hmac);
    editor->open();
}

RecordEditor *RecordDesk::editorOf(const domain::Record &record, const QString &letter)
{
    auto *editor = new RecordEditor(m_session, record, m_window);
    editor->setLetter(letter);
    connect(editor, &RecordEditor::saved, this,
            [this, record, letter](const QString &saved) { tellSaved(record, saved, letter); });
    connect(editor, &QDialog::finished, this, &RecordDesk::draftsChanged);
    return editor;
}

void RecordDesk::tellSaved(const domain::Record &before, const QString &id, const QString &letter)
{
    app::KeptLetter keptLetter;
    if (!letter.isEmpty()) {
        if (const auto kept = app::Inbox(m_session).keep(letter, id))
            keptLetter = *kept;
        else
            say(kept.error());
        emit changed();
    }
    emit recordRequested(id);
    const auto after = app::Records(m_session).find(id);
    if (!after)
        return say(after.error());
    Undo undo = before.version == 0
        ? additionOf(m_session, *after, tr("add “%1”", "title").arg(after->title), m_show)
        : editOf(m_session, before, *after, tr("edit “%1”", "title").arg(after->title));
    emit undoable(before.version == 0 ? tr("Record saved.") : tr("Changes saved."),
                  withLetter(std::move(undo), m_session, keptLetter));
}

template <typename Value>
void RecordDesk::set(const domain::Record &record, Value domain::Record::*field,
                     std::optional<Value> domain::RecordChanges::*change, Value value,
                     const Told &told)
{
    domain::RecordChanges changes;
    changes.*change = value;
    const auto after = app::Records(m_session).edit(record.id, std::move(changes));
    if (!after)
        return say(after.error());
    emit undoable(told.text.arg(record.title),
                  settingOf(m_session, record, *after, field, change, told.what.arg(record.title)));
}

void RecordDesk::answer(const QString &question, const app::Answer &answer)
{
    if (!mayChange())
        return;
    const auto decided = app::Questions(m_session).answer(question, answer);
    if (!decided)
        return say(decided.error());
    emit told(Tone::Good, tr("Decided."));
    emit recordRequested(decided->front().id);
}

void RecordDesk::showVersion(const QString &id, int version)
{
    auto *dialog = new VersionDialog(m_session, id, version, m_window);
    connect(dialog, &VersionDialog::broughtBack, this, [this, id](int, int former) {
        const auto present = app::Records(m_session).find(id);
        if (!present)
            return say(present.error());
        emit undoable(tr("The former version is back."),
                      versionOf(m_session, *present, former,
                                tr("a former version of “%1”", "title").arg(present->title)));
    });
    dialog->open();
}

void RecordDesk::archive(const QString &id)
{
    using domain::RecordStatus;
    const auto record = app::Records(m_session).find(id);
    if (!record)
        return say(record.error());
    const bool archived = record->status == RecordStatus::Archived;
    set(*record, &domain::Record::status, &domain::RecordChanges::status,
        archived ? RecordStatus::Active : RecordStatus::Archived,
        {archived ? tr("“%1” is out of the archive.") : tr("“%1” is in the archive."),
         archived ? tr("take “%1” out of the archive", "title") : tr("archive “%1”", "title")});
}

void RecordDesk::decide(const QString &id, domain::RecordKind kind)
{
    const auto record = app::Records(m_session).find(id);
    if (!record)
        return say(record.error());
    const bool none = kind == domain::RecordKind::Certificate;
    set(*record, &domain::Record::kind, &domain::RecordChanges::kind, kind,
        {none ? tr("“%1” is a certificate: no pair comes with it.")
              : tr("A pair will come with “%1”."),
         none ? tr("no pair comes with “%1”", "title") : tr("a pair comes with “%1”", "title")});
}

void RecordDesk::copy(const QString &id, QString domain::Record::*field, const QString &done,
                      const QString &none)
{
    const auto record = app::Records(m_session).find(id);
    if (!record)
        return say(record.error());
    const QString &text = *record.*field;
    if (text.isEmpty())
        return emit told(Tone::Plain, none.arg(record->title));
    m_clipboard.copy(text);
    emit told(Tone::Good, done);
}

void RecordDesk::copyHmac(const QString &id)
{
    const auto record = app::Records(m_session).find(id);
    if (!record)
        return say(record.error());
    if (!record->hasPair())
        return emit told(Tone::Plain, tr("“%1” has no HMAC key yet.").arg(record->title));
    withProof(m_session, m_window, [this, id] {
        const auto key = app::Records(m_session).hmac(id, domain::Action::Copied);
        if (!key)
            return say(key.error());
        m_clipboard.copySecret(*key);
        emit told(Tone::Good,
                  tr("The HMAC key is copied; it leaves the clipboard in %n second(s).", nullptr,
                     m_clipboard.secondsLeft()));
    });
}

void RecordDesk::sayItWorks(const QString &id)
{
    app::Records records(m_session);
    const auto before = records.find(id);
    if (!before)
        return say(before.error());
    const auto after = records.sayItWorks(id);
    if (!after)
        return say(after.error());
    emit undoable(
        tr("Good. “%1” counts as working from now on.").arg(after->title),
        versionOf(m_session, *after, before->version, tr("“%1” works", "title").arg(after->title)));
}

void RecordDesk::remove(const QString &id)
{
    app::Records records(m_session);
    const auto record = records.find(id);
    if (!record)
        return say(record.error());
    if (auto removed = records.remove(id); !removed)
        return say(removed.error());
    emit undoable(
        tr("Removed “%1”.").arg(record->title),
        removalOf(m_session, *record, tr("remove “%1”", "title").arg(record->title), m_show));
}

void RecordDesk::restore(const QString &id)
{
    const auto record = app::Bin(m_session).restore(id);
    if (!record)
        return say(record.error());
    emit recordRequested(id);
    emit undoable(
        tr("“%1” is back.").arg(record->title),
        additionOf(m_session, *record, tr("bring “%1” back", "title").arg(record->title), m_show));
}

void RecordDesk::showSource(const QString &id)
{
    const auto record = app::Records(m_session).find(id);
    if (!record)
        return say(record.error());
    show(record->title, app::Messages(m_session).textOfRecord(id, app::Keys::Masked));
}

void RecordDesk::show(const QString &title, const Result<app::MessageText> &message)
{
    if (!message)
        return say(message.error());
    domain::Reading reading;
    reading.text = QString::fromUtf8(message->text.expose());
    showMessage(m_session, m_window, title, reading);
}

void RecordDesk::showOrder(const QString &id)
{
    const auto record = app::Records(m_session).find(id);
    if (!record)
        return say(record.error());
    auto orders = app::Orders(m_session).find(record->orderId);
    if (!orders)
        return say(orders.error());
    auto *dialog = new OrderDialog(m_session, m_clipboard, std::move(orders->front()), m_window);
    connect(dialog, &OrderDialog::recordRequested, this, &Desk::recordRequested);
    connect(dialog, &OrderDialog::messageRequested, this, [this](const QString &message) {
        const auto text = app::Messages(m_session).text(message, app::Keys::Masked);
        show(text ? text->message.name : QString(), text);
    });
    dialog->open();
}

} // namespace eab::ui
