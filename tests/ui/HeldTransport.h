// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include "tests/support/FakeTransport.h"

#include <condition_variable>
#include <mutex>

/** A scripted network that can be held: a request then waits until it is released, and gives up
 *  when told to stop, as the real one does. */
class HeldTransport : public FakeTransport
{
public:
    void hold() { set(true); }
    void release() { set(false); }
    /** Requests that have come so far. */
    [[nodiscard]] int asked() const
    {
        const std::lock_guard lock(m_mutex);
        return m_asked;
    }
    /** How far a request had come that was told to stop. */
    eab::ca::HttpPhase phaseWhenStopped = eab::ca::HttpPhase::NotSent;

    [[nodiscard]] eab::ca::HttpOutcome send(const eab::ca::HttpRequest &request,
                                            std::stop_token stop) override
    {
        {
            std::unique_lock lock(m_mutex);
            ++m_asked;
            if (!m_wake.wait(lock, stop, [this] { return !m_held; })) {
                eab::ca::HttpOutcome outcome;
                outcome.failure = {phaseWhenStopped, eab::ca::HttpFailureKind::Cancelled, {}};
                return outcome;
            }
        }
        return FakeTransport::send(request, stop);
    }

private:
    void set(bool held)
    {
        {
            const std::lock_guard lock(m_mutex);
            m_held = held;
        }
        m_wake.notify_all();
    }

    mutable std::mutex m_mutex;
    std::condition_variable_any m_wake;
    bool m_held = false;
    int m_asked = 0;
};
