// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include "intake/Fact.h"

#include <vector>

namespace eab::intake {

/** Forms credentials out of what a text says, in the order in which it says it.
 *
 *  1. Items that are whole stay whole. Single facts gather to a record until one contradicts what
 *     the record holds; there the next one begins.
 *  2. Facts in front of the first record that the others do not repeat belong to all of them.
 *  3. Where it cannot be known which KID belongs to which key, none is paired.
 *  4. Every record that names a half of a pair, or an order, becomes a candidate; `problem` tells
 *     what it lacks.
 */
[[nodiscard]] std::vector<domain::ImportCandidate> pairUp(std::vector<Item> items);

} // namespace eab::intake
