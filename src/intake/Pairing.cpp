// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "intake/Pairing.h"

#include "intake/CandidateMaker.h"
#include "intake/PurchaseFacts.h"
#include "intake/Record.h"

#include <QSet>

#include <algorithm>

namespace eab::intake {

namespace {

constexpr size_t mostQualifiers = 50;

bool isOfPair(Meaning meaning)
{
    return meaning == Meaning::Kid || meaning == Meaning::Hmac;
}

bool isOfPair(const Item &item)
{
    return has(item.facts, Meaning::Kid) || has(item.facts, Meaning::Hmac);
}

/** Gathers items to records. Besides contradictions it knows one more sign of a new record: what
 *  stood in front of the pair before stands in front of the next one now, and not behind this one.
 */
class RecordGatherer
{
public:
    std::vector<FactRecord> gather(std::vector<Item> items)
    {
        const bool noPair = std::none_of(items.begin(), items.end(),
                                         [](const Item &item) { return isOfPair(item); });
        for (size_t i = 0; i < items.size(); ++i) {
            Item &item = items[i];
            if (item.closed || m_current.closed || m_current.contradicts(item) || opensNext(item)
                || opensProduct(m_current, items, i, noPair))
                finish();
            if (m_current.productLabel.isEmpty() && has(item.facts, Meaning::Product))
                m_current.productLabel = item.label;
            const bool waited = !m_current.hasPair();
            m_current.take(std::move(item));
            if (waited && m_current.hasPair())
                learn();
        }
        finish();
        return std::move(m_records);
    }

private:
    [[nodiscard]] bool opensNext(const Item &item) const
    {
        return m_current.hasPair() && !m_current.whole && !item.whole
            && std::any_of(item.facts.begin(), item.facts.end(),
                           [this](const Fact &fact) { return m_leading.contains(kindOf(fact)); });
    }

    /** What is told, and by how sure a label: "URL" and "ACME Server URL" do not repeat each other.
     */
    static int kindOf(const Fact &fact)
    {
        constexpr int sureties = 3;
        return static_cast<int>(fact.meaning) * sureties + static_cast<int>(fact.surety);
    }

    void learn()
    {
        for (const Fact &fact : m_current.facts) {
            if (!isOfPair(fact.meaning) && fact.meaning != Meaning::Domain && !fact.ofWhole)
                m_leading.insert(kindOf(fact));
        }
    }

    void finish()
    {
        if (!m_current.facts.empty())
            m_records.push_back(std::move(m_current));
        m_current = {};
    }

    std::vector<FactRecord> m_records;
    FactRecord m_current;
    QSet<int> m_leading; //!< kinds of facts that have stood in front of a pair
};

/** A half of a pair, without a word that the other half is missing. */
bool isBare(const FactRecord &record, Meaning half)
{
    const Meaning other = half == Meaning::Kid ? Meaning::Hmac : Meaning::Kid;
    const bool has = half == Meaning::Kid ? record.has(half) : record.hasKey();
    return has && !record.has(other) && !record.whole;
}

bool isOfOrder(const Fact &fact)
{
    return fact.meaning == Meaning::OrderNumber || fact.meaning == Meaning::CaReference;
}

/** An order is named between the pair, or half of it, of one record and that of the next. */
bool areParted(const FactRecord &first, const FactRecord &second)
{
    const auto ofPair = [](const Fact &fact) { return isOfPair(fact.meaning); };
    const auto lastOfPair = std::find_if(first.facts.rbegin(), first.facts.rend(), ofPair);
    const auto firstOfPair = std::find_if(second.facts.begin(), second.facts.end(), ofPair);
    return std::any_of(first.facts.rbegin(), lastOfPair, isOfOrder)
        || std::any_of(second.facts.begin(), firstOfPair, isOfOrder);
}

bool keyFirst(const FactRecord &record)
{
    for (const Fact &fact : record.facts) {
        if (isOfPair(fact.meaning))
            return fact.meaning == Meaning::Hmac;
    }
    return false;
}

/** Halves that were named before or after together with their other half are no riddle. */
void dropRepeatedHalves(std::vector<FactRecord> &records)
{
    QSet<QString> paired;
    for (const FactRecord &record : records) {
        if (record.hasPair())
            paired.insert(record.find(Meaning::Kid)->value);
    }
    for (FactRecord &record : records) {
        const Fact *kid = record.find(Meaning::Kid);
        if (kid == nullptr || record.hasPair() || !paired.contains(kid->value))
            continue;
        std::erase_if(record.facts, [](const Fact &fact) { return isOfPair(fact.meaning); });
    }
    std::erase_if(records, [](const FactRecord &record) { return record.facts.empty(); });
}

/** Two KIDs and one key, one KID and two keys, KIDs in a row and keys in a row: neighbours of which
 *  nobody can tell what belongs together. */
void markAmbiguous(std::vector<FactRecord> &records)
{
    for (size_t i = 0; i + 1 < records.size(); ++i) {
        FactRecord &first = records[i];
        FactRecord &second = records[i + 1];
        if (first.whole || second.whole || areParted(first, second))
            continue;
        const bool kidTooMany = (isBare(first, Meaning::Kid) && second.hasKey())
            || (first.hasPair() && isBare(second, Meaning::Kid) && keyFirst(first));
        const bool keyTooMany = (isBare(first, Meaning::Hmac) && second.has(Meaning::Kid))
            || (first.hasPair() && isBare(second, Meaning::Hmac) && !keyFirst(first));
        if (kidTooMany || (keyTooMany && first.ambiguous))
            first.ambiguous = second.ambiguous = true;
        else if (keyTooMany)
            first.conflicting = second.conflicting = true;
    }
    for (size_t i = records.size(); i-- > 1;) { // a whole row of bare KIDs shares the doubt
        if (records[i].ambiguous && isBare(records[i - 1], Meaning::Kid)
            && !areParted(records[i - 1], records[i]))
            records[i - 1].ambiguous = true;
    }
}

/** What stands in front of the first record and is not repeated by the others is about all of them;
 *  so is what follows the last one. */
void shareSurroundings(std::vector<FactRecord> &records)
{
    if (records.size() < 2)
        return;
    const Meaning opening = records[1].facts.front().meaning;
    const bool regular = std::all_of(records.begin() + 1, records.end(), [&](const FactRecord &r) {
        return r.facts.front().meaning == opening;
    });
    std::vector<Fact> shared;
    if (regular) {
        for (const Fact &fact : records.front().facts) {
            if (fact.meaning == opening)
                break;
            if (!isOfPair(fact.meaning) && !fact.ofWhole)
                shared.push_back(copyOf(fact));
        }
        if (!records.front().has(opening))
            shared.clear();
    }
    const FactRecord &last = records.back();
    const auto others = [&](Meaning meaning) {
        return std::any_of(records.begin(), records.end() - 1,
                           [meaning](const FactRecord &r) { return r.has(meaning); });
    };
    size_t pairEnd = 0;
    for (size_t i = 0; i < last.facts.size(); ++i) {
        if (isOfPair(last.facts[i].meaning))
            pairEnd = i + 1;
    }
    bool apart = false;
    for (size_t i = pairEnd; last.hasPair() && i < last.facts.size(); ++i) {
        apart = apart || last.facts[i].afterBlank;
        if (apart && !last.facts[i].ofWhole && !others(last.facts[i].meaning))
            shared.push_back(copyOf(last.facts[i]));
    }
    for (FactRecord &record : records) {
        if (!record.has(Meaning::Kid) && !record.hasKey())
            continue;
        for (const Fact &fact : shared) {
            if (!record.has(fact.meaning))
                record.take(copyOf(fact));
        }
    }
}

/** A record of an order alone, and the only pair that lacks an order, belong together. */
void joinOrderToPair(std::vector<FactRecord> &records)
{
    FactRecord *order = nullptr;
    FactRecord *pair = nullptr;
    for (FactRecord &record : records) {
        const bool half = record.has(Meaning::Kid) || record.has(Meaning::Hmac);
        FactRecord *&slot = half ? pair : order;
        if (half ? record.namesOrder() : !record.namesOrder())
            return;
        if (slot != nullptr)
            return;
        slot = &record;
    }
    if (order == nullptr || pair == nullptr)
        return;
    const Fact *sold = order->find(Meaning::Product);
    const Fact *paired = pair->find(Meaning::Product);
    if (sold != nullptr && paired != nullptr && !sameValue(*sold, *paired))
        return;
    for (Fact &fact : order->facts) {
        if (!pair->has(fact.meaning))
            pair->take(std::move(fact));
    }
    order->facts.clear();
}

/** Names neither a half of a pair nor an order. */
bool isIdle(const FactRecord &record)
{
    return !record.has(Meaning::Kid) && !record.has(Meaning::Hmac) && !record.namesOrder();
}

std::vector<FactRecord> settled(std::vector<Item> items)
{
    std::vector<FactRecord> records = RecordGatherer().gather(std::move(items));
    shareOrder(records);
    dropRepeatedHalves(records);
    std::erase_if(records, isIdle);
    markAmbiguous(records);
    shareSurroundings(records);
    joinOrderToPair(records);
    noteSecondOrder(records);
    return records;
}

/** The items of each qualifier by themselves, when there are several that hold pairs: what
 *  PROD_EAB_KID says never meets STAGING_EAB_HMAC. */
std::vector<std::vector<Item>> byQualifier(std::vector<Item> items)
{
    std::vector<QString> qualifiers;
    for (const Item &item : items) {
        if (qualifiers.size() <= mostQualifiers && isOfPair(item)
            && std::find(qualifiers.begin(), qualifiers.end(), item.qualifier) == qualifiers.end())
            qualifiers.push_back(item.qualifier);
    }
    const bool mixed
        = qualifiers.size() > mostQualifiers
        || std::any_of(qualifiers.begin(), qualifiers.end(), [&items](const QString &qualifier) {
               const auto says = [&](Meaning meaning) {
                   return std::any_of(items.begin(), items.end(), [&](const Item &item) {
                       return item.qualifier == qualifier && has(item.facts, meaning);
                   });
               };
               return !says(Meaning::Kid) || !says(Meaning::Hmac);
           });
    std::vector<std::vector<Item>> streams;
    if (qualifiers.size() < 2 || mixed) {
        streams.push_back(std::move(items));
        return streams;
    }
    streams.resize(qualifiers.size());
    for (Item &item : items) {
        const auto own = std::find(qualifiers.begin(), qualifiers.end(), item.qualifier);
        const bool shared = item.qualifier.isEmpty() && !isOfPair(item);
        if (own != qualifiers.end() && !shared) {
            streams[static_cast<size_t>(own - qualifiers.begin())].push_back(std::move(item));
            continue;
        }
        for (auto &stream : streams) {
            Item copy;
            copy.at = item.at;
            copy.label = item.label;
            copy.closed = item.closed;
            copy.stretch = item.stretch;
            copy.remarks = item.remarks;
            for (const Fact &fact : item.facts)
                copy.facts.push_back(copyOf(fact));
            stream.push_back(std::move(copy));
        }
    }
    return streams;
}

} // namespace

std::vector<domain::ImportCandidate> pairUp(std::vector<Item> items)
{
    std::stable_sort(items.begin(), items.end(),
                     [](const Item &a, const Item &b) { return a.at < b.at; });
    std::vector<domain::ImportCandidate> candidates;
    for (std::vector<Item> &stream : byQualifier(std::move(items))) {
        for (FactRecord &record : settled(std::move(stream))) {
            if (auto candidate = candidateOf(std::move(record)))
                candidates.push_back(std::move(*candidate));
        }
    }
    return candidates;
}

} // namespace eab::intake
