// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/Result.h"
#include "domain/Setup.h"
#include "domain/SetupAnswers.h"

#include <vector>

namespace eab::recipes {

/*  From the facts of a credential and a person's answers to everything a client needs.
 *
 *  Pure functions: no disk, no clock, no network, and no key. What is promised of a Setup:
 *  1. The key is nowhere in it. domain::hmacMark stands where it belongs: only in files of mode
 *     0600, never in a command.
 *  2. Every command is one line for sh that works from inside the folder of the setup.
 *  3. Whatever a person typed is quoted for its reader (sh, certbot's INI, systemd, cron, YAML), or
 *     refused when that reader has no way to take it.
 *  4. The same answers give the same files, byte for byte.
 */

/** The clients there are recipes for. */
[[nodiscard]] const std::vector<domain::ClientInfo> &clients();

/** What a version of a client can do; a null version stands for the usual one. UnknownClient, or
 *  UnsupportedVersion when it cannot bind accounts or is not understood. */
[[nodiscard]] Result<domain::ClientAbilities> abilities(const QString &client,
                                                        const QVersionNumber &version);

/** Files, commands and remarks for these answers. Any answer that is missing, malformed or beyond
 *  the client is an Error that names it, and nothing is generated. */
[[nodiscard]] Result<domain::Setup> generate(const domain::SetupAnswers &answers);

/** The same of one path, of the e-mail address or of the DNS provider, before the others are known. */
[[nodiscard]] Result<void> checkAlone(domain::SetupAnswers answers, domain::Answer answer);

} // namespace eab::recipes
