// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/ImportCandidate.h"

#include <vector>

namespace eab::intake {

/** Brings purchases without a pair together with what else is said of them: the same CA Reference,
 *  or the same order number where it is beyond doubt what it means. An order that is only named once
 *  more says nothing new; two products of one order stay two. Takes time by their number. */
void joinPurchases(std::vector<domain::ImportCandidate> &candidates);

/** Both name a product, and not the same. */
[[nodiscard]] bool differInProduct(const domain::ImportCandidate &a,
                                   const domain::ImportCandidate &b);

} // namespace eab::intake
