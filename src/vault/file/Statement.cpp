// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "vault/file/Statement.h"

#include <sqlite3.h>

#include <utility>

namespace eab::vault {

Statement::Statement(Connection &connection, const char *sql)
    : m_connection(connection)
{
    if (connection.writesBehind()) {
        m_later = &connection.lasting(sql);
        return;
    }
    m_prepared = connection.take(sql, m_failure);
    m_statement = m_prepared.get();
}

Statement::~Statement()
{
    if (m_statement == nullptr)
        return;
    sqlite3_reset(engine());
    sqlite3_clear_bindings(m_statement);
    m_connection.keep(std::move(m_prepared));
}

sqlite3_stmt *Statement::engine() const
{
    m_connection.settle();
    return m_statement;
}

void Statement::note(int resultCode)
{
    if (m_failure == SQLITE_OK)
        m_failure = resultCode;
}

Result<void> Statement::takeNow()
{
    EAB_TRY(m_connection.settled());
    m_prepared = m_connection.take(std::exchange(m_later, nullptr)->c_str(), m_failure);
    m_statement = m_prepared.get();
    for (const BoundValue &value : m_values)
        note(bindStatic(m_statement, m_next++, value));
    return {};
}

Statement &Statement::bind(const QString &text)
{
    if (text.isEmpty())
        return bindNull();
    QByteArray utf8 = text.toUtf8();
    if (m_later != nullptr)
        keepForLater(BoundText {std::move(utf8)});
    else
        note(sqlite3_bind_text(engine(), m_next++, utf8.constData(), static_cast<int>(utf8.size()),
                               SQLITE_TRANSIENT)); // NOLINT: the engine's own cast
    return *this;
}

Statement &Statement::bind(qint64 number)
{
    if (m_later != nullptr)
        keepForLater(number);
    else
        note(sqlite3_bind_int64(engine(), m_next++, number));
    return *this;
}

Statement &Statement::bind(QByteArrayView blob)
{
    if (blob.isEmpty())
        return bindNull();
    if (m_later != nullptr)
        keepForLater(blob.toByteArray());
    else
        note(sqlite3_bind_blob(engine(), m_next++, blob.data(), static_cast<int>(blob.size()),
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
    if (m_later != nullptr)
        keepForLater({});
    else
        note(sqlite3_bind_null(engine(), m_next++));
    return *this;
}

Result<bool> Statement::step()
{
    if (m_later != nullptr)
        EAB_TRY(takeNow());
    else
        EAB_TRY(m_connection.settled()); // what failed behind may have ended the transaction
    if (m_failure != SQLITE_OK)
        return m_connection.error(m_failure);
    const int outcome = sqlite3_step(engine());
    if (outcome == SQLITE_ROW)
        return true;
    if (outcome == SQLITE_DONE)
        return false;
    return m_connection.error(outcome);
}

Result<void> Statement::run()
{
    if (m_later != nullptr && m_connection.m_behind) {
        m_connection.m_behind->add(m_later, std::exchange(m_values, {}));
        return {};
    }
    std::ignore = EAB_TRY(step());
    return {};
}

void Statement::reset()
{
    m_next = 1;
    if (m_later != nullptr)
        m_values.clear();
    else
        sqlite3_reset(engine());
}

bool Statement::isNull(int column) const
{
    return sqlite3_column_type(engine(), column) == SQLITE_NULL;
}

QString Statement::text(int column) const
{
    const auto *utf8 = reinterpret_cast<const char *>(sqlite3_column_text(engine(), column));
    return QString::fromUtf8(utf8, sqlite3_column_bytes(engine(), column));
}

qint64 Statement::number(int column) const
{
    return sqlite3_column_int64(engine(), column);
}

QByteArrayView Statement::blob(int column) const
{
    const auto *data = static_cast<const char *>(sqlite3_column_blob(engine(), column));
    return {data, sqlite3_column_bytes(engine(), column)};
}

QDateTime Statement::moment(int column) const
{
    switch (sqlite3_column_type(engine(), column)) {
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
