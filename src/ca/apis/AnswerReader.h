// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/Error.h"
#include "ca/http/HttpTransport.h"

#include <QJsonObject>

#include <vector>

namespace eab::ca {

/** What every answer of a CA's API has in common, whoever sent it. */

/** A body, as far as it is one JSON object. */
struct AnswerBody
{
    enum class Kind {
        Empty,
        Html, //!< a login page, or one of a proxy
        NotJson,
        NotOneObject, //!< JSON, but a bare value or a list of several
        Object,
    };

    Kind kind = Kind::Empty;
    QJsonObject object; //!< taken out of {"data": {...}} and out of a list of one
    std::vector<QJsonObject> around; //!< the objects it was taken out of, the outermost first
};
/** Bears a byte order mark; more than 1024 levels of nesting are NotJson. */
[[nodiscard]] AnswerBody readBody(const Secret &body);

/** The API's own words for a failure. */
struct ApiError
{
    QString code;
    QString text;
};
/** Reads {"errors":[{code,message}]}, {"error":{code,message}}, {"error":"...","message":"..."} and
 *  problem documents (RFC 7807); empty where there is none. */
[[nodiscard]] ApiError readError(const QJsonObject &object);

/** One line of bearable length, without control characters. */
[[nodiscard]] QString oneLine(const QString &text);

/** "name-not-found", "tls-expired", "broken-off", ... */
[[nodiscard]] QString failureWord(HttpFailureKind kind);
[[nodiscard]] std::optional<HttpFailureKind> failureFromWord(QStringView word);

[[nodiscard]] bool succeeded(const HttpOutcome &outcome); //!< any 2xx
[[nodiscard]] Error malformed(const char *why); //!< MalformedAnswer

/** Whether repeating a request can do harm. */
enum class Effect { None, Changes };
/** What an exchange without success means: RemoteRefused, RateLimited, Unreachable, TlsFailed,
 *  PlainHttpRefused, Cancelled, MalformedAnswer and, where it may have changed something all the
 *  same, OutcomeUnknown. The subject is in the API's words. */
[[nodiscard]] Error errorOf(const HttpOutcome &outcome, Effect effect);

} // namespace eab::ca
