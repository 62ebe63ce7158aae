// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/Result.h"
#include "domain/Use.h"
#include "vault/file/Connection.h"

#include <QDateTime>

#include <vector>

namespace eab::vault {

/** The ledger of uses: the table `use`.
 *
 *  A use stays with the record whose pair it was. While that is found to be the same as another, the
 *  uses of both are the other's; when the two part, each has its own again. What was used while they
 *  were one goes with the pair.
 *
 *  Every change belongs into the transaction of what it is done for. */
class Uses
{
public:
    explicit Uses(Connection &connection)
        : m_connection(connection)
    { }

    /** Writes down a use of a record's pair, by its id in full; one that is known already is it once
     *  more. A `kid` that is not the record's is that of a former pair, of which nothing else is
     *  known. */
    [[nodiscard]] Result<void> put(const domain::Record &record, domain::Use use,
                                   const QDateTime &at);

    /** Of one record, by its id in full; the newest first. */
    [[nodiscard]] Result<std::vector<domain::Use>> of(const QString &recordId);
    /** Of all records, removed ones included; the newest first. */
    [[nodiscard]] Result<std::vector<domain::Use>> all();

    /** A record stands by itself again: what was used with its pair is its own. An empty `keyPrint`
     *  says that it has none. */
    [[nodiscard]] Result<void> takeBack(const QString &recordId, const QString &kid,
                                        const QByteArray &keyPrint);
    /** Forgets the uses that were written for this very id. */
    [[nodiscard]] Result<void> drop(const QString &recordId);

private:
    Connection &m_connection;
};

} // namespace eab::vault
