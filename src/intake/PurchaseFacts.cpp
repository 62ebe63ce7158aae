// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "intake/PurchaseFacts.h"

#include <QHash>

#include <algorithm>
#include <array>

namespace eab::intake {

namespace {

/** What is the same for all that was bought in one go. */
constexpr std::array ofOrder {Meaning::OrderDate, Meaning::Customer, Meaning::Email};

const Fact *factOf(const Item &item, Meaning meaning)
{
    const auto it = std::find_if(item.facts.begin(), item.facts.end(),
                                 [meaning](const Fact &fact) { return fact.meaning == meaning; });
    return it == item.facts.end() ? nullptr : &*it;
}

bool isPurchase(const FactRecord &record)
{
    return !record.hasHalf()
        && (record.has(Meaning::CaReference) || record.has(Meaning::Product)
            || record.namesOrder());
}

} // namespace

bool opensProduct(const FactRecord &current, const std::vector<Item> &items, size_t index,
                  bool noPair)
{
    constexpr size_t farthest = 12;
    const Fact *product = factOf(items[index], Meaning::Product);
    const Fact *known = current.find(Meaning::Product);
    if (product == nullptr || known == nullptr || current.hasHalf() || sameValue(*known, *product))
        return false;
    const Fact *reference = current.find(Meaning::CaReference);
    for (size_t i = index + 1; reference != nullptr && i < items.size() && i < index + farthest;
         ++i) {
        if (has(items[i].facts, Meaning::Kid) || has(items[i].facts, Meaning::Hmac)
            || has(items[i].facts, Meaning::Product))
            break;
        if (const Fact *next = factOf(items[i], Meaning::CaReference))
            return !sameValue(*next, *reference);
    }
    return noPair && !items[index].label.isEmpty() && items[index].label == current.productLabel;
}

void shareOrder(std::vector<FactRecord> &records)
{
    QHash<QString, std::array<const Fact *, ofOrder.size()>> told; // by order number
    const Fact *number = nullptr;
    const Fact *only = nullptr;
    bool several = false;
    for (FactRecord &record : records) {
        if (const Fact *own = record.find(Meaning::OrderNumber)) {
            several = several || (only != nullptr && !sameValue(*only, *own));
            only = own;
        }
    }
    if (only == nullptr)
        return;
    const Fact lone = copyOf(*only);
    std::vector<Fact> numbers; // none of the records' own, for those move as they grow
    numbers.reserve(records.size());
    for (FactRecord &record : records) {
        if (const Fact *own = record.find(Meaning::OrderNumber)) {
            numbers.push_back(copyOf(*own));
            number = &numbers.back();
        } else if (isPurchase(record)) {
            if (number != nullptr)
                record.take(copyOf(*number));
            else if (!several)
                record.take(copyOf(lone));
        }
    }
    std::vector<Fact> facts;
    facts.reserve(records.size() * ofOrder.size());
    for (const FactRecord &record : records) {
        const Fact *own = record.find(Meaning::OrderNumber);
        if (own == nullptr && several)
            continue;
        auto &known = told[own == nullptr ? lone.value : own->value];
        for (size_t i = 0; i < ofOrder.size(); ++i) {
            const Fact *fact = record.find(ofOrder[i]);
            if (fact == nullptr || known[i] != nullptr)
                continue;
            facts.push_back(copyOf(*fact));
            known[i] = &facts.back();
        }
    }
    for (FactRecord &record : records) {
        const Fact *own = record.find(Meaning::OrderNumber);
        if (own == nullptr || !isPurchase(record))
            continue;
        for (const Fact *fact : told.value(own->value)) {
            if (fact != nullptr && !record.has(fact->meaning))
                record.take(copyOf(*fact));
        }
    }
}

void noteSecondOrder(std::vector<FactRecord> &records)
{
    FactRecord *pair = nullptr;
    for (FactRecord &record : records) {
        if (!record.hasHalf())
            continue;
        if (pair != nullptr)
            return;
        pair = &record;
    }
    const Fact *number = pair == nullptr ? nullptr : pair->find(Meaning::OrderNumber);
    if (number == nullptr || pair->whole)
        return;
    for (FactRecord &record : records) {
        const Fact *other = record.find(Meaning::OrderNumber);
        const bool lone = other != nullptr && !record.closed && record.facts.size() == 1
            && other->surety == Surety::Sure && other->pointed && number->surety == Surety::Sure
            && !sameValue(*other, *number);
        if (&record == pair || !lone)
            continue;
        pair->conflicting = true;
        pair->remarks.push_back({domain::ImportRemark::Kind::Contradicted,
                                 domain::ImportField::OrderNumber,
                                 {number->value, other->value}});
        record.facts.clear();
    }
}

} // namespace eab::intake
