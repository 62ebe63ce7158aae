// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include "vault/file/Connection.h"

namespace eab::vault {

/** What the vault knows by name. Empty where it knows nothing of that name. */
[[nodiscard]] Result<QString> readMeta(Connection &connection, const QString &name);
[[nodiscard]] Result<void> writeMeta(Connection &connection, const QString &name,
                                     const QString &value);

} // namespace eab::vault
