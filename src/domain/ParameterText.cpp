// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "domain/EmailAddress.h"
#include "domain/IotDm.h"
#include "domain/ProviderFacts.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>

namespace eab::domain {

namespace {

/** A list as people type it: `NAME=VALUE`, one a line or divided by semicolons. */
template <typename Make>
std::optional<QJsonArray> listFromLines(const QString &text, Make make)
{
    static const QRegularExpression divider(u"[;\\n]"_s);
    QJsonArray list;
    for (const QString &line : text.split(divider, Qt::SkipEmptyParts)) {
        if (line.trimmed().isEmpty())
            continue;
        const qsizetype at = line.indexOf(QLatin1Char('='));
        if (at < 1)
            return std::nullopt;
        const auto entry = make(line.left(at).trimmed(), line.mid(at + 1).trimmed());
        if (!entry)
            return std::nullopt;
        list.append(*entry);
    }
    return list;
}

std::optional<QJsonObject> customField(const QString &id, const QString &value)
{
    bool isNumber = false;
    const qint64 number = id.toLongLong(&isNumber);
    if (!isNumber)
        return std::nullopt;
    return QJsonObject {{u"metadata_id"_s, number}, {u"value"_s, value}};
}

std::optional<QJsonObject> registeredValue(const QString &field, const QString &value)
{
    QJsonValue wanted(value);
    if (holdsList(field)) {
        QJsonArray list;
        for (const QString &one : value.split(QLatin1Char(','), Qt::SkipEmptyParts))
            list.append(one.trimmed());
        wanted = list;
    }
    return QJsonObject {
        {u"certificate_field"_s, field}, {u"matcher"_s, u"equals"_s}, {u"value"_s, wanted}};
}

std::optional<QJsonArray> listFromText(ParameterType type, const QString &text)
{
    if (text.trimmed().startsWith(QLatin1Char('['))) {
        const QJsonDocument json = QJsonDocument::fromJson(text.toUtf8());
        return json.isArray() ? std::optional(json.array()) : std::nullopt;
    }
    return type == ParameterType::CustomFields ? listFromLines(text, customField)
                                               : listFromLines(text, registeredValue);
}

std::optional<bool> flagFromText(const QString &text)
{
    static const QStringList yes = {u"true"_s, u"yes"_s, u"on"_s, u"1"_s};
    static const QStringList no = {u"false"_s, u"no"_s, u"off"_s, u"0"_s};
    if (yes.contains(text, Qt::CaseInsensitive))
        return true;
    if (no.contains(text, Qt::CaseInsensitive))
        return false;
    return std::nullopt;
}

} // namespace

Result<QJsonValue> parameterFromText(ProviderKind kind, const QString &parameter,
                                     const QString &text)
{
    const auto wrong = [&parameter](const char *why) {
        return Error {ErrorCode::InvalidUsage, parameter, QString::fromLatin1(why)};
    };
    const auto &all = factsOf(kind).parameters;
    const auto found = std::find_if(all.begin(), all.end(), [&](const ProviderParameter &one) {
        return one.name == parameter;
    });
    if (found == all.end())
        return wrong("no parameter of this API");
    const QString value = text.trimmed();
    switch (found->type) {
    case ParameterType::Number: {
        bool isNumber = false;
        const qint64 number = value.toLongLong(&isNumber);
        if (!isNumber)
            return wrong("not a whole number");
        return QJsonValue(number);
    }
    case ParameterType::Flag:
        if (const auto flag = flagFromText(value))
            return QJsonValue(*flag);
        return wrong("neither true nor false");
    case ParameterType::CustomFields:
    case ParameterType::RegisteredValues:
        if (const auto list = listFromText(found->type, text))
            return QJsonValue(*list);
        return wrong("neither a JSON list nor NAME=VALUE");
    case ParameterType::Email: // with an international host it goes out in its ASCII form
        if (const auto email = checkEmail(value))
            return QJsonValue(*email);
        break;
    case ParameterType::Text:
    case ParameterType::LongText:
    case ParameterType::Choice:
    case ParameterType::Day:
    case ParameterType::DirectoryUrl:
    case ParameterType::Pem: break;
    }
    return QJsonValue(value);
}

} // namespace eab::domain
