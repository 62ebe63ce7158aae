// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "ca/apis/AnswerReader.h"

#include "base/Names.h"
#include "ca/http/RemoteError.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace eab::ca {

namespace {

constexpr qsizetype longestLine = 400;
constexpr int wrappers = 4;

constexpr Names<HttpFailureKind, 14> failureWords {
    {{HttpFailureKind::PlainHttpRefused, u"plain-http"},
     {HttpFailureKind::NameNotFound, u"name-not-found"},
     {HttpFailureKind::ConnectionRefused, u"connection-refused"},
     {HttpFailureKind::ProxyFailed, u"proxy-failed"},
     {HttpFailureKind::TlsExpired, u"tls-expired"},
     {HttpFailureKind::TlsWrongHost, u"tls-wrong-host"},
     {HttpFailureKind::TlsUntrusted, u"tls-untrusted"},
     {HttpFailureKind::TlsOther, u"tls-failed"},
     {HttpFailureKind::TimedOut, u"timed-out"},
     {HttpFailureKind::Cancelled, u"cancelled"},
     {HttpFailureKind::BodyTooLarge, u"body-too-large"},
     {HttpFailureKind::BrokenOff, u"broken-off"},
     {HttpFailureKind::Other, u"other"},
     {HttpFailureKind::LoginRefused, u"other"}}}; // see PackedExchange.cpp

/** A text or a number under any of these names. */
QString textOf(const QJsonObject &object, std::initializer_list<const char *> names)
{
    for (const char *name : names) {
        const QJsonValue value = object[QLatin1String(name)];
        if (value.isString() && !value.toString().isEmpty())
            return oneLine(value.toString());
        if (value.isDouble())
            return QString::number(value.toInteger());
    }
    return {};
}

ErrorCode codeOf(const HttpFailure &failure)
{
    if (failure.kind == HttpFailureKind::BodyTooLarge)
        return ErrorCode::MalformedAnswer;
    if (failure.kind == HttpFailureKind::LoginRefused)
        return ErrorCode::RemoteRefused;
    return harmlessError(failure, {}).code;
}

} // namespace

AnswerBody readBody(const Secret &body)
{
    QByteArrayView bytes = body.expose();
    if (bytes.startsWith("\xef\xbb\xbf"))
        bytes = bytes.sliced(3);
    bytes = bytes.trimmed();
    if (bytes.isEmpty())
        return {};
    if (bytes.startsWith('<'))
        return {AnswerBody::Kind::Html, {}, {}};
    QJsonParseError problem;
    const QJsonDocument json
        = QJsonDocument::fromJson(QByteArray::fromRawData(bytes.data(), bytes.size()), &problem);
    if (problem.error != QJsonParseError::NoError)
        return {AnswerBody::Kind::NotJson, {}, {}};
    QJsonValue value = json.isArray() ? QJsonValue(json.array()) : QJsonValue(json.object());
    std::vector<QJsonObject> around;
    for (int i = 0; i < wrappers; ++i) {
        const QJsonValue data = value.toObject()["data"_L1];
        if (value.isArray() && value.toArray().size() == 1) {
            value = value.toArray().first();
        } else if (data.isObject() || data.isArray()) {
            around.push_back(value.toObject());
            value = data;
        } else {
            break;
        }
    }
    if (!value.isObject())
        return {AnswerBody::Kind::NotOneObject, {}, std::move(around)};
    return {AnswerBody::Kind::Object, value.toObject(), std::move(around)};
}

ApiError readError(const QJsonObject &object)
{
    ApiError error;
    const QJsonArray list = object["errors"_L1].toArray();
    for (const QJsonValue one : list) {
        const QJsonObject entry = one.toObject();
        const QString text = one.isString() ? oneLine(one.toString())
                                            : textOf(entry, {"message", "detail", "title"});
        if (error.code.isEmpty())
            error.code = textOf(entry, {"code"});
        if (!text.isEmpty())
            error.text += (error.text.isEmpty() ? QString() : u"; "_s) + text;
    }
    if (!list.isEmpty()) {
        error.text = oneLine(error.text);
        return error;
    }
    const QJsonValue single = object["error"_L1];
    if (single.isObject())
        return {textOf(single.toObject(), {"code"}), textOf(single.toObject(), {"message"})};
    return {textOf(object, {"error", "code", "type"}),
            textOf(object, {"message", "error_description", "detail", "title"})};
}

QString oneLine(const QString &text)
{
    QString line;
    line.reserve(std::min(text.size(), longestLine));
    for (const QChar c : text) {
        if (line.size() >= longestLine)
            break;
        const auto category = c.category();
        const bool shown = category != QChar::Other_Control && category != QChar::Other_Format;
        line += shown ? c : QLatin1Char(' ');
    }
    return line.simplified();
}

QString failureWord(HttpFailureKind kind)
{
    return nameOf(failureWords, kind);
}

std::optional<HttpFailureKind> failureFromWord(QStringView word)
{
    return fromName(failureWords, word);
}

bool succeeded(const HttpOutcome &outcome)
{
    return outcome.answer && outcome.answer->status >= 200 && outcome.answer->status < 300;
}

Error malformed(const char *why)
{
    return {ErrorCode::MalformedAnswer, {}, QString::fromLatin1(why)};
}

Error errorOf(const HttpOutcome &outcome, Effect effect)
{
    if (!outcome.answer) {
        const bool sent = outcome.failure.phase == HttpPhase::Sent;
        return {sent && effect == Effect::Changes ? ErrorCode::OutcomeUnknown
                                                  : codeOf(outcome.failure),
                failureWord(outcome.failure.kind), outcome.failure.detail};
    }
    const int status = outcome.answer->status;
    const AnswerBody body = readBody(outcome.answer->body);
    const ApiError told = readError(body.object);
    const QString http = u"HTTP %1"_s.arg(status);
    QString subject = told.text.isEmpty() ? told.code : told.text;
    if (subject.isEmpty())
        subject = http;
    ErrorCode code = ErrorCode::RemoteRefused;
    if (status == 429)
        code = ErrorCode::RateLimited;
    else if (status < 200 || (status < 300 && told.code.isEmpty()))
        code = ErrorCode::MalformedAnswer;
    else if (status >= 500 && effect == Effect::Changes)
        code = ErrorCode::OutcomeUnknown;
    const QString quoted = told.code.isEmpty() ? http : http + QLatin1Char(' ') + told.code;
    return {code, subject, {}, reason::Quoted {quoted}};
}

} // namespace eab::ca
