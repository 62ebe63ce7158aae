// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "vault/file/Statement.h"

#include <sqlite3.h>

namespace eab::vault {

Statement::Statement(Connection &connection, const char *sql)
    : m_connection(connection)
    , m_prepared(connection.take(sql, m_failure))
    , m_statement(m_prepared.get())
{ }

Statement::~Statement()
{
    if (m_statement == nullptr)
        return;
    sqlite3_reset(m_statement);
    sqlite3_clear_bindings(m_statement);
    m_connection.keep(std::move(m_prepared));
}

void Statement::note(int resultCode)
{
    if (m_failure == SQLITE_OK)
        m_failure = resultCode;
}

Statement &Statement::bind(const QString &text)
{
    if (text.isEmpty())
        return bindNull();
    const QByteArray utf8 = text.toUtf8();
    note(sqlite3_bind_text(m_statement, m_next++, utf8.constData(), static_cast<int>(utf8.size()),
                           SQLITE_TRANSIENT)); // NOLINT: the engine's own cast
    return *this;
}

Statement &Statement::bind(qint64 number)
{
    note(sqlite3_bind_int64(m_statement, m_next++, number));
    return *this;
}

Statement &Statement::bind(QByteArrayView blob)
{
    if (blob.isEmpty())
        return bindNull();
    note(sqlite3_bind_blob(m_statement, m_next++, blob.data(), static_cast<int>(blob.size()),
                           SQLITE_TRANSIENT)); // NOLINT: the engine's own cast
    return *this;
}

Statement &Statement::bind(const QDateTime &utc)
{
    return utc.isValid() ? bind(utc.toMSecsSinceEpoch()) : bindNull();
}

Statement &Statement::bind(QDate date)
{
    return bind(date.isValid() ? date.toString(Qt::ISODate) : QString());
}

Statement &Statement::bindNull()
{
    note(sqlite3_bind_null(m_statement, m_next++));
    return *this;
}

Result<bool> Statement::step()
{
    if (m_failure != SQLITE_OK)
        return m_connection.error(m_failure);
    const int outcome = sqlite3_step(m_statement);
    if (outcome == SQLITE_ROW)
        return true;
    if (outcome == SQLITE_DONE)
        return false;
    return m_connection.error(outcome);
}

Result<void> Statement::run()
{
    std::ignore = EAB_TRY(step());
    return {};
}

void Statement::reset()
{
    sqlite3_reset(m_statement);
    m_next = 1;
}

bool Statement::isNull(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

QString Statement::text(int column) const
{
    const auto *utf8 = reinterpret_cast<const char *>(sqlite3_column_text(m_statement, column));
    return QString::fromUtf8(utf8, sqlite3_column_bytes(m_statement, column));
}

qint64 Statement::number(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

QByteArrayView Statement::blob(int column) const
{
    const auto *data = static_cast<const char *>(sqlite3_column_blob(m_statement, column));
    return {data, sqlite3_column_bytes(m_statement, column)};
}

QDateTime Statement::moment(int column) const
{
    switch (sqlite3_column_type(m_statement, column)) {
    case SQLITE_NULL: return {};
    case SQLITE_INTEGER: return QDateTime::fromMSecsSinceEpoch(number(column), Qt::UTC);
    default: return QDateTime::fromString(text(column), Qt::ISODateWithMs).toUTC();
    }
}

QDate Statement::date(int column) const
{
    return isNull(column) ? QDate() : QDate::fromString(text(column), Qt::ISODate);
}

} // namespace eab::vault
