// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "domain/ImportCandidate.h"

#include <algorithm>

namespace eab::domain {

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
