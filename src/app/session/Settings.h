// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

namespace eab::app {

/** The inbox key of a vault as this computer has seen it, kept outside the vault: an attacker who
 *  swaps the public key in the slots file is noticed. Empty when the vault was never unlocked here.
 */
[[nodiscard]] QString rememberedInboxKey(const QString &vaultId);
void rememberInboxKey(const QString &vaultId, const QString &fingerprint);

} // namespace eab::app
