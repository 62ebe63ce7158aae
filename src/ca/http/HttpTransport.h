// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/Secret.h"

#include <QByteArray>
#include <QMap>
#include <QString>
#include <QUrl>

#include <chrono>
#include <optional>
#include <stop_token>
#include <utility>
#include <vector>

namespace eab::ca {

/** One request. `headers` may hold keys; they are never logged. */
struct HttpRequest
{
    QByteArray method = "GET"; //!< GET, HEAD, POST, PUT
    QUrl url;
    std::vector<std::pair<QByteArray, QByteArray>> headers;
    QByteArray body;
    QByteArray caBundle; //!< PEM; empty: the system's certificates
    bool allowHttp = false; //!< plain HTTP, and then for loopback only
    std::chrono::milliseconds timeout {30000}; //!< for the whole exchange
    qsizetype mostBytes = 1 << 20; //!< of the answer's body
};

/** How far a failed exchange had come: decides whether it may be repeated. */
enum class HttpPhase {
    NotSent, //!< certainly nothing of the body has left this computer
    Sent, //!< the other side may have acted
};

enum class HttpFailureKind {
    PlainHttpRefused,
    NameNotFound,
    ConnectionRefused,
    ProxyFailed,
    TlsExpired,
    TlsWrongHost,
    TlsUntrusted, //!< self-signed, or by an unknown CA
    TlsOther,
    TimedOut,
    Cancelled,
    BodyTooLarge,
    BrokenOff, //!< reset, closed or shorter than announced
    LoginRefused, //!< by an exchange that had to come before this one
    Other,
};

struct HttpFailure
{
    HttpPhase phase = HttpPhase::NotSent;
    HttpFailureKind kind = HttpFailureKind::Other;
    QString detail; //!< English, for the log
};

/** A complete answer, whatever its status. Redirects are answers: they are never followed. */
struct HttpAnswer
{
    int status = 0;
    QMap<QByteArray, QByteArray> headers; //!< names in lower case; repeated ones joined by ", "
    Secret body;

    [[nodiscard]] QByteArray header(const QByteArray &name) const { return headers.value(name); }
    /** Retry-After in seconds from `now` (a number or an HTTP date); nothing when there is none. */
    [[nodiscard]] std::optional<qint64> retryAfter(const QDateTime &now) const;
};

struct HttpOutcome
{
    std::optional<HttpAnswer> answer;
    HttpFailure failure; //!< when there is no answer
    /** What came before it broke off, when anything did: it may hold the only copy of a key. */
    Secret partialBody;
    int partialStatus = 0;
};

/** The door to the network. send() blocks the calling thread, which is never the window's own, and
 *  returns within a second of `stop` being requested. */
class HttpTransport
{
public:
    HttpTransport() = default;
    HttpTransport(const HttpTransport &) = delete;
    HttpTransport &operator=(const HttpTransport &) = delete;
    virtual ~HttpTransport() = default;

    [[nodiscard]] virtual HttpOutcome send(const HttpRequest &request, std::stop_token stop) = 0;
};

} // namespace eab::ca
