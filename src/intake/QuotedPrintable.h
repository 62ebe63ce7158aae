// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

namespace eab::intake {

/** True for text that is still in quoted-printable because nobody said so: every '=' is followed by
 *  two hexadecimal digits or ends its line, and at least one is followed by digits. */
[[nodiscard]] bool looksQuotedPrintable(QStringView text);

/** `text` decoded (RFC 2045, 6.7). */
[[nodiscard]] QString fromQuotedPrintable(QStringView text);

} // namespace eab::intake
