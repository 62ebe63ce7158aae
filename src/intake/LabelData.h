// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include "intake/Meaning.h"

#include <QStringView>

#include <span>

namespace eab::intake {

/** Words that mean the same, separated by '|'. Case, accents, and whether words are parted by a
 *  blank, a hyphen, an underscore or brackets make no difference. */
struct LabelWords
{
    Meaning meaning;
    Surety surety;
    QStringView words;
};

/** Labels as people read them, in all languages we know. */
[[nodiscard]] std::span<const LabelWords> labelWords();

/** Names as programs write them (JSON keys, variables, columns, options), without separators. */
[[nodiscard]] std::span<const LabelWords> identifierWords();

/** Names of sellers as they stand in front of a label, "Trustico Order Number"; separated by '|'.
 *  All of the issuer catalogue are among them. */
[[nodiscard]] QStringView sellerNames();

} // namespace eab::intake
