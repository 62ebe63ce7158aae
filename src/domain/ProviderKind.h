// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

#include <optional>
#include <vector>

namespace eab::domain {

/** The APIs at which pairs can be created, each with its word of the outside face. A line here asks
 *  for three definitions, and nothing links before they are there: what is known of the API,
 *  factsOfNAME() (a file in domain), how it is talked to, apiOfNAME() (a file in ca/apis), and what
 *  people are told, wordsOfNAME() (app/words/ProviderText.cpp). */
#define EAB_PROVIDERS(LINE)                                                                        \
    LINE(CertCentral, u"certcentral")                                                              \
    LINE(CertCentralLegacy, u"certcentral-legacy")                                                 \
    LINE(IotDm, u"iotdm")                                                                          \
    LINE(IdenTrust, u"identrust")

#define EAB_KIND(name, word) name,
enum class ProviderKind { EAB_PROVIDERS(EAB_KIND) };
#undef EAB_KIND

/** All of them, in the order of the table. */
[[nodiscard]] const std::vector<ProviderKind> &providerKinds();
[[nodiscard]] QString providerKindName(ProviderKind kind); //!< "certcentral", "iotdm", ...
[[nodiscard]] std::optional<ProviderKind> providerKindFromName(QStringView name);

/** How the API key is sent, where an API knows several ways. */
enum class KeyMode {
    Bare, //!< the header's value is the key as typed
    Bearer, //!< "Bearer KEY"; a key typed with that word is not given it twice
    ClientCredentials, //!< OAuth2: client id and secret are exchanged for a token first
};
[[nodiscard]] QString keyModeName(KeyMode mode); //!< "bare", "bearer", "oauth2"
[[nodiscard]] std::optional<KeyMode> keyModeFromName(QStringView name);

} // namespace eab::domain
