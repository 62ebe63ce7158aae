// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "ui/shell/LockWatch.h"

#include "app/session/Session.h"

#include <QCoreApplication>
#include <QDBusConnection>
#include <QEvent>

namespace eab::ui {

LockWatch::LockWatch(app::Session &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_idle(session, this)
{
    connect(&m_idle, &app::AutoLock::ticked, this, &LockWatch::ticked);
    qApp->installEventFilter(this);
    QDBusConnection user = QDBusConnection::sessionBus();
    // Whoever sends it and from wherever: desktops differ in service and path.
    for (const char *interface : {"org.freedesktop.ScreenSaver", "org.gnome.ScreenSaver",
                                  "org.mate.ScreenSaver", "org.cinnamon.ScreenSaver"})
        user.connect({}, {}, QString::fromLatin1(interface), u"ActiveChanged"_s, this,
                     SLOT(screenSaverChanged(bool)));
    QDBusConnection system = QDBusConnection::systemBus();
    const QString login = u"org.freedesktop.login1"_s;
    system.connect(login, {}, u"org.freedesktop.login1.Session"_s, u"Lock"_s, this,
                   SLOT(lockRequested()));
    system.connect(login, {}, u"org.freedesktop.login1.Manager"_s, u"PrepareForSleep"_s, this,
                   SLOT(prepareForSleep(bool)));
}

LockWatch::~LockWatch()
{
    qApp->removeEventFilter(this);
}

void LockWatch::follow(const Preferences &preferences)
{
    m_idle.setLimit(preferences.idleSeconds);
    m_withSession = preferences.lockWithSession;
    m_onSleep = preferences.lockOnSleep;
}

QString LockWatch::text() const
{
    const auto left = m_idle.secondsLeft();
    return left ? tr("Locks in %1:%2").arg(*left / 60).arg(*left % 60, 2, 10, QLatin1Char('0'))
                : tr("Does not lock by itself");
}

void LockWatch::screenSaverChanged(bool active)
{
    if (active)
        lockRequested();
}

void LockWatch::lockRequested()
{
    if (m_withSession)
        m_session.lock();
}

void LockWatch::prepareForSleep(bool before)
{
    if (before && m_onSleep)
        m_session.lock();
}

bool LockWatch::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::TouchBegin: m_idle.touch(); break;
    default: break;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace eab::ui
