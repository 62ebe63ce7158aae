// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/Setup.h"
#include "domain/SetupAnswers.h"

namespace eab::recipes {

inline constexpr auto deployHookFile = "deploy-hook.sh"_L1;
inline constexpr auto dnsHookFile = "dns-hook.sh"_L1;
inline constexpr auto certbotDnsHookFile = "certbot-dns-hook.sh"_L1;

/** A script that runs the person's shell line after a new certificate. */
[[nodiscard]] domain::SetupFile deployHook(const domain::SetupAnswers &answers);

/** A DNS hook to be completed: HOOK present|cleanup FQDN. VALUE. It has one marked place to fill
 *  in, and fails with a clear message until that is done. */
[[nodiscard]] domain::SetupFile dnsHook();

/** Calls the DNS hook the way its convention asks for, from what certbot's "manual" plugin leaves
 *  in CERTBOT_DOMAIN and CERTBOT_VALIDATION. Wants "present" or "cleanup" as argument. */
[[nodiscard]] domain::SetupFile certbotDnsHook(const domain::SetupAnswers &answers);

} // namespace eab::recipes
