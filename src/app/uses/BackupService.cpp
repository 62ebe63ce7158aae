// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "app/uses/BackupService.h"

#include "app/session/Waiting.h"

#include <algorithm>

namespace eab::app {

BackupService::BackupService(Session &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &BackupService::make);
    connect(&session, &Session::recordsChanged, this, &BackupService::plan);
    connect(&session, &Session::unlocked, this, &BackupService::plan);
    connect(&session, &Session::aboutToLock, this, &BackupService::giveUp);
}

void BackupService::plan()
{
    if (m_timer.isActive()) // it is planned, and the time for it does not move
        return;
    const auto seconds = Backups(m_session).secondsUntilDue();
    if (!seconds)
        return;
    m_timer.start(std::max<std::chrono::seconds>(m_patience, std::chrono::seconds(*seconds)));
}

void BackupService::giveUp()
{
    m_timer.stop();
    if (m_goesOn)
        *m_goesOn = false;
}

void BackupService::make()
{
    if (m_isUnderWay || !m_session.isUnlocked())
        return;
    if (!Backups(m_session).isDue())
        return plan(); // another process has made one, or a person
    m_isUnderWay = true;
    m_goesOn = std::make_shared<std::atomic<bool>>(true);
    const auto later = Backups(m_session).makeLater([goesOn = m_goesOn] { return goesOn->load(); });
    auto *watcher = new QFutureWatcher<Result<Backups::Made>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher] {
        watcher->deleteLater();
        m_isUnderWay = false;
        if (watcher->future().resultCount() > 0)
            tell(watcher->result());
    });
    watcher->setFuture(later);
}

void BackupService::tell(const Result<Backups::Made> &done)
{
    const Error *error = nullptr;
    if (!done)
        error = &done.error();
    else if (done->elsewhere)
        error = &*done->elsewhere;
    if (done)
        emit made(done->line);
    if (error == nullptr) {
        m_hasComplained = false;
    } else if (!m_hasComplained && error->code != ErrorCode::Cancelled
               && error->code != ErrorCode::VaultInUse) { // somebody else is making one
        m_hasComplained = true;
        emit failed(*error);
    }
    plan();
}

} // namespace eab::app
