// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

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
    return product.contains(QLatin1String("_dv_"));
}

void check(const QString &name, const QJsonObject &values, std::vector<ParameterProblem> &problems)
{
    const auto value = [&values](const char *key) { return values[QLatin1String(key)]; };
    const QString product = value("product_name_id").toString().trimmed();
    const bool signedExchange
        = value("profile_option").toString() == QLatin1String("http_signed_exchange");
    const QString days = QString::number(signedExchangeDays);
    const auto over = [&value](const char *key) {
        return wholeNumber(value(key)).value_or(0) > signedExchangeDays;
    };
    if (name == QLatin1String("organization_id")) {
        if (isEmpty(value("organization_id")) && !isDomainValidated(product))
            problems.push_back({Kind::Missing, name, {}});
    } else if (name == QLatin1String("validity_years")) {
        const bool isPublic = !product.isEmpty() && !product.startsWith(QLatin1String("private_"));
        const qint64 years = wholeNumber(value("validity_years")).value_or(0);
        if (isPublic && years > 1 && years <= 3 && isEmpty(value("validity_days")))
            problems.push_back({Kind::PublicNeedsOneYear, name, QStringLiteral("1")});
    } else if (name == QLatin1String("validity_days")) {
        if (signedExchange && (isEmpty(value("validity_days")) || over("validity_days")))
            problems.push_back({Kind::SignedExchangeNeeds90Days, name, days});
    } else if (name == QLatin1String("order_validity_days")) {
        // The page advises it because of the price; a longer order is not refused.
        if (signedExchange
            && (isEmpty(value("order_validity_days")) || over("order_validity_days")))
            problems.push_back({Kind::SignedExchangeNeeds90Days, name, days, true});
    }
}

void fill(Record &record, const QJsonObject &values)
{
    record.product = values[QLatin1String("product_name_id")].toString();
}

} // namespace

ProviderFacts factsOfCertCentral()
{
    using Type = ParameterType;
    const QString page = QStringLiteral(
        "dev.digicert.com, CertCentral Services API, ACME External Account Binding");
    const QString hosts = QStringLiteral("dev.digicert.com, CertCentral Services API, base URLs");
    ProviderParameter profile = parameter("profile_option", Type::Choice, Need::Optional, page);
    profile.choices = {QStringLiteral("http_signed_exchange")};
    ProviderFacts facts;
    facts.issuer = QStringLiteral("digicert-certcentral");
    facts.creationPath = QStringLiteral("/key/acme-eab/tlm");
    facts.basePath = QStringLiteral("/services/v2");
    facts.nameParameter = QStringLiteral("name");
    facts.tellsDirectory = true;
    facts.presets = {
        {QStringLiteral("US"), QStringLiteral("https://www.digicert.com/services/v2"), {}, hosts},
        {QStringLiteral("EU"),
         QStringLiteral("https://certcentral.digicert.eu/services/v2"),
         {},
         hosts}};
    facts.parameters = {
        parameter("name", Type::Text, Need::Required, page),
        parameter("product_name_id", Type::Text, Need::Required, page),
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
