// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/Result.h"
#include "vault/file/Connection.h"

namespace eab::vault {

/** Lets a database of schema 1 or 2 be read as one of today, for whoever may only look: views for
 *  this connection alone, nothing in the file. Each record stands for an order of its own, and each
 *  message for one of its own. */
[[nodiscard]] Result<void> lookAtOlder(Connection &connection);

/** Lets a database be read that lacks what came later to its schema: as if nothing were in there. */
[[nodiscard]] Result<void> lookWithoutAdditions(Connection &connection);

} // namespace eab::vault
