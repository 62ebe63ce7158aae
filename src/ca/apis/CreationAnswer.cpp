// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "ca/apis/AnswerReader.h"
#include "ca/apis/ProviderApi.h"

#include "domain/DirectoryUrl.h"
#include "domain/KeyIdentifier.h"

#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>

// Reading what came back from a creation. The one rule above all others: "certainly not made" is
// said only where that is certain, because a second attempt would make a second credential.

namespace eab::ca::api {

namespace {

using domain::HmacNote;
using domain::ProviderKind;
using Meaning = CreationAnswer::Meaning;

constexpr qsizetype shortestKey = 32; // bytes, HS256 (RFC 7518 3.2)

/** Where an API puts its answer. CertCentral's table and its examples spell the names differently:
 *  ext_acct_kid, ext_act_kid. */
struct Names
{
    QStringList kid;
    QStringList hmac;
    QString directory;
    QStringList harmless; //!< may be kept in the open whatever else has gone wrong
};

Names namesOf(ProviderKind kind)
{
    switch (kind) {
    case ProviderKind::CertCentral:
    case ProviderKind::CertCentralLegacy:
        return {{QStringLiteral("ext_acct_kid"), QStringLiteral("ext_act_kid")},
                {QStringLiteral("ext_acct_hmac"), QStringLiteral("ext_act_hmac")},
                QStringLiteral("acme_directory_url"),
                {}};
    case ProviderKind::IotDm:
        return {{QStringLiteral("id")},
                {QStringLiteral("hmac_key")},
                {},
                {QStringLiteral("name"), QStringLiteral("description"),
                 QStringLiteral("account_id"), QStringLiteral("status"),
                 QStringLiteral("created_at"), QStringLiteral("external_account_binding"),
                 QStringLiteral("account_bind")}};
    case ProviderKind::IdenTrust:
        break;
    }
    return {{QStringLiteral("kid")},
            {QStringLiteral("hmacKey")},
            {},
            {QStringLiteral("id"), QStringLiteral("resellerCode"), QStringLiteral("email"),
             QStringLiteral("revoked"), QStringLiteral("deleted")}};
}

/** What stands under one of the names. Two that contradict each other are no answer. */
QJsonValue valueOf(const QJsonObject &object, const QStringList &names, QStringList &remarks)
{
    QJsonValue found;
    for (const QString &name : names) {
        const QJsonValue value = object[name];
        if (value.isNull() || value.isUndefined()
            || (value.isString() && value.toString().trimmed().isEmpty()))
            continue;
        if (!found.isNull() && found != value)
            remarks << QStringLiteral("conflicting-values");
        found = value;
    }
    return found;
}

/** Everything but what is, or is named like, a key. */
QJsonValue withoutSecrets(const QJsonValue &value, const QJsonValue &hmac)
{
    static const QRegularExpression telling(
        QStringLiteral("hmac|mac_?key|secret|passw|private|token"),
        QRegularExpression::CaseInsensitiveOption);
    if (value.isArray()) {
        const QJsonArray given = value.toArray();
        QJsonArray kept;
        for (const QJsonValue one : given)
            kept.append(withoutSecrets(one, hmac));
        return kept;
    }
    if (!value.isObject())
        return hmac.isString() && value == hmac ? QJsonValue() : value;
    QJsonObject kept;
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (!telling.match(it.key()).hasMatch())
            kept[it.key()] = withoutSecrets(it.value(), hmac);
    }
    return kept;
}

void readHmac(const QJsonValue &value, CreationAnswer &answer)
{
    if (value.isNull()) {
        answer.remarks << QStringLiteral("missing-hmac");
        return;
    }
    auto decoded = value.isString()
        ? domain::HmacKey::decode(value.toString())
        : Result<domain::DecodedHmac>(Error {ErrorCode::InvalidHmacEncoding, {}, {}});
    if (!decoded || decoded->key.isEmpty()) {
        answer.remarks << QStringLiteral("bad-hmac");
        return;
    }
    const auto noted = [&decoded](HmacNote note) {
        return std::find(decoded->notes.begin(), decoded->notes.end(), note)
            != decoded->notes.end();
    };
    if (noted(HmacNote::StandardAlphabet) || noted(HmacNote::PaddingRemoved))
        answer.remarks << QStringLiteral("converted-base64");
    if (noted(HmacNote::MixedAlphabets))
        answer.remarks << QStringLiteral("mixed-alphabets");
    if (noted(HmacNote::LastCharacterOdd))
        answer.remarks << QStringLiteral("odd-last-character");
    if (decoded->key.size() < shortestKey)
        answer.remarks << QStringLiteral("short-hmac");
    answer.hmac = std::move(decoded->key);
}

void readKid(const QJsonValue &value, CreationAnswer &answer)
{
    if (value.isNull()) {
        answer.remarks << QStringLiteral("missing-kid");
        return;
    }
    const auto kid = domain::checkKid(value.toString());
    if (!value.isString() || !kid)
        answer.remarks << QStringLiteral("bad-kid");
    else
        answer.kid = *kid;
}

void readDirectory(const QJsonObject &object, const QString &name, const domain::Provider &provider,
                   CreationAnswer &answer)
{
    const QString text = name.isEmpty() ? QString() : object[name].toString();
    if (!text.isEmpty()) {
        const auto url = domain::checkDirectoryUrl(text);
        if (url)
            answer.directoryUrl = *url;
        else
            answer.remarks << QStringLiteral("bad-directory");
    }
    if (answer.directoryUrl.isEmpty() && provider.directoryUrl.isEmpty())
        answer.remarks << QStringLiteral("no-directory");
}

void readState(const QJsonObject &object, CreationAnswer &answer)
{
    const QString status = object[QLatin1String("status")].toString().toLower();
    for (const char *word : {"revoked", "deleted", "disabled"}) {
        const QLatin1String name(word);
        if (object[name].toBool() || status == name)
            answer.remarks << QString(name);
    }
    if (object[QLatin1String("external_account_binding")].toBool()
        && object[QLatin1String("account_bind")].toBool())
        answer.remarks << QStringLiteral("already-bound");
}

/** A public key was registered (IoT Device Manager): there is no pair, and none is missing. */
bool isKeyOnly(ProviderKind kind, const QJsonObject &object)
{
    const QJsonValue binding = object[QLatin1String("external_account_binding")];
    return kind == ProviderKind::IotDm
        && (binding.isBool() ? !binding.toBool()
                             : object.contains(QLatin1String("authentication_type")));
}

/** A 2xx answer that is a JSON object. */
void readObject(const domain::Provider &provider, const QJsonObject &object, CreationAnswer &answer)
{
    const Names names = namesOf(provider.kind);
    QStringList conflicts;
    const QJsonValue kid = valueOf(object, names.kid, conflicts);
    const QJsonValue hmac = valueOf(object, names.hmac, conflicts);
    if (kid.isNull() && hmac.isNull()) {
        // Perhaps a key under another name: the raw answer stays sealed, nothing of it is shown.
        const ApiError told = readError(object);
        answer.code = told.code;
        answer.text = told.text;
        answer.remarks << QStringLiteral("unknown-fields");
        return;
    }
    readState(object, answer);
    readKid(kid, answer);
    if (hmac.isNull() && !answer.kid.isEmpty() && isKeyOnly(provider.kind, object)) {
        answer.meaning = Meaning::CreatedKey;
        answer.fields = object;
        readDirectory(object, names.directory, provider, answer);
        return;
    }
    readHmac(hmac, answer);
    readDirectory(object, names.directory, provider, answer);
    answer.remarks << conflicts;
    const bool whole = !answer.kid.isEmpty() && answer.hmac && conflicts.isEmpty()
        && answer.hmac->size() >= shortestKey;
    answer.meaning = whole ? Meaning::Created : Meaning::Incomplete;
    answer.fields = withoutSecrets(object, hmac).toObject();
    for (const QString &name : answer.fields.keys()) {
        const bool told = names.kid.contains(name) && !answer.kid.isEmpty();
        const bool isDirectory = name == names.directory;
        const bool harmless
            = whole || isDirectory || names.kid.contains(name) || names.harmless.contains(name);
        if (told || !harmless || (isDirectory && !answer.directoryUrl.isEmpty()))
            answer.fields.remove(name);
    }
}

QString hiddenBody(AnswerBody::Kind kind)
{
    switch (kind) {
    case AnswerBody::Kind::Empty:
        return QStringLiteral("empty");
    case AnswerBody::Kind::Html:
        return QStringLiteral("html");
    case AnswerBody::Kind::NotJson:
    case AnswerBody::Kind::NotOneObject:
    case AnswerBody::Kind::Object:
        break;
    }
    return QStringLiteral("not-json");
}

/** Judges by the status first: below 500 the API has said whether it did anything. */
CreationAnswer readStatus(const domain::Provider &provider, int status, const Secret &raw)
{
    CreationAnswer answer;
    const AnswerBody body = readBody(raw);
    if (status >= 200 && status < 300) {
        if (body.kind == AnswerBody::Kind::Object)
            readObject(provider, body.object, answer);
        else
            answer.remarks << hiddenBody(body.kind);
        return answer;
    }
    const ApiError told = readError(body.object);
    answer.code = told.code;
    answer.text = told.text;
    if (status == 429) {
        answer.meaning = Meaning::RateLimited;
    } else if (status >= 300 && status < 500) {
        answer.meaning = Meaning::Refused;
        if (status < 400)
            answer.remarks << QStringLiteral("redirect");
        else if (status == 409 || told.code == QLatin1String("duplicate_error"))
            answer.remarks << QStringLiteral("duplicate");
    }
    if (body.kind == AnswerBody::Kind::Html)
        answer.remarks << QStringLiteral("html");
    return answer;
}

CreationAnswer readFailure(const domain::Provider &provider, const HttpOutcome &outcome)
{
    const QString word = failureWord(outcome.failure.kind);
    CreationAnswer answer;
    if (outcome.failure.phase == HttpPhase::NotSent) {
        answer.meaning = Meaning::Refused;
        answer.remarks << QStringLiteral("not-sent");
    } else if (outcome.partialStatus >= 200) {
        // What came may be all that matters: a refusal, or a whole pair before a missing end.
        answer = readStatus(provider, outcome.partialStatus, outcome.partialBody);
    }
    answer.remarks << word;
    if (answer.code.isEmpty() && answer.text.isEmpty()) {
        answer.code = word;
        answer.text = oneLine(outcome.failure.detail);
    }
    return answer;
}

} // namespace

CreationAnswer read(const domain::Provider &provider, const HttpOutcome &outcome,
                    const QDateTime &now)
{
    if (!outcome.answer)
        return readFailure(provider, outcome);
    const HttpAnswer &http = *outcome.answer;
    CreationAnswer answer = readStatus(provider, http.status, http.body);
    if (http.status == 429 || http.status >= 500)
        answer.retryAfter = http.retryAfter(now);
    if (answer.remarks.contains(QLatin1String("redirect")) && answer.text.isEmpty()) {
        const QUrl target(QString::fromUtf8(http.header("location")));
        answer.text = oneLine(
            target.toString(QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment));
    }
    return answer;
}

} // namespace eab::ca::api
