// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include "vault/records/Filing.h"

namespace eab::vault {

/** Ids of candidates that are on their way in: behind those of all links. */
inline constexpr qint64 firstNew = qint64 {1} << 40;

[[nodiscard]] inline bool isNew(qint64 told)
{
    return told >= firstNew;
}

[[nodiscard]] inline size_t candidateOf(qint64 told)
{
    return static_cast<size_t>(told - firstNew);
}

/** Everything that is arranged together. */
struct Filing::Ground
{
    std::span<const NewCandidate> candidates;
    std::vector<Link> links;
    std::vector<domain::Told> told; //!< of the candidates; then of the links, too
    std::vector<domain::Decision> answers;
    std::vector<domain::Decision> choices; //!< of those the ones that come with the candidates
};

} // namespace eab::vault
