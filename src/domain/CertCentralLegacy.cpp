// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "domain/ProviderFacts.h"

// DigiCert CertCentral before it sold DV products, POST /services/v2/key/acme-eab: the same but for
// its path, and an organisation is always needed.

namespace eab::domain {

ProviderFacts factsOfCertCentralLegacy()
{
    ProviderFacts facts = factsOfCertCentral();
    facts.issuer = u"digicert-certcentral-legacy"_s;
    facts.creationPath = u"/key/acme-eab"_s;
    facts.retired = u"2026-02-24"_s;
    for (ProviderParameter &parameter : facts.parameters) {
        if (parameter.name == "organization_id"_L1)
            parameter.required = true;
    }
    return facts;
}

} // namespace eab::domain
