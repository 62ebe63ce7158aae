// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/Result.h"
#include "base/Secret.h"

#include <QByteArray>

namespace eab::vault {

/** What Argon2id costs (RFC 9106). Kept beside every password slot and authenticated with it. */
struct Argon2Settings
{
    int memoryMiB = 256;
    int passes = 3;
    int lanes = 4;

    friend bool operator==(const Argon2Settings &, const Argon2Settings &) = default;
};

inline constexpr int leastMemoryMiB = 64;
inline constexpr int leastPasses = 3;
inline constexpr int mostMemoryMiB = 1024;
inline constexpr int mostPasses = 64;
inline constexpr int mostLanes = 16;

inline constexpr double mostSeconds = 10; //!< that one derivation may take here

/** Whether settings read from a file may be used at all. A hostile file must neither hang the
 *  program nor weaken a password: KeySettingsRefused outside the bounds above, and within them for
 *  what would take longer than mostSeconds on this computer, by an estimate that takes a few
 *  hundredths of a second. */
[[nodiscard]] Result<void> checkSettings(const Argon2Settings &settings);

/** A 32-byte key from a password. Blocks for as long as the settings ask. OutOfMemory when the
 *  computer cannot lend that much. */
[[nodiscard]] Result<Secret> deriveFromPassword(const Secret &password, QByteArrayView salt,
                                                const Argon2Settings &settings);

/** Settings that take between half a second and a second on this computer, measured now. Never
 *  below the least memory and passes. */
[[nodiscard]] Argon2Settings tuneForThisComputer();

} // namespace eab::vault
