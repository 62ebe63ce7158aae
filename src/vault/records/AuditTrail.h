// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/Result.h"
#include "domain/History.h"
#include "vault/file/Connection.h"
#include "vault/keys/VaultKeys.h"

#include <QDateTime>

namespace eab::vault {

/** Who changes something, and when. */
struct Change
{
    QDateTime at; //!< UTC
    QString actor;
};

/** Who did what, in the order it happened. Each row's code covers the one before, under a key that
 *  comes from the vault key: a row changed or taken out in the middle is found.
 *
 *  append() belongs into the transaction of the thing it tells of.
 */
class AuditTrail
{
public:
    AuditTrail(Connection &connection, const VaultKeys &keys)
        : m_connection(connection)
        , m_keys(keys)
    { }

    /** `subject` is the id of the record, login or creation it happened to. */
    [[nodiscard]] Result<void> append(const QString &subject, domain::Action action,
                                      const QString &detail, const Change &change);
    /** The first row that does not follow from the one before; empty when all do. */
    [[nodiscard]] Result<QStringList> problems();

private:
    [[nodiscard]] Result<QByteArray> code(const QByteArray &previous, const QStringList &row);

    Connection &m_connection;
    const VaultKeys &m_keys;
    Secret m_key {}; //!< of the codes; derived with the first one
    qint64 m_transaction = 0; //!< of this connection, in which this has written last
    qint64 m_lastSequence = 0; //!< of the row that it wrote then
    QByteArray m_lastCode {}; //!< of the same
    QDateTime m_lastAt {}; //!< of the change before
    QString m_lastText {}; //!< the same as it is written
};

} // namespace eab::vault
