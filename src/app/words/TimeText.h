// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/Deadline.h"
#include "domain/UpgradeStage.h"

#include <QString>

namespace eab::app {

/** "2 days 4 hours left", "10 hours left", "25 minutes left", "closed 3 days ago". The two largest
 *  units, rounded down: never more time than there is. */
[[nodiscard]] QString timeLeft(qint64 seconds);
/** The same for a narrow place: "2 d 4 h left", "3 days left". */
[[nodiscard]] QString timeLeftShort(qint64 seconds);

/** A moment in the local zone: "Tue 24 Nov 2026, 14:05". */
[[nodiscard]] QString momentText(const QDateTime &utc);
/** A day: "17 Nov 2026". */
[[nodiscard]] QString dayText(QDate day);
/** The day, and the time where it is known: an order of which only the day is known has no hour. */
[[nodiscard]] QString orderedText(const domain::Record &record);

/** What a clock counts: "Shown in the portal", "Must be used", ... */
[[nodiscard]] QString clockText(domain::DeadlineClock clock);
/** A few words for the pill beside a record: the time left and until when, what asks for attention
 *  without a clock, or why there is none. */
[[nodiscard]] QString pillText(const domain::Record &record, const QDateTime &now);
/** A whole sentence about a deadline: "Shown in the portal for 2 days 4 hours more". */
[[nodiscard]] QString deadlineSentence(const domain::Deadline &deadline, const QDateTime &now);
/** "proved 20 Nov", "saved, not verified", "nothing saved yet", "reference missing". */
[[nodiscard]] QString proofText(const domain::Record &record);

/** What goes on while a vault of an older version is brought up to date. */
[[nodiscard]] QString upgradeText(domain::UpgradeStage stage);

} // namespace eab::app
