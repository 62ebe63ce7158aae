// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "intake/Record.h"

#include <algorithm>

namespace eab::intake {

namespace {

/** What an order has once, and a message may say twice and otherwise. */
bool isOfOrder(Meaning meaning)
{
    return meaning == Meaning::OrderDate || meaning == Meaning::Customer;
}

} // namespace

std::optional<domain::ImportField> fieldOf(Meaning meaning)
{
    using domain::ImportField;
    switch (meaning) {
    case Meaning::Kid: return ImportField::Kid;
    case Meaning::Hmac: return ImportField::Hmac;
    case Meaning::Directory: return ImportField::DirectoryUrl;
    case Meaning::OrderNumber: return ImportField::OrderNumber;
    case Meaning::CaReference: return ImportField::CaReference;
    case Meaning::Product: return ImportField::Product;
    case Meaning::Email: return ImportField::Email;
    case Meaning::Customer: return ImportField::Customer;
    case Meaning::Domain: return ImportField::Domain;
    case Meaning::OrderDate: return ImportField::OrderDate;
    case Meaning::Secret:
    case Meaning::Nothing: break;
    }
    return std::nullopt;
}

bool sameValue(const Fact &a, const Fact &b)
{
    if (a.meaning != b.meaning)
        return false;
    if (a.meaning == Meaning::OrderDate)
        return a.day == b.day;
    if (a.meaning != Meaning::Hmac)
        return a.value == b.value;
    if (!a.hmac || !b.hmac)
        return (a.hmac == nullptr) == (b.hmac == nullptr);
    return a.hmac->problem == b.hmac->problem && a.hmac->key == b.hmac->key;
}

Fact copyOf(const Fact &fact)
{
    Fact copy;
    copy.meaning = fact.meaning;
    copy.surety = fact.surety;
    copy.value = fact.value;
    copy.day = fact.day;
    copy.moment = fact.moment;
    copy.pointed = fact.pointed;
    copy.span = fact.span;
    return copy;
}

const Fact *FactRecord::find(Meaning meaning) const
{
    const auto it = std::find_if(facts.begin(), facts.end(),
                                 [meaning](const Fact &fact) { return fact.meaning == meaning; });
    return it == facts.end() ? nullptr : &*it;
}

bool FactRecord::hasKey() const
{
    const Fact *key = find(Meaning::Hmac);
    return key != nullptr && key->hmac;
}

bool FactRecord::contradicts(const Item &item) const
{
    return std::any_of(item.facts.begin(), item.facts.end(), [this](const Fact &fact) {
        const Fact *known = find(fact.meaning);
        if (known == nullptr || sameValue(*known, fact))
            return false;
        const bool ofPair = fact.meaning == Meaning::Kid || fact.meaning == Meaning::Hmac;
        if (!ofPair && known->surety != fact.surety)
            return false; // "URL: ..." says nothing against "ACME Server URL: ..."
        switch (fact.meaning) {
        case Meaning::Kid:
        case Meaning::OrderNumber:
        case Meaning::CaReference: return true;
        case Meaning::Hmac:
            if (!fact.hmac)
                return false; // "EAB MAC Key: keep it secret" after the key itself
            return known->hmac ? true : facts.back().meaning != Meaning::Hmac;
        case Meaning::Domain: return false;
        default: return hasPair();
        }
    });
}

void FactRecord::take(Item item)
{
    whole = whole || item.whole;
    isKey = isKey || item.isKey;
    closed = closed || item.closed;
    conflicting = conflicting || item.conflicting;
    if (!stretch.isValid())
        stretch = item.stretch;
    std::move(item.remarks.begin(), item.remarks.end(), std::back_inserter(remarks));
    if (issuerHint.isEmpty())
        issuerHint = item.issuerHint;
    if (answer.isEmpty())
        answer = std::move(item.answer);
    for (size_t i = 0; i < item.facts.size(); ++i) {
        for (size_t j = i + 1; j < item.facts.size(); ++j) {
            const bool ofPair
                = item.facts[i].meaning == Meaning::Kid || item.facts[i].meaning == Meaning::Hmac;
            if (ofPair && item.facts[i].meaning == item.facts[j].meaning
                && item.facts[i].surety == item.facts[j].surety
                && !sameValue(item.facts[i], item.facts[j]))
                conflicting = true;
        }
    }
    if (facts.empty())
        facts.reserve(item.facts.size());
    for (Fact &fact : item.facts) {
        fact.ofWhole = item.whole;
        take(std::move(fact));
    }
}

void FactRecord::take(Fact fact)
{
    const auto known = std::find_if(facts.begin(), facts.end(), [&fact](const Fact &other) {
        return other.meaning == fact.meaning;
    });
    const bool ofPair = fact.meaning == Meaning::Kid || fact.meaning == Meaning::Hmac;
    const bool fillsKey
        = known != facts.end() && fact.meaning == Meaning::Hmac && !known->hmac && fact.hmac;
    if (known == facts.end())
        facts.push_back(std::move(fact));
    else if (fillsKey || (!ofPair && fact.surety > known->surety))
        *known = std::move(fact);
    else if (fact.meaning == Meaning::Domain && !sameValue(*known, fact))
        known->value += QLatin1Char(' ') + fact.value;
    else if (isOfOrder(fact.meaning) && fact.surety == known->surety && !sameValue(*known, fact))
        remarks.push_back({domain::ImportRemark::Kind::Contradicted,
                           *fieldOf(fact.meaning),
                           {known->value, fact.value}}); // the first one stays, and both are said
}

} // namespace eab::intake
