// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "intake/CandidateMaker.h"

#include "intake/Purchases.h"

#include <QCryptographicHash>
#include <QHash>

#include <algorithm>
#include <array>

namespace eab::intake {

namespace {

using domain::ImportCandidate;
using domain::ImportField;

/** Where a plain text goes. */
struct Place
{
    Meaning meaning;
    QString domain::Facts::*text;
};

constexpr Place places[] {
    {Meaning::Kid, &ImportCandidate::kid},
    {Meaning::Directory, &ImportCandidate::directoryUrl},
    {Meaning::OrderNumber, &ImportCandidate::orderNumber},
    {Meaning::CaReference, &ImportCandidate::caReference},
    {Meaning::Product, &ImportCandidate::product},
    {Meaning::Email, &ImportCandidate::email},
    {Meaning::Customer, &ImportCandidate::customer},
};

void fill(ImportCandidate &candidate, Fact &fact)
{
    for (const Place &place : places) {
        if (place.meaning == fact.meaning)
            candidate.*place.text = fact.value;
    }
    if (fact.meaning == Meaning::Hmac) {
        if (fact.hmac) {
            candidate.hmac = std::move(fact.hmac->key);
            candidate.hmacNotes = std::move(fact.hmac->notes);
            candidate.hmacCharacters = fact.hmac->characters;
            candidate.problem = fact.hmac->problem;
        }
    } else if (fact.meaning == Meaning::Domain) {
        candidate.domains = fact.value.split(QLatin1Char(' '), Qt::SkipEmptyParts);
        candidate.domains.removeDuplicates();
    } else if (fact.meaning == Meaning::OrderDate) {
        candidate.orderDate = fact.day;
        candidate.orderedAt = fact.moment;
    }
    if (const auto field = fieldOf(fact.meaning); field && fact.span.isValid())
        candidate.found[*field] = fact.span;
}

bool hasDigit(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.isDigit(); });
}

/** A purchase without a pair is kept for its reference, or for an order number that is called so
 *  and pointed at: "Order: 17" alone, or a number in a sentence, is no purchase. */
bool tellsPurchase(const FactRecord &record)
{
    const Fact *reference = record.find(Meaning::CaReference);
    if (reference != nullptr && hasDigit(reference->value))
        return true;
    const Fact *number = record.find(Meaning::OrderNumber);
    if (number == nullptr || !hasDigit(number->value))
        return false;
    const bool called = number->surety == Surety::Sure && number->pointed;
    return called || record.closed || record.has(Meaning::Product)
        || record.has(Meaning::OrderDate);
}

std::optional<ErrorCode> problemOf(const FactRecord &record, const ImportCandidate &candidate)
{
    if (record.conflicting)
        return ErrorCode::ConflictingValues;
    if (record.ambiguous)
        return ErrorCode::AmbiguousPairing;
    if (candidate.tellsKey() || (candidate.kid.isEmpty() && !record.hasKey()))
        return std::nullopt; // a purchase, whose pair may come or not
    if (!record.hasKey())
        return ErrorCode::MissingHmac;
    if (candidate.problem)
        return candidate.problem;
    if (candidate.kid.isEmpty())
        return ErrorCode::MissingKid;
    return std::nullopt;
}

/** What an API answered beside the pair itself, which is not repeated: not even within a text. */
std::vector<domain::ApiFact> answeredIn(const QJsonObject &answer, const ImportCandidate &candidate)
{
    std::vector<domain::ApiFact> facts = domain::factsIn(answer, false);
    const Secret key = candidate.hmac.toBase64Url();
    const auto isOfPair = [&](const domain::ApiFact &fact) {
        const QString text = fact.value.toString();
        return (!text.isEmpty() && (text == candidate.kid || text == candidate.directoryUrl))
            || (!key.isEmpty() && domain::jsonLine(fact.value).toUtf8().contains(key.expose()));
    };
    std::erase_if(facts, isOfPair);
    return facts;
}

/** One pair cannot be of two orders, nor have two references: that is for a person to decide. */
void noteContradictions(ImportCandidate &into, const ImportCandidate &from)
{
    for (const auto &[field, text] :
         {std::pair(ImportField::OrderNumber, &ImportCandidate::orderNumber),
          std::pair(ImportField::CaReference, &ImportCandidate::caReference)}) {
        const QString &mine = into.*text;
        const QString &theirs = from.*text;
        if (mine.isEmpty() || theirs.isEmpty() || mine.compare(theirs, Qt::CaseInsensitive) == 0)
            continue;
        into.problem = ErrorCode::ConflictingValues;
        into.remark({domain::ImportRemark::Kind::Contradicted, field, {mine, theirs}});
    }
}

/** Tells keys apart without being one. */
QByteArray keyDigest(const domain::HmacKey &key)
{
    return QCryptographicHash::hash(key.bytes().expose(), QCryptographicHash::Sha256);
}

class Merger
{
public:
    explicit Merger(std::vector<ImportCandidate> &candidates)
        : m_candidates(candidates)
        , m_gone(candidates.size(), false)
    { }

    void merge()
    {
        for (size_t i = 0; i < m_candidates.size(); ++i) {
            if (m_candidates[i].pairState() == domain::PairState::Whole && !m_candidates[i].problem)
                mergeComplete(i);
        }
        markConflicts();
        for (size_t i = 0; i < m_candidates.size(); ++i) {
            if (m_candidates[i].problem && !m_conflicting.value(i, false))
                mergeIncomplete(i);
        }
        dropMarked(m_candidates, m_gone);
    }

private:
    void mergeComplete(size_t index)
    {
        ImportCandidate &candidate = m_candidates[index];
        const QByteArray key = keyDigest(candidate.hmac);
        const auto sameKid = m_byKid.constFind(candidate.kid);
        const auto sameKey = m_byKey.constFind(key);
        const bool samePair = sameKid != m_byKid.constEnd() && sameKey != m_byKey.constEnd()
            && *sameKid == *sameKey;
        if (samePair) {
            noteContradictions(m_candidates[*sameKid], candidate);
            absorb(m_candidates[*sameKid], candidate);
            m_gone[index] = true;
            return;
        }
        for (const auto &other : {sameKid == m_byKid.constEnd() ? index : *sameKid,
                                  sameKey == m_byKey.constEnd() ? index : *sameKey}) {
            if (other != index) {
                m_conflicting[other] = true;
                m_conflicting[index] = true;
            }
        }
        m_byKid.insert(candidate.kid, index);
        m_byKey.insert(key, index);
    }

    void markConflicts()
    {
        for (auto it = m_conflicting.constBegin(); it != m_conflicting.constEnd(); ++it)
            m_candidates[it.key()].problem = ErrorCode::ConflictingValues;
    }

    void mergeIncomplete(size_t index)
    {
        ImportCandidate &candidate = m_candidates[index];
        if (candidate.kid.isEmpty() && candidate.hmac.isEmpty())
            return;
        std::optional<size_t> whole;
        if (const auto it = m_byKid.constFind(candidate.kid);
            !candidate.kid.isEmpty() && it != m_byKid.constEnd())
            whole = *it;
        if (!candidate.hmac.isEmpty() && !whole && candidate.kid.isEmpty()) {
            const QByteArray key = keyDigest(candidate.hmac);
            if (const auto it = m_byKey.constFind(key); it != m_byKey.constEnd())
                whole = *it;
        }
        if (!whole) {
            if (candidate.kid.isEmpty())
                return;
            const auto twin = m_incomplete.constFind(candidate.kid);
            if (twin == m_incomplete.constEnd())
                m_incomplete.insert(candidate.kid, index);
            else if (m_candidates[*twin].problem == candidate.problem)
                whole = *twin;
        }
        if (whole && *whole != index) {
            absorb(m_candidates[*whole], candidate);
            m_gone[index] = true;
        }
    }

    std::vector<ImportCandidate> &m_candidates;
    std::vector<bool> m_gone;
    QHash<QString, size_t> m_byKid;
    QHash<QByteArray, size_t> m_byKey;
    QHash<QString, size_t> m_incomplete;
    QHash<size_t, bool> m_conflicting;
};

int weightOf(ErrorCode code)
{
    static constexpr std::array order {ErrorCode::NoCredentials,       ErrorCode::MissingKid,
                                       ErrorCode::MissingHmac,         ErrorCode::HmacTooShort,
                                       ErrorCode::InvalidHmacEncoding, ErrorCode::AmbiguousPairing,
                                       ErrorCode::ConflictingValues};
    const auto it = std::find(order.begin(), order.end(), code);
    return it == order.end() ? 0 : static_cast<int>(it - order.begin());
}

} // namespace

void absorb(ImportCandidate &into, ImportCandidate &from)
{
    const auto takeOver = [](QString &mine, QString &theirs) {
        if (mine.isEmpty())
            mine = std::move(theirs);
    };
    if (into.email.isEmpty() && from.assumed.count(ImportField::Email) > 0)
        into.assumed.insert(ImportField::Email);
    for (const Place &place : places)
        takeOver(into.*place.text, from.*place.text);
    takeOver(into.issuerHint, from.issuerHint);
    if (into.apiFacts.empty())
        into.apiFacts = std::move(from.apiFacts);
    if (into.domains.isEmpty())
        into.domains = std::move(from.domains);
    if (!into.orderDate.isValid() && !into.found.contains(ImportField::OrderDate)) {
        into.orderDate = from.orderDate;
        into.orderedAt = from.orderedAt;
        if (from.assumed.count(ImportField::OrderDate) > 0)
            into.assumed.insert(ImportField::OrderDate);
    }
    into.found.merge(from.found);
    if (!into.stretch.isValid())
        into.stretch = from.stretch;
    for (domain::ImportRemark &remark : from.remarks)
        into.remark(std::move(remark));
}

std::optional<ImportCandidate> candidateOf(FactRecord record)
{
    if (!record.has(Meaning::Kid) && !record.hasKey() && !tellsPurchase(record))
        return std::nullopt;
    ImportCandidate candidate;
    candidate.issuerHint = record.issuerHint;
    candidate.isKey = record.isKey;
    candidate.stretch = record.stretch;
    for (domain::ImportRemark &remark : record.remarks)
        candidate.remark(std::move(remark));
    for (Fact &fact : record.facts)
        fill(candidate, fact);
    candidate.apiFacts = answeredIn(record.answer, candidate);
    candidate.problem = problemOf(record, candidate);
    return candidate;
}

void mergeCandidates(std::vector<ImportCandidate> &candidates)
{
    Merger(candidates).merge();
    joinPurchases(candidates);
}

void dropMarked(std::vector<ImportCandidate> &candidates, const std::vector<bool> &gone)
{
    size_t kept = 0;
    for (size_t i = 0; i < candidates.size(); ++i) {
        if (gone[i])
            continue;
        if (kept != i)
            candidates[kept] = std::move(candidates[i]);
        ++kept;
    }
    candidates.resize(kept);
}

void completeFirst(std::vector<ImportCandidate> &candidates)
{
    const auto purchases = std::stable_partition(
        candidates.begin(), candidates.end(), [](const ImportCandidate &candidate) {
            return !candidate.problem && !candidate.tellsNoPair();
        });
    std::stable_partition(purchases, candidates.end(),
                          [](const ImportCandidate &candidate) { return !candidate.problem; });
}

ErrorCode weightiestProblem(const std::vector<ImportCandidate> &candidates)
{
    ErrorCode weightiest = ErrorCode::NoCredentials;
    for (const ImportCandidate &candidate : candidates) {
        if (candidate.problem && weightOf(*candidate.problem) > weightOf(weightiest))
            weightiest = *candidate.problem;
    }
    return weightiest;
}

} // namespace eab::intake
