// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/Setup.h"
#include "domain/SetupAnswers.h"

namespace eab::recipes {

inline constexpr auto legoHmacFile = "eab-hmac.key"_L1;
inline constexpr auto legoEnvironmentFile = "eab.env"_L1;
inline constexpr auto legoRegisterYamlFile = "lego-register.yml"_L1;
inline constexpr auto legoYamlFile = "lego.yml"_L1;
inline constexpr auto obtainScriptFile = "obtain.sh"_L1;

/** The file out of which the pair reaches lego, for its owner's eyes only and not needed once the
 *  account is open: the bare key, or the three variables. */
[[nodiscard]] domain::SetupFile legoPairFile(const domain::SetupAnswers &answers);

/** Opens the account if there is none, and obtains the certificate. `credentials` is the file of
 *  variables for the DNS provider, empty when there is none. */
[[nodiscard]] domain::SetupFile legoObtainScript(const domain::SetupAnswers &answers,
                                                 const QString &credentials);
/** Renews the certificate when it is due. */
[[nodiscard]] domain::SetupFile legoRenewScript(const domain::SetupAnswers &answers,
                                                const QString &credentials);

} // namespace eab::recipes
