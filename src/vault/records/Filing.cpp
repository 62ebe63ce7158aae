// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "vault/records/Filing.h"

#include "domain/Issuer.h"
#include "domain/Joining.h"
#include "vault/records/FilingGround.h"
#include "vault/records/RecordRows.h"

#include <algorithm>
#include <unordered_map>

namespace eab::vault {

namespace {

using domain::Group;
using domain::Question;
using domain::Record;
using domain::RecordKind;
using domain::Told;

/** How much is said by a kind: that nobody knows, that no pair comes, that one is to be looked out
 *  for. */
int weightOf(RecordKind kind)
{
    switch (kind) {
    case RecordKind::Undecided: return 0;
    case RecordKind::Certificate: return 1;
    case RecordKind::Order:
    case RecordKind::Pair: return 2;
    case RecordKind::Key: return 3;
    }
    return 0;
}

/** What a record is that has no pair: as a person says, else as whoever says most. */
RecordKind kindOf(const FiledGroup &filed, std::span<const NewCandidate> candidates)
{
    auto kind = RecordKind::Undecided;
    const auto hear = [&kind](RecordKind said) {
        if (weightOf(said) > weightOf(kind))
            kind = said;
    };
    for (const Link &link : filed.links) {
        if (link.told.own && link.kind != RecordKind::Undecided)
            return link.kind;
        hear(link.kind);
    }
    for (const size_t i : filed.candidates)
        hear(candidates[i].kind);
    return kind;
}

/** What a person has written stays as long as it is asked which value is right, also where somebody
 *  else has written something else of the same order. */
void keepAsked(const std::vector<domain::TradeField> &asked, const Record &former, Record &record)
{
    using domain::TradeField;
    const auto keep = [&](QString Record::*text) {
        if (!(former.*text).isEmpty())
            record.*text = former.*text;
    };
    for (const TradeField field : asked) {
        switch (field) {
        case TradeField::Seller: keep(&Record::issuer); break;
        case TradeField::OrderNumber: keep(&Record::orderNumber); break;
        case TradeField::CaReference: keep(&Record::caReference); break;
        case TradeField::Kid:
        case TradeField::Key: keep(&Record::kid); break;
        case TradeField::Directory: keep(&Record::directoryUrl); break;
        case TradeField::Product: keep(&Record::product); break;
        case TradeField::Customer: keep(&Record::customer); break;
        case TradeField::Email: keep(&Record::email); break;
        case TradeField::Ordered:
            if (former.orderDate.isValid() || former.orderedAt.isValid()) {
                record.orderDate = former.orderDate;
                record.orderedAt = former.orderedAt;
            }
            break;
        }
    }
}

} // namespace

qint64 FilingPlan::idOf(size_t candidate)
{
    return firstNew + static_cast<qint64>(candidate);
}

bool FiledGroup::changes() const
{
    return !before || keyChanges || orderChanges
        || !domain::differences(*before, after, domain::FieldUse::Compared).empty();
}

bool FiledGroup::isMoved() const
{
    return std::any_of(links.begin(), links.end(),
                       [this](const Link &link) { return link.recordId != group.recordId; });
}

Result<void> Filing::addCandidate(Ground &ground, const NewCandidate &candidate, QStringList &keys)
{
    Told told;
    static_cast<domain::Facts &>(told) = candidate.facts;
    told.id = firstNew + static_cast<qint64>(ground.told.size());
    told.seller = candidate.seller;
    if (candidate.pair) {
        told.kid = candidate.pair->kid();
        told.keyPrint
            = EAB_TRY(m_sealed.fingerprint(field::hmac, candidate.pair->hmac().bytes().expose()));
    }
    keys << domain::reachKeys(told);
    if (!candidate.into.isEmpty()) {
        const auto there = EAB_TRY(m_links.of(candidate.into));
        for (const Link &link : there)
            keys << domain::reachKeys(link.told);
    }
    ground.told.push_back(std::move(told));
    return {};
}

Result<FilingPlan> Filing::plan(std::span<const NewCandidate> candidates)
{
    Ground ground;
    ground.candidates = candidates;
    QStringList keys;
    for (const NewCandidate &candidate : candidates)
        EAB_TRY(addCandidate(ground, candidate, keys));
    ground.links = EAB_TRY(m_links.reachedBy(keys));
    return arranged(ground);
}

Result<FilingPlan> Filing::planAnew(const QStringList &keys)
{
    Ground ground;
    ground.links = EAB_TRY(m_links.reachedBy(keys));
    return arranged(ground);
}

Result<FilingPlan> Filing::arranged(Ground &ground)
{
    for (const Link &link : ground.links)
        ground.told.push_back(link.told);
    EAB_TRY(addAnswers(ground));
    domain::Arrangement arrangement = domain::arrange(ground.told, ground.answers);
    std::unordered_map<qint64, const Link *> byId;
    for (const Link &link : ground.links)
        byId.emplace(link.told.id, &link);

    FilingPlan plan;
    plan.placements.resize(ground.candidates.size());
    plan.questions = std::move(arrangement.questions);
    plan.decisions = std::move(ground.choices);
    std::unordered_multimap<size_t, domain::TradeField> asked;
    for (const Question &question : plan.questions) {
        for (const domain::Alternative &one : question.alternatives) {
            if (!std::all_of(one.told.begin(), one.told.end(), isNew))
                continue;
            for (const qint64 candidate : one.told)
                plan.placements[candidateOf(candidate)].asks.push_back(question.field);
        }
        for (const size_t group : question.about) {
            if (question.kind == Question::Kind::WhichValue)
                asked.emplace(group, question.field);
        }
    }
    plan.groups.reserve(arrangement.groups.size());
    for (Group &group : arrangement.groups) {
        FiledGroup &filed = plan.groups.emplace_back();
        for (const qint64 id : group.told) {
            if (isNew(id)) {
                filed.candidates.push_back(candidateOf(id));
                filed.keyPrints.push_back(ground.told[candidateOf(id)].keyPrint);
            } else {
                filed.links.push_back(*byId[id]);
            }
        }
        filed.group = std::move(group);
    }
    giveAssumed(ground, plan);
    for (size_t index = 0; index < plan.groups.size(); ++index) {
        const auto [first, last] = asked.equal_range(index);
        std::vector<domain::TradeField> open;
        std::transform(first, last, std::back_inserter(open),
                       [](const auto &entry) { return entry.second; });
        EAB_TRY(compose(ground, open, plan.groups[index]));
    }
    EAB_TRY(giveBack(plan));
    giveOrders(plan);
    if (EAB_TRY(m_links.hasRemoved())) {
        for (FiledGroup &filed : plan.groups) {
            if (!filed.before && filed.links.empty() && filed.after.id.isEmpty())
                filed.inBin = EAB_TRY(binned(ground, filed));
        }
    }
    for (size_t index = 0; index < plan.groups.size(); ++index) {
        const FiledGroup &filed = plan.groups[index];
        for (const size_t candidate : filed.candidates) {
            Placement &placement = plan.placements[candidate];
            placement.group = index;
            if (!filed.inBin.isEmpty())
                placement.kind = Placement::Kind::InBin;
            if (!filed.before)
                continue;
            placement.kind = filed.changes() || !placement.asks.empty() ? Placement::Kind::Adds
                                                                        : Placement::Kind::Known;
            placement.adds
                = domain::differences(*filed.before, filed.after, domain::FieldUse::Told);
            std::erase_if(placement.adds, [&placement](const domain::Field *field) {
                const auto named = domain::tradeFieldNamed(field->name);
                return named
                    && std::find(placement.asks.begin(), placement.asks.end(), *named)
                    != placement.asks.end();
            });
            placement.addsPair = filed.keyChanges;
        }
    }
    return plan;
}

Result<void> Filing::giveBack(FilingPlan &plan)
{
    QHash<QString, Record *> present;
    for (FiledGroup &filed : plan.groups) {
        if (filed.before)
            present.insert(filed.before->id, &filed.after);
    }
    for (const FiledGroup &filed : plan.groups) {
        if (filed.before || filed.after.id.isEmpty())
            continue;
        const auto alias = EAB_TRY(m_aliases.of(filed.after.id));
        if (Record *borrower = alias ? present.value(alias->recordId) : nullptr)
            domain::giveBack(alias->lent, *borrower);
    }
    return {};
}

Result<QString> Filing::binned(const Ground &ground, const FiledGroup &filed)
{
    for (const size_t i : filed.candidates) {
        const NewCandidate &candidate = ground.candidates[i];
        if (candidate.asNew)
            return QString();
        Told told;
        told.kid = candidate.facts.kid;
        told.caReference = candidate.facts.caReference;
        if (told.kid.isEmpty() && (told.caReference.isEmpty() || candidate.seller.isEmpty()))
            continue;
        const QStringList keys = domain::reachKeys(told);
        for (const QString &key : keys) {
            const auto links = EAB_TRY(m_links.removedBy(key));
            for (const Link &link : links) {
                const bool isSameSeller
                    = domain::foldWord(link.told.seller) == domain::foldWord(candidate.seller);
                if (key.startsWith("kid:"_L1) || isSameSeller)
                    return link.recordId;
            }
        }
    }
    return QString();
}

/** Where nobody tells the day of an order, its first message is what the clocks start from. */
void Filing::giveAssumed(const Ground &ground, FilingPlan &plan)
{
    struct First
    {
        Assumed day, email;
    };
    std::unordered_map<size_t, First> ofOrder;
    const auto hear = [&ofOrder](const FiledGroup &filed, const Assumed &said) {
        First &first = ofOrder[filed.group.purchase];
        const bool isFirst = first.day.day.isNull() && first.day.moment.isNull();
        if (said.day.isValid() && (isFirst || said.isBefore(first.day)))
            first.day = said;
        if (!said.email.isEmpty() && (first.email.email.isEmpty() || said.isBefore(first.email)))
            first.email = said;
    };
    for (const FiledGroup &filed : plan.groups) {
        for (const Link &link : filed.links)
            hear(filed, link.assumed);
        for (const size_t i : filed.candidates)
            hear(filed, ground.candidates[i].assumed);
    }
    for (FiledGroup &filed : plan.groups) {
        const First &first = ofOrder[filed.group.purchase];
        filed.assumed = first.day;
        filed.assumed.email = first.email.email;
    }
}

/** An order keeps its id with the first of its records; who stands by itself now gets a new one. */
void Filing::giveOrders(FilingPlan &plan)
{
    QHash<size_t, QString> orders;
    QSet<QString> taken;
    for (const FiledGroup &filed : plan.groups) {
        if (!filed.before || orders.contains(filed.group.purchase)
            || taken.contains(filed.before->orderId))
            continue;
        orders.insert(filed.group.purchase, filed.before->orderId);
        taken << filed.before->orderId;
    }
    for (FiledGroup &filed : plan.groups) {
        filed.after.orderId = orders.value(filed.group.purchase);
        filed.orderChanges = filed.before && filed.before->orderId != filed.after.orderId;
    }
}

/** Of several keys that are told the saved one stays, also where its tellers make a record of their own
 *  from now on. */
Result<void> Filing::keepSavedPair(FiledGroup &filed)
{
    for (const Link &link : filed.links) {
        if (link.told.keyPrint.isEmpty()
            || !EAB_TRY(m_sealed.isNewestPrint(link.recordId, field::hmac, link.told.keyPrint)))
            continue;
        const auto holder = EAB_TRY(readRecords(m_connection, "id=?1", {link.recordId}));
        if (holder.empty() || !holder.front().hasPair())
            continue;
        filed.group.keyPrint = link.told.keyPrint;
        filed.after.kid = link.told.kid;
        return {};
    }
    return {};
}

Result<void> Filing::compose(const Ground &ground, const std::vector<domain::TradeField> &open,
                             FiledGroup &filed)
{
    const Group &group = filed.group;
    if (!group.recordId.isEmpty()) {
        auto found = EAB_TRY(readRecords(m_connection, "id=?1", {group.recordId}));
        if (!found.empty())
            filed.before = std::move(found.front());
    }
    Record &after = filed.after;
    if (filed.before)
        after = *filed.before;
    else
        after.id = group.recordId; // one that was joined to another and stands by itself again
    const Record former = after;
    static_cast<domain::Facts &>(after) = group.facts;
    after.issuer = group.seller;
    if (!after.orderDate.isValid() && !after.orderedAt.isValid()) {
        after.orderDate = filed.assumed.day;
        after.orderedAt = filed.assumed.moment;
    }
    if (after.email.isEmpty())
        after.email = filed.assumed.email;
    const bool isOwn = std::any_of(filed.links.begin(), filed.links.end(),
                                   [](const Link &link) { return link.told.own; });
    if (filed.before && isOwn)
        keepAsked(open, former, after);

    for (const QString &alias : group.aliases) {
        const auto others = EAB_TRY(readRecords(m_connection, "id=?1", {alias}));
        for (const Record &other : others) {
            filed.lent.emplace_back(alias, domain::lending(other, after));
            domain::takeIn(filed.lent.back().second, after);
        }
    }
    const bool isTold = std::any_of(filed.links.begin(), filed.links.end(),
                                    [](const Link &link) { return !link.told.keyPrint.isEmpty(); })
        || std::any_of(filed.candidates.begin(), filed.candidates.end(),
                       [&](size_t i) { return ground.candidates[i].pair.has_value(); });
    if (group.keyPrint.isEmpty() && isTold && !former.hasPair())
        EAB_TRY(keepSavedPair(filed));
    if (!group.keyPrint.isEmpty()) {
        const bool same = former.hasPair()
            && EAB_TRY(m_sealed.isNewestPrint(former.id, field::hmac, group.keyPrint));
        filed.keyChanges = !same;
        after.kind = RecordKind::Pair;
    } else if (!isTold) {
        filed.keyChanges = former.hasPair();
        after.hmacBytes = 0;
        after.kind = kindOf(filed, ground.candidates);
    } else if (!former.hasPair()) {
        after.kind = RecordKind::Order; // several keys were told: none of them is chosen here
    } else if (after.kid.isEmpty()) {
        after.kid = former.kid; // several are told; the saved pair stays whole
    }
    const bool isOtherOrder = former.orderDate != after.orderDate
        || former.orderedAt != after.orderedAt || former.issuer != after.issuer;
    if ((isOtherOrder || !filed.before) && m_startClocks)
        m_startClocks(after);
    if (after.title.isEmpty() || m_titles.isMade(after.title, former))
        after.title = m_titles.of(after);
    if (filed.keyChanges)
        after.verified.reset(); // a new pair has not been proved
    return {};
}

} // namespace eab::vault
