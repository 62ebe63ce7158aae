// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QDateTime>

namespace eab::app {

/** An order e-mail to try the program with, dated `ordered`. Its brand and its secrets are
 *  invented. */
[[nodiscard]] QByteArray sampleOrderMail(const QDateTime &ordered);

} // namespace eab::app
