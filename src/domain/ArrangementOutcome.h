// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/ArrangementWords.h"

namespace eab::domain::arrangement {

/** Everything that is known once it is settled who belongs together. */
struct Settled
{
    Settled(const Ground &ground, const Parts &parts, const Orders &orders);

    /** An order, or a record without one: whose words count for the facts of an order. */
    struct Purchase
    {
        std::vector<size_t> groups;
        std::vector<int> members;
    };

    const Ground &ground;
    const Parts &parts;
    const Orders &orders;
    std::vector<int> part; //!< of each candidate
    Standing standing;
    std::vector<std::vector<int>> members; //!< of each group, by id
    std::vector<size_t> group; //!< of each candidate
    std::vector<Purchase> purchases;

    /** What stands of a slot among some candidates: each value, and who says so. */
    [[nodiscard]] std::map<qint64, std::vector<int>> said(const std::vector<int> &by,
                                                          Slot slot) const;
    /** As the one to show spells it; empty if nobody says anything. */
    [[nodiscard]] QString spelling(const std::vector<int> &by, Slot slot) const;
    /** The value that is shown if a wrong one would do harm: the only one, or a person's own. */
    [[nodiscard]] qint64 sure(const std::vector<int> &by, Slot slot) const;
    /** Whose keys may be the one of a group, as its KID is that one. */
    [[nodiscard]] std::vector<int> keyTellers(const std::vector<int> &by) const;
};

[[nodiscard]] std::vector<Group> groupsOf(const Settled &settled);

void askRecords(const Settled &settled, std::vector<Question> &questions);
void askSellers(const Settled &settled, std::vector<Question> &questions);
void askValues(const Settled &settled, std::vector<Question> &questions);

} // namespace eab::domain::arrangement
