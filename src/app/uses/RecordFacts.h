// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include "app/session/Session.h"
#include "domain/ApiFact.h"
#include "domain/Provider.h"

#include <QHash>

#include <vector>

namespace eab::app {

/** What providers were asked and answered about records. Looking at it needs no secret. */
class RecordFacts
{
public:
    explicit RecordFacts(const Session &session)
        : m_session(session)
    { }

    /** Of one record. NoSuchRecord, AmbiguousRecord. */
    [[nodiscard]] Result<std::vector<domain::ApiFact>> ofRecord(const QString &idOrPrefix) const;
    /** Of all, by the record's id: read at once. */
    [[nodiscard]] Result<QHash<QString, std::vector<domain::ApiFact>>> byRecord() const;

private:
    const Session &m_session;
};

/** Keeps what an API lists with the records that are known to be in the list, and says in it which
 *  those are and what is new of them. A record is known by the API's own number of it, where that was
 *  told before, else by a name that is marked (domain::hasMark()). */
[[nodiscard]] Result<void> keepListed(Session &session, const domain::Provider &provider,
                                      std::vector<domain::ListedCredential> &listed);

} // namespace eab::app
