// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/Setup.h"
#include "recipes/DnsProviders.h"

namespace eab::recipes {

/** A file for a certbot plugin with its field names, the values left to the administrator. */
[[nodiscard]] domain::SetupFile certbotCredentials(const CertbotDnsPlugin &plugin);

/** A file of variables for a lego provider, to be read by a shell. A provider that is not in our
 *  table gets one that says where its names are listed. */
[[nodiscard]] domain::SetupFile legoCredentials(const QString &code, const QVersionNumber &version);

} // namespace eab::recipes
