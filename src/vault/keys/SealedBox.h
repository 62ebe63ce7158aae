// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/Result.h"
#include "base/Secret.h"
#include "base/WipedBytes.h"

#include <optional>
#include <span>

namespace eab::vault {

/** Seals something for the holder of a private key: X25519 with a fresh key each time, HKDF-SHA-256
 *  over both public keys, AES-256-GCM. Whoever sealed it cannot open it. DamagedKeySlots for a public
 *  key that is none. */
[[nodiscard]] Result<QByteArray> sealForBox(const QByteArray &publicKey, QByteArrayView plain,
                                            QByteArrayView associated);
/** What was sealed so; nothing when it was sealed to another key, with other associated data, or has
 *  suffered. */
[[nodiscard]] Result<std::optional<WipedBytes>> openFromBox(const Secret &privateKey,
                                                            const QByteArray &publicKey,
                                                            QByteArrayView sealed,
                                                            QByteArrayView associated);

/** What opens a letter box: its key, or one it had before the keys were changed. */
struct BoxKey
{
    Secret privateKey;
    QByteArray publicKey;
};
/** The same with the first of the keys that opens it. */
[[nodiscard]] Result<std::optional<WipedBytes>> openFromBox(std::span<const BoxKey> keys,
                                                            QByteArrayView sealed,
                                                            QByteArrayView associated);

} // namespace eab::vault
