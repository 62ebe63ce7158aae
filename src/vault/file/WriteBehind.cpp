// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "vault/file/WriteBehind.h"

#include "vault/keys/Crypto.h"

#include <sqlite3.h>

#include <algorithm>
#include <future>
#include <iterator>
#include <utility>

namespace eab::vault {

namespace {

constexpr size_t writesAtOnce
    = 64; // handed over together: waking a thread costs as much as a write
constexpr size_t mostWaiting = 256; // of such, before whoever gives has to wait

} // namespace

int bindStatic(sqlite3_stmt *statement, int parameter, const BoundValue &value)
{
    if (const auto *number = std::get_if<qint64>(&value))
        return sqlite3_bind_int64(statement, parameter, *number);
    if (const auto *text = std::get_if<BoundText>(&value))
        return sqlite3_bind_text(statement, parameter, text->utf8.constData(),
                                 static_cast<int>(text->utf8.size()), SQLITE_STATIC);
    if (const auto *blob = std::get_if<QByteArray>(&value))
        return sqlite3_bind_blob(statement, parameter, blob->constData(),
                                 static_cast<int>(blob->size()), SQLITE_STATIC);
    return sqlite3_bind_null(statement, parameter);
}

void WriteBehind::Finalize::operator()(sqlite3_stmt *statement) const
{
    sqlite3_finalize(statement);
}

WriteBehind::WriteBehind(sqlite3 *database)
    : m_database(database)
{
    std::promise<bool> able;
    auto isAble = able.get_future();
    m_thread = std::thread([this, able = std::move(able)]() mutable {
        able.set_value(randomBytes(1).has_value());
        work();
    });
    m_isAble = isAble.get();
}

WriteBehind::~WriteBehind()
{
    settle();
    {
        const std::scoped_lock lock(m_mutex);
        m_isOver = true;
    }
    m_isGiven.notify_one();
    m_thread.join();
}

void WriteBehind::add(const std::string *sql, std::vector<BoundValue> values)
{
    m_isSettled = false;
    m_filling.push_back({sql, std::move(values)});
    if (m_filling.size() == writesAtOnce)
        handOver();
}

void WriteBehind::handOver()
{
    if (m_filling.empty())
        return;
    std::vector<Writes> done; // freed where it was made: two threads get in each other's way there
    {
        std::unique_lock lock(m_mutex);
        m_isTaken.wait(lock, [this] { return m_given.size() < mostWaiting; });
        m_given.push_back(std::exchange(m_filling, {}));
        done = std::exchange(m_done, {});
    }
    m_isGiven.notify_one();
    m_filling.reserve(writesAtOnce);
}

WriteBehind::Failure WriteBehind::settle()
{
    if (m_isSettled)
        return m_failure; // the second thread waits
    handOver();
    std::unique_lock lock(m_mutex);
    m_isTaken.wait(lock, [this] { return m_given.empty() && !m_isBusy; });
    m_isSettled = true;
    return m_failure;
}

void WriteBehind::work()
{
    std::unique_lock lock(m_mutex);
    while (true) {
        m_isGiven.wait(lock, [this] { return !m_given.empty() || m_isOver; });
        if (m_given.empty())
            return;
        auto taken = std::exchange(m_given, {});
        m_isBusy = true;
        Failure failure = m_failure;
        lock.unlock();
        m_isTaken.notify_one();
        for (const Writes &writes : taken) {
            for (const Write &one : writes) {
                if (failure.resultCode != SQLITE_OK)
                    break;
                failure.resultCode = write(one);
                if (failure.resultCode != SQLITE_OK)
                    failure.reason = sqlite3_system_errno(m_database);
            }
        }
        lock.lock();
        m_failure = failure;
        std::move(taken.begin(), taken.end(), std::back_inserter(m_done));
        m_isBusy = false;
        m_isTaken.notify_one();
    }
}

int WriteBehind::write(const Write &write)
{
    Prepared &prepared = m_prepared[write.sql];
    if (!prepared) {
        sqlite3_stmt *made = nullptr;
        const int outcome = sqlite3_prepare_v2(m_database, write.sql->c_str(), -1, &made, nullptr);
        prepared.reset(made);
        if (outcome != SQLITE_OK)
            return outcome;
    }
    sqlite3_stmt *statement = prepared.get();
    int parameter = 0;
    for (const BoundValue &value : write.values) {
        if (const int outcome = bindStatic(statement, ++parameter, value); outcome != SQLITE_OK)
            return outcome;
    }
    const int outcome = sqlite3_step(statement);
    sqlite3_reset(statement);
    sqlite3_clear_bindings(statement);
    return outcome == SQLITE_DONE ? SQLITE_OK : outcome;
}

} // namespace eab::vault
