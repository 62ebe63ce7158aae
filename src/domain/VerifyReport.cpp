// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "domain/VerifyReport.h"

#include "base/Names.h"
#include "domain/RecordJson.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace eab::domain {

namespace {

constexpr Names<VerifyOutcome, 16> outcomeNames {{
    {VerifyOutcome::Accepted, u"accepted"},
    {VerifyOutcome::AcceptedUnconfirmed, u"accepted-unconfirmed"},
    {VerifyOutcome::DirectoryOk, u"directory-ok"},
    {VerifyOutcome::NotRequired, u"not-required"},
    {VerifyOutcome::WrongHmac, u"wrong-hmac"},
    {VerifyOutcome::UnknownKid, u"unknown-kid"},
    {VerifyOutcome::AlreadyUsed, u"already-used"},
    {VerifyOutcome::Refused, u"refused"},
    {VerifyOutcome::NeedsTerms, u"needs-terms"},
    {VerifyOutcome::NeedsEmail, u"needs-email"},
    {VerifyOutcome::UserAction, u"user-action"},
    {VerifyOutcome::RateLimited, u"rate-limited"},
    {VerifyOutcome::Unreachable, u"unreachable"},
    {VerifyOutcome::TlsFailed, u"tls-failed"},
    {VerifyOutcome::OutcomeUnknown, u"outcome-unknown"},
    {VerifyOutcome::Works, u"works"},
}};
static_assert(namesAll(outcomeNames, VerifyOutcome::Works));

constexpr Names<VerifyStep::Kind, 6> stepNames {{
    {VerifyStep::Kind::Syntax, u"syntax"},
    {VerifyStep::Kind::Directory, u"directory"},
    {VerifyStep::Kind::Nonce, u"nonce"},
    {VerifyStep::Kind::Account, u"account"},
    {VerifyStep::Kind::Recheck, u"recheck"},
    {VerifyStep::Kind::Deactivate, u"deactivate"},
}};
static_assert(namesAll(stepNames, VerifyStep::Kind::Deactivate));

/** A JSON string, quotes included, of text that is ASCII but for what stands in strings. */
void appendQuoted(QByteArray &out, QByteArrayView text)
{
    out += '"';
    for (const char c : text) {
        switch (c) {
        case '"':
        case '\\':
            out += '\\';
            out += c;
            break;
        case '\n': out += "\\n"; break;
        case '\r': out += "\\r"; break;
        default: out += c;
        }
    }
    out += '"';
}

Secret secretMember(QJsonObject &object, QLatin1StringView name)
{
    QString text = object.take(name).toString();
    Secret secret = Secret::fromUtf16(text);
    wipe(text);
    return secret;
}

} // namespace

QString outcomeName(VerifyOutcome outcome)
{
    return nameOf(outcomeNames, outcome);
}

std::optional<VerifyOutcome> outcomeFromName(QStringView name)
{
    return fromName(outcomeNames, name);
}

QString stepName(VerifyStep::Kind kind)
{
    return nameOf(stepNames, kind);
}

Proof proofOf(const Record &record)
{
    const auto outcome = record.verified ? outcomeFromName(record.verified->outcome) : std::nullopt;
    if (!outcome)
        return Proof::None;
    switch (*outcome) {
    case VerifyOutcome::Accepted:
    case VerifyOutcome::AcceptedUnconfirmed:
    case VerifyOutcome::Works: return Proof::Proved;
    case VerifyOutcome::WrongHmac:
    case VerifyOutcome::UnknownKid:
    case VerifyOutcome::Refused: return Proof::Doubtful;
    case VerifyOutcome::AlreadyUsed:
        // A CA may look whether the KID is still awaited before it looks at the MAC: the KID is
        // right, the key not shown to be, and nothing speaks against it either.
    default: return Proof::None;
    }
}

bool saysSomething(VerifyOutcome outcome)
{
    switch (outcome) {
    case VerifyOutcome::Accepted:
    case VerifyOutcome::AcceptedUnconfirmed:
    case VerifyOutcome::WrongHmac:
    case VerifyOutcome::UnknownKid:
    case VerifyOutcome::AlreadyUsed:
    case VerifyOutcome::Refused:
    case VerifyOutcome::Works: return true;
    default: return false;
    }
}

Secret AcmeAccount::toJson() const
{
    const QJsonObject open {
        {u"url"_s, url},
        {u"kid"_s, kid},
        {u"directory_url"_s, directoryUrl},
        {u"email"_s, email},
        {u"algorithm"_s, algorithm},
        {u"created"_s, jsonMoment(created)},
        {u"deactivated"_s, deactivated},
        {u"refused"_s, refused},
    };
    const Secret before = former ? former->toJson() : Secret();
    QByteArray text = QJsonDocument(open).toJson(QJsonDocument::Compact);
    // Room for everything, so that the text never moves and leaves a copy behind.
    text.reserve(text.size() + 2 * (pem.size() + jwk.size()) + before.size() + 48);
    text.chop(1);
    text += ",\"pem\":";
    appendQuoted(text, pem.expose());
    text += ",\"jwk\":";
    appendQuoted(text, jwk.expose());
    if (!before.isEmpty())
        text.append(",\"former\":").append(before.expose());
    text += '}';
    Secret json = Secret::copyOf(text);
    wipe(text);
    return json;
}

namespace {

std::optional<AcmeAccount> accountFrom(QJsonObject object)
{
    AcmeAccount account;
    account.url = object.value("url"_L1).toString();
    account.kid = object.value("kid"_L1).toString();
    account.deactivated = object.value("deactivated"_L1).toBool();
    account.refused = object.value("refused"_L1).toBool();
    account.directoryUrl = object.value("directory_url"_L1).toString();
    account.email = object.value("email"_L1).toString();
    account.algorithm = object.value("algorithm"_L1).toString();
    account.created
        = QDateTime::fromString(object.value("created"_L1).toString(), Qt::ISODateWithMs).toUTC();
    account.pem = secretMember(object, "pem"_L1);
    account.jwk = secretMember(object, "jwk"_L1);
    if (account.pem.isEmpty() || account.jwk.isEmpty())
        return std::nullopt;
    if (object.contains("former"_L1)) {
        if (auto former = accountFrom(object.take("former"_L1).toObject()))
            account.former = std::make_shared<AcmeAccount>(std::move(*former));
    }
    return account;
}

} // namespace

std::optional<AcmeAccount> AcmeAccount::fromJson(const Secret &json)
{
    const auto bytes = json.expose();
    return accountFrom(
        QJsonDocument::fromJson(QByteArray::fromRawData(bytes.data(), bytes.size())).object());
}

} // namespace eab::domain
