// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/Result.h"
#include "domain/Deadline.h"

#include <QByteArray>

#include <vector>

namespace eab::app {

/** Deadlines as an iCalendar file (RFC 5545): one event each, with an alarm a day before. Titles
 *  and order numbers only; no KID, no secret. */
[[nodiscard]] QByteArray calendarFile(const std::vector<domain::Record> &records,
                                      const std::vector<domain::Reminder> &reminders,
                                      const QDateTime &now);

/** Writes such a file where a person named it: over one that this program made, of any version, and
 *  over nothing else. OutputExists; as checkNamedPlace() and writeFile(). */
[[nodiscard]] Result<void> writeCalendar(const QString &path, const QByteArray &calendar);

} // namespace eab::app
