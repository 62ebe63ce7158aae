// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "ui/common/Preferences.h"

#include <QSettings>

namespace eab::ui {

Preferences Preferences::load()
{
    const QSettings settings;
    Preferences p;
    p.scheme = schemeFromName(settings.value(QStringLiteral("window/theme")).toString());
    p.language = settings.value(QStringLiteral("window/language")).toString();
    p.idleSeconds = settings.value(QStringLiteral("lock/idle"), p.idleSeconds).toInt();
    p.lockWithSession = settings.value(QStringLiteral("lock/session"), p.lockWithSession).toBool();
    p.lockOnSleep = settings.value(QStringLiteral("lock/sleep"), p.lockOnSleep).toBool();
    p.countsWhileLocked
        = settings.value(QStringLiteral("lock/counts"), p.countsWhileLocked).toBool();
    p.clipboardSeconds
        = settings.value(QStringLiteral("clipboard/seconds"), p.clipboardSeconds).toInt();
    return p;
}

void Preferences::save() const
{
    QSettings settings;
    settings.setValue(QStringLiteral("window/theme"), schemeName(scheme));
    settings.setValue(QStringLiteral("window/language"), language);
    settings.setValue(QStringLiteral("lock/idle"), idleSeconds);
    settings.setValue(QStringLiteral("lock/session"), lockWithSession);
    settings.setValue(QStringLiteral("lock/sleep"), lockOnSleep);
    settings.setValue(QStringLiteral("lock/counts"), countsWhileLocked);
    settings.setValue(QStringLiteral("clipboard/seconds"), clipboardSeconds);
}

void rememberGeometry(const QString &name, const QByteArray &state)
{
    QSettings().setValue(QStringLiteral("geometry/") + name, state);
}

QByteArray rememberedGeometry(const QString &name)
{
    return QSettings().value(QStringLiteral("geometry/") + name).toByteArray();
}

} // namespace eab::ui
