// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/Clock.h"
#include "ca/http/HttpTransport.h"
#include "domain/Provider.h"

#include <QJsonObject>

#include <functional>
#include <stop_token>

namespace eab::app {

/** Draws a whole number from 0 to `most`, both included. */
using Chance = std::function<qint64(qint64 most)>;
[[nodiscard]] Chance systemChance();

/** A creation on its way to an API, on a thread of its own: logs in first where the API works with
 *  tokens, sends, and sends again after a 429, as late as it is told or, told nothing, a little
 *  later each time, by chance not all at once. Of an answer it looks at that one number alone: the
 *  answer is not kept yet. */
struct ProviderErrand
{
    domain::Provider provider;
    Secret apiKey;
    QJsonObject values;
    std::stop_token stop;
    std::function<void(qint64)> waiting; //!< told every second until the next try, then 0
    Chance chance;

    [[nodiscard]] ca::HttpOutcome run(ca::HttpTransport &network, const Clock &clock) const;
};

} // namespace eab::app
