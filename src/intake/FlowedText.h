// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

namespace eab::intake {

/** What a line break of RFC 3676 leaves of the blank before it. */
enum class FlowBlank { Keep, Delete };

/** Joins the lines that a mail program has broken ("format=flowed"), quoted ones among themselves.
 */
[[nodiscard]] QString unflowed(const QString &text, FlowBlank blank);

} // namespace eab::intake
