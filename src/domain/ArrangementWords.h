// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/ArrangementParts.h"

#include <map>

namespace eab::domain::arrangement {

/** The orders: which one each candidate is of, by its record; -1 where seller or number is open. A
 *  number that nobody knows a seller of is one order, too. */
struct Orders
{
    std::vector<int> of;
    int count = 0;
};
[[nodiscard]] Orders ordersOf(const Ground &ground, const std::vector<int> &part);

/** A record of one order while its words are compared. */
struct Piece
{
    int part = 0;
    Values values;

    [[nodiscard]] bool isNamed() const
    {
        return values[Slot::Kid] != unknown || values[Slot::Reference] != unknown;
    }
};

/** Pieces to find those that one of them does not contradict, without comparing each with each. */
class Shelf
{
public:
    Shelf(const Parts &parts, const std::vector<const Piece *> &pieces);

    /** At most `limit` of them, in the order in which they were put here. */
    [[nodiscard]] std::vector<const Piece *> possible(const Piece &piece, size_t limit) const;

private:
    using Mask = unsigned;
    using Drawer = std::unordered_map<size_t, std::vector<const Piece *>>;
    const Drawer &drawer(Mask known, Mask common) const;

    const Parts &m_parts;
    std::map<Mask, std::vector<const Piece *>> m_pieces; //!< by what is known of them
    mutable std::map<std::pair<Mask, Mask>, Drawer> m_drawers;
};

/** The pieces of each order, in an order that follows from what they say. */
[[nodiscard]] std::vector<std::vector<Piece>> piecesOf(const Ground &ground, const Parts &parts,
                                                       const Orders &orders);

/** Step 3. */
void joinByWords(const Ground &ground, Parts &parts, const Orders &orders);

} // namespace eab::domain::arrangement
