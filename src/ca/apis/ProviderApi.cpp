// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "ca/apis/ProviderApi.h"

#include "domain/RegisteredValue.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

// The requests. Sources: the APIs' own pages, named in domain/ProviderParameters.cpp.

namespace eab::ca::api {

namespace {

using domain::KeyMode;
using domain::Provider;
using domain::ProviderKind;

/** The key as a header's value: what would end the header is no part of any key. */
QByteArray headerValue(const Secret &apiKey)
{
    QByteArray value;
    for (const char c : apiKey.expose()) {
        if (static_cast<unsigned char>(c) >= 0x20 && c != 0x7f)
            value += c;
    }
    return value.trimmed();
}

std::pair<QByteArray, QByteArray> keyHeader(const Provider &provider, const Secret &apiKey)
{
    QByteArray key = headerValue(apiKey);
    switch (provider.kind) {
    case ProviderKind::CertCentral:
    case ProviderKind::CertCentralLegacy:
        return {"X-DC-DEVKEY", key};
    case ProviderKind::IotDm:
        return {"x-api-key", key};
    case ProviderKind::IdenTrust:
        break;
    }
    if (provider.keyMode != KeyMode::Bare && !key.toLower().startsWith("bearer "))
        key.prepend("Bearer ");
    return {"Authorization", key};
}

HttpRequest request(const Provider &provider, const QByteArray &method, const QString &url)
{
    HttpRequest made;
    made.method = method;
    made.url = QUrl(url, QUrl::StrictMode);
    made.headers = {{"Accept", "application/json"}, {"User-Agent", "eab-vault/" EAB_VERSION}};
    made.caBundle = provider.caBundle.toUtf8();
    made.allowHttp = provider.allowHttp;
    return made;
}

void setJson(HttpRequest &request, const QJsonObject &object)
{
    request.headers.emplace_back("Content-Type", "application/json");
    request.body = QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QString creationPath(ProviderKind kind)
{
    switch (kind) {
    case ProviderKind::CertCentral:
        return QStringLiteral("/key/acme-eab/tlm");
    case ProviderKind::CertCentralLegacy:
        return QStringLiteral("/key/acme-eab");
    case ProviderKind::IotDm:
        return QStringLiteral("/iot/api/v1/acme-authentication");
    case ProviderKind::IdenTrust:
        break;
    }
    return QStringLiteral("/account");
}

bool isEmpty(const QJsonValue &value)
{
    return value.isNull() || value.isUndefined()
        || (value.isString() && value.toString().trimmed().isEmpty())
        || (value.isArray() && value.toArray().isEmpty());
}

/** A list for the fields that hold one, even when one text was given for it. */
QJsonArray registeredValues(const QJsonArray &given)
{
    const QString value = QStringLiteral("value");
    QJsonArray list;
    for (const QJsonValue one : given) {
        QJsonObject entry = one.toObject();
        if (domain::holdsList(entry[QLatin1String("certificate_field")].toString())
            && entry[value].isString())
            entry[value] = QJsonArray {entry[value]};
        list.append(entry);
    }
    return list;
}

/** The values as they are sent: nothing empty and, to the IoT Device Manager, never both a binding
 *  and a public key. */
QJsonObject payload(ProviderKind kind, const QJsonObject &values)
{
    QJsonObject sent;
    for (auto it = values.begin(); it != values.end(); ++it) {
        if (!isEmpty(it.value()))
            sent[it.key()] = it.value();
    }
    if (kind != ProviderKind::IotDm)
        return sent;
    const bool binding = domain::wantsBinding(values);
    sent[QLatin1String("external_account_binding")] = binding;
    if (binding)
        sent.remove(QLatin1String("authentication_pem"));
    const QString registered = QStringLiteral("registered_values");
    if (sent.contains(registered))
        sent[registered] = registeredValues(sent[registered].toArray());
    return sent;
}

} // namespace

HttpRequest creation(const Provider &provider, const Secret &apiKey, const QJsonObject &values)
{
    HttpRequest made = request(provider, "POST", provider.baseUrl + creationPath(provider.kind));
    made.headers.push_back(keyHeader(provider, apiKey));
    setJson(made, payload(provider.kind, values));
    return made;
}

HttpRequest tokenRequest(const Provider &provider, const Secret &clientSecret)
{
    HttpRequest made = request(provider, "POST", provider.tokenUrl);
    QJsonObject body {
        {QStringLiteral("client_id"), provider.clientId},
        {QStringLiteral("client_secret"), QString::fromUtf8(headerValue(clientSecret))},
        {QStringLiteral("grant_type"), QStringLiteral("client_credentials")}};
    if (!provider.audience.isEmpty())
        body[QLatin1String("audience")] = provider.audience;
    setJson(made, body);
    return made;
}

bool canList(ProviderKind kind)
{
    return kind == ProviderKind::CertCentral || kind == ProviderKind::CertCentralLegacy;
}

bool canRevoke(ProviderKind kind)
{
    return canList(kind);
}

HttpRequest listing(const Provider &provider, const Secret &apiKey)
{
    Q_ASSERT(canList(provider.kind));
    HttpRequest made = request(provider, "GET", provider.baseUrl + QStringLiteral("/key"));
    made.headers.push_back(keyHeader(provider, apiKey));
    return made;
}

HttpRequest revocation(const Provider &provider, const Secret &apiKey, const QString &credentialId)
{
    Q_ASSERT(canRevoke(provider.kind));
    const QString id = QString::fromLatin1(QUrl::toPercentEncoding(credentialId));
    HttpRequest made
        = request(provider, "PUT", QStringLiteral("%1/key/%2/status").arg(provider.baseUrl, id));
    made.headers.push_back(keyHeader(provider, apiKey));
    setJson(made, {{QStringLiteral("status"), QStringLiteral("revoked")}});
    return made;
}

} // namespace eab::ca::api
