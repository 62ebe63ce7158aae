// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include "vault/keys/RecoveryCode.h"
#include "vault/sealed/SealedFields.h"

#include <QDateTime>

namespace eab::vault {

/** What is known of the paper with a recovery code: whether a person has shown that it can be read, and
 *  when the code has opened a whole copy of the vault last.
 *
 *  For each recovery slot a check value of every group of its code is sealed in the database when the
 *  slot is made, and stays until the paper was shown. A check value is an HMAC under a key derived
 *  from the secrets key, so it tells nothing to whoever lacks that key, and opens nothing. Without
 *  the secrets key every call but isWaiting() answers NeedsOwner. */
class RecoveryChecks
{
public:
    RecoveryChecks(Connection &connection, const VaultKeys &keys)
        : m_sealed(connection, keys)
    { }

    /** From now on the paper of this slot waits to be shown. */
    [[nodiscard]] Result<void> keep(const QString &slotId, const RecoveryCode &code);
    /** False for a slot whose paper was shown, and for one made before these values were kept. */
    [[nodiscard]] Result<bool> isWaiting(const QString &slotId);
    /** Whether `typed` is that group, from 0, read as RecoveryCode::parse() reads a code. False where
     *  nothing waits. */
    [[nodiscard]] Result<bool> isGroup(const QString &slotId, int group, const Secret &typed);
    /** The paper was shown. */
    [[nodiscard]] Result<void> forget(const QString &slotId);

    /** With this code alone everything could be read then. Its paper counts as shown. */
    [[nodiscard]] Result<void> prove(const QString &slotId, const QDateTime &at);
    /** When that was last; invalid: never. */
    [[nodiscard]] Result<QDateTime> provenAt(const QString &slotId);
    /** The slot is gone. */
    [[nodiscard]] Result<void> forgetSlot(const QString &slotId);

private:
    [[nodiscard]] Result<QByteArray> valueOf(const QString &slotId, int group, const Secret &text);

    SealedFields m_sealed;
};

} // namespace eab::vault
