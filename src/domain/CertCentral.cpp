// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "domain/CertCentralProducts.h"
#include "domain/ParameterRules.h"
#include "domain/Record.h"

// DigiCert CertCentral, POST /services/v2/key/acme-eab/tlm.

namespace eab::domain {

namespace {

using Kind = ParameterProblem::Kind;

constexpr int signedExchangeDays = 90;

/** DV products: no organisation is validated. CertCentral names them "ssl_dv_rapidssl" and so on.
 */
bool isDomainValidated(const QString &product)
{
    return product.contains("_dv_"_L1);
}

void check(const QString &name, const QJsonObject &values, std::vector<ParameterProblem> &problems)
{
    const auto value = [&values](const char *key) { return values[QLatin1String(key)]; };
    const QString product = value("product_name_id").toString().trimmed();
    const bool signedExchange = value("profile_option").toString() == "http_signed_exchange"_L1;
    const QString days = QString::number(signedExchangeDays);
    const auto over = [&value](const char *key) {
        return wholeNumber(value(key)).value_or(0) > signedExchangeDays;
    };
    if (name == "organization_id"_L1) {
        if (isEmpty(value("organization_id")) && !isDomainValidated(product))
            problems.push_back({Kind::Missing, name, {}});
    } else if (name == "validity_years"_L1) {
        const bool isPublic = !product.isEmpty() && !product.startsWith("private_"_L1);
        const qint64 years = wholeNumber(value("validity_years")).value_or(0);
        if (isPublic && years > 1 && years <= 3 && isEmpty(value("validity_days")))
            problems.push_back({Kind::PublicNeedsOneYear, name, u"1"_s});
    } else if (name == "validity_days"_L1) {
        if (signedExchange && (isEmpty(value("validity_days")) || over("validity_days")))
            problems.push_back({Kind::SignedExchangeNeeds90Days, name, days});
    } else if (name == "order_validity_days"_L1) {
        // The page advises it because of the price; a longer order is not refused.
        if (signedExchange
            && (isEmpty(value("order_validity_days")) || over("order_validity_days")))
            problems.push_back({Kind::SignedExchangeNeeds90Days, name, days, true});
    }
}

void fill(Record &record, const QJsonObject &values)
{
    record.product = values["product_name_id"_L1].toString();
}

} // namespace

ProviderFacts factsOfCertCentral()
{
    using Type = ParameterType;
    const QString page
        = u"dev.digicert.com, CertCentral Services API, ACME External Account Binding"_s;
    const QString hosts = u"dev.digicert.com, CertCentral Services API, base URLs"_s;
    ProviderParameter profile = parameter("profile_option", Type::Choice, Need::Optional, page);
    profile.choices = {u"http_signed_exchange"_s};
    ProviderParameter product = parameter("product_name_id", Type::Text, Need::Required, page);
    product.suggestions = certCentralProducts();
    ProviderFacts facts;
    facts.issuer = u"digicert-certcentral"_s;
    facts.creationPath = u"/key/acme-eab/tlm"_s;
    facts.basePath = u"/services/v2"_s;
    facts.nameParameter = u"name"_s;
    facts.tellsDirectory = true;
    facts.presets = {{u"US"_s, u"https://www.digicert.com/services/v2"_s, {}, hosts},
                     {u"EU"_s, u"https://certcentral.digicert.eu/services/v2"_s, {}, hosts}};
    facts.parameters = {
        parameter("name", Type::Text, Need::Required, page),
        product,
        number("organization_id", Need::Optional, page, 1), // some products need none: check()
        number("validity_years", Need::Required, page, 1, 3),
        number("validity_days", Need::Optional, page, 1),
        profile,
        number("container_id", Need::Optional, page, 1),
        parameter("custom_fields", Type::CustomFields, Need::Optional, page),
        parameter("ca_cert_id", Type::Text, Need::Optional, page),
        number("order_validity_days", Need::Optional, page, 1),
        number("order_validity_years", Need::Optional, page, 1),
    };
    facts.check = check;
    facts.fill = fill;
    return facts;
}

} // namespace eab::domain
