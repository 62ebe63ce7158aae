// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "domain/ProviderFacts.h"

// DigiCert CertCentral before it sold DV products, POST /services/v2/key/acme-eab: the same but for
// its path, and an organisation is always needed.

namespace eab::domain {

ProviderFacts factsOfCertCentralLegacy()
{
    ProviderFacts facts = factsOfCertCentral();
    facts.issuer = QStringLiteral("digicert-certcentral-legacy");
    facts.creationPath = QStringLiteral("/key/acme-eab");
    facts.retired = QStringLiteral("2026-02-24");
    for (ProviderParameter &parameter : facts.parameters) {
        if (parameter.name == QLatin1String("organization_id"))
            parameter.required = true;
    }
    return facts;
}

} // namespace eab::domain
