// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include "ca/http/HttpTransport.h"

#include <deque>
#include <functional>

/** A network that answers from a script and keeps what it was asked. */
class FakeTransport : public eab::ca::HttpTransport
{
public:
    using Headers = QMap<QByteArray, QByteArray>;

    /** The next request gets this answer. */
    FakeTransport &answer(int status, QByteArrayView body = {}, Headers headers = {})
    {
        eab::ca::HttpOutcome outcome;
        outcome.answer.emplace();
        outcome.answer->status = status;
        outcome.answer->headers = std::move(headers);
        outcome.answer->body = eab::Secret::copyOf(body);
        m_script.push_back(std::move(outcome));
        return *this;
    }
    /** The next request gets none. */
    FakeTransport &fail(eab::ca::HttpFailureKind kind, eab::ca::HttpPhase phase)
    {
        eab::ca::HttpOutcome outcome;
        outcome.failure = {phase, kind, QStringLiteral("scripted")};
        m_script.push_back(std::move(outcome));
        return *this;
    }
    /** The next request comes to this. */
    FakeTransport &outcome(eab::ca::HttpOutcome outcome)
    {
        m_script.push_back(std::move(outcome));
        return *this;
    }

    [[nodiscard]] eab::ca::HttpOutcome send(const eab::ca::HttpRequest &request,
                                            std::stop_token) override
    {
        requests.push_back(request);
        if (onRequest)
            onRequest(request);
        if (m_script.empty()) {
            eab::ca::HttpOutcome outcome;
            outcome.failure.detail = QStringLiteral("nothing is scripted for this request");
            return outcome;
        }
        auto outcome = std::move(m_script.front());
        m_script.pop_front();
        return outcome;
    }

    [[nodiscard]] bool isUsedUp() const { return m_script.empty(); }

    std::vector<eab::ca::HttpRequest> requests;
    std::function<void(const eab::ca::HttpRequest &)> onRequest;

private:
    std::deque<eab::ca::HttpOutcome> m_script;
};
