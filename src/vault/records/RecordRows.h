// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/Result.h"
#include "domain/Record.h"
#include "vault/file/Connection.h"

#include <vector>

namespace eab::vault {

/** Records between the tables `record`, `purchase`, `record_domain`, `record_tag` and
 *  domain::Record. All SQL here is made once, from domain::recordFields(). What is the order's is read
 *  here and written by Purchases.
 *
 *  An enum column with a word that only a newer program knows is read as the default of a new
 *  record. */

/** Whether domains, contacts and tags are read, each of which has a table of its own. */
enum class Lists { Read, LeftOut };

/** All records, in no promised order. */
[[nodiscard]] Result<std::vector<domain::Record>> readRecords(Connection &connection,
                                                              Lists lists = Lists::Read);
/** Those that `condition` chooses: SQL behind WHERE, over the view `record_row`, with `values` for
 *  its parameters. */
[[nodiscard]] Result<std::vector<domain::Record>> readRecords(Connection &connection,
                                                              const char *condition,
                                                              const QStringList &values);
/** Writes a record whose id is not in the tables; `purchase` is the row of its order. */
[[nodiscard]] Result<void> insertRecord(Connection &connection, const domain::Record &record,
                                        qint64 purchase);
/** Writes a record in the place of its `former` state; lists are written only where they differ. */
[[nodiscard]] Result<void> updateRecord(Connection &connection, const domain::Record &former,
                                        const domain::Record &record, qint64 purchase);
[[nodiscard]] Result<void> deleteRecord(Connection &connection, const QString &id);

} // namespace eab::vault
