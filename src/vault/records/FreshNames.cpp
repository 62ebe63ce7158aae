// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "vault/records/FreshNames.h"

#include "domain/Record.h"
#include "vault/keys/Crypto.h"

#include <algorithm>
#include <functional>

namespace eab::vault {

Result<QString> FreshNames::next()
{
    if (m_drawn.empty())
        return randomName(length);
    QString name = std::move(m_drawn.back());
    m_drawn.pop_back();
    return name;
}

Result<void> FreshNames::reserve(qsizetype count, const IsTaken &isTaken)
{
    m_drawn.clear();
    std::vector<QString> drawn;
    drawn.reserve(static_cast<size_t>(count));
    const QString all = EAB_TRY(randomName(static_cast<int>(count) * length));
    for (qsizetype i = 0; i < count; ++i)
        drawn.push_back(all.mid(i * length, length));
    std::sort(drawn.begin(), drawn.end(), std::greater<>());
    m_drawn.reserve(drawn.size());
    for (QString &name : drawn) {
        const bool isLikeLast
            = !m_drawn.empty() && domain::shortId(m_drawn.back()) == domain::shortId(name);
        if (!isLikeLast && !EAB_TRY(isTaken(name)))
            m_drawn.push_back(std::move(name));
    }
    return {};
}

} // namespace eab::vault
