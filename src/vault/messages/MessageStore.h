// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/Result.h"
#include "base/WipedBytes.h"
#include "domain/ImportCandidate.h"
#include "vault/records/SealedFields.h"

#include <QDateTime>

#include <optional>

namespace eab::vault {

/** A message as it was kept, with the stretch of its readable text that speaks of one record; no
 *  stretch: all of it does. */
struct KeptMessage
{
    QString id;
    QString name; //!< of the file, or what stands for it
    WipedBytes content;
    domain::SourceSpan stretch;
};

/** The messages from which records came: each kept once, sealed, however many records it speaks of.
 *
 *  Every call belongs into the transaction of what it is done for. */
class MessageStore
{
public:
    MessageStore(Connection &connection, SealedFields &sealed)
        : m_connection(connection)
        , m_sealed(sealed)
    { }

    /** The id of the message with exactly this content, which is kept now if it was not before. */
    [[nodiscard]] Result<QString> keep(QByteArrayView content, const QString &name,
                                       const QDateTime &now);
    /** Writes down that a message speaks of a record. What was linked already stays as it is. */
    [[nodiscard]] Result<void> link(const QString &recordId, const QString &messageId,
                                    const domain::SourceSpan &stretch);
    /** The message that was kept last of those that speak of a record. */
    [[nodiscard]] Result<std::optional<KeptMessage>> newestOf(const QString &recordId);
    /** Forgets the links of a record, and the messages that speak of no other. */
    [[nodiscard]] Result<void> purge(const QString &recordId);

private:
    Connection &m_connection;
    SealedFields &m_sealed;
};

} // namespace eab::vault
