// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "domain/IotDm.h"

#include "domain/ParameterRules.h"
#include "domain/Record.h"

// DigiCert IoT Device Manager, POST /iot/api/v1/acme-authentication.

namespace eab::domain {

namespace {

using Kind = ParameterProblem::Kind;

bool meansSomething(const QString &name, const QJsonObject &values)
{
    if (name == publicKeyParameter)
        return !wantsBinding(values);
    static const QStringList ofTheProfile
        = {QStringLiteral("usage_limit"), QStringLiteral("start_date"), QStringLiteral("end_date"),
           QStringLiteral("registered_values")};
    return !ofTheProfile.contains(name) || !isEmpty(values[QLatin1String("enrollment_profile")]);
}

void check(const QString &name, const QJsonObject &values, std::vector<ParameterProblem> &problems)
{
    const QJsonValue value = values[name];
    if (name == publicKeyParameter) {
        if (isEmpty(value) && !wantsBinding(values))
            problems.push_back({Kind::Missing, name, {}});
        else if (!isEmpty(value) && wantsBinding(values))
            problems.push_back({Kind::NotUsedWithBinding, name, {}, true});
        return;
    }
    if (isEmpty(value))
        return;
    if (name == QLatin1String("end_date")) {
        const auto start = day(values[QLatin1String("start_date")]);
        const auto end = day(value);
        if (start && end && *end < *start)
            problems.push_back({Kind::EndBeforeStart, name, start->toString(Qt::ISODate)});
    }
    if (!meansSomething(name, values))
        problems.push_back({Kind::NeedsProfile, name, {}, true});
}

void fill(Record &record, const QJsonObject &values)
{
    const auto date = [&values](const char *name) {
        return QDate::fromString(values[QLatin1String(name)].toString(), Qt::ISODate);
    };
    const QJsonValue limit = values[QLatin1String("usage_limit")];
    if (limit.isDouble())
        record.usageLimit = limit.toInt();
    record.startDate = date("start_date");
    record.endDate = date("end_date");
}

} // namespace

ProviderFacts factsOfIotDm()
{
    using Type = ParameterType;
    const QString page
        = QStringLiteral("dev.digicert.com, IoT Device Manager, Add ACME credentials");
    const QString hosts = QStringLiteral("dev.digicert.com, Get started");
    ProviderFacts facts;
    facts.issuer = QStringLiteral("digicert-iotdm");
    facts.creationPath = QStringLiteral("/iot/api/v1/acme-authentication");
    facts.nameParameter = QStringLiteral("name");
    facts.sameNameProves = true;
    facts.registersKeys = true;
    facts.presets
        = {{QStringLiteral("DigiCert ONE"), QStringLiteral("https://one.digicert.com"), {}, hosts},
           {QStringLiteral("Demo"), QStringLiteral("https://demo.one.digicert.com"), {}, hosts},
           {QStringLiteral("Japan"), QStringLiteral("https://one.digicert.co.jp"), {}, hosts}};
    facts.parameters = {
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
    facts.check = check;
    facts.isMeaningful = meansSomething;
    facts.fill = fill;
    return facts;
}

bool wantsBinding(const QJsonObject &values)
{
    const QJsonValue flag = values[bindingParameter];
    return flag.isBool() ? flag.toBool() : isEmpty(values[publicKeyParameter]);
}

const QStringList &certificateFields()
{
    static const QStringList fields = {QStringLiteral("subject.common_name"),
                                       QStringLiteral("subject.organization_name"),
                                       QStringLiteral("subject.organization_unit"),
                                       QStringLiteral("subject.country"),
                                       QStringLiteral("subject.state"),
                                       QStringLiteral("subject.locality"),
                                       QStringLiteral("subject.street_address"),
                                       QStringLiteral("subject.postal_code"),
                                       QStringLiteral("subject.email"),
                                       QStringLiteral("challenge_password")};
    return fields;
}

bool holdsList(const QString &certificateField)
{
    return certificateField == QLatin1String("subject.organization_unit")
        || certificateField == QLatin1String("subject.street_address");
}

} // namespace eab::domain
