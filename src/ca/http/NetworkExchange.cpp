// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "ca/http/NetworkExchange.h"

#include "base/Literals.h"

#include <QCoreApplication>
#include <QNetworkProxyFactory>
#include <QTimer>

#include <algorithm>
#include <cstring>

namespace eab::ca {

namespace {

constexpr qint64 readAhead = 64LL * 1024; //!< a flood waits in the network, not in our memory

HttpFailureKind kindOf(const QList<QSslError> &errors)
{
    const auto has = [&errors](std::initializer_list<QSslError::SslError> wanted) {
        return std::any_of(errors.begin(), errors.end(), [&wanted](const QSslError &error) {
            return std::find(wanted.begin(), wanted.end(), error.error()) != wanted.end();
        });
    };
    // Of several the gravest is told: who signed it, for whom, until when.
    if (has({QSslError::SelfSignedCertificate, QSslError::SelfSignedCertificateInChain,
             QSslError::UnableToGetLocalIssuerCertificate, QSslError::UnableToGetIssuerCertificate,
             QSslError::UnableToVerifyFirstCertificate, QSslError::CertificateUntrusted,
             QSslError::NoPeerCertificate, QSslError::InvalidCaCertificate}))
        return HttpFailureKind::TlsUntrusted;
    if (has({QSslError::HostNameMismatch}))
        return HttpFailureKind::TlsWrongHost;
    if (has({QSslError::CertificateExpired, QSslError::CertificateNotYetValid}))
        return HttpFailureKind::TlsExpired;
    return HttpFailureKind::TlsOther;
}

HttpFailureKind kindOf(QNetworkReply::NetworkError error)
{
    switch (error) {
    case QNetworkReply::HostNotFoundError: return HttpFailureKind::NameNotFound;
    case QNetworkReply::ConnectionRefusedError: return HttpFailureKind::ConnectionRefused;
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyConnectionClosedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyTimeoutError:
    case QNetworkReply::ProxyAuthenticationRequiredError:
    case QNetworkReply::UnknownProxyError: return HttpFailureKind::ProxyFailed;
    case QNetworkReply::TimeoutError: return HttpFailureKind::TimedOut;
    case QNetworkReply::SslHandshakeFailedError: return HttpFailureKind::TlsOther;
    case QNetworkReply::RemoteHostClosedError:
    case QNetworkReply::ContentReSendError: // see OneShotBody
    case QNetworkReply::ProtocolFailure: return HttpFailureKind::BrokenOff;
    default: return HttpFailureKind::Other;
    }
}

int statusOf(const QNetworkReply &reply)
{
    return reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
}

bool isRedirect(int status)
{
    return status >= 300 && status < 400;
}

/** Qt reports 4xx and 5xx as errors from 201 up; below that the exchange itself went wrong. */
bool isComplete(const QNetworkReply &reply)
{
    const auto error = reply.error();
    if (error != QNetworkReply::ContentReSendError) {
        return error == QNetworkReply::NoError
            || (error > QNetworkReply::UnknownProxyError
                && error != QNetworkReply::ProtocolFailure);
    }
    // It wanted to send the body again after an answer: to follow a 307, which we do not, or
    // because the connection closed, which is how an answer of no announced length ends.
    return isRedirect(statusOf(reply)) || !reply.hasRawHeader("Transfer-Encoding");
}

QNetworkRequest prepared(const HttpRequest &request, const QSslConfiguration &tls)
{
    QNetworkRequest out(request.url);
    out.setSslConfiguration(tls);
    out.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                     QNetworkRequest::ManualRedirectPolicy);
    out.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    out.setAttribute(QNetworkRequest::HttpPipeliningAllowedAttribute, false);
    out.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    out.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    out.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    out.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    out.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    out.setRawHeader("User-Agent", "eab-vault/" EAB_VERSION);
    out.setRawHeader("Connection", "close");
    // Asked for by hand, Qt unpacks nothing either: no small answer can grow large.
    out.setRawHeader("Accept-Encoding", "identity");
    for (const auto &[name, value] : request.headers)
        out.setRawHeader(name, value);
    if (!request.body.isEmpty()) {
        // Without a buffer of Qt's own there is nothing it could send a second time.
        out.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
        out.setHeader(QNetworkRequest::ContentLengthHeader, request.body.size());
    }
    return out;
}

} // namespace

NetworkExchange::NetworkExchange(const HttpRequest &request, const QSslConfiguration &tls,
                                 Reach reach)
    : m_request(request)
    , m_body(request.body)
    , m_tls(tls)
{
    const auto proxies = QNetworkProxyFactory::systemProxyForQuery(QNetworkProxyQuery(request.url));
    m_manager.setProxy(reach == Reach::Loopback || proxies.isEmpty()
                           ? QNetworkProxy(QNetworkProxy::NoProxy)
                           : proxies.first());
}

NetworkExchange::~NetworkExchange() = default;

HttpOutcome NetworkExchange::run(std::stop_token stop)
{
    QTimer limit;
    limit.setSingleShot(true);
    connect(&limit, &QTimer::timeout, this,
            [this] { stopBecause(HttpFailureKind::TimedOut, u"out of time"_s); });
    limit.start(m_request.timeout);
    const std::stop_callback cancel(stop, [this] {
        QMetaObject::invokeMethod(
            this, [this] { stopBecause(HttpFailureKind::Cancelled, u"cancelled"_s); },
            Qt::QueuedConnection);
    });

    start();
    m_untilEnd.exec();
    return result();
}

void NetworkExchange::start()
{
    const QNetworkRequest request = prepared(m_request, m_tls);
    const QByteArray &method = m_request.method;
    if (method == "GET" && m_request.body.isEmpty())
        m_reply.reset(m_manager.get(request));
    else if (method == "HEAD")
        m_reply.reset(m_manager.head(request));
    else if (method == "POST" && !m_request.body.isEmpty())
        m_reply.reset(m_manager.post(request, &m_body));
    else if (method == "PUT" && !m_request.body.isEmpty())
        m_reply.reset(m_manager.put(request, &m_body));
    else
        m_reply.reset(m_manager.sendCustomRequest(request, method,
                                                  m_request.body.isEmpty() ? nullptr : &m_body));
    m_reply->setReadBufferSize(readAhead);
    connect(m_reply.get(), &QNetworkReply::sslErrors, this,
            [this](const QList<QSslError> &errors) { m_tlsErrors = errors; });
    connect(m_reply.get(), &QNetworkReply::encrypted, this, [this] { m_talking = true; });
    connect(m_reply.get(), &QNetworkReply::requestSent, this, [this] { m_talking = true; });
    connect(m_reply.get(), &QNetworkReply::readyRead, this, &NetworkExchange::takeBody);
    connect(m_reply.get(), &QNetworkReply::finished, this, [this] {
        takeBody();
        m_untilEnd.quit();
    });
    if (m_reply->isFinished())
        QMetaObject::invokeMethod(&m_untilEnd, &QEventLoop::quit, Qt::QueuedConnection);
}

void NetworkExchange::takeBody()
{
    while (!m_stopped && m_reply->bytesAvailable() > 0) {
        Secret piece(std::min<qint64>(m_reply->bytesAvailable(), readAhead));
        const qint64 got = m_reply->read(piece.exposeForWriting(), piece.size());
        if (got <= 0)
            return;
        const qsizetype room = m_request.mostBytes - m_received;
        piece.truncate(std::min<qsizetype>(got, room));
        m_received += piece.size();
        m_pieces.push_back(std::move(piece));
        if (got > room)
            stopBecause(HttpFailureKind::BodyTooLarge,
                        u"more than %1 bytes"_s.arg(m_request.mostBytes));
    }
}

void NetworkExchange::stopBecause(HttpFailureKind kind, const QString &detail)
{
    if (m_stopped || m_reply->isFinished())
        return;
    // What the network thread has already told counts.
    QCoreApplication::sendPostedEvents(m_reply.get(), QEvent::MetaCall);
    if (m_stopped || m_reply->isFinished())
        return;
    takeBody();
    m_stopped = HttpFailure {phase(), kind, detail};
    m_reply->abort();
    m_untilEnd.quit();
}

HttpPhase NetworkExchange::phase() const
{
    if (!m_request.body.isEmpty())
        return m_body.wasRead() ? HttpPhase::Sent : HttpPhase::NotSent;
    return m_talking ? HttpPhase::Sent : HttpPhase::NotSent;
}

HttpOutcome NetworkExchange::result()
{
    HttpOutcome outcome;
    const int status = statusOf(*m_reply);
    if (!m_stopped && status > 0 && isComplete(*m_reply)) {
        HttpAnswer answer;
        answer.status = status;
        for (const auto &[name, value] : m_reply->rawHeaderPairs()) {
            QByteArray &known = answer.headers[name.toLower()];
            known = known.isEmpty() ? value : known + ", " + value;
        }
        answer.body = joinedBody();
        if (!isShort(answer)) {
            outcome.answer = std::move(answer);
            return outcome;
        }
        outcome.failure
            = {phase(), HttpFailureKind::BrokenOff, u"the answer is shorter than announced"_s};
        outcome.partialBody = std::move(answer.body);
    } else {
        outcome.failure = m_stopped ? *m_stopped : failure(*m_reply);
        outcome.partialBody = joinedBody();
    }
    outcome.partialStatus = status;
    return outcome;
}

HttpFailure NetworkExchange::failure(const QNetworkReply &reply) const
{
    HttpFailure failure {phase(), kindOf(reply.error()), reply.errorString()};
    if (failure.kind == HttpFailureKind::TlsOther && !m_tlsErrors.isEmpty()) {
        failure.kind = kindOf(m_tlsErrors);
        failure.detail = m_tlsErrors.first().errorString();
    }
    // Something of an answer came, or the connection stood: then it broke off.
    if (failure.kind == HttpFailureKind::Other
        && (statusOf(reply) > 0 || (m_talking && failure.phase == HttpPhase::Sent)))
        failure.kind = HttpFailureKind::BrokenOff;
    return failure;
}

bool NetworkExchange::isShort(const HttpAnswer &answer) const
{
    if (m_request.method == "HEAD" || answer.status == 204 || isRedirect(answer.status))
        return false;
    bool announced = false;
    const qint64 length = answer.header("content-length").toLongLong(&announced);
    return announced && answer.body.size() < length;
}

Secret NetworkExchange::joinedBody()
{
    Secret body(m_received);
    qsizetype at = 0;
    for (const auto &piece : m_pieces) {
        std::memcpy(body.exposeForWriting() + at, piece.expose().data(),
                    static_cast<size_t>(piece.size()));
        at += piece.size();
    }
    m_pieces.clear();
    m_received = 0;
    return body;
}

} // namespace eab::ca
