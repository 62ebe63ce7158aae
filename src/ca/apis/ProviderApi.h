// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include "ca/http/HttpTransport.h"
#include "domain/EabCredential.h"
#include "domain/Provider.h"

#include <QJsonObject>

#include <optional>
#include <vector>

namespace eab::ca {

/** What an API's answer to a creation means. */
struct CreationAnswer
{
    enum class Meaning {
        Created, //!< a KID and an HMAC key
        CreatedKey, //!< IoT DM: a public key was registered; there is no pair
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
    /** Words for app::ProviderText. About a pair: "revoked", "deleted", "disabled",
     *  "already-bound", "missing-kid", "bad-kid", "missing-hmac", "bad-hmac", "short-hmac",
     *  "converted-base64", "mixed-alphabets", "odd-last-character", "conflicting-values",
     *  "no-directory" (neither answered nor set), "bad-directory". About an answer: "redirect",
     *  "duplicate", "html", "empty", "not-json", "unknown-fields" (the raw answer may hold a key).
     *  Without one: "not-sent" and how it failed, e.g. "tls-expired", "timed-out", "broken-off"
     *  (beside Created: a whole pair came before the answer broke off). */
    QStringList remarks;
    QString code; //!< the API's error code, e.g. "access_denied|missing_permission"; without an
        //!< answer how it failed
    QString text; //!< the API's own message
    std::optional<qint64> retryAfter; //!< seconds
};

/** The requests of one API and the reading of its answers. No network in here. */
namespace api {

/** The creation. `values` have passed domain::checkParameters(). */
[[nodiscard]] HttpRequest creation(const domain::Provider &provider, const Secret &apiKey,
                                   const QJsonObject &values);
/** What came back. Also reads raw answers found in the vault after a kill. */
[[nodiscard]] CreationAnswer read(const domain::Provider &provider, const HttpOutcome &outcome,
                                  const QDateTime &now);
/** IdenTrust with OAuth2: exchange of the client's secret for a token. */
[[nodiscard]] HttpRequest tokenRequest(const domain::Provider &provider,
                                       const Secret &clientSecret);
[[nodiscard]] Result<Secret> readToken(const HttpOutcome &outcome);

[[nodiscard]] bool canList(domain::ProviderKind kind);
[[nodiscard]] bool canRevoke(domain::ProviderKind kind);
[[nodiscard]] HttpRequest listing(const domain::Provider &provider, const Secret &apiKey);
[[nodiscard]] Result<std::vector<domain::ListedCredential>> readListing(
    const domain::Provider &provider, const HttpOutcome &outcome);
[[nodiscard]] HttpRequest revocation(const domain::Provider &provider, const Secret &apiKey,
                                     const QString &credentialId);
[[nodiscard]] Result<void> readRevocation(const HttpOutcome &outcome);

/** The raw exchange as one document, to be sealed before it is read; and back. */
[[nodiscard]] Secret pack(const HttpOutcome &outcome);
[[nodiscard]] HttpOutcome unpack(QByteArrayView packed);

} // namespace api

} // namespace eab::ca
