// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "vault/file/VaultLock.h"

#include "base/File.h"

#include <QCoreApplication>
#include <QFile>
#include <QSysInfo>

#include <cerrno>
#include <utility>

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

namespace eab::vault {

Result<VaultLock> VaultLock::acquire(const QString &folder, const QDateTime &now)
{
    const QByteArray path = QFile::encodeName(folder + u"/lock"_s);
    const int descriptor
        = ::open(path.constData(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600);
    if (descriptor < 0)
        return fileError(folder, ErrorCode::WriteFailed);
    VaultLock lock(descriptor);
    if (::flock(descriptor, LOCK_EX | LOCK_NB) != 0) {
        if (errno != EWOULDBLOCK)
            return fileError(folder, ErrorCode::WriteFailed);
        QByteArray holder(256, '\0');
        const ssize_t count = ::read(descriptor, holder.data(), static_cast<size_t>(holder.size()));
        holder.truncate(count > 0 ? count : 0);
        return Error {ErrorCode::VaultInUse, QString::fromUtf8(holder).trimmed(), {}};
    }
    // Who holds it is only information; failing to write it down does no harm.
    const QByteArray holder
        = u"%1, process %2 on %3 since %4\n"_s.arg(QCoreApplication::applicationName())
              .arg(QCoreApplication::applicationPid())
              .arg(QSysInfo::machineHostName(), now.toString(Qt::ISODate))
              .toUtf8();
    if (::ftruncate(descriptor, 0) == 0)
        std::ignore = ::write(descriptor, holder.constData(), static_cast<size_t>(holder.size()));
    return lock;
}

VaultLock::VaultLock(VaultLock &&other) noexcept
    : m_descriptor(std::exchange(other.m_descriptor, -1))
{ }

VaultLock &VaultLock::operator=(VaultLock &&other) noexcept
{
    std::swap(m_descriptor, other.m_descriptor);
    return *this;
}

VaultLock::~VaultLock()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

} // namespace eab::vault
