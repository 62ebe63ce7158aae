// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/Result.h"
#include "base/Secret.h"
#include "base/WipedBytes.h"

#include <QByteArray>
#include <QString>

#include <initializer_list>
#include <optional>

namespace eab::vault {

/** Thin, typed doors to OpenSSL. What fails here is the library's own memory or its randomness:
 *  OutOfMemory. Nothing then comes out that could be taken for a key or a sealed value, and the
 *  process goes on. */

[[nodiscard]] Result<QByteArray> randomBytes(qsizetype count);
[[nodiscard]] Result<Secret> randomSecret(qsizetype count);
/** An id: small letters and digits that are not mistaken for each other, five random bits each. */
[[nodiscard]] Result<QString> randomName(int length);

inline constexpr qsizetype keyBytes = 32;
inline constexpr qsizetype nonceBytes = 12;
inline constexpr qsizetype tagBytes = 16;

/** AES-256-GCM with a nonce of one's own: ciphertext followed by the tag. */
[[nodiscard]] Result<QByteArray> encrypt(const Secret &key, QByteArrayView nonce,
                                         QByteArrayView plain, QByteArrayView associated);
/** The plain bytes, or nothing when key, nonce, associated data or a single bit differ. */
[[nodiscard]] Result<std::optional<Secret>> decrypt(const Secret &key, QByteArrayView nonce,
                                                    QByteArrayView sealed,
                                                    QByteArrayView associated);

/** encrypt() under a fresh random nonce, which goes in front. */
[[nodiscard]] Result<QByteArray> seal(const Secret &key, QByteArrayView plain,
                                      QByteArrayView associated);
[[nodiscard]] Result<std::optional<Secret>> open(const Secret &key, QByteArrayView sealed,
                                                 QByteArrayView associated);
/** The same for a text, which has no place in the memory of keys. */
[[nodiscard]] Result<std::optional<WipedBytes>> openMessage(const Secret &key,
                                                            QByteArrayView sealed,
                                                            QByteArrayView associated);

/** HKDF-SHA-256 (RFC 5869), 32 bytes out. */
[[nodiscard]] Result<Secret> deriveKey(QByteArrayView input, QByteArrayView salt,
                                       QByteArrayView purpose);
/** The code over `parts` one behind the other. */
[[nodiscard]] Result<QByteArray> hmacSha256(const Secret &key,
                                            std::initializer_list<QByteArrayView> parts);
/** Whether two codes are the same, in a time that does not tell where they differ. */
[[nodiscard]] bool sameCode(QByteArrayView a, QByteArrayView b);

/** An X25519 key pair (RFC 7748). */
struct KeyPair
{
    Secret privateKey;
    QByteArray publicKey;
};
[[nodiscard]] Result<KeyPair> makeKeyPair();
/** The shared secret, or nothing for a public key that is none. */
[[nodiscard]] Result<std::optional<Secret>> agree(const Secret &privateKey,
                                                  QByteArrayView publicKey);

} // namespace eab::vault
