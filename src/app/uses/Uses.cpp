// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "app/uses/Uses.h"

#include "vault/OpenVault.h"

#include <algorithm>
#include <iterator>

namespace eab::app {

using domain::Use;

Result<std::vector<Use>> Uses::ofRecord(const QString &idOrPrefix) const
{
    return m_session.look([&](vault::OpenVault &vault) -> Result<std::vector<Use>> {
        const auto record = EAB_TRY(vault.store().find(idOrPrefix));
        return vault.store().uses().of(record.id);
    });
}

Result<std::vector<Use>> Uses::all() const
{
    return m_session.look([](vault::OpenVault &vault) { return vault.store().uses().all(); });
}

Result<QHash<QString, std::vector<Use>>> Uses::byRecord() const
{
    auto all = EAB_TRY(this->all());
    QHash<QString, std::vector<Use>> found;
    for (Use &use : all)
        found[use.recordId].push_back(std::move(use));
    return found;
}

Result<std::optional<QString>> Uses::lastHost() const
{
    const auto all = EAB_TRY(this->all());
    const auto last = std::find_if(all.begin(), all.end(), [](const Use &use) {
        return use.how == domain::UseHow::Setup || use.how == domain::UseHow::AccountExport;
    });
    return last == all.end() ? std::optional<QString>() : std::optional(last->host);
}

Result<std::vector<domain::UseWarning>> Uses::warningsBefore(const Use &planned,
                                                             const QString &recordId) const
{
    const auto all = EAB_TRY(this->all());
    return warningsBefore(planned, recordId, all);
}

Result<std::vector<domain::UseWarning>> Uses::warningsBefore(const Use &planned,
                                                             const QString &recordId,
                                                             const std::vector<Use> &all) const
{
    return m_session.look([&](vault::OpenVault &vault) -> Result<std::vector<domain::UseWarning>> {
        const auto record = EAB_TRY(vault.store().find(recordId));
        // A client keeps the accounts of different CAs apart.
        const auto concerns = [&](const Use &use) {
            if (use.recordId == record.id || !domain::isSamePlace(use, planned))
                return use.recordId == record.id;
            const auto other = vault.store().find(use.recordId);
            return !other || other->directoryUrl.isEmpty()
                || other->directoryUrl == record.directoryUrl;
        };
        std::vector<Use> known;
        std::copy_if(all.begin(), all.end(), std::back_inserter(known), concerns);
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
    if (session.isReadOnly())
        return session.note(recordId, action, detail);
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
