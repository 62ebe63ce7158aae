// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "app/session/RecordList.h"

#include "app/words/Issuers.h"

#include <algorithm>

namespace eab::app {

using domain::Placed;
using domain::PlacedPtr;
using domain::Record;

namespace {

PlacedPtr placed(Record record, const QDateTime &now)
{
    domain::Standing standing = domain::standingOf(record, now);
    return std::make_shared<const Placed>(Placed {std::move(record), std::move(standing)});
}

} // namespace

void RecordList::clear()
{
    // Let go, not only emptied: what it held shall not be kept for later.
    m_byId = {};
    m_order = {};
    m_hosts = {};
}

void RecordList::fill(std::vector<Record> records, const QDateTime &now)
{
    clear();
    m_now = now;
    m_order.reserve(records.size());
    m_byId.reserve(records.size());
    for (Record &record : records) {
        m_order.push_back(placed(std::move(record), now));
        m_byId.emplace(m_order.back()->record.id, m_order.back());
    }
    domain::sortByUrgency(m_order);
}

void RecordList::setHosts(const QString &id, const QString &hosts)
{
    if (hosts.isEmpty())
        m_hosts.remove(id);
    else
        m_hosts.insert(id, hosts);
}

QString RecordList::searchText(const Record &record) const
{
    return app::searchText(record) + QLatin1Char('\n') + m_hosts.value(record.id);
}

PlacedPtr RecordList::find(const QString &id) const
{
    const auto it = m_byId.find(id);
    return it == m_byId.end() ? nullptr : it->second;
}

RecordChange RecordList::put(std::vector<Record> records, const QSet<QString> &gone,
                             const QDateTime &now)
{
    RecordChange change;
    change.changed = passTime(now);
    for (const QString &id : gone) {
        change.changed.remove(id);
        m_hosts.remove(id);
        if (m_byId.erase(id) > 0)
            change.removed.insert(id);
    }
    for (Record &record : records) {
        const QString id = record.id;
        PlacedPtr &place = m_byId[id];
        (place ? change.changed : change.added).insert(id);
        place = placed(std::move(record), now);
    }
    reorder(change.added + change.changed + change.removed);
    return change;
}

QSet<QString> RecordList::passTime(const QDateTime &now)
{
    QSet<QString> moved, replaced;
    const bool backwards = now < m_now;
    m_now = now;
    for (auto &[id, place] : m_byId) {
        const QDateTime &until = place->standing.until;
        if (!backwards && (!until.isValid() || now < until))
            continue;
        PlacedPtr later = placed(place->record, now);
        if (!(later->standing == place->standing))
            moved.insert(id);
        replaced.insert(id);
        place = std::move(later);
    }
    reorder(replaced);
    return moved;
}

void RecordList::reorder(const QSet<QString> &ids)
{
    if (ids.isEmpty())
        return;
    std::erase_if(m_order, [&ids](const PlacedPtr &p) { return ids.contains(p->record.id); });
    std::vector<PlacedPtr> fresh;
    for (const QString &id : ids) {
        if (PlacedPtr place = find(id))
            fresh.push_back(std::move(place));
    }
    domain::sortByUrgency(fresh);
    const auto middle = m_order.insert(m_order.end(), fresh.begin(), fresh.end());
    std::inplace_merge(m_order.begin(), middle, m_order.end(),
                       [](const PlacedPtr &a, const PlacedPtr &b) { return moreUrgent(*a, *b); });
}

} // namespace eab::app
