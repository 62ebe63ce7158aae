// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "vault/records/SealedFields.h"

#include "vault/file/Statement.h"
#include "vault/keys/Crypto.h"

namespace eab::vault {

namespace {

QByteArray associatedData(const QString &recordId, const QString &field, qint64 version)
{
    return QStringLiteral("%1\n%2\n%3").arg(recordId, field).arg(version).toUtf8();
}

Error needsOwner()
{
    return {ErrorCode::NeedsOwner, {}, QStringLiteral("no secrets key")};
}

} // namespace

QByteArray SealedFields::fingerprint(const QString &field, QByteArrayView value) const
{
    const Secret key = deriveKey(m_keys.secretsKey.expose(), {}, "eab-vault fingerprints");
    QByteArray message = field.toUtf8() + '\n';
    message.append(value);
    QByteArray code = hmacSha256(key, message);
    wipe(message);
    return code;
}

Result<void> SealedFields::put(const QString &recordId, const QString &field, int version,
                               QByteArrayView value)
{
    if (!m_keys.isOwner())
        return needsOwner();
    Statement statement(
        m_connection,
        "INSERT OR REPLACE INTO sealed(record_id, field, version, value, fingerprint)"
        " VALUES (?, ?, ?, ?, ?)");
    statement.bind(recordId).bind(field).bind(qint64 {version});
    statement.bind(seal(m_keys.secretsKey, value, associatedData(recordId, field, version)));
    statement.bind(fingerprint(field, value));
    return statement.run();
}

template <typename Value>
Result<std::optional<Value>> SealedFields::newest(
    const QString &recordId, const QString &field, int version,
    std::optional<Value> (*open)(const Secret &, QByteArrayView, QByteArrayView))
{
    if (!m_keys.isOwner())
        return needsOwner();
    Statement statement(m_connection,
                        "SELECT version, value FROM sealed WHERE record_id=? AND field=? AND"
                        " version<=? ORDER BY version DESC LIMIT 1");
    statement.bind(recordId).bind(field).bind(qint64 {version});
    const auto row = statement.step();
    if (!row)
        return row.error();
    if (!*row)
        return std::optional<Value>();
    auto value = open(m_keys.secretsKey, statement.blob(1),
                      associatedData(recordId, field, statement.number(0)));
    if (!value)
        return Error {ErrorCode::DamagedDatabase, recordId,
                      QStringLiteral("sealed field does not open")};
    return value;
}

Result<std::optional<Secret>> SealedFields::get(const QString &recordId, const QString &field,
                                                int version)
{
    return newest(recordId, field, version, &open);
}

Result<std::optional<WipedBytes>> SealedFields::message(const QString &recordId,
                                                        const QString &field, int version)
{
    return newest(recordId, field, version, &openMessage);
}

Result<QStringList> SealedFields::recordsWith(const QString &field, QByteArrayView value)
{
    if (!m_keys.isOwner())
        return needsOwner();
    Statement statement(
        m_connection,
        "SELECT s.record_id FROM sealed s JOIN record r ON r.id=s.record_id"
        " WHERE s.field=? AND s.fingerprint=? AND NOT EXISTS (SELECT 1 FROM sealed n WHERE"
        " n.record_id=s.record_id AND n.field=s.field AND n.version>s.version)");
    statement.bind(field).bind(fingerprint(field, value));
    QStringList ids;
    while (true) {
        const auto row = statement.step();
        if (!row)
            return row.error();
        if (!*row)
            return ids;
        ids << statement.text(0);
    }
}

Result<void> SealedFields::purge(const QString &recordId)
{
    Statement statement(m_connection, "DELETE FROM sealed WHERE record_id=?");
    statement.bind(recordId);
    return statement.run();
}

Result<void> SealedFields::purge(const QString &recordId, const QString &field)
{
    Statement statement(m_connection, "DELETE FROM sealed WHERE record_id=? AND field=?");
    statement.bind(recordId).bind(field);
    return statement.run();
}

Result<QStringList> SealedFields::unreadable()
{
    if (!m_keys.isOwner())
        return QStringList();
    Statement statement(m_connection, "SELECT record_id, field, version, value FROM sealed");
    QStringList failed;
    while (true) {
        const auto row = statement.step();
        if (!row)
            return row.error();
        if (!*row)
            return failed;
        const QString id = statement.text(0);
        const QString name = statement.text(1);
        const qint64 version = statement.number(2);
        if (!open(m_keys.secretsKey, statement.blob(3), associatedData(id, name, version)))
            failed << QStringLiteral("%1 %2 %3").arg(id, name).arg(version);
    }
}

} // namespace eab::vault
