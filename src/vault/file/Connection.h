// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/Result.h"
#include "base/Secret.h"
#include "vault/file/WriteBehind.h"
#include "vault/keys/KeySlots.h"

#include <QSet>
#include <QString>

#include <functional>
#include <map>
#include <memory>
#include <set>
#include <string>
#include <string_view>
#include <type_traits>
#include <unordered_map>
#include <utility>
#include <vector>

struct sqlite3;
struct sqlite3_stmt;

namespace eab::vault {

enum class OpenMode { ReadWrite, ReadOnly };

/** One open, keyed SQLCipher database. Used by one thread at a time.
 *
 *  The form of the file is the same on SQLCipher 3.4 and 4.x. The key goes in by sqlite3_key(),
 *  never inside SQL text. */
class Connection
{
public:
    /** Creates the file; it must not exist. */
    [[nodiscard]] static Result<Connection> create(const QString &path, const Secret &key,
                                                   const CipherSettings &cipher);
    /** DamagedDatabase when the file is missing, too short, or does not read with this key (which
     *  the caller knows to be the right one). */
    [[nodiscard]] static Result<Connection> open(const QString &path, const Secret &key,
                                                 const CipherSettings &cipher, OpenMode mode);

    /** Runs statements without parameters or rows. */
    [[nodiscard]] Result<void> run(const char *sql);

    /** Does `work` (a function that answers a Result) in one transaction: committed when it
     *  succeeds, taken back whole when it fails. Inside another transact() it is a part of that
     *  one, whose work then fails with it. */
    template <typename Work>
    [[nodiscard]] std::invoke_result_t<Work> transact(Work work);

    /** Does `work`, which writes nothing, on one state of the file, which is locked and looked at
     *  once and not for each statement. Inside a transaction it is a part of that. */
    template <typename Work>
    [[nodiscard]] std::invoke_result_t<Work> read(Work work);

    /** The error behind a result code of the engine. */
    [[nodiscard]] Error error(int resultCode) const;
    [[nodiscard]] sqlite3 *handle() const
    {
        settle();
        return m_database.get();
    }
    [[nodiscard]] const QString &path() const { return m_path; }
    /** Ends the statement under way with an error; from any thread, while this lives. */
    void interrupt() const;

    /** The number of the next row of a table whose key is `sequence`, to be inserted with it. */
    [[nodiscard]] Result<qint64> nextRow(const char *table);
    /** Which transaction is under way, of all of this connection; 0: none. */
    [[nodiscard]] qint64 transaction() const { return m_transaction; }
    /** What is done last in the transaction under way, once; an error takes it back. The first that is
     *  asked for counts. */
    void beforeCommit(std::function<Result<void>(Connection &)> last)
    {
        if (!m_beforeCommit)
            m_beforeCommit = std::move(last);
    }
    /** Whether something is to be done then. */
    [[nodiscard]] bool hasBeforeCommit() const { return bool(m_beforeCommit); }
    /** How many transactions have changed the file, of this connection. */
    [[nodiscard]] qint64 commits() const { return m_commits; }
    /** Notes that the transaction under way writes or removes this record. */
    void touch(const QString &recordId) { m_touching.insert(recordId); }
    /** The records touched by what was committed since this was asked last. */
    [[nodiscard]] QSet<QString> takeTouched() { return std::exchange(m_touched, {}); }

    /** How much of the file is looked at: every page and its code; also whether indices and tables
     *  say the same, which takes several times as long. */
    enum class Depth { Pages, Everything };
    /** The engine's findings, empty when sound. */
    [[nodiscard]] Result<QStringList> findings(Depth depth = Depth::Everything);

    [[nodiscard]] static QString sqliteVersion();
    [[nodiscard]] QString cipherVersion();

private:
    friend class Statement;
    friend class Transaction;
    friend class WritingBehind;

    struct Close
    {
        void operator()(sqlite3 *database) const;
        void operator()(sqlite3_stmt *statement) const;
    };
    using Prepared = std::unique_ptr<sqlite3_stmt, Close>;

    [[nodiscard]] static Result<Connection> openFile(const QString &path, const Secret &key,
                                                     const CipherSettings &cipher, int flags);
    /** `reason` is an errno. */
    [[nodiscard]] Error error(int resultCode, int reason) const;
    [[nodiscard]] bool isInTransaction() const;
    [[nodiscard]] bool writesBehind() const { return m_behind != nullptr; }
    /** Waits for what is written behind. Whoever touches the engine comes by here. */
    void settle() const
    {
        if (m_behind)
            m_behind->settle();
    }
    /** The same; what failed there since it began. */
    [[nodiscard]] Result<void> settled() const;
    /** The text at a place where it stays. */
    [[nodiscard]] const std::string &lasting(const char *sql);
    /** A statement that was kept, or a new one; `resultCode` says why there is none. */
    [[nodiscard]] Prepared take(const char *sql, int &resultCode);
    void keep(Prepared statement);

    std::unique_ptr<sqlite3, Close> m_database;
    std::unordered_map<std::string_view, Prepared>
        m_prepared; //!< by their own text; none is in use
    QString m_path;
    QByteArray m_salt;
    qint64 m_transaction = 0;
    qint64 m_transactions = 0; //!< that were begun
    qint64 m_commits = 0;
    std::function<Result<void>(Connection &)> m_beforeCommit; //!< of the transaction under way
    std::map<std::string_view, qint64> m_rows; //!< given by nextRow() in the transaction under way
    QSet<QString> m_touching; //!< by the transaction under way
    QSet<QString> m_touched;
    std::set<std::string, std::less<>> m_texts; //!< of statements that were written behind
    std::unique_ptr<WriteBehind> m_behind; //!< ends before the database is closed
};

/** As long as it lives, more of the file is kept in memory, for a transaction that writes all over it;
 *  with fewer pages each of them would be sealed, written and read again many times. */
class WideCache
{
public:
    [[nodiscard]] static Result<WideCache> of(Connection &connection);
    WideCache(WideCache &&other) noexcept;
    WideCache(const WideCache &) = delete;
    WideCache &operator=(const WideCache &) = delete;
    WideCache &operator=(WideCache &&) = delete;
    ~WideCache();

private:
    explicit WideCache(Connection &connection)
        : m_connection(&connection)
    { }

    Connection *m_connection;
};

/** As long as it lives, statements that answer no rows are written by a second thread, inside a
 *  transaction that ends later. */
class WritingBehind
{
public:
    explicit WritingBehind(Connection &connection);
    WritingBehind(WritingBehind &&other) noexcept;
    WritingBehind(const WritingBehind &) = delete;
    WritingBehind &operator=(const WritingBehind &) = delete;
    WritingBehind &operator=(WritingBehind &&) = delete;
    ~WritingBehind();
    /** Waits until all is written; what failed. */
    [[nodiscard]] Result<void> finish();

private:
    Connection *m_connection;
};

/** A transaction that is taken back unless commit() was reached, for work that is done in several
 *  calls. Whatever fits into one function takes Connection::transact(). */
class Transaction
{
public:
    [[nodiscard]] static Result<Transaction> begin(Connection &connection);
    /** One that only reads: there is nothing to commit. */
    [[nodiscard]] static Result<Transaction> beginReading(Connection &connection);
    Transaction(Transaction &&other) noexcept;
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;
    Transaction &operator=(Transaction &&) = delete;
    ~Transaction();
    [[nodiscard]] Result<void> commit();

private:
    explicit Transaction(Connection &connection)
        : m_connection(&connection)
    { }

    Connection *m_connection;
};

template <typename Work>
std::invoke_result_t<Work> Connection::read(Work work)
{
    if (isInTransaction())
        return work();
    auto transaction = Transaction::beginReading(*this);
    if (!transaction)
        return transaction.error();
    return work();
}

template <typename Work>
std::invoke_result_t<Work> Connection::transact(Work work)
{
    if (isInTransaction())
        return work();
    auto transaction = Transaction::begin(*this);
    if (!transaction)
        return transaction.error();
    auto done = work();
    if (done) {
        if (auto committed = transaction->commit(); !committed)
            return committed.error();
    }
    return done;
}

} // namespace eab::vault
