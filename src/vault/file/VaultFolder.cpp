// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "vault/file/VaultFolder.h"

#include "base/File.h"

#include <QDir>
#include <QFile>

#include <cerrno>

#include <sys/stat.h>

namespace eab::vault {

namespace {

constexpr qint64 mostSlotsFileBytes = 1 << 20;

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
    return m_path + u"/keyslots.json"_s;
}

QString VaultFolder::inboxPath() const
{
    return m_path + u"/inbox"_s;
}

bool VaultFolder::exists() const
{
    return isThere(databasePath()) || isThere(slotsPath());
}

Result<KeySlots> VaultFolder::readSlots() const
{
    if (!exists())
        return Error {ErrorCode::VaultMissing, m_path, {}};
    const auto json = readFile(slotsPath(), mostSlotsFileBytes);
    if (!json) {
        const ErrorCode code = json.error().code;
        if (code == ErrorCode::FileNotFound || code == ErrorCode::InputTooLarge)
            return Error {ErrorCode::DamagedKeySlots, slotsPath(), errorName(code)};
        return json.error();
    }
    return KeySlots::parse(*json);
}

Result<void> VaultFolder::writeSlots(const KeySlots &slotTable, const VaultKeys &keys,
                                     const SlotSecret *proof) const
{
    const auto json = EAB_TRY(slotTable.toJson(keys.vaultKey));
    if (proof != nullptr) {
        const auto reread = EAB_TRY(KeySlots::parse(json));
        const auto opened = EAB_TRY(reread.unlock(*proof));
        if (!(opened.keys.vaultKey == keys.vaultKey))
            return Error {ErrorCode::Internal, {}, u"the new slot gives another key"_s};
    }
    return writeFile(slotsPath(), json, FileMode::OwnerOnly);
}

} // namespace eab::vault
