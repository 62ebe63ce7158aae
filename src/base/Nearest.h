// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/Literals.h"

#include <QStringList>

namespace eab {

/** Levenshtein's distance: how many letters to put in, take out or change. */
[[nodiscard]] qsizetype editDistance(const QString &a, const QString &b);

/** Those of `names` that are most like a mistyped one, at most `most`, the nearest first; equally
 *  near ones as they stand in `names`. */
[[nodiscard]] QStringList nearest(const QString &typed, const QStringList &names, qsizetype most);

} // namespace eab
