// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "ca/apis/Api.h"

#include "ca/apis/AnswerReader.h"

#include <algorithm>

// Reading what came back from a creation. The one rule above all others: "certainly not made" is
// said only where that is certain, because a second attempt would make a second credential.

namespace eab::ca {

namespace {

using Meaning = CreationAnswer::Meaning;
using Remark = domain::ProviderRemark;

Remark hiddenBody(AnswerBody::Kind kind)
{
    switch (kind) {
    case AnswerBody::Kind::Empty: return Remark::Empty;
    case AnswerBody::Kind::Html: return Remark::Html;
    case AnswerBody::Kind::NotJson:
    case AnswerBody::Kind::NotOneObject:
    case AnswerBody::Kind::Object: break;
    }
    return Remark::NotJson;
}

/** Judges by the status first: below 500 the API has said whether it did anything. */
CreationAnswer readStatus(const domain::Provider &provider, int status, const Secret &raw)
{
    CreationAnswer answer;
    const AnswerBody body = readBody(raw);
    if (status >= 200 && status < 300) {
        const Api &api = apiOf(provider.kind);
        answer.remarks = {hiddenBody(body.kind)};
        if (body.kind == AnswerBody::Kind::Object)
            answer = api.readCreated(body.object);
        for (const QJsonObject &outer : body.around) {
            CreationAnswer found = api.readCreated(outer);
            if (found.meaning == Meaning::Created
                || (answer.meaning == Meaning::MayHaveHappened && found.meaning != answer.meaning))
                answer = std::move(found);
        }
        if (answer.meaning != Meaning::MayHaveHappened && answer.directoryUrl.isEmpty()
            && provider.directoryUrl.isEmpty())
            answer.remarks.push_back(Remark::NoDirectory);
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
            answer.remarks.push_back(Remark::Redirect);
        else if (status == 409 || told.code == "duplicate_error"_L1)
            answer.remarks.push_back(Remark::Duplicate);
    }
    if (body.kind == AnswerBody::Kind::Html)
        answer.remarks.push_back(Remark::Html);
    return answer;
}

CreationAnswer readFailure(const domain::Provider &provider, const HttpOutcome &outcome)
{
    CreationAnswer answer;
    if (outcome.failure.phase == HttpPhase::NotSent)
        answer.meaning = Meaning::Refused;
    else if (outcome.partialStatus >= 200) // a refusal, or a whole pair before a missing end
        answer = readStatus(provider, outcome.partialStatus, outcome.partialBody);
    if (outcome.failure.kind == HttpFailureKind::BrokenOff)
        answer.remarks.push_back(Remark::BrokenOff);
    if (answer.code.isEmpty() && answer.text.isEmpty()) {
        answer.code = failureWord(outcome.failure.kind);
        answer.text = oneLine(outcome.failure.detail);
    }
    return answer;
}

} // namespace

bool CreationAnswer::has(Remark remark) const
{
    return std::find(remarks.begin(), remarks.end(), remark) != remarks.end();
}

const Api &apiOf(domain::ProviderKind kind)
{
#define EAB_API(name, word) apiOf##name(),
    static const Api apis[] = {EAB_PROVIDERS(EAB_API)};
#undef EAB_API
    return apis[static_cast<size_t>(kind)];
}

CreationAnswer readCreation(const domain::Provider &provider, const HttpOutcome &outcome,
                            const QDateTime &now)
{
    if (!outcome.answer)
        return readFailure(provider, outcome);
    const HttpAnswer &http = *outcome.answer;
    CreationAnswer answer = readStatus(provider, http.status, http.body);
    if (http.status == 429 || http.status >= 500)
        answer.retryAfter = http.retryAfter(now);
    if (answer.has(Remark::Redirect) && answer.text.isEmpty()) {
        const QUrl target(QString::fromUtf8(http.header("location")));
        answer.text = oneLine(
            target.toString(QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment));
    }
    return answer;
}

} // namespace eab::ca
