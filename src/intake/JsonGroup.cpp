// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "intake/JsonGroup.h"

#include "intake/Record.h"

#include <algorithm>

namespace eab::intake {

namespace {

bool isEmptyKey(const Fact &fact)
{
    return fact.meaning == Meaning::Hmac && !fact.hmac;
}

void drop(std::vector<Fact> &facts, Meaning meaning, Surety upTo)
{
    std::erase_if(facts,
                  [=](const Fact &fact) { return fact.meaning == meaning && fact.surety <= upTo; });
}

Surety surest(const std::vector<Fact> &facts, Meaning meaning)
{
    Surety best = Surety::Weak;
    for (const Fact &fact : facts) {
        if (fact.meaning == meaning)
            best = std::max(best, fact.surety);
    }
    return best;
}

/** Of several names for the same half only the surest counts: "key_id" is nothing beside
 *  "ext_acct_kid". */
void keepSurest(std::vector<Fact> &facts, Meaning meaning)
{
    const Surety best = surest(facts, meaning);
    if (best != Surety::Weak)
        drop(facts, meaning, best == Surety::Sure ? Surety::Fair : Surety::Weak);
}

/** {"key_id": 7, "mac": "00:11:22:33:44:55"} is no pair. */
void dropDoubtful(std::vector<Fact> &facts)
{
    const bool spoilt = std::any_of(facts.begin(), facts.end(), [](const Fact &fact) {
        return fact.meaning == Meaning::Hmac && fact.hmac && fact.hmac->problem;
    });
    if (!spoilt || surest(facts, Meaning::Kid) != Surety::Weak
        || surest(facts, Meaning::Hmac) != Surety::Weak)
        return;
    drop(facts, Meaning::Kid, Surety::Weak);
    drop(facts, Meaning::Hmac, Surety::Weak);
}

bool hasAny(const QSet<QString> &keys, std::initializer_list<const char *> names)
{
    return std::any_of(names.begin(), names.end(),
                       [&keys](const char *name) { return keys.contains(QLatin1String(name)); });
}

/** The issuer whose API alone spells its answer like this. */
QString issuerOf(const QSet<QString> &keys, bool ofIotManager)
{
    if (ofIotManager)
        return u"digicert-iotdm"_s;
    if (hasAny(keys, {"extacctkid", "extactkid", "extaccthmac", "extacthmac"}))
        return u"digicert-certcentral"_s;
    if (hasAny(keys, {"resellercode"}) && hasAny(keys, {"hmackey"}))
        return u"identrust"_s;
    if (hasAny(keys, {"eabmacidb64url", "eabmackeyb64url"}))
        return u"sectigo-caas"_s;
    if (hasAny(keys, {"success"}) && hasAny(keys, {"eabkid"}) && hasAny(keys, {"eabhmackey"}))
        return u"zerossl"_s;
    if (hasAny(keys, {"b64mackey"}))
        return u"google"_s;
    if (hasAny(keys, {"keyid"}) && hasAny(keys, {"mackey"}))
        return u"aws-acm"_s;
    return {};
}

/** What IoT Device Manager answers of a key or a certificate that is registered there. */
bool isRegisteredKey(const JsonFrame &frame)
{
    const bool tellsHalf
        = std::any_of(frame.own.facts.begin(), frame.own.facts.end(), [](const Fact &fact) {
              return fact.meaning == Meaning::Kid || (fact.meaning == Meaning::Hmac && fact.hmac);
          });
    return frame.id && !frame.boundByKey && !tellsHalf && hasAny(frame.keys, {"authenticationtype"})
        && hasAny(frame.keys, {"thumbprint", "publickeypem", "authenticationpem"});
}

/** Where the API names the halves in a way of its own. */
void recogniseShape(JsonFrame &frame)
{
    JsonGroup &own = frame.own;
    const bool ofIotManager
        = frame.boundByKey && own.has(Meaning::Hmac) && frame.id && !own.has(Meaning::Kid);
    const bool ofGoogle = own.has(Meaning::Hmac) && !own.has(Meaning::Kid) && frame.id
        && frame.keys.contains("b64mackey"_L1);
    if (ofIotManager || ofGoogle)
        own.add(std::move(*frame.id));
    const bool ofVault = frame.isMacKey && frame.id && frame.weakKey && !own.hasHalf();
    if (ofVault)
        own.add(std::move(*frame.id));
    if (frame.weakKey && own.has(Meaning::Kid) && !own.has(Meaning::Hmac))
        own.add(std::move(*frame.weakKey));
    own.isKey = isRegisteredKey(frame);
    if (own.isKey) {
        std::erase_if(own.facts, isEmptyKey);
        own.add(std::move(*frame.id));
    }
    own.issuerHint = issuerOf(frame.keys, ofIotManager || own.isKey);
    if (!own.issuerHint.isEmpty())
        own.answer = frame.fields;
}

/** The only group of `groups` that has `half` of a pair and not the other; null where there is none
 *  or more than one. */
JsonGroup *onlyHalf(std::vector<JsonGroup> &groups, Meaning half, Meaning other)
{
    JsonGroup *found = nullptr;
    for (JsonGroup &group : groups) {
        if (!group.has(half) || group.has(other))
            continue;
        if (found != nullptr)
            return nullptr;
        found = &group;
    }
    return found;
}

void removeEmpty(std::vector<JsonGroup> &groups)
{
    std::erase_if(groups, [](const JsonGroup &group) { return group.facts.empty(); });
}

/** Brings halves of a pair together that stand in different objects below, if they are the only
 *  ones. */
void matchHalves(JsonFrame &frame)
{
    JsonGroup *kid = frame.own.has(Meaning::Kid)
        ? &frame.own
        : onlyHalf(frame.open, Meaning::Kid, Meaning::Hmac);
    JsonGroup *key = frame.own.has(Meaning::Hmac)
        ? &frame.own
        : onlyHalf(frame.open, Meaning::Hmac, Meaning::Kid);
    if (kid == nullptr || key == nullptr || kid == key)
        return;
    JsonGroup pair = std::move(*kid);
    kid->facts.clear();
    pair.take(std::move(*key));
    key->facts.clear();
    pair.take(std::move(frame.own));
    frame.own = std::move(pair);
    removeEmpty(frame.open);
}

} // namespace

void JsonGroup::add(Fact fact)
{
    facts.push_back(std::move(fact));
}

bool JsonGroup::has(Meaning meaning) const
{
    return intake::has(facts, meaning);
}

void JsonGroup::take(JsonGroup other)
{
    if (issuerHint.isEmpty())
        issuerHint = other.issuerHint;
    if (answer.isEmpty())
        answer = std::move(other.answer);
    for (Fact &fact : other.facts) {
        if (!has(fact.meaning) || fact.meaning == Meaning::Domain)
            add(std::move(fact));
    }
    other.facts.clear();
}

void JsonGroup::inherit(const JsonGroup &outer)
{
    for (const Fact &fact : outer.facts) {
        if (fact.meaning == Meaning::Kid || fact.meaning == Meaning::Hmac || has(fact.meaning))
            continue;
        add(copyOf(fact));
    }
}

void resolve(JsonFrame &frame)
{
    if (frame.content && !frame.own.hasHalf())
        frame.own.add(std::move(*frame.content));
    recogniseShape(frame);
    JsonGroup &own = frame.own;
    if (std::any_of(own.facts.begin(), own.facts.end(),
                    [](const Fact &fact) { return fact.meaning == Meaning::Hmac && fact.hmac; }))
        std::erase_if(own.facts, isEmptyKey);
    keepSurest(own.facts, Meaning::Kid);
    keepSurest(own.facts, Meaning::Hmac);
    dropDoubtful(own.facts);
    if (!own.hasPair() && !own.isKey)
        matchHalves(frame);
    if (!own.hasPair()) {
        drop(own.facts, Meaning::Kid, Surety::Weak);
        drop(own.facts, Meaning::Hmac, Surety::Weak);
    }
    for (JsonGroup &group : frame.open) {
        if (!group.hasHalf() && !group.ofArray)
            own.take(std::move(group));
    }
    removeEmpty(frame.open);
    if (own.hasPair() || own.isKey) {
        frame.complete.push_back(std::move(own));
    } else if (!own.facts.empty()) {
        for (JsonGroup &group : frame.complete)
            group.inherit(own);
        if (frame.complete.empty() || own.hasHalf())
            frame.open.push_back(std::move(own));
    }
    frame.own = {};
}

} // namespace eab::intake
