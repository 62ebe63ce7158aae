// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/Result.h"
#include "vault/file/Connection.h"
#include "vault/keys/VaultKeys.h"

namespace eab::vault {

/** Brings a database of schema 1 or 2 to schema 3, inside the caller's transaction: records become
 *  products of orders, grouped by seller and number as far as no fact of an order would have two
 *  values, and say what those say; messages are kept once; instants become numbers. Needs the secrets key.
 *
 *  A message that does not open stays where it is: a check goes on naming it. */
[[nodiscard]] Result<void> stepToThree(Connection &connection, const VaultKeys &keys,
                                       const QDateTime &now);

} // namespace eab::vault
