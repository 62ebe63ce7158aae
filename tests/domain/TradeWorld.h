// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include "tests/domain/Trade.h"

/** Arbitrary purchases and what messages say of them, for RapidCheck. */
namespace eab::trade {

/** What the messages of a world are like. */
struct Manner
{
    bool truthful
        = false; //!< nothing contradicts what was bought, and who tells a number that two sellers have tells the seller
    bool complete
        = false; //!< each product has one message that tells number, product, KID and reference
    bool hasAnswers = false;
};

struct World
{
    std::vector<domain::Told> told; //!< ids are places
    std::vector<int> product; //!< which one each of them speaks of, truly
    std::vector<domain::Decision> answers;
    int purchases = 0;
    int products = 0;
};
[[nodiscard]] World arbitraryWorld(const Manner &manner);

/** From 0 to `below` - 1, equally likely in small and large cases. */
[[nodiscard]] int pick(int below);
[[nodiscard]] inline bool oneIn(int times)
{
    return pick(times) == times - 1; // shrinks to no
}

/** A candidate as it is compared: equal for those that say the same. */
[[nodiscard]] QString folded(const domain::Told &told);

/** A field of a candidate, folded; empty if it does not tell. The directory by its host. */
[[nodiscard]] QString foldedField(const domain::Told &told, domain::TradeField field);
inline constexpr std::array comparedFields {
    domain::TradeField::CaReference, domain::TradeField::Kid,     domain::TradeField::Key,
    domain::TradeField::Directory,   domain::TradeField::Product, domain::TradeField::Customer,
    domain::TradeField::Email,       domain::TradeField::Ordered,
};
/** Whether two candidates contradict each other in a field. */
[[nodiscard]] bool contradict(const domain::Told &a, const domain::Told &b,
                              domain::TradeField field);

} // namespace eab::trade
