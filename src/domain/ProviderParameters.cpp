// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "domain/Provider.h"

// What the APIs' own pages say about hosts and request parameters, as data. A rule that looks at
// more than one parameter is in ParameterRules.cpp.

namespace eab::domain {

namespace {

const QString certCentralPage
    = QStringLiteral("dev.digicert.com, CertCentral Services API, ACME External Account Binding");
const QString iotPage
    = QStringLiteral("dev.digicert.com, IoT Device Manager, Add ACME credentials");
const QString idenTrustPage
    = QStringLiteral("docs-cms-pte.identrust.com, Reseller ACME API integration");

enum class Need { Required, Optional };

ProviderParameter parameter(const char *name, ParameterType type, Need need, const QString &source,
                            int mostCharacters = 0)
{
    ProviderParameter made;
    made.name = QString::fromLatin1(name);
    made.type = type;
    made.required = need == Need::Required;
    made.mostCharacters = mostCharacters;
    made.source = source;
    return made;
}

ProviderParameter number(const char *name, Need need, const QString &source, int least,
                         std::optional<int> most = {})
{
    ProviderParameter made = parameter(name, ParameterType::Number, need, source);
    made.least = least;
    made.most = most;
    return made;
}

/** `organization`: the newer service also sells products that need none. */
std::vector<ProviderParameter> certCentral(Need organization)
{
    using Type = ParameterType;
    const QString &page = certCentralPage;
    ProviderParameter profile = parameter("profile_option", Type::Choice, Need::Optional, page);
    profile.choices = {QStringLiteral("http_signed_exchange")};
    return {
        parameter("name", Type::Text, Need::Required, page),
        parameter("product_name_id", Type::Text, Need::Required, page),
        number("organization_id", organization, page, 1),
        number("validity_years", Need::Required, page, 1, 3),
        number("validity_days", Need::Optional, page, 1),
        profile,
        number("container_id", Need::Optional, page, 1),
        parameter("custom_fields", Type::CustomFields, Need::Optional, page),
        parameter("ca_cert_id", Type::Text, Need::Optional, page),
        number("order_validity_days", Need::Optional, page, 1),
        number("order_validity_years", Need::Optional, page, 1),
    };
}

std::vector<ProviderParameter> iotDm()
{
    using Type = ParameterType;
    const QString &page = iotPage;
    return {
        parameter("name", Type::Text, Need::Required, page, 255),
        parameter("description", Type::LongText, Need::Optional, page, 255),
        parameter("account_id", Type::Text, Need::Required, page, 36),
        parameter("external_account_binding", Type::Flag, Need::Optional, page),
        parameter("authentication_pem", Type::Pem, Need::Optional, page),
        parameter("enrollment_profile", Type::Text, Need::Optional, page, 40),
        number("usage_limit", Need::Optional, page, 1),
        parameter("start_date", Type::Day, Need::Optional, page),
        parameter("end_date", Type::Day, Need::Optional, page),
        parameter("registered_values", Type::RegisteredValues, Need::Optional, page),
    };
}

} // namespace

std::vector<ProviderPreset> presetsOf(ProviderKind kind)
{
    switch (kind) {
    case ProviderKind::CertCentral:
    case ProviderKind::CertCentralLegacy: {
        const QString page
            = QStringLiteral("dev.digicert.com, CertCentral Services API, base URLs");
        return {{QStringLiteral("US"),
                 QStringLiteral("https://www.digicert.com/services/v2"),
                 {},
                 page},
                {QStringLiteral("EU"),
                 QStringLiteral("https://certcentral.digicert.eu/services/v2"),
                 {},
                 page}};
    }
    case ProviderKind::IotDm: {
        const QString page = QStringLiteral("dev.digicert.com, Get started");
        return {
            {QStringLiteral("DigiCert ONE"), QStringLiteral("https://one.digicert.com"), {}, page},
            {QStringLiteral("Demo"), QStringLiteral("https://demo.one.digicert.com"), {}, page},
            {QStringLiteral("Japan"), QStringLiteral("https://one.digicert.co.jp"), {}, page}};
    }
    case ProviderKind::IdenTrust:
        // The production host is told to resellers, not published: the person types it.
        return {{QStringLiteral("Staging"),
                 QStringLiteral("https://reseller-cms-pte.identrust.com"),
                 {QStringLiteral("https://acme-cms-pte.identrust.com/acme/TLS-90d/directory"),
                  QStringLiteral("https://acme-cms-pte.identrust.com/acme/TLS-1y/directory")},
                 idenTrustPage}};
    }
    return {};
}

const std::vector<ProviderParameter> &parametersOf(ProviderKind kind)
{
    static const auto newer = certCentral(Need::Optional);
    static const auto legacy = certCentral(Need::Required);
    static const auto iot = iotDm();
    static const std::vector<ProviderParameter> reseller
        = {parameter("customer_email", ParameterType::Text, Need::Required, idenTrustPage)};
    switch (kind) {
    case ProviderKind::CertCentral:
        return newer;
    case ProviderKind::CertCentralLegacy:
        return legacy;
    case ProviderKind::IotDm:
        return iot;
    case ProviderKind::IdenTrust:
        break;
    }
    return reseller;
}

} // namespace eab::domain
