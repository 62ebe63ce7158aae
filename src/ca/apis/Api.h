// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include "ca/http/HttpTransport.h"
#include "domain/EabCredential.h"
#include "domain/Provider.h"
#include "domain/ProviderRemark.h"

#include <QJsonObject>

#include <optional>
#include <vector>

namespace eab::ca {

/** What an API's answer to a creation means. */
struct CreationAnswer
{
    enum class Meaning {
        Created, //!< a KID and an HMAC key
        CreatedKey, //!< a public key was registered; there is no pair
        Incomplete, //!< made, yet without a usable key: it must be revoked and made again
        Refused, //!< certainly not made
        RateLimited, //!< certainly not made; may be tried later
        MayHaveHappened,
    };

    Meaning meaning = Meaning::MayHaveHappened;
    QString kid;
    std::optional<domain::HmacKey> hmac; //!< decoded once, never twice
    QString directoryUrl; //!< empty where the API answers none
    QJsonObject fields; //!< every other field as answered, without the key
    std::vector<domain::ProviderRemark> remarks;
    QString code; //!< the API's error code, e.g. "access_denied|missing_permission"; without an
        //!< answer how it failed
    QString text; //!< the API's own message
    std::optional<qint64> retryAfter; //!< seconds

    [[nodiscard]] bool has(domain::ProviderRemark remark) const;
};

/** What an API knows of: listed and revoked there. It never shows a key again. */
struct Inventory
{
    HttpRequest (*listing)(const domain::Provider &provider, const Secret &apiKey);
    Result<std::vector<domain::ListedCredential>> (*readListing)(const HttpOutcome &outcome);
    HttpRequest (*revocation)(const domain::Provider &provider, const Secret &apiKey,
                              const QString &credentialId);
    Result<void> (*readRevocation)(const HttpOutcome &outcome);
};

/** The requests of one API and the reading of its answers: one file each. No network in here. */
struct Api
{
    /** `values` have passed domain::checkParameters(). */
    HttpRequest (*creation)(const domain::Provider &provider, const Secret &apiKey,
                            const QJsonObject &values);
    /** A 2xx answer to it, as far as it is one JSON object. */
    CreationAnswer (*readCreated)(const QJsonObject &object);
    std::optional<Inventory> inventory; //!< nothing where it neither lists nor revokes
};
[[nodiscard]] const Api &apiOf(domain::ProviderKind kind);

#define EAB_API(name, word) [[nodiscard]] Api apiOf##name();
EAB_PROVIDERS(EAB_API)
#undef EAB_API

/** What came back from a creation. Also reads raw answers found in the vault after a kill. */
[[nodiscard]] CreationAnswer readCreation(const domain::Provider &provider,
                                          const HttpOutcome &outcome, const QDateTime &now);

} // namespace eab::ca
