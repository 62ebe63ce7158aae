// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/Result.h"
#include "base/Secret.h"
#include "vault/file/VaultFolder.h"
#include "vault/keys/KeySlots.h"

#include <QDateTime>

#include <functional>
#include <optional>
#include <vector>

namespace eab::vault {

class Connection;

/** The database file of a vault as it looked when a backup was begun: whether it has changed since. */
struct FileMark
{
    qint64 bytes = 0;
    qint64 changedNs = 0; //!< since 1970

    friend bool operator==(const FileMark &, const FileMark &) = default;
};

[[nodiscard]] FileMark markOf(const VaultFolder &folder);

/** A backup as it tells of itself before it is opened. Nobody vouches for that. */
struct BackupInfo
{
    QString path;
    QString vaultId;
    QDateTime made; //!< UTC
    qint64 records = -1; //!< -1: it does not say
    qint64 bytes = 0;
    FileMark source;
    bool isThinned = true; //!< false: it stays until somebody removes it by hand
};

/** What a backup is made from. It is used by another thread than the vault it came from. */
struct BackupSource
{
    VaultFolder folder;
    Secret vaultKey;
    CipherSettings cipher;
    QString vaultId;
    QByteArray slotsText; //!< of the slots file

    [[nodiscard]] BackupSource clone() const
    {
        return {folder, vaultKey.clone(), cipher, vaultId, slotsText};
    }
};

/** Told how many of how many pages are copied; answers whether to go on. */
using PageWatch = std::function<bool(qint64 done, qint64 total)>;

/** Copies all pages of one database into another, through the engine: what comes of it is a state
 *  between two changes, and a copy into a database in use is one change of that. VaultInUse,
 *  Cancelled. */
[[nodiscard]] Result<void> copyPages(Connection &from, Connection &to, const PageWatch &watch = {});

/** Makes a backup in a folder of backups, which is made where it is missing: a whole vault folder,
 *  named by its moment, that was opened and read page by page before it is called a backup. What a
 *  killed one has left there is cleared away. VaultInUse while another is being made there. */
[[nodiscard]] Result<BackupInfo> makeBackup(const BackupSource &source, const QString &place,
                                            const QDateTime &now, const PageWatch &watch = {});

/** Puts a whole copy in the place of a vault that is damaged or gone. What lay there is set aside, and
 *  answered: empty where nothing did; its letter box and its backups go into the new one. After an
 *  error what lay there lies there. */
[[nodiscard]] Result<QString> putBackupInPlace(const BackupSource &source,
                                               const VaultFolder &target, const QDateTime &now);

/** The backups in a folder, the newest first. Those that an upgrade has left are among them. */
[[nodiscard]] std::vector<BackupInfo> backupsIn(const QString &place);
/** What a folder tells of itself as a backup; nothing where it is none. */
[[nodiscard]] std::optional<BackupInfo> backupAt(const QString &path);

/** Takes a backup away. WriteFailed names what of it is left; after any other error but NotConfirmed it
 *  is there. */
[[nodiscard]] Result<void> removeBackup(const QString &path);

/** Removes the backups of this vault that are not needed any more, see superfluous(). */
[[nodiscard]] Result<void> thinBackups(const QString &place, const QString &vaultId);

} // namespace eab::vault
