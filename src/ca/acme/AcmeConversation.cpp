// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "ca/acme/AcmeConversation.h"

#include "ca/acme/AcmeProblem.h"
#include "ca/acme/Jose.h"
#include "ca/http/RemoteError.h"

#include <QJsonDocument>
#include <QRegularExpression>

namespace eab::ca {

using domain::VerifyOutcome;
using domain::VerifyStep;

namespace {

using Finding = VerifyStep::Finding;

constexpr qsizetype mostAnswerBytes = 256LL * 1024;
constexpr int nonceRetries = 3;

QString wordOf(HttpFailureKind kind)
{
    switch (kind) {
    case HttpFailureKind::PlainHttpRefused: return u"plain http refused"_s;
    case HttpFailureKind::NameNotFound: return u"name not found"_s;
    case HttpFailureKind::ConnectionRefused: return u"connection refused"_s;
    case HttpFailureKind::ProxyFailed: return u"proxy failed"_s;
    case HttpFailureKind::TlsExpired: return u"certificate expired or not yet valid"_s;
    case HttpFailureKind::TlsWrongHost: return u"certificate for another host"_s;
    case HttpFailureKind::TlsUntrusted: return u"certificate not trusted"_s;
    case HttpFailureKind::TlsOther: return u"TLS failed"_s;
    case HttpFailureKind::TimedOut: return u"timed out"_s;
    case HttpFailureKind::Cancelled: return u"cancelled"_s;
    case HttpFailureKind::BodyTooLarge: return u"answer too large"_s;
    case HttpFailureKind::BrokenOff: return u"connection broken off"_s;
    case HttpFailureKind::LoginRefused:
    case HttpFailureKind::Other: break;
    }
    return u"failed"_s;
}

/** A failure whose advice as an error would say nothing about a CA, or too little. */
Finding findingOf(const HttpFailure &failure)
{
    switch (failure.kind) {
    case HttpFailureKind::BodyTooLarge: return Finding::AnswerTooLarge;
    case HttpFailureKind::BrokenOff: return Finding::BrokenOff;
    case HttpFailureKind::Cancelled: return Finding::Cancelled;
    case HttpFailureKind::TlsOther:
        return failure.detail.isEmpty() ? Finding::TlsFailed : Finding::None;
    default: return Finding::None;
    }
}

} // namespace

AcmeConversation::AcmeConversation(HttpTransport &transport, const QDateTime &now,
                                   QByteArray caBundle, std::stop_token stop)
    : m_transport(transport)
    , m_now(now)
    , m_caBundle(std::move(caBundle))
    , m_stop(std::move(stop))
{
    report.at = now.toUTC();
}

bool AcmeConversation::open(const QString &directoryUrl)
{
    const HttpOutcome outcome = send("GET", directoryUrl);
    if (!outcome.answer) {
        noteFailure(VerifyStep::Kind::Directory, outcome.failure);
        return false;
    }
    auto directory = readDirectory(*outcome.answer, directoryUrl);
    if (!directory) {
        noteProblem(*outcome.answer);
        report.outcome = outcome.answer->status == 429 ? VerifyOutcome::RateLimited
                                                       : VerifyOutcome::Unreachable;
        VerifyStep &step = addStep(VerifyStep::Kind::Directory, false, directory.error().detail,
                                   outcome.answer->status);
        if (const auto *url = std::get_if<reason::Quoted>(&directory.error().reason)) {
            step.finding = Finding::LeadsElsewhere;
            step.about = url->words;
        } else if (outcome.answer->status == 200) {
            step.finding = Finding::NoDirectory;
        }
        return false;
    }
    m_directory = std::move(*directory);
    report.termsUrl = m_directory.termsUrl;
    report.website = m_directory.website;
    report.required = m_directory.required;
    addStep(VerifyStep::Kind::Directory, true, directoryUrl);
    return true;
}

HttpOutcome AcmeConversation::post(const AccountKey &key, const QString &url,
                                   const QJsonObject &identity, const QByteArray &payload)
{
    HttpOutcome outcome;
    for (int attempt = 0; attempt <= nonceRetries; ++attempt) {
        const auto nonce = freshNonce(outcome.failure);
        if (!nonce) {
            outcome.answer.reset();
            return outcome;
        }
        QJsonObject header = identity;
        header.insert(u"nonce"_s, *nonce);
        header.insert(u"url"_s, url);
        const auto jws = jose::sign(key, header, payload);
        if (!jws) {
            outcome.answer.reset();
            outcome.failure = {HttpPhase::NotSent, HttpFailureKind::Other, jws.error().detail};
            return outcome;
        }
        outcome = send("POST", url, QJsonDocument(*jws).toJson(QJsonDocument::Compact));
        if (!outcome.answer)
            return outcome;
        keepNonce(*outcome.answer);
        if (outcome.answer->status != 400 || readProblem(*outcome.answer).type != "badNonce"_L1)
            return outcome;
    }
    return outcome;
}

VerifyStep &AcmeConversation::addStep(VerifyStep::Kind kind, bool ok, const QString &detail,
                                      int status)
{
    return report.steps.emplace_back(VerifyStep {kind, ok, detail, status});
}

void AcmeConversation::addStep(VerifyStep::Kind kind, bool ok, int status)
{
    addStep(kind, ok, u"HTTP status %1"_s.arg(status), status);
}

void AcmeConversation::noteProblem(const HttpAnswer &answer)
{
    const AcmeProblem problem = readProblem(answer);
    report.problemType = problem.type;
    report.caText = problem.text;
    if (problem.type == "userActionRequired"_L1)
        report.actionUrl = problem.instance;
    const QString terms = linkOf(answer, "terms-of-service");
    if (!terms.isEmpty())
        report.termsUrl = QUrl(m_directory.newAccount).resolved(QUrl(terms)).toString();
    report.retryAfter = answer.retryAfter(m_now);
}

void AcmeConversation::noteFailure(VerifyStep::Kind kind, const HttpFailure &failure)
{
    const Error why = harmlessError(failure, {});
    report.outcome
        = why.code == ErrorCode::TlsFailed ? VerifyOutcome::TlsFailed : VerifyOutcome::Unreachable;
    const QString word = wordOf(failure.kind);
    const bool noNonce = !report.steps.empty() && !report.steps.back().ok
        && report.steps.back().kind == VerifyStep::Kind::Nonce;
    VerifyStep &step = addStep(
        kind, false, failure.detail.isEmpty() ? word : u"%1: %2"_s.arg(word, failure.detail));
    step.finding = noNonce ? Finding::NoNonce : findingOf(failure);
    step.why = why;
}

HttpOutcome AcmeConversation::send(const QByteArray &method, const QString &url,
                                   const QByteArray &body)
{
    HttpRequest request;
    request.method = method;
    request.url = QUrl(url);
    request.body = body;
    request.caBundle = m_caBundle;
    request.mostBytes = mostAnswerBytes;
    if (!body.isEmpty())
        request.headers.emplace_back("Content-Type", "application/jose+json");
    return m_transport.send(request, m_stop);
}

std::optional<QString> AcmeConversation::freshNonce(HttpFailure &failure)
{
    if (m_nonce.isEmpty()) {
        const HttpOutcome outcome = send("HEAD", m_directory.newNonce);
        failure = outcome.failure;
        if (outcome.answer) {
            keepNonce(*outcome.answer);
            failure = {HttpPhase::NotSent, HttpFailureKind::Other,
                       u"no nonce, HTTP status %1"_s.arg(outcome.answer->status)};
        }
        VerifyStep &step = addStep(VerifyStep::Kind::Nonce, !m_nonce.isEmpty(),
                                   m_nonce.isEmpty() ? failure.detail : QString(),
                                   outcome.answer ? outcome.answer->status : 0);
        if (m_nonce.isEmpty()) {
            step.finding = outcome.answer ? Finding::NoNonce : findingOf(failure);
            if (!outcome.answer)
                step.why = harmlessError(failure, {});
        }
    }
    failure.phase = HttpPhase::NotSent; // of the signed request, whatever became of this one
    if (m_nonce.isEmpty())
        return std::nullopt;
    return std::exchange(m_nonce, QString());
}

void AcmeConversation::keepNonce(const HttpAnswer &answer)
{
    // Anything that is not base64url must be ignored (RFC 8555 section 6.5.1).
    static const QRegularExpression valid(u"^[A-Za-z0-9_-]{1,1024}$"_s);
    const QString nonce = QString::fromLatin1(answer.header("replay-nonce"));
    m_nonce = valid.match(nonce).hasMatch() ? nonce : QString();
}

} // namespace eab::ca
