// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "domain/ParameterRules.h"

#include "base/Nearest.h"
#include "domain/DirectoryUrl.h"
#include "domain/EmailAddress.h"
#include "domain/IotDm.h"
#include "domain/PemBlock.h"
#include "domain/Provider.h"

#include <QJsonArray>

#include <algorithm>

namespace eab::domain {

namespace {

using Kind = ParameterProblem::Kind;
using Problems = std::vector<ParameterProblem>;

/** "TLS-90d" of ".../acme/TLS-90d/directory". */
QString profileOf(const QString &directoryUrl)
{
    return directoryUrl.section(QLatin1Char('/'), -2, -2);
}

QString range(const ProviderParameter &parameter)
{
    if (parameter.most)
        return u"%1-%2"_s.arg(*parameter.least).arg(*parameter.most);
    return u"%1-"_s.arg(*parameter.least);
}

/** A word for the other side to know; of one that is not in the list those most like it are told. */
void checkListed(const ProviderParameter &parameter, const QString &text, Problems &problems)
{
    constexpr qsizetype mostNamed = 3;
    if (parameter.type != ParameterType::Text || parameter.suggestions.empty())
        return;
    QStringList known;
    for (const Suggestion &suggestion : parameter.suggestions)
        known << suggestion.value;
    if (!known.contains(text))
        problems.push_back(
            {Kind::NotListed, parameter.name, nearest(text, known, mostNamed).join(u", "_s), true});
}

void checkText(const ProviderParameter &parameter, const QJsonValue &value, const QString &path,
               Problems &problems)
{
    if (!value.isString()) {
        problems.push_back({Kind::WrongType, path, u"text"_s});
        return;
    }
    const QString text = value.toString();
    // A key that must stay here could be pasted into any field.
    if (text.contains("PRIVATE KEY-----"_L1))
        problems.push_back({Kind::HoldsAPrivateKey, path, {}});
    else if (parameter.mostCharacters > 0 && text.toUcs4().size() > parameter.mostCharacters)
        problems.push_back({Kind::TooLong, path, QString::number(parameter.mostCharacters)});
    else if (parameter.type == ParameterType::Choice && !parameter.choices.contains(text))
        problems.push_back({Kind::NotAChoice, path, parameter.choices.join(u", "_s)});
    else if (parameter.type == ParameterType::DirectoryUrl && !checkDirectoryUrl(text))
        problems.push_back({Kind::NotADirectoryUrl, path, {}});
    else if (parameter.type == ParameterType::Day && !day(value))
        problems.push_back({Kind::NotADate, path, u"YYYY-MM-DD"_s});
    else if (parameter.type == ParameterType::Email && !checkEmail(text))
        problems.push_back({Kind::NotAnEmail, path, {}});
    else if (parameter.type == ParameterType::Pem) {
        const PemKind kind = pemKind(text);
        if (kind == PemKind::PrivateKey)
            problems.push_back({Kind::HoldsAPrivateKey, path, {}});
        else if (kind == PemKind::Other)
            problems.push_back({Kind::NotAPublicKey, path, {}});
    } else {
        checkListed(parameter, text.trimmed(), problems);
    }
}

/** Members of an object inside a list: those named, all of them texts unless checked elsewhere. */
bool checkMembers(const QJsonValue &entry, const QString &path, const QStringList &members,
                  Problems &problems)
{
    if (!entry.isObject()) {
        problems.push_back({Kind::WrongType, path, u"object"_s});
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
    const QString id = u"metadata_id"_s;
    const QString text = u"value"_s;
    if (!checkMembers(entry, path, {id, text}, problems))
        return;
    const QJsonValue number = entry[id];
    if (!isEmpty(number) && !wholeNumber(number))
        problems.push_back({Kind::WrongType, path + QLatin1Char('.') + id, u"number"_s});
    else if (!isEmpty(number) && *wholeNumber(number) < 1)
        problems.push_back({Kind::OutOfRange, path + QLatin1Char('.') + id, u"1-"_s});
    if (!isEmpty(entry[text]))
        checkText({}, entry[text], path + QLatin1Char('.') + text, problems);
}

void checkRegisteredValue(const QJsonValue &entry, const QString &path, Problems &problems)
{
    const QString field = u"certificate_field"_s;
    const QString matcher = u"matcher"_s;
    const QString value = u"value"_s;
    if (!checkMembers(entry, path, {field, matcher, value}, problems))
        return;
    const auto at = [&path](const QString &member) { return path + QLatin1Char('.') + member; };
    const auto choice = [&](const QString &member, const QStringList &choices) {
        if (isEmpty(entry[member]))
            return;
        if (!entry[member].isString())
            problems.push_back({Kind::WrongType, at(member), u"text"_s});
        else if (!choices.contains(entry[member].toString()))
            problems.push_back({Kind::NotAChoice, at(member), choices.join(u", "_s)});
    };
    choice(field, certificateFields());
    choice(matcher, {u"equals"_s});
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
        problems.push_back({Kind::WrongType, at(value), u"list"_s});
}

} // namespace

ProviderParameter parameter(const char *name, ParameterType type, Need need, const QString &source,
                            int mostCharacters)
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
                         std::optional<int> most)
{
    ProviderParameter made = parameter(name, ParameterType::Number, need, source);
    made.least = least;
    made.most = most;
    return made;
}

ProviderParameter directoryOfProfile(const std::vector<ProviderPreset> &presets,
                                     const QString &source)
{
    ProviderParameter made
        = parameter("directory_url", ParameterType::DirectoryUrl, Need::Optional, source);
    made.isSent = false;
    for (const ProviderPreset &preset : presets) {
        for (const QString &url : preset.directoryUrls)
            made.suggestions.push_back({url, profileOf(url)});
    }
    return made;
}

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
    const QDate date = shaped ? QDate::fromString(text, u"yyyy-MM-dd"_s) : QDate();
    return date.isValid() ? std::optional(date) : std::nullopt;
}

void checkValue(const ProviderParameter &parameter, const QJsonValue &value, Problems &problems)
{
    switch (parameter.type) {
    case ParameterType::Text:
    case ParameterType::LongText:
    case ParameterType::Choice:
    case ParameterType::Day:
    case ParameterType::Email:
    case ParameterType::DirectoryUrl:
    case ParameterType::Pem: checkText(parameter, value, parameter.name, problems); return;
    case ParameterType::Number: {
        const auto number = wholeNumber(value);
        if (!number)
            problems.push_back({Kind::WrongType, parameter.name, u"number"_s});
        else if ((parameter.least && *number < *parameter.least)
                 || (parameter.most && *number > *parameter.most))
            problems.push_back({Kind::OutOfRange, parameter.name, range(parameter)});
        return;
    }
    case ParameterType::Flag:
        if (!value.isBool())
            problems.push_back({Kind::WrongType, parameter.name, u"flag"_s});
        return;
    case ParameterType::CustomFields:
    case ParameterType::RegisteredValues: break;
    }
    if (!value.isArray()) {
        problems.push_back({Kind::WrongType, parameter.name, u"list"_s});
        return;
    }
    const QJsonArray list = value.toArray();
    for (qsizetype i = 0; i < list.size(); ++i) {
        const QString path = u"%1[%2]"_s.arg(parameter.name).arg(i);
        if (parameter.type == ParameterType::CustomFields)
            checkCustomField(list[i], path, problems);
        else
            checkRegisteredValue(list[i], path, problems);
    }
}

std::vector<ParameterProblem> checkParameters(ProviderKind kind, const QJsonObject &values)
{
    const ProviderFacts &facts = factsOf(kind);
    Problems problems;
    if (!facts.retired.isEmpty())
        problems.push_back({Kind::Retired, {}, facts.retired, true});
    QStringList known;
    for (const ProviderParameter &parameter : facts.parameters) {
        known << parameter.name;
        const QJsonValue value = values[parameter.name];
        if (parameter.required && isEmpty(value)) {
            problems.push_back({Kind::Missing, parameter.name, {}});
            continue;
        }
        if (!isEmpty(value))
            checkValue(parameter, value, problems);
        if (facts.check != nullptr)
            facts.check(parameter.name, values, problems);
    }
    for (auto it = values.begin(); it != values.end(); ++it) {
        if (!known.contains(it.key()))
            problems.push_back({Kind::Unknown, it.key(), {}});
    }
    return problems;
}

std::vector<Suggestion> directoriesOf(const Provider &provider)
{
    std::vector<Suggestion> found;
    for (const ProviderPreset &preset : factsOf(provider.kind).presets) {
        if (preset.baseUrl != provider.baseUrl) // another stage has other directories
            continue;
        for (const QString &url : preset.directoryUrls)
            found.push_back({url, profileOf(url)});
    }
    const bool known = std::any_of(found.begin(), found.end(), [&provider](const auto &one) {
        return one.value == provider.directoryUrl;
    });
    if (!known && !provider.directoryUrl.isEmpty())
        found.push_back({provider.directoryUrl, {}});
    return found;
}

bool isMeaningful(ProviderKind kind, const QString &parameter, const QJsonObject &values)
{
    const auto asked = factsOf(kind).isMeaningful;
    return asked == nullptr || asked(parameter, values);
}

} // namespace eab::domain
