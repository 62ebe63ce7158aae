// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include "app/session/Session.h"

#include <QTimer>

namespace eab::app {

/** Locks the vault after idle time.
 *
 *  Counted by the wall clock and looked at once a second, so that a laptop that slept through its
 *  time is locked the moment it wakes. A clock that was set back counts as idle time used up.
 */
class AutoLock : public QObject
{
    Q_OBJECT

public:
    explicit AutoLock(Session &session, QObject *parent = nullptr);

    /** Idle time in seconds; 0 switches it off. */
    void setLimit(int seconds);
    [[nodiscard]] int limit() const { return m_limit; }
    /** Somebody did something. */
    void touch();
    /** Seconds until locking; nothing while locked or switched off. */
    [[nodiscard]] std::optional<int> secondsLeft() const;
    /** Looks at the clock now. */
    void check();

signals:
    /** Once a second while counting. */
    void ticked();

private:
    Session &m_session;
    QTimer m_timer;
    QDateTime m_last;
    int m_limit = 300;
};

} // namespace eab::app
