// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/common/Theme.h"

#include <QByteArray>
#include <QString>

namespace eab::ui {

/** What a person chose in the window's settings, kept per user of this computer. */
struct Preferences
{
    Scheme scheme = Scheme::System;
    QString language; //!< empty: the desktop's
    int percent = 100; //!< of the size the desktop gives to text and everything else
    int idleSeconds = 300; //!< 0: never
    bool lockWithSession = true;
    bool lockOnSleep = true;
    bool countsWhileLocked = true; //!< the lock screen may say how many windows close soon
    int clipboardSeconds = 10;

    [[nodiscard]] static Preferences load();
    void save() const;
    /** For this program, before there is a QApplication. `QT_SCALE_FACTOR` of the environment goes
     *  before it. */
    void applySize() const;
    static constexpr int percents[] {100, 115, 125, 150, 175, 200};
};

/** A switch of the window, remembered as it was left; off where nobody has touched it. */
void rememberSwitch(const QString &name, bool on);
[[nodiscard]] bool rememberedSwitch(const QString &name);

/** A choice in the window, by its word, as it was made last; empty where nobody has made one. */
void rememberChoice(const QString &name, const QString &choice);
[[nodiscard]] QString rememberedChoice(const QString &name);

/** The window's remembered shape. */
void rememberGeometry(const QString &name, const QByteArray &state);
[[nodiscard]] QByteArray rememberedGeometry(const QString &name);

} // namespace eab::ui
