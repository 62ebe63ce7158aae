// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "ui/common/OnScreen.h"

#include <QApplication>
#include <QScreen>
#include <QTimer>
#include <QWidget>

#include <algorithm>

namespace eab::ui {

namespace {

constexpr int msForTheDesktop = 400; //!< it moves windows by itself, too

/** Where the larger part of the window is; else where new ones go. */
QRect roomOf(const QRect &frame)
{
    QRect room = QGuiApplication::primaryScreen()->availableGeometry();
    int most = 0;
    const auto screens = QGuiApplication::screens();
    for (const QScreen *screen : screens) {
        const QRect shared = screen->availableGeometry() & frame;
        if (shared.width() * shared.height() > most) {
            most = shared.width() * shared.height();
            room = screen->availableGeometry();
        }
    }
    return room;
}

} // namespace

QRect movedInto(const QRect &room, QRect frame)
{
    frame.setSize(frame.size().boundedTo(room.size()));
    frame.moveLeft(std::clamp(frame.left(), room.left(), room.right() - frame.width() + 1));
    frame.moveTop(std::clamp(frame.top(), room.top(), room.bottom() - frame.height() + 1));
    return frame;
}

OnScreen::OnScreen(QObject *parent)
    : QObject(parent)
{
    const auto screens = QGuiApplication::screens();
    for (QScreen *screen : screens)
        watch(screen);
    connect(qApp, &QGuiApplication::screenAdded, this, &OnScreen::watch);
    connect(qApp, &QGuiApplication::screenRemoved, this,
            [this] { QTimer::singleShot(msForTheDesktop, this, &OnScreen::bringBack); });
}

void OnScreen::watch(QScreen *screen)
{
    connect(screen, &QScreen::availableGeometryChanged, this,
            [this] { QTimer::singleShot(msForTheDesktop, this, &OnScreen::bringBack); });
}

void OnScreen::bringBack()
{
    const auto windows = QApplication::topLevelWidgets();
    for (QWidget *window : windows) {
        const bool isFree = window->isVisible() && window->windowType() != Qt::Popup
            && window->windowType() != Qt::ToolTip && !window->isMaximized()
            && !window->isFullScreen() && !window->isMinimized();
        if (!isFree)
            continue;
        const QRect frame = window->frameGeometry();
        const QRect wanted = movedInto(roomOf(frame), frame);
        if (wanted == frame)
            continue;
        window->resize(window->size() + wanted.size() - frame.size());
        window->move(wanted.topLeft());
    }
}

} // namespace eab::ui
