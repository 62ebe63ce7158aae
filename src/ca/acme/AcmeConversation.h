// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include "ca/acme/AccountKey.h"
#include "ca/acme/AcmeDirectory.h"
#include "ca/http/HttpTransport.h"
#include "domain/VerifyReport.h"

#include <QDateTime>

namespace eab::ca {

/** One talk with one ACME server: its directory, its nonces, signed requests (RFC 8555 section 6).
 *  Fills `report` as it goes; what an answer means is its user's business. */
class AcmeConversation
{
public:
    AcmeConversation(HttpTransport &transport, const QDateTime &now, QByteArray caBundle,
                     std::stop_token stop);

    /** Reads the directory. When false, the report has its outcome. */
    [[nodiscard]] bool open(const QString &directoryUrl);
    [[nodiscard]] const AcmeDirectory &directory() const { return m_directory; }

    /** Sends a signed request. `identity` is {"jwk": ...} or {"kid": ...} (section 6.2). A refused
     *  nonce is answered with a fresh one, three times at most (section 6.5). A failure in phase
     *  NotSent means that no signed request has left. */
    [[nodiscard]] HttpOutcome post(const AccountKey &key, const QString &url,
                                   const QJsonObject &identity, const QByteArray &payload);

    /** Answers it, for what else is to be said of it. */
    domain::VerifyStep &addStep(domain::VerifyStep::Kind kind, bool ok, const QString &detail,
                                int status = 0);
    /** A step of which nothing is known but the status of its answer. */
    void addStep(domain::VerifyStep::Kind kind, bool ok, int status);
    /** Takes over the words of an error document. */
    void noteProblem(const HttpAnswer &answer);
    /** Outcome and step for an exchange without an answer whose request had no effect. */
    void noteFailure(domain::VerifyStep::Kind kind, const HttpFailure &failure);

    domain::VerifyReport report;

private:
    [[nodiscard]] HttpOutcome send(const QByteArray &method, const QString &url,
                                   const QByteArray &body = {});
    /** Nothing on failure, with the reason in `failure`. */
    [[nodiscard]] std::optional<QString> freshNonce(HttpFailure &failure);
    void keepNonce(const HttpAnswer &answer);

    HttpTransport &m_transport;
    QDateTime m_now;
    QByteArray m_caBundle;
    std::stop_token m_stop;
    AcmeDirectory m_directory;
    QString m_nonce; //!< good for one request, or empty
};

} // namespace eab::ca
