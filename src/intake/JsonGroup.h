// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include "intake/Fact.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QSet>
#include <QString>

#include <optional>
#include <vector>

namespace eab::intake {

/** Facts that belong together because they stand in one JSON object, or in one inside the other. */
struct JsonGroup
{
    qsizetype at = 0;
    std::vector<Fact> facts;
    QString issuerHint;
    QJsonObject answer; //!< the object as it stands there, where an API is known by it; no secret
    bool isKey = false; //!< a public key that is registered: its KID is whole
    bool ofArray = false; //!< one of several: says nothing about what stands beside the array

    void add(Fact fact);
    [[nodiscard]] bool has(Meaning meaning) const;
    /** Takes over what is not known yet; two different pairs are never mixed. */
    void take(JsonGroup other);
    /** Copies what is not known yet and belongs to no pair: the order around an array of pairs. */
    void inherit(const JsonGroup &outer);
    [[nodiscard]] bool hasPair() const { return has(Meaning::Kid) && has(Meaning::Hmac); }
    [[nodiscard]] bool hasHalf() const { return has(Meaning::Kid) || has(Meaning::Hmac); }
};

/** A JSON object or array while it is being read. */
struct JsonFrame
{
    bool isArray = false;
    QString key;
    QString title; //!< the key as it is written
    QJsonObject fields; //!< all that is said in it, but keys and passwords
    QJsonArray list; //!< of an array
    QSet<QString> keys; //!< of its values
    JsonGroup own;
    std::vector<JsonGroup> complete; //!< groups below with a pair of their own
    std::vector<JsonGroup> open; //!< groups below that lack one half of a pair, or both

    std::optional<Fact> id; //!< what "id" would be as a KID
    std::optional<Fact> weakKey; //!< what "key" would be as an HMAC key
    std::optional<Fact> content; //!< of {"name": "EAB_KID", "value": "..."}
    QString name;
    bool boundByKey = false; //!< "external_account_binding": true
    bool isMacKey = false; //!< "key_type": "hs"
};

/** Gives the facts of a finished object their place: recognises the answers of APIs, forms the pair
 *  that the object holds, or leaves its half for the object around it. */
void resolve(JsonFrame &frame);

} // namespace eab::intake
