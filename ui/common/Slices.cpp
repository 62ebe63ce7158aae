// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "ui/common/Slices.h"

#include <QElapsedTimer>

namespace eab::ui {

namespace {

constexpr qint64 sliceMs = 12; //!< a frame is 16

} // namespace

Slices::Slices(QObject *parent)
    : QObject(parent)
{
    connect(&m_timer, &QTimer::timeout, this, &Slices::work);
}

void Slices::start(Step step)
{
    m_step = std::move(step);
    m_timer.start(0);
}

void Slices::work()
{
    const Step step = m_step; // a step may start other work
    QElapsedTimer since;
    since.start();
    while (isRunning() && since.elapsed() < sliceMs) {
        if (!step() && isRunning()) {
            stop();
            emit finished();
            return;
        }
    }
    if (isRunning())
        emit advanced();
}

} // namespace eab::ui
