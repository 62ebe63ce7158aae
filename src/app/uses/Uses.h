// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include "app/session/Session.h"
#include "domain/History.h"
#include "domain/Use.h"

#include <QHash>

#include <optional>
#include <vector>

namespace eab::app {

/** The ledger of uses: where pairs were put to work. Looking at it needs no secret. */
class Uses
{
public:
    explicit Uses(const Session &session)
        : m_session(session)
    { }

    /** Of one record, the newest first. NoSuchRecord, AmbiguousRecord. */
    [[nodiscard]] Result<std::vector<domain::Use>> ofRecord(const QString &idOrPrefix) const;
    /** Of all records, removed ones included, the newest first: read at once. */
    [[nodiscard]] Result<std::vector<domain::Use>> all() const;
    /** Of all, by the record's id. */
    [[nodiscard]] Result<QHash<QString, std::vector<domain::Use>>> byRecord() const;
    /** The server that was named for the last set-up or export, which may be none; nothing where there
     *  was neither. */
    [[nodiscard]] Result<std::optional<QString>> lastHost() const;
    /** What a person should hear before the pair of a record is used so: see
     *  domain::warningsBefore(). NoSuchRecord. */
    [[nodiscard]] Result<std::vector<domain::UseWarning>> warningsBefore(
        const domain::Use &planned, const QString &recordId) const;
    /** The same for whoever asks again and again, and has read all(). */
    [[nodiscard]] Result<std::vector<domain::UseWarning>> warningsBefore(
        const domain::Use &planned, const QString &recordId,
        const std::vector<domain::Use> &all) const;

private:
    const Session &m_session;
};

/** Writes down that the pair of a record was used: in its history and in the ledger, both or neither;
 *  where the vault may only be looked at, as a letter to the audit log. NotWrittenDown. */
[[nodiscard]] Result<void> noteUse(Session &session, const QString &recordId, domain::Action action,
                                   const QString &detail, const domain::Use &use);

} // namespace eab::app
