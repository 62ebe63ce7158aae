// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "ca/apis/AnswerReader.h"
#include "ca/apis/Api.h"
#include "ca/apis/ApiRequest.h"
#include "ca/apis/PairReading.h"

#include <QJsonArray>

// DigiCert CertCentral. Its page and what is asked for are in domain/CertCentral.cpp.

namespace eab::ca {

namespace {

using domain::ListedCredential;
using domain::Provider;

std::pair<QByteArray, QByteArray> keyHeader(const Secret &apiKey)
{
    return {"X-DC-DEVKEY", headerValue(apiKey)};
}

QString textOf(const QJsonValue &value)
{
    return value.isDouble() ? QString::number(value.toInteger()) : oneLine(value.toString());
}

/** Keys of the API itself stand in the same list. */
bool isAcme(const QJsonObject &entry)
{
    return entry.contains("acme_directory_url"_L1) || entry.contains("product_name_id"_L1);
}

HttpRequest listing(const Provider &provider, const Secret &apiKey)
{
    HttpRequest made = apiRequest(provider, "GET", provider.baseUrl + u"/key"_s);
    made.headers.push_back(keyHeader(apiKey));
    return made;
}

Result<std::vector<ListedCredential>> readListing(const HttpOutcome &outcome)
{
    if (!succeeded(outcome))
        return errorOf(outcome, Effect::None);
    const QJsonValue keys = readBody(outcome.answer->body).object["api_keys"_L1];
    if (!keys.isArray())
        return malformed("no list of keys");
    const QJsonArray list = keys.toArray();
    std::vector<ListedCredential> all;
    std::vector<ListedCredential> acme;
    for (const QJsonValue one : list) {
        const QJsonObject entry = one.toObject();
        ListedCredential listed;
        listed.id = textOf(entry["id"_L1]);
        if (listed.id.isEmpty())
            continue;
        listed.name = textOf(entry["name"_L1]);
        listed.status = textOf(entry["status"_L1]).toLower();
        listed.created
            = QDateTime::fromString(entry["create_date"_L1].toString(), Qt::ISODate).toUTC();
        listed.product = textOf(entry["product_name_id"_L1]);
        listed.fields = domain::withoutSecrets(entry).toObject();
        if (isAcme(entry))
            acme.push_back(listed);
        all.push_back(std::move(listed));
    }
    // The page promises the telling fields for a single key only; where the list has none of
    // them, the name has to tell.
    return acme.empty() ? all : acme;
}

HttpRequest revocation(const Provider &provider, const Secret &apiKey, const QString &credentialId)
{
    const QString id = QString::fromLatin1(QUrl::toPercentEncoding(credentialId));
    HttpRequest made = apiRequest(provider, "PUT", u"%1/key/%2/status"_s.arg(provider.baseUrl, id));
    made.headers.push_back(keyHeader(apiKey));
    setJson(made, {{u"status"_s, u"revoked"_s}});
    return made;
}

Result<void> readRevocation(const HttpOutcome &outcome)
{
    if (!succeeded(outcome))
        return errorOf(outcome, Effect::Changes);
    const AnswerBody body = readBody(outcome.answer->body);
    const bool object = body.kind == AnswerBody::Kind::Object;
    if (object && body.object.contains("errors"_L1))
        return errorOf(outcome, Effect::Changes);
    if (object || body.kind == AnswerBody::Kind::Empty)
        return {};
    return malformed("not an answer of this API");
}

HttpRequest creation(const Provider &provider, const Secret &apiKey, const QJsonObject &values)
{
    return creationRequest(provider, keyHeader(apiKey), values);
}

CreationAnswer readCreated(const QJsonObject &object)
{
    // Its table and its examples spell the names differently: ext_acct_kid, ext_act_kid.
    static const PairNames names {{u"ext_acct_kid"_s, u"ext_act_kid"_s},
                                  {u"ext_acct_hmac"_s, u"ext_act_hmac"_s},
                                  u"acme_directory_url"_s,
                                  {}};
    return readPair(object, names);
}

} // namespace

Api apiOfCertCentral()
{
    return {creation, readCreated, Inventory {listing, readListing, revocation, readRevocation}};
}

} // namespace eab::ca
