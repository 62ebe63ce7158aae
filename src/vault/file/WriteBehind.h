// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>

#include <condition_variable>
#include <memory>
#include <mutex>
#include <string>
#include <thread>
#include <unordered_map>
#include <variant>
#include <vector>

struct sqlite3;
struct sqlite3_stmt;

namespace eab::vault {

/** A text of UTF-8 among values that are bound; a bare QByteArray is a blob. */
struct BoundText
{
    QByteArray utf8;
};

/** What one parameter of a statement is bound to. */
using BoundValue = std::variant<std::monostate, qint64, BoundText, QByteArray>;

/** Gives a parameter of a statement its value, which outlives the next reset; a result code of the
 *  engine. */
[[nodiscard]] int bindStatic(sqlite3_stmt *statement, int parameter, const BoundValue &value);

/** Runs writes of a transaction on a second thread, in the order in which they were given, while the
 *  next ones are made ready.
 *
 *  The engine is used by one thread at a time: from add() to the end of the next settle() it is the
 *  second one. Nothing is run any more once a write has failed.
 */
class WriteBehind
{
public:
    /** A failure of the engine. */
    struct Failure
    {
        int resultCode = 0; //!< 0: none
        int reason = 0; //!< errno
    };

    explicit WriteBehind(sqlite3 *database);
    /** Whether the second thread can seal pages: its random numbers need room in the memory of keys.
     *  Else nothing may be given to it. */
    [[nodiscard]] bool isAble() const { return m_isAble; }
    /** Waits for what was given. */
    ~WriteBehind();
    WriteBehind(const WriteBehind &) = delete;
    WriteBehind &operator=(const WriteBehind &) = delete;

    /** `sql` answers no rows, and stays at its place as long as this lives. */
    void add(const std::string *sql, std::vector<BoundValue> values);
    /** Waits until all is written; the first failure there ever was. */
    Failure settle();

private:
    struct Write
    {
        const std::string *sql;
        std::vector<BoundValue> values;
    };
    using Writes = std::vector<Write>;
    struct Finalize
    {
        void operator()(sqlite3_stmt *statement) const;
    };
    using Prepared = std::unique_ptr<sqlite3_stmt, Finalize>;

    void handOver();
    void work();
    [[nodiscard]] int write(const Write &write);

    sqlite3 *m_database;
    Writes m_filling; //!< not yet handed over
    bool m_isSettled = true;

    std::mutex m_mutex; //!< guards what follows, up to the thread
    std::condition_variable m_isGiven;
    std::condition_variable m_isTaken;
    std::vector<Writes> m_given;
    std::vector<Writes> m_done; //!< to be freed
    bool m_isBusy = false;
    bool m_isOver = false;
    Failure m_failure;

    std::unordered_map<const std::string *, Prepared> m_prepared; //!< of the second thread
    bool m_isAble = false;
    std::thread m_thread;
};

} // namespace eab::vault
