// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "ui/shell/LockSignals.h"

#include <QDBusConnection>

namespace eab::ui {

LockSignals::LockSignals(QObject *parent)
    : QObject(parent)
{
    QDBusConnection session = QDBusConnection::sessionBus();
    // Whoever sends it and from wherever: desktops differ in service and path.
    for (const char *interface : {"org.freedesktop.ScreenSaver", "org.gnome.ScreenSaver",
                                  "org.mate.ScreenSaver", "org.cinnamon.ScreenSaver"})
        session.connect({}, {}, QString::fromLatin1(interface), QStringLiteral("ActiveChanged"),
                        this, SLOT(screenSaverChanged(bool)));
    QDBusConnection system = QDBusConnection::systemBus();
    const QString login = QStringLiteral("org.freedesktop.login1");
    system.connect(login, {}, QStringLiteral("org.freedesktop.login1.Session"),
                   QStringLiteral("Lock"), this, SLOT(lockRequested()));
    system.connect(login, {}, QStringLiteral("org.freedesktop.login1.Manager"),
                   QStringLiteral("PrepareForSleep"), this, SLOT(prepareForSleep(bool)));
}

void LockSignals::screenSaverChanged(bool active)
{
    if (active)
        emit sessionLocked();
}

void LockSignals::prepareForSleep(bool before)
{
    if (before)
        emit goingToSleep();
}

void LockSignals::lockRequested()
{
    emit sessionLocked();
}

} // namespace eab::ui
