// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "app/uses/Bin.h"

#include "app/uses/Records.h"
#include "vault/OpenVault.h"

namespace eab::app {

Result<std::vector<RemovedRecord>> Bin::all() const
{
    return m_session.look([](vault::OpenVault &vault) -> Result<std::vector<RemovedRecord>> {
        auto found = EAB_TRY(vault.store().removed());
        std::vector<RemovedRecord> removed;
        removed.reserve(found.size());
        for (vault::RemovedRecord &one : found)
            removed.push_back({std::move(one.record), one.at, std::move(one.actor), one.isAsked});
        return removed;
    });
}

Result<RemovedRecord> Bin::find(const QString &idOrPrefix) const
{
    auto removed = EAB_TRY(all());
    const QString prefix = idOrPrefix.toLower();
    RemovedRecord *found = nullptr;
    for (RemovedRecord &one : removed) {
        if (prefix.isEmpty() || !one.record.id.startsWith(prefix))
            continue;
        if (found != nullptr)
            return Error {ErrorCode::AmbiguousRecord, idOrPrefix, {}};
        found = &one;
    }
    if (found == nullptr)
        return Error {ErrorCode::NoSuchRecord, idOrPrefix, {}};
    return std::move(*found);
}

Result<domain::Record> Bin::restore(const QString &idOrPrefix)
{
    EAB_TRY(m_session.mayChange());
    const auto removed = EAB_TRY(find(idOrPrefix));
    return Records(m_session).restore(removed.record.id);
}

Result<void> Bin::discard(const QString &idOrPrefix)
{
    return m_session.change([&](vault::OpenVault &vault) -> Result<void> {
        const auto removed = EAB_TRY(find(idOrPrefix));
        return vault.store().purge(removed.record.id, m_session.who());
    });
}

Result<int> Bin::empty(int days)
{
    return m_session.change([&](vault::OpenVault &vault) {
        return vault.store().purgeRemoved(m_session.clock().now().addDays(-days), m_session.who());
    });
}

} // namespace eab::app
