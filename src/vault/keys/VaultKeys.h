// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/Secret.h"

namespace eab::vault {

/** What a slot yields once it is opened. A support slot wraps the vault key alone. */
struct VaultKeys
{
    Secret vaultKey; //!< SQLCipher's raw key
    Secret secretsKey; //!< seals each secret field; empty for support
    Secret inboxPrivate; //!< opens the inbox; empty for support

    [[nodiscard]] VaultKeys clone() const
    {
        return {vaultKey.clone(), secretsKey.clone(), inboxPrivate.clone()};
    }
    [[nodiscard]] bool isOwner() const { return !secretsKey.isEmpty(); }
};

} // namespace eab::vault
