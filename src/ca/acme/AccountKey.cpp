// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "ca/acme/AccountKey.h"

#include "ca/acme/Jose.h"

#include <QCryptographicHash>

#include <openssl/bio.h>
#include <openssl/core_names.h>
#include <openssl/ec.h>
#include <openssl/ecdsa.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/rsa.h>

#include <vector>

namespace eab::ca {

namespace {

template <auto free>
struct Freed
{
    template <typename T>
    void operator()(T *object) const
    {
        free(object);
    }
};
using Pkey = std::unique_ptr<EVP_PKEY, Freed<EVP_PKEY_free>>;
using DigestContext = std::unique_ptr<EVP_MD_CTX, Freed<EVP_MD_CTX_free>>;
using Number = std::unique_ptr<BIGNUM, Freed<BN_clear_free>>;
using Bio = std::unique_ptr<BIO, Freed<BIO_free_all>>;
using EcSignature = std::unique_ptr<ECDSA_SIG, Freed<ECDSA_SIG_free>>;

constexpr int coordinateBytes = 32; //!< of P-256
constexpr int rsaBits = 2048; //!< the fewest RFC 7518 section 3.3 allows

Number number(const EVP_PKEY *key, const char *name)
{
    BIGNUM *value = nullptr;
    EVP_PKEY_get_bn_param(key, name, &value);
    return Number(value);
}

/** The bytes of a number; at least `width` of them. */
Secret bytesOf(const BIGNUM *value, int width)
{
    const int size = std::max(width, BN_num_bytes(value));
    Secret bytes(size);
    BN_bn2binpad(value, reinterpret_cast<unsigned char *>(bytes.exposeForWriting()), size);
    return bytes;
}

/** One member of a JWK: its name there, the parameter's in OpenSSL, and its fixed width. */
struct Member
{
    const char *name;
    const char *parameter; //!< nullptr: `text` is the value
    int width;
    const char *text = nullptr;
};

// In the order of RFC 7638 section 3.2 (and sorted, where private ones stand between).
const std::vector<Member> ecPublic {
    {"crv", nullptr, 0, "P-256"},
    {"kty", nullptr, 0, "EC"},
    {"x", OSSL_PKEY_PARAM_EC_PUB_X, coordinateBytes},
    {"y", OSSL_PKEY_PARAM_EC_PUB_Y, coordinateBytes},
};
const std::vector<Member> ecPrivate {
    {"crv", nullptr, 0, "P-256"},
    {"d", OSSL_PKEY_PARAM_PRIV_KEY, coordinateBytes},
    {"kty", nullptr, 0, "EC"},
    {"x", OSSL_PKEY_PARAM_EC_PUB_X, coordinateBytes},
    {"y", OSSL_PKEY_PARAM_EC_PUB_Y, coordinateBytes},
};
const std::vector<Member> rsaPublic {
    {"e", OSSL_PKEY_PARAM_RSA_E, 0},
    {"kty", nullptr, 0, "RSA"},
    {"n", OSSL_PKEY_PARAM_RSA_N, 0},
};
const std::vector<Member> rsaPrivate {
    {"d", OSSL_PKEY_PARAM_RSA_D, 0},
    {"dp", OSSL_PKEY_PARAM_RSA_EXPONENT1, 0},
    {"dq", OSSL_PKEY_PARAM_RSA_EXPONENT2, 0},
    {"e", OSSL_PKEY_PARAM_RSA_E, 0},
    {"kty", nullptr, 0, "RSA"},
    {"n", OSSL_PKEY_PARAM_RSA_N, 0},
    {"p", OSSL_PKEY_PARAM_RSA_FACTOR1, 0},
    {"q", OSSL_PKEY_PARAM_RSA_FACTOR2, 0},
    {"qi", OSSL_PKEY_PARAM_RSA_COEFFICIENT1, 0},
};

Secret jwk(const EVP_PKEY *key, const std::vector<Member> &members)
{
    // Wide enough for RSA of 16384 bits: the text never moves and leaves no copy behind.
    QByteArray text;
    text.reserve(32LL * 1024);
    for (const auto &member : members) {
        text += text.isEmpty() ? '{' : ',';
        text += QByteArray("\"") + member.name + "\":\"";
        if (member.parameter == nullptr) {
            text += member.text;
        } else {
            const Number value = number(key, member.parameter);
            if (!value)
                return {};
            const domain::HmacKey bytes(bytesOf(value.get(), member.width));
            text += bytes.toBase64Url().expose();
        }
        text += '"';
    }
    text += '}';
    Secret out = Secret::copyOf(text);
    wipe(text);
    return out;
}

bool isRsa(const EVP_PKEY *key)
{
    return EVP_PKEY_is_a(key, "RSA") == 1;
}

/** Only what signs ES256 or RS256. */
bool isUsable(const EVP_PKEY *key)
{
    if (isRsa(key))
        return EVP_PKEY_get_bits(key) >= rsaBits;
    char group[64] = {};
    return EVP_PKEY_is_a(key, "EC") == 1
        && EVP_PKEY_get_group_name(key, group, sizeof group, nullptr) == 1
        && QByteArrayView(group) == QByteArrayView("prime256v1");
}

/** r and s side by side, as JWS wants them (RFC 7518 section 3.4), from the DER of OpenSSL. */
QByteArray rawSignature(const QByteArray &der)
{
    const auto *at = reinterpret_cast<const unsigned char *>(der.constData());
    const EcSignature parsed(d2i_ECDSA_SIG(nullptr, &at, static_cast<long>(der.size())));
    if (!parsed)
        return {};
    QByteArray raw(2LL * coordinateBytes, '\0');
    auto *out = reinterpret_cast<unsigned char *>(raw.data());
    BN_bn2binpad(ECDSA_SIG_get0_r(parsed.get()), out, coordinateBytes);
    BN_bn2binpad(ECDSA_SIG_get0_s(parsed.get()), out + coordinateBytes, coordinateBytes);
    return raw;
}

QByteArrayView contents(BIO *bio)
{
    char *data = nullptr;
    const long size = BIO_get_mem_data(bio, &data);
    return {data, size};
}

/** A PEM key under a passphrase is no key for us: never ask on a terminal. */
int noPassphrase(char * /*buffer*/, int /*size*/, int /*forWriting*/, void * /*user*/)
{
    return -1;
}

} // namespace

struct AccountKey::Key
{
    Pkey pkey;
};

AccountKey::AccountKey(std::unique_ptr<Key> key)
    : m_key(std::move(key))
{ }
AccountKey::AccountKey(AccountKey &&) noexcept = default;
AccountKey &AccountKey::operator=(AccountKey &&) noexcept = default;
AccountKey::~AccountKey() = default;

Result<AccountKey> AccountKey::generate(KeyType type)
{
    Pkey pkey(type == KeyType::Rsa2048 ? EVP_RSA_gen(size_t {rsaBits}) : EVP_EC_gen("P-256"));
    if (!pkey)
        return Error {ErrorCode::Internal, {}, u"no key could be generated"_s};
    return AccountKey(std::make_unique<Key>(Key {std::move(pkey)}));
}

Result<AccountKey> AccountKey::fromPem(const Secret &pem)
{
    const auto bytes = pem.expose();
    const Bio bio(BIO_new_mem_buf(bytes.data(), static_cast<int>(bytes.size())));
    Pkey pkey(bio ? PEM_read_bio_PrivateKey(bio.get(), nullptr, noPassphrase, nullptr) : nullptr);
    if (!pkey || !isUsable(pkey.get())) {
        return Error {ErrorCode::MalformedInput,
                      {},
                      u"no private key on P-256, nor RSA of 2048 bits or more"_s};
    }
    return AccountKey(std::make_unique<Key>(Key {std::move(pkey)}));
}

QString AccountKey::algorithm() const
{
    return isRsa(m_key->pkey.get()) ? u"RS256"_s : u"ES256"_s;
}

QByteArray AccountKey::publicJwk() const
{
    const EVP_PKEY *key = m_key->pkey.get();
    return jwk(key, isRsa(key) ? rsaPublic : ecPublic).expose().toByteArray();
}

Secret AccountKey::privateJwk() const
{
    const EVP_PKEY *key = m_key->pkey.get();
    return jwk(key, isRsa(key) ? rsaPrivate : ecPrivate);
}

Secret AccountKey::privatePem() const
{
    const Bio bio(BIO_new(BIO_s_secmem()));
    if (!bio
        || PEM_write_bio_PKCS8PrivateKey(bio.get(), m_key->pkey.get(), nullptr, nullptr, 0, nullptr,
                                         nullptr)
            != 1)
        return {};
    return Secret::copyOf(contents(bio.get()));
}

QByteArray AccountKey::publicPem() const
{
    const Bio bio(BIO_new(BIO_s_mem()));
    if (!bio || PEM_write_bio_PUBKEY(bio.get(), m_key->pkey.get()) != 1)
        return {};
    return contents(bio.get()).toByteArray();
}

QByteArray AccountKey::thumbprint() const
{
    return jose::base64Url(QCryptographicHash::hash(publicJwk(), QCryptographicHash::Sha256));
}

Result<QByteArray> AccountKey::sign(const QByteArray &message) const
{
    EVP_PKEY *key = m_key->pkey.get();
    const DigestContext context(EVP_MD_CTX_new());
    const auto *data = reinterpret_cast<const unsigned char *>(message.constData());
    const auto length = static_cast<size_t>(message.size());
    size_t size = 0;
    QByteArray signature;
    // RSA signs PKCS #1 v1.5 unless told otherwise: that is RS256.
    bool done = context
        && EVP_DigestSignInit(context.get(), nullptr, EVP_sha256(), nullptr, key) == 1
        && EVP_DigestSign(context.get(), nullptr, &size, data, length) == 1;
    if (done) {
        signature.resize(static_cast<qsizetype>(size));
        done = EVP_DigestSign(context.get(), reinterpret_cast<unsigned char *>(signature.data()),
                              &size, data, length)
            == 1;
        signature.truncate(static_cast<qsizetype>(size));
    }
    if (done && !isRsa(key))
        signature = rawSignature(signature);
    if (!done || signature.isEmpty())
        return Error {ErrorCode::Internal, {}, u"signing failed"_s};
    return signature;
}

} // namespace eab::ca
