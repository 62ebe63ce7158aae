// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include "app/session/RecordChange.h"
#include "domain/Deadline.h"

#include <QHash>

#include <unordered_map>
#include <vector>

namespace eab::app {

/** All records of an unlocked vault, most urgent first: read from the store once, then kept up to
 *  date by id.
 *
 *  A record in it never changes: what is changed, or moved by time, takes its place. So whoever
 *  still holds a former one sees what it was, and may compare.
 */
class RecordList
{
public:
    void clear();
    void fill(std::vector<domain::Record> records, const QDateTime &now);
    /** These are what they are now; those of `gone` are no more. Answers what that means for a
     *  list, with what time has moved since. */
    RecordChange put(std::vector<domain::Record> records, const QSet<QString> &gone,
                     const QDateTime &now);
    /** The ids of those that stand elsewhere at `now`. */
    QSet<QString> passTime(const QDateTime &now);

    /** The servers on which a record's pair is used, as domain::searchText() tells them. */
    void setHosts(const QString &id, const QString &hosts);

    [[nodiscard]] const std::vector<domain::PlacedPtr> &all() const { return m_order; }
    /** Nothing when there is none of this id, which is given in full. */
    [[nodiscard]] domain::PlacedPtr find(const QString &id) const;
    /** What a search for a record looks at, ready for one as typed. */
    [[nodiscard]] QString searchText(const domain::Record &record) const;
    /** The moment for which everything is placed. */
    [[nodiscard]] const QDateTime &now() const { return m_now; }

private:
    /** Puts those into their places again. */
    void reorder(const QSet<QString> &ids);

    std::unordered_map<QString, domain::PlacedPtr> m_byId;
    std::vector<domain::PlacedPtr> m_order;
    QHash<QString, QString> m_hosts; //!< by record id; only where there are any
    QDateTime m_now;
};

} // namespace eab::app
