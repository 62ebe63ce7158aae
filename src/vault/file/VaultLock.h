// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/Result.h"

#include <QDateTime>
#include <QString>

namespace eab::vault {

/** The right to write into a vault: held by one process at a time, let go by the system itself when
 *  that process ends, however it ends. */
class VaultLock
{
public:
    /** VaultInUse names the holder in its subject; ReadOnlyDisk or PermissionDenied where the
     *  folder cannot be written to. */
    [[nodiscard]] static Result<VaultLock> acquire(const QString &folder, const QDateTime &now);

    VaultLock(VaultLock &&other) noexcept;
    VaultLock &operator=(VaultLock &&other) noexcept;
    VaultLock(const VaultLock &) = delete;
    VaultLock &operator=(const VaultLock &) = delete;
    ~VaultLock();

private:
    explicit VaultLock(int descriptor)
        : m_descriptor(descriptor)
    { }

    int m_descriptor = -1;
};

} // namespace eab::vault
