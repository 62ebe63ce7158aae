// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include "intake/Record.h"

namespace eab::intake {

/** Whether the item at `index` begins to tell the next product of an order that comes without a
 *  pair: the current one has its reference, and another one follows; or, in a text that tells no
 *  pair at all (`noPair`), the same label names another product. */
[[nodiscard]] bool opensProduct(const FactRecord &current, const std::vector<Item> &items,
                                size_t index, bool noPair);

/** What is told once of an order holds for each of its products that come without a pair: number,
 *  day, customer and address. */
void shareOrder(std::vector<FactRecord> &records);

/** A text with one pair, an order number, and then another one that nothing else is said of,
 *  contradicts itself. */
void noteSecondOrder(std::vector<FactRecord> &records);

} // namespace eab::intake
