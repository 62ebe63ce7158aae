// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QFuture>
#include <QFutureWatcher>
#include <QObject>

namespace eab::ui {

/** Calls `then` with a future's answer on the thread of `context`, and not at all when `context` is
 *  gone by then or the work was given up. */
template <typename T, typename Then>
void whenDone(const QFuture<T> &future, QObject *context, Then then)
{
    auto *watcher = new QFutureWatcher<T>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context,
                     [watcher, then = std::move(then)]() mutable {
                         watcher->deleteLater();
                         QFuture<T> finished = watcher->future();
                         if (!finished.isCanceled() && finished.resultCount() > 0)
                             then(finished.takeResult());
                     });
    watcher->setFuture(future);
}

} // namespace eab::ui
