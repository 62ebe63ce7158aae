// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include "app/session/Session.h"
#include "domain/KeySlot.h"

#include <QDateTime>

#include <vector>

namespace eab::app {

/** One way into the vault, as told to people. */
struct SlotInfo
{
    QString id;
    domain::SlotKind kind = domain::SlotKind::Password;
    domain::SlotRole role = domain::SlotRole::Owner;
    QString label;
    QDateTime created;
    QString cost; //!< of a password slot: "Argon2id, 256 MiB, 3 passes, 4 lanes"
    QDateTime lastUsed; //!< to open the vault, as far as it is known
    bool used = false; //!< the vault is unlocked with this one
    bool unshown = false; //!< of a recovery code: nobody has shown its paper yet
};

/** What the vault is made of, without its records. */
struct VaultFacts
{
    int format = 0;
    QString vaultId;
    QString title;
    QString sqlcipher;
    QString sqlite;
    int memoryMiB = 0; //!< cost of the first password slot
    int passes = 0;
    int lanes = 0;
};

/** The ways into the vault: listing, adding, removing, changing, trying. */
class KeySlotKeeper
{
public:
    explicit KeySlotKeeper(Session &session)
        : m_session(session)
    { }

    /** Readable while locked, too. */
    [[nodiscard]] Result<std::vector<SlotInfo>> all() const;
    [[nodiscard]] Result<VaultFacts> facts() const;

    /** A further password; `role` support opens the vault without its secrets. */
    [[nodiscard]] Result<QString> addPassword(const Secret &password, domain::SlotRole role,
                                              const QString &label, KeyCost cost = {});
    struct NewCode
    {
        QString slotId;
        Secret text; //!< shown this once
    };
    [[nodiscard]] Result<NewCode> addRecoveryCode(const QString &label);
    /** Puts a random secret into this computer's keychain, reads it back, and only then makes a
     *  slot for it; when that fails, takes the entry out again. The id of the new slot. Needs a
     *  running event loop to finish. */
    [[nodiscard]] QFuture<Result<QString>> addKeychain();
    /** LastSlot for an owner's last password, and for the last way in that works without the
     *  keychain. */
    [[nodiscard]] Result<void> remove(const QString &id);
    /** Calls it otherwise; with an empty name as when it was made. NoSuchSlot; TextTooLong. */
    [[nodiscard]] Result<void> rename(const QString &id, const QString &name);
    /** Which ways in are to hold where the slots files are not as the vault has written them. */
    enum class Ways {
        AsFound, //!< all()
        AsRemembered, //!< by the vault's database
    };
    /** An owner has looked at them: what Session::notices() asks to confirm is not told any more. */
    [[nodiscard]] Result<void> confirm(Ways ways);
    /** What remove() would answer; nothing is changed. */
    [[nodiscard]] Result<void> mayRemove(const QString &id) const;
    /** Takes a removed slot's secret out of this computer's keychain. What cannot be removed there
     *  opens nothing any more. Needs a running event loop to finish. */
    [[nodiscard]] QFuture<Result<void>> forgetKeychainEntry(const QString &slotId);

    /** Replaces the password the vault was unlocked with, or, when it was unlocked otherwise, the
     *  only one an owner has (with several, all stay and one is added). In one step: after an error
     *  the old one opens. */
    [[nodiscard]] Result<void> changePassword(const Secret &password, KeyCost cost = {});

    /** Which slot opens with this password or recovery code. The paper of a code that does counts as
     *  shown, where the vault may be changed; nothing else happens. */
    [[nodiscard]] Result<QString> test(const Secret &typed) const;
    /** The same of an owner's ways in, answered later: that takes as long as unlocking. NeedsOwner for
     *  a support password. */
    [[nodiscard]] QFuture<Result<QString>> testOwner(Secret typed) const;

private:
    Session &m_session;
};

} // namespace eab::app
