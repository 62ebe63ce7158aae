// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "base/File.h"

#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <cerrno>
#include <cstdio>
#include <cstring>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace eab {

namespace {

QFileDevice::Permissions permissions(FileMode mode)
{
    using P = QFileDevice;
    QFileDevice::Permissions result = P::ReadOwner | P::WriteOwner | P::ReadUser | P::WriteUser;
    if (mode == FileMode::OwnerProgram || mode == FileMode::Program)
        result |= P::ExeOwner | P::ExeUser;
    if (mode == FileMode::Everybody || mode == FileMode::Program)
        result |= P::ReadGroup | P::ReadOther;
    if (mode == FileMode::Program)
        result |= P::ExeGroup | P::ExeOther;
    return result;
}

} // namespace

Error fileError(const QString &path, ErrorCode otherwise)
{
    const int reason = errno;
    ErrorCode code = otherwise;
    switch (reason) {
    case ENOENT:
    case ENOTDIR: code = ErrorCode::FileNotFound; break;
    case EISDIR: code = ErrorCode::IsADirectory; break;
    case EACCES:
    case EPERM: code = ErrorCode::PermissionDenied; break;
    case ENOSPC:
    case EDQUOT: code = ErrorCode::DiskFull; break;
    case EROFS: code = ErrorCode::ReadOnlyDisk; break;
    default: break;
    }
    return {code, path, reason == 0 ? QString() : QString::fromLocal8Bit(std::strerror(reason))};
}

Result<QByteArray> readDevice(QIODevice &device, qint64 limit, const QString &name)
{
    QByteArray bytes;
    QByteArray chunk(1 << 16, Qt::Uninitialized);
    while (true) {
        const qint64 count = device.read(chunk.data(), chunk.size());
        if (count < 0)
            return Error {ErrorCode::ReadFailed, name, device.errorString()};
        if (count == 0)
            return bytes;
        if (bytes.size() + count > limit)
            return Error {ErrorCode::InputTooLarge, name, u"more than %1 bytes"_s.arg(limit)};
        bytes.append(chunk.constData(), count);
    }
}

Result<QByteArray> readFile(const QString &path, qint64 limit)
{
    const QFileInfo info(path);
    if (path.isEmpty())
        return Error {ErrorCode::FileNotFound, path, {}};
    if (info.isDir())
        return Error {ErrorCode::IsADirectory, path, {}};
    if (info.size() > limit)
        return Error {ErrorCode::InputTooLarge, path, u"%1 bytes"_s.arg(info.size())};
    QFile file(path);
    errno = 0;
    if (!file.open(QIODevice::ReadOnly))
        return fileError(path, ErrorCode::ReadFailed);
    return readDevice(file, limit, path);
}

Result<QByteArray> readPlainFile(const QString &path, qint64 limit)
{
    // A pipe would not let go of whoever opens it to read.
    const int descriptor = ::open(QFile::encodeName(path).constData(),
                                  O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC);
    if (descriptor < 0 && errno != ELOOP)
        return fileError(path, ErrorCode::ReadFailed);
    struct stat entry
    { };
    QFile file;
    if (descriptor < 0 || ::fstat(descriptor, &entry) != 0 || !S_ISREG(entry.st_mode)) {
        if (descriptor >= 0)
            ::close(descriptor);
        return Error {ErrorCode::NotAPlainFile, path, {}};
    }
    if (!file.open(descriptor, QIODevice::ReadOnly, QFileDevice::AutoCloseHandle)) {
        ::close(descriptor);
        return Error {ErrorCode::ReadFailed, path, file.errorString()};
    }
    if (entry.st_size > limit)
        return Error {ErrorCode::InputTooLarge, path, u"%1 bytes"_s.arg(entry.st_size)};
    return readDevice(file, limit, path);
}

Result<void> writeFileAside(const QString &path, QByteArrayView content, FileMode mode)
{
    QSaveFile file(path);
    errno = 0;
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(permissions(mode)))
        return fileError(path, ErrorCode::WriteFailed);
    errno = 0;
    if (file.write(content.data(), content.size()) != content.size() || !file.flush()) {
        const Error error = fileError(path, ErrorCode::WriteFailed);
        file.cancelWriting();
        return error;
    }
    errno = 0;
    if (!file.commit())
        return fileError(path, ErrorCode::WriteFailed);
    return {};
}

Result<void> writeFile(const QString &path, QByteArrayView content, FileMode mode)
{
    EAB_TRY(writeFileAside(path, content, mode));
    return syncFolder(QFileInfo(path).absolutePath());
}

Result<void> syncFile(const QString &path)
{
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    if (descriptor < 0)
        return fileError(path, ErrorCode::WriteFailed);
    const bool done = ::fsync(descriptor) == 0;
    const Error error = done ? Error() : fileError(path, ErrorCode::WriteFailed);
    ::close(descriptor);
    return done ? Result<void>() : error;
}

Result<void> syncFolder(const QString &folder)
{
    const int descriptor
        = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0)
        return Error {ErrorCode::NotConfirmed, folder,
                      QString::fromLocal8Bit(std::strerror(errno))};
    const int outcome = ::fsync(descriptor);
    const int reason = errno;
    ::close(descriptor);
    if (outcome == 0 || reason == EINVAL || reason == ENOTSUP || reason == EBADF)
        return {};
    return Error {ErrorCode::NotConfirmed, folder, QString::fromLocal8Bit(std::strerror(reason))};
}

Result<void> moveSynced(const QString &from, const QString &to)
{
    if (std::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) != 0)
        return fileError(to, ErrorCode::WriteFailed);
    const QString left = QFileInfo(from).absolutePath();
    const QString entered = QFileInfo(to).absolutePath();
    EAB_TRY(syncFolder(entered));
    return left == entered ? Result<void>() : syncFolder(left);
}

Result<void> placeFolder(const QString &from, const QString &to)
{
    QStringList folders {from};
    QDirIterator inside(from, QDir::Dirs | QDir::Hidden | QDir::NoDotAndDotDot,
                        QDirIterator::Subdirectories);
    while (inside.hasNext())
        folders << inside.next();
    for (const QString &folder : std::as_const(folders)) {
        if (const auto synced = syncFolder(folder); !synced)
            return Error {ErrorCode::WriteFailed, to, synced.error().detail};
    }
    return moveSynced(from, to);
}

Result<void> removeSynced(const QString &path)
{
    if (::unlink(QFile::encodeName(path).constData()) != 0)
        return fileError(path, ErrorCode::WriteFailed);
    return syncFolder(QFileInfo(path).absolutePath());
}

} // namespace eab
