// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/Result.h"
#include "domain/Arrangement.h"
#include "domain/ImportCandidate.h"
#include "vault/file/Connection.h"

#include <QSet>

#include <vector>

namespace eab::vault {

/** That something speaks of a record: a message, or a person. */
struct Link
{
    domain::Told told; //!< its id is the link's, its record the one it made or joined first
    QString recordId; //!< the record it belongs to now
    QString message; //!< id of the kept message; empty: no message, or none that was kept
    domain::SourceSpan stretch; //!< of that message; invalid: all of it
    domain::RecordKind kind = domain::RecordKind::Undecided; //!< what it says of one without a pair
    QString batch; //!< the import it came with
};

/** The table `message_link`, and `reach`, by which those are found that may speak of one record.
 *
 *  Every call belongs into the transaction of what it is done for. */
class Links
{
public:
    explicit Links(Connection &connection)
        : m_connection(connection)
    { }

    /** The id of the link. */
    [[nodiscard]] Result<qint64> insert(const Link &link);
    /** Writes what a person has said of a record in making `record` of `former`, beside what they have
     *  said of it before. An empty `keyPrint` says nothing of the key. */
    [[nodiscard]] Result<void> putOwn(const domain::Record &former, const domain::Record &record,
                                      const QByteArray &keyPrint);
    /** From now on the link belongs to that record. */
    [[nodiscard]] Result<void> move(qint64 id, const QString &recordId);
    /** What an import has told counts no longer; answers the records of which it did. */
    [[nodiscard]] Result<QSet<QString>> undoBatch(const QString &batch);
    /** What was told of a record counts again. */
    [[nodiscard]] Result<void> revive(const QString &recordId);
    [[nodiscard]] Result<void> dropRecord(const QString &recordId);

    /** All of one record that count, in the order in which they came. */
    [[nodiscard]] Result<std::vector<Link>> of(const QString &recordId);
    /** All links to be looked at together with what has these keys (domain::reachKeys()), but those
     *  of records that were removed. */
    [[nodiscard]] Result<std::vector<Link>> reachedBy(const QStringList &keys);

private:
    [[nodiscard]] Result<void> writeReach(qint64 id, const domain::Told &told);

    Connection &m_connection;
};

} // namespace eab::vault
