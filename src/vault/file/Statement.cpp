// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "vault/file/Statement.h"

#include <sqlite3.h>

#include <charconv>

namespace eab::vault {

namespace {

// Instants are written and read in one form only, and often: by hand it takes a tenth of the time.
constexpr qsizetype momentLength = 24; // 2026-11-26T12:00:00.000Z

void writeDigits(char *at, int value, int count)
{
    for (char *digit = at + count - 1; digit >= at; --digit, value /= 10)
        *digit = static_cast<char>('0' + value % 10);
}

/** -1 where there is anything but digits. */
int readDigits(const char *at, int count)
{
    int value = -1;
    const auto [end, problem] = std::from_chars(at, at + count, value);
    return problem == std::errc() && end == at + count && value >= 0 ? value : -1;
}

} // namespace

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
    if (!utc.isValid())
        return bindNull();
    const QDateTime moment = utc.toUTC();
    int year = 0;
    int month = 0;
    int day = 0;
    moment.date().getDate(&year, &month, &day);
    if (year < 0 || year > 9999)
        return bind(moment.toString(Qt::ISODateWithMs));
    const QTime time = moment.time();
    char text[momentLength + 1] = "0000-00-00T00:00:00.000Z";
    writeDigits(text, year, 4);
    writeDigits(text + 5, month, 2);
    writeDigits(text + 8, day, 2);
    writeDigits(text + 11, time.hour(), 2);
    writeDigits(text + 14, time.minute(), 2);
    writeDigits(text + 17, time.second(), 2);
    writeDigits(text + 20, time.msec(), 3);
    note(sqlite3_bind_text(m_statement, m_next++, text, momentLength,
                           SQLITE_TRANSIENT)); // NOLINT: the engine's own cast
    return *this;
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
    const auto *text = reinterpret_cast<const char *>(sqlite3_column_text(m_statement, column));
    const int length = sqlite3_column_bytes(m_statement, column);
    if (length == 0)
        return {};
    if (length == momentLength && text[4] == '-' && text[7] == '-' && text[10] == 'T'
        && text[13] == ':' && text[16] == ':' && text[19] == '.' && text[23] == 'Z') {
        const QDate date(readDigits(text, 4), readDigits(text + 5, 2), readDigits(text + 8, 2));
        const QTime time(readDigits(text + 11, 2), readDigits(text + 14, 2),
                         readDigits(text + 17, 2), readDigits(text + 20, 3));
        if (date.isValid() && time.isValid())
            return {date, time, Qt::UTC};
    }
    return QDateTime::fromString(QString::fromUtf8(text, length), Qt::ISODateWithMs).toUTC();
}

QDate Statement::date(int column) const
{
    return isNull(column) ? QDate() : QDate::fromString(text(column), Qt::ISODate);
}

} // namespace eab::vault
