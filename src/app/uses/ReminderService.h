// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include "app/session/Session.h"
#include "domain/Deadline.h"

#include <QTimer>

#include <vector>

namespace eab::app {

/** Knows what needs attention, and says so when it changes.
 *
 *  It listens to the session's records and looks at the clock once a minute, so that a sleeping
 *  laptop or a moved clock does no harm; it asks anew only about those that changed or that time has
 *  moved. What it last knew outlives locking: dates and counts, no titles. Another vault starts
 *  afresh.
 */
class ReminderService : public QObject
{
    Q_OBJECT

public:
    explicit ReminderService(Session &session, QObject *parent = nullptr);

    /** Most urgent first; ids only. */
    [[nodiscard]] const std::vector<domain::Reminder> &due() const { return m_due; }
    /** How many of them close within three days, counted at this moment. */
    [[nodiscard]] int closingSoon() const;
    void refresh();

signals:
    void changed();

private:
    void askAll();
    void askAbout(const QSet<QString> &ids);

    Session &m_session;
    QTimer m_timer;
    QString m_folder; //!< the vault m_due is of
    std::vector<domain::Reminder> m_due;
};

} // namespace eab::app
