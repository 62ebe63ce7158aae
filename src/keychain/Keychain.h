// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/Result.h"
#include "base/Secret.h"

#include <functional>

namespace eab::keychain {

/** The door to the operating system's place for secrets (GNOME Keyring, KWallet, ...).
 *
 *  It is a convenience and never the only one: whatever goes wrong here, the password still opens
 *  the vault. The failures are told apart because each asks for something else:
 *  KeychainUnavailable (no such service), KeychainLocked (locked, and nobody unlocked it),
 *  KeychainRefused, KeychainTimeout (a service that does not answer), KeychainEntryMissing.
 *
 *  Answers come back through the event loop, once, and not at all when the keychain object is gone
 *  by then.
 */
class Keychain
{
public:
    using Answer = std::function<void(Result<Secret>)>;
    using Done = std::function<void(Result<void>)>;

    virtual ~Keychain() = default;

    virtual void read(const QString &key, Answer answer) = 0;
    virtual void write(const QString &key, const Secret &value, Done done) = 0;
    /** Done without a failure only when the entry is really gone. */
    virtual void remove(const QString &key, Done done) = 0;

protected:
    Keychain() = default;
    Keychain(const Keychain &) = default;
    Keychain &operator=(const Keychain &) = default;
};

} // namespace eab::keychain
