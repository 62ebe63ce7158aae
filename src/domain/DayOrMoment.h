// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/Result.h"

#include <QDate>
#include <QDateTime>

namespace eab::domain {

/** A point in time as a person writes it down: a day, and the moment where that is told, too. */
struct DayOrMoment
{
    QDate day; //!< in the zone the text was written in
    QDateTime moment; //!< UTC, invalid when only the day is known

    /** The moment; of a day alone the first one in UTC, for the early side is the safe one. */
    [[nodiscard]] QDateTime earliest() const;
};

/** Reads "2026-11-17", "2026-11-17T14:05:00Z" or "2026-11-17 14:05"; a moment without a zone is
 *  local time. InvalidDate names the text. */
[[nodiscard]] Result<DayOrMoment> parseDayOrMoment(const QString &text);
/** The other way round, in local time and as short as it can be read back: "2026-11-17 15:05". */
[[nodiscard]] QString momentAsTyped(const QDateTime &utc);

} // namespace eab::domain
