// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include "app/session/AutoLock.h"
#include "ui/common/Preferences.h"

#include <QObject>

namespace eab::ui {

/** Locks the vault when nobody works with the program any more, or when the desktop says so: the
 *  screen saver came on, the session was locked, the computer goes to sleep. Where a bus is
 *  missing, nothing is heard and nothing waits. */
class LockWatch : public QObject
{
    Q_OBJECT

public:
    LockWatch(app::Session &session, QObject *parent);
    ~LockWatch() override;

    void follow(const Preferences &preferences);
    /** "Locks in 4:59" */
    [[nodiscard]] QString text() const;

signals:
    /** Once a second while counting. */
    void ticked();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private slots:
    void screenSaverChanged(bool active);
    void prepareForSleep(bool before);
    void lockRequested();

private:
    app::Session &m_session;
    app::AutoLock m_idle;
    bool m_withSession = true;
    bool m_onSleep = true;
};

} // namespace eab::ui
