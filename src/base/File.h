// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/Result.h"

#include <QByteArray>
#include <QByteArrayView>

class QIODevice;

namespace eab {

/** Who may read a file we write, as POSIX permissions. */
enum class FileMode {
    OwnerOnly = 0600,
    OwnerProgram = 0700,
    Everybody = 0644,
    Program = 0755,
};

/** The reason behind the failure of a system call just made, told apart as a person can act on it.
 *  `otherwise` is used where errno says nothing special. */
[[nodiscard]] Error fileError(const QString &path, ErrorCode otherwise);

/** Reads a whole file. FileNotFound, IsADirectory, PermissionDenied, ReadFailed; InputTooLarge when
 *  it has more than `limit` bytes (it is then not read to its end). */
[[nodiscard]] Result<QByteArray> readFile(const QString &path, qint64 limit);

/** The same of a file that has to be a plain one: what is a link, a pipe, a device or a folder is
 *  NotAPlainFile, and is not opened. For files that somebody else may have put there. */
[[nodiscard]] Result<QByteArray> readPlainFile(const QString &path, qint64 limit);

/** Reads an open device to its end, under the same limit; `name` stands in for a path in errors. */
[[nodiscard]] Result<QByteArray> readDevice(QIODevice &device, qint64 limit, const QString &name);

/** Writes a file so that afterwards there is either the old or the new one, synced to the disk: a
 *  temporary file beside it, renamed at the end. The mode holds before the first byte is written.
 *  After any error but NotConfirmed the old one is there. */
[[nodiscard]] Result<void> writeFile(const QString &path, QByteArrayView content, FileMode mode);
/** The same in a folder that nobody knows of yet: its names are synced when it is put in its place,
 *  by placeFolder(). */
[[nodiscard]] Result<void> writeFileAside(const QString &path, QByteArrayView content,
                                          FileMode mode);

/** Brings to the disk what was written into a file. */
[[nodiscard]] Result<void> syncFile(const QString &path);

/** Brings to the disk which names a folder has: after that a file that was made, renamed or removed
 *  in it stays so through a loss of power. NotConfirmed where the disk fails; a file system that
 *  knows no such thing is taken as it is. */
[[nodiscard]] Result<void> syncFolder(const QString &folder);

/** Puts a file or a folder in the place of another, or of an empty folder, and syncs the folders they
 *  lie in. After any error but NotConfirmed both are where they were. */
[[nodiscard]] Result<void> moveSynced(const QString &from, const QString &to);

/** Puts a folder, which nobody knows of yet, in its place, with all that is in it synced. After any
 *  error but NotConfirmed it is where it was. */
[[nodiscard]] Result<void> placeFolder(const QString &from, const QString &to);

/** Removes a file, and syncs its folder. After any error but NotConfirmed it is there. */
[[nodiscard]] Result<void> removeSynced(const QString &path);

/** How a step went that others rest on: what was done and is not confirmed is no ground to go on
 *  from, and is told as not written. Only the last step of a work may say NotConfirmed. */
template <typename T>
[[nodiscard]] Result<T> confirmed(Result<T> step)
{
    if (step || step.error().code != ErrorCode::NotConfirmed)
        return step;
    return Error {ErrorCode::WriteFailed, step.error().subject, step.error().detail};
}

} // namespace eab
