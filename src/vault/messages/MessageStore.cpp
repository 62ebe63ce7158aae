// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "vault/messages/MessageStore.h"

#include "vault/file/Statement.h"
#include "vault/keys/Crypto.h"

namespace eab::vault {

namespace {

constexpr int idLength = 26;
constexpr int onlyVersion = 1; // a message never changes

} // namespace

Result<QString> MessageStore::keep(QByteArrayView content, const QString &name,
                                   const QDateTime &now)
{
    const auto known = EAB_TRY(m_sealed.ownerOf(field::source, content));
    if (!known.isEmpty())
        return known;
    const QString id = u"m-"_s + EAB_TRY(randomName(idLength));
    Statement statement(m_connection, "INSERT INTO message(id, name, at) VALUES (?, ?, ?)");
    statement.bind(id).bind(name).bind(now);
    EAB_TRY(statement.run());
    EAB_TRY(m_sealed.put(id, field::source, onlyVersion, content));
    return id;
}

Result<std::optional<KeptMessage>> MessageStore::newestOf(const QString &recordId)
{
    Statement statement(m_connection,
                        "SELECT message.id, message.name, link.start, link.length"
                        " FROM message_link AS link CROSS JOIN message"
                        " ON message.sequence=link.message WHERE link.record_id=? AND link.undone=0"
                        " ORDER BY link.message DESC LIMIT 1");
    statement.bind(recordId);
    const auto row = EAB_TRY(statement.step());
    if (!row)
        return std::optional<KeptMessage>();
    KeptMessage message;
    message.id = statement.text(0);
    message.name = statement.text(1);
    if (!statement.isNull(2))
        message.stretch = {statement.number(2), statement.number(3)};
    auto content = EAB_TRY(m_sealed.message(message.id, field::source));
    if (!content.has_value())
        return Error {ErrorCode::DamagedDatabase, message.id, u"the sealed message is missing"_s};
    message.content = std::move(*content);
    return std::optional(std::move(message));
}

Result<QStringList> MessageStore::onlyOf(const QString &recordId)
{
    Statement statement(m_connection,
                        "SELECT DISTINCT message.id FROM message_link AS link"
                        " CROSS JOIN message ON message.sequence=link.message"
                        " WHERE link.record_id=?1 AND NOT EXISTS (SELECT 1 FROM message_link"
                        " WHERE message=link.message AND record_id<>?1)");
    statement.bind(recordId);
    QStringList ids;
    while (EAB_TRY(statement.step()))
        ids << statement.text(0);
    return ids;
}

Result<void> MessageStore::purge(const QString &id)
{
    EAB_TRY(m_sealed.purge(id));
    Statement statement(m_connection, "DELETE FROM message WHERE id=?");
    statement.bind(id);
    return statement.run();
}

} // namespace eab::vault
