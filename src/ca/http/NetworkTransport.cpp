// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "ca/http/NetworkTransport.h"

#include "base/Literals.h"
#include "ca/http/NetworkExchange.h"

#include <QHostAddress>
#include <QSslCertificate>
#include <QSslConfiguration>

namespace eab::ca {

namespace {

bool isLoopback(const QUrl &url)
{
    const QString host = url.host();
    return host.compare("localhost"_L1, Qt::CaseInsensitive) == 0
        || QHostAddress(host).isLoopback();
}

HttpOutcome notSent(HttpFailureKind kind, const QString &detail)
{
    HttpOutcome outcome;
    outcome.failure = {HttpPhase::NotSent, kind, detail};
    return outcome;
}

/** TLS 1.2 and newer, everything checked, no HTTP/2: Qt repeats requests there on its own. */
QSslConfiguration strictTls()
{
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setProtocol(QSsl::TlsV1_2OrLater);
    tls.setPeerVerifyMode(QSslSocket::VerifyPeer);
    tls.setAllowedNextProtocols({QByteArrayLiteral("http/1.1")});
    tls.setSslOption(QSsl::SslOptionDisableSessionSharing, true);
    tls.setSslOption(QSsl::SslOptionDisableSessionPersistence, true);
    return tls;
}

} // namespace

HttpOutcome NetworkTransport::send(const HttpRequest &request, std::stop_token stop)
{
    const QString scheme = request.url.scheme();
    const bool loopback = isLoopback(request.url);
    if (stop.stop_requested())
        return notSent(HttpFailureKind::Cancelled, u"cancelled before it began"_s);
    if (!request.url.isValid() || request.url.host().isEmpty() || !request.url.userInfo().isEmpty())
        return notSent(HttpFailureKind::Other, u"not a URL to be called"_s);
    if (scheme != "https"_L1 && !(scheme == "http"_L1 && request.allowHttp && loopback)) {
        return notSent(HttpFailureKind::PlainHttpRefused,
                       u"only https is allowed for this address"_s);
    }

    QSslConfiguration tls = strictTls();
    if (!request.caBundle.isEmpty()) {
        const auto own = QSslCertificate::fromData(request.caBundle, QSsl::Pem);
        if (own.isEmpty())
            return notSent(HttpFailureKind::TlsOther, u"the CA bundle holds no certificate"_s);
        // Not setCaCertificates(): that would switch off the system's own.
        tls.addCaCertificates(own);
    }
    NetworkExchange exchange(request, tls, loopback ? Reach::Loopback : Reach::Anywhere);
    return exchange.run(stop);
}

} // namespace eab::ca
