// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/Result.h"
#include "domain/UpgradeStage.h"
#include "vault/file/Connection.h"
#include "vault/file/VaultFolder.h"
#include "vault/keys/VaultKeys.h"

#include <functional>

namespace eab::vault {

/** Is told what goes on, on the thread that opens the vault. */
using UpgradeWatch = std::function<void(domain::UpgradeStage stage)>;

/** Brings a vault of an older version up to date, and adds indices that it lacks.
 *
 *      copy into backups/before-schema-3, verified ---> one transaction ---> space given back
 *
 *  The copy stays until a person removes it. Whatever fails before the commit has changed nothing,
 *  and the error names the copy as soon as there is one (reason::KeptCopy). Who may only look reads
 *  the older form as it is. NewerFormat when the vault is ahead of this program; NotConfirmed when
 *  it is done. */
[[nodiscard]] Result<void> upgrade(Connection &connection, const VaultFolder &folder,
                                   const VaultKeys &keys, const CipherSettings &cipher,
                                   OpenMode mode, const QDateTime &now,
                                   const UpgradeWatch &watch = {});

} // namespace eab::vault
