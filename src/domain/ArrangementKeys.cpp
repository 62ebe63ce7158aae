// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "domain/ArrangementParts.h"

#include <QSet>

#include <algorithm>

namespace eab::domain::arrangement {

namespace {

void joinInto(std::vector<Pair> &pairs, int &first, int place)
{
    if (first < 0)
        first = place;
    else
        pairs.emplace_back(first, place);
}

/** One KID: each directory host is a record, and if there is only one, it is that of all. */
void joinKid(const std::vector<int> &members, const std::vector<int> &part,
             const Standing &standing, std::vector<Pair> &pairs)
{
    QHash<qint64, int> hosts;
    QSet<int> records;
    int firstOpen = -1;
    std::vector<Pair> open;
    for (const int place : members) {
        const int record = part[size_t(place)];
        const qint64 host = standing.of(record)[Slot::Host];
        if (host == unknown) {
            joinInto(open, firstOpen, place);
        } else if (host == several) {
            records.insert(record);
        } else {
            const auto known = hosts.constFind(host);
            if (known == hosts.constEnd())
                records.insert(*hosts.insert(host, record));
            else
                pairs.emplace_back(*known, record);
        }
    }
    if (records.size() > 1)
        return;
    pairs.insert(pairs.end(), open.begin(), open.end());
    if (firstOpen >= 0 && !records.isEmpty())
        pairs.emplace_back(*records.constBegin(), firstOpen);
}

std::vector<Pair> chains(const Classes &classes)
{
    std::vector<Pair> pairs;
    for (const std::vector<int> &members : classes) {
        for (const int place : members)
            pairs.emplace_back(members.front(), place);
    }
    return pairs;
}

Classes withoutApart(const Classes &classes, const Parts &parts)
{
    Classes rest;
    for (const std::vector<int> &members : classes) {
        std::vector<int> &kept = rest.emplace_back();
        std::copy_if(members.begin(), members.end(), std::back_inserter(kept),
                     [&parts](int place) { return parts.apartFrom(place).empty(); });
    }
    return rest;
}

template <typename Key>
Classes shared(QHash<Key, std::vector<int>> &&byKey)
{
    Classes classes;
    for (auto &members : byKey) {
        if (members.size() > 1)
            classes.push_back(std::move(members));
    }
    return classes;
}

} // namespace

Classes equalOnes(const Ground &ground)
{
    const auto said = [&ground](int place) {
        Values row = ground.rows[size_t(place)];
        row[Slot::Seller] = ground.toldSellers[size_t(place)];
        return std::pair(row, ground.domains[size_t(place)]);
    };
    QHash<std::pair<Values, qint64>, std::vector<int>> byContent;
    for (int place = 0; place < ground.size(); ++place) {
        const auto content = said(place);
        const bool saysNothing = content == std::pair(Values(), unknown);
        if (!ground.told[size_t(place)].own && !saysNothing)
            byContent[content].push_back(place);
    }
    return shared(std::move(byContent));
}

Classes byKid(const Ground &ground)
{
    QHash<std::pair<qint64, qint64>, std::vector<int>> byKey;
    for (int place = 0; place < ground.size(); ++place) {
        if (const qint64 kid = ground.rows[size_t(place)][Slot::Kid])
            byKey[{kid, unknown}].push_back(place);
    }
    return shared(std::move(byKey));
}

Classes byReference(const Ground &ground, const std::vector<int> &part, const Standing &standing)
{
    QHash<std::pair<qint64, qint64>, std::vector<int>> byKey;
    for (int place = 0; place < ground.size(); ++place) {
        const Values &row = ground.rows[size_t(place)];
        qint64 seller = row[Slot::Seller];
        if (seller == unknown || !standing.stands(place, Slot::Seller))
            seller = standing.of(part[size_t(place)])[Slot::Seller];
        if (row[Slot::Reference] != unknown && seller > 0)
            byKey[{seller, row[Slot::Reference]}].push_back(place);
    }
    return shared(std::move(byKey));
}

void joinByKeys(const Ground &ground, Parts &parts)
{
    const Classes kids = byKid(ground);
    const Classes equal = equalOnes(ground);
    parts.join(chains(equal));
    // Where two that say the same are held apart, it is open which of them the others repeat; but
    // these are still one.
    if (parts.hasApart())
        parts.join(chains(withoutApart(equal, parts)));
    for (bool changed = true; changed;) {
        // References first: they tell hosts that may keep two of one KID apart.
        std::vector<int> part = parts.all();
        changed = parts.join(chains(byReference(ground, part, Standing(ground, part, part))));
        part = parts.all();
        const Standing standing(ground, part, part);
        std::vector<Pair> pairs;
        for (const std::vector<int> &members : kids)
            joinKid(members, part, standing, pairs);
        changed = parts.join(pairs) || changed;
    }
}

SellersOfValue sellersOf(Slot slot, const Ground &ground, const Standing &standing,
                         const std::vector<int> &part)
{
    // A record has its seller and its numbers from whichever of its candidates tells them.
    std::unordered_map<int, QHash<qint64, QString>> sellersOfPart;
    for (int place = 0; place < ground.size(); ++place) {
        const qint64 seller = ground.rows[size_t(place)][Slot::Seller];
        if (seller == unknown || !standing.stands(place, Slot::Seller))
            continue;
        QString &spelling = sellersOfPart[part[size_t(place)]][seller];
        if (isBetterSpelling(ground.sellers[size_t(place)], spelling))
            spelling = ground.sellers[size_t(place)];
    }
    SellersOfValue sellers;
    std::set<std::pair<int, qint64>> seen;
    for (int place = 0; place < ground.size(); ++place) {
        const qint64 value = ground.rows[size_t(place)][slot];
        const auto found = sellersOfPart.find(part[size_t(place)]);
        if (value == unknown || found == sellersOfPart.end() || !standing.stands(place, slot)
            || !seen.emplace(part[size_t(place)], value).second)
            continue;
        QHash<qint64, QString> &known = sellers[value];
        for (auto seller = found->second.cbegin(); seller != found->second.cend(); ++seller) {
            QString &spelling = known[seller.key()];
            if (isBetterSpelling(*seller, spelling))
                spelling = *seller;
        }
    }
    return sellers;
}

void giveSellers(Ground &ground, const Parts &parts)
{
    const std::vector<int> part = parts.all();
    const Standing standing(ground, part, part);
    std::unordered_map<int, QHash<qint64, QString>> possible;
    const auto isOpen = [&](int place) {
        return ground.rows[size_t(place)][Slot::Number] != unknown
            && standing.of(part[size_t(place)])[Slot::Seller] == unknown
            && standing.stands(place, Slot::Number);
    };
    bool anyOpen = false;
    for (int place = 0; place < ground.size() && !anyOpen; ++place)
        anyOpen = isOpen(place);
    if (!anyOpen)
        return;
    const SellersOfValue sellers = sellersOf(Slot::Number, ground, standing, part);
    for (int place = 0; place < ground.size(); ++place) {
        if (!isOpen(place))
            continue;
        const auto known = sellers.constFind(ground.rows[size_t(place)][Slot::Number]);
        if (known == sellers.constEnd())
            continue;
        auto &mine = possible[part[size_t(place)]];
        for (auto seller = known->cbegin(); seller != known->cend(); ++seller) {
            if (isBetterSpelling(*seller, mine[seller.key()]))
                mine[seller.key()] = *seller;
        }
    }
    for (int place = 0; place < ground.size(); ++place) {
        const auto found = possible.find(part[size_t(place)]);
        if (found == possible.end() || found->second.size() != 1)
            continue;
        ground.rows[size_t(place)][Slot::Seller] = found->second.constBegin().key();
        ground.sellers[size_t(place)] = *found->second.constBegin();
    }
}

} // namespace eab::domain::arrangement
