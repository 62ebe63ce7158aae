// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include "intake/TextContext.h"

#include <QStringList>

#include <optional>

namespace eab::intake {

/** What stands between a label and its value; the less it says, the more the value must. */
enum class Gap {
    Explicit, //!< ':', '=', a tab: the value is what follows
    Columns, //!< two blanks and more: parted like columns
    Soft, //!< "is", a dash: prose, perhaps
    Blank, //!< nothing but one blank
};

/** Where a value is expected. */
struct ValueSpot
{
    qsizetype at = 0; //!< in the clean text, behind blanks
    size_t line = 0; //!< index of the line it is in
    Gap gap = Gap::Explicit;
    OuterLayer layer = OuterLayer::None; //!< of an HMAC text
    bool below = false; //!< on a line under its label, where a sentence may just go on
};

/** A value that was read, and where the text goes on. */
struct ReadValue
{
    Fact fact;
    qsizetype end = 0; //!< in the clean text
    size_t line = 0; //!< the line that holds `end`; values may be wrapped over several
};

/** Reads the values of labels, each kind in its own way.
 *
 *  A value is never guessed from its shape alone, and never repaired: an HMAC text with a foreign
 *  character is reported as such, not read up to it.
 */
class ValueReader
{
public:
    explicit ValueReader(const TextContext &context)
        : m_context(context)
    { }

    /** The value of a label that says `meaning`; nothing where what stands there cannot be one. An
     *  HMAC label with an explicit gap and without a value gives a fact without a key. */
    [[nodiscard]] std::optional<ReadValue> read(Meaning meaning, Surety surety,
                                                const ValueSpot &spot) const;

    /** Where the cell that holds `at` ends: at a tab, a '|', or the end of the line. */
    [[nodiscard]] qsizetype cellEnd(const ValueSpot &spot) const;

private:
    [[nodiscard]] qsizetype lineEnd(const ValueSpot &spot) const;

    /** A word of the text without the quotation marks and brackets around it. */
    struct Token
    {
        qsizetype start = 0;
        qsizetype end = 0;
        qsizetype outerEnd = 0; //!< behind the marks around it
        bool quoted = false;
        bool torn = false; //!< the quotation mark in front of it is never closed

        [[nodiscard]] qsizetype size() const { return end - start; }
    };

    [[nodiscard]] QStringView view(const Token &token) const;
    [[nodiscard]] Token tokenAt(qsizetype at, qsizetype end) const;
    [[nodiscard]] bool isBar(qsizetype at, qsizetype end) const;
    [[nodiscard]] bool endsToken(qsizetype at, qsizetype end) const;
    [[nodiscard]] bool isAlone(const Token &token, qsizetype end) const;
    [[nodiscard]] bool opensSentence(const Token &token, qsizetype end) const;
    [[nodiscard]] qsizetype phraseEnd(qsizetype at, qsizetype end) const;
    [[nodiscard]] bool startsWithLabel(qsizetype at) const;
    [[nodiscard]] std::optional<ReadValue> value(Meaning meaning, const ValueSpot &spot,
                                                 const Token &token, QString text) const;

    [[nodiscard]] std::optional<ReadValue> readKid(const ValueSpot &spot, Surety surety) const;
    [[nodiscard]] std::optional<ReadValue> readKey(const ValueSpot &spot) const;
    [[nodiscard]] std::optional<ReadValue> readDirectory(const ValueSpot &spot,
                                                         Surety surety) const;
    [[nodiscard]] std::optional<ReadValue> readNumber(Meaning meaning, const ValueSpot &spot,
                                                      Surety surety) const;
    [[nodiscard]] std::optional<ReadValue> readPhrase(Meaning meaning, const ValueSpot &spot) const;
    [[nodiscard]] std::optional<ReadValue> readEmail(const ValueSpot &spot, Surety surety) const;
    [[nodiscard]] std::optional<ReadValue> readDomains(const ValueSpot &spot) const;
    /** Names of domains and where they stand. */
    struct Names
    {
        QStringList names;
        qsizetype start = 0; //!< of the first
        qsizetype end = 0; //!< of the last
        qsizetype outerEnd = 0; //!< behind the marks around the last
        bool whole = false; //!< nothing else stands there
        bool goesOn = false; //!< ends in a ','
    };
    [[nodiscard]] Names namesIn(qsizetype at, qsizetype end) const;

    [[nodiscard]] std::optional<ReadValue> readOrderDate(const ValueSpot &spot) const;
    [[nodiscard]] std::optional<ReadValue> readSecret(const ValueSpot &spot) const;

    [[nodiscard]] std::vector<Token> wrappedKey(const Token &first, const ValueSpot &spot,
                                                size_t &line) const;
    [[nodiscard]] bool continuesKey(const std::vector<Token> &soFar, const Token &next) const;
    [[nodiscard]] std::vector<Token> spacedKey(const Token &first, qsizetype end) const;
    [[nodiscard]] const Link *linkAt(qsizetype from, qsizetype to) const;

    const TextContext &m_context;
    mutable Claim m_plain; //!< the stretch that is known to hold no border of a cell
};

} // namespace eab::intake
