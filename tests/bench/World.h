// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include "vault/file/Schema.h"
#include "vault/records/CredentialStore.h"

#include "tests/support/Batch.h"

#include <QTemporaryDir>

#include <vector>

namespace eab::bench {

/** A record as an order of the trade leaves it: number `i` of many, none like another. */
[[nodiscard]] inline domain::Record record(int i)
{
    const QString n = QString::number(i).rightJustified(6, QLatin1Char('0'));
    domain::Record record;
    record.title = QStringLiteral("Shop %1").arg(n);
    record.issuer = i % 3 == 0 ? QStringLiteral("trustico") : QStringLiteral("zerossl");
    record.directoryUrl = QStringLiteral("https://acme.example.com/v2/directory");
    record.orderNumber = QStringLiteral("HB-%1").arg(n);
    record.caReference = QStringLiteral("55%1").arg(n);
    record.product = QStringLiteral("CaaS Licence DV");
    record.email = QStringLiteral("ops%1@example.org").arg(i % 1000);
    record.customer = QStringLiteral("Customer %1 GmbH").arg(i % 5000);
    record.domains = {QStringLiteral("www%1.example.org").arg(n)};
    record.tags = {i % 2 == 0 ? QStringLiteral("production") : QStringLiteral("staging")};
    record.orderedAt = QDateTime({2026, 11, 1}, {12, 0}, Qt::UTC).addSecs(i % 2000000);
    record.orderDate = record.orderedAt.date();
    record.portalVisibleUntil = record.orderedAt.addDays(7);
    record.mustRegisterBefore = record.orderedAt.addDays(60);
    record.licenceExpires = record.orderedAt.addDays(365);
    return record;
}

[[nodiscard]] inline QString kid(int i)
{
    return QStringLiteral("kid-%1").arg(i, 8, 16, QLatin1Char('0'));
}

/** Record `i` with a pair of its own. */
[[nodiscard]] inline vault::NewRecord entry(int i)
{
    domain::EabFields fields;
    fields.kid = kid(i);
    fields.hmac = domain::HmacKey(
        Secret::copyOf(QStringLiteral("%1").arg(i, 32, 10, QLatin1Char('k')).toLatin1()));
    vault::NewRecord entry;
    entry.record = record(i);
    entry.credential = *domain::EabCredential::create(std::move(fields));
    return entry;
}

[[nodiscard]] inline std::vector<vault::NewRecord> entries(int first, int count)
{
    std::vector<vault::NewRecord> list;
    list.reserve(static_cast<size_t>(count));
    for (int i = first; i < first + count; ++i)
        list.push_back(entry(i));
    return list;
}

/** An empty database of the vault's own form in a folder of its own, and the store over it. */
class World
{
public:
    [[nodiscard]] vault::Connection &connection() { return m_connection; }
    [[nodiscard]] vault::CredentialStore &store() { return m_store; }

    World()
        : m_keys {Secret::copyOf(QByteArray(32, 'v')), Secret::copyOf(QByteArray(32, 's')), {}}
        , m_connection(newDatabase())
        , m_store(m_connection, m_keys)
    { }

private:
    [[nodiscard]] vault::Connection newDatabase()
    {
        vault::CipherSettings cipher;
        cipher.salt = QByteArray(16, 'x');
        auto made = vault::Connection::create(m_dir.filePath(QStringLiteral("vault.db")),
                                              m_keys.vaultKey, cipher);
        if (!made || !vault::createSchema(*made))
            qFatal("no database to measure with");
        return std::move(*made);
    }

    QTemporaryDir m_dir;
    vault::VaultKeys m_keys;
    vault::Connection m_connection;
    vault::CredentialStore m_store;
};

} // namespace eab::bench
