// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include <sqlite3.h>

#include <atomic>

namespace eab {

/** Counts the statements run by databases that are opened while this lives. */
class StatementCount
{
public:
    StatementCount()
    {
        count = 0;
        sqlite3_auto_extension(reinterpret_cast<void (*)()>(&listen));
    }
    StatementCount(const StatementCount &) = delete;
    StatementCount &operator=(const StatementCount &) = delete;
    ~StatementCount() { sqlite3_reset_auto_extension(); }

    /** How many since this was asked last. */
    [[nodiscard]] int take() { return count.exchange(0); }

private:
    static int listen(sqlite3 *database, char **, const void *)
    {
        return sqlite3_trace_v2(database, SQLITE_TRACE_STMT, &hear, nullptr);
    }
    static int hear(unsigned, void *, void *, void *)
    {
        ++count;
        return 0;
    }

    static inline std::atomic<int> count = 0;
};

} // namespace eab
