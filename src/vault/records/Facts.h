// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/Result.h"
#include "domain/ApiFact.h"
#include "vault/file/Connection.h"

#include <QHash>

#include <vector>

namespace eab::vault {

/** What the APIs of providers were asked and answered, field by field: the table `fact`.
 *
 *  A fact belongs to a link, and with it to a record: it goes where the link goes, counts as long as the
 *  link does, and is forgotten with it. Nothing is written over: of one name the last counts.
 *
 *  Every change belongs into the transaction of what it is done for. */
class Facts
{
public:
    explicit Facts(Connection &connection)
        : m_connection(connection)
    { }

    /** Writes down what a link tells. */
    [[nodiscard]] Result<void> put(qint64 link, const std::vector<domain::ApiFact> &facts,
                                   const QDateTime &at);
    /** Writes down what is told of a record once more, with one of its links: what is new, and of the
     *  rest when it was told last. The news. */
    [[nodiscard]] Result<std::vector<domain::FactChange>> refresh(
        const QString &recordId, qint64 link, const std::vector<domain::ApiFact> &facts,
        const QDateTime &at);

    /** What counts of one record, by its id in full. */
    [[nodiscard]] Result<std::vector<domain::ApiFact>> of(const QString &recordId);
    /** The same of all, by the record's id. */
    [[nodiscard]] Result<QHash<QString, std::vector<domain::ApiFact>>> all();

private:
    Connection &m_connection;
};

} // namespace eab::vault
