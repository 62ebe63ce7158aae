// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "ui/shell/RecordSteps.h"

#include "app/uses/Records.h"

#include <QCoreApplication>

namespace eab::ui {

namespace {

using domain::Record;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(eab::ui::RecordSteps)
};

Result<void> goTo(app::Session &session, const Record &from, const Record &to)
{
    app::Records records(session);
    EAB_TRY(records.checkStill(from));
    std::ignore = EAB_TRY(records.restore(to.id, to.version));
    return {};
}

Undo::Step takingOut(app::Session &session, const Record &record)
{
    return [&session, record]() -> Result<void> {
        app::Records records(session);
        EAB_TRY(records.checkStill(record));
        return records.remove(record.id);
    };
}

Undo::Step bringingBack(app::Session &session, const QString &id, const ShowRecord &shown)
{
    return [&session, id, shown]() -> Result<void> {
        app::Records records(session);
        if (records.find(id)) // somebody else has brought it back
            return Error {ErrorCode::NoSuchRecord, id, {}};
        std::ignore = EAB_TRY(records.restore(id));
        shown(id);
        return {};
    };
}

} // namespace

Undo editOf(app::Session &session, const Record &before, const Record &after, const QString &what)
{
    Undo undo([&session, before, after] { return goTo(session, after, before); });
    undo.forward = [&session, before, after] { return goTo(session, before, after); };
    undo.what = what;
    return undo;
}

Undo additionOf(app::Session &session, const Record &added, const QString &what,
                const ShowRecord &shown)
{
    Undo undo(takingOut(session, added));
    undo.forward = bringingBack(session, added.id, shown);
    undo.what = what;
    return undo;
}

Undo versionOf(app::Session &session, const domain::Record &present, int former,
               const QString &what)
{
    Undo undo([&session, id = present.id, former, seen = present.version]() -> Result<void> {
        app::Records records(session);
        const auto now = EAB_TRY(records.find(id));
        if (now.version != seen)
            return Error {ErrorCode::RecordChanged, id, {}};
        std::ignore = EAB_TRY(records.restore(id, former));
        return {};
    });
    undo.what = what;
    return undo;
}

Undo removalOf(app::Session &session, const Record &removed, const QString &what,
               const ShowRecord &shown)
{
    Undo undo(bringingBack(session, removed.id, shown));
    undo.forward = takingOut(session, removed);
    undo.what = what;
    return undo;
}

Undo withLetter(Undo undo, app::Session &session, const app::KeptLetter &kept)
{
    if (kept.batch.isEmpty())
        return undo; // it was kept there before
    undo.back = [&session, kept, back = undo.back]() -> Result<void> {
        EAB_TRY(back());
        std::ignore = EAB_TRY(app::ImportCredential(session).undo(kept.batch));
        return {};
    };
    undo.forward = {};
    return undo;
}

Undo importOf(app::Session &session, const app::ImportOutcome &outcome,
              const std::function<void()> &undone)
{
    Undo undo([&session, undone, batch = outcome.batch]() -> Result<void> {
        std::ignore = EAB_TRY(app::ImportCredential(session).undo(batch));
        undone();
        return {};
    });
    undo.what = outcome.changes.size() == 1
        ? Words::tr("import “%1”", "title").arg(outcome.changes.front().record->title)
        : Words::tr("import %n record(s)", nullptr, outcome.imported);
    undo.doubt = [&session, batch = outcome.batch]() -> Result<QString> {
        const auto since = EAB_TRY(app::ImportCredential(session).editedSince(batch));
        if (since.edited.isEmpty())
            return QString();
        return Words::
            tr("Somebody has edited %n of its %1 records since. Undo takes the import back: what "
               "a person has written into a record that was there before stays; a record of "
               "which nothing else speaks goes into the bin with its changes.",
               nullptr, static_cast<int>(since.edited.size()))
                .arg(since.records.size());
    };
    return undo;
}

} // namespace eab::ui
