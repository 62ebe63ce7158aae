// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/Record.h"

namespace eab::domain {

// What only persons say of a record, and no message (FieldUse::Own), when two records turn out to be
// one, and when they part again.

/** What a record takes over of another one that turned out to be the same: what it has not itself;
 *  lists and notes add up. Everything else of the answer is as in a new record. */
[[nodiscard]] Record lending(const Record &lender, const Record &record);
/** Adds what was lent. */
void takeIn(const Record &lent, Record &record);
/** Takes out again what was lent, as far as nobody has changed it since. */
void giveBack(const Record &lent, Record &record);

/** Makes of a record that begins again what persons had made of it before. */
void takeOwn(const Record &former, Record &record);

} // namespace eab::domain
