// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "ca/acme/AcmeProblem.h"

#include "ca/acme/AcmeDirectory.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QStringList>

#include <array>

namespace eab::ca {

namespace {

using domain::VerifyOutcome;

/** First match wins. An empty type matches any; an empty hint any text; a hint with '+' wants all
 *  of its parts, in any place and case. */
struct Rule
{
    const char *type;
    const char *hint;
    VerifyOutcome outcome;
};

constexpr std::array rules {
    // Types that mean one thing.
    Rule {"rateLimited", "", VerifyOutcome::RateLimited},
    Rule {"userActionRequired", "", VerifyOutcome::UserAction},
    Rule {"invalidContact", "", VerifyOutcome::NeedsEmail},
    Rule {"unsupportedContact", "", VerifyOutcome::NeedsEmail},
    Rule {"externalAccountRequired", "", VerifyOutcome::Refused},
    Rule {"badSignatureAlgorithm", "", VerifyOutcome::Refused},
    Rule {"badPublicKey", "", VerifyOutcome::Refused},
    Rule {"accountDoesNotExist", "", VerifyOutcome::Refused},
    // After the retries: nothing was made, and nothing is said about the pair.
    Rule {"badNonce", "", VerifyOutcome::Unreachable},

    // Sectigo and ZeroSSL: "The account is not awaiting external account binding"; step-ca: "...
    // was
    // already bound to account ..."
    Rule {"", "not awaiting", VerifyOutcome::AlreadyUsed},
    Rule {"", "already+bound", VerifyOutcome::AlreadyUsed},
    Rule {"", "already+used", VerifyOutcome::AlreadyUsed},
    Rule {"", "been used", VerifyOutcome::AlreadyUsed},

    // Sectigo: "[External Account Binding] Invalid MAC on JWS request"; Pebble: "external account
    // binding JWS verification error"; Google: "External Account Binding JWS verification failed".
    Rule {"", "invalid mac", VerifyOutcome::WrongHmac},
    Rule {"", "external+jws verification", VerifyOutcome::WrongHmac},
    Rule {"", "external+signature", VerifyOutcome::WrongHmac},
    Rule {"", "eab+signature", VerifyOutcome::WrongHmac},
    Rule {"", "hmac+invalid", VerifyOutcome::WrongHmac},
    Rule {"", "hmac+mismatch", VerifyOutcome::WrongHmac},

    // ZeroSSL: "The Key Identifier was not recognized".
    Rule {"", "key identifier+recogni", VerifyOutcome::UnknownKid},
    Rule {"", "unknown+external account", VerifyOutcome::UnknownKid},
    Rule {"unauthorized", "", VerifyOutcome::UnknownKid},

    // Google and HARICA: "Accounts must have at least one contact."
    Rule {"malformed", "at least one contact", VerifyOutcome::NeedsEmail},
    Rule {"malformed", "contact+required", VerifyOutcome::NeedsEmail},
    Rule {"malformed", "email+required", VerifyOutcome::NeedsEmail},
    Rule {"malformed", "terms", VerifyOutcome::NeedsTerms},
};

QString lastPart(const QString &type)
{
    for (const auto &urn : {"urn:ietf:params:acme:error:"_L1, "urn:acme:error:"_L1}) {
        if (type.startsWith(urn, Qt::CaseInsensitive))
            return displayText(type.mid(urn.size())).left(64);
    }
    return {};
}

bool hints(const QString &text, QLatin1StringView hint)
{
    const auto parts = QString(hint).split(QLatin1Char('+'));
    return std::all_of(parts.begin(), parts.end(), [&text](const QString &part) {
        return text.contains(part, Qt::CaseInsensitive);
    });
}

} // namespace

AcmeProblem readProblem(const HttpAnswer &answer)
{
    AcmeProblem problem;
    problem.status = answer.status;
    const auto object = jsonObject(answer.body);
    if (!object)
        return problem;
    QStringList texts {object->value("detail"_L1).toString()};
    const QJsonArray subproblems = object->value("subproblems"_L1).toArray();
    for (const auto &subproblem : subproblems)
        texts << subproblem.toObject().value("detail"_L1).toString();
    texts.removeAll(QString());
    if (texts.isEmpty())
        texts << object->value("title"_L1).toString();
    problem.text = displayText(texts.join(u"; "_s));
    problem.type = lastPart(object->value("type"_L1).toString());
    const QString instance = object->value("instance"_L1).toString();
    if (QUrl(instance).scheme() == "https"_L1)
        problem.instance = instance;
    problem.isDocument = !problem.type.isEmpty() || !problem.text.isEmpty();
    return problem;
}

VerifyOutcome meaningOf(const AcmeProblem &problem)
{
    if (problem.status == 429)
        return VerifyOutcome::RateLimited;
    if (!problem.isDocument)
        return VerifyOutcome::Unreachable;
    for (const auto &rule : rules) {
        const QLatin1StringView type(rule.type);
        if ((type.isEmpty() || problem.type == type)
            && hints(problem.text, QLatin1StringView(rule.hint)))
            return rule.outcome;
    }
    return VerifyOutcome::Refused;
}

QString linkOf(const HttpAnswer &answer, const QByteArray &relation)
{
    static const QRegularExpression link(
        u"<([^<>\"\\s]*)>((?:\\s*;\\s*[^,;<>\"]*(?:\"[^\"]*\")?)*)"_s);
    static const QRegularExpression rel(u"rel\\s*=\\s*\"?([^\";]*)"_s,
                                        QRegularExpression::CaseInsensitiveOption);
    auto links = link.globalMatch(QString::fromLatin1(answer.header("link").left(8192)));
    while (links.hasNext()) {
        const auto found = links.next();
        const auto relations = rel.match(found.captured(2)).captured(1).split(QLatin1Char(' '));
        if (relations.contains(QString::fromLatin1(relation), Qt::CaseInsensitive))
            return found.captured(1);
    }
    return {};
}

} // namespace eab::ca
