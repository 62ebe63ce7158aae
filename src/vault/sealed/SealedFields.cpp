// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "vault/sealed/SealedFields.h"

#include "vault/file/Statement.h"
#include "vault/keys/Crypto.h"

#include <limits>

namespace eab::vault {

namespace {

QByteArray associatedData(const QString &recordId, const QString &field, qint64 version)
{
    return u"%1\n%2\n%3"_s.arg(recordId, field).arg(version).toUtf8();
}

Error needsOwner()
{
    return {ErrorCode::NeedsOwner, {}, u"no secrets key"_s};
}

} // namespace

Result<std::optional<WipedBytes>> openSealed(const VaultKeys &keys, const SealedPlace &place,
                                             QByteArrayView value)
{
    if (!keys.isOwner())
        return needsOwner();
    return openMessage(keys.secretsKey, value,
                       associatedData(place.owner, place.field, place.version));
}

Result<QByteArray> SealedFields::fingerprint(const QString &field, QByteArrayView value)
{
    if (!m_keys.isOwner())
        return needsOwner();
    if (m_fingerprintKey.isEmpty()) {
        auto key = deriveKey(m_keys.secretsKey.expose(), {}, "eab-vault fingerprints");
        if (!key)
            return key.error();
        m_fingerprintKey = std::move(*key);
    }
    return hmacSha256(m_fingerprintKey, {field.toUtf8(), "\n", value});
}

Result<void> SealedFields::put(const QString &recordId, const QString &field, int version,
                               QByteArrayView value, const QByteArray &print)
{
    if (!m_keys.isOwner())
        return needsOwner();
    const auto sealed
        = EAB_TRY(seal(m_keys.secretsKey, value, associatedData(recordId, field, version)));
    const auto its = print.isEmpty() ? EAB_TRY(fingerprint(field, value)) : print;
    Statement statement(m_connection,
                        "INSERT INTO sealed(record_id, field, version, value, fingerprint)"
                        " VALUES (?, ?, ?, ?, ?)");
    statement.bind(recordId).bind(field).bind(qint64 {version}).bind(sealed).bind(its);
    return statement.run();
}

template <typename Bytes>
Result<std::optional<Bytes>> SealedFields::newest(
    Result<std::optional<Bytes>> (*opener)(const Secret &, QByteArrayView, QByteArrayView),
    const QString &recordId, const QString &field, int version)
{
    if (!m_keys.isOwner())
        return needsOwner();
    Statement statement(m_connection,
                        "SELECT version, value FROM sealed WHERE record_id=? AND field=? AND"
                        " version<=? ORDER BY version DESC LIMIT 1");
    statement.bind(recordId).bind(field).bind(qint64 {version});
    const auto row = EAB_TRY(statement.step());
    if (!row)
        return std::optional<Bytes>();
    auto value = opener(m_keys.secretsKey, statement.blob(1),
                        associatedData(recordId, field, statement.number(0)));
    if (value && !value->has_value())
        return Error {ErrorCode::DamagedDatabase, recordId, u"sealed field does not open"_s};
    return value;
}

Result<std::optional<Secret>> SealedFields::get(const QString &recordId, const QString &field,
                                                int version)
{
    return newest<Secret>(open, recordId, field, version);
}

Result<std::optional<WipedBytes>> SealedFields::message(const QString &ownerId,
                                                        const QString &field)
{
    return newest<WipedBytes>(openMessage, ownerId, field, std::numeric_limits<int>::max());
}

Result<QString> SealedFields::ownerOf(const QString &field, QByteArrayView value)
{
    if (!m_keys.isOwner())
        return needsOwner();
    const auto print = EAB_TRY(fingerprint(field, value));
    Statement statement(m_connection,
                        "SELECT record_id FROM sealed WHERE field=? AND fingerprint=? LIMIT 1");
    statement.bind(field).bind(print);
    const auto found = EAB_TRY(statement.step());
    return found ? statement.text(0) : QString();
}

Result<bool> SealedFields::isNewest(const QString &recordId, const QString &field,
                                    QByteArrayView value)
{
    if (!m_keys.isOwner())
        return needsOwner();
    const auto print = EAB_TRY(fingerprint(field, value));
    return isNewestPrint(recordId, field, print);
}

Result<bool> SealedFields::isNewestPrint(const QString &recordId, const QString &field,
                                         QByteArrayView print)
{
    Statement statement(m_connection,
                        "SELECT fingerprint FROM sealed WHERE record_id=? AND field=?"
                        " ORDER BY version DESC LIMIT 1");
    statement.bind(recordId).bind(field);
    const auto row = EAB_TRY(statement.step());
    return row && sameCode(print, statement.blob(0));
}

Result<QByteArray> SealedFields::printAt(const QString &recordId, const QString &field, int version)
{
    Statement statement(m_connection,
                        "SELECT fingerprint FROM sealed WHERE record_id=? AND field=? AND"
                        " version<=? ORDER BY version DESC LIMIT 1");
    statement.bind(recordId).bind(field).bind(qint64 {version});
    const auto row = EAB_TRY(statement.step());
    return row ? statement.blob(0).toByteArray() : QByteArray();
}

Result<std::optional<Secret>> SealedFields::byPrint(const QString &field, QByteArrayView print)
{
    Statement statement(
        m_connection,
        "SELECT record_id, version FROM sealed WHERE field=? AND fingerprint=? LIMIT 1");
    statement.bind(field).bind(print);
    if (!EAB_TRY(statement.step()))
        return std::optional<Secret>();
    return get(statement.text(0), field, static_cast<int>(statement.number(1)));
}

Result<bool> SealedFields::hasPrint(const QString &field, QByteArrayView print)
{
    Statement statement(m_connection,
                        "SELECT 1 FROM sealed WHERE field=? AND fingerprint=? LIMIT 1");
    statement.bind(field).bind(print);
    return statement.step();
}

Result<void> SealedFields::purgeOfLinks(const QString &recordId)
{
    Statement statement(m_connection,
                        "DELETE FROM sealed WHERE record_id IN"
                        " (SELECT 'l-' || sequence FROM message_link WHERE record_id=?)");
    statement.bind(recordId);
    return statement.run();
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

Result<void> SealedFields::takeOverSlots(Connection &other)
{
    EAB_TRY(Statement(m_connection, "DELETE FROM sealed WHERE record_id LIKE 's-%'").run());
    Statement rows(other,
                   "SELECT record_id, field, version, value, fingerprint FROM sealed"
                   " WHERE record_id LIKE 's-%'");
    while (EAB_TRY(rows.step())) {
        Statement row(m_connection,
                      "INSERT INTO sealed(record_id, field, version, value, fingerprint)"
                      " VALUES (?, ?, ?, ?, ?)");
        row.bind(rows.text(0)).bind(rows.text(1)).bind(rows.number(2)).bind(rows.blob(3));
        row.bind(rows.blob(4));
        EAB_TRY(row.run());
    }
    return {};
}

Result<void> SealedFields::takeAnew(Connection &former, const VaultKeys &formerKeys,
                                    const Reprinted &known)
{
    EAB_TRY(Statement(m_connection, "DELETE FROM sealed").run());
    Statement rows(former,
                   "SELECT record_id, field, version, value, fingerprint FROM sealed"
                   " WHERE record_id NOT LIKE 's-%' AND record_id<>'audit'");
    while (EAB_TRY(rows.step())) {
        const SealedPlace place {rows.text(0), rows.text(1), rows.number(2)};
        const QByteArray had = rows.blob(4).toByteArray();
        const auto value = EAB_TRY(openSealed(formerKeys, place, rows.blob(3)));
        QByteArray has;
        if (value) {
            has = EAB_TRY(fingerprint(place.field, value->expose()));
            EAB_TRY(put(place.owner, place.field, static_cast<int>(place.version), value->expose(),
                        has));
        } else { // it is damaged, and does not count as whole by being moved
            Statement row(m_connection,
                          "INSERT INTO sealed(record_id, field, version, value, fingerprint)"
                          " VALUES (?, ?, ?, ?, ?)");
            row.bind(place.owner).bind(place.field).bind(place.version).bind(rows.blob(3));
            const auto lost = EAB_TRY(fingerprint(field::formerPrint, had));
            row.bind(lost);
            EAB_TRY(row.run());
        }
        if (!known(place.field, had, has))
            return Error {ErrorCode::Cancelled, {}, {}};
    }
    return {};
}

Result<QStringList> SealedFields::unreadable()
{
    if (!m_keys.isOwner())
        return QStringList();
    Statement statement(m_connection, "SELECT record_id, field, version, value FROM sealed");
    QStringList failed;
    while (true) {
        const auto row = EAB_TRY(statement.step());
        if (!row)
            return failed;
        const QString id = statement.text(0);
        const QString name = statement.text(1);
        const qint64 version = statement.number(2);
        const auto value = EAB_TRY(openSealed(m_keys, {id, name, version}, statement.blob(3)));
        if (!value.has_value())
            failed << u"%1 %2 %3"_s.arg(id, name).arg(version);
    }
}

} // namespace eab::vault
