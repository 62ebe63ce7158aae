// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/Result.h"
#include "base/Secret.h"

#include <QByteArray>
#include <QJsonObject>

#include <memory>

namespace eab::ca {

enum class KeyType { EcP256, Rsa2048 };

/** The key pair of an ACME account (OpenSSL). Signs ES256 or RS256 (RFC 7518). */
class AccountKey
{
public:
    [[nodiscard]] static Result<AccountKey> generate(KeyType type);
    /** A private key in PEM, PKCS #8 or traditional. MalformedInput. */
    [[nodiscard]] static Result<AccountKey> fromPem(const Secret &pem);

    AccountKey(AccountKey &&) noexcept;
    AccountKey &operator=(AccountKey &&) noexcept;
    ~AccountKey();

    [[nodiscard]] QString algorithm() const; //!< "ES256" or "RS256"
    /** The public key as JWK, members in the order RFC 7638 wants. */
    [[nodiscard]] QByteArray publicJwk() const;
    [[nodiscard]] Secret privateJwk() const;
    [[nodiscard]] Secret privatePem() const; //!< PKCS #8
    [[nodiscard]] QByteArray publicPem() const; //!< SubjectPublicKeyInfo
    [[nodiscard]] QByteArray thumbprint() const; //!< RFC 7638, base64url
    /** The signature as JWS wants it (for ES256: r and s, 64 bytes). */
    [[nodiscard]] Result<QByteArray> sign(const QByteArray &message) const;

private:
    struct Key;
    explicit AccountKey(std::unique_ptr<Key> key);
    std::unique_ptr<Key> m_key;
};

} // namespace eab::ca
