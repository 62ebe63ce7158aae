// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include "intake/Fact.h"
#include "intake/MappedText.h"
#include "intake/Variables.h"

#include <optional>

namespace eab::intake {

/** Reads a value whose borders are known: a JSON string, a cell, the value of an option. What
 *  stands there is the value or it is none; nothing is looked for inside it. An Hmac text that is a
 *  placeholder gives a fact without a key. `variables` may be null. */
[[nodiscard]] std::optional<Fact> wholeFact(Meaning meaning, Surety surety, const MappedText &text,
                                            const Variables *variables = nullptr,
                                            OuterLayer layer = OuterLayer::None);

/** Whether `text` cannot be a value of this kind for its length alone; what is longer than any value
 *  is, whatever the kind. */
[[nodiscard]] bool isTooLong(Meaning meaning, QStringView text);

/** Whether `text` stands where an order number or a reference is still to come. One digit over and over
 *  is a number like another; only zeros are none. */
[[nodiscard]] bool standsForNumber(QStringView text);

/** Control characters, and those that turn the direction of writing. */
[[nodiscard]] bool isControl(QChar c);
[[nodiscard]] QString withoutControls(QStringView text);

/** True for names whose HMAC values Google wraps once more (EAB facts, section 3). */
[[nodiscard]] OuterLayer outerLayerOf(QStringView compactName);

} // namespace eab::intake
