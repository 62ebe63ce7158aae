// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "domain/RecordJson.h"

#include "domain/RecordFields.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <cstdlib>

namespace eab::domain {

namespace {

constexpr qsizetype usualFactsBytes = 512;

QString wordIn(const QJsonObject &object, const char *key)
{
    return object.value(QLatin1String(key)).toString();
}

QDateTime momentIn(const QString &text)
{
    return QDateTime::fromString(text, Qt::ISODateWithMs).toUTC();
}

/** A field's value as JSON. */
struct Written
{
    QJsonValue operator()(const QString &text) const
    {
        return text.isEmpty() ? QJsonValue() : QJsonValue(text);
    }
    QJsonValue operator()(const QStringList &texts) const
    {
        return QJsonArray::fromStringList(texts);
    }
    QJsonValue operator()(QDate day) const { return (*this)(day.toString(Qt::ISODate)); }
    QJsonValue operator()(const QDateTime &moment) const { return jsonMoment(moment); }
    QJsonValue operator()(int number) const { return number; }
    QJsonValue operator()(qsizetype number) const { return number; }
    QJsonValue operator()(bool value) const { return value; }
    QJsonValue operator()(std::optional<int> number) const
    {
        return number ? QJsonValue(*number) : QJsonValue();
    }
    QJsonValue operator()(const std::optional<Verification> &verified) const
    {
        if (!verified)
            return {};
        return QJsonObject {{u"at"_s, jsonMoment(verified->at)},
                            {u"outcome"_s, verified->outcome},
                            {u"account_url"_s, (*this)(verified->accountUrl)}};
    }
    template <typename Enum>
    requires std::is_enum_v<Enum> QJsonValue operator()(Enum value) const { return wordOf(value); }
};

/** A field's value as the text of its JSON; empty where it has none. */
struct Spelled
{
    QByteArray operator()(const QString &text) const
    {
        return text.isEmpty() ? QByteArray() : quoted(text);
    }
    QByteArray operator()(const QStringList &texts) const
    {
        QByteArray list;
        for (const QString &text : texts)
            list += (list.isEmpty() ? '[' : ',') + quoted(text);
        return list.isEmpty() ? list : list + ']';
    }
    QByteArray operator()(QDate day) const
    {
        return isUsual(day) ? '"' + dayText(day) + '"' : general(day);
    }
    QByteArray operator()(const QDateTime &moment) const
    {
        const qint64 msecs = moment.isValid() ? moment.toMSecsSinceEpoch() : 0;
        const auto [days, seconds] = std::lldiv(msecs / 1000, secondsOfDay);
        const QDate day = QDate::fromJulianDay(firstDay + days);
        if (msecs <= 0 || msecs % 1000 != 0 || !isUsual(day))
            return general(moment);
        const int second = static_cast<int>(seconds);
        return '"' + dayText(day) + 'T' + digits(second / 3600, 2) + ':'
            + digits(second / 60 % 60, 2) + ':' + digits(second % 60, 2) + "Z\"";
    }
    template <typename Value>
    QByteArray operator()(const Value &value) const
    {
        return general(value);
    }

private:
    static constexpr qint64 secondsOfDay = 86400;
    static constexpr qint64 firstDay = 2440588; // 1970-01-01 as a Julian day

    template <typename Value>
    static QByteArray general(const Value &value)
    {
        const QJsonValue json = Written()(value);
        if (json.isNull())
            return {};
        return json.isString() ? quoted(json.toString()) : spelled(json);
    }
    static bool isUsual(QDate day)
    {
        return day.isValid() && day.year() >= 1 && day.year() <= 9999;
    }

    /** `count` digits of a number from 0. */
    static QByteArray digits(int number, int count)
    {
        QByteArray text(count, '0');
        for (qsizetype at = count; number != 0 && at > 0; number /= 10)
            text[--at] = static_cast<char>('0' + number % 10);
        return text;
    }
    static QByteArray dayText(QDate day)
    {
        return digits(day.year(), 4) + '-' + digits(day.month(), 2) + '-' + digits(day.day(), 2);
    }
    static QByteArray quoted(const QString &text)
    {
        const bool plain = std::all_of(text.begin(), text.end(), [](QChar c) {
            return c.unicode() >= 0x20 && c.unicode() < 0x7f && c != u'"' && c != u'\\';
        });
        return plain ? '"' + text.toLatin1() + '"' : spelled(text);
    }
    static QByteArray spelled(const QJsonValue &value)
    {
        const QByteArray list = QJsonDocument(QJsonArray {value}).toJson(QJsonDocument::Compact);
        return list.sliced(1, list.size() - 2);
    }
};

/** The other way round. */
struct Read
{
    QJsonValue value;

    void operator()(QString &text) const { text = value.toString(); }
    void operator()(QStringList &texts) const
    {
        for (const auto &item : value.toArray())
            texts << item.toString();
    }
    void operator()(QDate &day) const { day = QDate::fromString(value.toString(), Qt::ISODate); }
    void operator()(QDateTime &moment) const { moment = momentIn(value.toString()); }
    void operator()(int &number) const { number = value.toInt(); }
    void operator()(qsizetype &number) const { number = value.toInt(); }
    void operator()(bool &flag) const { flag = value.toBool(); }
    void operator()(std::optional<int> &number) const
    {
        if (value.isDouble())
            number = value.toInt();
    }
    void operator()(std::optional<Verification> &verified) const
    {
        const QJsonObject object = value.toObject();
        if (!object.isEmpty())
            verified = Verification {momentIn(wordIn(object, "at")), wordIn(object, "outcome"),
                                     wordIn(object, "account_url")};
    }
    template <typename Enum>
    requires std::is_enum_v<Enum>
    void operator()(Enum &to) const { takeWord(to, value.toString()); }
};

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
        object.insert(field.name, field.visit(record, Written()));
    return object;
}

QJsonObject factsToJson(const Facts &facts)
{
    Record record;
    static_cast<Facts &>(record) = facts;
    QJsonObject object;
    for (const Field &field : recordFields()) {
        if (!(field.uses & FieldUse::Told))
            continue;
        const QJsonValue value = field.visit(record, Written());
        if (!value.isNull() && !(value.isArray() && value.toArray().isEmpty()))
            object.insert(field.name, value);
    }
    return object;
}

QByteArray factsText(const Facts &facts)
{
    static const auto told = [] {
        std::vector<const Field *> fields;
        for (const Field &field : recordFields()) {
            if (field.uses & FieldUse::Told)
                fields.push_back(&field);
        }
        std::sort(fields.begin(), fields.end(),
                  [](const Field *a, const Field *b) { return a->name < b->name; });
        return fields;
    }();
    Record record;
    static_cast<Facts &>(record) = facts;
    QByteArray text("{");
    text.reserve(usualFactsBytes);
    for (const Field *field : told) {
        const QByteArray value = field->visit(record, Spelled());
        if (value.isEmpty())
            continue;
        if (text.size() > 1)
            text += ',';
        text += '"';
        text += field->name;
        text += "\":";
        text += value;
    }
    text += '}';
    return text;
}

Facts factsFromJson(const QJsonObject &object)
{
    return recordFromJson(object);
}

Record recordFromJson(const QJsonObject &object)
{
    Record record;
    for (const Field &field : recordFields())
        field.visit(record, Read {object.value(field.name)});
    return record;
}

} // namespace eab::domain
