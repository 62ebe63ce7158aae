// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include "vault/backup/Backup.h"

#include <vector>

namespace eab::vault {

/** What of a table could not be read. */
struct TableLoss
{
    QString table;
    qint64 rows = 0; //!< of which it is known that they were there
    qint64 stretches = 0; //!< of neighbours, of which nobody knows how many they were
};

/** What became of a damaged database. */
struct Salvaged
{
    qint64 records = 0;
    std::vector<TableLoss> lost; //!< nothing for a table that was read whole
    qint64 ordersLost = 0; //!< of records: what their order says is lost, they themselves are there
    qint64 dropped = 0; //!< rows that spoke of something that is lost
    qint64 lettersLost = 0; //!< that could not be read
};

/** What opens a damaged vault. */
struct SalvageSource
{
    BackupSource source;
    QString slotsFrom; //!< the backup whose ways in these are; empty: the vault's own
};

/** Of its slots files, or, where none of them can be understood, of those in its backups. WrongPassword; NeedsOwner for support, who could not tell what is lost. */
[[nodiscard]] Result<SalvageSource> salvageSource(const VaultFolder &damaged,
                                                  const SlotSecret &secret);

/** Makes a whole vault, under the keys and with the ways in of `source`, of what can be read of a damaged one,
 *  of any version; its letters go with it. Every page that does not hold is left out, so each value is what
 *  it was. The damaged one is not touched; where its disk does not read, that counts as damage.
 *
 *  VaultExists where anything lies at the target; VaultInUse while somebody may change the damaged one; DamagedDatabase where not even the first page reads;
 *  Cancelled. After an error nothing lies there. */
[[nodiscard]] Result<Salvaged> salvage(const BackupSource &source, const VaultFolder &target,
                                       const QDateTime &now, const PageWatch &watch = {});

} // namespace eab::vault
