// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/Secret.h"
#include "base/WipedBytes.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace eab::vault {

/** Thin, typed doors to OpenSSL. Failing here means a broken library or no randomness: these
 *  functions then end the program instead of going on with a weak key. */

[[nodiscard]] QByteArray randomBytes(qsizetype count);
[[nodiscard]] Secret randomSecret(qsizetype count);
/** An id: small letters and digits that are not mistaken for each other, five random bits each. */
[[nodiscard]] QString randomName(int length);

inline constexpr qsizetype keyBytes = 32;
inline constexpr qsizetype nonceBytes = 12;
inline constexpr qsizetype tagBytes = 16;

/** AES-256-GCM with a nonce of one's own: ciphertext followed by the tag. */
[[nodiscard]] QByteArray encrypt(const Secret &key, QByteArrayView nonce, QByteArrayView plain,
                                 QByteArrayView associated);
/** The plain bytes, or nothing when key, nonce, associated data or a single bit differ. */
[[nodiscard]] std::optional<Secret> decrypt(const Secret &key, QByteArrayView nonce,
                                            QByteArrayView sealed, QByteArrayView associated);

/** encrypt() under a fresh random nonce, which goes in front. */
[[nodiscard]] QByteArray seal(const Secret &key, QByteArrayView plain, QByteArrayView associated);
[[nodiscard]] std::optional<Secret> open(const Secret &key, QByteArrayView sealed,
                                         QByteArrayView associated);
/** open() for a message, which is no key and stays out of the locked memory. */
[[nodiscard]] std::optional<WipedBytes> openMessage(const Secret &key, QByteArrayView sealed,
                                                    QByteArrayView associated);

/** HKDF-SHA-256 (RFC 5869), 32 bytes out. */
[[nodiscard]] Secret deriveKey(QByteArrayView input, QByteArrayView salt, QByteArrayView purpose);
[[nodiscard]] QByteArray hmacSha256(const Secret &key, QByteArrayView message);

/** An X25519 key pair (RFC 7748). */
struct KeyPair
{
    Secret privateKey;
    QByteArray publicKey;
};
[[nodiscard]] KeyPair makeKeyPair();
/** The shared secret, or nothing for a public key that is none. */
[[nodiscard]] std::optional<Secret> agree(const Secret &privateKey, QByteArrayView publicKey);

} // namespace eab::vault
