// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/Result.h"
#include "base/Secret.h"
#include "vault/keys/VaultKeys.h"

#include <QString>

#include <functional>

namespace eab::vault {

/** The key with which a way into the vault signs what it could not write into the log itself.
 *
 *      first key --step--> key 1 --step--> key 2 ...     each step goes one way
 *
 *  Each letter is signed with the key of its turn, and the key is forgotten with it: who gets hold of
 *  the way in later cannot write anew what it signed before. The key of the next turn lies beside the
 *  vault, sealed with what only this way in and the owners have. Owners know the first key of every
 *  way in, and so all that follow. Whoever has kept an older copy of the file can sign again from
 *  there on, up to what was filed. */
class AuditChain
{
public:
    /** `sealing` is what KeySlots says with the slot: see Unlocked. */
    AuditChain(const QString &vaultFolder, QString vaultId, QString slotId, Secret sealing)
        : m_folder(vaultFolder + u"/chains"_s)
        , m_vaultId(std::move(vaultId))
        , m_slotId(std::move(slotId))
        , m_sealing(std::move(sealing))
    { }

    /** The first key of a slot. NeedsOwner. */
    [[nodiscard]] static Result<Secret> firstKey(const VaultKeys &keys, const QString &slotId);
    [[nodiscard]] static Result<Secret> nextKey(const Secret &key);

    [[nodiscard]] bool exists() const;
    /** Whether its state is there and opens. */
    [[nodiscard]] bool opens() const;
    /** Begins, or begins anew, so that `key` is that of turn `counter`. */
    [[nodiscard]] Result<void> begin(const Secret &key, qint64 counter) const;
    /** Has `sign` sign with the key of this turn, and goes on to the next when it has. One process at
     *  a time. What `sign` answers; FileNotFound where there is no chain. */
    using Sign = std::function<Result<void>(qint64 counter, const Secret &key)>;
    [[nodiscard]] Result<void> turn(const Sign &sign) const;
    /** The slot is gone. */
    void forget() const;

private:
    [[nodiscard]] QString path() const;
    [[nodiscard]] QByteArray associated() const;

    QString m_folder;
    QString m_vaultId;
    QString m_slotId;
    Secret m_sealing;
};

} // namespace eab::vault
