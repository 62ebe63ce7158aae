// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "vault/keys/Crypto.h"
#include "vault/keys/KeyDerivation.h"

#include "tests/support/Checks.h"

using namespace eab;
using namespace eab::vault;

class TestCrypto : public QObject
{
    Q_OBJECT

private slots:
    void encryptsLikeThePublishedVectors_data()
    {
        QTest::addColumn<QByteArray>("plain");
        QTest::addColumn<QByteArray>("sealed");
        QTest::newRow("nothing but the tag")
            << QByteArray() << QByteArray("530f8afbc74536b9a963b4f1c4cb738b");
        QTest::newRow("one block of zeros")
            << QByteArray(16, '\0')
            << QByteArray("cea7403d4d606b6e074ec5d3baf39d18d0d1c8a799996bf0265b98b5d48ab919");
    }
    void encryptsLikeThePublishedVectors()
    {
        QFETCH(QByteArray, plain);
        QFETCH(QByteArray, sealed);
        const QByteArray nonce(nonceBytes, '\0');
        QCOMPARE(encrypt(Secret(keyBytes), nonce, plain, {})->toHex(), sealed);
    }

    void derivesLikeThePublishedVector() // RFC 5869 A.1
    {
        const auto key
            = deriveKey(QByteArray(22, '\x0b'), QByteArray::fromHex("000102030405060708090a0b0c"),
                        QByteArray::fromHex("f0f1f2f3f4f5f6f7f8f9"));
        QCOMPARE(key->expose().toByteArray().toHex(),
                 QByteArray("3cb25f25faacd57a90434f64d0362f2a2d2d0a90cf1a5a4c5db02d56ecc4c5bf"));
    }

    void opensOnlyWhatWasSealed_data()
    {
        QTest::addColumn<int>("flippedByte");
        QTest::addColumn<QByteArray>("associated");
        QTest::newRow("first byte of the nonce changed") << 0 << QByteArray("record 1");
        QTest::newRow("first byte of the text changed")
            << int {nonceBytes} << QByteArray("record 1");
        QTest::newRow("last byte of the tag changed") << -1 << QByteArray("record 1");
        QTest::newRow("moved to another record") << -2 << QByteArray("record 2");
    }
    void opensOnlyWhatWasSealed()
    {
        QFETCH(int, flippedByte);
        QFETCH(QByteArray, associated);
        const Secret key = randomSecret(keyBytes).value();
        QByteArray sealed = seal(key, "the HMAC", "record 1").value();
        QVERIFY(open(key, sealed, "record 1")->has_value());
        QVERIFY(openMessage(key, sealed, "record 1")->has_value());
        QVERIFY(!open(randomSecret(keyBytes).value(), sealed, "record 1")->has_value());
        if (flippedByte != -2) {
            const qsizetype at = flippedByte < 0 ? sealed.size() - 1 : flippedByte;
            sealed[at] = static_cast<char>(sealed[at] ^ 1);
        }
        QVERIFY(!open(key, sealed, associated)->has_value());
        QVERIFY(!openMessage(key, sealed, associated)->has_value());
        QVERIFY(!open(key, sealed.first(10), associated)->has_value());
        QVERIFY(!openMessage(key, sealed.first(10), associated)->has_value());
    }

    void bothSidesAgree()
    {
        const KeyPair a = makeKeyPair().value();
        const KeyPair b = makeKeyPair().value();
        const auto ab = agree(a.privateKey, b.publicKey).value();
        const auto ba = agree(b.privateKey, a.publicKey).value();
        QVERIFY(ab && ba && *ab == *ba);
        QVERIFY(!(*agree(a.privateKey, a.publicKey).value() == *ab));
        QVERIFY(!agree(a.privateKey, QByteArray(keyBytes, '\0'))->has_value());
    }

    void refusesHostileCosts_data()
    {
        QTest::addColumn<int>("memory");
        QTest::addColumn<int>("passes");
        QTest::addColumn<int>("lanes");
        QTest::newRow("more memory than 1 GiB") << 1025 << 3 << 4;
        QTest::newRow("less than 64 MiB") << 63 << 3 << 4;
        QTest::newRow("two passes") << 64 << 2 << 4;
        QTest::newRow("sixty-five passes") << 64 << 65 << 4;
        QTest::newRow("no lanes") << 64 << 3 << 0;
        QTest::newRow("negative") << -64 << 3 << 4;
    }
    void refusesHostileCosts()
    {
        QFETCH(int, memory);
        QFETCH(int, passes);
        QFETCH(int, lanes);
        COMPARE_ERROR(
            deriveFromPassword(Secret::copyOf("x"), QByteArray(16, 's'), {memory, passes, lanes}),
            ErrorCode::KeySettingsRefused);
    }

    void everythingCountsInADerivation()
    {
        const Argon2Settings least {leastMemoryMiB, leastPasses, 1};
        const auto key = deriveFromPassword(Secret::copyOf("word"), QByteArray(16, 's'), least);
        VERIFY_OK(key);
        QVERIFY(*key == *deriveFromPassword(Secret::copyOf("word"), QByteArray(16, 's'), least));
        QVERIFY(!(*key == *deriveFromPassword(Secret::copyOf("worD"), QByteArray(16, 's'), least)));
        QVERIFY(!(*key == *deriveFromPassword(Secret::copyOf("word"), QByteArray(16, 't'), least)));
        QVERIFY(!(*key
                  == *deriveFromPassword(Secret::copyOf("word"), QByteArray(16, 's'),
                                         {leastMemoryMiB, leastPasses + 1, 1})));
    }
};

QTEST_APPLESS_MAIN(TestCrypto)
#include "tst_crypto.moc"
