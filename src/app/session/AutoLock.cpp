// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "app/session/AutoLock.h"

namespace eab::app {

AutoLock::AutoLock(Session &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
    m_timer.setInterval(1000);
    connect(&m_timer, &QTimer::timeout, this, &AutoLock::check);
    connect(&m_session, &Session::unlocked, this, [this] {
        touch();
        m_timer.start();
    });
    connect(&m_session, &Session::locked, &m_timer, &QTimer::stop);
}

void AutoLock::setLimit(int seconds)
{
    m_limit = seconds;
    touch();
}

void AutoLock::touch()
{
    m_last = m_session.clock().now();
}

std::optional<int> AutoLock::secondsLeft() const
{
    if (m_limit <= 0 || !m_session.isUnlocked())
        return std::nullopt;
    const qint64 idle = m_last.secsTo(m_session.clock().now());
    if (idle < 0)
        return 0;
    return static_cast<int>(std::max<qint64>(0, m_limit - idle));
}

void AutoLock::check()
{
    const auto left = secondsLeft();
    if (!left)
        return;
    if (*left == 0)
        m_session.lock();
    else
        emit ticked();
}

} // namespace eab::app
