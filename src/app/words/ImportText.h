// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include "app/words/ErrorText.h"
#include "domain/Arrangement.h"
#include "domain/ImportCandidate.h"
#include "domain/RecordFields.h"

#include <QStringList>

namespace eab::app {

/** Something that was stored as it is told, and that only a person can decide. */
struct ImportQuestion
{
    domain::Question::Kind kind = domain::Question::Kind::WhichRecord;
    domain::TradeField field = domain::TradeField::Seller; //!< of WhichValue
    QStringList values; //!< of WhichValue and WhichSeller; those of a key are empty
    std::vector<domain::Record> about; //!< as they are stored
    std::vector<domain::Record> options; //!< of WhichRecord
};

/** What saving came to, counted. */
struct ImportSum
{
    int saved = 0; //!< records that are new
    int added = 0; //!< records that were known, and say more now
    int asked = 0; //!< records of which something else is told: kept, and asked
    int removed = 0; //!< records in the bin with which something is kept
    int known = 0; //!< things that were known already
    int leftOut = 0; //!< things that were not wanted
    int rejected = 0; //!< things that could not be used
    QStringList rejectedFrom; //!< the places of those, each once
};

/** "190 records saved. Added to 12 known records. Known already: 6. Could not be used: 5 (a.eml, b.eml,
 *  c.eml and 2 more)." */
[[nodiscard]] QString importSumText(const ImportSum &sum);

/** "orders.csv, row 14"; the file alone where `row` is 0. */
[[nodiscard]] QString placeText(const QString &file, int row);

/** What a person should know about what was read, as sentences: what was cleaned, left out or told
 *  twice, and an order date that is hard to believe `today`. They name values, never a key. */
[[nodiscard]] QStringList importRemarks(const domain::ImportCandidate &candidate, QDate today);

/** What was done with a key as it was written, and what looks wrong about it. */
[[nodiscard]] QStringList keyNotes(const std::vector<domain::HmacNote> &notes);
/** Those of its notes for which a person should compare it with the source. */
[[nodiscard]] QStringList keyDoubts(const std::vector<domain::HmacNote> &notes);

/** What is told of a record that it does not say. */
struct Addition
{
    const std::vector<const domain::Field *> &fields;
    bool pair = false;
    bool facts = false; //!< its API has answered something else
    bool replacesKey = false; //!< the pair takes the place of a saved one
    std::vector<domain::TradeField> asks {}; //!< of which it says something else
};

/** What saving will do to a record: "Adds to “Shop” (k3v9sq2l): CA Reference and Product." What it
 *  contradicts is said to be asked. */
[[nodiscard]] QString additionText(const Addition &addition, const domain::Record &record,
                                   Face face);

/** What saving will make: "New: “Shop”, with its pair." */
[[nodiscard]] QString newRecordText(const domain::Record &record);

/** A value that a question offers, as a person reads it: the day of an order as they write days, a key
 *  by what it is. */
[[nodiscard]] QString offeredText(domain::TradeField field, const QString &value);

/** What a stored question asks, as a sentence for whoever took the messages in. */
[[nodiscard]] QString questionText(const ImportQuestion &question, Face face);

/** The word for a kind of question: "record", "value", "seller". */
[[nodiscard]] QString questionKind(domain::Question::Kind kind);

/** Which attachments of the message told nothing; empty where all of them did. */
[[nodiscard]] QString leftOutText(const domain::Reading &reading);

} // namespace eab::app
