// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QTimer>

#include <functional>

namespace eab::ui {

/** Long work of many small steps that has to stay on the window's thread: done for a few
 *  milliseconds at a time, so that the window stays alive in between. */
class Slices : public QObject
{
    Q_OBJECT

public:
    /** One step; false when there was nothing left to do. */
    using Step = std::function<bool()>;

    explicit Slices(QObject *parent);

    /** Begins once the caller is back in the event loop. */
    void start(Step step);
    /** No step comes after this; finished() does not either. */
    void stop() { m_timer.stop(); }
    [[nodiscard]] bool isRunning() const { return m_timer.isActive(); }

signals:
    /** Between two slices: time to tell how far it is. */
    void advanced();
    void finished();

private:
    void work();

    QTimer m_timer;
    Step m_step;
};

} // namespace eab::ui
