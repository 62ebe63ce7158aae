// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "domain/ArrangementWords.h"

#include <QSet>

#include <algorithm>

namespace eab::domain::arrangement {

namespace {

/** What two records of one order may contradict each other in, beside their dates. */
constexpr std::array compared {Slot::Reference, Slot::Kid,      Slot::Key,  Slot::Host,
                               Slot::Product,   Slot::Customer, Slot::Email};

bool datesAgree(const Values &a, const Values &b)
{
    const auto isDated = [](const Values &values) {
        return values[Slot::Day] != unknown || values[Slot::Moment] != unknown;
    };
    if (!isDated(a) || !isDated(b))
        return true;
    Values both;
    for (const Values *one : {&a, &b}) {
        both.add(Slot::Day, (*one)[Slot::Day]);
        both.add(Slot::Moment, (*one)[Slot::Moment]);
    }
    const qint64 day = both[Slot::Day];
    const qint64 moment = both[Slot::Moment];
    return day != several && moment != several
        && (day == unknown || moment == unknown || isNear(day, moment));
}

bool agree(const Values &a, const Values &b)
{
    return datesAgree(a, b) && std::all_of(compared.begin(), compared.end(), [&](Slot slot) {
               return a[slot] == unknown || b[slot] == unknown
                   || (a[slot] == b[slot] && a[slot] != several);
           });
}

unsigned maskOf(const Values &values)
{
    unsigned mask = 0;
    for (size_t at = 0; at < compared.size(); ++at)
        mask |= unsigned(values[compared[at]] != unknown) << at;
    return mask;
}

size_t hashOf(const Values &values, unsigned mask)
{
    size_t hash = 0;
    for (size_t at = 0; at < compared.size(); ++at) {
        if (mask & (1U << at))
            hash = qHash(values[compared[at]], hash + at);
    }
    return hash;
}

/** What all of some pieces say, to see at once whether one of them contradicts any other. */
class Spread
{
public:
    explicit Spread(const std::vector<Piece *> &pieces)
    {
        for (const Piece *piece : pieces) {
            for (size_t at = 0; at < slotCount; ++at) {
                const qint64 value = piece->values.at[at];
                m_all.add(Slot(at), value);
                m_known[at] += value != unknown;
                if (value > 0) {
                    m_least[at] = m_least[at] == unknown ? value : std::min(m_least[at], value);
                    m_most[at] = std::max(m_most[at], value);
                }
            }
        }
    }

    [[nodiscard]] bool contradicts(const Values &one) const
    {
        const auto differs = [&](Slot slot) {
            return one[slot] != unknown && m_all[slot] == several && m_known[size_t(slot)] > 1;
        };
        const auto isFar = [](qint64 day, qint64 moment) {
            return day > 0 && moment > 0 && !isNear(day, moment);
        };
        const qint64 day = one[Slot::Day];
        const qint64 moment = one[Slot::Moment];
        return std::any_of(compared.begin(), compared.end(), differs) || differs(Slot::Day)
            || differs(Slot::Moment) || isFar(day, m_least[size_t(Slot::Moment)])
            || isFar(day, m_most[size_t(Slot::Moment)]) || isFar(m_least[size_t(Slot::Day)], moment)
            || isFar(m_most[size_t(Slot::Day)], moment);
    }

private:
    Values m_all;
    std::array<int, slotCount> m_known {};
    std::array<qint64, slotCount> m_least {};
    std::array<qint64, slotCount> m_most {};
};

/** Steps 3a and 3b on some pieces of one order. Pieces that became one stay in one of them. */
class Words
{
public:
    Words(Parts &parts, std::vector<Piece *> pieces)
        : m_parts(parts)
        , m_pieces(std::move(pieces))
    { }

    /** What is left of the pieces. */
    std::vector<Piece *> settle()
    {
        while (m_pieces.size() > 1) {
            if (fits(m_parts, m_pieces)) {
                for (size_t at = 1; at < m_pieces.size(); ++at)
                    become(m_pieces.front(), m_pieces[at]);
                m_pieces.resize(1);
            } else if (!joinNamed() && !joinUnnamed()) {
                break;
            }
        }
        return m_pieces;
    }

private:
    static bool fits(const Parts &parts, const std::vector<Piece *> &pieces)
    {
        const auto isOpen = [](const Piece *piece) {
            const auto &at = piece->values.at;
            return std::find(at.begin(), at.end(), several) != at.end();
        };
        return std::none_of(pieces.begin(), pieces.end(), isOpen)
            && clashing(parts, pieces).isEmpty();
    }

    /** Those that another one contradicts, or is held apart from. */
    static QSet<const Piece *> clashing(const Parts &parts, const std::vector<Piece *> &pieces)
    {
        const Spread spread(pieces);
        QSet<int> here;
        if (parts.hasApart()) {
            for (const Piece *piece : pieces)
                here.insert(parts.of(piece->part));
        }
        QSet<const Piece *> found;
        for (const Piece *piece : pieces) {
            const std::vector<int> &apart = parts.apartFrom(piece->part);
            if (spread.contradicts(piece->values)
                || std::any_of(apart.begin(), apart.end(),
                               [&](int other) { return here.contains(parts.of(other)); }))
                found.insert(piece);
        }
        return found;
    }

    Shelf named() const
    {
        std::vector<const Piece *> found;
        std::copy_if(m_pieces.begin(), m_pieces.end(), std::back_inserter(found),
                     [](const Piece *piece) { return piece->isNamed(); });
        return {m_parts, found};
    }

    bool joinNamed()
    {
        const Shelf shelf = named();
        std::unordered_map<const Piece *, const Piece *> only;
        for (const Piece *piece : m_pieces) {
            if (!piece->isNamed())
                continue;
            const auto possible = shelf.possible(*piece, 2);
            if (possible.size() == 1)
                only.emplace(piece, possible.front());
        }
        std::vector<std::pair<Piece *, Piece *>> joins;
        for (Piece *piece : m_pieces) {
            const auto mine = only.find(piece);
            if (mine == only.end() || !(piece < mine->second))
                continue;
            const auto back = only.find(mine->second);
            if (back != only.end() && back->second == piece)
                joins.emplace_back(piece, const_cast<Piece *>(mine->second));
        }
        return apply(joins);
    }

    bool joinUnnamed()
    {
        const Shelf shelf = named();
        std::unordered_map<Piece *, std::vector<Piece *>> wishes;
        for (Piece *piece : m_pieces) {
            if (piece->isNamed())
                continue;
            const auto possible = shelf.possible(*piece, 2);
            if (possible.size() == 1)
                wishes[const_cast<Piece *>(possible.front())].push_back(piece);
        }
        std::vector<std::pair<Piece *, Piece *>> joins;
        for (const auto &[target, pieces] : wishes) {
            const QSet<const Piece *> stay = clashing(m_parts, pieces);
            for (Piece *piece : pieces) {
                if (!stay.contains(piece))
                    joins.emplace_back(target, piece);
            }
        }
        return apply(joins);
    }

    bool apply(const std::vector<std::pair<Piece *, Piece *>> &joins)
    {
        QSet<const Piece *> gone;
        for (const auto &[kept, joined] : joins) {
            become(kept, joined);
            gone.insert(joined);
        }
        std::erase_if(m_pieces, [&](const Piece *piece) { return gone.contains(piece); });
        return !joins.empty();
    }

    void become(Piece *kept, const Piece *joined)
    {
        m_parts.unite(kept->part, joined->part);
        for (size_t at = 0; at < slotCount; ++at)
            kept->values.add(Slot(at), joined->values.at[at]);
    }

    Parts &m_parts;
    std::vector<Piece *> m_pieces;
};

} // namespace

Orders ordersOf(const Ground &ground, const std::vector<int> &part)
{
    const Standing standing(ground, part, part);
    const SellersOfValue sellers = sellersOf(Slot::Number, ground, standing, part);
    Orders orders;
    QHash<std::pair<qint64, qint64>, int> known;
    orders.of.reserve(part.size());
    for (const int record : part) {
        const Values &values = standing.of(record);
        const qint64 number = values[Slot::Number];
        const bool isOrder = values[Slot::Seller] > 0
            || (values[Slot::Seller] == unknown && !sellers.contains(number));
        if (number <= 0 || !isOrder) {
            orders.of.push_back(-1);
            continue;
        }
        const std::pair key(values[Slot::Seller], number);
        const auto found = known.constFind(key);
        orders.of.push_back(found != known.constEnd() ? *found
                                                      : *known.insert(key, orders.count++));
    }
    return orders;
}

Shelf::Shelf(const Parts &parts, const std::vector<const Piece *> &pieces)
    : m_parts(parts)
{
    for (const Piece *piece : pieces)
        m_pieces[maskOf(piece->values)].push_back(piece);
}

const Shelf::Drawer &Shelf::drawer(Mask known, Mask common) const
{
    const auto [found, isNew] = m_drawers.try_emplace({known, common});
    if (isNew) {
        for (const Piece *piece : m_pieces.at(known))
            found->second[hashOf(piece->values, common)].push_back(piece);
    }
    return found->second;
}

std::vector<const Piece *> Shelf::possible(const Piece &piece, size_t limit) const
{
    std::vector<const Piece *> found;
    const Mask mask = maskOf(piece.values);
    for (const auto &[known, pieces] : m_pieces) {
        const Mask common = mask & known;
        const Drawer &open = drawer(known, common);
        const auto alike = open.find(hashOf(piece.values, common));
        if (alike == open.end())
            continue;
        for (const Piece *other : alike->second) {
            if (other == &piece || !agree(piece.values, other->values)
                || m_parts.isApart(piece.part, other->part))
                continue;
            found.push_back(other);
            if (found.size() == limit)
                return found;
        }
    }
    return found;
}

std::vector<std::vector<Piece>> piecesOf(const Ground &ground, const Parts &parts,
                                         const Orders &orders)
{
    const std::vector<int> part = parts.all();
    const Standing standing(ground, part, orders.of);
    std::vector<std::vector<Piece>> pieces(size_t(orders.count));
    for (size_t place = 0; place < part.size(); ++place) {
        if (const int order = orders.of[place]; order >= 0 && part[place] == int(place)) {
            Values values = standing.of(part[place]);
            values[Slot::Seller] = values[Slot::Number] = values[Slot::Directory] = unknown;
            pieces[size_t(order)].push_back({part[place], values});
        }
    }
    std::vector<QString> contents(part.size());
    for (int place = 0; place < ground.size(); ++place) {
        const int order = orders.of[size_t(place)];
        if (order < 0 || pieces[size_t(order)].size() < 2)
            continue;
        QString content = ground.content(place);
        QString &kept = contents[size_t(part[size_t(place)])];
        if (kept.isEmpty() || content < kept)
            kept = std::move(content);
    }
    for (std::vector<Piece> &some : pieces) {
        std::sort(some.begin(), some.end(), [&contents](const Piece &a, const Piece &b) {
            return contents[size_t(a.part)] < contents[size_t(b.part)];
        });
    }
    return pieces;
}

void joinByWords(const Ground &ground, Parts &parts, const Orders &orders)
{
    for (std::vector<Piece> &pieces : piecesOf(ground, parts, orders)) {
        if (pieces.size() < 2)
            continue;
        QHash<qint64, std::vector<Piece *>> byProduct;
        std::vector<Piece *> left;
        for (Piece &piece : pieces) {
            const qint64 product = piece.values[Slot::Product];
            if (product > 0)
                byProduct[product].push_back(&piece);
            else
                left.push_back(&piece);
        }
        for (const std::vector<Piece *> &equal : std::as_const(byProduct)) {
            const std::vector<Piece *> settled = Words(parts, equal).settle();
            left.insert(left.end(), settled.begin(), settled.end());
        }
        Words(parts, left).settle();
    }
}

} // namespace eab::domain::arrangement
