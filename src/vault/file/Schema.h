// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/Result.h"
#include "vault/file/Connection.h"

namespace eab::vault {

inline constexpr int schemaVersion = 2;

/** Lays out a new database. */
[[nodiscard]] Result<void> createSchema(Connection &connection);

/** Brings an older database up to date, in one transaction, and adds indices that it lacks; one that
 *  may only be read is left as it is. NewerFormat when the database is ahead of this program. */
[[nodiscard]] Result<void> updateSchema(Connection &connection, OpenMode mode);

/** 1: records alone; 2: logins at APIs and creations there as well. */
[[nodiscard]] Result<int> schemaVersionOf(Connection &connection);

} // namespace eab::vault
