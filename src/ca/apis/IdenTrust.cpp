// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "ca/apis/Api.h"
#include "ca/apis/ApiRequest.h"
#include "ca/apis/PairReading.h"

// IdenTrust's API for resellers. Its page and what is asked for are in domain/IdenTrust.cpp. An
// account is deleted by IdenTrust's support.

namespace eab::ca {

namespace {

/** `apiKey` is the key as typed, or the token that its exchange brought. */
HttpRequest creation(const domain::Provider &provider, const Secret &apiKey,
                     const QJsonObject &values)
{
    QByteArray key = headerValue(apiKey);
    if (provider.keyMode != domain::KeyMode::Bare && !key.toLower().startsWith("bearer "))
        key.prepend("Bearer ");
    return creationRequest(provider, {"Authorization", key}, values);
}

CreationAnswer readCreated(const QJsonObject &object)
{
    static const PairNames names {
        {u"kid"_s},
        {u"hmacKey"_s},
        {},
        {u"id"_s, u"resellerCode"_s, u"email"_s, u"revoked"_s, u"deleted"_s}};
    return readPair(object, names);
}

} // namespace

Api apiOfIdenTrust()
{
    return {creation, readCreated, {}};
}

} // namespace eab::ca
