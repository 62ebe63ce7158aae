// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "app/uses/ImportParts.h"

#include <algorithm>

namespace eab::app {

size_t ImportParts::rootOf(size_t one)
{
    while (m_parent[one] != one) {
        m_parent[one] = m_parent[m_parent[one]];
        one = m_parent[one];
    }
    return one;
}

void ImportParts::add(const QStringList &keys)
{
    const size_t one = m_parent.size();
    m_parent.push_back(one);
    for (const QString &key : keys) {
        const size_t hash = qHash(key);
        const auto found = m_first.constFind(hash);
        if (found == m_first.constEnd()) {
            m_first.insert(hash, one);
            continue;
        }
        const size_t a = rootOf(*found);
        const size_t b = rootOf(one);
        m_parent[std::max(a, b)] = std::min(a, b);
    }
}

std::vector<std::vector<size_t>> ImportParts::divided(size_t most)
{
    std::vector<size_t> sizes(m_parent.size(), 0); // of what hangs together, at its root
    for (size_t one = 0; one < m_parent.size(); ++one)
        ++sizes[rootOf(one)];
    std::vector<std::vector<size_t>> parts;
    std::vector<size_t> partOf(m_parent.size(), 0);
    size_t room = 0; // in the last part
    for (size_t one = 0; one < m_parent.size(); ++one) {
        const size_t root = rootOf(one);
        if (root == one) { // the root is the least of its own
            if (parts.empty() || sizes[root] > room) {
                parts.emplace_back();
                room = most;
            }
            room -= std::min(room, sizes[root]);
            partOf[root] = parts.size() - 1;
        }
        parts[partOf[root]].push_back(one);
    }
    return parts;
}

} // namespace eab::app
