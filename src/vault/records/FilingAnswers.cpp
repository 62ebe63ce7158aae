// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "vault/records/FilingGround.h"

#include <QHash>

#include <algorithm>
#include <map>
#include <set>

// The part of Filing that is about what persons have decided.

namespace eab::vault {

namespace {

using domain::Decision;
using domain::Told;
using domain::TradeField;

constexpr QLatin1String numberKey("number:"); // as domain::reachKeys() writes it

/** The records that a candidate could fall into, whatever else it is: those that share a key with
 *  it. Two products of one order with a KID each do not need to be held apart. */
class Neighbours
{
public:
    explicit Neighbours(const std::vector<Link> &links)
    {
        QHash<QString, QString> kids;
        for (const Link &link : links) {
            if (!link.told.kid.isEmpty())
                kids.insert(link.recordId, domain::foldKid(link.told.kid));
        }
        for (const Link &link : links) {
            const QStringList keys = domain::reachKeys(link.told);
            for (const QString &key : keys)
                m_byKey[key][kids.value(link.recordId)].insert(link.recordId);
        }
    }

    [[nodiscard]] std::set<QString> of(const Told &told) const
    {
        std::set<QString> found;
        const QString kid = domain::foldKid(told.kid);
        const QStringList keys = domain::reachKeys(told);
        for (const QString &key : keys) {
            const auto there = m_byKey.constFind(key);
            if (there == m_byKey.constEnd())
                continue;
            const bool isOrder = key.startsWith(numberKey) && !kid.isEmpty();
            for (auto records = there->begin(); records != there->end(); ++records) {
                if (!isOrder || records.key().isEmpty() || records.key() == kid)
                    found.insert(records->begin(), records->end());
            }
        }
        return found;
    }

private:
    QHash<QString, QHash<QString, std::set<QString>>> m_byKey; //!< records by key and KID
};

/** Who tells a KID together with a key. */
class KeyTellers
{
public:
    void add(const Told &told)
    {
        if (!told.kid.isEmpty() && !told.keyPrint.isEmpty())
            m_byKid[domain::foldKid(told.kid)].push_back(&told);
    }
    [[nodiscard]] const std::vector<const Told *> &of(const Told &told) const
    {
        static const std::vector<const Told *> nobody;
        const auto found = m_byKid.constFind(domain::foldKid(told.kid));
        return found == m_byKid.constEnd() ? nobody : *found;
    }

private:
    QHash<QString, std::vector<const Told *>> m_byKid;
};

} // namespace

/** What a person wrote over what a message tells of the same record is decided. */
void Filing::addOwnWords(const Link &own, const Link &other, Ground &ground)
{
    const auto decide = [&](TradeField field, bool differs) {
        if (differs)
            ground.answers.push_back(
                {Decision::Kind::Value, own.told.id, other.told.id, field, {}});
    };
    const auto differ
        = [](const QString &a, const QString &b) { return !a.isEmpty() && !b.isEmpty() && a != b; };
    const Told &a = own.told;
    const Told &b = other.told;
    decide(TradeField::Seller, differ(a.seller, b.seller));
    decide(TradeField::OrderNumber, differ(a.orderNumber, b.orderNumber));
    decide(TradeField::CaReference, differ(a.caReference, b.caReference));
    decide(TradeField::Kid, differ(a.kid, b.kid));
    decide(TradeField::Directory, differ(a.directoryUrl, b.directoryUrl));
    decide(TradeField::Product, differ(a.product, b.product));
    decide(TradeField::Customer, differ(a.customer, b.customer));
    decide(TradeField::Email, differ(a.email, b.email));
    decide(TradeField::Key,
           !a.keyPrint.isEmpty() && !b.keyPrint.isEmpty() && a.keyPrint != b.keyPrint);
    decide(TradeField::Ordered,
           (a.orderDate.isValid() || a.orderedAt.isValid())
               && (b.orderDate.isValid() || b.orderedAt.isValid())
               && (a.orderDate != b.orderDate || a.orderedAt != b.orderedAt));
}

/** What a person has chosen for the candidates. */
void Filing::addChoices(const std::map<QString, qint64> &firstOf, Ground &ground)
{
    const auto isChosen = [&ground](bool NewCandidate::*choice) {
        return std::any_of(ground.candidates.begin(), ground.candidates.end(),
                           [choice](const NewCandidate &one) { return one.*choice; });
    };
    const Neighbours neighbours(isChosen(&NewCandidate::asNew) ? ground.links
                                                               : std::vector<Link>());
    KeyTellers tellers;
    QHash<qint64, QString> recordOf;
    QHash<QString, std::vector<const Told *>> unnamedOf; // who speaks of a record without its KID
    if (isChosen(&NewCandidate::keepsBoth) || isChosen(&NewCandidate::replacesKey)) {
        for (const Link &link : ground.links) {
            tellers.add(link.told);
            recordOf.insert(link.told.id, link.recordId);
            if (link.told.kid.isEmpty())
                unnamedOf[link.recordId].push_back(&link.told);
        }
    }
    const auto choose = [&ground](Decision::Kind kind, qint64 id, qint64 other) {
        ground.choices.push_back({kind, id, other, TradeField::Key, {}});
    };
    for (size_t i = 0; i < ground.candidates.size(); ++i) {
        const NewCandidate &candidate = ground.candidates[i];
        const Told &told = ground.told[i];
        if (const auto target = firstOf.find(candidate.into); target != firstOf.end())
            choose(Decision::Kind::Together, told.id, target->second);
        if (candidate.asNew) {
            for (const QString &record : neighbours.of(told))
                choose(Decision::Kind::Apart, told.id, firstOf.at(record));
        }
        if (candidate.replacesKey) {
            for (const Told *other : tellers.of(told))
                choose(Decision::Kind::Value, told.id, other->id);
        }
        if (!candidate.keepsBoth || !candidate.pair)
            continue;
        const auto &others = tellers.of(told);
        const auto isSame = [&told](const Told *other) { return other->keyPrint == told.keyPrint; };
        if (!std::all_of(others.begin(), others.end(), isSame)) {
            const auto twin = std::find_if(others.begin(), others.end(), isSame);
            if (twin != others.end())
                choose(Decision::Kind::Together, told.id, (*twin)->id);
            std::set<QString> records; // that stay as they are, with all who speak of them
            for (const Told *other : others) {
                if (isSame(other))
                    continue;
                choose(Decision::Kind::Apart, told.id, other->id);
                if (!isNew(other->id))
                    records.insert(recordOf.value(other->id));
            }
            for (const QString &record : records) {
                for (const Told *other : unnamedOf.value(record))
                    choose(Decision::Kind::Apart, told.id, other->id);
            }
        }
        tellers.add(told);
    }
}

Result<void> Filing::addAnswers(Ground &ground)
{
    std::map<QString, qint64> firstOf; // of each record, the first that speaks of it
    std::map<QString, qint64> secondOf;
    for (const Link &link : ground.links) {
        if (!firstOf.emplace(link.recordId, link.told.id).second)
            secondOf.emplace(link.recordId, link.told.id);
    }
    // A person's own words belong to the record they were said of.
    std::map<QString, const Link *> ownOf;
    for (const Link &link : ground.links) {
        if (!link.told.own)
            continue;
        ownOf.emplace(link.recordId, &link);
        qint64 other = firstOf[link.recordId];
        if (other == link.told.id && EAB_TRY(m_links.isBegun(link)))
            other = secondOf[link.recordId]; // what it was said of was taken back
        if (other != 0 && other != link.told.id)
            ground.answers.push_back({Decision::Kind::Together, link.told.id, other, {}, {}});
    }
    for (const Link &link : ground.links) {
        if (const auto own = ownOf.find(link.recordId); own != ownOf.end() && !link.told.own)
            addOwnWords(*own->second, link, ground);
    }
    addChoices(firstOf, ground);
    const auto stored = EAB_TRY(m_links.decisionsAbout(ground.links));
    ground.answers.insert(ground.answers.end(), stored.begin(), stored.end());
    ground.answers.insert(ground.answers.end(), ground.choices.begin(), ground.choices.end());
    return {};
}

} // namespace eab::vault
