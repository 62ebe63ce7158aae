// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "vault/keys/Crypto.h"

#include <openssl/core_names.h>
#include <openssl/evp.h>
#include <openssl/hmac.h>
#include <openssl/kdf.h>
#include <openssl/rand.h>

#include <array>
#include <memory>

namespace eab::vault {

namespace {

struct Free
{
    void operator()(EVP_CIPHER_CTX *p) const { EVP_CIPHER_CTX_free(p); }
    void operator()(EVP_PKEY_CTX *p) const { EVP_PKEY_CTX_free(p); }
    void operator()(EVP_PKEY *p) const { EVP_PKEY_free(p); }
    void operator()(EVP_KDF *p) const { EVP_KDF_free(p); }
    void operator()(EVP_KDF_CTX *p) const { EVP_KDF_CTX_free(p); }
};
template <typename T>
using Owned = std::unique_ptr<T, Free>;

void demand(bool ok)
{
    if (!ok)
        qFatal("the cryptographic library failed");
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

} // namespace

QByteArray randomBytes(qsizetype count)
{
    QByteArray out(count, Qt::Uninitialized);
    demand(RAND_bytes(reinterpret_cast<unsigned char *>(out.data()), static_cast<int>(count)) == 1);
    return out;
}

Secret randomSecret(qsizetype count)
{
    Secret out(count);
    demand(RAND_priv_bytes(writable(out), static_cast<int>(count)) == 1);
    return out;
}

QString randomName(int length)
{
    static constexpr char alphabet[] = "0123456789abcdefghjkmnpqrstvwxyz";
    QString name;
    for (const char byte : randomBytes(length))
        name += QLatin1Char(alphabet[static_cast<unsigned char>(byte) & 31]);
    return name;
}

QByteArray encrypt(const Secret &key, QByteArrayView nonce, QByteArrayView plain,
                   QByteArrayView associated)
{
    Q_ASSERT(key.size() == keyBytes && nonce.size() == nonceBytes);
    const Owned<EVP_CIPHER_CTX> context(EVP_CIPHER_CTX_new());
    QByteArray out(plain.size() + tagBytes, Qt::Uninitialized);
    auto *at = reinterpret_cast<unsigned char *>(out.data());
    int count = 0;
    demand(context != nullptr);
    demand(EVP_EncryptInit_ex2(context.get(), EVP_aes_256_gcm(), bytes(key.expose()), bytes(nonce),
                               nullptr)
           == 1);
    demand(EVP_EncryptUpdate(context.get(), nullptr, &count, bytes(associated), length(associated))
           == 1);
    demand(EVP_EncryptUpdate(context.get(), at, &count, bytes(plain), length(plain)) == 1);
    demand(count == plain.size());
    demand(EVP_EncryptFinal_ex(context.get(), at + count, &count) == 1);
    demand(EVP_CIPHER_CTX_ctrl(context.get(), EVP_CTRL_AEAD_GET_TAG, tagBytes, at + plain.size())
           == 1);
    return out;
}

namespace {

/** Decrypts into `out`, which has room for all but the tag; what lies there after a refusal is
 *  nothing to use. */
bool decryptTo(char *out, const Secret &key, QByteArrayView nonce, QByteArrayView sealed,
               QByteArrayView associated)
{
    const QByteArrayView body = sealed.chopped(tagBytes);
    QByteArray tag = sealed.last(tagBytes).toByteArray();
    const Owned<EVP_CIPHER_CTX> context(EVP_CIPHER_CTX_new());
    auto *at = reinterpret_cast<unsigned char *>(out);
    int count = 0;
    demand(context != nullptr);
    demand(EVP_DecryptInit_ex2(context.get(), EVP_aes_256_gcm(), bytes(key.expose()), bytes(nonce),
                               nullptr)
           == 1);
    demand(EVP_DecryptUpdate(context.get(), nullptr, &count, bytes(associated), length(associated))
           == 1);
    demand(EVP_DecryptUpdate(context.get(), at, &count, bytes(body), length(body)) == 1);
    demand(EVP_CIPHER_CTX_ctrl(context.get(), EVP_CTRL_AEAD_SET_TAG, tagBytes, tag.data()) == 1);
    unsigned char rest = 0;
    return EVP_DecryptFinal_ex(context.get(), &rest, &count) == 1;
}

bool couldBeSealed(const Secret &key, QByteArrayView nonce, QByteArrayView sealed)
{
    return key.size() == keyBytes && nonce.size() == nonceBytes && sealed.size() >= tagBytes;
}

} // namespace

std::optional<Secret> decrypt(const Secret &key, QByteArrayView nonce, QByteArrayView sealed,
                              QByteArrayView associated)
{
    if (!couldBeSealed(key, nonce, sealed))
        return std::nullopt;
    Secret out(sealed.size() - tagBytes);
    if (!decryptTo(out.exposeForWriting(), key, nonce, sealed, associated))
        return std::nullopt;
    return out;
}

QByteArray seal(const Secret &key, QByteArrayView plain, QByteArrayView associated)
{
    const QByteArray nonce = randomBytes(nonceBytes);
    return nonce + encrypt(key, nonce, plain, associated);
}

std::optional<Secret> open(const Secret &key, QByteArrayView sealed, QByteArrayView associated)
{
    if (sealed.size() < nonceBytes + tagBytes)
        return std::nullopt;
    return decrypt(key, sealed.first(nonceBytes), sealed.sliced(nonceBytes), associated);
}

std::optional<WipedBytes> openMessage(const Secret &key, QByteArrayView sealed,
                                      QByteArrayView associated)
{
    if (key.size() != keyBytes || sealed.size() < nonceBytes + tagBytes)
        return std::nullopt;
    QByteArray out(sealed.size() - nonceBytes - tagBytes, Qt::Uninitialized);
    const bool opened = decryptTo(out.data(), key, sealed.first(nonceBytes),
                                  sealed.sliced(nonceBytes), associated);
    auto message = WipedBytes::taking(std::move(out));
    return opened ? std::optional(std::move(message)) : std::nullopt;
}

Secret deriveKey(QByteArrayView input, QByteArrayView salt, QByteArrayView purpose)
{
    const Owned<EVP_KDF> kdf(EVP_KDF_fetch(nullptr, "HKDF", nullptr));
    const Owned<EVP_KDF_CTX> context(EVP_KDF_CTX_new(kdf.get()));
    demand(context != nullptr);
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
    demand(EVP_KDF_derive(context.get(), writable(out), static_cast<size_t>(keyBytes),
                          parameters.data())
           == 1);
    return out;
}

QByteArray hmacSha256(const Secret &key, QByteArrayView message)
{
    QByteArray out(32, Qt::Uninitialized);
    unsigned int size = 0;
    demand(HMAC(EVP_sha256(), key.expose().data(), length(key.expose()), bytes(message),
                static_cast<size_t>(message.size()), reinterpret_cast<unsigned char *>(out.data()),
                &size)
           != nullptr);
    return out;
}

KeyPair makeKeyPair()
{
    EVP_PKEY *raw = nullptr;
    const Owned<EVP_PKEY_CTX> context(EVP_PKEY_CTX_new_id(EVP_PKEY_X25519, nullptr));
    demand(context != nullptr && EVP_PKEY_keygen_init(context.get()) == 1);
    demand(EVP_PKEY_keygen(context.get(), &raw) == 1);
    const Owned<EVP_PKEY> key(raw);
    KeyPair pair {Secret(keyBytes), QByteArray(keyBytes, Qt::Uninitialized)};
    size_t size = keyBytes;
    demand(EVP_PKEY_get_raw_private_key(key.get(), writable(pair.privateKey), &size) == 1);
    size = keyBytes;
    demand(EVP_PKEY_get_raw_public_key(
               key.get(), reinterpret_cast<unsigned char *>(pair.publicKey.data()), &size)
           == 1);
    return pair;
}

std::optional<Secret> agree(const Secret &privateKey, QByteArrayView publicKey)
{
    if (privateKey.size() != keyBytes || publicKey.size() != keyBytes)
        return std::nullopt;
    const Owned<EVP_PKEY> own(EVP_PKEY_new_raw_private_key(EVP_PKEY_X25519, nullptr,
                                                           bytes(privateKey.expose()), keyBytes));
    const Owned<EVP_PKEY> peer(
        EVP_PKEY_new_raw_public_key(EVP_PKEY_X25519, nullptr, bytes(publicKey), keyBytes));
    demand(own != nullptr && peer != nullptr);
    const Owned<EVP_PKEY_CTX> context(EVP_PKEY_CTX_new(own.get(), nullptr));
    demand(context != nullptr && EVP_PKEY_derive_init(context.get()) == 1);
    Secret shared(keyBytes);
    size_t size = keyBytes;
    // A public key of low order makes a shared secret of zeros; OpenSSL refuses it here.
    if (EVP_PKEY_derive_set_peer(context.get(), peer.get()) != 1
        || EVP_PKEY_derive(context.get(), writable(shared), &size) != 1)
        return std::nullopt;
    return shared;
}

} // namespace eab::vault
