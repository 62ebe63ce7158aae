// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "app/uses/Inbox.h"

#include "app/uses/AnswerLetter.h"
#include "vault/OpenVault.h"

namespace eab::app {

Result<QStringList> Inbox::letters()
{
    return m_session.look([](vault::OpenVault &vault) -> Result<QStringList> {
        if (!vault.isOwner())
            return Error {ErrorCode::NeedsOwner, vault.folder().path(), {}};
        return vault.inboxItems();
    });
}

Result<std::optional<InboxMessage>> Inbox::open(const QString &id)
{
    return m_session.look([&](vault::OpenVault &vault) -> Result<std::optional<InboxMessage>> {
        auto item = EAB_TRY(vault.takeFromInbox(id));
        if (intentOfLetter(item.name))
            return std::optional<InboxMessage>();
        return std::optional<InboxMessage>(
            {item.id, item.at, ImportCredential::read(item.name, std::move(item.content))});
    });
}

qsizetype Inbox::answers()
{
    if (!m_session.isOwner())
        return 0;
    const auto counted = m_session.look([](vault::OpenVault &vault) -> Result<qsizetype> {
        qsizetype count = 0;
        for (const QString &id : vault.inboxItems()) {
            const auto item = vault.takeFromInbox(id);
            if (item && intentOfLetter(item->name))
                ++count;
        }
        return count;
    });
    return counted ? *counted : 0;
}

Result<void> Inbox::remove(const QString &id)
{
    return m_session.change([&](vault::OpenVault &vault) { return vault.removeFromInbox(id); });
}

} // namespace eab::app
