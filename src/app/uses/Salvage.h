// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include "app/session/Session.h"
#include "app/uses/Backups.h"

namespace eab::app {

/** What could be saved of a damaged vault. */
struct SalvageReport
{
    QString path; //!< of the new vault
    qint64 records = 0; //!< in it
    QStringList lost; //!< in words; empty: everything could be read
};

/** Makes a new vault of what can be read of the session's damaged one, which is locked, and is not
 *  touched. `typed` is an owner's password or recovery code, and opens the new one as well.
 *
 *  VaultMissing; WrongPassword; NeedsOwner; VaultExists where anything lies at `target`; DamagedDatabase
 *  where nothing can be read; Cancelled. After an error nothing lies at `target`. */
[[nodiscard]] Result<SalvageReport> salvageVault(const Session &session, const Secret &typed,
                                                 const QString &target,
                                                 const BackupWatch &watch = {});

} // namespace eab::app
