// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QHash>
#include <QStringList>

#include <vector>

namespace eab::app {

/** Divides what came together into parts that have nothing to do with each other, so that a large
 *  table is filed part by part, in the memory of one.
 *
 *  How it is divided changes nothing of what is stored (the matching law does not know imports); what
 *  hangs together in one part is told as one change. */
class ImportParts
{
public:
    /** The next one, with the keys by which it could hang together with others. */
    void add(const QStringList &keys);
    /** Their numbers, from 0, ascending in each part. What hangs together is in one part, which has
     *  not more than `most` but for that. */
    [[nodiscard]] std::vector<std::vector<size_t>> divided(size_t most);

private:
    [[nodiscard]] size_t rootOf(size_t one);

    QHash<size_t, size_t> m_first; //!< by the hash of a key: two of one hash only hang together
    std::vector<size_t> m_parent;
};

} // namespace eab::app
