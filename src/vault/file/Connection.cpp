// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "vault/file/Connection.h"

#include "vault/file/Statement.h"

#include <QFile>
#include <QFileInfo>

#include <sqlite3.h>

#include <cerrno>
#include <utility>

namespace eab::vault {

namespace {

constexpr int busyTimeoutMs = 2000;
// In KiB of pages.
constexpr const char *usualCache = "PRAGMA cache_size=-16384";
constexpr const char *wideCache = "PRAGMA cache_size=-65536";

/** SQLCipher's raw form x'KEY SALT'. Anything else would be taken for a passphrase. */
Secret rawKey(const Secret &key, const QByteArray &salt)
{
    static constexpr char digits[] = "0123456789abcdef";
    const qsizetype bytes = key.size() + salt.size();
    Secret text(2 * bytes + 3);
    char *out = text.exposeForWriting();
    *out++ = 'x';
    *out++ = '\'';
    const auto write = [&out](QByteArrayView view) {
        for (const char c : view) {
            *out++ = digits[static_cast<unsigned char>(c) >> 4];
            *out++ = digits[static_cast<unsigned char>(c) & 15];
        }
    };
    write(key.expose());
    write(salt);
    *out = '\'';
    return text;
}

/** Whether an input or output error is one of writing. */
bool isOfWriting(int resultCode)
{
    switch (resultCode) {
    case SQLITE_IOERR_WRITE:
    case SQLITE_IOERR_FSYNC:
    case SQLITE_IOERR_DIR_FSYNC: // of a removed journal, see Transaction::commit()
    case SQLITE_IOERR_TRUNCATE:
    case SQLITE_IOERR_DELETE: return true;
    default: return false;
    }
}

} // namespace

void Connection::Close::operator()(sqlite3 *database) const
{
    sqlite3_close_v2(database);
}

void Connection::Close::operator()(sqlite3_stmt *statement) const
{
    sqlite3_finalize(statement);
}

Error Connection::error(int resultCode) const
{
    settle();
    return error(resultCode, m_database ? sqlite3_system_errno(m_database.get()) : 0);
}

void Connection::interrupt() const
{
    sqlite3_interrupt(m_database.get());
}

Error Connection::error(int resultCode, int reason) const
{
    const QString text = QString::fromLatin1(sqlite3_errstr(resultCode));
    ErrorCode code = ErrorCode::Internal;
    switch (resultCode & 0xff) {
    case SQLITE_ERROR: // our own SQL is sound; SQLCipher 3.4 reports some bad pages like this
    case SQLITE_NOTADB:
    case SQLITE_CORRUPT: code = ErrorCode::DamagedDatabase; break;
    case SQLITE_FULL: code = ErrorCode::DiskFull; break;
    case SQLITE_READONLY: code = ErrorCode::ReadOnlyDisk; break;
    case SQLITE_BUSY:
    case SQLITE_LOCKED: code = ErrorCode::VaultInUse; break;
    case SQLITE_NOMEM: code = ErrorCode::OutOfMemory; break;
    case SQLITE_IOERR:
        code = isOfWriting(resultCode) ? ErrorCode::WriteFailed : ErrorCode::ReadFailed;
        if (reason == ENOSPC || reason == EDQUOT)
            code = ErrorCode::DiskFull;
        else if (reason == EROFS)
            code = ErrorCode::ReadOnlyDisk;
        break;
    case SQLITE_CANTOPEN:
        code = ErrorCode::ReadFailed;
        if (reason == ENOSPC || reason == EDQUOT)
            code = ErrorCode::DiskFull;
        else if (reason == EROFS)
            code = ErrorCode::ReadOnlyDisk;
        else if (reason == EACCES || reason == EPERM)
            code = ErrorCode::PermissionDenied;
        break;
    default: break;
    }
    return {code, m_path, u"%1 (%2, errno %3)"_s.arg(text).arg(resultCode).arg(reason)};
}

Result<Connection> Connection::openFile(const QString &path, const Secret &key,
                                        const CipherSettings &cipher, int flags)
{
    Connection connection;
    connection.m_path = path;
    connection.m_salt = cipher.salt;
    sqlite3 *raw = nullptr;
    const int opened = sqlite3_open_v2(QFile::encodeName(path).constData(), &raw,
                                       flags | SQLITE_OPEN_NOMUTEX, nullptr);
    connection.m_database.reset(raw);
    if (opened != SQLITE_OK)
        return connection.error(opened);
    sqlite3_extended_result_codes(raw, 1);
    sqlite3_busy_timeout(raw, busyTimeoutMs);
    const Secret text = rawKey(key, cipher.salt);
    sqlite3_key(raw, text.expose().data(), static_cast<int>(text.size()));
    // In this order: setting the compatibility resets the page size.
    auto prepared = connection.run("PRAGMA cipher_compatibility=3; PRAGMA cipher_page_size=4096;"
                                   "PRAGMA foreign_keys=ON; PRAGMA temp_store=MEMORY;"
                                   "PRAGMA synchronous=EXTRA;");
    if (prepared)
        prepared = connection.run(usualCache);
    if (prepared)
        prepared = connection.run("SELECT count(*) FROM sqlite_master;");
    if (!prepared)
        return prepared.error();
    return connection;
}

Result<Connection> Connection::create(const QString &path, const Secret &key,
                                      const CipherSettings &cipher)
{
    if (QFileInfo::exists(path))
        return Error {ErrorCode::VaultExists, path, {}};
    auto connection = openFile(path, key, cipher, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE);
    if (connection
        && !QFile::setPermissions(path, QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        return Error {ErrorCode::WriteFailed, path, u"cannot set permissions"_s};
    return connection;
}

Result<Connection> Connection::open(const QString &path, const Secret &key,
                                    const CipherSettings &cipher, OpenMode mode)
{
    const QFileInfo info(path);
    if (!info.exists() || info.size() < cipher.pageSize)
        return Error {ErrorCode::DamagedDatabase, path, u"missing or too short"_s};
    return openFile(path, key, cipher,
                    mode == OpenMode::ReadOnly ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE);
}

Result<void> Connection::settled() const
{
    const auto failed = m_behind ? m_behind->settle() : WriteBehind::Failure();
    if (failed.resultCode != SQLITE_OK)
        return error(failed.resultCode, failed.reason);
    return {};
}

const std::string &Connection::lasting(const char *sql)
{
    const auto known = m_texts.find(std::string_view(sql));
    return known == m_texts.end() ? *m_texts.emplace(sql).first : *known;
}

Result<void> Connection::run(const char *sql)
{
    const int outcome = sqlite3_exec(handle(), sql, nullptr, nullptr, nullptr);
    if (outcome != SQLITE_OK)
        return error(outcome);
    return {};
}

Result<QStringList> Connection::findings(Depth depth)
{
    QStringList list;
    QFile file(m_path);
    if (file.open(QIODevice::ReadOnly) && file.read(m_salt.size()) != m_salt)
        list << u"the first bytes of the database are not its salt"_s;
    Statement statement(*this,
                        depth == Depth::Pages ? "PRAGMA quick_check" : "PRAGMA integrity_check");
    while (true) {
        const auto row = statement.step();
        if (!row) {
            // A page whose code is wrong stops the walk: that is a finding, not a failure to look.
            if (row.error().code != ErrorCode::DamagedDatabase
                && row.error().code != ErrorCode::OutOfMemory)
                return row.error();
            list << u"a page of the database does not pass its check"_s;
            return list;
        }
        if (!*row)
            break;
        const QString text = statement.text(0);
        if (text != "ok"_L1)
            list << text;
    }
    return list;
}

QString Connection::sqliteVersion()
{
    return QString::fromLatin1(sqlite3_libversion());
}

QString Connection::cipherVersion()
{
    Statement statement(*this, "PRAGMA cipher_version");
    const auto row = statement.step();
    return row && *row ? statement.text(0) : QString();
}

Result<qint64> Connection::nextRow(const char *table)
{
    const auto known = m_rows.find(table);
    if (known != m_rows.end() && m_transaction != 0)
        return ++known->second;
    Statement last(*this, (QByteArray("SELECT max(sequence) FROM ") + table).constData());
    std::ignore = EAB_TRY(last.step());
    const qint64 next = last.number(0) + 1;
    m_rows[table] = next;
    return next;
}

bool Connection::isInTransaction() const
{
    return writesBehind() || sqlite3_get_autocommit(m_database.get()) == 0;
}

Connection::Prepared Connection::take(const char *sql, int &resultCode)
{
    if (auto kept = m_prepared.extract(sql))
        return std::move(kept.mapped());
    sqlite3_stmt *made = nullptr;
    resultCode = sqlite3_prepare_v2(handle(), sql, -1, &made, nullptr);
    return Prepared(made);
}

void Connection::keep(Prepared statement)
{
    const char *sql = sqlite3_sql(statement.get());
    m_prepared.emplace(sql, std::move(statement));
}

Result<WideCache> WideCache::of(Connection &connection)
{
    EAB_TRY(connection.run(wideCache));
    return WideCache(connection);
}

WideCache::WideCache(WideCache &&other) noexcept
    : m_connection(std::exchange(other.m_connection, nullptr))
{ }

WideCache::~WideCache()
{
    if (m_connection != nullptr)
        std::ignore = m_connection->run(usualCache);
}

WritingBehind::WritingBehind(Connection &connection)
    : m_connection(&connection)
{
    auto behind = std::make_unique<WriteBehind>(connection.handle());
    if (behind->isAble())
        connection.m_behind = std::move(behind);
}

WritingBehind::WritingBehind(WritingBehind &&other) noexcept
    : m_connection(std::exchange(other.m_connection, nullptr))
{ }

WritingBehind::~WritingBehind()
{
    if (m_connection != nullptr)
        m_connection->m_behind.reset();
}

Result<void> WritingBehind::finish()
{
    auto done = m_connection->settled();
    m_connection->m_behind.reset();
    m_connection = nullptr;
    return done;
}

Result<Transaction> Transaction::begin(Connection &connection)
{
    EAB_TRY(Statement(connection, "BEGIN IMMEDIATE").run());
    connection.m_touching.clear();
    connection.m_rows.clear();
    connection.m_beforeCommit = nullptr;
    connection.m_transaction = ++connection.m_transactions;
    return Transaction(connection);
}

Result<Transaction> Transaction::beginReading(Connection &connection)
{
    EAB_TRY(Statement(connection, "BEGIN").run());
    return Transaction(connection);
}

Transaction::Transaction(Transaction &&other) noexcept
    : m_connection(std::exchange(other.m_connection, nullptr))
{ }

Transaction::~Transaction()
{
    if (m_connection == nullptr)
        return;
    m_connection->m_transaction = 0;
    // Some failures have taken it back themselves.
    if (m_connection->isInTransaction())
        std::ignore = m_connection->run("ROLLBACK");
}

Result<void> Transaction::commit()
{
    if (const auto last = std::exchange(m_connection->m_beforeCommit, nullptr))
        EAB_TRY(last(*m_connection));
    auto done = Statement(*m_connection, "COMMIT").run();
    // The journal is gone by then: it is done, whatever the disk says of its folder.
    if (!done && sqlite3_extended_errcode(m_connection->handle()) == SQLITE_IOERR_DIR_FSYNC)
        done = Error {ErrorCode::NotConfirmed, done.error().subject, done.error().detail};
    if (done || done.error().code == ErrorCode::NotConfirmed) {
        m_connection->m_transaction = 0;
        ++m_connection->m_commits;
        m_connection->m_touched.unite(std::exchange(m_connection->m_touching, {}));
        m_connection = nullptr;
    }
    return done;
}

} // namespace eab::vault
