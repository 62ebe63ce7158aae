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
        = {u"usage_limit"_s, u"start_date"_s, u"end_date"_s, u"registered_values"_s};
    return !ofTheProfile.contains(name) || !isEmpty(values["enrollment_profile"_L1]);
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
    if (name == "end_date"_L1) {
        const auto start = day(values["start_date"_L1]);
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
    const QJsonValue limit = values["usage_limit"_L1];
    if (limit.isDouble())
        record.usageLimit = limit.toInt();
    record.startDate = date("start_date");
    record.endDate = date("end_date");
}

} // namespace

ProviderFacts factsOfIotDm()
{
    using Type = ParameterType;
    const QString page = u"dev.digicert.com, IoT Device Manager, Add ACME credentials"_s;
    const QString hosts = u"dev.digicert.com, Get started"_s;
    ProviderFacts facts;
    facts.issuer = u"digicert-iotdm"_s;
    facts.creationPath = u"/iot/api/v1/acme-authentication"_s;
    facts.nameParameter = u"name"_s;
    facts.sameNameProves = true;
    facts.registersKeys = true;
    facts.presets = {{u"DigiCert ONE"_s, u"https://one.digicert.com"_s, {}, hosts},
                     {u"Demo"_s, u"https://demo.one.digicert.com"_s, {}, hosts},
                     {u"Japan"_s, u"https://one.digicert.co.jp"_s, {}, hosts}};
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
        directoryOfProfile(facts.presets, page),
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
    static const QStringList fields = {u"subject.common_name"_s,
                                       u"subject.organization_name"_s,
                                       u"subject.organization_unit"_s,
                                       u"subject.country"_s,
                                       u"subject.state"_s,
                                       u"subject.locality"_s,
                                       u"subject.street_address"_s,
                                       u"subject.postal_code"_s,
                                       u"subject.email"_s,
                                       u"challenge_password"_s};
    return fields;
}

bool holdsList(const QString &certificateField)
{
    return certificateField == "subject.organization_unit"_L1
        || certificateField == "subject.street_address"_L1;
}

} // namespace eab::domain
