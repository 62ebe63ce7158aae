// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QObject>
#include <QRect>

class QScreen;

namespace eab::ui {

/** Where a window of this frame goes so that all of it lies within `room`: moved no further than it
 *  has to be, and made smaller only where it is too large. */
[[nodiscard]] QRect movedInto(const QRect &room, QRect frame);

/** Brings the windows of the program back where they can be reached when a screen is unplugged or
 *  becomes smaller. */
class OnScreen : public QObject
{
    Q_OBJECT

public:
    explicit OnScreen(QObject *parent);

private:
    void watch(QScreen *screen);
    void bringBack();
};

} // namespace eab::ui
