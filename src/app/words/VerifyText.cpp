// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "app/words/VerifyText.h"

#include "app/words/Issuers.h"
#include "app/words/TimeText.h"

#include <QCoreApplication>
#include <QLocale>
#include <QUrl>

namespace eab::app {

namespace {

using domain::Record;
using domain::VerifyOutcome;
using domain::VerifyReport;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(VerifyText)
};

QString waitText(const VerifyReport &report)
{
    if (!report.retryAfter)
        return Words::tr("Wait a while, then try again.");
    return Words::tr("Try again in %n second(s).", nullptr, static_cast<int>(*report.retryAfter));
}

/** What can still be done about a wrong pair depends on whether the seller still shows it. */
QString compareAdvice(const Record &record, const QDateTime &now)
{
    if (record.portalVisibleUntil.isValid() && record.portalVisibleUntil > now)
        return Words::tr(
                   "Compare it with the seller's portal, which shows it until %1, and correct "
                   "the record.")
            .arg(momentText(record.portalVisibleUntil));
    return Words::tr("Compare it with the order e-mail, or ask the seller for a new pair.");
}

} // namespace

QString caName(const Record &record)
{
    const QString name = issuers().displayName(record.issuer);
    return name.isEmpty() ? QUrl(record.directoryUrl).host() : name;
}

ErrorWords outcomeText(const VerifyReport &report, const Record &record)
{
    const QString ca = caName(record);
    const QString day = dayText(report.at.toLocalTime().date());
    const QString host = QUrl(record.directoryUrl).host();
    if (!report.steps.empty() && report.steps.back().kind == domain::VerifyStep::Kind::Recheck) {
        if (report.outcome == VerifyOutcome::Accepted
            || report.outcome == VerifyOutcome::AcceptedUnconfirmed)
            return {Words::tr("The account that was opened with this pair is valid at %1.").arg(ca),
                    Words::tr("Asking opened no other one and used nothing up.")};
        if (report.outcome == VerifyOutcome::Refused)
            return {
                Words::tr("The account that was opened with this pair is not valid at %1.").arg(ca),
                Words::tr("It may have been ended or revoked. That says nothing about the "
                          "pair.")};
    }
    switch (report.outcome) {
    case VerifyOutcome::Accepted:
        return {Words::tr("%1 accepted this pair on %2.").arg(ca, day),
                Words::tr("The account that was opened is kept with the record.")};
    case VerifyOutcome::AcceptedUnconfirmed:
        return {Words::tr("%1 opened an account with this pair on %2.").arg(ca, day),
                Words::tr("It did not repeat the binding in its answer, as some CAs do not. The "
                          "account is kept with the record.")};
    case VerifyOutcome::DirectoryOk:
        return {Words::tr("The directory of %1 answers.").arg(ca),
                Words::tr("Whether the pair works is not known yet.")};
    case VerifyOutcome::NotRequired:
        return {
            Words::tr("%1 does not ask for a pair here, and did not look at this one.").arg(host),
            Words::tr("So nothing is known about it. Check that this is the directory URL of "
                      "your order.")};
    case VerifyOutcome::WrongHmac:
        return {Words::tr("%1 says that the HMAC key does not belong to this key identifier (KID).")
                    .arg(ca),
                compareAdvice(record, report.at)};
    case VerifyOutcome::UnknownKid:
        return {Words::tr("%1 does not accept this key identifier (KID): unknown, revoked or "
                          "expired.")
                    .arg(ca),
                compareAdvice(record, report.at)};
    case VerifyOutcome::AlreadyUsed:
        return {
            Words::tr("%1 says that this pair has opened an account before.").arg(ca),
            Words::tr("So it is probably right, and used up. If that was not you, ask the seller "
                      "for a new one.")};
    case VerifyOutcome::Refused:
        if (report.problemType == "badSignatureAlgorithm"_L1
            || report.problemType == "badPublicKey"_L1)
            return {Words::tr("%1 does not take this kind of account key.").arg(ca),
                    Words::tr("Try again with an RSA key. Nothing was opened.")};
        return {Words::tr("%1 refused.").arg(ca),
                Words::tr("Its own words stand above; the seller's support can say more.")};
    case VerifyOutcome::NeedsTerms:
        return {Words::tr("%1 wants its terms of service to be agreed to first.").arg(ca),
                Words::tr("Read them, agree if you do, and try again. Nothing was opened.")};
    case VerifyOutcome::NeedsEmail:
        return {Words::tr("%1 wants an e-mail address for the account.").arg(ca),
                Words::tr("Give one and try again. Nothing was opened.")};
    case VerifyOutcome::UserAction:
        return {Words::tr("%1 wants something done on its web page first.").arg(ca),
                report.actionUrl.isEmpty() ? Words::tr("Log in there and look for a message.")
                                           : report.actionUrl};
    case VerifyOutcome::RateLimited:
        return {Words::tr("%1 has been asked too often.").arg(ca), waitText(report)};
    case VerifyOutcome::Unreachable:
        return {Words::tr("%1 could not be reached.").arg(host),
                Words::tr("Check the network and the directory URL. Nothing was opened.")};
    case VerifyOutcome::TlsFailed:
        return {Words::tr("%1 could not prove who it is.").arg(host),
                Words::tr("Nothing was sent. A private CA needs its bundle; otherwise somebody may "
                          "stand in between.")};
    case VerifyOutcome::OutcomeUnknown:
        return {
            Words::tr("The request was sent to %1, but no usable answer came.").arg(ca),
            Words::tr("An account may have been opened. Its key is kept: try again, and the same "
                      "account is used.")};
    case VerifyOutcome::Works:
        return {Words::tr("A client has worked with this pair, as was said on %1.").arg(day),
                Words::tr("The CA was not asked.")};
    }
    return {};
}

QString stepText(domain::VerifyStep::Kind kind)
{
    using Kind = domain::VerifyStep::Kind;
    switch (kind) {
    case Kind::Syntax: return Words::tr("The pair is well formed");
    case Kind::Directory: return Words::tr("The directory answers");
    case Kind::Nonce: return Words::tr("The CA is ready for a request");
    case Kind::Account: return Words::tr("An account is opened with the pair");
    case Kind::Recheck: return Words::tr("The account is asked after");
    case Kind::Deactivate: return Words::tr("The account is ended");
    }
    return {};
}

QString stepRemark(const domain::VerifyStep &step, Face face)
{
    using Kind = domain::VerifyStep::Kind;
    using Finding = domain::VerifyStep::Finding;
    if (step.ok)
        return step.kind == Kind::Directory ? step.detail : QString();
    switch (step.finding) {
    case Finding::NoDirectory: return Words::tr("What answers there is no ACME directory.");
    case Finding::LeadsElsewhere:
        return Words::tr("The directory leads to another host, or not over https: %1")
            .arg(step.about);
    case Finding::NoNonce:
        return step.httpStatus > 0
            ? Words::tr("No nonce came, which a request needs: HTTP status %1").arg(step.httpStatus)
            : Words::tr("It was not sent: no nonce came, which a request needs.");
    case Finding::NoUsableAnswer:
        return Words::tr("HTTP status %1, and no usable answer").arg(step.httpStatus);
    case Finding::AnswerTooLarge: return Words::tr("The answer is too large.");
    case Finding::BrokenOff: return Words::tr("The connection broke off.");
    case Finding::Cancelled: return Words::tr("It was cancelled.");
    case Finding::TlsFailed: return Words::tr("The secure connection failed.");
    case Finding::AccountNotValid:
        return Words::tr("The CA calls the account “%1”.").arg(step.about);
    case Finding::KeyKnownBefore:
        return Words::tr(
            "The CA knew the account's key before; that shows nothing about the pair.");
    case Finding::AccountUnusable:
        return Words::tr("The kept account has no usable key, or its URL is not one of this CA.");
    case Finding::None: break;
    }
    if (step.why) {
        const ErrorWords words = describe(*step.why, face);
        return step.kind == Kind::Syntax ? words.headline : words.hint;
    }
    return step.httpStatus > 0 ? Words::tr("HTTP status %1").arg(step.httpStatus) : QString();
}

QStringList verifyQuestion(const Record &record)
{
    const QString ca = caName(record);
    QStringList lines {
        Words::tr(
            "To verify the pair, an ACME account is opened at %1 with a fresh key. The account "
            "is kept in the vault and can be given to a client later.")
            .arg(ca)};
    const domain::Issuer *issuer = issuers().find(record.issuer);
    switch (record.usePolicy) {
    case domain::UsePolicy::OneTime:
        lines << Words::tr("A pair of %1 opens one account only: this uses it up. The kept account "
                           "then takes its place.")
                     .arg(ca);
        break;
    case domain::UsePolicy::Counted:
        lines << Words::tr("This pair may be used a limited number of times; this is one of them.");
        break;
    case domain::UsePolicy::Reusable:
        lines << Words::tr("A pair of %1 can be used again; this does not use it up.").arg(ca);
        break;
    case domain::UsePolicy::Unknown:
        lines << Words::tr("Whether %1 lets a pair be used more than once is not known. If it does "
                           "not, the kept account takes its place.")
                     .arg(ca);
        break;
    }
    if (issuer != nullptr && record.usePolicy != domain::UsePolicy::Unknown)
        lines << Words::tr("According to %1, as of %2.", "source, date")
                     .arg(issuer->source, dayText(issuer->asOf));
    return lines;
}

QString proofSentence(const Record &record)
{
    if (!record.verified)
        return record.hasPair() ? Words::tr("Saved, not yet verified with the CA.") : QString();
    const QString ca = caName(record);
    const QString day = dayText(record.verified->at.toLocalTime().date());
    if (domain::outcomeFromName(record.verified->outcome) == VerifyOutcome::Works)
        return Words::tr("A client has worked with this pair, as was said on %1.").arg(day);
    switch (domain::proofOf(record)) {
    case domain::Proof::Proved: return Words::tr("%1 accepted this pair on %2.").arg(ca, day);
    case domain::Proof::Doubtful: return Words::tr("%1 refused this pair on %2.").arg(ca, day);
    case domain::Proof::None: break;
    }
    if (domain::outcomeFromName(record.verified->outcome) == VerifyOutcome::AlreadyUsed)
        return Words::tr("%1 said on %2 that this pair has been used before.").arg(ca, day);
    return Words::tr("%1 was asked on %2; that told nothing.").arg(ca, day);
}

} // namespace eab::app
