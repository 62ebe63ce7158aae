// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "intake/TextContext.h"

#include <algorithm>

namespace eab::intake {

const Claim *TextContext::claimAt(qsizetype at) const
{
    const auto after = std::upper_bound(
        claims.begin(), claims.end(), at,
        [](qsizetype wanted, const Claim &claim) { return wanted < claim.start; });
    if (after == claims.begin())
        return nullptr;
    const Claim &claim = *std::prev(after);
    return at < claim.end ? &claim : nullptr;
}

bool TextContext::isClaimed(qsizetype at) const
{
    return claimAt(at) != nullptr;
}

void TextContext::claim(qsizetype start, qsizetype end)
{
    if (start < end)
        m_newClaims.push_back({start, end});
}

void TextContext::settleClaims()
{
    claims.insert(claims.end(), m_newClaims.begin(), m_newClaims.end());
    m_newClaims.clear();
    std::stable_sort(claims.begin(), claims.end(),
                     [](const Claim &a, const Claim &b) { return a.start < b.start; });
    size_t kept = 0;
    for (const Claim &claim : claims) {
        if (kept > 0 && claim.start < claims[kept - 1].end)
            claims[kept - 1].end = std::max(claims[kept - 1].end, claim.end);
        else
            claims[kept++] = claim;
    }
    claims.resize(kept);
}

void TextContext::maskClean(qsizetype start, qsizetype end)
{
    if (const auto span = text.spanOf(start, end); span.isValid())
        secrets.push_back(span);
}

} // namespace eab::intake
