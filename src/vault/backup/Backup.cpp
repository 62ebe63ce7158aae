// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "vault/backup/Backup.h"

#include "base/File.h"
#include "vault/backup/Thinning.h"
#include "vault/file/Connection.h"
#include "vault/file/ScratchFolder.h"
#include "vault/file/Statement.h"
#include "vault/file/VaultLock.h"

#include <QDir>
#include <QDirIterator>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStorageInfo>

#include <algorithm>
#include <cerrno>

#include <sqlite3.h>
#include <sys/stat.h>

namespace eab::vault {

namespace {

constexpr int format = 1;
constexpr int pagesAtOnce = 256;
constexpr qint64 mostManifestBytes = 1 << 16;
const QString manifestName = u"/backup.json"_s;
const QString unfinished = u".new"_s;

struct FinishBackup
{
    void operator()(sqlite3_backup *backup) const { sqlite3_backup_finish(backup); }
};

qint64 bytesIn(const QString &folder)
{
    qint64 bytes = 0;
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        files.next();
        bytes += files.fileInfo().size();
    }
    return bytes;
}

QJsonObject manifestOf(const BackupInfo &info)
{
    return {
        {u"format"_s, format},
        {u"vault"_s, info.vaultId},
        {u"made"_s, info.made.toString(Qt::ISODate)},
        {u"records"_s, info.records},
        {u"source_bytes"_s, info.source.bytes},
        {u"source_changed"_s, QString::number(info.source.changedNs)},
    };
}

/** Copies the database and reads the copy; how many records it has. */
Result<qint64> copyDatabase(const BackupSource &source, const VaultFolder &target,
                            const PageWatch &watch)
{
    {
        auto from = EAB_TRY(Connection::open(source.folder.databasePath(), source.vaultKey,
                                             source.cipher, OpenMode::ReadOnly));
        auto to
            = EAB_TRY(Connection::create(target.databasePath(), source.vaultKey, source.cipher));
        // Nobody knows of it yet: it is synced once, as a whole.
        EAB_TRY(to.run("PRAGMA journal_mode=OFF; PRAGMA synchronous=OFF"));
        EAB_TRY(copyPages(from, to, watch));
    }
    EAB_TRY(syncFile(target.databasePath()));
    auto copy = EAB_TRY(Connection::open(target.databasePath(), source.vaultKey, source.cipher,
                                         OpenMode::ReadOnly));
    const auto findings = EAB_TRY(copy.findings(Connection::Depth::Pages));
    if (!findings.isEmpty())
        return Error {ErrorCode::BackupUnusable, target.path(), findings.join(u"; "_s)};
    Statement count(copy, "SELECT count(*) FROM record");
    std::ignore = EAB_TRY(count.step());
    return count.number(0);
}

} // namespace

FileMark markOf(const VaultFolder &folder)
{
    struct stat entry
    { };
    if (::stat(QFile::encodeName(folder.databasePath()).constData(), &entry) != 0)
        return {};
    constexpr qint64 nanosecondsPerSecond = 1'000'000'000;
    return {entry.st_size, entry.st_mtim.tv_sec * nanosecondsPerSecond + entry.st_mtim.tv_nsec};
}

Result<void> copyPages(Connection &from, Connection &to, const PageWatch &watch)
{
    const std::unique_ptr<sqlite3_backup, FinishBackup> backup(
        sqlite3_backup_init(to.handle(), "main", from.handle(), "main"));
    if (!backup)
        return to.error(sqlite3_errcode(to.handle()));
    constexpr int mostTries = 100; // of a tenth of a second
    for (int tries = 0;;) {
        const int outcome = sqlite3_backup_step(backup.get(), pagesAtOnce);
        const int total = sqlite3_backup_pagecount(backup.get());
        // All is there, and the journal gone, see Transaction::commit().
        if (outcome == SQLITE_IOERR_DIR_FSYNC && sqlite3_backup_remaining(backup.get()) == 0)
            return Error {ErrorCode::NotConfirmed, to.path(), to.error(outcome).detail};
        if (watch && !watch(total - sqlite3_backup_remaining(backup.get()), total))
            return Error {ErrorCode::Cancelled, {}, {}};
        if (outcome == SQLITE_DONE)
            return {};
        if (outcome != SQLITE_OK && outcome != SQLITE_BUSY && outcome != SQLITE_LOCKED)
            return to.error(outcome);
        if (outcome == SQLITE_OK)
            continue;
        if (++tries == mostTries)
            return to.error(outcome);
        constexpr int pauseMs = 100;
        sqlite3_sleep(pauseMs);
    }
}

Result<BackupInfo> makeBackup(const BackupSource &source, const QString &place,
                              const QDateTime &now, const PageWatch &watch)
{
    EAB_TRY(makePrivateFolder(place));
    // Another process, or another thread of this one, may be making one.
    const auto lock = EAB_TRY(VaultLock::acquire(place, now));
    for (const QString &left : QDir(place).entryList({u"*"_s + unfinished}, QDir::Dirs))
        const ScratchFolder cleared(place + QLatin1Char('/') + left);
    BackupInfo info;
    info.vaultId = source.vaultId;
    info.made = now.toUTC();
    info.source = markOf(source.folder);
    const QString name = info.made.toString(u"yyyyMMdd'T'HHmmss'Z'"_s);
    info.path = place + QLatin1Char('/') + name;
    for (int number = 2; QFileInfo::exists(info.path); ++number)
        info.path = place + QLatin1Char('/') + name + u"-%1"_s.arg(number);

    const VaultFolder scratch(info.path + unfinished);
    ScratchFolder cleanUp(scratch.path());
    EAB_TRY(makePrivateFolder(scratch.path()));
    EAB_TRY(scratch.slotFiles().writeAside(source.slotsText));
    info.records = EAB_TRY(copyDatabase(source, scratch, watch));
    EAB_TRY(writeFileAside(scratch.path() + manifestName, QJsonDocument(manifestOf(info)).toJson(),
                           FileMode::OwnerOnly));
    info.bytes = bytesIn(scratch.path());
    EAB_TRY(placeFolder(scratch.path(), info.path));
    cleanUp.keep();
    return info;
}

Result<QString> putBackupInPlace(const BackupSource &source, const VaultFolder &target,
                                 const QDateTime &now)
{
    const QString above = QFileInfo(target.path()).absolutePath();
    errno = 0;
    if (!QDir().mkpath(above))
        return fileError(above, ErrorCode::WriteFailed);
    const VaultFolder scratch(target.path() + u".restored"_s + unfinished);
    {
        const ScratchFolder left(scratch.path()); // of one that was killed
    }
    ScratchFolder cleanUp(scratch.path());
    EAB_TRY(makePrivateFolder(scratch.path()));
    EAB_TRY(scratch.slotFiles().writeAside(source.slotsText));
    std::ignore = EAB_TRY(copyDatabase(source, scratch, {}));
    QString aside;
    if (QFileInfo::exists(target.path())) {
        const QString name
            = target.path() + u".damaged-"_s + now.toUTC().toString(u"yyyyMMdd'T'HHmmss'Z'"_s);
        aside = name;
        for (int number = 2; QFileInfo::exists(aside); ++number)
            aside = name + u"-%1"_s.arg(number);
        // What is only not confirmed is done all the same, and so is what follows.
        if (auto moved = moveSynced(target.path(), aside);
            !moved && moved.error().code != ErrorCode::NotConfirmed)
            return moved.error();
    }
    if (auto moved = placeFolder(scratch.path(), target.path()); !moved) {
        if (!aside.isEmpty() && moved.error().code != ErrorCode::NotConfirmed)
            std::ignore = moveSynced(aside, target.path());
        return moved.error();
    }
    cleanUp.keep();
    for (const QString &part : {u"/inbox"_s, u"/backups"_s}) {
        if (!aside.isEmpty() && QFileInfo::exists(aside + part))
            std::ignore = moveSynced(aside + part, target.path() + part);
        else
            std::ignore = makePrivateFolder(target.path() + part);
    }
    return aside;
}

std::optional<BackupInfo> backupAt(const QString &path)
{
    const VaultFolder folder(path);
    if (!QFileInfo(folder.databasePath()).isFile() || path.endsWith(unfinished))
        return std::nullopt;
    BackupInfo info;
    info.path = folder.path();
    info.bytes = bytesIn(info.path);
    const auto text = readPlainFile(info.path + manifestName, mostManifestBytes);
    const QJsonObject manifest = text ? QJsonDocument::fromJson(*text).object() : QJsonObject();
    if (manifest.value("format"_L1).toInt() == format) {
        info.vaultId = manifest.value("vault"_L1).toString();
        info.made = QDateTime::fromString(manifest.value("made"_L1).toString(), Qt::ISODate);
        info.records = manifest.value("records"_L1).toInteger(-1);
        info.source = {manifest.value("source_bytes"_L1).toInteger(),
                       manifest.value("source_changed"_L1).toString().toLongLong()};
    } else {
        const auto table = folder.readSlots();
        info.vaultId = table ? table->vaultId() : QString();
        info.isThinned = false;
    }
    if (!info.made.isValid())
        info.made = QFileInfo(folder.databasePath()).lastModified().toUTC();
    return info;
}

std::vector<BackupInfo> backupsIn(const QString &place)
{
    std::vector<BackupInfo> backups;
    for (const QString &name : QDir(place).entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        if (auto info = backupAt(place + QLatin1Char('/') + name))
            backups.push_back(std::move(*info));
    }
    std::stable_sort(backups.begin(), backups.end(),
                     [](const BackupInfo &a, const BackupInfo &b) { return a.made > b.made; });
    return backups;
}

Result<void> removeBackup(const QString &path)
{
    // From here on it is no backup, whatever happens to the rest of it.
    const QString left = path + unfinished;
    auto moved = moveSynced(path, left);
    if (!moved && moved.error().code != ErrorCode::NotConfirmed)
        return moved;
    if (!QDir(left).removeRecursively())
        return Error {ErrorCode::WriteFailed, left, u"not all of it could be removed"_s};
    return moved;
}

Result<void> thinBackups(const QString &place, const QString &vaultId)
{
    std::vector<BackupInfo> backups = backupsIn(place);
    std::erase_if(backups, [&vaultId](const BackupInfo &info) {
        return !info.isThinned || info.vaultId != vaultId;
    });
    std::vector<BackupStamp> stamps;
    qint64 used = 0;
    for (const BackupInfo &info : backups) {
        stamps.push_back({info.made, info.bytes});
        used += info.bytes;
    }
    // What they have now is room for them.
    const qint64 free = QStorageInfo(place).bytesAvailable();
    for (const size_t gone : superfluous(stamps, roomForBackups(free + used)))
        EAB_TRY(removeBackup(backups[gone].path));
    return {};
}

} // namespace eab::vault
