// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "domain/ParameterRules.h"
#include "domain/Record.h"

// IdenTrust reseller API, POST /account.

namespace eab::domain {

namespace {

void fill(Record &record, const QJsonObject &values)
{
    record.email = values[QLatin1String("customer_email")].toString();
}

} // namespace

ProviderFacts factsOfIdenTrust()
{
    const QString page
        = QStringLiteral("docs-cms-pte.identrust.com, Reseller ACME API integration");
    ProviderFacts facts;
    facts.issuer = QStringLiteral("identrust");
    facts.creationPath = QStringLiteral("/account");
    facts.nameParameter = QStringLiteral("customer_email");
    facts.namesCanBeMarked = false;
    facts.keyModes = {KeyMode::Bare, KeyMode::Bearer, KeyMode::ClientCredentials};
    // The production host is told to resellers, not published: the person types it.
    facts.presets = {{QStringLiteral("Staging"),
                      QStringLiteral("https://reseller-cms-pte.identrust.com"),
                      {QStringLiteral("https://acme-cms-pte.identrust.com/acme/TLS-90d/directory"),
                       QStringLiteral("https://acme-cms-pte.identrust.com/acme/TLS-1y/directory")},
                      page}};
    facts.parameters = {parameter("customer_email", ParameterType::Email, Need::Required, page)};
    facts.fill = fill;
    return facts;
}

} // namespace eab::domain
