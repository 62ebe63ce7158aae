// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "domain/Deadline.h"

#include "domain/VerifyReport.h"

#include <algorithm>
#include <tuple>

namespace eab::domain {

namespace {

qint64 secondsLeft(const Deadline &deadline, const QDateTime &now)
{
    return now.secsTo(deadline.at);
}

bool isProved(const Record &record)
{
    return proofOf(record) == Proof::Proved;
}

} // namespace

QString clockName(DeadlineClock clock)
{
    switch (clock) {
    case DeadlineClock::Portal:
        return QStringLiteral("portal");
    case DeadlineClock::Registration:
        return QStringLiteral("registration");
    case DeadlineClock::Licence:
        return QStringLiteral("licence");
    case DeadlineClock::UsageWindow:
        return QStringLiteral("usage-window");
    }
    return {};
}

QString stateName(DeadlineState state)
{
    switch (state) {
    case DeadlineState::Open:
        return QStringLiteral("open");
    case DeadlineState::Closing:
        return QStringLiteral("closing");
    case DeadlineState::Closed:
        return QStringLiteral("closed");
    }
    return {};
}

DeadlineState stateAt(const Deadline &deadline, const QDateTime &now)
{
    const qint64 left = secondsLeft(deadline, now);
    if (left <= 0)
        return DeadlineState::Closed;
    return left <= closingSeconds ? DeadlineState::Closing : DeadlineState::Open;
}

std::vector<Deadline> deadlinesOf(const Record &record)
{
    std::vector<Deadline> deadlines;
    const auto add = [&deadlines](DeadlineClock clock, const QDateTime &at) {
        if (at.isValid())
            deadlines.push_back({clock, at});
    };
    add(DeadlineClock::Portal, record.portalVisibleUntil);
    add(DeadlineClock::Registration, record.mustRegisterBefore);
    add(DeadlineClock::Licence, record.licenceExpires);
    if (record.endDate.isValid())
        add(DeadlineClock::UsageWindow, record.endDate.addDays(1).startOfDay(Qt::UTC));
    std::stable_sort(deadlines.begin(), deadlines.end(),
                     [](const Deadline &a, const Deadline &b) { return a.at < b.at; });
    return deadlines;
}

bool matters(const Record &record, const Deadline &deadline, const QDateTime &now)
{
    if (record.status == RecordStatus::Archived)
        return false;
    const bool closed = stateAt(deadline, now) == DeadlineState::Closed;
    switch (deadline.clock) {
    case DeadlineClock::Portal:
        // Once saved, a closed window takes nothing away; while open, it allows to mend a slip.
        return record.hasPair() ? !closed && !isProved(record) : record.kind != RecordKind::Key;
    case DeadlineClock::Registration:
        return record.hasPair() && !isProved(record);
    case DeadlineClock::Licence:
    case DeadlineClock::UsageWindow:
        return true;
    }
    return true;
}

std::optional<Deadline> leadingDeadline(const Record &record, const QDateTime &now)
{
    const auto deadlines = deadlinesOf(record);
    if (deadlines.empty())
        return std::nullopt;
    const auto rank = [&](const Deadline &deadline) {
        const DeadlineState state = stateAt(deadline, now);
        const bool needed = matters(record, deadline, now);
        const qint64 left = secondsLeft(deadline, now);
        // What was missed is not hidden by a clock that runs for another year.
        int step = 2;
        if (state == DeadlineState::Closing)
            step = 0;
        else if (state == DeadlineState::Closed)
            step = needed ? 1 : 3;
        return std::tuple(!needed, step, state == DeadlineState::Closed ? -left : left);
    };
    return *std::min_element(
        deadlines.begin(), deadlines.end(),
        [&rank](const Deadline &a, const Deadline &b) { return rank(a) < rank(b); });
}

NextStep nextStep(const Record &record, const QDateTime &now)
{
    if (record.status == RecordStatus::Archived)
        return NextStep::Nothing;
    const auto closed = [&now](const QDateTime &at) { return at.isValid() && at <= now; };
    if (record.kind == RecordKind::Key)
        return NextStep::Nothing;
    if (!record.hasPair())
        return closed(record.portalVisibleUntil) ? NextStep::AskSeller : NextStep::SavePair;
    if (closed(record.licenceExpires))
        return NextStep::RenewLicence;
    if (isProved(record))
        return NextStep::Nothing;
    if (proofOf(record) == Proof::Doubtful)
        return NextStep::CheckPair;
    const bool used = record.verified.has_value(); // used before: asking again proves nothing
    if (!used && !record.directoryUrl.isEmpty() && record.portalVisibleUntil.isValid()
        && stateAt({DeadlineClock::Portal, record.portalVisibleUntil}, now)
            == DeadlineState::Closing)
        return NextStep::Verify;
    return record.mustRegisterBefore.isValid() ? NextStep::Register : NextStep::SetUpClient;
}

Urgency urgencyOf(const Record &record, const QDateTime &now)
{
    const auto deadline = leadingDeadline(record, now);
    if (!deadline)
        return Urgency::None;
    const qint64 left = secondsLeft(*deadline, now);
    if (left <= 0)
        return Urgency::Closed;
    if (!matters(record, *deadline, now) || left > closingSeconds)
        return Urgency::Good;
    return left <= lastDaySeconds ? Urgency::Urgent : Urgency::Soon;
}

bool needsAttention(const Record &record, const QDateTime &now)
{
    const auto deadline = leadingDeadline(record, now);
    return deadline && matters(record, *deadline, now)
        && stateAt(*deadline, now) != DeadlineState::Open;
}

bool moreUrgent(const Record &a, const Record &b, const QDateTime &now)
{
    const auto key = [&now](const Record &record) {
        const auto deadline = leadingDeadline(record, now);
        const qint64 left = deadline ? secondsLeft(*deadline, now) : 0;
        int rank = 4;
        if (needsAttention(record, now))
            rank = left > 0 ? 0 : 1;
        else if (deadline && left > 0)
            rank = matters(record, *deadline, now) ? 2 : 3;
        return std::pair(rank, left > 0 ? left : -left);
    };
    const auto keyA = key(a);
    const auto keyB = key(b);
    if (keyA != keyB)
        return keyA < keyB;
    const int byTitle = a.title.localeAwareCompare(b.title);
    return byTitle != 0 ? byTitle < 0 : a.id < b.id;
}

std::vector<Reminder> dueReminders(const std::vector<Record> &records, const QDateTime &now,
                                   std::optional<qint64> within)
{
    std::vector<Reminder> reminders;
    for (const Record &record : records) {
        for (const Deadline &deadline : deadlinesOf(record)) {
            const qint64 left = secondsLeft(deadline, now);
            if (!matters(record, deadline, now) || (within && left > *within))
                continue;
            reminders.push_back(
                {record.id, deadline, stateAt(deadline, now), left, nextStep(record, now)});
        }
    }
    // What can still be saved comes before what is over; among those the least time left.
    std::stable_sort(reminders.begin(), reminders.end(), [](const Reminder &a, const Reminder &b) {
        const auto key = [](const Reminder &r) {
            const bool closed = r.state == DeadlineState::Closed;
            return std::pair(closed, closed ? -r.secondsLeft : r.secondsLeft);
        };
        return key(a) < key(b);
    });
    return reminders;
}

} // namespace eab::domain
