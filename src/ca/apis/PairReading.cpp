// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "ca/apis/PairReading.h"

#include "ca/apis/AnswerReader.h"
#include "domain/ApiFact.h"
#include "domain/DirectoryUrl.h"
#include "domain/KeyIdentifier.h"

#include <QJsonArray>

#include <algorithm>

namespace eab::ca {

namespace {

using domain::HmacNote;
using Meaning = CreationAnswer::Meaning;
using Remark = domain::ProviderRemark;

constexpr qsizetype shortestKey = 32; // bytes, HS256 (RFC 7518 3.2)

/** What stands under one of the names. Two that contradict each other are no answer. */
QJsonValue valueOf(const QJsonObject &object, const QStringList &names, bool &conflict)
{
    QJsonValue found;
    for (const QString &name : names) {
        const QJsonValue value = object[name];
        if (value.isNull() || value.isUndefined()
            || (value.isString() && value.toString().trimmed().isEmpty()))
            continue;
        conflict = conflict || (!found.isNull() && found != value);
        found = value;
    }
    return found;
}

/** The same where the key is not told once more. */
QJsonValue withoutKey(const QJsonValue &value, const QJsonValue &hmac)
{
    if (value.isArray()) {
        const QJsonArray given = value.toArray();
        QJsonArray kept;
        for (const QJsonValue one : given)
            kept.append(withoutKey(one, hmac));
        return kept;
    }
    if (!value.isObject())
        return hmac.isString() && value == hmac ? QJsonValue() : value;
    QJsonObject kept;
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it)
        kept[it.key()] = withoutKey(it.value(), hmac);
    return kept;
}

void readHmac(const QJsonValue &value, CreationAnswer &answer)
{
    if (value.isNull()) {
        answer.remarks.push_back(Remark::MissingHmac);
        return;
    }
    auto decoded = value.isString()
        ? domain::HmacKey::decode(value.toString())
        : Result<domain::DecodedHmac>(Error {ErrorCode::InvalidHmacEncoding, {}, {}});
    if (!decoded || decoded->key.isEmpty()) {
        answer.remarks.push_back(Remark::BadHmac);
        return;
    }
    const auto noted = [&decoded](HmacNote note) {
        return std::find(decoded->notes.begin(), decoded->notes.end(), note)
            != decoded->notes.end();
    };
    if (noted(HmacNote::StandardAlphabet) || noted(HmacNote::PaddingRemoved))
        answer.remarks.push_back(Remark::ConvertedBase64);
    if (noted(HmacNote::MixedAlphabets))
        answer.remarks.push_back(Remark::MixedAlphabets);
    if (noted(HmacNote::LastCharacterOdd))
        answer.remarks.push_back(Remark::OddLastCharacter);
    if (decoded->key.size() < shortestKey)
        answer.remarks.push_back(Remark::ShortHmac);
    answer.hmac = std::move(decoded->key);
}

void readKid(const QJsonValue &value, CreationAnswer &answer)
{
    if (value.isNull()) {
        answer.remarks.push_back(Remark::MissingKid);
        return;
    }
    const auto kid = domain::checkKid(value.toString());
    if (!value.isString() || !kid)
        answer.remarks.push_back(Remark::BadKid);
    else
        answer.kid = *kid;
}

void readDirectory(const QString &text, CreationAnswer &answer)
{
    if (text.isEmpty())
        return;
    if (const auto url = domain::checkDirectoryUrl(text))
        answer.directoryUrl = *url;
    else
        answer.remarks.push_back(Remark::BadDirectory);
}

void readState(const QJsonObject &object, CreationAnswer &answer)
{
    const QString status = object["status"_L1].toString().toLower();
    for (const auto &[word, remark] :
         {std::pair("revoked", Remark::Revoked), std::pair("deleted", Remark::Deleted),
          std::pair("disabled", Remark::Disabled)}) {
        if (object[QLatin1String(word)].toBool() || status == QLatin1String(word))
            answer.remarks.push_back(remark);
    }
    if (object["external_account_binding"_L1].toBool() && object["account_bind"_L1].toBool())
        answer.remarks.push_back(Remark::AlreadyBound);
}

} // namespace

CreationAnswer readPair(const QJsonObject &object, const PairNames &names)
{
    CreationAnswer answer;
    bool conflict = false;
    const QJsonValue kid = valueOf(object, names.kid, conflict);
    const QJsonValue hmac = valueOf(object, names.hmac, conflict);
    if (kid.isNull() && hmac.isNull()) {
        // Perhaps a key under another name: the raw answer stays sealed, nothing of it is shown.
        const ApiError told = readError(object);
        answer.code = told.code;
        answer.text = told.text;
        answer.remarks.push_back(Remark::UnknownFields);
        return answer;
    }
    readState(object, answer);
    readKid(kid, answer);
    readHmac(hmac, answer);
    if (!names.directory.isEmpty())
        readDirectory(object[names.directory].toString(), answer);
    if (conflict)
        answer.remarks.push_back(Remark::ConflictingValues);
    const bool whole
        = !answer.kid.isEmpty() && answer.hmac && !conflict && answer.hmac->size() >= shortestKey;
    answer.meaning = whole ? Meaning::Created : Meaning::Incomplete;
    answer.fields = withoutKey(domain::withoutSecrets(object), hmac).toObject();
    for (const QString &name : answer.fields.keys()) {
        const bool told = names.kid.contains(name) && !answer.kid.isEmpty();
        const bool isDirectory = name == names.directory;
        const bool harmless
            = whole || isDirectory || names.kid.contains(name) || names.harmless.contains(name);
        if (told || !harmless || (isDirectory && !answer.directoryUrl.isEmpty()))
            answer.fields.remove(name);
    }
    return answer;
}

} // namespace eab::ca
