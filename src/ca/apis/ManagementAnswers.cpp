// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "ca/apis/AnswerReader.h"
#include "ca/apis/ProviderApi.h"

#include <QJsonArray>

#include <algorithm>

namespace eab::ca::api {

namespace {

bool succeeded(const HttpOutcome &outcome)
{
    return outcome.answer && outcome.answer->status >= 200 && outcome.answer->status < 300;
}

Error malformed(const char *why)
{
    return {ErrorCode::MalformedAnswer, {}, QString::fromLatin1(why)};
}

/** Keys of the API itself stand in the same list (CertCentral, GET /key). */
bool isAcme(const QJsonObject &entry)
{
    return entry.contains(QLatin1String("acme_directory_url"))
        || entry.contains(QLatin1String("product_name_id"));
}

QString textOf(const QJsonValue &value)
{
    return value.isDouble() ? QString::number(value.toInteger()) : oneLine(value.toString());
}

} // namespace

Result<Secret> readToken(const HttpOutcome &outcome)
{
    if (!succeeded(outcome))
        return errorOf(outcome, Effect::None);
    const AnswerBody body = readBody(outcome.answer->body);
    const QString token = body.object[QLatin1String("access_token")].toString();
    const QString type = body.object[QLatin1String("token_type")].toString();
    const bool printable = std::all_of(token.cbegin(), token.cend(),
                                       [](QChar c) { return c > u' ' && c.unicode() < 0x7f; });
    if (token.isEmpty() || !printable)
        return malformed("no usable access_token");
    if (!type.isEmpty() && type.compare(QLatin1String("bearer"), Qt::CaseInsensitive) != 0)
        return malformed("a token that is no bearer token");
    return Secret::fromUtf16(token);
}

Result<std::vector<domain::ListedCredential>> readListing(const domain::Provider &,
                                                          const HttpOutcome &outcome)
{
    if (!succeeded(outcome))
        return errorOf(outcome, Effect::None);
    const AnswerBody body = readBody(outcome.answer->body);
    const QJsonValue keys = body.object[QLatin1String("api_keys")];
    if (!keys.isArray())
        return malformed("no list of keys");
    const QJsonArray list = keys.toArray();
    std::vector<domain::ListedCredential> all;
    std::vector<domain::ListedCredential> acme;
    for (const QJsonValue one : list) {
        const QJsonObject entry = one.toObject();
        domain::ListedCredential listed;
        listed.id = textOf(entry[QLatin1String("id")]);
        if (listed.id.isEmpty())
            continue;
        listed.name = textOf(entry[QLatin1String("name")]);
        listed.status = textOf(entry[QLatin1String("status")]).toLower();
        listed.created
            = QDateTime::fromString(entry[QLatin1String("create_date")].toString(), Qt::ISODate)
                  .toUTC();
        listed.product = textOf(entry[QLatin1String("product_name_id")]);
        if (isAcme(entry))
            acme.push_back(listed);
        all.push_back(std::move(listed));
    }
    // The page promises the telling fields for a single key only; where the list has none of them,
    // the name has to tell.
    return acme.empty() ? all : acme;
}

Result<void> readRevocation(const HttpOutcome &outcome)
{
    if (!succeeded(outcome))
        return errorOf(outcome, Effect::Changes);
    const AnswerBody body = readBody(outcome.answer->body);
    const bool object = body.kind == AnswerBody::Kind::Object;
    if (object && body.object.contains(QLatin1String("errors")))
        return errorOf(outcome, Effect::Changes);
    if (object || body.kind == AnswerBody::Kind::Empty)
        return {};
    return malformed("not an answer of this API");
}

} // namespace eab::ca::api
