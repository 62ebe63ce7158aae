// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/Result.h"
#include "vault/file/Connection.h"

namespace eab::vault {

inline constexpr int schemaVersion = 3;

/** Lays out a new database. */
[[nodiscard]] Result<void> createSchema(Connection &connection);

/** The two halves of it, inside the caller's transaction. The second one brings what a vault of this
 *  version may lack, for it came later, and leaves what is there. */
[[nodiscard]] Result<void> createTables(Connection &connection);
[[nodiscard]] Result<void> createIndices(Connection &connection);

/** The one of these that tells of letters to the audit log, alone. */
[[nodiscard]] Result<void> createAuditLetters(Connection &connection);

/** 1: records alone; 2: logins at APIs and creations there as well; 3: orders, records, messages. */
[[nodiscard]] Result<int> schemaVersionOf(Connection &connection);

} // namespace eab::vault
