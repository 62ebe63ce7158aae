// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "intake/CandidateMaker.h"

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
    ImportField field;
    QString domain::Facts::*text;
};

constexpr Place places[] {
    {Meaning::Kid, ImportField::Kid, &ImportCandidate::kid},
    {Meaning::Directory, ImportField::DirectoryUrl, &ImportCandidate::directoryUrl},
    {Meaning::OrderNumber, ImportField::OrderNumber, &ImportCandidate::orderNumber},
    {Meaning::CaReference, ImportField::CaReference, &ImportCandidate::caReference},
    {Meaning::Product, ImportField::Product, &ImportCandidate::product},
    {Meaning::Email, ImportField::Email, &ImportCandidate::email},
    {Meaning::Customer, ImportField::Customer, &ImportCandidate::customer},
};

void fill(ImportCandidate &candidate, Fact &fact)
{
    std::optional<ImportField> field;
    for (const Place &place : places) {
        if (place.meaning == fact.meaning) {
            candidate.*place.text = fact.value;
            field = place.field;
        }
    }
    if (fact.meaning == Meaning::Hmac) {
        field = ImportField::Hmac;
        if (fact.hmac) {
            candidate.hmac = std::move(fact.hmac->key);
            candidate.hmacNotes = std::move(fact.hmac->notes);
            candidate.problem = fact.hmac->problem;
        }
    } else if (fact.meaning == Meaning::Domain) {
        field = ImportField::Domain;
        candidate.domains = fact.value.split(QLatin1Char(' '), Qt::SkipEmptyParts);
        candidate.domains.removeDuplicates();
    } else if (fact.meaning == Meaning::OrderDate) {
        field = ImportField::OrderDate;
        candidate.orderDate = fact.day;
        candidate.orderedAt = fact.moment;
    }
    if (field && fact.span.isValid())
        candidate.found[*field] = fact.span;
}

std::optional<ErrorCode> problemOf(const FactRecord &record, const ImportCandidate &candidate)
{
    if (record.conflicting)
        return ErrorCode::ConflictingValues;
    if (record.ambiguous)
        return ErrorCode::AmbiguousPairing;
    if (candidate.kid.isEmpty() && !record.hasKey())
        return ErrorCode::NoCredentials;
    if (!record.hasKey())
        return ErrorCode::MissingHmac;
    if (candidate.problem)
        return candidate.problem;
    if (candidate.kid.isEmpty())
        return ErrorCode::MissingKid;
    return std::nullopt;
}

/** Fills what `into` does not know yet. Spans come along; both speak of the same text. */
void absorb(ImportCandidate &into, ImportCandidate &from)
{
    const auto takeOver = [](QString &mine, QString &theirs) {
        if (mine.isEmpty())
            mine = std::move(theirs);
    };
    for (const Place &place : places)
        takeOver(into.*place.text, from.*place.text);
    takeOver(into.issuerHint, from.issuerHint);
    if (into.domains.isEmpty())
        into.domains = std::move(from.domains);
    if (!into.orderDate.isValid() && into.found.count(ImportField::OrderDate) == 0) {
        into.orderDate = from.orderDate;
        into.orderedAt = from.orderedAt;
    }
    into.found.merge(from.found);
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
            if (!m_candidates[i].problem)
                mergeComplete(i);
        }
        markConflicts();
        for (size_t i = 0; i < m_candidates.size(); ++i) {
            if (m_candidates[i].problem && !m_conflicting.value(i, false))
                mergeIncomplete(i);
        }
        size_t kept = 0;
        for (size_t i = 0; i < m_candidates.size(); ++i) {
            if (m_gone[i])
                continue;
            if (kept != i)
                m_candidates[kept] = std::move(m_candidates[i]);
            ++kept;
        }
        m_candidates.resize(kept);
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
        if (candidate.kid.isEmpty() && candidate.hmac.isEmpty()) {
            mergeOrder(index);
            return;
        }
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

    /** An order that another candidate names too says nothing new. */
    void mergeOrder(size_t index)
    {
        ImportCandidate &order = m_candidates[index];
        const QString name = order.orderNumber + QLatin1Char('\n') + order.caReference;
        if (!m_ordersKnown) {
            m_ordersKnown = true;
            for (size_t i = 0; i < m_candidates.size(); ++i) {
                const ImportCandidate &other = m_candidates[i];
                if (m_gone[i] || (other.kid.isEmpty() && other.hmac.isEmpty()))
                    continue;
                if (!other.orderNumber.isEmpty())
                    m_orders.insert(other.orderNumber, i);
                if (!other.caReference.isEmpty())
                    m_references.insert(other.caReference, i);
            }
        }
        std::optional<size_t> known;
        if (const auto it = m_orders.constFind(order.orderNumber); it != m_orders.constEnd())
            known = *it;
        else if (const auto ref = m_references.constFind(order.caReference);
                 ref != m_references.constEnd())
            known = *ref;
        else if (const auto twin = m_bareOrders.constFind(name); twin != m_bareOrders.constEnd())
            known = *twin;
        else
            m_bareOrders.insert(name, index);
        if (known) {
            absorb(m_candidates[*known], order);
            m_gone[index] = true;
        }
    }

    std::vector<ImportCandidate> &m_candidates;
    std::vector<bool> m_gone;
    QHash<QString, size_t> m_byKid;
    QHash<QByteArray, size_t> m_byKey;
    QHash<QString, size_t> m_incomplete;
    QHash<QString, size_t> m_orders;
    QHash<QString, size_t> m_references;
    QHash<QString, size_t> m_bareOrders;
    QHash<size_t, bool> m_conflicting;
    bool m_ordersKnown = false;
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

std::optional<ImportCandidate> candidateOf(FactRecord record)
{
    if (!record.has(Meaning::Kid) && !record.hasKey() && !record.namesOrder())
        return std::nullopt;
    ImportCandidate candidate;
    candidate.issuerHint = record.issuerHint;
    for (Fact &fact : record.facts)
        fill(candidate, fact);
    candidate.problem = problemOf(record, candidate);
    return candidate;
}

void mergeCandidates(std::vector<ImportCandidate> &candidates)
{
    Merger(candidates).merge();
}

void completeFirst(std::vector<ImportCandidate> &candidates)
{
    std::stable_partition(candidates.begin(), candidates.end(),
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
