// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "domain/ImportCandidate.h"

#include <algorithm>

namespace eab::domain {

namespace {

/** Where a field stands, or would. */
template <typename Spans>
auto placeOf(Spans &spans, ImportField field)
{
    return std::lower_bound(spans.begin(), spans.end(), field,
                            [](const auto &one, ImportField wanted) { return one.first < wanted; });
}

} // namespace

FieldSpans::Spans::const_iterator FieldSpans::find(ImportField field) const
{
    const auto place = placeOf(m_spans, field);
    return place != m_spans.end() && place->first == field ? place : m_spans.end();
}

SourceSpan &FieldSpans::operator[](ImportField field)
{
    auto place = placeOf(m_spans, field);
    if (place == m_spans.end() || place->first != field) {
        const auto at = place - m_spans.begin();
        m_spans.reserve(m_spans.size() + 1); // a few, and of many rows: no room to spare
        place = m_spans.insert(m_spans.begin() + at, {field, {}});
    }
    return place->second;
}

void FieldSpans::erase(ImportField field)
{
    const auto place = placeOf(m_spans, field);
    if (place != m_spans.end() && place->first == field)
        m_spans.erase(place);
}

void FieldSpans::merge(const FieldSpans &others)
{
    for (const auto &[field, span] : others) {
        if (!contains(field))
            (*this)[field] = span;
    }
}

PairState ImportCandidate::pairState() const
{
    if (tellsKey())
        return PairState::None;
    if (!kid.isEmpty() && !hmac.isEmpty())
        return PairState::Whole;
    const bool spoilt = problem == ErrorCode::MissingKid || problem == ErrorCode::MissingHmac
        || problem == ErrorCode::InvalidHmacEncoding || problem == ErrorCode::HmacTooShort
        || problem == ErrorCode::AmbiguousPairing;
    return spoilt || !kid.isEmpty() || !hmac.isEmpty() ? PairState::Half : PairState::None;
}

void ImportCandidate::remark(ImportRemark said)
{
    if (std::find(remarks.begin(), remarks.end(), said) == remarks.end())
        remarks.push_back(std::move(said));
}

Error ImportCandidate::whatIsWrong() const
{
    const ErrorCode code = problem.value_or(ErrorCode::NoCredentials);
    switch (code) {
    case ErrorCode::HmacTooShort:
        return {code,
                {},
                {},
                reason::KeyLength {hmac.isEmpty() ? hmacCharacters : base64Characters(hmac.size()),
                                   base64Characters(minimumKeyBytes(HmacAlgorithm::Hs256))}};
    case ErrorCode::ConflictingValues:
        if (std::any_of(remarks.begin(), remarks.end(), [](const ImportRemark &said) {
                return said.kind == ImportRemark::Kind::LongRow;
            }))
            return {code, {}, {}, reason::LongRow()};
        return {code, {}, {}};
    case ErrorCode::InvalidDirectoryUrl:
    case ErrorCode::DirectoryUrlNotHttps: return {code, directoryUrl, {}};
    case ErrorCode::InvalidKid: return {code, kid, {}};
    default: return {code, {}, {}};
    }
}

DayDoubt doubtAbout(QDate orderDate, QDate today)
{
    constexpr int yearsBack = 2;
    if (!orderDate.isValid() || !today.isValid())
        return DayDoubt::None;
    if (orderDate > today.addDays(1))
        return DayDoubt::Ahead;
    return orderDate < today.addYears(-yearsBack) ? DayDoubt::LongAgo : DayDoubt::None;
}

} // namespace eab::domain
