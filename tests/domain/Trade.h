// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/Arrangement.h"

#include <map>
#include <set>

/** A short notation for candidates and answers, and what became of them in words that do not depend
 *  on how they came. */
namespace eab::trade {

/** "S o1 P=A R1 K1 H1": seller, order number, product, CA Reference, KID, key. Further: "Dhost/path"
 *  directory, "C=" customer, "E=" e-mail, "N=" domain, "d=" day, "m=" moment, "r=" the record it is
 *  linked to, "own". */
[[nodiscard]] domain::Told candidate(const QString &words);
/** Several, parted by ";". Their ids are their places. */
[[nodiscard]] std::vector<domain::Told> candidates(const QString &words);
/** "0+1" together, "0/1" apart, "0>1 product" this value and not that one, "0@S" bought at S; parted
 *  by ";". */
[[nodiscard]] std::vector<domain::Decision> answers(const QString &words);

/** Which candidates an id stands for: repeated ones have two ids and one label. */
using Labels = std::map<qint64, int>;

struct Outcome
{
    QString groups; //!< "0 2|1"
    QString questions; //!< "record 1: 0 2; value product 0 2: A=0|B=2; seller 1: S|T"
    QString facts; //!< what each group holds

    friend bool operator==(const Outcome &, const Outcome &) = default;
};
[[nodiscard]] Outcome outcome(const domain::Arrangement &arrangement, const Labels &labels);
/** Without its id and that of its record: what makes it the candidate it is. */
[[nodiscard]] QString describe(const domain::Told &told);

[[nodiscard]] QString fieldName(domain::TradeField field);

} // namespace eab::trade
