// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QObject>

namespace eab::ui {

/** What the desktop says about locking: the screen saver came on, the session was locked, the
 *  computer goes to sleep, another user takes over. Where a bus is missing, nothing is heard and
 *  nothing waits. */
class LockSignals : public QObject
{
    Q_OBJECT

public:
    explicit LockSignals(QObject *parent);

signals:
    void sessionLocked();
    void goingToSleep();

private slots:
    void screenSaverChanged(bool active);
    void prepareForSleep(bool before);
    void lockRequested();
};

} // namespace eab::ui
