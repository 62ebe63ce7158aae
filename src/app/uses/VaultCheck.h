// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include "app/session/Session.h"

#include <functional>
#include <optional>

namespace eab::app {

/** What was read and authenticated of a vault and of all that lies with it. */
struct VaultReport
{
    qsizetype records = 0;
    qsizetype letters = 0; //!< that wait
    qsizetype backups = 0; //!< in all places
    bool isComplete = false; //!< false: secrets, letters, audit log were not, which takes an owner
    QStringList problems; //!< in words; empty: everything is as it was written
    std::optional<ErrorCode> worst; //!< of them
    QStringList remarks; //!< in words: what is no damage, and should be known
};

/** Told how many of how many parts are done; answers whether to go on. */
using CheckWatch = std::function<bool(qint64 done, qint64 total)>;

/** Reads every page, sealed secret and entry of the audit log, both copies of the key slots, every
 *  letter, and every page of every backup. Changes nothing. Cancelled by `watch`. */
[[nodiscard]] Result<VaultReport> checkVault(Session &session, const CheckWatch &watch = {});

} // namespace eab::app
