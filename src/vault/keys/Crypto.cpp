// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "vault/keys/Crypto.h"

#include <openssl/core_names.h>
#include <openssl/crypto.h>
#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/kdf.h>
#include <openssl/rand.h>

#include <array>
#include <memory>

namespace eab::vault {

namespace {

struct Free
{
    void operator()(EVP_CIPHER_CTX *p) const { EVP_CIPHER_CTX_free(p); }
    void operator()(EVP_CIPHER *p) const { EVP_CIPHER_free(p); }
    void operator()(EVP_PKEY_CTX *p) const { EVP_PKEY_CTX_free(p); }
    void operator()(EVP_PKEY *p) const { EVP_PKEY_free(p); }
    void operator()(EVP_KDF *p) const { EVP_KDF_free(p); }
    void operator()(EVP_KDF_CTX *p) const { EVP_KDF_CTX_free(p); }
    void operator()(EVP_MAC *p) const { EVP_MAC_free(p); }
    void operator()(EVP_MAC_CTX *p) const { EVP_MAC_CTX_free(p); }
};
template <typename T>
using Owned = std::unique_ptr<T, Free>;

/** The inputs are of the right form; so it was the library that could not. */
Error failure()
{
    const auto reason = ERR_peek_last_error();
    ERR_clear_error();
    return {ErrorCode::OutOfMemory, u"cryptography"_s,
            u"OpenSSL: %1"_s.arg(QString::number(reason, 16))};
}

/** Looked up once: OpenSSL would do so for each value that is sealed. */
const EVP_CIPHER *cipher()
{
    static const Owned<EVP_CIPHER> fetched(EVP_CIPHER_fetch(nullptr, "AES-256-GCM", nullptr));
    return fetched.get();
}

const unsigned char *bytes(QByteArrayView view)
{
    return reinterpret_cast<const unsigned char *>(view.data());
}

unsigned char *writable(Secret &secret)
{
    return reinterpret_cast<unsigned char *>(secret.exposeForWriting());
}

int length(QByteArrayView view)
{
    return static_cast<int>(view.size());
}

/** Whether the tag was right; `out` has room for all but the tag. */
Result<bool> decryptInto(char *out, const Secret &key, QByteArrayView nonce, QByteArrayView sealed,
                         QByteArrayView associated)
{
    const QByteArrayView body = sealed.chopped(tagBytes);
    QByteArray tag = sealed.last(tagBytes).toByteArray();
    const Owned<EVP_CIPHER_CTX> context(EVP_CIPHER_CTX_new());
    int count = 0;
    if (context == nullptr
        || EVP_DecryptInit_ex2(context.get(), cipher(), bytes(key.expose()), bytes(nonce), nullptr)
            != 1
        || EVP_DecryptUpdate(context.get(), nullptr, &count, bytes(associated), length(associated))
            != 1
        || EVP_DecryptUpdate(context.get(), reinterpret_cast<unsigned char *>(out), &count,
                             bytes(body), length(body))
            != 1
        || EVP_CIPHER_CTX_ctrl(context.get(), EVP_CTRL_AEAD_SET_TAG, tagBytes, tag.data()) != 1)
        return failure();
    unsigned char rest = 0;
    return EVP_DecryptFinal_ex(context.get(), &rest, &count) == 1;
}

bool mayOpen(const Secret &key, QByteArrayView nonce, QByteArrayView sealed)
{
    return key.size() == keyBytes && nonce.size() == nonceBytes && sealed.size() >= tagBytes;
}

} // namespace

Result<QByteArray> randomBytes(qsizetype count)
{
    QByteArray out(count, Qt::Uninitialized);
    if (RAND_bytes(reinterpret_cast<unsigned char *>(out.data()), static_cast<int>(count)) != 1)
        return failure();
    return out;
}

Result<Secret> randomSecret(qsizetype count)
{
    Secret out(count);
    if (RAND_priv_bytes(writable(out), static_cast<int>(count)) != 1)
        return failure();
    return out;
}

Result<QString> randomName(int length)
{
    static constexpr char alphabet[] = "0123456789abcdefghjkmnpqrstvwxyz";
    const auto drawn = EAB_TRY(randomBytes(length));
    QString name;
    name.reserve(length);
    for (const char byte : drawn)
        name += QLatin1Char(alphabet[static_cast<unsigned char>(byte) & 31]);
    return name;
}

Result<QByteArray> encrypt(const Secret &key, QByteArrayView nonce, QByteArrayView plain,
                           QByteArrayView associated)
{
    Q_ASSERT(key.size() == keyBytes && nonce.size() == nonceBytes);
    const Owned<EVP_CIPHER_CTX> context(EVP_CIPHER_CTX_new());
    QByteArray out(plain.size() + tagBytes, Qt::Uninitialized);
    auto *at = reinterpret_cast<unsigned char *>(out.data());
    int count = 0;
    if (context == nullptr
        || EVP_EncryptInit_ex2(context.get(), cipher(), bytes(key.expose()), bytes(nonce), nullptr)
            != 1
        || EVP_EncryptUpdate(context.get(), nullptr, &count, bytes(associated), length(associated))
            != 1
        || EVP_EncryptUpdate(context.get(), at, &count, bytes(plain), length(plain)) != 1
        || count != plain.size() || EVP_EncryptFinal_ex(context.get(), at + count, &count) != 1
        || EVP_CIPHER_CTX_ctrl(context.get(), EVP_CTRL_AEAD_GET_TAG, tagBytes, at + plain.size())
            != 1)
        return failure();
    return out;
}

Result<std::optional<Secret>> decrypt(const Secret &key, QByteArrayView nonce,
                                      QByteArrayView sealed, QByteArrayView associated)
{
    if (!mayOpen(key, nonce, sealed))
        return std::optional<Secret>();
    Secret out(sealed.size() - tagBytes);
    const auto opened
        = EAB_TRY(decryptInto(out.exposeForWriting(), key, nonce, sealed, associated));
    return opened ? std::optional(std::move(out)) : std::nullopt;
}

Result<QByteArray> seal(const Secret &key, QByteArrayView plain, QByteArrayView associated)
{
    const auto nonce = EAB_TRY(randomBytes(nonceBytes));
    const auto sealed = EAB_TRY(encrypt(key, nonce, plain, associated));
    return nonce + sealed;
}

Result<std::optional<Secret>> open(const Secret &key, QByteArrayView sealed,
                                   QByteArrayView associated)
{
    if (sealed.size() < nonceBytes + tagBytes)
        return std::optional<Secret>();
    return decrypt(key, sealed.first(nonceBytes), sealed.sliced(nonceBytes), associated);
}

Result<std::optional<WipedBytes>> openMessage(const Secret &key, QByteArrayView sealed,
                                              QByteArrayView associated)
{
    const QByteArrayView nonce = sealed.first(qMin(sealed.size(), nonceBytes));
    const QByteArrayView rest = sealed.sliced(nonce.size());
    if (!mayOpen(key, nonce, rest))
        return std::optional<WipedBytes>();
    QByteArray out(rest.size() - tagBytes, Qt::Uninitialized);
    const auto opened = decryptInto(out.data(), key, nonce, rest, associated);
    if (opened && *opened)
        return std::optional(WipedBytes::taking(std::move(out)));
    wipe(out);
    if (!opened)
        return opened.error();
    return std::optional<WipedBytes>();
}

Result<Secret> deriveKey(QByteArrayView input, QByteArrayView salt, QByteArrayView purpose)
{
    const Owned<EVP_KDF> kdf(EVP_KDF_fetch(nullptr, "HKDF", nullptr));
    const Owned<EVP_KDF_CTX> context(EVP_KDF_CTX_new(kdf.get()));
    char digest[] = "SHA256";
    const auto octets = [](const char *name, QByteArrayView view) {
        return OSSL_PARAM_construct_octet_string(name, const_cast<char *>(view.data()),
                                                 static_cast<size_t>(view.size()));
    };
    std::array<OSSL_PARAM, 5> parameters {};
    size_t count = 0;
    parameters[count++] = OSSL_PARAM_construct_utf8_string(OSSL_KDF_PARAM_DIGEST, digest, 0);
    parameters[count++] = octets(OSSL_KDF_PARAM_KEY, input);
    if (!salt.isEmpty()) // OpenSSL refuses an empty one; without it the RFC's zeros are taken
        parameters[count++] = octets(OSSL_KDF_PARAM_SALT, salt);
    parameters[count++] = octets(OSSL_KDF_PARAM_INFO, purpose);
    parameters[count] = OSSL_PARAM_construct_end();
    Secret out(keyBytes);
    if (context == nullptr
        || EVP_KDF_derive(context.get(), writable(out), static_cast<size_t>(keyBytes),
                          parameters.data())
            != 1)
        return failure();
    return out;
}

Result<QByteArray> hmacSha256(const Secret &key, std::initializer_list<QByteArrayView> parts)
{
    static const Owned<EVP_MAC> mac(EVP_MAC_fetch(nullptr, "HMAC", nullptr));
    const Owned<EVP_MAC_CTX> context(EVP_MAC_CTX_new(mac.get()));
    char digest[] = "SHA256";
    const std::array<OSSL_PARAM, 2> parameters {
        OSSL_PARAM_construct_utf8_string(OSSL_MAC_PARAM_DIGEST, digest, 0),
        OSSL_PARAM_construct_end()};
    if (context == nullptr
        || EVP_MAC_init(context.get(), bytes(key.expose()), static_cast<size_t>(key.size()),
                        parameters.data())
            != 1)
        return failure();
    for (const QByteArrayView part : parts) {
        if (EVP_MAC_update(context.get(), bytes(part), static_cast<size_t>(part.size())) != 1)
            return failure();
    }
    QByteArray out(32, Qt::Uninitialized);
    size_t size = 0;
    if (EVP_MAC_final(context.get(), reinterpret_cast<unsigned char *>(out.data()), &size,
                      static_cast<size_t>(out.size()))
        != 1)
        return failure();
    return out;
}

bool sameCode(QByteArrayView a, QByteArrayView b)
{
    return a.size() == b.size()
        && CRYPTO_memcmp(a.data(), b.data(), static_cast<size_t>(a.size())) == 0;
}

Result<KeyPair> makeKeyPair()
{
    EVP_PKEY *raw = nullptr;
    const Owned<EVP_PKEY_CTX> context(EVP_PKEY_CTX_new_id(EVP_PKEY_X25519, nullptr));
    if (context == nullptr || EVP_PKEY_keygen_init(context.get()) != 1
        || EVP_PKEY_keygen(context.get(), &raw) != 1)
        return failure();
    const Owned<EVP_PKEY> key(raw);
    KeyPair pair {Secret(keyBytes), QByteArray(keyBytes, Qt::Uninitialized)};
    auto *shown = reinterpret_cast<unsigned char *>(pair.publicKey.data());
    size_t size = keyBytes;
    if (EVP_PKEY_get_raw_private_key(key.get(), writable(pair.privateKey), &size) != 1
        || EVP_PKEY_get_raw_public_key(key.get(), shown, &size) != 1)
        return failure();
    return pair;
}

Result<std::optional<Secret>> agree(const Secret &privateKey, QByteArrayView publicKey)
{
    if (privateKey.size() != keyBytes || publicKey.size() != keyBytes)
        return std::optional<Secret>();
    const Owned<EVP_PKEY> own(EVP_PKEY_new_raw_private_key(EVP_PKEY_X25519, nullptr,
                                                           bytes(privateKey.expose()), keyBytes));
    const Owned<EVP_PKEY> peer(
        EVP_PKEY_new_raw_public_key(EVP_PKEY_X25519, nullptr, bytes(publicKey), keyBytes));
    if (own == nullptr || peer == nullptr)
        return failure();
    const Owned<EVP_PKEY_CTX> context(EVP_PKEY_CTX_new(own.get(), nullptr));
    if (context == nullptr || EVP_PKEY_derive_init(context.get()) != 1
        || EVP_PKEY_derive_set_peer(context.get(), peer.get()) != 1)
        return failure();
    Secret shared(keyBytes);
    size_t size = keyBytes;
    // A public key of low order makes a shared secret of zeros; OpenSSL refuses it here.
    if (EVP_PKEY_derive(context.get(), writable(shared), &size) != 1) {
        ERR_clear_error();
        return std::optional<Secret>();
    }
    return std::optional(std::move(shared));
}

} // namespace eab::vault
