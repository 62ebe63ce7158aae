// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/RecordFields.h"

namespace eab::app {

/** The field with this name of the outside face; there must be one. */
[[nodiscard]] const domain::Field &fieldNamed(const char *name);

/** What a field of a record is called: "Order number". */
[[nodiscard]] QString fieldText(const domain::Field &field);
/** What these are called, the first of them; empty where there is none. */
[[nodiscard]] QString changedText(const std::vector<const domain::Field *> &fields);
/** What stands in it, in words; empty where nothing does. */
[[nodiscard]] QString valueText(const domain::Field &field, const domain::Record &record);
/** What is saved of the HMAC key of a record, which is never told itself; `another`: it is said
 *  beside a record with another one. */
[[nodiscard]] QString keyText(const domain::Record &record, bool another);

/** The word that lets the seller's rule set a clock. */
inline constexpr QStringView byRuleWord = u"rule";
/** What stands in a field a person may change, as they would type it; takeTyped() reads it back. */
[[nodiscard]] QString typedText(const domain::Field &field, const domain::Record &record);
/** Puts what a person typed for a field into `changes`, by the type in which its change travels; an
 *  empty text takes a value away. InvalidDate, InvalidUsage: it cannot be read as one. Texts are
 *  checked when they are applied. */
[[nodiscard]] Result<void> takeTyped(const domain::Field &field, const QString &text,
                                     domain::RecordChanges &changes);

} // namespace eab::app
