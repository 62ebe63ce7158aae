// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include "intake/Meaning.h"

#include <QString>

#include <optional>

namespace eab::intake {

/** A label found in a text. */
struct LabelHit
{
    Meaning meaning = Meaning::Nothing;
    Surety surety = Surety::Weak;
    qsizetype end = 0; //!< behind its last letter
};

/** The longest label that begins at `at`, written in whatever case, accents or separators, perhaps
 *  broken over two lines, and with the name of a seller in front: "Trustico Order Number". "Supplier
 *  Order Number" is never taken for an "Order Number", whoever's name it bears. The text is a clean
 *  one (see MappedText). Takes time by the label's length, not the text's. */
[[nodiscard]] std::optional<LabelHit> longestLabel(QStringView text, qsizetype at);

/** True where a word begins: labels are looked for nowhere else. */
[[nodiscard]] bool isWordStart(QStringView text, qsizetype at);

[[nodiscard]] bool isCjk(QChar c);

/** Whether `word` is one of those that '|' parts, in whatever case. */
[[nodiscard]] bool isOneOf(QStringView word, QStringView words);

/** Words of prose that follow a label or an option and are no value: "required", "and". */
[[nodiscard]] bool isOrdinaryWord(QStringView token);

/** What a program's name for a value says. */
struct Identifier
{
    Meaning meaning = Meaning::Nothing;
    Surety surety = Surety::Weak;
    QString qualifier; //!< "prod" in PROD_EAB_KID: only the same qualifier belongs together
};

/** Reads "ext_acct_kid", "eabMACKeyb64url", "LEGO_EAB_HMAC", "PROD_EAB_KID", "trustico_order_id".
 *  Nothing found where the name is not known. */
[[nodiscard]] std::optional<Identifier> identify(QStringView name);

/** Only ASCII letters and digits, in lower case: the form in which names are compared. */
[[nodiscard]] QString compactName(QStringView name);

} // namespace eab::intake
