// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/Result.h"
#include "domain/Setup.h"
#include "domain/SetupAnswers.h"

namespace eab::recipes {

/*  lego, 4.0 and later (https://go-acme.github.io/lego; run with 4.9.1).
 *
 *  Two scripts, because lego keeps no settings: one obtains, one renews. How the pair reaches lego
 *  depends on the version:
 *    4.0  - 4.13  as arguments only, the key out of a file of its owner's
 *    4.14 - 5.x   by LEGO_EAB, LEGO_EAB_KID and LEGO_EAB_HMAC, out of a file of its owner's
 *    5.x          or by a configuration file, of which lego keeps a copy
 *  4.x renews with --eab (or LEGO_EAB=true) only, but without KID and key; 5.x needs none of them.
 */

[[nodiscard]] domain::ClientInfo legoInfo();
[[nodiscard]] domain::ClientAbilities legoAbilities(const QVersionNumber &version);
/** `answers` have passed checked(). */
[[nodiscard]] Result<domain::Setup> legoSetup(const domain::SetupAnswers &answers);

} // namespace eab::recipes
