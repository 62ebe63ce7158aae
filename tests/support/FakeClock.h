// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/Clock.h"

namespace eab {

/** A clock that stands still until somebody moves it. */
class FakeClock final : public Clock
{
public:
    explicit FakeClock(const QDateTime &start)
        : m_now(start)
    { }

    [[nodiscard]] QDateTime now() const override { return m_now; }
    void advance(qint64 seconds) { m_now = m_now.addSecs(seconds); }
    void set(const QDateTime &now) { m_now = now; }

private:
    QDateTime m_now;
};

} // namespace eab
