// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/Result.h"
#include "vault/file/SlotFiles.h"
#include "vault/keys/KeySlots.h"

#include <QString>

namespace eab::vault {

/** A vault on the disk: the folder NAME.eabvault with vault.db, keyslots.json and its second copy,
 *  lock, inbox/ and backups/. Nothing in here needs a key. */
class VaultFolder
{
public:
    explicit VaultFolder(const QString &path);

    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] QString databasePath() const;
    [[nodiscard]] QString slotsPath() const;
    [[nodiscard]] QString inboxPath() const;

    /** Whether anything of a vault lies there, damaged, forbidden to us, or not. */
    [[nodiscard]] bool exists() const;

    /** Who but the person who runs this program can get at it, by the file system's word. */
    struct Exposure
    {
        bool isOpen = false; //!< others than its owner can read its files, or change what is in it
        bool isOfAnother = false;
    };
    [[nodiscard]] Exposure exposure() const;

    [[nodiscard]] SlotFiles slotFiles() const { return SlotFiles(m_path); }
    /** The likeliest of the copies of the slots file. VaultMissing, or what KeySlots::parse() says. A
     *  database without any slots file is DamagedKeySlots, not a missing vault. */
    [[nodiscard]] Result<KeySlots> readSlots() const;

private:
    QString m_path;
};

} // namespace eab::vault
