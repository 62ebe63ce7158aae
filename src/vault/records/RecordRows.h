// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/Result.h"
#include "domain/Record.h"
#include "vault/file/Connection.h"

#include <vector>

namespace eab::vault {

/** Records between the tables `record`, `record_domain`, `record_tag` and domain::Record. All SQL
 *  here is made once, from domain::recordFields().
 *
 *  An enum column with a word that only a newer program knows is read as the default of a new
 *  record. */

/** All records, in no promised order. */
[[nodiscard]] Result<std::vector<domain::Record>> readRecords(Connection &connection);
/** Those that `condition` chooses: SQL behind WHERE, with `values` for its parameters. */
[[nodiscard]] Result<std::vector<domain::Record>> readRecords(Connection &connection,
                                                              const char *condition,
                                                              const QStringList &values);
/** Writes a record whose id is not in the tables. */
[[nodiscard]] Result<void> insertRecord(Connection &connection, const domain::Record &record);
/** Writes a record in the place of its `former` state; lists are written only where they differ. */
[[nodiscard]] Result<void> updateRecord(Connection &connection, const domain::Record &former,
                                        const domain::Record &record);
[[nodiscard]] Result<void> deleteRecord(Connection &connection, const QString &id);

} // namespace eab::vault
