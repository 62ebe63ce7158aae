// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "tests/domain/TradeLaws.h"

#include <rapidcheck.h>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace eab::trade {

using namespace domain;

namespace {

bool contradictIn(const World &world, const Group &a, const Group &b, TradeField field)
{
    return std::any_of(a.told.begin(), a.told.end(), [&](qint64 one) {
        return std::any_of(b.told.begin(), b.told.end(), [&](qint64 other) {
            return contradict(world.told[size_t(one)], world.told[size_t(other)], field);
        });
    });
}

bool tells(const World &world, const Group &group, TradeField field)
{
    return std::any_of(group.told.begin(), group.told.end(), [&](qint64 one) {
        return !foldedField(world.told[size_t(one)], field).isEmpty();
    });
}

} // namespace

bool anyContradict(const World &world, const Group &a, const Group &b)
{
    return std::any_of(comparedFields.begin(), comparedFields.end(), [&](TradeField field) {
        // A day may be near to both of two moments that contradict each other.
        const bool isOpen = field == TradeField::Ordered && tells(world, a, field)
            && tells(world, b, field)
            && (contradictIn(world, a, a, field) || contradictIn(world, b, b, field));
        return isOpen || contradictIn(world, a, b, field);
    });
}

namespace {

bool isAnswered(const World &world, const Group &a, const Group &b)
{
    return std::any_of(world.answers.begin(), world.answers.end(), [&](const Decision &answer) {
        const auto has = [](const Group &group, qint64 id) {
            return std::find(group.told.begin(), group.told.end(), id) != group.told.end();
        };
        return answer.kind == Decision::Kind::Apart
            && ((has(a, answer.a) && has(b, answer.b)) || (has(a, answer.b) && has(b, answer.a)));
    });
}

/** Then a person held apart somebody else that has the key. */
bool shareKey(const World &world, const Group &a, const Group &b)
{
    return std::any_of(a.told.begin(), a.told.end(), [&](qint64 one) {
        return std::any_of(b.told.begin(), b.told.end(), [&](qint64 other) {
            const auto isShared = [&](TradeField key) {
                const QString value = foldedField(world.told[size_t(one)], key);
                return !value.isEmpty() && value == foldedField(world.told[size_t(other)], key);
            };
            return isShared(TradeField::Kid) || isShared(TradeField::CaReference);
        });
    });
}

/** The order of a group; empty where it has none, or several. */
QString orderOf(const World &world, const Group &group)
{
    std::set<QString> sellers {foldWord(group.seller)};
    std::set<QString> numbers;
    for (const qint64 id : group.told) {
        for (const auto &[field, values] : {std::pair(TradeField::Seller, &sellers),
                                            std::pair(TradeField::OrderNumber, &numbers)}) {
            const QString value = foldedField(world.told[size_t(id)], field);
            if (!value.isEmpty())
                values->insert(value);
        }
    }
    if (sellers.size() != 1 || sellers.begin()->isEmpty() || numbers.size() != 1)
        return {};
    return *sellers.begin() + u'/' + *numbers.begin();
}

} // namespace

void nothingIsLost(const World &world, const Arrangement &found)
{
    std::set<std::pair<qint64, TradeField>> asked;
    for (const Question &question : found.questions) {
        for (const Alternative &alternative : question.alternatives) {
            for (const qint64 id : alternative.told) {
                asked.emplace(id, question.field);
                if (question.field == TradeField::Kid) // the key goes with it
                    asked.emplace(id, TradeField::Key);
            }
        }
    }
    std::set<TradeField> decided;
    for (const Decision &answer : world.answers) {
        if (answer.kind == Decision::Kind::Value || answer.kind == Decision::Kind::None)
            decided.insert(answer.field);
        else if (answer.kind == Decision::Kind::Seller)
            decided.insert(TradeField::Seller);
        if (decided.contains(TradeField::Kid))
            decided.insert(TradeField::Key);
    }
    for (const Group &group : found.groups) {
        Told merged;
        static_cast<Facts &>(merged) = group.facts;
        merged.seller = group.seller;
        merged.keyPrint = group.keyPrint;
        for (const qint64 id : group.told) {
            const Told &told = world.told[size_t(id)];
            for (int at = 0; at <= int(TradeField::Ordered); ++at) {
                const auto field = TradeField(at);
                if (foldedField(told, field).isEmpty() || asked.contains({id, field})
                    || decided.contains(field))
                    continue;
                RC_ASSERT(!foldedField(merged, field).isEmpty());
                RC_ASSERT(!contradict(told, merged, field));
            }
            if (!decided.contains(TradeField::Directory)
                && !asked.contains({id, TradeField::Directory}) && !told.directoryUrl.isEmpty())
                RC_ASSERT(foldDirectory(told.directoryUrl) == foldDirectory(merged.directoryUrl));
            for (const QString &domain : foldDomains(told.domains))
                RC_ASSERT(merged.domains.contains(domain));
        }
    }
}

void allIsAsked(const World &world, const Arrangement &found)
{
    std::set<std::pair<size_t, size_t>> asked;
    for (const Question &question : found.questions) {
        for (const size_t option : question.options) {
            asked.emplace(question.about.front(), option);
            asked.emplace(option, question.about.front());
            RC_ASSERT(
                !isAnswered(world, found.groups[question.about.front()], found.groups[option]));
        }
    }
    std::map<QString, std::vector<size_t>> orders;
    for (size_t group = 0; group < found.groups.size(); ++group) {
        const QString order = orderOf(world, found.groups[group]);
        if (!order.isEmpty())
            orders[order].push_back(group);
    }
    for (const auto &[order, groups] : orders) {
        bool fits = true;
        for (const size_t a : groups) {
            fits = fits && !anyContradict(world, found.groups[a], found.groups[a]);
            for (const size_t b : groups) {
                if (a == b)
                    continue;
                const bool possible = !anyContradict(world, found.groups[a], found.groups[b])
                    && !isAnswered(world, found.groups[a], found.groups[b]);
                fits = fits && possible;
                const bool isAsked = asked.contains({a, b});
                RC_ASSERT(!possible || isAsked);
                RC_ASSERT(!isAsked || possible
                          || shareKey(world, found.groups[a], found.groups[b]));
            }
        }
        RC_ASSERT(!fits || groups.size() == 1);
    }
}

void nothingIsForced(const World &world, const Arrangement &found)
{
    std::vector<size_t> forced(world.told.size());
    std::iota(forced.begin(), forced.end(), 0);
    const auto unite = [&](size_t a, size_t b) {
        const size_t from = forced[a];
        const size_t to = forced[b];
        std::replace(forced.begin(), forced.end(), from, to);
    };
    for (const Decision &answer : world.answers) {
        if (answer.kind == Decision::Kind::Together)
            unite(size_t(answer.a), size_t(answer.b));
    }
    for (size_t a = 0; a < world.told.size(); ++a) {
        for (size_t b = 0; b < a; ++b) {
            for (const TradeField key : {TradeField::Kid, TradeField::CaReference}) {
                const QString value = foldedField(world.told[a], key);
                if (!value.isEmpty() && value == foldedField(world.told[b], key))
                    unite(a, b);
            }
            if (folded(world.told[a]) == folded(world.told[b]))
                unite(a, b);
        }
    }
    for (const Group &group : found.groups) {
        for (const qint64 a : group.told) {
            for (const qint64 b : group.told) {
                for (const TradeField field : comparedFields) {
                    if (contradict(world.told[size_t(a)], world.told[size_t(b)], field))
                        RC_ASSERT(forced[size_t(a)] == forced[size_t(b)]);
                }
            }
        }
    }
}

void keysAreRecords(const World &world, const Arrangement &found)
{
    std::map<qint64, size_t> groupOf;
    for (size_t group = 0; group < found.groups.size(); ++group) {
        for (const qint64 id : found.groups[group].told)
            groupOf[id] = group;
    }
    std::map<QString, std::set<QString>> hosts;
    for (const Group &group : found.groups) {
        std::set<QString> its;
        for (const qint64 id : group.told)
            its.insert(foldedField(world.told[size_t(id)], TradeField::Directory));
        for (const qint64 id : group.told)
            hosts[world.told[size_t(id)].kid].merge(std::set<QString>(its));
    }
    for (const Told &a : world.told) {
        for (const Told &b : world.told) {
            hosts[a.kid].erase(QString());
            const bool sameKid = !a.kid.isEmpty() && a.kid == b.kid && hosts[a.kid].size() <= 1;
            const QString reference = foldWord(a.caReference);
            const bool sameReference = !reference.isEmpty() && !a.seller.isEmpty()
                && reference == foldWord(b.caReference) && foldWord(a.seller) == foldWord(b.seller);
            if (sameKid || sameReference)
                RC_ASSERT(groupOf[a.id] == groupOf[b.id]);
        }
    }
}

void answersAreKept(const World &world, const Arrangement &found)
{
    std::map<qint64, size_t> groupOf;
    for (size_t group = 0; group < found.groups.size(); ++group) {
        for (const qint64 id : found.groups[group].told)
            groupOf[id] = group;
    }
    std::map<qint64, qint64> together;
    const auto of = [&together](qint64 id) {
        const auto known = together.find(id);
        return known == together.end() ? id : known->second;
    };
    for (const Decision &answer : world.answers) {
        if (answer.kind != Decision::Kind::Together)
            continue;
        RC_ASSERT(groupOf[answer.a] == groupOf[answer.b]);
        const qint64 from = of(answer.a);
        const qint64 to = of(answer.b);
        for (const Told &told : world.told) {
            if (of(told.id) == from)
                together[told.id] = to;
        }
    }
    for (const Decision &answer : world.answers) {
        if (answer.kind == Decision::Kind::Apart && of(answer.a) != of(answer.b))
            RC_ASSERT(groupOf[answer.a] != groupOf[answer.b]);
    }
}

} // namespace eab::trade
