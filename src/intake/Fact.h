// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/ImportCandidate.h"
#include "intake/HmacText.h"
#include "intake/Meaning.h"

#include <QDateTime>
#include <QJsonObject>
#include <QString>

#include <algorithm>
#include <memory>
#include <optional>
#include <vector>

namespace eab::intake {

/** One thing a source says, and where. */
struct Fact
{
    Meaning meaning = Meaning::Nothing;
    Surety surety = Surety::Fair;
    QString value; //!< empty for an HMAC key, which travels in `hmac` only
    std::unique_ptr<HmacReading> hmac; //!< without it, an Hmac fact is a label that has no value
    QDate day; //!< of an OrderDate; invalid where the date may be read in two ways
    QDateTime moment; //!< UTC, where the source tells the hour and its zone
    bool afterBlank = false; //!< an empty line lies above it
    bool pointed = true; //!< a sign, a column or a name points at it; false in the flow of prose
    bool ofWhole = false; //!< belongs to one object, row or command and to nothing beside it
    domain::SourceSpan span; //!< in the source text; invalid where the value is put together
};

/** The field of a candidate that a fact goes to; nothing for what goes nowhere. */
[[nodiscard]] std::optional<domain::ImportField> fieldOf(Meaning meaning);

/** Whether one of the facts says this. */
[[nodiscard]] inline bool has(const std::vector<Fact> &facts, Meaning meaning)
{
    return std::any_of(facts.begin(), facts.end(),
                       [meaning](const Fact &fact) { return fact.meaning == meaning; });
}

/** Facts that stand together at one place of a text: a single labelled value, or everything that
 *  one JSON object, table row or command line says. */
struct Item
{
    qsizetype at = 0; //!< where it begins in the source text
    std::vector<Fact> facts;
    bool whole = false; //!< says all there is to one credential: nothing else is added to its pair
    QString qualifier; //!< "prod": goes only with items of the same qualifier, or with none
    QString issuerHint;
    QJsonObject answer; //!< of the API that is known by it; no secret
    bool isKey = false; //!< tells a registered public key
    QString label; //!< as written, folded; empty where none is
    domain::SourceSpan stretch; //!< the row of a table it is
    bool closed = false; //!< a purchase of its own, which its neighbours say nothing about
    bool conflicting = false; //!< says one thing twice, and differently
    std::vector<domain::ImportRemark> remarks;
};

} // namespace eab::intake
