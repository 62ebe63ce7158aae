// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include "app/uses/Backups.h"

#include <QObject>
#include <QTimer>

#include <atomic>
#include <chrono>
#include <memory>

namespace eab::app {

/** Makes backups by itself while the vault is open: some seconds after a change, when the last one is
 *  an hour old, and else when it will be. On another thread; locking gives one up that is under way. */
class BackupService : public QObject
{
    Q_OBJECT

public:
    explicit BackupService(Session &session, QObject *parent = nullptr);
    /** How long after a change: a person who types saves several times. */
    void setPatience(std::chrono::seconds patience) { m_patience = patience; }

signals:
    void made(const eab::app::BackupLine &line);
    /** None could be made, or none at the second place: said once until one succeeds. */
    void failed(const eab::Error &error);

private:
    void plan();
    void make();
    void giveUp();
    void tell(const Result<Backups::Made> &made);

    Session &m_session;
    QTimer m_timer;
    std::chrono::seconds m_patience {20};
    std::shared_ptr<std::atomic<bool>> m_goesOn; //!< of the one under way
    bool m_isUnderWay = false;
    bool m_hasComplained = false;
};

} // namespace eab::app
