// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "domain/Deadline.h"

#include "domain/SortedRecords.h"

#include "base/Names.h"

#include <QCollator>

#include <algorithm>
#include <array>
#include <limits>
#include <tuple>
#include <utility>

namespace eab::domain {

namespace {

constexpr Names<DeadlineClock, 4> clockNames {{
    {DeadlineClock::Portal, u"portal"},
    {DeadlineClock::Registration, u"registration"},
    {DeadlineClock::Licence, u"licence"},
    {DeadlineClock::UsageWindow, u"usage-window"},
}};
static_assert(namesAll(clockNames, DeadlineClock::UsageWindow));

constexpr Names<DeadlineState, 3> stateNames {{
    {DeadlineState::Open, u"open"},
    {DeadlineState::Closing, u"closing"},
    {DeadlineState::Closed, u"closed"},
}};
static_assert(namesAll(stateNames, DeadlineState::Closed));

qint64 secondsLeft(const Deadline &deadline, const QDateTime &now)
{
    return now.secsTo(deadline.at);
}

/** The clocks of a record, the earliest first; without a place on the heap, for they are asked for
 *  by the hundred thousand. */
class Clocks
{
public:
    explicit Clocks(const Record &record)
    {
        add(DeadlineClock::Licence, record.licenceExpires);
        if (record.hasPair() || record.kind != RecordKind::Certificate) {
            add(DeadlineClock::Portal, record.portalVisibleUntil);
            add(DeadlineClock::Registration, record.mustRegisterBefore);
            add(DeadlineClock::UsageWindow, usableUntil(record));
        }
        std::stable_sort(m_all.begin(), m_all.begin() + m_count,
                         [](const Deadline &a, const Deadline &b) { return a.at < b.at; });
    }
    [[nodiscard]] const Deadline *begin() const { return m_all.data(); }
    [[nodiscard]] const Deadline *end() const { return m_all.data() + m_count; }

private:
    void add(DeadlineClock clock, const QDateTime &at)
    {
        if (at.isValid())
            m_all[static_cast<size_t>(m_count++)] = {clock, at};
    }

    std::array<Deadline, 4> m_all;
    std::ptrdiff_t m_count = 0;
};

/** The first moment after `now` at which a clock of the record says something else, or the record
 *  may be used. A state ends as soon as less than the next whole second is left of it. */
QDateTime nextTurn(const Clocks &clocks, const QDateTime &begin, const QDateTime &now)
{
    QDateTime next = begin.isValid() && begin > now ? begin : QDateTime();
    for (const Deadline &deadline : clocks) {
        const auto turns = {deadline.at.addMSecs(-1000 * (closingSeconds + 1) + 1),
                            deadline.at.addMSecs(-1000 * (lastDaySeconds + 1) + 1),
                            deadline.at.addMSecs(-999), deadline.at};
        const auto *turn = std::find_if(turns.begin(), turns.end(),
                                        [&now](const QDateTime &at) { return at > now; });
        if (turn != turns.end() && (!next.isValid() || *turn < next))
            next = *turn;
    }
    return next;
}

std::optional<Deadline> leadingOf(const Clocks &clocks, const Record &record, const QDateTime &now)
{
    if (clocks.begin() == clocks.end())
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
    const Deadline *first = clocks.begin();
    auto least = rank(*first);
    for (const Deadline *one = first + 1; one < clocks.end(); ++one) {
        if (const auto other = rank(*one); other < least) {
            first = one;
            least = other;
        }
    }
    return *first;
}

} // namespace

QString clockName(DeadlineClock clock)
{
    return nameOf(clockNames, clock);
}

QString stateName(DeadlineState state)
{
    return nameOf(stateNames, state);
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
    const Clocks clocks(record);
    return {clocks.begin(), clocks.end()};
}

bool matters(const Record &record, const Deadline &deadline, const QDateTime &now)
{
    if (record.status == RecordStatus::Archived)
        return false;
    const bool closed = stateAt(deadline, now) == DeadlineState::Closed;
    switch (deadline.clock) {
    case DeadlineClock::Portal:
        // Once saved, a closed window takes nothing away; while open, it allows to mend a slip.
        return record.hasPair() ? !closed && !hasWorked(record) : record.kind != RecordKind::Key;
    case DeadlineClock::Registration: return record.hasPair() && !hasWorked(record);
    case DeadlineClock::Licence:
    case DeadlineClock::UsageWindow: return true;
    }
    return true;
}

std::optional<Deadline> leadingDeadline(const Record &record, const QDateTime &now)
{
    return leadingOf(Clocks(record), record, now);
}

Standing standingOf(const Record &record, const QDateTime &now)
{
    const Clocks clocks(record);
    Standing standing;
    standing.leading = leadingOf(clocks, record, now);
    standing.until = nextTurn(clocks, usableFrom(record), now);
    standing.next = nextStep(record, now);
    standing.rank = 5;
    standing.within = std::numeric_limits<qint64>::min();
    if (standing.leading) {
        const qint64 left = secondsLeft(*standing.leading, now);
        const bool needed = matters(record, *standing.leading, now);
        standing.state = stateAt(*standing.leading, now);
        if (left <= 0)
            standing.urgency = Urgency::Closed;
        else if (!needed || left > closingSeconds)
            standing.urgency = Urgency::Good;
        else
            standing.urgency = left <= lastDaySeconds ? Urgency::Urgent : Urgency::Soon;
        standing.needsAttention = needed && standing.state != DeadlineState::Open;
        if (standing.needsAttention)
            standing.rank = left > 0 ? 0 : 2;
        else if (left > 0)
            standing.rank = needed ? 3 : 4;
        const qint64 at = standing.leading->at.toSecsSinceEpoch();
        standing.within = left > 0 ? at : -at; // the least time left; of what is over the latest
    }
    if (!standing.needsAttention && asksByItself(standing.next)) {
        standing.needsAttention = true;
        standing.urgency = Urgency::Soon;
        standing.rank = 1;
    }
    return standing;
}

bool operator==(const Standing &a, const Standing &b)
{
    const auto clock = [](const Standing &s) { return s.leading ? int(s.leading->clock) : -1; };
    return clock(a) == clock(b) && a.state == b.state && a.urgency == b.urgency
        && a.needsAttention == b.needsAttention && a.next == b.next && a.rank == b.rank
        && a.within == b.within;
}

Urgency urgencyOf(const Record &record, const QDateTime &now)
{
    return standingOf(record, now).urgency;
}

bool needsAttention(const Record &record, const QDateTime &now)
{
    return standingOf(record, now).needsAttention;
}

bool moreUrgent(const Placed &a, const Placed &b)
{
    const auto key = [](const Standing &s) { return std::pair(s.rank, s.within); };
    if (key(a.standing) != key(b.standing))
        return key(a.standing) < key(b.standing);
    const int byTitle = a.record.title.localeAwareCompare(b.record.title);
    return byTitle != 0 ? byTitle < 0 : a.record.id < b.record.id;
}

bool moreUrgent(const Record &a, const Record &b, const QDateTime &now)
{
    return moreUrgent(Placed {a, standingOf(a, now)}, Placed {b, standingOf(b, now)});
}

namespace {

std::pair<int, qint64> keyOf(const Standing &standing)
{
    return {standing.rank, standing.within};
}

/** Sorts what stands for records; titles decide only among equals, and are made ready only once. */
template <typename Item, typename KeyOf, typename RecordOf>
void sortItems(std::vector<Item> &items, KeyOf key, RecordOf recordOf)
{
    std::sort(items.begin(), items.end(),
              [&key](const Item &a, const Item &b) { return key(a) < key(b); });
    const QCollator collator;
    std::vector<std::pair<QCollatorSortKey, Item>> equals;
    for (auto from = items.begin(); from != items.end();) {
        const auto to = std::find_if(from, items.end(),
                                     [&](const Item &other) { return key(other) != key(*from); });
        if (to - from > 1) {
            equals.clear();
            for (auto one = from; one != to; ++one)
                equals.emplace_back(collator.sortKey(recordOf(*one).title), std::move(*one));
            std::sort(equals.begin(), equals.end(), [&recordOf](const auto &a, const auto &b) {
                const int byTitle = a.first.compare(b.first);
                return byTitle != 0 ? byTitle < 0 : recordOf(a.second).id < recordOf(b.second).id;
            });
            std::transform(equals.begin(), equals.end(), from,
                           [](auto &one) { return std::move(one.second); });
        }
        from = to;
    }
}

} // namespace

void sortByUrgency(std::vector<PlacedPtr> &records)
{
    sortItems(
        records, [](const PlacedPtr &p) { return keyOf(p->standing); },
        [](const PlacedPtr &p) -> const Record & { return p->record; });
}

void sortByUrgency(std::vector<Record> &records, const QDateTime &now)
{
    struct Ranked
    {
        std::pair<int, qint64> key;
        size_t place;
    };
    std::vector<Ranked> ranked;
    ranked.reserve(records.size());
    for (size_t place = 0; place < records.size(); ++place)
        ranked.push_back({keyOf(standingOf(records[place], now)), place});
    sortItems(
        ranked, [](const Ranked &one) { return one.key; },
        [&records](const Ranked &one) -> const Record & { return records[one.place]; });
    // Where they are: a second room for all of them costs more than the sorting.
    for (size_t first = 0; first < ranked.size(); ++first) {
        if (ranked[first].place == first)
            continue;
        Record waiting = std::move(records[first]);
        size_t hole = first;
        while (ranked[hole].place != first) {
            const size_t from = std::exchange(ranked[hole].place, hole);
            records[hole] = std::move(records[from]);
            hole = from;
        }
        ranked[hole].place = hole;
        records[hole] = std::move(waiting);
    }
}

void addReminders(const Record &record, const QDateTime &now, std::optional<qint64> within,
                  std::vector<Reminder> &to)
{
    for (const Deadline &deadline : Clocks(record)) {
        const qint64 left = secondsLeft(deadline, now);
        if (matters(record, deadline, now) && (!within || left <= *within))
            to.push_back(
                {record.id, deadline, stateAt(deadline, now), left, nextStep(record, now)});
    }
}

bool moreUrgent(const Reminder &a, const Reminder &b)
{
    const bool closed = a.state == DeadlineState::Closed;
    if (closed != (b.state == DeadlineState::Closed))
        return !closed;
    return closed ? b.deadline.at < a.deadline.at : a.deadline.at < b.deadline.at;
}

std::vector<Reminder> dueReminders(const std::vector<Record> &records, const QDateTime &now,
                                   std::optional<qint64> within)
{
    std::vector<Reminder> reminders;
    for (const Record &record : records)
        addReminders(record, now, within, reminders);
    std::stable_sort(reminders.begin(), reminders.end(),
                     [](const Reminder &a, const Reminder &b) { return moreUrgent(a, b); });
    return reminders;
}

} // namespace eab::domain
