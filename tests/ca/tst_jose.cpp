// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "ca/acme/Jose.h"
#include "domain/VerifyReport.h"
#include "tests/support/Checks.h"

#include <QFile>
#include <QJsonDocument>

#include <openssl/ecdsa.h>
#include <openssl/evp.h>
#include <openssl/pem.h>

using namespace eab;
using namespace eab::ca;

namespace {

QByteArray file(const QString &name)
{
    QFile sample(QStringLiteral(EAB_TEST_DATA "/ca/") + name);
    return sample.open(QIODevice::ReadOnly) ? sample.readAll() : QByteArray();
}

AccountKey keyOf(const QString &name)
{
    return AccountKey::fromPem(Secret::copyOf(file(name))).value();
}

QByteArray decoded(const QByteArray &text)
{
    return QByteArray::fromBase64(text, QByteArray::Base64UrlEncoding);
}

QJsonObject object(const QByteArray &json)
{
    return QJsonDocument::fromJson(json).object();
}

/** Checks a raw signature the way a server does, with nothing of ours but the public PEM. */
bool verifies(const QByteArray &publicPem, const QByteArray &message, QByteArray signature,
              bool raw)
{
    BIO *bio = BIO_new_mem_buf(publicPem.constData(), static_cast<int>(publicPem.size()));
    EVP_PKEY *key = PEM_read_bio_PUBKEY(bio, nullptr, nullptr, nullptr);
    if (raw) {
        const auto *bytes = reinterpret_cast<const unsigned char *>(signature.constData());
        ECDSA_SIG *parsed = ECDSA_SIG_new();
        ECDSA_SIG_set0(parsed, BN_bin2bn(bytes, 32, nullptr), BN_bin2bn(bytes + 32, 32, nullptr));
        unsigned char *der = nullptr;
        const int size = i2d_ECDSA_SIG(parsed, &der);
        signature = QByteArray(reinterpret_cast<const char *>(der), size);
        OPENSSL_free(der);
        ECDSA_SIG_free(parsed);
    }
    EVP_MD_CTX *context = EVP_MD_CTX_new();
    const bool good = EVP_DigestVerifyInit(context, nullptr, EVP_sha256(), nullptr, key) == 1
        && EVP_DigestVerify(context, reinterpret_cast<const unsigned char *>(signature.constData()),
                            static_cast<size_t>(signature.size()),
                            reinterpret_cast<const unsigned char *>(message.constData()),
                            static_cast<size_t>(message.size()))
            == 1;
    EVP_MD_CTX_free(context);
    EVP_PKEY_free(key);
    BIO_free(bio);
    return good;
}

const QString ecFile = QStringLiteral("rfc7515-a3-ec.pem");
const QString rsaFile = QStringLiteral("rfc7517-a2-rsa.pem");

const QByteArray ecJwk = "{\"crv\":\"P-256\",\"kty\":\"EC\","
                         "\"x\":\"f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU\","
                         "\"y\":\"x_FEzRu9m36HLN_tue659LNpXW6pCyStikYjKIWI5a0\"}";

} // namespace

class TestJose : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void base64UrlOfRfc7515AppendixC()
    {
        QCOMPARE(jose::base64Url("\x03\xec\xff\xe0\xc1"), QByteArray("A-z_4ME"));
        QCOMPARE(jose::base64Url(QByteArrayView()), QByteArray());
    }

    void macOfRfc7515AppendixA1()
    {
        const domain::HmacKey key(Secret::copyOf(
            decoded("AyM1SysPpbyDfgZld3umj1qzKObwVMkoqQ-EstJQLr_T-1qS0gZH75aKtMN3Yj0iPS4hcgUuTwjAzZ"
                    "r1Z9CAow")));
        const auto mac = jose::mac(
            key, domain::HmacAlgorithm::Hs256,
            "eyJ0eXAiOiJKV1QiLA0KICJhbGciOiJIUzI1NiJ9."
            "eyJpc3MiOiJqb2UiLA0KICJleHAiOjEzMDA4MTkzODAsDQogImh0dHA6Ly9leGFtcGxlLmNvbS9pc19yb290"
            "Ijp0cnVlfQ");
        VERIFY_OK(mac);
        QCOMPARE(jose::base64Url(*mac), QByteArray("dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk"));
    }

    // RFC 4231 section 4.3, test case 2.
    void macsOfOtherSizes_data()
    {
        QTest::addColumn<int>("algorithm");
        QTest::addColumn<QByteArray>("hex");
        QTest::newRow("HS256")
            << 0 << QByteArray("5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843");
        QTest::newRow("HS384")
            << 1
            << QByteArray("af45d2e376484031617f78d2b58a6b1b9c7ef464f5a01b47e42ec3736322445e"
                          "8e2240ca5e69e2c78b3239ecfab21649");
        QTest::newRow("HS512")
            << 2
            << QByteArray("164b7a7bfcf819e2e395fbe73b56e0a387bd64222e831fd610270cd7ea250554"
                          "9758bf75c05a994a6d034f65f8f0e6fdcaeab1a34d4a6b4b636e070a38bce737");
    }
    void macsOfOtherSizes()
    {
        QFETCH(int, algorithm);
        QFETCH(QByteArray, hex);
        const domain::HmacKey key(Secret::copyOf("Jefe"));
        const auto mac = jose::mac(key, static_cast<domain::HmacAlgorithm>(algorithm),
                                   "what do ya want for nothing?");
        VERIFY_OK(mac);
        QCOMPARE(mac->toHex(), hex);
    }

    void noMacWithoutKey()
    {
        COMPARE_ERROR(jose::mac({}, domain::HmacAlgorithm::Hs256, "text"), ErrorCode::Internal);
    }

    void keyOfRfc7515AppendixA3()
    {
        const AccountKey key = keyOf(ecFile);
        QCOMPARE(key.algorithm(), QStringLiteral("ES256"));
        QCOMPARE(key.publicJwk(), ecJwk);
        QCOMPARE(object(key.privateJwk().expose().toByteArray())
                     .value(QLatin1StringView("d"))
                     .toString(),
                 QStringLiteral("jpsQnnGQmL-YBIffH1136cspYG6-0iY7X1fCE9-E9LI"));
        // The signature printed there verifies with the public key we give out.
        const QByteArray message(
            "eyJhbGciOiJFUzI1NiJ9."
            "eyJpc3MiOiJqb2UiLA0KICJleHAiOjEzMDA4MTkzODAsDQogImh0dHA6Ly9leGFtcGxlLmNvbS9pc19yb290"
            "Ijp0cnVlfQ");
        QVERIFY(
            verifies(key.publicPem(), message,
                     decoded("DtEhU3ljbEg8L38VWAfUAqOyKAM6-Xx-F4GawxaepmXFCgfTjDxw5djxLa8ISlSApm"
                             "WQxfKTUJqPP3-Kg6NU1Q"),
                     true));
        const auto own = key.sign(message);
        VERIFY_OK(own);
        QCOMPARE(own->size(), 64);
        QVERIFY(verifies(key.publicPem(), message, *own, true));
        QVERIFY(!verifies(key.publicPem(), message + '.', *own, true));
    }

    void keyOfRfc7517AppendixA2AndThumbprintOfRfc7638()
    {
        const AccountKey key = keyOf(rsaFile);
        QCOMPARE(key.algorithm(), QStringLiteral("RS256"));
        QCOMPARE(key.thumbprint(), QByteArray("NzbLsXh8uDCcd-6MNwXF4W_7noWXFZAfHkxZsRGC9Xs"));
        QVERIFY(key.publicJwk().startsWith("{\"e\":\"AQAB\",\"kty\":\"RSA\",\"n\":\"0vx7ag"));
        QCOMPARE(key.privateJwk().expose().toByteArray(),
                 file(QStringLiteral("rfc7517-a2-rsa.jwk")).trimmed());
        const auto signature = key.sign("message");
        VERIFY_OK(signature);
        QCOMPARE(signature->size(), 256);
        QVERIFY(verifies(key.publicPem(), "message", *signature, false));
    }

    void freshKeysDifferAndComeBackFromPem_data()
    {
        QTest::addColumn<bool>("rsa");
        QTest::newRow("ES256") << false;
        QTest::newRow("RS256") << true;
    }
    void freshKeysDifferAndComeBackFromPem()
    {
        QFETCH(bool, rsa);
        const auto type = rsa ? KeyType::Rsa2048 : KeyType::EcP256;
        const auto one = AccountKey::generate(type);
        const auto other = AccountKey::generate(type);
        VERIFY_OK(one);
        VERIFY_OK(other);
        QVERIFY(one->thumbprint() != other->thumbprint());
        const Secret pem = one->privatePem();
        QVERIFY(pem.expose().startsWith(QByteArrayView("-----BEGIN PRIVATE KEY-----")));
        const auto again = AccountKey::fromPem(pem);
        VERIFY_OK(again);
        QCOMPARE(again->thumbprint(), one->thumbprint());
        QVERIFY(again->privateJwk() == one->privateJwk());
    }

    void refusesOtherKeys_data()
    {
        QTest::addColumn<QByteArray>("pem");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("no PEM") << QByteArray("a key");
        QTest::newRow("cut off") << file(ecFile).first(120);
        QTest::newRow("a public key") << keyOf(ecFile).publicPem();
        QTest::newRow("Ed25519") << QByteArray(
            "-----BEGIN PRIVATE KEY-----\n"
            "MC4CAQAwBQYDK2VwBCIEINTuctv5E1hK1bbY8fdp+K06/nwoy/HU++CXqI9EdVhC\n"
            "-----END PRIVATE KEY-----\n");
        QTest::newRow("under a passphrase")
            << QByteArray("-----BEGIN EC PRIVATE KEY-----\nProc-Type: 4,ENCRYPTED\n"
                          "DEK-Info: AES-128-CBC,00000000000000000000000000000000\n\nAAAA\n"
                          "-----END EC PRIVATE KEY-----\n");
    }
    void refusesOtherKeys()
    {
        QFETCH(QByteArray, pem);
        COMPARE_ERROR(AccountKey::fromPem(Secret::copyOf(pem)), ErrorCode::MalformedInput);
    }

    void theBindingIsWhatRfc8555Section734Wants()
    {
        const AccountKey key = keyOf(ecFile);
        const domain::HmacKey hmac(Secret::copyOf("0123456789abcdef0123456789abcdef"));
        const QString url = QStringLiteral("https://ca.example/acme/new%20account?x=%2f");
        const auto binding
            = jose::binding(key, QStringLiteral("kid-1"), hmac, domain::HmacAlgorithm::Hs384, url);
        VERIFY_OK(binding);
        QCOMPARE(binding->keys(),
                 QStringList({QStringLiteral("payload"), QStringLiteral("protected"),
                              QStringLiteral("signature")}));
        const QByteArray header
            = binding->value(QLatin1StringView("protected")).toString().toLatin1();
        const QByteArray payload
            = binding->value(QLatin1StringView("payload")).toString().toLatin1();
        QCOMPARE(object(decoded(header)),
                 QJsonObject({{QStringLiteral("alg"), QStringLiteral("HS384")},
                              {QStringLiteral("kid"), QStringLiteral("kid-1")},
                              {QStringLiteral("url"), url}}));
        QCOMPARE(decoded(payload), key.publicJwk());
        QCOMPARE(binding->value(QLatin1StringView("signature")).toString().toLatin1(),
                 jose::base64Url(
                     *jose::mac(hmac, domain::HmacAlgorithm::Hs384, header + '.' + payload)));
    }

    void anAccountComesBackFromItsDocument()
    {
        const AccountKey key = keyOf(rsaFile);
        domain::AcmeAccount account;
        account.url = QStringLiteral("https://ca.example/acct/1");
        account.directoryUrl = QStringLiteral("https://ca.example/dir");
        account.email = QStringLiteral("\"odd\\one\"@example.test");
        account.algorithm = key.algorithm();
        account.pem = key.privatePem();
        account.jwk = key.privateJwk();
        account.created = QDateTime(QDate(2026, 11, 21), QTime(12, 0), Qt::UTC);
        const auto again = domain::AcmeAccount::fromJson(account.toJson());
        QVERIFY(again);
        QCOMPARE(again->url, account.url);
        QCOMPARE(again->directoryUrl, account.directoryUrl);
        QCOMPARE(again->email, account.email);
        QCOMPARE(again->algorithm, account.algorithm);
        QCOMPARE(again->created, account.created);
        QVERIFY(again->pem == account.pem);
        QVERIFY(again->jwk == account.jwk);
        QVERIFY(!domain::AcmeAccount::fromJson(Secret::copyOf("[]")));
        QVERIFY(!domain::AcmeAccount::fromJson(Secret::copyOf("{\"url\":1}")));
    }
};

QTEST_GUILESS_MAIN(TestJose)
#include "tst_jose.moc"
