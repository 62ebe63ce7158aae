// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QCoreApplication>
#include <QFuture>
#include <QFutureWatcher>
#include <QSignalSpy>

/** What a future brings, with the event loop running meanwhile. Gives up after half a minute. */
template <typename T>
[[nodiscard]] T awaited(QFuture<T> future)
{
    QFutureWatcher<T> watcher;
    QSignalSpy ended(&watcher, &QFutureWatcherBase::finished);
    watcher.setFuture(future);
    if (!future.isFinished() && !ended.wait(30000))
        qFatal("what was waited for did not come");
    return future.takeResult();
}

/** Does something on the thread of the test, from another one, and waits for it. */
template <typename Work>
void onMainThread(Work work)
{
    QMetaObject::invokeMethod(QCoreApplication::instance(), work, Qt::BlockingQueuedConnection);
}
