// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "domain/ParameterRules.h"
#include "domain/Record.h"

// IdenTrust reseller API, POST /account.

namespace eab::domain {

namespace {

void fill(Record &record, const QJsonObject &values)
{
    record.email = values["customer_email"_L1].toString();
}

} // namespace

ProviderFacts factsOfIdenTrust()
{
    const QString page = u"docs-cms-pte.identrust.com, Reseller ACME API integration"_s;
    ProviderFacts facts;
    facts.issuer = u"identrust"_s;
    facts.creationPath = u"/account"_s;
    facts.nameParameter = u"customer_email"_s;
    facts.namesCanBeMarked = false;
    facts.keyModes = {KeyMode::Bare, KeyMode::Bearer, KeyMode::ClientCredentials};
    // The production host is told to resellers, not published: the person types it.
    facts.presets = {{u"Staging"_s,
                      u"https://reseller-cms-pte.identrust.com"_s,
                      {u"https://acme-cms-pte.identrust.com/acme/TLS-90d/directory"_s,
                       u"https://acme-cms-pte.identrust.com/acme/TLS-1y/directory"_s},
                      page}};
    facts.parameters = {parameter("customer_email", ParameterType::Email, Need::Required, page),
                        directoryOfProfile(facts.presets, page)};
    facts.fill = fill;
    return facts;
}

} // namespace eab::domain
