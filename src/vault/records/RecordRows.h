// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/Result.h"
#include "domain/Record.h"
#include "vault/file/Connection.h"

#include <vector>

namespace eab::vault {

/** Records between the tables `record`, `record_domain`, `record_tag` and domain::Record. */

/** All records, in no promised order. */
[[nodiscard]] Result<std::vector<domain::Record>> readRecords(Connection &connection);
/** Those whose id begins with `prefix`. */
[[nodiscard]] Result<std::vector<domain::Record>> readRecords(Connection &connection,
                                                              const QString &prefix);
/** Writes the record whole, new or in the place of the one with its id. */
[[nodiscard]] Result<void> writeRecord(Connection &connection, const domain::Record &record);
[[nodiscard]] Result<void> deleteRecord(Connection &connection, const QString &id);

} // namespace eab::vault
