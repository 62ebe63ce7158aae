// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "app/uses/Uses.h"

#include "vault/OpenVault.h"

#include <algorithm>

namespace eab::app {

using domain::Use;

Result<std::vector<Use>> Uses::ofRecord(const QString &idOrPrefix) const
{
    return m_session.look([&](vault::OpenVault &vault) -> Result<std::vector<Use>> {
        const auto record = EAB_TRY(vault.store().find(idOrPrefix));
        return vault.store().uses().of(record.id);
    });
}

Result<QHash<QString, std::vector<Use>>> Uses::byRecord() const
{
    auto all = EAB_TRY(
        m_session.look([](vault::OpenVault &vault) { return vault.store().uses().all(); }));
    QHash<QString, std::vector<Use>> found;
    for (Use &use : all)
        found[use.recordId].push_back(std::move(use));
    return found;
}

Result<std::optional<QString>> Uses::lastHost() const
{
    const auto all = EAB_TRY(
        m_session.look([](vault::OpenVault &vault) { return vault.store().uses().all(); }));
    const auto last = std::find_if(all.begin(), all.end(), [](const Use &use) {
        return use.how == domain::UseHow::Setup || use.how == domain::UseHow::AccountExport;
    });
    return last == all.end() ? std::optional<QString>() : std::optional(last->host);
}

Result<std::vector<domain::UseWarning>> Uses::warningsBefore(const Use &planned,
                                                             const QString &recordId) const
{
    return m_session.look([&](vault::OpenVault &vault) -> Result<std::vector<domain::UseWarning>> {
        const auto record = EAB_TRY(vault.store().find(recordId));
        auto known = EAB_TRY(vault.store().uses().all());
        // A client keeps the accounts of different CAs apart.
        std::erase_if(known, [&](const Use &use) {
            if (use.recordId == record.id || !domain::isSamePlace(use, planned))
                return use.recordId != record.id;
            const auto other = vault.store().find(use.recordId);
            return other && !other->directoryUrl.isEmpty()
                && other->directoryUrl != record.directoryUrl;
        });
        auto warnings = domain::warningsBefore(planned, record, known);
        for (domain::UseWarning &warning : warnings) {
            const auto owner = vault.store().find(warning.former.recordId);
            if (owner && owner->id == warning.former.recordId)
                warning.title = owner->title;
        }
        return warnings;
    });
}

Result<void> noteUse(Session &session, const QString &recordId, domain::Action action,
                     const QString &detail, const Use &use)
{
    if (!session.mayChange())
        return {};
    return session.change([&](vault::OpenVault &vault) {
        vault::CredentialStore &store = vault.store();
        return store.together([&]() -> Result<void> {
            const auto record = EAB_TRY(store.find(recordId));
            EAB_TRY(store.note(record.id, action, detail, session.who()));
            return store.uses().put(record, use, session.who().at);
        });
    });
}

} // namespace eab::app
