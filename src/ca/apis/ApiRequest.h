// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include "ca/http/HttpTransport.h"
#include "domain/Provider.h"

#include <QJsonObject>

namespace eab::ca {

// What the requests of all APIs have in common.

/** The key as a header's value: what would end the header is no part of any key. */
[[nodiscard]] QByteArray headerValue(const Secret &apiKey);
[[nodiscard]] HttpRequest apiRequest(const domain::Provider &provider, const QByteArray &method,
                                     const QString &url);
void setJson(HttpRequest &request, const QJsonObject &object);

/** POST to where this API creates; nothing empty is sent. */
[[nodiscard]] HttpRequest creationRequest(const domain::Provider &provider,
                                          std::pair<QByteArray, QByteArray> keyHeader,
                                          const QJsonObject &values);

/** OAuth2: the exchange of the client's secret for the token that is sent in its place; nothing
 *  where the key itself is sent. */
[[nodiscard]] std::optional<HttpRequest> tokenRequest(const domain::Provider &provider,
                                                      const Secret &clientSecret);
[[nodiscard]] Result<Secret> readToken(const HttpOutcome &outcome);

} // namespace eab::ca
