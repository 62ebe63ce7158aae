// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include "tests/domain/TradeWorld.h"

/** What must hold of each arrangement, found out the slow way: each candidate against each. They
 *  assert with RapidCheck. */
namespace eab::trade {

/** Every fact is in its record or in a question about it, or a person decided against it. */
void nothingIsLost(const World &world, const domain::Arrangement &found);
/** Who could be one record in an order is one, or is asked. */
void allIsAsked(const World &world, const domain::Arrangement &found);
/** What contradicts is one record only if keys, a person or sameness force it. */
void nothingIsForced(const World &world, const domain::Arrangement &found);
/** One key is one record, if nobody says otherwise. */
void keysAreRecords(const World &world, const domain::Arrangement &found);
/** What a person put together or held apart is so; where both was said, it is together. */
void answersAreKept(const World &world, const domain::Arrangement &found);

[[nodiscard]] bool anyContradict(const World &world, const domain::Group &a,
                                 const domain::Group &b);

} // namespace eab::trade
