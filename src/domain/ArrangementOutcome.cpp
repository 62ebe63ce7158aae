// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "domain/ArrangementOutcome.h"

#include "base/Literals.h"

#include <QSet>

#include <algorithm>

namespace eab::domain::arrangement {

namespace {

QString spelled(const Ground &ground, int place, Slot slot)
{
    const Told &told = ground.told[size_t(place)];
    switch (slot) {
    case Slot::Seller: return ground.sellers[size_t(place)];
    case Slot::Number: return spellWord(told.orderNumber);
    case Slot::Reference: return spellWord(told.caReference);
    case Slot::Kid: return spellWord(told.kid);
    case Slot::Host:
    case Slot::Directory: return told.directoryUrl.trimmed();
    case Slot::Product: return spellWord(told.product);
    case Slot::Customer: return spellWord(told.customer);
    case Slot::Email: return spellWord(told.email);
    case Slot::Key:
    case Slot::Day:
    case Slot::Moment: break;
    }
    return {};
}

/** The day and the moment of an order: a person's own ones, else the earliest. What contradicts is
 *  asked, and of two that exclude each other only one is shown. */
void takeDates(const Settled &settled, const std::vector<int> &by, Facts &facts)
{
    bool ownDay = false;
    bool ownMoment = false;
    qint64 minute = 0;
    for (const int place : by) {
        const Told &told = settled.ground.told[size_t(place)];
        if (told.orderDate.isValid() && settled.standing.stands(place, Slot::Day)
            && (!facts.orderDate.isValid() || told.own > ownDay
                || (told.own == ownDay && told.orderDate < facts.orderDate))) {
            ownDay = told.own;
            facts.orderDate = told.orderDate;
        }
        if (!told.orderedAt.isValid() || !settled.standing.stands(place, Slot::Moment))
            continue;
        const qint64 its = foldMoment(told.orderedAt);
        // Within the minute, the seconds are what one message knows and another does not.
        if (!facts.orderedAt.isValid() || told.own > ownMoment
            || (told.own == ownMoment
                && (its < minute || (its == minute && told.orderedAt > facts.orderedAt)))) {
            ownMoment = told.own;
            minute = its;
            facts.orderedAt = told.orderedAt.toUTC();
        }
    }
    if (facts.orderDate.isValid() && facts.orderedAt.isValid()
        && !isSameDay(facts.orderDate, facts.orderedAt)) {
        if (ownDay && !ownMoment)
            facts.orderedAt = {};
        else
            facts.orderDate = {};
    }
}

void takeDomains(const Settled &settled, const std::vector<int> &by, Facts &facts)
{
    QSet<qint64> seen;
    for (const int place : by) {
        const qint64 list = settled.ground.domains[size_t(place)];
        if (list == unknown || seen.contains(list))
            continue;
        seen.insert(list);
        facts.domains += foldDomains(settled.ground.told[size_t(place)].domains);
    }
    for (const int place : by) {
        const QStringList out = foldDomains(settled.ground.told[size_t(place)].notDomains);
        for (const QString &name : out)
            facts.domains.removeAll(name);
    }
    facts.domains.sort();
    facts.domains.removeDuplicates();
}

void takePair(const Settled &settled, const std::vector<int> &by, Group &group)
{
    const qint64 kid = settled.sure(by, Slot::Kid);
    if (kid == unknown && !settled.said(by, Slot::Kid).empty())
        return;
    if (kid != unknown)
        group.facts.kid = settled.ground.text(Slot::Kid, kid);
    const std::vector<int> tellers = settled.keyTellers(by);
    if (const qint64 key = settled.sure(tellers, Slot::Key); key != unknown)
        group.keyPrint = QByteArray::fromHex(settled.ground.text(Slot::Key, key).toLatin1());
}

/** Each id goes to the group that holds the oldest candidate of it; a group is called by the oldest
 *  of its ids. */
void nameGroups(const Settled &settled, std::vector<Group> &groups)
{
    std::vector<int> byId;
    for (const std::vector<int> &members : settled.members)
        byId.insert(byId.end(), members.begin(), members.end());
    std::sort(byId.begin(), byId.end(), [&](int a, int b) {
        return settled.ground.told[size_t(a)].id < settled.ground.told[size_t(b)].id;
    });
    QSet<QString> given;
    for (const int place : byId) {
        const QString &id = settled.ground.told[size_t(place)].recordId;
        if (id.isEmpty() || given.contains(id))
            continue;
        given.insert(id);
        Group &group = groups[settled.group[size_t(place)]];
        if (group.recordId.isEmpty())
            group.recordId = id;
        else
            group.aliases << id;
    }
}

} // namespace

Settled::Settled(const Ground &of, const Parts &by, const Orders &in)
    : ground(of)
    , parts(by)
    , orders(in)
    , part(by.all())
    , standing(of, part, in.of)
    , group(size_t(of.size()))
{
    std::vector<int> byId(part.size());
    for (size_t place = 0; place < byId.size(); ++place)
        byId[place] = int(place);
    std::sort(byId.begin(), byId.end(), [this](int a, int b) {
        return ground.told[size_t(a)].id < ground.told[size_t(b)].id;
    });
    std::vector<int> groupOfPart(part.size(), -1);
    for (const int place : byId) {
        int &number = groupOfPart[size_t(part[size_t(place)])];
        if (number < 0) {
            number = int(members.size());
            members.emplace_back();
        }
        members[size_t(number)].push_back(place);
        group[size_t(place)] = size_t(number);
    }
    std::vector<int> purchaseOfOrder(size_t(orders.count), -1);
    for (size_t number = 0; number < members.size(); ++number) {
        const int order = orders.of[size_t(members[number].front())];
        int alone = -1;
        int &purchase = order < 0 ? alone : purchaseOfOrder[size_t(order)];
        if (purchase < 0) {
            purchase = int(purchases.size());
            purchases.emplace_back();
        }
        Purchase &mine = purchases[size_t(purchase)];
        mine.groups.push_back(number);
        mine.members.insert(mine.members.end(), members[number].begin(), members[number].end());
    }
}

std::map<qint64, std::vector<int>> Settled::said(const std::vector<int> &by, Slot slot) const
{
    std::map<qint64, std::vector<int>> values;
    for (const int place : by) {
        const qint64 value = ground.rows[size_t(place)][slot];
        if (value != unknown && standing.stands(place, slot))
            values[value].push_back(place);
    }
    return values;
}

QString Settled::spelling(const std::vector<int> &by, Slot slot) const
{
    QString best;
    bool bestIsOwn = false;
    for (const int place : by) {
        if (ground.rows[size_t(place)][slot] == unknown || !standing.stands(place, slot))
            continue;
        const bool own = ground.told[size_t(place)].own;
        const QString text = spelled(ground, place, slot);
        if (own > bestIsOwn || (own == bestIsOwn && isBetterSpelling(text, best))) {
            best = text;
            bestIsOwn = own;
        }
    }
    return best;
}

qint64 Settled::sure(const std::vector<int> &by, Slot slot) const
{
    qint64 any = unknown;
    qint64 own = unknown;
    for (const auto &[value, tellers] : said(by, slot)) {
        any = any == unknown ? value : several;
        if (std::any_of(tellers.begin(), tellers.end(),
                        [this](int place) { return ground.told[size_t(place)].own; }))
            own = own == unknown ? value : several;
    }
    if (own > 0)
        return own;
    return any > 0 ? any : unknown;
}

std::vector<int> Settled::keyTellers(const std::vector<int> &by) const
{
    const qint64 kid = sure(by, Slot::Kid);
    std::vector<int> tellers;
    for (const int place : by) {
        const Values &row = ground.rows[size_t(place)];
        if (row[Slot::Key] != unknown && standing.stands(place, Slot::Key)
            && (row[Slot::Kid] == unknown || row[Slot::Kid] == kid))
            tellers.push_back(place);
    }
    return tellers;
}

std::vector<Group> groupsOf(const Settled &settled)
{
    std::vector<Group> groups(settled.members.size());
    for (size_t index = 0; index < settled.purchases.size(); ++index) {
        const Settled::Purchase &purchase = settled.purchases[index];
        Facts facts;
        const QString seller = settled.spelling(purchase.members, Slot::Seller);
        facts.orderNumber = settled.spelling(purchase.members, Slot::Number);
        facts.customer = settled.spelling(purchase.members, Slot::Customer);
        facts.email = settled.spelling(purchase.members, Slot::Email);
        takeDates(settled, purchase.members, facts);
        for (const size_t number : purchase.groups) {
            groups[number].purchase = index;
            groups[number].seller = seller;
            groups[number].facts = facts;
        }
    }
    for (size_t number = 0; number < groups.size(); ++number) {
        const std::vector<int> &members = settled.members[number];
        Group &group = groups[number];
        for (const int place : members)
            group.told.push_back(settled.ground.told[size_t(place)].id);
        group.facts.caReference = settled.spelling(members, Slot::Reference);
        group.facts.product = settled.spelling(members, Slot::Product);
        group.facts.directoryUrl = settled.spelling(members, Slot::Directory);
        takeDomains(settled, members, group.facts);
        takePair(settled, members, group);
    }
    nameGroups(settled, groups);
    return groups;
}

} // namespace eab::domain::arrangement
