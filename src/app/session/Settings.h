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

/** Where the audit log of the vault in a folder ended when it was seen last on this computer: kept
 *  outside the vault, so that a log that was cut or put back is noticed. Empty when it never was. A
 *  backup of it, which lies elsewhere, is no log that was put back. */
[[nodiscard]] QString rememberedLogEnd(const QString &vaultId, const QString &folder);
void rememberLogEnd(const QString &vaultId, const QString &folder, const QString &end);

/** The second place where backups of a vault are kept, on this computer; empty: none. */
[[nodiscard]] QString backupPlace(const QString &vaultId);
/** Empty: none any more. */
void setBackupPlace(const QString &vaultId, const QString &folder);
/** When a backup was last written there; invalid: never since it was named. */
[[nodiscard]] QDateTime lastBackupThere(const QString &vaultId);
void noteBackupThere(const QString &vaultId, const QDateTime &at);

} // namespace eab::app
