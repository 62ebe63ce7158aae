// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "vault/file/VaultFolder.h"

#include <QDir>
#include <QFile>

#include <cerrno>

#include <sys/stat.h>
#include <unistd.h>

namespace eab::vault {

namespace {

/** True for what we may not look at, too: somebody else's vault is not a missing one. */
bool isThere(const QString &path)
{
    struct stat entry
    { };
    return ::stat(QFile::encodeName(path).constData(), &entry) == 0 || errno == EACCES;
}

} // namespace

VaultFolder::VaultFolder(const QString &path)
    : m_path(QDir::cleanPath(QDir::current().absoluteFilePath(path)))
{ }

QString VaultFolder::databasePath() const
{
    return m_path + u"/vault.db"_s;
}

QString VaultFolder::slotsPath() const
{
    return slotFiles().path(SlotFiles::Place::First);
}

QString VaultFolder::inboxPath() const
{
    return m_path + u"/inbox"_s;
}

bool VaultFolder::exists() const
{
    return isThere(databasePath()) || isThere(slotsPath())
        || isThere(slotFiles().path(SlotFiles::Place::Second));
}

VaultFolder::Exposure VaultFolder::exposure() const
{
    struct stat folder
    { };
    if (::stat(QFile::encodeName(m_path).constData(), &folder) != 0)
        return {};
    Exposure exposure {(folder.st_mode & (S_IWGRP | S_IWOTH)) != 0, folder.st_uid != ::geteuid()};
    const bool groupEnters = (folder.st_mode & S_IXGRP) != 0;
    const bool othersEnter = (folder.st_mode & S_IXOTH) != 0;
    for (const QString &path :
         {databasePath(), slotsPath(), slotFiles().path(SlotFiles::Place::Second)}) {
        struct stat file
        { };
        if (::stat(QFile::encodeName(path).constData(), &file) != 0)
            continue;
        const bool groupGets = groupEnters && (file.st_mode & (S_IRGRP | S_IWGRP)) != 0;
        const bool othersGet = othersEnter && (file.st_mode & (S_IROTH | S_IWOTH)) != 0;
        exposure.isOpen = exposure.isOpen || groupGets || othersGet;
    }
    return exposure;
}

Result<KeySlots> VaultFolder::readSlots() const
{
    if (!exists())
        return Error {ErrorCode::VaultMissing, m_path, {}};
    const auto copies = slotFiles().read();
    if (copies.empty())
        return Error {ErrorCode::DamagedKeySlots, slotsPath(), errorName(ErrorCode::FileNotFound)};
    return copies.front().table;
}

} // namespace eab::vault
