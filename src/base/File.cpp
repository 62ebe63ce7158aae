// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "base/File.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <cerrno>
#include <cstring>

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

Result<void> writeFile(const QString &path, QByteArrayView content, FileMode mode)
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

} // namespace eab
