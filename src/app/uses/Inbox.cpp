// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "app/uses/Inbox.h"

#include "app/uses/AnswerLetter.h"
#include "vault/OpenVault.h"

namespace eab::app {

Result<std::vector<InboxMessage>> Inbox::open()
{
    const auto vault = m_session.unlockedVault();
    if (!vault)
        return vault.error();
    std::vector<InboxMessage> messages;
    for (const QString &id : (*vault)->inboxItems()) {
        auto item = (*vault)->takeFromInbox(id);
        if (!item && item.error().code == ErrorCode::NeedsOwner)
            return item.error();
        if (item && !intentOfLetter(item->name))
            messages.push_back(
                {item->id, item->at, ImportCredential::read(item->name, std::move(item->content))});
    }
    return messages;
}

qsizetype Inbox::answers()
{
    const auto vault = m_session.unlockedVault();
    if (!vault || !m_session.isOwner())
        return 0;
    qsizetype count = 0;
    for (const QString &id : (*vault)->inboxItems()) {
        const auto item = (*vault)->takeFromInbox(id);
        if (item && intentOfLetter(item->name))
            ++count;
    }
    return count;
}

Result<void> Inbox::remove(const QString &id)
{
    const auto vault = m_session.changeableVault();
    if (!vault)
        return vault.error();
    return (*vault)->removeFromInbox(id);
}

} // namespace eab::app
