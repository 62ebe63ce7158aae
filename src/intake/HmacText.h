// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/Error.h"
#include "domain/HmacKey.h"

#include <optional>
#include <vector>

namespace eab::intake {

/** A text that claims to be an HMAC key. */
struct HmacReading
{
    domain::HmacKey key; //!< empty when it could not be decoded
    std::vector<domain::HmacNote> notes;
    qsizetype characters = 0; //!< of base64; 0 where it is none
    std::optional<ErrorCode> problem; //!< why the key cannot be used as it is
};

/** Whether the source is known to wrap the key's text into one more layer of base64. */
enum class OuterLayer { None, Known };

/** Decodes and judges `text`; nothing for a placeholder. The outer layer is taken off only when
 *  what lies beneath is itself the text of a long enough key. */
[[nodiscard]] std::unique_ptr<HmacReading> readHmac(QStringView text,
                                                    OuterLayer layer = OuterLayer::None);

/** "n/a", "tbd", "-", "xxx": a short word that says there is no key, not a short key. */
[[nodiscard]] bool standsForNoKey(QStringView text);

/** A character of base64, base64url, or their padding. */
[[nodiscard]] bool isBase64(QChar c);
/** Nothing but base64 characters, '=' at the end only. */
[[nodiscard]] bool isBase64Text(QStringView text);

/** Looks like made by a machine: long, and a mixture of kinds of characters no word has. */
[[nodiscard]] bool looksRandom(QStringView text);

/** No key text is longer; what is, was never meant as one. */
inline constexpr qsizetype longestHmacText = 1400;

} // namespace eab::intake
