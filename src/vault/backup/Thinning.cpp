// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "vault/backup/Thinning.h"

#include <algorithm>
#include <functional>
#include <set>

namespace eab::vault {

namespace {

using Period = std::function<qint64(const QDateTime &made)>;

/** The newest of each of the last periods stays. */
void keepNewestOfEach(const std::vector<BackupStamp> &newestFirst, size_t most,
                      const Period &periodOf, std::vector<bool> &stays)
{
    std::set<qint64> periods;
    for (size_t i = 0; i < newestFirst.size() && periods.size() < most; ++i) {
        if (periods.insert(periodOf(newestFirst[i].made)).second)
            stays[i] = true;
    }
}

} // namespace

qint64 roomForBackups(qint64 freeBytes)
{
    constexpr qint64 most = qint64(1) << 30;
    return std::clamp<qint64>(freeBytes / 10, 0, most);
}

std::vector<size_t> superfluous(const std::vector<BackupStamp> &newestFirst, qint64 room)
{
    std::vector<bool> stays(newestFirst.size(), false);
    std::fill_n(stays.begin(), std::min<size_t>(recentBackups, stays.size()), true);
    const auto day = [](const QDateTime &made) { return made.toUTC().date().toJulianDay(); };
    // Julian day 0 was a Monday.
    const auto week = [&day](const QDateTime &made) { return day(made) / 7; };
    keepNewestOfEach(newestFirst, dailyBackups, day, stays);
    keepNewestOfEach(newestFirst, weeklyBackups, week, stays);
    qint64 used = 0;
    int kept = 0;
    std::vector<size_t> gone;
    for (size_t i = 0; i < newestFirst.size(); ++i) {
        const bool fits = kept < leastBackups || used + newestFirst[i].bytes <= room;
        if (!stays[i] || !fits) {
            gone.push_back(i);
            continue;
        }
        used += newestFirst[i].bytes;
        ++kept;
    }
    return gone;
}

} // namespace eab::vault
