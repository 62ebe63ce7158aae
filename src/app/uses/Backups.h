// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include "app/session/Session.h"
#include "domain/RecordFields.h"

#include <QDateTime>
#include <QFuture>

#include <functional>
#include <optional>
#include <vector>

namespace eab::app {

/** A backup, as a list shows it. */
struct BackupLine
{
    QString path;
    QDateTime made; //!< UTC
    qint64 records = -1; //!< -1: it does not say
    qint64 bytes = 0;
    bool isElsewhere = false; //!< at the second place
    bool isThinned = true; //!< false: it stays until somebody removes it by hand
};

/** What a restoring would make of one record. */
struct RestoreChange
{
    enum class Kind {
        ComesBack, //!< it is in the backup, and not in the vault
        GoesAway, //!< it is in the vault, and not in the backup
        Differs,
    };
    Kind kind = Kind::Differs;
    domain::Record now; //!< of ComesBack: the record in the backup
    domain::Record then; //!< of GoesAway: the record in the vault
    std::vector<const domain::Field *> fields; //!< of Differs
    bool keyDiffers = false; //!< of Differs: the HMAC key is another one
};

/** How backups stand, for health and a list of them. */
struct BackupStanding
{
    std::optional<BackupLine> newest; //!< in the vault's own folder
    QString secondPlace; //!< empty: none is named
    QDateTime secondSeen; //!< when a backup was last written there; invalid: never
    bool isSecondOverdue = false; //!< for a week or more
};

/** That nothing was written to the second place for a week, in words; empty for an empty place. */
[[nodiscard]] QString missedText(const QString &place);
/** In words: "comes back", "changes: title, order number". */
[[nodiscard]] QString restoreText(const RestoreChange &change);

/** Told how much of how much is copied; answers whether to go on. */
using BackupWatch = std::function<bool(qint64 done, qint64 total)>;

/** The backups of the open vault. They lie in its folder `backups`, and at a second place that a
 *  person may name; each is a whole vault that opens with the passwords of its day.
 *
 *  By themselves they are made after changes, at most one an hour. Which of them stay: see
 *  vault::superfluous(). */
class Backups
{
public:
    explicit Backups(Session &session)
        : m_session(session)
    { }

    static constexpr int secondsBetween = 3600;
    static constexpr int daysUnseen = 7; //!< of the second place, until it is asked for

    /** The newest first. */
    [[nodiscard]] Result<std::vector<BackupLine>> all() const;
    [[nodiscard]] Result<BackupStanding> standing() const;
    /** Whether that is a week ago, or was never. */
    [[nodiscard]] static bool isMissed(const QDateTime &seen, const QDateTime &now);
    /** The second place where no backup was written for a week, or never; empty: none. Looks at
     *  nothing but the settings: a share that is gone would not answer. */
    [[nodiscard]] QString missedPlace() const;
    /** Whether something was changed since the newest, and that is an hour old. */
    [[nodiscard]] bool isDue() const { return secondsUntilDue().value_or(1) <= 0; }
    /** In how many seconds one will be due, 0 when it is; nothing where nothing was changed since the
     *  newest, or the vault may not be changed. */
    [[nodiscard]] std::optional<qint64> secondsUntilDue() const;

    /** Makes one now, in the vault's folder, and at the second place where that is there. What failed
     *  at the second place says `elsewhere`. */
    struct Made
    {
        BackupLine line;
        std::optional<Error> elsewhere;
    };
    [[nodiscard]] Result<Made> make(const BackupWatch &watch = {});
    /** The same on another thread; given up when `goesOn` says so. */
    [[nodiscard]] QFuture<Result<Made>> makeLater(std::function<bool()> goesOn);
    /** Makes one in that folder, which has to be there, under the vault's name. BackupPlaceRefused. */
    [[nodiscard]] Result<BackupLine> makeAt(const QString &folder, const BackupWatch &watch = {});

    /** From now on backups are kept there as well; empty: no more. BackupPlaceRefused. */
    [[nodiscard]] Result<void> setSecondPlace(const QString &folder);

    /** A backup by its path, or by its name in one of the places. FileNotFound; BackupUnusable where it is
     *  none. */
    [[nodiscard]] Result<BackupLine> find(const QString &pathOrName) const;
    /** What restoring it would change; nothing is changed. BackupUnusable. */
    [[nodiscard]] Result<std::vector<RestoreChange>> compare(const QString &path) const;
    /** Everything is as in that backup afterwards, but for the ways in; first a backup is made of how
     *  it is now, whose path is answered, and the vault is locked at the end. */
    [[nodiscard]] Result<QString> restore(const QString &path, const BackupWatch &watch = {});
    /** The same two answered later; meanwhile the vault can be used. `watch` is asked on another
     *  thread, and once more before anything is changed. Cancelled by it, or Locked meanwhile (the
     *  work ends with that), nothing has changed. After NotConfirmed the vault is to be locked. */
    [[nodiscard]] QFuture<Result<std::vector<RestoreChange>>> compareLater(
        const QString &path) const;
    [[nodiscard]] QFuture<Result<QString>> restoreLater(const QString &path, BackupWatch watch);

    /** Puts an opened backup, ways in included, in the place of a vault that does not open any more,
     *  or that is gone. What lay there is set aside, and answered: empty where nothing did. `backup`
     *  is the session of the backup. */
    [[nodiscard]] static Result<QString> putInPlace(Session &backup, const QString &vault);

private:
    Session &m_session;
};

} // namespace eab::app
