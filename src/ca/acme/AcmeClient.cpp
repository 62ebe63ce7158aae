// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "ca/acme/AcmeClient.h"

#include "ca/acme/AcmeBinding.h"
#include "ca/acme/AcmeConversation.h"
#include "ca/acme/AcmeProblem.h"
#include "ca/acme/Jose.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace eab::ca {

using domain::VerifyOutcome;
using domain::VerifyReport;
using domain::VerifyStep;

namespace {

QJsonObject byKey(const AccountKey &key)
{
    return {{u"jwk"_s, QJsonDocument::fromJson(key.publicJwk()).object()}};
}

QByteArray compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QByteArray newAccountPayload(const AcmeQuestion &question, const QJsonObject &binding)
{
    QJsonObject payload {{u"externalAccountBinding"_s, binding}};
    if (!question.email.isEmpty())
        payload.insert(u"contact"_s, QJsonArray {u"mailto:"_s + question.email});
    if (question.agreeTerms)
        payload.insert(u"termsOfServiceAgreed"_s, true);
    return compact(payload);
}

} // namespace

VerifyReport AcmeClient::askDirectory(const AcmeQuestion &question, std::stop_token stop)
{
    AcmeConversation talk(m_transport, m_now, question.caBundle, std::move(stop));
    if (talk.open(question.directoryUrl))
        talk.report.outcome = VerifyOutcome::DirectoryOk;
    return std::move(talk.report);
}

VerifyReport AcmeClient::bind(const AcmeQuestion &question, const AccountKey &key,
                              std::stop_token stop)
{
    AcmeConversation talk(m_transport, m_now, question.caBundle, stop);
    VerifyReport &report = talk.report;
    // Without a binding an open CA would make an account: never ask for that.
    if (question.kid.isEmpty() || question.hmac == nullptr || question.hmac->isEmpty()) {
        report.outcome = VerifyOutcome::Refused;
        talk.addStep(VerifyStep::Kind::Syntax, false, u"no complete pair"_s).why = Error {
            question.kid.isEmpty() ? ErrorCode::MissingKid : ErrorCode::MissingHmac, {}, {}};
        return std::move(report);
    }
    if (!talk.open(question.directoryUrl))
        return std::move(report);
    if (!report.termsUrl.isEmpty() && !question.agreeTerms) {
        report.outcome = VerifyOutcome::NeedsTerms;
        return std::move(report);
    }

    const QString url = talk.directory().newAccount;
    const auto binding = jose::binding(key, question.kid, *question.hmac, question.algorithm, url);
    if (!binding) {
        report.outcome = VerifyOutcome::Refused;
        talk.addStep(VerifyStep::Kind::Syntax, false, binding.error().detail).why = binding.error();
        return std::move(report);
    }
    const QByteArray payload = newAccountPayload(question, *binding);
    bool lost = false;
    for (int round = 0; round < 2 && !(lost && stop.stop_requested()); ++round) {
        const HttpOutcome outcome = talk.post(key, url, byKey(key), payload);
        if (outcome.answer && isUsable(*outcome.answer)) {
            AcmeBinding(talk, *binding).judge(*outcome.answer, lost);
            return std::move(report);
        }
        if (outcome.answer) {
            talk.noteProblem(*outcome.answer);
            talk.addStep(VerifyStep::Kind::Account, false,
                         u"HTTP status %1 and no usable answer"_s.arg(outcome.answer->status),
                         outcome.answer->status)
                .finding
                = VerifyStep::Finding::NoUsableAnswer;
        } else {
            talk.noteFailure(VerifyStep::Kind::Account, outcome.failure);
            if (outcome.failure.phase == HttpPhase::NotSent) {
                if (!lost)
                    return std::move(report);
                break;
            }
        }
        lost = true;
    }
    report.outcome = VerifyOutcome::OutcomeUnknown;
    return std::move(report);
}

VerifyReport AcmeClient::recheck(const domain::AcmeAccount &account, const QByteArray &caBundle,
                                 std::stop_token stop)
{
    AcmeConversation talk(m_transport, m_now, caBundle, std::move(stop));
    VerifyReport &report = talk.report;
    const auto key = AccountKey::fromPem(account.pem);
    if (!key) {
        report.outcome = VerifyOutcome::Refused;
        talk.addStep(VerifyStep::Kind::Syntax, false, key.error().detail).finding
            = VerifyStep::Finding::AccountUnusable;
        return std::move(report);
    }
    if (!talk.open(account.directoryUrl))
        return std::move(report);

    const QString url = talk.directory().newAccount;
    const HttpOutcome outcome
        = talk.post(*key, url, byKey(*key), compact({{u"onlyReturnExisting"_s, true}}));
    if (!outcome.answer) {
        talk.noteFailure(VerifyStep::Kind::Recheck, outcome.failure);
        return std::move(report);
    }
    const HttpAnswer &answer = *outcome.answer;
    if (answer.status == 200 && isUsable(answer)) {
        const QString status = accountStatusOf(answer);
        const bool valid = status == "valid"_L1;
        report.accountUrl = accountUrlOf(answer, url);
        report.outcome = valid ? VerifyOutcome::Accepted : VerifyOutcome::Refused;
        VerifyStep &step
            = talk.addStep(VerifyStep::Kind::Recheck, valid, u"the account is %1"_s.arg(status));
        if (!valid) {
            step.finding = VerifyStep::Finding::AccountNotValid;
            step.about = status;
        }
        return std::move(report);
    }
    talk.noteProblem(answer);
    report.outcome = meaningOf(readProblem(answer));
    // There is no KID in this request to be unknown: the account is deactivated or revoked.
    if (report.outcome == VerifyOutcome::UnknownKid)
        report.outcome = VerifyOutcome::Refused;
    if (answer.status >= 500 || answer.status < 400)
        report.outcome = VerifyOutcome::Unreachable;
    talk.addStep(VerifyStep::Kind::Recheck, false, answer.status);
    return std::move(report);
}

VerifyReport AcmeClient::deactivate(const domain::AcmeAccount &account, const QByteArray &caBundle,
                                    std::stop_token stop)
{
    AcmeConversation talk(m_transport, m_now, caBundle, std::move(stop));
    VerifyReport &report = talk.report;
    const auto key = AccountKey::fromPem(account.pem);
    if (!key || !sameFamily(QUrl(account.url), QUrl(account.directoryUrl))) {
        report.outcome = VerifyOutcome::Refused;
        talk.addStep(VerifyStep::Kind::Syntax, false,
                     u"no usable key, or no account URL of this CA"_s)
            .finding
            = VerifyStep::Finding::AccountUnusable;
        return std::move(report);
    }
    if (!talk.open(account.directoryUrl))
        return std::move(report);

    const HttpOutcome outcome = talk.post(*key, account.url, {{u"kid"_s, account.url}},
                                          compact({{u"status"_s, u"deactivated"_s}}));
    report.accountUrl = account.url;
    if (!outcome.answer) {
        talk.noteFailure(VerifyStep::Kind::Deactivate, outcome.failure);
        if (outcome.failure.phase == HttpPhase::Sent)
            report.outcome = VerifyOutcome::OutcomeUnknown;
        return std::move(report);
    }
    const HttpAnswer &answer = *outcome.answer;
    const bool done = answer.status == 200 && accountStatusOf(answer) == "deactivated"_L1;
    if (done) {
        report.outcome = VerifyOutcome::Accepted;
    } else {
        talk.noteProblem(answer);
        report.outcome = answer.status < 300 || answer.status >= 500 ? VerifyOutcome::OutcomeUnknown
                                                                     : VerifyOutcome::Refused;
        if (answer.status == 429)
            report.outcome = VerifyOutcome::RateLimited;
    }
    talk.addStep(VerifyStep::Kind::Deactivate, done, answer.status);
    return std::move(report);
}

} // namespace eab::ca
