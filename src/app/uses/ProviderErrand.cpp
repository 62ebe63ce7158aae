// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "app/uses/ProviderErrand.h"

#include "ca/apis/Api.h"
#include "ca/apis/ApiRequest.h"
#include "ca/apis/PackedExchange.h"

#include <QRandomGenerator>

#include <condition_variable>

namespace eab::app {

namespace {

using ca::HttpOutcome;

constexpr int mostTries = 5;
constexpr qint64 longestWait = 900; // seconds: who is told to wait longer is told so

/** Sleeps until `seconds` are over or `stop` is asked for; true in the former case. */
bool waited(qint64 seconds, const std::stop_token &stop)
{
    std::mutex mutex;
    std::condition_variable_any wake;
    std::unique_lock lock(mutex);
    return !wake.wait_for(lock, stop, std::chrono::seconds(seconds),
                          [&stop] { return stop.stop_requested(); });
}

/** Nothing has been asked for yet: whatever went wrong, nothing was made. */
HttpOutcome notLoggedIn(HttpOutcome outcome, const Error &error)
{
    if (outcome.answer) {
        const auto *said = error.because<reason::Quoted>();
        return ca::loginRefused(said != nullptr ? said->words : error.detail);
    }
    HttpOutcome failed;
    failed.failure = std::move(outcome.failure);
    failed.failure.phase = ca::HttpPhase::NotSent;
    return failed;
}

} // namespace

Chance systemChance()
{
    return [](qint64 most) { return QRandomGenerator::system()->bounded(most + 1); };
}

HttpOutcome ProviderErrand::run(ca::HttpTransport &network, const Clock &clock) const
{
    Secret key = apiKey.clone();
    if (const auto login = ca::tokenRequest(provider, apiKey)) {
        auto outcome = network.send(*login, stop);
        auto token = ca::readToken(outcome);
        if (!token)
            return notLoggedIn(std::move(outcome), token.error());
        key = std::move(*token);
    }
    const auto creation = ca::apiOf(provider.kind).creation(provider, key, values);
    for (int tries = 1;; ++tries) {
        HttpOutcome outcome = network.send(creation, stop);
        if (!outcome.answer || outcome.answer->status != 429 || tries == mostTries)
            return outcome;
        const qint64 least = qint64 {1} << tries;
        const auto told = outcome.answer->retryAfter(clock.now());
        const qint64 pause = told ? *told : least + chance(least);
        if (pause > longestWait)
            return outcome;
        for (qint64 left = pause; left > 0; --left) {
            waiting(left);
            if (!waited(1, stop))
                return outcome;
        }
        waiting(0);
    }
}

} // namespace eab::app
