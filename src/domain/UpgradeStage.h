// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

namespace eab::domain {

/** What bringing a vault of an older version up to date does just now. */
enum class UpgradeStage {
    Copying, //!< the vault as it is, into its backups
    Converting,
    GivingSpaceBack, //!< the file is made as small as what is in it
};

} // namespace eab::domain
