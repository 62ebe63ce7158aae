// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "vault/records/FreshNames.h"

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

Result<void> FreshNames::reserve(qsizetype count)
{
    m_drawn.clear();
    m_drawn.reserve(static_cast<size_t>(count));
    const QString all = EAB_TRY(randomName(static_cast<int>(count) * length));
    for (qsizetype i = 0; i < count; ++i)
        m_drawn.push_back(all.mid(i * length, length));
    std::sort(m_drawn.begin(), m_drawn.end(), std::greater<>());
    return {};
}

} // namespace eab::vault
