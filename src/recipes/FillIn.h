// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/Literals.h"

#include <QString>

namespace eab::recipes {

/** Stands in a generated file wherever the administrator has to put something: the same in all of
 *  them, and nothing that a client could take for a value. Scripts refuse to run while it is there. */
inline constexpr auto fillInMark = "<FILL-IN>"_L1;

/** Lines for a script that stop it while `file`, beside it, has the mark or is gone. */
[[nodiscard]] QString refuseUnfilled(QLatin1StringView script, const QString &file);

/** Lines that stop it where the file with the pair was deleted, as the instructions ask for, and
 *  say what to do instead. */
[[nodiscard]] QString refuseWithoutPair(QLatin1StringView script, const QString &file);

} // namespace eab::recipes
