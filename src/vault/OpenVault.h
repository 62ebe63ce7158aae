// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/Result.h"
#include "vault/file/VaultFolder.h"
#include "vault/file/VaultLock.h"
#include "vault/keys/KeySlots.h"
#include "vault/messages/Inbox.h"
#include "vault/providers/ProviderStore.h"
#include "vault/records/CredentialStore.h"
#include "vault/sealed/RecoveryChecks.h"
#include "vault/upgrade/Upgrade.h"

#include <memory>
#include <optional>
#include <vector>

namespace eab::vault {

/** Something about the key slots that a person should be told after unlocking. */
enum class SlotNotice {
    OlderFilePutBack, //!< keyslots.json is older than the one this vault last wrote
    ChangedFromOutside, //!< slots were added, removed or edited by something else
};

/** Many calls of an open vault as one transaction, which ends later: taken back unless commit() was
 *  reached. */
class LongChange
{
public:
    [[nodiscard]] Result<void> commit() { return m_transaction.commit(); }

private:
    friend class OpenVault;
    LongChange(WideCache cache, Transaction transaction)
        : m_cache(std::move(cache))
        , m_transaction(std::move(transaction))
    { }

    WideCache m_cache; //!< longer than the transaction
    Transaction m_transaction;
};

/** A vault that has been unlocked: keys, lock, database, slots in one hand.
 *
 *      VaultFolder --create()--> OpenVault --addSlot(), removeSlot()--> (file first, then database)
 *           \------open()------>     |
 *                                 destroyed: database closed, keys wiped, lock let go
 *
 *  Promises: a second writer is refused; support opens read-only; a new vault appears whole or not
 *  at all; a change of the slots leaves, at any instant, a slots file that opens.
 */
class OpenVault
{
public:
    struct NewVault
    {
        QString title;
        SlotSecret password;
        SlotSecret recovery;
        Argon2Settings cost;
    };

    /** VaultExists when anything lies at the path. */
    [[nodiscard]] static Result<std::unique_ptr<OpenVault>> create(const VaultFolder &folder,
                                                                   const NewVault &content,
                                                                   const QDateTime &now);
    [[nodiscard]] static Result<std::unique_ptr<OpenVault>> open(const VaultFolder &folder,
                                                                 const SlotSecret &secret,
                                                                 OpenMode mode,
                                                                 const QDateTime &now,
                                                                 const UpgradeWatch &watch = {});

    OpenVault(const OpenVault &) = delete;
    OpenVault &operator=(const OpenVault &) = delete;
    ~OpenVault() = default;

    [[nodiscard]] CredentialStore &store() { return m_store; }
    [[nodiscard]] ProviderStore &providers() { return m_providers; }
    /** A recovery slot's wait from its making until it has opened this vault for somebody who may
     *  change it, or until somebody else forgets them. */
    [[nodiscard]] RecoveryChecks &recoveryChecks() { return m_checks; }
    [[nodiscard]] const KeySlots &keySlots() const { return m_slots; }
    [[nodiscard]] const VaultFolder &folder() const { return m_folder; }
    [[nodiscard]] bool isOwner() const { return m_keys.isOwner(); }
    [[nodiscard]] bool isReadOnly() const { return !m_lock.has_value(); }
    /** The slot this vault was unlocked with. */
    [[nodiscard]] const KeySlot *usedSlot() const { return m_slots.find(m_usedSlot); }
    [[nodiscard]] std::optional<SlotNotice> notice() const { return m_notice; }
    [[nodiscard]] QString sqliteVersion() const { return Connection::sqliteVersion(); }
    [[nodiscard]] QString cipherVersion() { return m_connection.cipherVersion(); }

    /** The new slot's id. It has been opened once before this returns. */
    [[nodiscard]] Result<QString> addSlot(const NewSlot &request, const QDateTime &now);
    [[nodiscard]] Result<void> removeSlot(const QString &id);
    [[nodiscard]] Result<void> setTitle(const QString &title);
    /** What was answered for the last set-up of a client, as whoever kept it wrote it; empty: none.
     */
    [[nodiscard]] Result<QString> lastSetup();
    [[nodiscard]] Result<void> setLastSetup(const QString &text);
    /** An edit that was not finished, as whoever kept it wrote it: sealed, and only one. NeedsOwner. */
    [[nodiscard]] Result<std::optional<WipedBytes>> draft();
    [[nodiscard]] Result<void> keepDraft(QByteArrayView content);
    [[nodiscard]] Result<void> forgetDraft();

    /** What is done from now on is a part of it. */
    [[nodiscard]] Result<LongChange> beginLong();

    [[nodiscard]] QStringList inboxItems() const { return Inbox(m_folder).items(); }
    [[nodiscard]] Result<InboxItem> takeFromInbox(const QString &id) const;
    [[nodiscard]] Result<void> removeFromInbox(const QString &id) const;
    [[nodiscard]] Result<QString> putIntoInbox(const QString &name, QByteArrayView content,
                                               const QDateTime &now) const
    {
        return Inbox(m_folder).put(m_slots, name, content, now);
    }

private:
    OpenVault(VaultFolder folder, KeySlots slotTable, Unlocked unlocked, Connection connection,
              std::optional<VaultLock> lock);

    [[nodiscard]] static Result<std::unique_ptr<OpenVault>> openWith(const VaultFolder &folder,
                                                                     const SlotSecret &secret,
                                                                     OpenMode mode,
                                                                     const QDateTime &now,
                                                                     const UpgradeWatch &watch);
    [[nodiscard]] Result<void> writeSlots(KeySlots changed, const SlotSecret *proof);
    [[nodiscard]] Result<void> compareSlots();

    VaultFolder m_folder;
    std::optional<VaultLock> m_lock; // first in, last out
    KeySlots m_slots;
    VaultKeys m_keys;
    QString m_usedSlot;
    Connection m_connection;
    CredentialStore m_store;
    ProviderStore m_providers;
    RecoveryChecks m_checks;
    std::optional<SlotNotice> m_notice;
};

} // namespace eab::vault
