// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QDateTime>
#include <QStringView>

#include <optional>

namespace eab::intake {

/** A date as written. */
struct DateReading
{
    QDate day; //!< invalid where "03/04/2025" may be March or April
    QDateTime moment; //!< UTC, valid only when hour and zone are written too
    qsizetype length = 0; //!< how many characters it takes
};

/** Reads the date at the start of `text`: ISO, RFC 2822, "14 March 2025", "Mar 14th, 2025",
 *  "14.03.2025", "14 de marzo de 2025", "2025年3月14日" and their kin, a weekday in front, a time
 *  behind. Nothing where no date begins. */
[[nodiscard]] std::optional<DateReading> readDate(QStringView text);

} // namespace eab::intake
