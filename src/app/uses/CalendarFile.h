// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/Deadline.h"

#include <QByteArray>

#include <vector>

namespace eab::app {

/** Deadlines as an iCalendar file (RFC 5545): one event each, with an alarm a day before. Titles
 *  and order numbers only; no KID, no secret. */
[[nodiscard]] QByteArray calendarFile(const std::vector<domain::Record> &records,
                                      const std::vector<domain::Reminder> &reminders,
                                      const QDateTime &now);

} // namespace eab::app
