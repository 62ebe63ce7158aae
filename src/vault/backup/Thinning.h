// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QDateTime>

#include <vector>

namespace eab::vault {

/** A backup as far as it matters for which of them stay. */
struct BackupStamp
{
    QDateTime made; //!< UTC
    qint64 bytes = 0;
};

inline constexpr int recentBackups = 10;
inline constexpr int dailyBackups = 7;
inline constexpr int weeklyBackups = 4;
/** These stay, however little room there is. */
inline constexpr int leastBackups = 3;

/** How many bytes all backups of a vault may have together: a tenth of what is free, at most 1 GiB. */
[[nodiscard]] qint64 roomForBackups(qint64 freeBytes);

/** Which backups are not needed any more, by their places in `newestFirst`: all but the ten newest,
 *  the newest of each of the last seven days (UTC) that have one, and of each of the last four weeks
 *  that have one; and of those the oldest, until the others fit into `room`. */
[[nodiscard]] std::vector<size_t> superfluous(const std::vector<BackupStamp> &newestFirst,
                                              qint64 room);

} // namespace eab::vault
