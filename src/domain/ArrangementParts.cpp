// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "domain/ArrangementParts.h"

#include <algorithm>
#include <numeric>

namespace eab::domain::arrangement {

Parts::Parts(const Ground &ground)
    : m_up(size_t(ground.size()))
    , m_size(size_t(ground.size()), 1)
{
    std::iota(m_up.begin(), m_up.end(), 0);
    for (const auto &[a, b] : ground.together)
        unite(a, b);
    for (const Pair &pair : ground.apart) {
        if (of(pair.first) == of(pair.second))
            continue;
        m_apart.push_back(pair);
        m_apartFrom[of(pair.first)].push_back(pair.second);
        m_apartFrom[of(pair.second)].push_back(pair.first);
    }
}

int Parts::of(int place) const
{
    while (m_up[size_t(place)] != place) {
        int &up = m_up[size_t(place)];
        up = m_up[size_t(up)];
        place = up;
    }
    return place;
}

std::vector<int> Parts::all() const
{
    std::vector<int> parts(m_up.size());
    for (size_t place = 0; place < parts.size(); ++place)
        parts[place] = of(int(place));
    return parts;
}

bool Parts::unite(int a, int b)
{
    a = of(a);
    b = of(b);
    if (a == b)
        return false;
    if (m_size[size_t(a)] < m_size[size_t(b)])
        std::swap(a, b);
    m_up[size_t(b)] = a;
    m_size[size_t(a)] += m_size[size_t(b)];
    if (const auto moved = m_apartFrom.extract(b)) {
        std::vector<int> &kept = m_apartFrom[a];
        kept.insert(kept.end(), moved.mapped().begin(), moved.mapped().end());
    }
    return true;
}

bool Parts::join(const std::vector<Pair> &pairs)
{
    bool changed = false;
    if (m_apart.empty()) {
        for (const auto &[a, b] : pairs)
            changed = unite(a, b) || changed;
        return changed;
    }
    Parts tried = *this;
    for (const auto &[a, b] : pairs)
        tried.unite(a, b);
    std::set<int> broken;
    for (const auto &[a, b] : m_apart) {
        if (tried.of(a) == tried.of(b))
            broken.insert(tried.of(a));
    }
    for (const auto &[a, b] : pairs) {
        if (!broken.contains(tried.of(a)))
            changed = unite(a, b) || changed;
    }
    return changed;
}

const std::vector<int> &Parts::apartFrom(int part) const
{
    static const std::vector<int> none;
    const auto found = m_apartFrom.find(of(part));
    return found == m_apartFrom.end() ? none : found->second;
}

bool Parts::isApart(int a, int b) const
{
    if (m_apart.empty())
        return false;
    const std::vector<int> &others = apartFrom(a);
    return std::any_of(others.begin(), others.end(),
                       [this, part = of(b)](int other) { return of(other) == part; });
}

Standing::Standing(const Ground &ground, const std::vector<int> &part,
                   const std::vector<int> &order)
    : m_ground(ground)
    , m_part(part)
    , m_order(order)
    , m_values(part.size())
{
    for (const Ground::Preference &preference : ground.preferences)
        decide(preference);
    if (!m_wrong.empty())
        forgetCircles();
    if (!ground.answered.empty())
        decideSellers();
    for (int place = 0; place < ground.size(); ++place) {
        Values &values = m_values[size_t(part[size_t(place)])];
        const Values &row = ground.rows[size_t(place)];
        for (size_t slot = 0; slot < slotCount; ++slot) {
            if (row.at[slot] != unknown && stands(place, Slot(slot)))
                values.add(Slot(slot), row.at[slot]);
        }
    }
    for (Values &values : m_values) {
        qint64 &day = values[Slot::Day];
        qint64 &moment = values[Slot::Moment];
        if (day > 0 && moment > 0 && !isNear(day, moment))
            day = moment = several;
    }
}

int Standing::scope(int place, Slot slot) const
{
    const int order = isOfOrder(slot) ? m_order[size_t(place)] : -1;
    return order < 0 ? m_part[size_t(place)] : m_ground.size() + order;
}

/** Where the two do not meet, the answer has nothing to decide. */
void Standing::decide(const Ground::Preference &preference)
{
    const auto &[field, right, wrong, isNone] = preference;
    const Values &good = m_ground.rows[size_t(right)];
    const Values &bad = m_ground.rows[size_t(wrong)];
    const auto drop
        = [&, right = right, wrong = wrong, none = isNone](Slot slot, bool contradicts) {
              if (contradicts && bad[slot] != unknown && scope(right, slot) == scope(wrong, slot)) {
                  m_wrong.emplace(scope(wrong, slot), slot, bad[slot]);
                  if (none)
                      m_none.emplace(scope(wrong, slot), slot, bad[slot]);
              }
          };
    const auto differs = [&, none = isNone](Slot slot) {
        return none || (good[slot] != unknown && good[slot] != bad[slot]);
    };
    static const QHash<TradeField, QList<Slot>> slotsOf {
        {TradeField::Seller, {Slot::Seller}},
        {TradeField::OrderNumber, {Slot::Number}},
        {TradeField::CaReference, {Slot::Reference}},
        {TradeField::Kid, {Slot::Kid}},
        {TradeField::Key, {Slot::Key}},
        {TradeField::Directory, {Slot::Host, Slot::Directory}},
        {TradeField::Product, {Slot::Product}},
        {TradeField::Customer, {Slot::Customer}},
        {TradeField::Email, {Slot::Email}},
        {TradeField::Ordered, {Slot::Day, Slot::Moment}},
    };
    const QList<Slot> slots_ = slotsOf.value(field);
    for (const Slot slot : slots_)
        drop(slot, differs(slot));
    if (field == TradeField::Ordered) {
        const auto far = [](qint64 day, qint64 moment) {
            return day != unknown && moment != unknown && !isNear(day, moment);
        };
        drop(Slot::Day, far(bad[Slot::Day], good[Slot::Moment]));
        drop(Slot::Moment, far(good[Slot::Day], bad[Slot::Moment]));
    }
}

/** The answer is for the whole record, whoever in it says something else. */
void Standing::decideSellers()
{
    std::unordered_map<int, std::set<qint64>> right;
    for (const int place : m_ground.answered)
        right[m_part[size_t(place)]].insert(m_ground.rows[size_t(place)][Slot::Seller]);
    for (int place = 0; place < m_ground.size(); ++place) {
        const int part = m_part[size_t(place)];
        const qint64 seller = m_ground.rows[size_t(place)][Slot::Seller];
        const auto its = right.find(part);
        if (its == right.end() || seller == unknown)
            continue;
        if (its->second.contains(seller))
            m_wrong.erase({part, Slot::Seller, seller});
        else
            m_wrong.emplace(part, Slot::Seller, seller);
    }
}

/** Answers that leave no value standing have decided nothing. */
void Standing::forgetCircles()
{
    std::set<std::pair<int, Slot>> asked;
    for (const Decided &decided : m_wrong) {
        if (!m_none.contains(decided))
            asked.emplace(std::get<0>(decided), std::get<1>(decided));
    }
    for (int place = 0; place < m_ground.size(); ++place) {
        for (size_t at = 0; at < slotCount; ++at) {
            const auto slot = Slot(at);
            const qint64 value = m_ground.rows[size_t(place)].at[at];
            if (value != unknown && !m_wrong.contains({scope(place, slot), slot, value}))
                asked.erase({scope(place, slot), slot});
        }
    }
    std::erase_if(m_wrong, [&](const Decided &decided) {
        return !m_none.contains(decided)
            && asked.contains({std::get<0>(decided), std::get<1>(decided)});
    });
}

bool Standing::stands(int place, Slot slot) const
{
    if (m_wrong.empty())
        return true;
    const auto isWrong = [&](Slot which) {
        return m_wrong.contains({scope(place, which), which, m_ground.rows[size_t(place)][which]});
    };
    // A key goes with the KID it was told with.
    return !isWrong(slot) && (slot != Slot::Key || !isWrong(Slot::Kid));
}

} // namespace eab::domain::arrangement
