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
    if (start >= end)
        return;
    const auto place = std::upper_bound(
        claims.begin(), claims.end(), start,
        [](qsizetype wanted, const Claim &claim) { return wanted < claim.start; });
    claims.insert(place, {start, end});
}

void TextContext::maskClean(qsizetype start, qsizetype end)
{
    if (const auto span = text.spanOf(start, end); span.isValid())
        secrets.push_back(span);
}

} // namespace eab::intake
