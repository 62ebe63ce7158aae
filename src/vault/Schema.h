// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/Result.h"
#include "vault/Connection.h"

namespace eab::vault {

inline constexpr int schemaVersion = 1;

/** Lays out a new database. */
[[nodiscard]] Result<void> createSchema(Connection &connection);

/** Brings an older database up to date. NewerFormat when the database is ahead of this program. */
[[nodiscard]] Result<void> updateSchema(Connection &connection, OpenMode mode);

} // namespace eab::vault
