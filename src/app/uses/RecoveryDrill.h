// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include "app/uses/Backups.h"

#include <QDateTime>
#include <QFuture>

#include <optional>

namespace eab::app {

/** How it stands with the recovery code that was proven last. */
struct RecoveryStanding
{
    QString slotId;
    QString label;
    QDateTime made; //!< UTC
    QDateTime proven; //!< UTC, when it opened the vault or a copy of it last; invalid: never
    bool isDue = false; //!< that was daysProven ago, or longer
};

/** That a drill is due, in words. */
[[nodiscard]] QString drillText(const RecoveryStanding &code, const QDateTime &now);

/** What a drill has shown. */
struct DrillFinding
{
    QString backup; //!< the copy that was opened
    qsizetype records = 0; //!< in it, and every sealed value of theirs was read
    QString slotId;
};

/** Opens a copy of the vault with the recovery code alone, as somebody would who has nothing else, reads
 *  all that is in it, and notes the day. */
class RecoveryDrill
{
public:
    static constexpr int daysProven = 90; //!< for so long nobody is reminded

    explicit RecoveryDrill(Session &session)
        : m_session(session)
    { }

    /** Whether it has the form of a recovery code; what has not is no use to a drill. */
    [[nodiscard]] static bool isCode(const Secret &typed);
    /** Nothing where the vault has no recovery code. NeedsOwner. */
    [[nodiscard]] Result<std::optional<RecoveryStanding>> standing() const;
    /** What a person is to be reminded of, in words: a drill that is due, where this login could hold it
     *  and there is something in the vault; empty: nothing. */
    [[nodiscard]] QString reminder() const;

    /** The whole drill; the copy it makes is a backup like others. WrongPassword for what is no recovery code
     *  of this vault; BackupUnusable where the copy is not what it should be; Cancelled by `watch`. After
     *  an error no day is noted. */
    [[nodiscard]] Result<DrillFinding> hold(const Secret &typed, const BackupWatch &watch = {});
    /** The same answered later; meanwhile the vault can be used, and locking it ends the drill. */
    [[nodiscard]] QFuture<Result<DrillFinding>> holdLater(Secret typed, BackupWatch watch);

private:
    Session &m_session;
};

} // namespace eab::app
