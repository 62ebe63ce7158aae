// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include "vault/file/Connection.h"

#include <QByteArray>
#include <QtGlobal>

#include <sqlite3.h>

namespace eab::bench {

inline void must(bool held, const char *what)
{
    if (!held)
        qFatal("benchmark: %s", what);
}

/** One statement of the bare engine, prepared once. */
class Bare
{
public:
    Bare(vault::Connection &connection, const char *sql)
    {
        must(sqlite3_prepare_v2(connection.handle(), sql, -1, &m_statement, nullptr) == SQLITE_OK,
             sqlite3_errmsg(connection.handle()));
    }
    ~Bare() { sqlite3_finalize(m_statement); }
    Bare(const Bare &) = delete;
    Bare &operator=(const Bare &) = delete;

    void bind(int at, const QByteArray &text)
    {
        sqlite3_bind_text(m_statement, at, text.constData(), static_cast<int>(text.size()),
                          SQLITE_TRANSIENT); // NOLINT: the engine's own cast
    }
    void bind(int at, const sqlite3_value *value) { sqlite3_bind_value(m_statement, at, value); }
    /** Reads all rows to the last byte; their number of bytes. */
    qint64 readAll()
    {
        qint64 bytes = 0;
        while (sqlite3_step(m_statement) == SQLITE_ROW) {
            for (int i = 0; i < sqlite3_column_count(m_statement); ++i) {
                sqlite3_column_text(m_statement, i);
                bytes += sqlite3_column_bytes(m_statement, i);
            }
        }
        sqlite3_reset(m_statement);
        return bytes;
    }
    [[nodiscard]] sqlite3_stmt *get() const { return m_statement; }

private:
    sqlite3_stmt *m_statement = nullptr;
};

} // namespace eab::bench
