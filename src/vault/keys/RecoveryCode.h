// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/Result.h"
#include "base/Secret.h"

#include <QStringView>

#include <optional>

namespace eab::vault {

/** A way back in for somebody who has lost everything else: 160 random bits on paper.
 *
 *  Written as eight groups of five characters in Crockford's base32 (no I, L, O, U). Each group has
 *  four characters of the code and one check character, computed over GF(32) from the four and the
 *  group's place: every single slip, every swap of two neighbours within a group and every swap of
 *  two groups is found, and the group it is in can be named.
 */
class RecoveryCode
{
public:
    static constexpr int groupCount = 8;
    static constexpr int groupLength = 5;
    static constexpr qsizetype codeBytes = 20;

    [[nodiscard]] static Result<RecoveryCode> random();

    /** Reads a code as somebody typed it: any case, blanks and hyphens as they like, O for 0, I and
     *  L for 1. InvalidUsage whose subject is the number (from 1) of the first group that has a
     *  slip, or empty when the length is wrong. */
    [[nodiscard]] static Result<RecoveryCode> parse(const Secret &typed);

    /** True when `typed` has the form of a recovery code, slips included: 40 characters of its
     *  alphabet. A password may look so by chance; then both are tried. */
    [[nodiscard]] static bool looksLikeOne(const Secret &typed);

    /** The code with these 160 bits. */
    [[nodiscard]] static RecoveryCode ofBits(const Secret &bits)
    {
        return RecoveryCode(bits.clone());
    }

    /** "ABCD1-EFGH2-...", 47 ASCII characters. */
    [[nodiscard]] Secret text() const;
    /** One group of the text, from 0. */
    [[nodiscard]] Secret group(int index) const;
    /** One group as somebody typed it, as group() writes it; nothing when it has not that form. */
    [[nodiscard]] static std::optional<Secret> readGroup(const Secret &typed);
    /** The 160 bits. */
    [[nodiscard]] const Secret &bits() const { return m_bits; }

private:
    explicit RecoveryCode(Secret bits)
        : m_bits(std::move(bits))
    { }

    Secret m_bits;
};

} // namespace eab::vault
