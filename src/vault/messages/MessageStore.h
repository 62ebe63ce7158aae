// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/Result.h"
#include "base/WipedBytes.h"
#include "domain/ImportCandidate.h"
#include "vault/sealed/SealedFields.h"

#include <QDateTime>

#include <optional>
#include <vector>

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

/** A message that is to be kept. */
struct NewMessage
{
    QByteArrayView content;
    QString name; //!< of the file, or what stands for it
    QString masked {}; //!< its readable text without anything like a key; null: not known
};

/** A kept message, but for what it says. */
struct MessageInfo
{
    QString id;
    QString name; //!< of the file, or what stands for it
    QDateTime at; //!< when it was taken in, UTC; invalid: not known
    QStringList records; //!< ids of those it speaks of, removed ones included
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
    [[nodiscard]] Result<QString> keep(const NewMessage &message, const QDateTime &now);
    /** The message that was kept last of those that speak of a record. */
    [[nodiscard]] Result<std::optional<KeptMessage>> newestOf(const QString &recordId);
    /** The messages that speak of this record and of no other. */
    [[nodiscard]] Result<QStringList> onlyOf(const QString &recordId);
    /** All messages, the newest first. */
    [[nodiscard]] Result<std::vector<MessageInfo>> all();
    /** Those that speak of a record, the newest first. */
    [[nodiscard]] Result<std::vector<MessageInfo>> of(const QString &recordId);
    /** Those that speak of any record of an order, the newest first. */
    [[nodiscard]] Result<std::vector<MessageInfo>> ofOrder(const QString &orderId);
    /** By id or by a prefix of one. NoSuchMessage, AmbiguousMessage. */
    [[nodiscard]] Result<MessageInfo> find(const QString &idOrPrefix);
    /** What it says without anything like a key, for whoever may see the records; null where it was
     *  kept before that was. */
    [[nodiscard]] Result<QString> masked(const QString &id);
    /** Where the first stretch of a message begins that speaks of a record; 0: all of it does. */
    [[nodiscard]] Result<qint64> firstStretch(const QString &id);
    /** The stretch of a message that speaks of a record; invalid: all of it. */
    [[nodiscard]] Result<domain::SourceSpan> stretchOf(const QString &id, const QString &recordId);
    /** What it says. NeedsOwner. */
    [[nodiscard]] Result<WipedBytes> content(const QString &id);
    /** Forgets a message of which only imports told that were taken back; false, and it stays, where
     *  something else links to it. */
    [[nodiscard]] Result<bool> discard(const QString &id);
    /** Forgets a message that nothing links to. */
    [[nodiscard]] Result<void> purge(const QString &id);
    /** That it came out of the letter box with this batch. */
    [[nodiscard]] Result<void> noteLetter(const QString &batch, const QString &id);
    /** The ids of those that did. */
    [[nodiscard]] Result<QStringList> lettersOf(const QString &batch);
    /** They lie in the letter box again. */
    [[nodiscard]] Result<void> forgetLetters(const QString &batch);

private:
    Connection &m_connection;
    SealedFields &m_sealed;
};

} // namespace eab::vault
