// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "domain/EmailAddress.h"
#include "domain/PemBlock.h"
#include "domain/Provider.h"
#include "domain/RegisteredValue.h"

#include <QDate>
#include <QJsonArray>

#include <algorithm>
#include <array>

namespace eab::domain {

namespace {

using Kind = ParameterProblem::Kind;
using Problems = std::vector<ParameterProblem>;

constexpr int signedExchangeDays = 90;

/** Nothing a request would carry: absent, null, an empty text or list. */
bool isEmpty(const QJsonValue &value)
{
    return value.isUndefined() || value.isNull()
        || (value.isString() && value.toString().trimmed().isEmpty())
        || (value.isArray() && value.toArray().isEmpty());
}

std::optional<qint64> wholeNumber(const QJsonValue &value)
{
    constexpr double most = 9007199254740992.0; // 2^53: beyond it JSON numbers lose digits
    if (!value.isDouble())
        return std::nullopt;
    const double number = value.toDouble();
    if (number < -most || number > most || number != static_cast<double>(qint64(number)))
        return std::nullopt;
    return qint64(number);
}

std::optional<QDate> day(const QJsonValue &value)
{
    const QString text = value.toString();
    const bool shaped = text.size() == 10 && std::all_of(text.cbegin(), text.cend(), [](QChar c) {
                            return (c >= u'0' && c <= u'9') || c == u'-';
                        });
    const QDate date = shaped ? QDate::fromString(text, QStringLiteral("yyyy-MM-dd")) : QDate();
    return date.isValid() ? std::optional(date) : std::nullopt;
}

QString range(const ProviderParameter &parameter)
{
    if (parameter.most)
        return QStringLiteral("%1-%2").arg(*parameter.least).arg(*parameter.most);
    return QStringLiteral("%1-").arg(*parameter.least);
}

void checkText(const ProviderParameter &parameter, const QJsonValue &value, const QString &path,
               Problems &problems)
{
    if (!value.isString()) {
        problems.push_back({Kind::WrongType, path, QStringLiteral("text")});
        return;
    }
    const QString text = value.toString();
    // A key that must stay here could be pasted into any field.
    if (text.contains(QLatin1String("PRIVATE KEY-----")))
        problems.push_back({Kind::HoldsAPrivateKey, path, {}});
    else if (parameter.mostCharacters > 0 && text.toUcs4().size() > parameter.mostCharacters)
        problems.push_back({Kind::TooLong, path, QString::number(parameter.mostCharacters)});
    else if (parameter.type == ParameterType::Choice && !parameter.choices.contains(text))
        problems.push_back({Kind::NotAChoice, path, parameter.choices.join(QStringLiteral(", "))});
    else if (parameter.type == ParameterType::Day && !day(value))
        problems.push_back({Kind::NotADate, path, QStringLiteral("YYYY-MM-DD")});
    else if (parameter.type == ParameterType::Pem) {
        const PemKind kind = pemKind(text);
        if (kind == PemKind::PrivateKey)
            problems.push_back({Kind::HoldsAPrivateKey, path, {}});
        else if (kind == PemKind::Other)
            problems.push_back({Kind::NotAPublicKey, path, {}});
    }
}

/** Members of an object inside a list: those named, all of them texts unless checked elsewhere. */
bool checkMembers(const QJsonValue &entry, const QString &path, const QStringList &members,
                  Problems &problems)
{
    if (!entry.isObject()) {
        problems.push_back({Kind::WrongType, path, QStringLiteral("object")});
        return false;
    }
    const QJsonObject object = entry.toObject();
    for (const QString &member : members) {
        if (isEmpty(object.value(member)))
            problems.push_back({Kind::Missing, path + QLatin1Char('.') + member, {}});
    }
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (!members.contains(it.key()))
            problems.push_back({Kind::Unknown, path + QLatin1Char('.') + it.key(), {}});
    }
    return true;
}

void checkCustomField(const QJsonValue &entry, const QString &path, Problems &problems)
{
    const QString id = QStringLiteral("metadata_id");
    const QString text = QStringLiteral("value");
    if (!checkMembers(entry, path, {id, text}, problems))
        return;
    const QJsonValue number = entry[id];
    if (!isEmpty(number) && !wholeNumber(number))
        problems.push_back(
            {Kind::WrongType, path + QLatin1Char('.') + id, QStringLiteral("number")});
    else if (!isEmpty(number) && *wholeNumber(number) < 1)
        problems.push_back({Kind::OutOfRange, path + QLatin1Char('.') + id, QStringLiteral("1-")});
    if (!isEmpty(entry[text]))
        checkText({}, entry[text], path + QLatin1Char('.') + text, problems);
}

void checkRegisteredValue(const QJsonValue &entry, const QString &path, Problems &problems)
{
    const QString field = QStringLiteral("certificate_field");
    const QString matcher = QStringLiteral("matcher");
    const QString value = QStringLiteral("value");
    if (!checkMembers(entry, path, {field, matcher, value}, problems))
        return;
    const auto at = [&path](const QString &member) { return path + QLatin1Char('.') + member; };
    const auto choice = [&](const QString &member, const QStringList &choices) {
        if (isEmpty(entry[member]))
            return;
        if (!entry[member].isString())
            problems.push_back({Kind::WrongType, at(member), QStringLiteral("text")});
        else if (!choices.contains(entry[member].toString()))
            problems.push_back({Kind::NotAChoice, at(member), choices.join(QStringLiteral(", "))});
    };
    choice(field, certificateFields());
    choice(matcher, {QStringLiteral("equals")});
    if (isEmpty(entry[value]))
        return;
    if (entry[value].isString()) {
        checkText({}, entry[value], at(value), problems);
        return;
    }
    // A list is for the fields that hold one; one text is taken for either kind.
    const QJsonArray list = entry[value].toArray();
    const bool texts = std::all_of(list.begin(), list.end(), [](const QJsonValue &one) {
        return one.isString() && !isEmpty(one);
    });
    if (list.isEmpty() || !texts || !holdsList(entry[field].toString()))
        problems.push_back({Kind::WrongType, at(value), QStringLiteral("list")});
}

void checkValue(const ProviderParameter &parameter, const QJsonValue &value, Problems &problems)
{
    switch (parameter.type) {
    case ParameterType::Text:
    case ParameterType::LongText:
    case ParameterType::Choice:
    case ParameterType::Day:
    case ParameterType::Pem:
        checkText(parameter, value, parameter.name, problems);
        return;
    case ParameterType::Number: {
        const auto number = wholeNumber(value);
        if (!number)
            problems.push_back({Kind::WrongType, parameter.name, QStringLiteral("number")});
        else if ((parameter.least && *number < *parameter.least)
                 || (parameter.most && *number > *parameter.most))
            problems.push_back({Kind::OutOfRange, parameter.name, range(parameter)});
        return;
    }
    case ParameterType::Flag:
        if (!value.isBool())
            problems.push_back({Kind::WrongType, parameter.name, QStringLiteral("flag")});
        return;
    case ParameterType::CustomFields:
    case ParameterType::RegisteredValues:
        break;
    }
    if (!value.isArray()) {
        problems.push_back({Kind::WrongType, parameter.name, QStringLiteral("list")});
        return;
    }
    const QJsonArray list = value.toArray();
    for (qsizetype i = 0; i < list.size(); ++i) {
        const QString path = QStringLiteral("%1[%2]").arg(parameter.name).arg(i);
        if (parameter.type == ParameterType::CustomFields)
            checkCustomField(list[i], path, problems);
        else
            checkRegisteredValue(list[i], path, problems);
    }
}

// Rules that look at more than one parameter. Each is asked about one parameter at a time, so that
// everything comes out in the order of the form.

/** DV products: no organisation is validated. CertCentral names them "ssl_dv_rapidssl" and so on.
 */
bool isDomainValidated(const QString &product)
{
    return product.contains(QLatin1String("_dv_"));
}

void checkCertCentral(ProviderKind kind, const QString &name, const QJsonObject &values,
                      Problems &problems)
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
        if (kind == ProviderKind::CertCentral && isEmpty(value("organization_id"))
            && !isDomainValidated(product))
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

void checkIotDm(const QString &name, const QJsonObject &values, Problems &problems)
{
    const QJsonValue value = values[name];
    if (name == QLatin1String("authentication_pem")) {
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
    if (!isMeaningful(ProviderKind::IotDm, name, values))
        problems.push_back({Kind::NeedsProfile, name, {}, true});
}

} // namespace

bool wantsBinding(const QJsonObject &values)
{
    const QJsonValue flag = values[QLatin1String("external_account_binding")];
    return flag.isBool() ? flag.toBool() : isEmpty(values[QLatin1String("authentication_pem")]);
}

std::vector<ParameterProblem> checkParameters(ProviderKind kind, const QJsonObject &values)
{
    Problems problems;
    if (kind == ProviderKind::CertCentralLegacy)
        problems.push_back({Kind::Retired, {}, QStringLiteral("2026-02-24"), true});
    QStringList known;
    for (const ProviderParameter &parameter : parametersOf(kind)) {
        known << parameter.name;
        const QJsonValue value = values[parameter.name];
        if (!isEmpty(value))
            checkValue(parameter, value, problems);
        else if (parameter.required)
            problems.push_back({Kind::Missing, parameter.name, {}});
        if (kind == ProviderKind::CertCentral || kind == ProviderKind::CertCentralLegacy)
            checkCertCentral(kind, parameter.name, values, problems);
        else if (kind == ProviderKind::IotDm)
            checkIotDm(parameter.name, values, problems);
        else if (value.isString() && !isEmpty(value) && !checkEmail(value.toString()))
            problems.push_back({Kind::NotAnEmail, parameter.name, {}});
    }
    for (auto it = values.begin(); it != values.end(); ++it) {
        if (!known.contains(it.key()))
            problems.push_back({Kind::Unknown, it.key(), {}});
    }
    return problems;
}

bool isMeaningful(ProviderKind kind, const QString &parameter, const QJsonObject &values)
{
    if (kind != ProviderKind::IotDm)
        return true;
    if (parameter == QLatin1String("authentication_pem"))
        return !wantsBinding(values);
    static const QStringList ofTheProfile
        = {QStringLiteral("usage_limit"), QStringLiteral("start_date"), QStringLiteral("end_date"),
           QStringLiteral("registered_values")};
    return !ofTheProfile.contains(parameter)
        || !isEmpty(values[QLatin1String("enrollment_profile")]);
}

} // namespace eab::domain
