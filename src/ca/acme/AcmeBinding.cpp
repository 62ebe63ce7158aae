// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "ca/acme/AcmeBinding.h"

#include "ca/acme/AcmeProblem.h"

namespace eab::ca {

using domain::VerifyOutcome;
using domain::VerifyStep;

namespace {

QJsonObject echo(const HttpAnswer &answer)
{
    const auto object = jsonObject(answer.body);
    return object ? object->value("externalAccountBinding"_L1).toObject() : QJsonObject();
}

/** After a lost request: what a CA may say of a pair that this very request has used up, or what
 *  shows nothing about it. */
bool mayComeFromSuccess(VerifyOutcome outcome)
{
    return outcome == VerifyOutcome::AlreadyUsed || outcome == VerifyOutcome::UnknownKid
        || outcome == VerifyOutcome::RateLimited || outcome == VerifyOutcome::UserAction
        || outcome == VerifyOutcome::Unreachable;
}

} // namespace

bool isUsable(const HttpAnswer &answer)
{
    if (answer.status >= 500)
        return false;
    const bool success = answer.status >= 200 && answer.status < 300;
    return !success || answer.status == 201
        || (answer.status == 200
            && (!answer.header("location").isEmpty() || jsonObject(answer.body)));
}

QString accountUrlOf(const HttpAnswer &answer, const QString &newAccountUrl)
{
    const QString location = QString::fromUtf8(answer.header("location"));
    if (location.isEmpty())
        return {};
    const QUrl url = QUrl(newAccountUrl).resolved(QUrl(location));
    if (!sameFamily(url, QUrl(newAccountUrl)))
        return {};
    return location.startsWith("https:"_L1) ? location : url.toString();
}

QString accountStatusOf(const HttpAnswer &answer)
{
    const auto object = jsonObject(answer.body);
    const QString status = object ? object->value("status"_L1).toString() : QString();
    return status.isEmpty() ? u"valid"_s : displayText(status);
}

void AcmeBinding::judge(const HttpAnswer &answer, bool lost)
{
    if (answer.status == 201)
        made(answer);
    else if (answer.status == 200)
        known(answer, lost);
    else
        refused(answer, lost);
}

void AcmeBinding::made(const HttpAnswer &answer)
{
    m_talk.report.accountUrl = accountUrlOf(answer, m_talk.directory().newAccount);
    if (!echo(answer).isEmpty())
        end(VerifyOutcome::Accepted, true, u"account made, binding confirmed"_s);
    else
        end(unconfirmed(), true, u"account made, binding not confirmed"_s);
}

/** RFC 8555 section 7.3.1: the server knows the key and has looked at nothing else. The binding it
 *  keeps proves the pair when it is ours, for only the pair could have made it. */
void AcmeBinding::known(const HttpAnswer &answer, bool lost)
{
    m_talk.report.accountUrl = accountUrlOf(answer, m_talk.directory().newAccount);
    const QString status = accountStatusOf(answer);
    if (status != "valid"_L1)
        end(VerifyOutcome::Refused, false, u"the account is %1"_s.arg(status),
            VerifyStep::Finding::AccountNotValid, status);
    else if (echo(answer) == m_sent)
        end(VerifyOutcome::Accepted, true, u"account known, binding confirmed"_s);
    else if (lost)
        end(unconfirmed(), true, u"the first request had got through"_s);
    else
        end(VerifyOutcome::OutcomeUnknown, false,
            u"the key was known before; nothing is shown about the pair"_s,
            VerifyStep::Finding::KeyKnownBefore);
}

void AcmeBinding::refused(const HttpAnswer &answer, bool lost)
{
    m_talk.noteProblem(answer);
    VerifyOutcome outcome
        = answer.status < 400 ? VerifyOutcome::Unreachable : meaningOf(readProblem(answer));
    if (lost && mayComeFromSuccess(outcome))
        outcome = VerifyOutcome::OutcomeUnknown;
    m_talk.report.outcome = outcome;
    m_talk.addStep(VerifyStep::Kind::Account, false, answer.status);
}

void AcmeBinding::end(VerifyOutcome outcome, bool ok, const QString &detail,
                      VerifyStep::Finding finding, const QString &about)
{
    m_talk.report.outcome = outcome;
    VerifyStep &step = m_talk.addStep(VerifyStep::Kind::Account, ok, detail);
    step.finding = finding;
    step.about = about;
}

/** RFC 8555 section 7.3.4: a server that has verified the binding repeats it, one that has not must
 *  not. Some verify and repeat nothing; where none is asked for, that shows nothing at all. */
VerifyOutcome AcmeBinding::unconfirmed() const
{
    return m_talk.directory().required ? VerifyOutcome::AcceptedUnconfirmed
                                       : VerifyOutcome::NotRequired;
}

} // namespace eab::ca
