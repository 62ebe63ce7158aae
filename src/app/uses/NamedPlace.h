// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/Result.h"

#include <QString>

namespace eab::app {

/** Whether something may be written where a person named it: OutputInVault in the folder of a vault
 *  or of a backup, also by way of a link. What lies there stays as it is. */
[[nodiscard]] Result<void> checkNamedPlace(const QString &path);

} // namespace eab::app
