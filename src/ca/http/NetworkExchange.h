// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include "ca/http/HttpTransport.h"
#include "ca/http/OneShotBody.h"

#include <QEventLoop>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSslConfiguration>
#include <QSslError>

#include <memory>

namespace eab::ca {

enum class Reach { Loopback, Anywhere };

/** One request over a connection of its own, from its start to its end, in the calling thread.
 *
 *  1. A manager per exchange: no cookie, cache, login or kept-alive connection outlives it.
 *  2. The body goes out once or not at all (see OneShotBody), so the phase is certain for requests
 *     with a body. Without one it turns to Sent as soon as TLS stands, or a connection might.
 *  3. Whatever stops it first wins: the end, the time limit, the size limit, or the person.
 */
class NetworkExchange : public QObject
{
    Q_OBJECT

public:
    NetworkExchange(const HttpRequest &request, const QSslConfiguration &tls, Reach reach);
    ~NetworkExchange() override;

    [[nodiscard]] HttpOutcome run(std::stop_token stop);

private:
    void start();
    void takeBody();
    void stopBecause(HttpFailureKind kind, const QString &detail);
    [[nodiscard]] HttpPhase phase() const;
    [[nodiscard]] HttpOutcome result();
    [[nodiscard]] HttpFailure failure(const QNetworkReply &reply) const;
    [[nodiscard]] bool isShort(const HttpAnswer &answer) const;
    [[nodiscard]] Secret joinedBody();

    const HttpRequest &m_request;
    OneShotBody m_body;
    QNetworkAccessManager m_manager;
    QSslConfiguration m_tls;
    std::unique_ptr<QNetworkReply> m_reply;
    QEventLoop m_untilEnd; //!< the one of this thread while the exchange lasts
    QList<QSslError> m_tlsErrors;
    std::vector<Secret> m_pieces;
    qsizetype m_received = 0;
    bool m_talking = false; //!< the connection stands
    std::optional<HttpFailure> m_stopped;
};

} // namespace eab::ca
