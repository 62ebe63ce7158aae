// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QFuture>
#include <QFutureWatcher>
#include <QObject>
#include <QPromise>
#include <QtConcurrent>

#include <memory>

namespace eab::app {

/** Runs `work` on another thread and `finish` with its answer on the thread of `context`; the
 *  future has what `finish` returned.
 *
 *  When `context` is gone by then, `finish` is not called and the future ends without a result. */
template <typename Answer, typename Work, typename Finish>
[[nodiscard]] QFuture<Answer> thenHere(QObject *context, Work work, Finish finish)
{
    using Made = std::invoke_result_t<Work>;
    auto promise = std::make_shared<QPromise<Answer>>();
    promise->start();
    auto *watcher = new QFutureWatcher<std::shared_ptr<Made>>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context,
                     [watcher, promise, finish = std::move(finish)]() mutable {
                         const std::shared_ptr<Made> made = watcher->result();
                         watcher->deleteLater();
                         promise->addResult(finish(std::move(*made)));
                         promise->finish();
                     });
    watcher->setFuture(QtConcurrent::run(
        [work = std::move(work)]() mutable { return std::make_shared<Made>(work()); }));
    return promise->future();
}

/** A future that has its answer already. */
template <typename Answer>
[[nodiscard]] QFuture<Answer> answered(Answer answer)
{
    QPromise<Answer> promise;
    promise.start();
    promise.addResult(std::move(answer));
    promise.finish();
    return promise.future();
}

} // namespace eab::app
