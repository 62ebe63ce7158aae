// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/Result.h"
#include "domain/History.h"
#include "domain/Record.h"
#include "vault/audit/AuditTrail.h"
#include "vault/file/Connection.h"

#include <QJsonObject>

#include <optional>
#include <vector>

namespace eab::vault {

/** One thing that happened to a record. */
struct HistoryEntry
{
    int version = 0;
    QDateTime at;
    QString actor;
    QString action; //!< the word for a domain::Action, or one of a newer program
    QString detail;
    std::optional<domain::Record> snapshot; //!< as the record was after this, where it changed
};

/** The history of records as a log of field changes: each row says what changed in it, which change
 *  it is, by a name of its own in the world, and on which one it was made. Any former state follows
 *  from the rows up to it. What a record began with is written down by its first change: until then
 *  it stands in the tables.
 *
 *  append() and changed() belong into the transaction of what they tell of. */
class ChangeLog
{
public:
    explicit ChangeLog(Connection &connection)
        : m_connection(connection)
    { }

    /** Writes down what happened and changed nothing. */
    [[nodiscard]] Result<void> append(const domain::Record &record, domain::Action action,
                                      const QString &detail, const Change &change);
    /** Writes down what makes `record` of what it was; `former` is that as it was logged last, null
     *  where nobody has it at hand. */
    [[nodiscard]] Result<void> changed(const domain::Record *former, const domain::Record &record,
                                       domain::Action action, const QString &detail,
                                       const Change &change);

    /** Writes down what a record began with, as it is now; before what changes it without a word of
     *  changed(). */
    [[nodiscard]] Result<void> keepBeginning(const domain::Record &record);

    /** All that happened to a record, the oldest first; empty when nothing did. */
    [[nodiscard]] Result<std::vector<HistoryEntry>> entries(const QString &recordId);
    /** The record as it was last; nothing when it was never there. */
    [[nodiscard]] Result<std::optional<domain::Record>> latest(const QString &recordId);

    [[nodiscard]] Result<void> purge(const QString &recordId);

private:
    struct Row
    {
        QByteArray change;
        QByteArray parent;
        QByteArray fields;
    };

    [[nodiscard]] Result<QByteArray> lastChange(const QString &recordId);
    /** The fields of a beginning that nothing has changed yet. */
    [[nodiscard]] Result<QByteArray> present(const QString &recordId);
    [[nodiscard]] Result<void> write(const domain::Record &record, domain::Action action,
                                     const QString &detail, const Change &change, const Row &row);

    Connection &m_connection;
};

/** What changed between two states, as it stands in `history.fields`: the new values by name, null
 *  where there is none any more. */
[[nodiscard]] QJsonObject fieldChanges(const QJsonObject &former, const QJsonObject &present);
/** A record as the log tells it: without what the row beside it says, and what is usual. */
[[nodiscard]] QJsonObject loggedFields(const domain::Record &record);
/** A name for a change that is nobody else's in the world. */
[[nodiscard]] Result<QByteArray> freshChange();

} // namespace eab::vault
