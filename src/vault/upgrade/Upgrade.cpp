// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "vault/upgrade/Upgrade.h"

#include "base/File.h"
#include "vault/file/Schema.h"
#include "vault/file/ScratchFolder.h"
#include "vault/file/Statement.h"
#include "vault/upgrade/OlderLook.h"
#include "vault/upgrade/StepToThree.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstdio>

#include <unistd.h>

namespace eab::vault {

namespace {

constexpr qint64 chunkBytes = 1 << 20;

/** Reads a file to its end, hands on every piece, and answers the digest of all of them. */
template <typename Use>
Result<QByteArray> digestOf(const QString &path, Use use)
{
    QFile file(path);
    errno = 0;
    if (!file.open(QIODevice::ReadOnly))
        return fileError(path, ErrorCode::ReadFailed);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    QByteArray chunk(chunkBytes, Qt::Uninitialized);
    while (true) {
        const qint64 count = file.read(chunk.data(), chunk.size());
        if (count < 0)
            return Error {ErrorCode::ReadFailed, path, file.errorString()};
        if (count == 0)
            return hash.result();
        const QByteArrayView piece(chunk.constData(), count);
        hash.addData(piece);
        EAB_TRY(use(piece));
    }
}

Result<QByteArray> digestOf(const QString &path)
{
    return digestOf(path, [](QByteArrayView) { return Result<void>(); });
}

/** Copies a file, synced, and reads it back. */
Result<void> copyVerified(const QString &from, const QString &to)
{
    QFile file(to);
    errno = 0;
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly,
                   QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        return fileError(to, ErrorCode::WriteFailed);
    const auto digest = EAB_TRY(digestOf(from, [&](QByteArrayView piece) -> Result<void> {
        errno = 0;
        if (file.write(piece.data(), piece.size()) != piece.size())
            return fileError(to, ErrorCode::WriteFailed);
        return {};
    }));
    errno = 0;
    if (!file.flush() || ::fsync(file.handle()) != 0)
        return fileError(to, ErrorCode::WriteFailed);
    file.close();
    if (EAB_TRY(digestOf(to)) != digest)
        return Error {ErrorCode::WriteFailed, to, u"does not read as it was written"_s};
    return {};
}

bool isCopyOf(const VaultFolder &folder, const VaultFolder &copy)
{
    const auto same = [](const QString &a, const QString &b) {
        const auto mine = digestOf(a);
        const auto its = digestOf(b);
        return mine && its && *mine == *its;
    };
    return same(folder.databasePath(), copy.databasePath())
        && same(folder.slotsPath(), copy.slotsPath());
}

Result<qint64> recordsIn(Connection &connection)
{
    Statement statement(connection, "SELECT count(*) FROM record");
    std::ignore = EAB_TRY(statement.step());
    return statement.number(0);
}

/** Copies the vault as it is, tries the copy, and answers where it lies. */
Result<QString> keepCopy(Connection &connection, const VaultFolder &folder, const VaultKeys &keys,
                         const CipherSettings &cipher)
{
    const QString backups = folder.path() + u"/backups"_s;
    QString target = backups + u"/before-schema-%1"_s.arg(schemaVersion);
    // What an earlier try has left is good enough when nothing has changed since.
    for (int number = 2; QFileInfo::exists(target); ++number) {
        if (isCopyOf(folder, VaultFolder(target)))
            return target;
        target = backups + u"/before-schema-%1-%2"_s.arg(schemaVersion).arg(number);
    }
    EAB_TRY(makePrivateFolder(backups));
    const VaultFolder scratch(target + u".new"_s);
    // Of a try that was killed; the lock is ours.
    {
        const ScratchFolder left(scratch.path());
    }
    ScratchFolder cleanUp(scratch.path());
    EAB_TRY(makePrivateFolder(scratch.path()));
    EAB_TRY(copyVerified(folder.slotsPath(), scratch.slotsPath()));
    EAB_TRY(copyVerified(folder.databasePath(), scratch.databasePath()));
    auto copy = EAB_TRY(
        Connection::open(scratch.databasePath(), keys.vaultKey, cipher, OpenMode::ReadOnly));
    if (EAB_TRY(recordsIn(copy)) != EAB_TRY(recordsIn(connection)))
        return Error {ErrorCode::WriteFailed, scratch.path(), u"the copy has other records"_s};
    EAB_TRY(confirmed(placeFolder(scratch.path(), target)));
    cleanUp.keep();
    return target;
}

Result<qint64> pragma(Connection &connection, const char *sql)
{
    Statement statement(connection, sql);
    std::ignore = EAB_TRY(statement.step());
    return statement.number(0);
}

/** Makes the file as small as what is in it, where much of it is empty. A vault that has no room to
 *  do so works all the same, and fills the empty pages first. */
void giveSpaceBack(Connection &connection)
{
    const auto all = pragma(connection, "PRAGMA page_count");
    const auto empty = pragma(connection, "PRAGMA freelist_count");
    if (all && empty && *empty > *all / 4)
        std::ignore = connection.run("VACUUM");
}

/** What was removed in the older version is kept as long as if it had been now: nobody was told. */
Result<void> beginBin(Connection &connection, const QDateTime &now)
{
    Statement statement(connection,
                        "INSERT OR REPLACE INTO meta(name, value) VALUES ('bin_since', ?)");
    statement.bind(QString::number(now.toMSecsSinceEpoch()));
    return statement.run();
}

} // namespace

Result<void> upgrade(Connection &connection, const VaultFolder &folder, const VaultKeys &keys,
                     const CipherSettings &cipher, OpenMode mode, const QDateTime &now,
                     const UpgradeWatch &watch)
{
    const auto say = [&watch](domain::UpgradeStage stage) {
        if (watch)
            watch(stage);
    };
    const auto found = EAB_TRY(schemaVersionOf(connection));
    if (found > schemaVersion)
        return Error {ErrorCode::NewerFormat, QString::number(found), u"database schema"_s};
    if (found < 1)
        return Error {ErrorCode::DamagedDatabase, connection.path(), u"no schema"_s};
    if (mode == OpenMode::ReadOnly) {
        if (found < schemaVersion)
            EAB_TRY(lookAtOlder(connection));
        return lookWithoutAdditions(connection);
    }
    if (found < schemaVersion) {
        say(domain::UpgradeStage::Copying);
        const auto copy = EAB_TRY(keepCopy(connection, folder, keys, cipher));
        say(domain::UpgradeStage::Converting);
        auto done = connection.transact([&]() -> Result<void> {
            EAB_TRY(stepToThree(connection, keys, now));
            return beginBin(connection, now);
        });
        if (!done && done.error().code != ErrorCode::NotConfirmed) {
            Error error = done.error();
            error.reason = reason::KeptCopy {copy};
            return error;
        }
        say(domain::UpgradeStage::GivingSpaceBack);
        giveSpaceBack(connection);
        return done;
    }
    // Where there is no room for them, the vault opens all the same.
    std::ignore = connection.transact([&] { return createIndices(connection); });
    return lookWithoutAdditions(connection);
}

} // namespace eab::vault
