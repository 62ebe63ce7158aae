// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "base/Nearest.h"

#include <algorithm>
#include <numeric>
#include <vector>

namespace eab {

qsizetype editDistance(const QString &a, const QString &b)
{
    std::vector<qsizetype> row(static_cast<size_t>(b.size()) + 1);
    std::iota(row.begin(), row.end(), 0);
    for (qsizetype i = 0; i < a.size(); ++i) {
        qsizetype diagonal = row[0];
        row[0] = i + 1;
        for (size_t j = 0; j + 1 < row.size(); ++j) {
            const qsizetype changed = diagonal + (a[i] == b[static_cast<qsizetype>(j)] ? 0 : 1);
            diagonal = row[j + 1];
            row[j + 1] = std::min({changed, row[j] + 1, row[j + 1] + 1});
        }
    }
    return row.back();
}

QStringList nearest(const QString &typed, const QStringList &names, qsizetype most)
{
    std::vector<std::pair<qsizetype, QString>> by;
    by.reserve(static_cast<size_t>(names.size()));
    for (const QString &name : names)
        by.emplace_back(editDistance(typed, name), name);
    std::stable_sort(by.begin(), by.end(),
                     [](const auto &a, const auto &b) { return a.first < b.first; });
    QStringList found;
    for (const auto &[distance, name] : by) {
        if (found.size() < most)
            found << name;
    }
    return found;
}

} // namespace eab
