// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include "ca/acme/AccountKey.h"
#include "ca/http/HttpTransport.h"
#include "domain/EabCredential.h"
#include "domain/VerifyReport.h"

#include <QStringList>

#include <optional>

namespace eab::ca {

/** What to ask a CA, and how far to go. */
struct AcmeQuestion
{
    QString directoryUrl;
    QByteArray caBundle; //!< PEM, or empty
    QString kid;
    const domain::HmacKey *hmac = nullptr; //!< borrowed for the call
    domain::HmacAlgorithm algorithm = domain::HmacAlgorithm::Hs256;
    QString email; //!< contact, may be empty
    bool agreeTerms = false;
    KeyType keyType = KeyType::EcP256;
};

/** A small client of RFC 8555: just enough to learn whether a pair works.
 *
 *  A fresh account key is made for each pair: with a key the server knows it would answer 200 and
 *  look at no binding (section 7.3.1). After a newAccount without an answer the same request is
 *  repeated once with the same key, which is idempotent (200: the first one got through).
 */
class AcmeClient
{
public:
    /** `now` gives the time for the report and for Retry-After dates. */
    AcmeClient(HttpTransport &transport, QDateTime now)
        : m_transport(transport)
        , m_now(std::move(now))
    { }

    /** Level 1: the directory alone. Has no side effect. */
    [[nodiscard]] domain::VerifyReport askDirectory(const AcmeQuestion &question,
                                                    std::stop_token stop);

    /** Level 2: opens an account with the pair. `key` must be kept when the report has an account's
     *  URL or the outcome is OutcomeUnknown: it is all that leads to the account. A CA that asks
     *  for no binding is tried all the same, for it may look at one; NotRequired then means that it
     *  has made an account and shown nothing about the pair. Nothing is sent without a pair, nor
     *  before there is agreement to terms of service. */
    [[nodiscard]] domain::VerifyReport bind(const AcmeQuestion &question, const AccountKey &key,
                                            std::stop_token stop);

    /** Whether an account is still valid (onlyReturnExisting); has no side effect. Accepted: it is;
     *  Refused: it is not, with the CA's reason. Says nothing about the pair. */
    [[nodiscard]] domain::VerifyReport recheck(const domain::AcmeAccount &account,
                                               const QByteArray &caBundle, std::stop_token stop);
    /** Ends an account for good; burns a one-time pair. Accepted: done. */
    [[nodiscard]] domain::VerifyReport deactivate(const domain::AcmeAccount &account,
                                                  const QByteArray &caBundle, std::stop_token stop);

private:
    HttpTransport &m_transport;
    QDateTime m_now;
};

} // namespace eab::ca
