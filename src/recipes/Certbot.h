// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/Result.h"
#include "domain/Setup.h"
#include "domain/SetupAnswers.h"

namespace eab::recipes {

/*  certbot, 1.10 and later (https://eff-certbot.readthedocs.io; run with 2.1.0).
 *
 *  Two configuration files: the first opens the account and holds the pair, readable by its owner
 *  only; the second obtains the certificate and knows nothing of the pair. certbot keeps neither
 *  KID nor key, and renewals need neither, so the first may be deleted.
 */

[[nodiscard]] domain::ClientInfo certbotInfo();
[[nodiscard]] domain::ClientAbilities certbotAbilities(const QVersionNumber &version);
/** `answers` have passed checked(). */
[[nodiscard]] Result<domain::Setup> certbotSetup(const domain::SetupAnswers &answers);

} // namespace eab::recipes
