// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "app/uses/ReminderService.h"

#include "app/session/RecordList.h"

#include <algorithm>

namespace eab::app {

ReminderService::ReminderService(Session &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
    m_timer.setInterval(60000);
    connect(&m_timer, &QTimer::timeout, this, &ReminderService::refresh);
    connect(&m_session, &Session::unlocked, this, &ReminderService::askAll);
    connect(&m_session, &Session::recordsChanged, this, [this](const RecordChange &change) {
        if (change.everything)
            askAll();
        else
            askAbout(change.added + change.changed + change.removed);
    });
    connect(&m_session, &Session::timePassed, this, &ReminderService::askAbout);
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
    if (m_session.isUnlocked())
        m_session.passTime();
    else
        emit changed();
}

void ReminderService::askAll()
{
    m_folder = m_session.folder();
    m_due.clear();
    QSet<QString> ids;
    if (const auto list = m_session.records()) {
        for (const domain::PlacedPtr &placed : (*list)->all())
            ids.insert(placed->record.id);
    }
    askAbout(ids);
}

void ReminderService::askAbout(const QSet<QString> &ids)
{
    const auto list = m_session.records();
    if (list && !ids.isEmpty()) {
        // At the same moment as the list has them.
        const auto less = [&list](const domain::Reminder &a, const domain::Reminder &b) {
            if (domain::moreUrgent(a, b) || domain::moreUrgent(b, a))
                return domain::moreUrgent(a, b);
            const auto first = (*list)->find(a.recordId);
            const auto second = (*list)->find(b.recordId);
            return first && second && domain::moreUrgent(*first, *second);
        };
        std::erase_if(m_due, [&ids](const auto &due) { return ids.contains(due.recordId); });
        const auto kept = static_cast<std::ptrdiff_t>(m_due.size());
        for (const QString &id : ids) {
            if (const auto placed = (*list)->find(id))
                domain::addReminders(placed->record, (*list)->now(), std::nullopt, m_due);
        }
        std::stable_sort(m_due.begin() + kept, m_due.end(), less);
        std::inplace_merge(m_due.begin(), m_due.begin() + kept, m_due.end(), less);
    }
    emit changed();
}

} // namespace eab::app
