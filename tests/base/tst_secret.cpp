// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "base/Secret.h"

#include <QTest>

#include <openssl/crypto.h>

#include <type_traits>

using namespace eab;

class TestSecret : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void liesInLockedMemory()
    {
        const Secret secret = Secret::copyOf("a key");
        QVERIFY(CRYPTO_secure_allocated(secret.expose().data()));
    }

    void cannotBeCopiedOrPrinted()
    {
        static_assert(!std::is_copy_constructible_v<Secret>);
        static_assert(!std::is_copy_assignable_v<Secret>);
        static_assert(std::is_nothrow_move_constructible_v<Secret>);
    }

    void movesLeavingNothingBehind()
    {
        Secret from = Secret::copyOf("a key");
        const Secret to = std::move(from);
        QCOMPARE(to.expose(), QByteArrayView("a key"));
        QVERIFY(from.isEmpty()); // NOLINT(bugprone-use-after-move): that is the promise
    }

    void convertsTextLikeQt_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("ASCII") << QStringLiteral("correct horse");
        QTest::newRow("umlauts") << QStringLiteral("grün");
        QTest::newRow("Japanese") << QStringLiteral("鍵識別子");
        QTest::newRow("beyond the first plane") << QStringLiteral("🔑 key");
        QTest::newRow("nothing") << QString();
    }
    void convertsTextLikeQt()
    {
        QFETCH(QString, text);
        QCOMPARE(Secret::fromUtf16(text).expose(), QByteArrayView(text.toUtf8()));
    }

    void comparesByContent()
    {
        QVERIFY(Secret::copyOf("same") == Secret::copyOf("same"));
        QVERIFY(!(Secret::copyOf("same") == Secret::copyOf("samE")));
        QVERIFY(!(Secret::copyOf("same") == Secret::copyOf("sam")));
        QVERIFY(Secret() == Secret::copyOf(""));
    }

    void truncatingWipesTheTail()
    {
        Secret secret = Secret::copyOf("abcdef");
        const char *tail = secret.expose().data() + 3;
        secret.truncate(3);
        QCOMPARE(secret.expose(), QByteArrayView("abc"));
        QCOMPARE(*tail, '\0');
    }

    void servesSecretsLargerThanTheLockedMemory()
    {
        Secret large(8 << 20);
        QCOMPARE(large.size(), qsizetype {8 << 20});
        large.exposeForWriting()[large.size() - 1] = 'x';
        QVERIFY(!CRYPTO_secure_allocated(large.expose().data()));
    }

    void replacesHalfASurrogatePair()
    {
        const QString broken = QString(QChar(0xd83d)) + QStringLiteral("x");
        QCOMPARE(Secret::fromUtf16(broken).expose(), QByteArrayView("\xef\xbf\xbdx"));
    }

    void wipingTheHallwayLeavesSharersAlone()
    {
        QByteArray bytes("secret");
        const QByteArray sharer = bytes;
        wipe(bytes);
        QVERIFY(bytes.isEmpty());
        QCOMPARE(sharer, QByteArray("secret"));
    }
};

QTEST_APPLESS_MAIN(TestSecret)
#include "tst_secret.moc"
