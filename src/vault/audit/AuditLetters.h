// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/Result.h"
#include "domain/AuditEntry.h"
#include "vault/audit/AuditChain.h"
#include "vault/file/VaultFolder.h"
#include "vault/keys/SealedBox.h"

#include <QHash>

#include <vector>

namespace eab::vault {

inline const QString auditSuffix = u".audit"_s;

/** A line of the log from somebody who could not write it there. */
struct AuditLetter
{
    QString id; //!< drawn at random: no two are the same
    QString digest {}; //!< of all that it says: by it a letter is filed once
    domain::AuditEntry entry; //!< without its sequence
    QString slot; //!< id of the way in that wrote it; empty: none was open
    qint64 counter = 0; //!< its turn in the slot's chain; 0: it is not signed
    QByteArray code; //!< over the others, under the key of that turn

    /** Whether that key has signed it. */
    [[nodiscard]] Result<bool> isSignedWith(const Secret &key) const;
};

/** Lines of the audit log that wait in the letter box until an owner next changes something. They are
 *  sealed to the vault's public key, so only owners can read them. */
class AuditLetters
{
public:
    explicit AuditLetters(const VaultFolder &folder)
        : m_folder(folder)
    { }

    /** Leaves a letter, signed with the next turn of `chain`, or unsigned where that is not there. */
    [[nodiscard]] Result<void> put(const KeySlots &table, const AuditChain &chain,
                                   const QString &slotId, const domain::AuditEntry &entry) const;
    /** The same of somebody who could not open the vault. Past a hundred that wait only the last is
     *  kept, and says so. */
    [[nodiscard]] Result<void> putRefused(const KeySlots &table, domain::AuditEntry entry) const;

    /** File names, the oldest first. */
    [[nodiscard]] QStringList items() const;
    /** When each slot wrote last, by its id, as far as letters wait; needs no key. */
    [[nodiscard]] QHash<QString, QDateTime> lastBySlot() const;
    /** DamagedLetter. */
    [[nodiscard]] Result<AuditLetter> take(const QString &name, const KeySlots &table,
                                           std::span<const BoxKey> keys) const;
    /** Those were filed. */
    [[nodiscard]] Result<void> remove(const QStringList &names) const;
    /** It does not open: it stays beside the others and is no letter any more. */
    [[nodiscard]] Result<void> setAside(const QString &name) const;

private:
    [[nodiscard]] Result<void> write(const KeySlots &table, const AuditLetter &letter,
                                     const QString &name) const;

    VaultFolder m_folder;
};

} // namespace eab::vault
