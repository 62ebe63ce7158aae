// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "app/uses/ReminderService.h"

#include "app/uses/Records.h"

#include <algorithm>

namespace eab::app {

ReminderService::ReminderService(Session &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
    m_timer.setInterval(60000);
    connect(&m_timer, &QTimer::timeout, this, &ReminderService::refresh);
    connect(&m_session, &Session::unlocked, this, &ReminderService::refresh);
    connect(&m_session, &Session::recordsChanged, this, &ReminderService::refresh);
    m_timer.start();
}

int ReminderService::closingSoon() const
{
    const QDateTime now = m_session.clock().now();
    return static_cast<int>(
        std::count_if(m_due.begin(), m_due.end(), [&now](const domain::Reminder &reminder) {
            return domain::stateAt(reminder.deadline, now) == domain::DeadlineState::Closing;
        }));
}

void ReminderService::refresh()
{
    if (m_folder != m_session.folder()) {
        m_folder = m_session.folder();
        m_due.clear();
    }
    if (m_session.isUnlocked()) {
        if (const auto records = Records(m_session).all())
            m_due = domain::dueReminders(*records, m_session.clock().now());
    }
    emit changed();
}

} // namespace eab::app
