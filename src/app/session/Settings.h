// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QDateTime>
#include <QString>

namespace eab::app {

/** The inbox key of a vault as this computer has seen it, kept outside the vault: an attacker who
 *  swaps the public key in the slots file is noticed. Empty when the vault was never unlocked here.
 */
[[nodiscard]] QString rememberedInboxKey(const QString &vaultId);
void rememberInboxKey(const QString &vaultId, const QString &fingerprint);

/** The second place where backups of a vault are kept, on this computer; empty: none. */
[[nodiscard]] QString backupPlace(const QString &vaultId);
/** Empty: none any more. */
void setBackupPlace(const QString &vaultId, const QString &folder);
/** When a backup was last written there; invalid: never since it was named. */
[[nodiscard]] QDateTime lastBackupThere(const QString &vaultId);
void noteBackupThere(const QString &vaultId, const QDateTime &at);

} // namespace eab::app
