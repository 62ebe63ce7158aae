// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "vault/file/ScratchFolder.h"

#include "base/File.h"

#include <QDir>
#include <QFile>

#include <cerrno>

namespace eab::vault {

ScratchFolder::~ScratchFolder()
{
    if (!m_path.isEmpty())
        QDir(m_path).removeRecursively();
}

Result<void> makePrivateFolder(const QString &path)
{
    errno = 0;
    if (!QDir().mkpath(path))
        return fileError(path, ErrorCode::WriteFailed);
    if (!QFile::setPermissions(
            path, QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner))
        return Error {ErrorCode::WriteFailed, path, u"cannot set permissions"_s};
    return {};
}

} // namespace eab::vault
