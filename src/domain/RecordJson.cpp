// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "domain/RecordJson.h"

#include <QJsonArray>

namespace eab::domain {

namespace {

QJsonValue text(const QString &value)
{
    return value.isEmpty() ? QJsonValue() : QJsonValue(value);
}

QJsonValue day(QDate date)
{
    return text(date.toString(Qt::ISODate));
}

QDateTime moment(const QJsonValue &value)
{
    return QDateTime::fromString(value.toString(), Qt::ISODateWithMs).toUTC();
}

QDate day(const QJsonValue &value)
{
    return QDate::fromString(value.toString(), Qt::ISODate);
}

QStringList list(const QJsonValue &value)
{
    QStringList texts;
    for (const auto &item : value.toArray())
        texts << item.toString();
    return texts;
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
    QJsonValue verified;
    if (record.verified) {
        verified = QJsonObject {
            {QStringLiteral("at"), jsonMoment(record.verified->at)},
            {QStringLiteral("outcome"), record.verified->outcome},
            {QStringLiteral("account_url"), text(record.verified->accountUrl)},
        };
    }
    return {
        {QStringLiteral("id"), record.id},
        {QStringLiteral("version"), record.version},
        {QStringLiteral("title"), text(record.title)},
        {QStringLiteral("kind"), kindName(record.kind)},
        {QStringLiteral("status"), statusName(record.status)},
        {QStringLiteral("issuer"), text(record.issuer)},
        {QStringLiteral("kid"), text(record.kid)},
        {QStringLiteral("hmac_alg"), algorithmName(record.algorithm)},
        {QStringLiteral("hmac_bytes"), record.hmacBytes},
        {QStringLiteral("directory_url"), text(record.directoryUrl)},
        {QStringLiteral("order_number"), text(record.orderNumber)},
        {QStringLiteral("ca_reference"), text(record.caReference)},
        {QStringLiteral("product"), text(record.product)},
        {QStringLiteral("email"), text(record.email)},
        {QStringLiteral("customer"), text(record.customer)},
        {QStringLiteral("domains"), QJsonArray::fromStringList(record.domains)},
        {QStringLiteral("order_date"), day(record.orderDate)},
        {QStringLiteral("ordered_at"), jsonMoment(record.orderedAt)},
        {QStringLiteral("portal_visible_until"), jsonMoment(record.portalVisibleUntil)},
        {QStringLiteral("must_register_before"), jsonMoment(record.mustRegisterBefore)},
        {QStringLiteral("licence_expires"), jsonMoment(record.licenceExpires)},
        {QStringLiteral("usage_limit"),
         record.usageLimit ? QJsonValue(*record.usageLimit) : QJsonValue()},
        {QStringLiteral("start_date"), day(record.startDate)},
        {QStringLiteral("end_date"), day(record.endDate)},
        {QStringLiteral("use_policy"), usePolicyName(record.usePolicy)},
        {QStringLiteral("verified"), verified},
        {QStringLiteral("tags"), QJsonArray::fromStringList(record.tags)},
        {QStringLiteral("notes"), text(record.notes)},
        {QStringLiteral("has_source"), record.hasSource},
        {QStringLiteral("batch"), text(record.batch)},
        {QStringLiteral("created"), jsonMoment(record.created)},
        {QStringLiteral("modified"), jsonMoment(record.modified)},
    };
}

Record recordFromJson(const QJsonObject &object)
{
    const auto value = [&object](const char *name) { return object.value(QLatin1String(name)); };
    Record record;
    record.id = value("id").toString();
    record.version = value("version").toInt();
    record.title = value("title").toString();
    record.kind = kindFromName(value("kind").toString());
    record.status = statusFromName(value("status").toString());
    record.issuer = value("issuer").toString();
    record.kid = value("kid").toString();
    if (const auto algorithm = algorithmFromName(value("hmac_alg").toString()))
        record.algorithm = *algorithm;
    record.hmacBytes = value("hmac_bytes").toInt();
    record.directoryUrl = value("directory_url").toString();
    record.orderNumber = value("order_number").toString();
    record.caReference = value("ca_reference").toString();
    record.product = value("product").toString();
    record.email = value("email").toString();
    record.customer = value("customer").toString();
    record.domains = list(value("domains"));
    record.orderDate = day(value("order_date"));
    record.orderedAt = moment(value("ordered_at"));
    record.portalVisibleUntil = moment(value("portal_visible_until"));
    record.mustRegisterBefore = moment(value("must_register_before"));
    record.licenceExpires = moment(value("licence_expires"));
    if (value("usage_limit").isDouble())
        record.usageLimit = value("usage_limit").toInt();
    record.startDate = day(value("start_date"));
    record.endDate = day(value("end_date"));
    record.usePolicy = usePolicyFromName(value("use_policy").toString());
    if (const QJsonObject verified = value("verified").toObject(); !verified.isEmpty()) {
        record.verified = Verification {moment(verified.value(QLatin1String("at"))),
                                        verified.value(QLatin1String("outcome")).toString(),
                                        verified.value(QLatin1String("account_url")).toString()};
    }
    record.tags = list(value("tags"));
    record.notes = value("notes").toString();
    record.hasSource = value("has_source").toBool();
    record.batch = value("batch").toString();
    record.created = moment(value("created"));
    record.modified = moment(value("modified"));
    return record;
}

} // namespace eab::domain
