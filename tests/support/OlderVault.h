// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include "vault/OpenVault.h"

#include "tests/support/BareStore.h"

namespace eab {

/** Makes a vault as a program made it that knew no such table: it is opened with the recovery code of
 *  the samples. */
[[nodiscard]] inline Result<void> makeVaultWithout(const vault::VaultFolder &folder,
                                                   const char *table)
{
    EAB_TRY(vault::OpenVault::create(folder, samples::newVault(), samples::now));
    const auto slotTable = EAB_TRY(folder.readSlots());
    const auto unlocked = EAB_TRY(slotTable.unlock(samples::recovery()));
    auto connection
        = EAB_TRY(vault::Connection::open(folder.databasePath(), unlocked.keys.vaultKey,
                                          slotTable.cipher(), vault::OpenMode::ReadWrite));
    return connection.run((QByteArray("DROP TABLE ") + table).constData());
}

} // namespace eab
