// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "vault/messages/MessageStore.h"

#include "vault/file/Beginning.h"
#include "vault/file/Statement.h"
#include "vault/keys/Crypto.h"

namespace eab::vault {

namespace {

constexpr int idLength = 26;
constexpr int onlyVersion = 1; // a message never changes
constexpr qsizetype emptyCompressed = 4; // qCompress() of nothing: its length alone

#define EAB_MESSAGES                                                                               \
    "SELECT message.id, message.name, message.at, link.record_id FROM message"                     \
    " LEFT JOIN message_link AS link ON link.message=message.sequence AND link.undone=0"

/** The rows of EAB_MESSAGES, those of one message behind each other. */
Result<std::vector<MessageInfo>> readMessages(Statement &statement)
{
    std::vector<MessageInfo> messages;
    QSet<QString> known; // records of the last one
    while (EAB_TRY(statement.step())) {
        const QString id = statement.text(0);
        if (messages.empty() || messages.back().id != id) {
            messages.push_back({id, statement.text(1), statement.moment(2), {}});
            known.clear();
        }
        const QString record = statement.text(3);
        if (record.isEmpty() || known.contains(record))
            continue;
        known << record;
        messages.back().records << record;
    }
    return messages;
}

} // namespace

Result<QString> MessageStore::keep(const NewMessage &message, const QDateTime &now)
{
    const auto known = EAB_TRY(m_sealed.ownerOf(field::source, message.content));
    if (!known.isEmpty())
        return known;
    const QString id = u"m-"_s + EAB_TRY(randomName(idLength));
    Statement statement(m_connection,
                        "INSERT INTO message(id, name, at, masked) VALUES (?, ?, ?, ?)");
    statement.bind(id).bind(message.name).bind(now);
    if (message.masked.isNull())
        statement.bindNull();
    else
        statement.bind(qCompress(message.masked.toUtf8()));
    EAB_TRY(statement.run());
    EAB_TRY(m_sealed.put(id, field::source, onlyVersion, message.content));
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
    message.content = EAB_TRY(content(message.id));
    return std::optional(std::move(message));
}

Result<QString> MessageStore::masked(const QString &id)
{
    Statement statement(m_connection, "SELECT masked FROM message WHERE id=?");
    statement.bind(id);
    if (!EAB_TRY(statement.step()) || statement.isNull(0))
        return QString();
    const QByteArray text = qUncompress(statement.blob(0).toByteArray());
    if (text.isEmpty() && statement.blob(0).size() > emptyCompressed)
        return Error {ErrorCode::DamagedDatabase, id, u"the masked text does not unpack"_s};
    return QString::fromUtf8(text);
}

Result<qint64> MessageStore::firstStretch(const QString &id)
{
    Statement statement(m_connection,
                        "SELECT min(coalesce(start, 0)) FROM message_link"
                        " WHERE message=(SELECT sequence FROM message WHERE id=?)");
    statement.bind(id);
    std::ignore = EAB_TRY(statement.step());
    return statement.number(0);
}

Result<domain::SourceSpan> MessageStore::stretchOf(const QString &id, const QString &recordId)
{
    Statement statement(m_connection,
                        "SELECT start, length FROM message_link WHERE record_id=? AND undone=0"
                        " AND message=(SELECT sequence FROM message WHERE id=?)"
                        " ORDER BY start IS NULL, start LIMIT 1");
    statement.bind(recordId).bind(id);
    if (!EAB_TRY(statement.step()) || statement.isNull(0))
        return domain::SourceSpan();
    return domain::SourceSpan {statement.number(0), statement.number(1)};
}

Result<WipedBytes> MessageStore::content(const QString &id)
{
    auto content = EAB_TRY(m_sealed.message(id, field::source));
    if (!content.has_value())
        return Error {ErrorCode::DamagedDatabase, id, u"the sealed message is missing"_s};
    return std::move(*content);
}

Result<std::vector<MessageInfo>> MessageStore::all()
{
    Statement statement(m_connection,
                        EAB_MESSAGES " ORDER BY message.sequence DESC, link.sequence");
    return readMessages(statement);
}

Result<std::vector<MessageInfo>> MessageStore::of(const QString &recordId)
{
    Statement statement(m_connection,
                        EAB_MESSAGES " WHERE message.sequence IN (SELECT message FROM message_link"
                                     " WHERE record_id=? AND undone=0 AND message IS NOT NULL)"
                                     " ORDER BY message.sequence DESC, link.sequence");
    statement.bind(recordId);
    return readMessages(statement);
}

Result<std::vector<MessageInfo>> MessageStore::ofOrder(const QString &orderId)
{
    Statement statement(m_connection,
                        EAB_MESSAGES
                        " WHERE message.sequence IN (SELECT of_record.message"
                        " FROM purchase CROSS JOIN record ON record.purchase=purchase.sequence"
                        " CROSS JOIN message_link AS of_record ON of_record.record_id=record.id"
                        " WHERE purchase.order_id=? AND of_record.undone=0)"
                        " ORDER BY message.sequence DESC, link.sequence");
    statement.bind(orderId);
    return readMessages(statement);
}

Result<MessageInfo> MessageStore::find(const QString &idOrPrefix)
{
    Statement statement(m_connection,
                        EAB_MESSAGES " WHERE message.id BETWEEN ?1 AND ?1 || char(1114111)"
                                     " ORDER BY message.id, link.sequence");
    statement.bind(idOrPrefix.toLower());
    return meantOf(EAB_TRY(readMessages(statement)), idOrPrefix, ErrorCode::NoSuchMessage,
                   ErrorCode::AmbiguousMessage);
}

Result<bool> MessageStore::discard(const QString &id)
{
    const auto message = EAB_TRY(find(id));
    if (!message.records.isEmpty())
        return false;
    Statement links(m_connection,
                    "UPDATE message_link SET message=NULL"
                    " WHERE message=(SELECT sequence FROM message WHERE id=?)");
    links.bind(message.id);
    EAB_TRY(links.run());
    EAB_TRY(purge(message.id));
    return true;
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

Result<void> MessageStore::noteLetter(const QString &batch, const QString &id)
{
    Statement statement(m_connection,
                        "INSERT OR IGNORE INTO letter(message, batch)"
                        " SELECT sequence, ?1 FROM message WHERE id=?2");
    statement.bind(batch).bind(id);
    return statement.run();
}

Result<QStringList> MessageStore::lettersOf(const QString &batch)
{
    Statement statement(
        m_connection,
        "SELECT message.id FROM letter JOIN message ON message.sequence=letter.message"
        " WHERE letter.batch=? ORDER BY message.sequence");
    statement.bind(batch);
    QStringList ids;
    while (EAB_TRY(statement.step()))
        ids << statement.text(0);
    return ids;
}

Result<void> MessageStore::forgetLetters(const QString &batch)
{
    Statement statement(m_connection, "DELETE FROM letter WHERE batch=?");
    statement.bind(batch);
    return statement.run();
}

} // namespace eab::vault
