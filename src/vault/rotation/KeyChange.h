// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/Result.h"
#include "vault/file/Connection.h"
#include "vault/keys/SealedBox.h"
#include "vault/keys/VaultKeys.h"

#include <functional>
#include <vector>

namespace eab::vault {

/** A database and the keys it is written under. */
struct Keyed
{
    Connection &connection;
    const VaultKeys &keys;
};

/** Told how many values are sealed anew; answers whether to go on. */
using SealWatch = std::function<bool(qint64 done)>;

/** Makes everything in `made`, whose rows are those of `former`, sealed, known again and coded under
 *  its keys: secret fields, fingerprints, the audit log. What does not open in `former`, or does not
 *  hold, does not in `made`. Letters that were sealed to the box of `former` open with keptBoxes().
 *  Ways in are left to the caller. In one transaction of `made`. Cancelled; NeedsOwner. */
[[nodiscard]] Result<void> sealAnew(const Keyed &former, const QByteArray &formerBox,
                                    const Keyed &made, const SealWatch &watch);

/** What opens letters to the boxes a vault had before its keys were changed, the newest first.
 *  NeedsOwner. */
[[nodiscard]] Result<std::vector<BoxKey>> keptBoxes(const Keyed &vault);

} // namespace eab::vault
