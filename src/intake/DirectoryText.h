// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

#include <optional>

namespace eab::intake {

/** How far the URL at the start of `text` reaches: to the first blank, bracket or quotation mark,
 *  without the punctuation of the sentence around it. 0 where none begins. */
[[nodiscard]] qsizetype urlLength(QStringView text);

/** Where mail gateways have wrapped a link ("safelinks", "urldefense"), the link itself. A link
 *  that only counts clicks is unwrapped when it leads to something that looks like an ACME
 *  directory, and is otherwise nothing. Any other URL stays as it is. */
[[nodiscard]] QString unwrappedLink(const QString &url);

/** Speaks of ACME in its host or path: "https://acme.example.com/v2/DV", ".../directory". */
[[nodiscard]] bool looksLikeDirectory(QStringView url);
/** The URL as clients want it. One that is plainly meant and wrong only in being http comes out as
 *  it stands, so that it is refused by name and not left out. */
[[nodiscard]] std::optional<QString> directoryFrom(const QString &url);

} // namespace eab::intake
