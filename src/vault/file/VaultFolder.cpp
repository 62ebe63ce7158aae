// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "vault/file/VaultFolder.h"

#include <QDir>
#include <QFile>

#include <cerrno>

#include <sys/stat.h>

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
