// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include "vault/file/Connection.h"
#include "vault/file/WriteBehind.h"

#include <QByteArray>
#include <QDate>
#include <QDateTime>

#include <string>
#include <vector>

struct sqlite3_stmt;

namespace eab::vault {

/** One SQL statement with its values bound, never pasted in. Prepared once per connection, which
 *  keeps it for the next one with the same text. While the connection writes behind, run() hands it
 *  over and a failure is told by a later statement, at the latest by Transaction::commit().
 *
 *  Mistakes in the SQL text are ours; they come out of step() as Internal like any other error.
 *  Texts that are empty and dates that are invalid are stored as NULL and come back so.
 */
class Statement
{
public:
    Statement(Connection &connection, const char *sql);
    ~Statement();
    Statement(const Statement &) = delete;
    Statement &operator=(const Statement &) = delete;

    /** Binds the next parameter, from left to right. */
    Statement &bind(const QString &text);
    Statement &bind(qint64 number);
    Statement &bind(QByteArrayView blob);
    Statement &bind(const QByteArray &blob) { return bind(QByteArrayView(blob)); }
    Statement &bind(const QDateTime &utc);
    Statement &bind(QDate date);
    Statement &bindNull();

    /** True when there is a row. */
    [[nodiscard]] Result<bool> step();
    /** For statements without rows. */
    [[nodiscard]] Result<void> run();
    /** Ready to be bound and run again. */
    void reset();

    [[nodiscard]] bool isNull(int column) const;
    [[nodiscard]] QString text(int column) const;
    [[nodiscard]] qint64 number(int column) const;
    /** Valid until the next step() or reset(). */
    [[nodiscard]] QByteArrayView blob(int column) const;
    /** Milliseconds since 1970 in UTC; up to schema 2 a text of RFC 3339. */
    [[nodiscard]] QDateTime moment(int column) const;
    [[nodiscard]] QDate date(int column) const;

private:
    void note(int resultCode);
    void keepForLater(BoundValue value) { m_values.push_back(std::move(value)); }
    /** The statement, once nothing is written behind. */
    [[nodiscard]] sqlite3_stmt *engine() const;
    /** Takes the engine, which was left to what is written behind. */
    [[nodiscard]] Result<void> takeNow();

    Connection &m_connection;
    const std::string *m_later = nullptr; //!< its text, as long as the engine was not taken
    std::vector<BoundValue> m_values; //!< as they are to be bound, then
    int m_failure = 0;
    Connection::Prepared m_prepared;
    sqlite3_stmt *m_statement = nullptr;
    int m_next = 1;
};

} // namespace eab::vault
