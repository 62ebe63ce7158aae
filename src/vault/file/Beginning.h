// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/Result.h"

#include <QString>

#include <vector>

namespace eab::vault {

/** Of all whose id begins with `idOrPrefix`, sorted by it, the one that is meant: a whole id comes
 *  before all that it begins. `none` and `several` are the errors where there is none, or not one. */
template <typename T>
[[nodiscard]] Result<T> meantOf(std::vector<T> found, const QString &idOrPrefix, ErrorCode none,
                                ErrorCode several)
{
    if (found.empty() || idOrPrefix.isEmpty())
        return Error {none, idOrPrefix, {}};
    if (found.size() > 1 && found.front().id != idOrPrefix.toLower())
        return Error {several, idOrPrefix, {}};
    return std::move(found.front());
}

} // namespace eab::vault
