// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "vault/providers/ProviderStore.h"

#include "vault/file/Schema.h"
#include "vault/keys/Crypto.h"
#include "vault/providers/ProviderRows.h"

#include <algorithm>

namespace eab::vault {

namespace {

using domain::Provider;

Error missingProvider(const QString &idOrName)
{
    return {ErrorCode::NoSuchProvider, idOrName, {}};
}

} // namespace

ProviderStore::ProviderStore(Connection &connection, const VaultKeys &keys,
                             CredentialStore &records)
    : m_connection(connection)
    , m_keys(keys)
    , m_records(records)
    , m_sealed(connection, keys)
    , m_audit(connection, keys)
{ }

Result<bool> ProviderStore::hasTables()
{
    const auto version = EAB_TRY(schemaVersionOf(m_connection));
    return version >= 2;
}

Result<ProviderRow> ProviderStore::findRow(const QString &idOrName)
{
    const auto there = EAB_TRY(hasTables());
    if (!there || idOrName.isEmpty())
        return missingProvider(idOrName);
    auto rows = EAB_TRY(readProviders(m_connection));
    const auto byId = std::find_if(rows.begin(), rows.end(), [&](const ProviderRow &row) {
        return row.provider.id == idOrName;
    });
    if (byId != rows.end())
        return std::move(*byId);
    for (ProviderRow &row : rows) {
        if (row.provider.name.compare(idOrName, Qt::CaseInsensitive) == 0)
            return std::move(row);
    }
    return missingProvider(idOrName);
}

/** Names that differ in case alone would be mistaken for each other. */
Result<void> ProviderStore::checkName(const Provider &provider)
{
    const auto same = findRow(provider.name);
    if (same && same->provider.id != provider.id)
        return Error {ErrorCode::ProviderExists, provider.name, {}, reason::LoginField::Name};
    if (!same && same.error().code != ErrorCode::NoSuchProvider)
        return same.error();
    return {};
}

Result<Provider> ProviderStore::add(Provider provider, const Secret &apiKey, const Change &change)
{
    if (apiKey.isEmpty())
        return Error {ErrorCode::InvalidUsage, u"api_key"_s, u"empty"_s};
    return transact([&]() -> Result<Provider> {
        const auto name = EAB_TRY(randomName(8));
        provider.id = u"p-"_s + name;
        EAB_TRY(checkName(provider));
        provider.created = change.at;
        provider.modified = change.at;
        auto done = writeProvider(m_connection, {provider, 1});
        if (done)
            done = m_sealed.put(provider.id, field::apiKey, 1, apiKey.expose());
        if (done)
            done
                = m_audit.append(provider.id, domain::Action::ProviderAdded, provider.name, change);
        if (!done)
            return done.error();
        return provider;
    });
}

Result<Provider> ProviderStore::update(Provider provider, const Secret &apiKey,
                                       const Change &change)
{
    return transact([&]() -> Result<Provider> {
        const auto current = EAB_TRY(findRow(provider.id));
        provider.id = current.provider.id;
        EAB_TRY(checkName(provider));
        provider.created = current.provider.created;
        provider.modified = change.at;
        const int version = current.version + 1;
        auto done = writeProvider(m_connection, {provider, version});
        if (done && !apiKey.isEmpty()) {
            done = m_sealed.purge(provider.id, field::apiKey);
            if (done)
                done = m_sealed.put(provider.id, field::apiKey, version, apiKey.expose());
        }
        if (done)
            done = m_audit.append(provider.id, domain::Action::ProviderChanged, provider.name,
                                  change);
        if (!done)
            return done.error();
        return provider;
    });
}

Result<std::vector<Provider>> ProviderStore::all()
{
    std::vector<Provider> providers;
    const auto there = EAB_TRY(hasTables());
    if (!there)
        return providers;
    auto rows = EAB_TRY(readProviders(m_connection));
    for (ProviderRow &row : rows)
        providers.push_back(std::move(row.provider));
    return providers;
}

Result<Provider> ProviderStore::find(const QString &idOrName)
{
    auto row = EAB_TRY(findRow(idOrName));
    return std::move(row.provider);
}

Result<void> ProviderStore::remove(const QString &id, const Change &change)
{
    return transact([&]() -> Result<void> {
        const auto row = EAB_TRY(findRow(id));
        auto done = deleteProvider(m_connection, row.provider.id);
        if (done)
            done = m_sealed.purge(row.provider.id);
        if (done)
            done = m_audit.append(row.provider.id, domain::Action::ProviderRemoved,
                                  row.provider.name, change);
        return done;
    });
}

Result<Secret> ProviderStore::apiKey(const QString &id)
{
    const auto row = EAB_TRY(findRow(id));
    return opened(row.provider.id, field::apiKey, row.version);
}

Result<Secret> ProviderStore::opened(const QString &id, const QString &name, int version)
{
    auto value = EAB_TRY(m_sealed.get(id, name, version));
    return value.has_value() ? std::move(*value) : Secret();
}

} // namespace eab::vault
