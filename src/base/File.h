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

/** Reads an open device to its end, under the same limit; `name` stands in for a path in errors. */
[[nodiscard]] Result<QByteArray> readDevice(QIODevice &device, qint64 limit, const QString &name);

/** Writes a file so that afterwards there is either the old or the new one, synced to the disk: a
 *  temporary file beside it, renamed at the end. The mode holds before the first byte is written.
 */
[[nodiscard]] Result<void> writeFile(const QString &path, QByteArrayView content, FileMode mode);

} // namespace eab
