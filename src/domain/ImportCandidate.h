// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/Error.h"
#include "base/Result.h"
#include "domain/ApiFact.h"
#include "domain/Record.h"

#include <QSet>

#include <optional>
#include <set>
#include <utility>
#include <vector>

namespace eab::domain {

/** The things an order mail or an API answer can tell. */
enum class ImportField {
    Kid,
    Hmac,
    DirectoryUrl,
    OrderNumber,
    CaReference,
    Product,
    Email,
    Customer,
    Domain,
    OrderDate,
};

/** A stretch of Reading::text, in UTF-16 units. */
struct SourceSpan
{
    qsizetype start = -1;
    qsizetype length = 0;

    [[nodiscard]] bool isValid() const { return start >= 0 && length > 0; }
    friend bool operator==(const SourceSpan &, const SourceSpan &) = default;
};

/** Where each field was read, as a map tells it; side by side, for there is one for each of a hundred
 *  thousand rows. */
class FieldSpans
{
public:
    using Spans = std::vector<std::pair<ImportField, SourceSpan>>;

    [[nodiscard]] Spans::iterator begin() { return m_spans.begin(); }
    [[nodiscard]] Spans::iterator end() { return m_spans.end(); }
    [[nodiscard]] Spans::const_iterator begin() const { return m_spans.begin(); }
    [[nodiscard]] Spans::const_iterator end() const { return m_spans.end(); }
    [[nodiscard]] size_t size() const { return m_spans.size(); }
    [[nodiscard]] Spans::const_iterator find(ImportField field) const;
    [[nodiscard]] bool contains(ImportField field) const { return find(field) != end(); }
    /** The place of a field, which is made where there is none. */
    SourceSpan &operator[](ImportField field);
    void erase(ImportField field);
    void clear() { m_spans.clear(); }
    /** Takes over the places of fields that have none here. */
    void merge(const FieldSpans &others);

private:
    Spans m_spans; //!< in the order of the fields
};

/** How much of a pair a source tells. */
enum class PairState { Whole, Half, None };

/** What a person should know about a value, without it standing in the way. */
struct ImportRemark
{
    enum class Kind {
        Cleaned, //!< invisible characters were taken out of it
        TooLong, //!< what stands there is too long for it, and is left out
        Contradicted, //!< the source tells it in several ways, see `values`
        RepeatedColumn, //!< two columns of a table tell it
        ShortRow, //!< the row ends before the columns do
        LongRow, //!< the row has more cells than columns: what belongs where is not known
    };

    Kind kind;
    ImportField field = ImportField::OrderNumber; //!< of no weight for rows
    QStringList values; //!< as told; none of a key

    friend bool operator==(const ImportRemark &, const ImportRemark &) = default;
};

/** One purchase as read from a source, with its pair or without, before anybody has checked or
 *  corrected it. */
struct ImportCandidate : Facts
{
    HmacKey hmac;
    std::vector<HmacNote> hmacNotes;
    qsizetype hmacCharacters = 0; //!< of what was read as the key, its padding and blanks left out
    QString issuerHint; //!< id in the issuer catalogue when the form of the source gives it away
    FieldSpans found; //!< where each field was read; absent: derived
    std::optional<ErrorCode> problem; //!< why it cannot be saved as it is; the rest is still good
    /** The order's day and the e-mail address where the head of a message lets one think them and
     *  its text does not tell them: they contradict nobody. */
    std::set<ImportField> assumed;
    std::vector<ImportRemark> remarks;
    /** What the API that was asked for it answered, where the source is such an answer. */
    std::vector<ApiFact> apiFacts;
    bool isKey = false; //!< a public key is registered instead of a shared one: its `kid` is whole
    SourceSpan stretch; //!< the row of a table that tells it; invalid where all of the text does

    /** A key that cannot be used, or cannot be told from another's, is a half, too. */
    [[nodiscard]] PairState pairState() const;
    /** Names an order or a CA Reference and no half of a pair: a certificate, or a pair to come. A
     *  registered key has none either. */
    [[nodiscard]] bool tellsNoPair() const
    {
        return pairState() == PairState::None
            && (isKey || !(orderNumber.isEmpty() && caReference.isEmpty()));
    }
    /** A registered key, to which nobody has typed a shared one. */
    [[nodiscard]] bool tellsKey() const { return isKey && hmac.isEmpty(); }
    void remark(ImportRemark said); //!< adds it once
    /** Its `problem` with what a person needs to see it: how short the key is, which URL or KID is
     *  wrong. NoCredentials where it has none. */
    [[nodiscard]] Error whatIsWrong() const;
};

/** From this length on, an order number, a reference or a KID is taken for something else. */
inline constexpr qsizetype longestNumber = 64;

/** What makes an order's day doubtful to somebody who reads it `today`. */
enum class DayDoubt { None, LongAgo, Ahead };
/** More than two years back, or behind tomorrow: somewhere on earth it is a day later. */
[[nodiscard]] DayDoubt doubtAbout(QDate orderDate, QDate today);

/** What a source holds. */
struct Reading
{
    Reading() = default;
    Reading(Reading &&) = default;
    Reading &operator=(Reading &&) = default;
    Reading(const Reading &) = delete;
    Reading &operator=(const Reading &) = delete;
    ~Reading() { wipe(text); }

    QString format; //!< "mail", "html", "text", "json", "shell", "ini", "csv"
    QString text; //!< the source as readable text, to which all spans refer; holds secrets
    std::vector<SourceSpan> secretSpans; //!< every place in `text` to be masked, in order
    QSet<QString> names; //!< what looks like a key and is none: KIDs, numbers, parts of URLs
    QString sender; //!< address of the message that holds the credentials
    QString subject;
    QDateTime receivedAt; //!< when the message says it was sent; UTC, invalid where it does not
    QStringList leftOut; //!< names (else types) of attachments that told nothing
    std::vector<ImportCandidate> candidates; //!< those without a `problem` first
    std::optional<Error> error; //!< set when each candidate has a problem, or there is none
};

} // namespace eab::domain
