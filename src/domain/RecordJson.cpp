// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "domain/RecordJson.h"

#include "domain/RecordFields.h"

#include <QJsonArray>

namespace eab::domain {

namespace {

// One pair of functions for each type a field can have.

QJsonValue toValue(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}
void take(QString &text, const QJsonValue &value)
{
    text = value.toString();
}

QJsonValue toValue(const QStringList &texts)
{
    return QJsonArray::fromStringList(texts);
}
void take(QStringList &texts, const QJsonValue &value)
{
    for (const auto &item : value.toArray())
        texts << item.toString();
}

QJsonValue toValue(QDate day)
{
    return toValue(day.toString(Qt::ISODate));
}
void take(QDate &day, const QJsonValue &value)
{
    day = QDate::fromString(value.toString(), Qt::ISODate);
}

QJsonValue toValue(const QDateTime &moment)
{
    return jsonMoment(moment);
}
void take(QDateTime &moment, const QJsonValue &value)
{
    moment = QDateTime::fromString(value.toString(), Qt::ISODateWithMs).toUTC();
}

template <typename Number>
requires std::is_arithmetic_v<Number> QJsonValue toValue(Number number)
{
    return number; // a bool stays one
}
template <typename Number>
requires std::is_arithmetic_v<Number>
void take(Number &number, const QJsonValue &value)
{
    if constexpr (std::is_same_v<Number, bool>)
        number = value.toBool();
    else
        number = value.toInt();
}

QJsonValue toValue(std::optional<int> number)
{
    return number ? QJsonValue(*number) : QJsonValue();
}
void take(std::optional<int> &number, const QJsonValue &value)
{
    if (value.isDouble())
        number = value.toInt();
}

template <typename Enum>
requires std::is_enum_v<Enum> QJsonValue toValue(Enum value)
{
    return wordOf(value);
}
template <typename Enum>
requires std::is_enum_v<Enum>
void take(Enum &to, const QJsonValue &value)
{
    takeWord(to, value.toString());
}

QJsonValue toValue(const std::optional<Verification> &verified)
{
    if (!verified)
        return {};
    return QJsonObject {{QStringLiteral("at"), jsonMoment(verified->at)},
                        {QStringLiteral("outcome"), verified->outcome},
                        {QStringLiteral("account_url"), toValue(verified->accountUrl)}};
}
void take(std::optional<Verification> &verified, const QJsonValue &value)
{
    const QJsonObject object = value.toObject();
    if (object.isEmpty())
        return;
    verified.emplace();
    take(verified->at, object.value(QLatin1String("at")));
    take(verified->outcome, object.value(QLatin1String("outcome")));
    take(verified->accountUrl, object.value(QLatin1String("account_url")));
}

} // namespace

QJsonValue jsonMoment(const QDateTime &utc)
{
    if (!utc.isValid())
        return {};
    const bool whole = utc.time().msec() == 0;
    return utc.toUTC().toString(whole ? Qt::ISODate : Qt::ISODateWithMs);
}

QJsonObject toJson(const Record &record)
{
    QJsonObject object;
    for (const Field &field : recordFields())
        object.insert(field.name,
                      field.visit(record, [](const auto &value) { return toValue(value); }));
    return object;
}

Record recordFromJson(const QJsonObject &object)
{
    Record record;
    for (const Field &field : recordFields())
        field.visit(record, [&](auto &value) { take(value, object.value(field.name)); });
    return record;
}

} // namespace eab::domain
