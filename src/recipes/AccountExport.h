// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/Result.h"
#include "domain/AccountFiles.h"
#include "domain/VerifyReport.h"

namespace eab::recipes {

/** An ACME account as the files a client keeps its accounts in, so that the client goes on with it
 *  and never asks for the pair; and what giving them to it means for the ledger of uses.
 *
 *  InvalidDirectoryUrl and InvalidEmail where these would name files outside of the folder;
 *  UnsupportedAnswer with "clientDir" unless that is absolute; MalformedInput for a key that is
 *  none. */
[[nodiscard]] Result<domain::AccountFiles> exportAccount(
    const domain::AcmeAccount &account, const domain::AccountExportOptions &options);

} // namespace eab::recipes
