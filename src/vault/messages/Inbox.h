// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/Result.h"
#include "base/Secret.h"
#include "base/WipedBytes.h"
#include "vault/file/VaultFolder.h"
#include "vault/keys/SealedBox.h"

#include <vector>

namespace eab::vault {

/** Something taken in while the vault was locked. */
struct InboxItem
{
    QString id; //!< name of its file
    QString name; //!< file name of the source, may be empty
    QDateTime at; //!< when it was put in, UTC
    WipedBytes content;
};

/** The vault's letter box: saving never has to wait for a password.
 *
 *  An item is sealed to the vault's public key (X25519 with a fresh key each time, HKDF-SHA-256,
 *  AES-256-GCM, the vault's id as associated data). Whoever put it in cannot read it back; the next
 *  owner who unlocks the vault can.
 */
class Inbox
{
public:
    explicit Inbox(const VaultFolder &folder)
        : m_path(folder.inboxPath())
    { }

    /** How a public key is shown and remembered. */
    [[nodiscard]] static QString fingerprint(const QByteArray &publicKey);

    /** Seals something and answers the id of the item. */
    [[nodiscard]] Result<QString> put(const KeySlots &slotTable, const QString &name,
                                      QByteArrayView content, const QDateTime &now) const;
    /** File names of all items, the oldest first. */
    [[nodiscard]] QStringList items() const;
    /** DamagedLetter when it was not sealed to this vault, or has suffered. */
    [[nodiscard]] Result<InboxItem> take(const QString &id, const KeySlots &slotTable,
                                         std::span<const BoxKey> keys) const;
    /** Removes an item that has been filed. */
    [[nodiscard]] Result<void> remove(const QString &id) const;

private:
    QString m_path;
};

} // namespace eab::vault
