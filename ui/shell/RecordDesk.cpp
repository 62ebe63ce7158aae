// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "ui/shell/RecordDesk.h"
#include "ui/common/TypedIn.h"

#include "app/uses/ImportCredential.h"
#include "app/uses/Records.h"
#include "ui/common/PageDialog.h"
#include "ui/credentials/RecordEditor.h"
#include "ui/intake/SourceView.h"
#include "ui/wizard/SetupWizard.h"

namespace eab::ui {

namespace {

/** Whether it worked, without what it gave. */
template <typename T>
Result<void> outcomeOf(const Result<T> &result)
{
    return result ? Result<void>() : Result<void>(result.error());
}

} // namespace

RecordDesk::RecordDesk(app::Session &session, Clipboard &clipboard, QWidget *window)
    : Desk(session, window)
    , m_clipboard(clipboard)
{
    connect(&session, &app::Session::aboutToLock, this, [this] { m_undo = nullptr; });
}

bool RecordDesk::act(ActionId what, const QString &recordId)
{
    if (what == ActionId::New)
        edit({});
    else if (what == ActionId::Edit)
        edit(recordId);
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
    else if (what == ActionId::SetUp)
        setUp(recordId);
    else if (what == ActionId::Undo)
        undo();
    else
        return false;
    return true;
}

void RecordDesk::edit(const QString &id)
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
    edit(record, {});
}

void RecordDesk::typeIn(const TypedIn &known)
{
    if (mayChange())
        edit(known.record, known.hmac);
}

void RecordDesk::edit(const domain::Record &record, const Secret &hmac)
{
    auto *dialog = new RecordEditor(m_session, record, m_window);
    if (!hmac.isEmpty())
        dialog->setHmac(hmac);
    connect(dialog, &RecordEditor::saved, this,
            [this, version = record.version](const QString &saved) {
                emit recordRequested(saved);
                if (version == 0)
                    emit undoable(tr("Record saved."),
                                  [this, saved] { return app::Records(m_session).remove(saved); });
                else
                    emit undoable(tr("Changes saved."), [this, saved, version] {
                        return outcomeOf(app::Records(m_session).restore(saved, version));
                    });
            });
    dialog->open();
}

void RecordDesk::archive(const QString &id)
{
    using domain::RecordStatus;
    const auto record = app::Records(m_session).find(id);
    if (!record)
        return say(record.error());
    const auto set = [this, id](RecordStatus status) {
        app::RecordChanges changes;
        changes.status = status;
        return outcomeOf(app::Records(m_session).edit(id, std::move(changes)));
    };
    const RecordStatus before = record->status;
    const bool archived = before == RecordStatus::Archived;
    if (auto done = set(archived ? RecordStatus::Active : RecordStatus::Archived); !done)
        return say(done.error());
    emit undoable(archived ? tr("“%1” is out of the archive.").arg(record->title)
                           : tr("“%1” is in the archive.").arg(record->title),
                  [set, before] { return set(before); });
}

void RecordDesk::decide(const QString &id, domain::RecordKind kind)
{
    const auto record = app::Records(m_session).find(id);
    if (!record)
        return say(record.error());
    const auto set = [this, id](domain::RecordKind said) {
        app::RecordChanges changes;
        changes.kind = said;
        return outcomeOf(app::Records(m_session).edit(id, std::move(changes)));
    };
    if (auto done = set(kind); !done)
        return say(done.error());
    emit undoable(kind == domain::RecordKind::Certificate
                      ? tr("“%1” is a certificate: no pair comes with it.").arg(record->title)
                      : tr("A pair will come with “%1”.").arg(record->title),
                  [set, before = record->kind] { return set(before); });
}

void RecordDesk::remove(const QString &id)
{
    app::Records records(m_session);
    const auto record = records.find(id);
    if (!record)
        return say(record.error());
    if (auto removed = records.remove(id); !removed)
        return say(removed.error());
    emit undoable(tr("Removed “%1”.").arg(record->title), [this, id] {
        const auto restored = app::Records(m_session).restore(id);
        if (restored)
            emit recordRequested(id);
        return outcomeOf(restored);
    });
}

void RecordDesk::showSource(const QString &id)
{
    app::Records records(m_session);
    const auto record = records.find(id);
    auto source = records.source(id);
    if (!record || !source)
        return say(record ? source.error() : record.error());
    auto read = app::ImportCredential::read({}, std::move(*source));
    auto *dialog = new PageDialog(m_session, u"sourceDialog"_s, record->title, m_window);
    dialog->setWindowTitle(tr("Message"));
    dialog->startAt({760, 600});
    auto *view = into(dialog->page(), new SourceView(dialog->pageWidget()), 1);
    view->setSource(read.reading);
    view->setFinds({}, std::nullopt);
    dialog->addCloseButton();
    dialog->open();
}

void RecordDesk::setUp(const QString &id)
{
    if (!mayChange())
        return;
    auto *wizard = new SetupWizard(m_session, m_clipboard, id, m_window);
    connect(wizard, &SetupWizard::exported, this, &Desk::changed);
    wizard->open();
}

void RecordDesk::undo()
{
    if (!m_undo)
        return;
    const Undo take = std::exchange(m_undo, nullptr);
    if (auto taken = take(); !taken)
        say(taken.error());
    else
        emit told(Tone::Good, tr("Taken back."));
}

} // namespace eab::ui
