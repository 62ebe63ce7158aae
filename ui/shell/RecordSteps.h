// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include "app/uses/ImportCredential.h"
#include "app/uses/Inbox.h"
#include "app/uses/Records.h"
#include "domain/Record.h"
#include "ui/shell/Undo.h"

namespace eab::ui {

// Changes of one record as they can be taken back and made again. Each step looks first whether the
// record is still as the change has left it: RecordChanged where it is not. `shown` is called with the
// record's id where it is there again.

using ShowRecord = std::function<void(const QString &id)>;

/** It was `before`, and was made `after`, by whatever edits. */
[[nodiscard]] Undo editOf(app::Session &session, const domain::Record &before,
                          const domain::Record &after, const QString &what);
/** One field was set, and nothing else is touched: also where the rest has changed since. */
template <typename Value>
[[nodiscard]] Undo settingOf(app::Session &session, const domain::Record &before,
                             const domain::Record &after, Value domain::Record::*field,
                             std::optional<Value> domain::RecordChanges::*change,
                             const QString &what)
{
    const auto set = [&session, id = before.id, field, change](Value from, Value to) {
        return [=, &session]() -> Result<void> {
            app::Records records(session);
            const auto now = EAB_TRY(records.find(id));
            if (now.*field != from)
                return Error {ErrorCode::RecordChanged, id, {}};
            domain::RecordChanges changes;
            changes.*change = to;
            std::ignore = EAB_TRY(records.edit(id, std::move(changes)));
            return {};
        };
    };
    Undo undo(set(after.*field, before.*field));
    undo.forward = set(before.*field, after.*field);
    undo.what = what;
    return undo;
}
/** It was not there before. */
[[nodiscard]] Undo additionOf(app::Session &session, const domain::Record &added,
                              const QString &what, const ShowRecord &shown);
/** It was brought to this by something that is not made again; the version `former` was before. */
[[nodiscard]] Undo versionOf(app::Session &session, const domain::Record &present, int former,
                             const QString &what);
/** It was removed, and was this until then. */
[[nodiscard]] Undo removalOf(app::Session &session, const domain::Record &removed,
                             const QString &what, const ShowRecord &shown);

/** The same, and a letter that was kept with the record waits again. It is not done again. */
[[nodiscard]] Undo withLetter(Undo undo, app::Session &session, const app::KeptLetter &kept);

/** An import. It asks before where somebody has edited what it told; `undone` is called afterwards.
 *  It is not made again: its messages would have to be read once more. */
[[nodiscard]] Undo importOf(app::Session &session, const app::ImportOutcome &outcome,
                            const std::function<void()> &undone);

} // namespace eab::ui
