// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "ui/common/Preferences.h"

#include "base/Literals.h"

#include <QSettings>

#include <algorithm>

namespace eab::ui {

Preferences Preferences::load()
{
    const QSettings settings;
    Preferences p;
    p.scheme = schemeFromName(settings.value(u"window/theme"_s).toString());
    p.language = settings.value(u"window/language"_s).toString();
    const int percent = settings.value(u"window/size"_s, p.percent).toInt();
    if (std::find(std::begin(percents), std::end(percents), percent) != std::end(percents))
        p.percent = percent;
    p.idleSeconds = settings.value(u"lock/idle"_s, p.idleSeconds).toInt();
    p.lockWithSession = settings.value(u"lock/session"_s, p.lockWithSession).toBool();
    p.lockOnSleep = settings.value(u"lock/sleep"_s, p.lockOnSleep).toBool();
    p.countsWhileLocked = settings.value(u"lock/counts"_s, p.countsWhileLocked).toBool();
    p.clipboardSeconds = settings.value(u"clipboard/seconds"_s, p.clipboardSeconds).toInt();
    return p;
}

void Preferences::save() const
{
    QSettings settings;
    settings.setValue(u"window/theme"_s, schemeName(scheme));
    settings.setValue(u"window/language"_s, language);
    settings.setValue(u"window/size"_s, percent);
    settings.setValue(u"lock/idle"_s, idleSeconds);
    settings.setValue(u"lock/session"_s, lockWithSession);
    settings.setValue(u"lock/sleep"_s, lockOnSleep);
    settings.setValue(u"lock/counts"_s, countsWhileLocked);
    settings.setValue(u"clipboard/seconds"_s, clipboardSeconds);
}

void Preferences::applySize() const
{
    constexpr const char *name = "QT_SCALE_FACTOR";
    if (percent != 100 && !qEnvironmentVariableIsSet(name))
        qputenv(name, QByteArray::number(percent / 100.0));
}

void rememberSwitch(const QString &name, bool on)
{
    QSettings().setValue(u"window/"_s + name, on);
}

bool rememberedSwitch(const QString &name)
{
    return QSettings().value(u"window/"_s + name).toBool();
}

void rememberChoice(const QString &name, const QString &choice)
{
    QSettings().setValue(u"window/"_s + name, choice);
}

QString rememberedChoice(const QString &name)
{
    return QSettings().value(u"window/"_s + name).toString();
}

void rememberGeometry(const QString &name, const QByteArray &state)
{
    QSettings().setValue(u"geometry/"_s + name, state);
}

QByteArray rememberedGeometry(const QString &name)
{
    return QSettings().value(u"geometry/"_s + name).toByteArray();
}

} // namespace eab::ui
