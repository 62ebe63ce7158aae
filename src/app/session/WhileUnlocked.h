// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include "app/session/Session.h"

#include <atomic>
#include <memory>

namespace eab::app {

/** Work on another thread that ends when the vault is locked: its flag is down then. */
using GoesOn = std::shared_ptr<std::atomic<bool>>;

/** What is read meanwhile ends at once, and its keys go with it. */
template <typename Reading>
[[nodiscard]] GoesOn endsWithLocking(Session &session, const std::shared_ptr<Reading> &reading)
{
    auto goesOn = std::make_shared<std::atomic<bool>>(true);
    QObject::connect(
        &session, &Session::aboutToLock, &session,
        [goesOn, weak = std::weak_ptr<Reading>(reading)] {
            *goesOn = false;
            if (const auto alive = weak.lock())
                alive->interrupt();
        },
        Qt::SingleShotConnection);
    return goesOn;
}

} // namespace eab::app
