// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/Names.h"
#include "domain/History.h"

#include <QDateTime>
#include <QString>

#include <optional>

namespace eab::domain {

/** Who vouches for a line of the audit log. */
enum class Vouched {
    Owner, //!< written by somebody who held all keys
    Slot, //!< came as a letter, signed by the way in that it names
    Nobody, //!< came as a letter that anybody who can write the folder could have written
};

inline constexpr Names<Vouched, 3> vouchedNames {
    {{Vouched::Owner, u"owner"}, {Vouched::Slot, u"slot"}, {Vouched::Nobody, u"nobody"}}};
static_assert(namesAll(vouchedNames, Vouched::Nobody));

/** One line of the audit log: who did what, when, and to what. */
struct AuditEntry
{
    qint64 sequence = 0; //!< its place in the log; 0: a letter that waits to be filed
    QDateTime at; //!< UTC
    QString actor;
    QString action; //!< the word for an Action, or one of a newer program
    QString subject; //!< id of the record, login, creation or way in; may be empty
    QString detail;
    Vouched vouched = Vouched::Owner;
};

/** What does not hold of the log. */
struct AuditProblem
{
    enum class Kind {
        Row, //!< a row does not follow from the one before it
        Marks, //!< so many marks of letters belong to no row
        Cut, //!< the last row is not the one that was sealed
        NotSealed, //!< its end has no seal
        Letter, //!< a letter that waits does not open
    };
    Kind kind = Kind::Row;
    qint64 number = 0; //!< of the row; how many
    QString name {}; //!< of the letter
};

inline constexpr Names<AuditProblem::Kind, 5> auditProblemNames {{
    {AuditProblem::Kind::Row, u"row"},
    {AuditProblem::Kind::Marks, u"marks"},
    {AuditProblem::Kind::Cut, u"cut"},
    {AuditProblem::Kind::NotSealed, u"not-sealed"},
    {AuditProblem::Kind::Letter, u"letter"},
}};
static_assert(namesAll(auditProblemNames, AuditProblem::Kind::Letter));

/** What somebody who reads the log may want to see alone. */
enum class ActionGroup {
    Keys, //!< a key left: shown, copied, written into files
    Unlocking, //!< opened, or tried to
    Ways, //!< ways in, backups brought back, the log itself
    Records, //!< everything about records, logins and creations
};

inline constexpr Names<ActionGroup, 4> actionGroupNames {{
    {ActionGroup::Keys, u"keys"},
    {ActionGroup::Unlocking, u"unlocking"},
    {ActionGroup::Ways, u"ways"},
    {ActionGroup::Records, u"records"},
}};
static_assert(namesAll(actionGroupNames, ActionGroup::Records));

[[nodiscard]] ActionGroup groupOf(Action action);

/** Which lines are wanted: the newest first. */
struct AuditQuery
{
    std::optional<ActionGroup> group {};
    QString subject {}; //!< empty: any
    QDateTime since {}; //!< invalid: from the beginning
    qint64 offsetSequence = 0; //!< with `offsetAt`: those that come after this one; 0: the newest
    QDateTime offsetAt {};
    int limit = 0; //!< 0: all
};

} // namespace eab::domain
