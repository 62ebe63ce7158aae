// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include "app/session/Session.h"
#include "domain/Record.h"

#include <vector>

namespace eab::app {

/** A record that was removed and can be brought back. */
struct RemovedRecord
{
    domain::Record record; //!< as it was last
    QDateTime at; //!< when it was removed, UTC
    QString actor; //!< who did it
    bool isAsked = false; //!< a message has come to speak of it: it stays until that is answered

    /** From then on an owner's unlocking takes it away for good. */
    [[nodiscard]] QDateTime keptUntil() const { return at.addDays(daysInBin); }
};

/** What was removed: kept for daysInBin, in which it can be brought back. */
class Bin
{
public:
    explicit Bin(Session &session)
        : m_session(session)
    { }

    /** The newest first. */
    [[nodiscard]] Result<std::vector<RemovedRecord>> all() const;
    /** By id or by the beginning of one, among what was removed. NoSuchRecord, AmbiguousRecord. */
    [[nodiscard]] Result<domain::Record> restore(const QString &idOrPrefix);
    /** Forgets one of them for good, with the messages that speak of nothing else. NoSuchRecord,
     *  AmbiguousRecord. */
    [[nodiscard]] Result<void> discard(const QString &idOrPrefix);
    /** One of them, by id or by the beginning of one. NoSuchRecord, AmbiguousRecord. */
    [[nodiscard]] Result<RemovedRecord> find(const QString &idOrPrefix) const;
    /** Forgets for good what was removed that many days ago or earlier, with the messages that speak
     *  of nothing else; how many records. What is asked about stays. */
    [[nodiscard]] Result<int> empty(int days = 0);

private:
    Session &m_session;
};

} // namespace eab::app
