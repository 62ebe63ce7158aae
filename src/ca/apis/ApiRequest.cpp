// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "ca/apis/ApiRequest.h"

#include "ca/apis/AnswerReader.h"
#include "domain/ParameterRules.h"

#include <QJsonDocument>

#include <algorithm>

namespace eab::ca {

QByteArray headerValue(const Secret &apiKey)
{
    QByteArray value;
    for (const char c : apiKey.expose()) {
        if (static_cast<unsigned char>(c) >= 0x20 && c != 0x7f)
            value += c;
    }
    return value.trimmed();
}

HttpRequest apiRequest(const domain::Provider &provider, const QByteArray &method,
                       const QString &url)
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

HttpRequest creationRequest(const domain::Provider &provider,
                            std::pair<QByteArray, QByteArray> keyHeader, const QJsonObject &values)
{
    HttpRequest made = apiRequest(provider, "POST",
                                  provider.baseUrl + domain::factsOf(provider.kind).creationPath);
    made.headers.push_back(std::move(keyHeader));
    QJsonObject sent;
    for (auto it = values.begin(); it != values.end(); ++it) {
        if (!domain::isEmpty(it.value()))
            sent[it.key()] = it.value();
    }
    for (const domain::ProviderParameter &parameter : domain::factsOf(provider.kind).parameters) {
        if (!parameter.isSent)
            sent.remove(parameter.name);
    }
    setJson(made, sent);
    return made;
}

std::optional<HttpRequest> tokenRequest(const domain::Provider &provider,
                                        const Secret &clientSecret)
{
    if (provider.keyMode != domain::KeyMode::ClientCredentials)
        return std::nullopt;
    HttpRequest made = apiRequest(provider, "POST", provider.tokenUrl);
    QJsonObject body {{u"client_id"_s, provider.clientId},
                      {u"client_secret"_s, QString::fromUtf8(headerValue(clientSecret))},
                      {u"grant_type"_s, u"client_credentials"_s}};
    if (!provider.audience.isEmpty())
        body["audience"_L1] = provider.audience;
    setJson(made, body);
    return made;
}

Result<Secret> readToken(const HttpOutcome &outcome)
{
    if (!succeeded(outcome))
        return errorOf(outcome, Effect::None);
    const AnswerBody body = readBody(outcome.answer->body);
    const QString token = body.object["access_token"_L1].toString();
    const QString type = body.object["token_type"_L1].toString();
    const bool printable = std::all_of(token.cbegin(), token.cend(),
                                       [](QChar c) { return c > u' ' && c.unicode() < 0x7f; });
    if (token.isEmpty() || !printable)
        return malformed("no usable access_token");
    if (!type.isEmpty() && type.compare("bearer"_L1, Qt::CaseInsensitive) != 0)
        return malformed("a token that is no bearer token");
    return Secret::fromUtf16(token);
}

} // namespace eab::ca
