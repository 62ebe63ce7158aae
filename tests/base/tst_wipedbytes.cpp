// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "base/WipedBytes.h"

#include <QFile>
#include <QTest>

#include <openssl/crypto.h>

using namespace eab;

namespace {

/** A text that stands nowhere in this program until it is made. */
char letterAt(qsizetype at)
{
    return static_cast<char>('A' + (at * 7 + 3) % 26);
}

/** Whether the end of that text lies anywhere on the heap, freed memory included; its beginning is
 *  where malloc() keeps its lists. */
bool liesOnTheHeap()
{
    QFile maps(QStringLiteral("/proc/self/maps"));
    if (!maps.open(QIODevice::ReadOnly))
        return false;
    for (const QByteArray &line : maps.readAll().split('\n')) {
        if (!line.endsWith("[heap]"))
            continue;
        const auto ends = line.left(line.indexOf(' ')).split('-');
        const auto *from = reinterpret_cast<const char *>(ends[0].toULongLong(nullptr, 16));
        const auto *to = reinterpret_cast<const char *>(ends[1].toULongLong(nullptr, 16));
        for (; from + 32 < to; ++from) {
            qsizetype same = 0;
            while (same < 32 && from[same] == letterAt(32 + same))
                ++same;
            if (same == 32)
                return true;
        }
    }
    return false;
}

} // namespace

class TestWipedBytes : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void staysOutOfTheLockedMemory()
    {
        const WipedBytes message = WipedBytes::copyOf("From: a seller");
        QCOMPARE(message.expose(), QByteArrayView("From: a seller"));
        QVERIFY(!CRYPTO_secure_allocated(message.expose().data()));
    }

    void copiesShareOneBuffer()
    {
        const WipedBytes one = WipedBytes::copyOf("From: a seller");
        const WipedBytes other = one; // NOLINT(performance-unnecessary-copy-initialization)
        QCOMPARE(other.expose().data(), one.expose().data());
    }

    void takesABufferOverAsItIs()
    {
        QByteArray read("From: a seller");
        read.detach();
        const char *before = read.constData();
        const WipedBytes message = WipedBytes::taking(std::move(read));
        QCOMPARE(message.expose().data(), before);
    }

    void theLastOwnerWipes()
    {
        QByteArray text(64, Qt::Uninitialized);
        for (qsizetype i = 0; i < text.size(); ++i)
            text[i] = letterAt(i);
        WipedBytes first = WipedBytes::taking(std::move(text));
        WipedBytes second = first;
        first = {};
        QCOMPARE(second.size(), 64);
        if (!liesOnTheHeap())
            QSKIP("this build has an allocator of its own");
        second = {};
        QVERIFY(!liesOnTheHeap());
    }

    void aSharedBufferStaysWithItsOtherOwner()
    {
        const QByteArray owner = QByteArray("From: ") + "a seller";
        {
            const WipedBytes message = WipedBytes::taking(QByteArray(owner));
            QCOMPARE(message.expose().data(), owner.constData());
        }
        QCOMPARE(owner, QByteArray("From: a seller"));
    }

    void nothingIsEmpty()
    {
        QVERIFY(WipedBytes().isEmpty());
        QVERIFY(WipedBytes::copyOf({}).isEmpty());
        QCOMPARE(WipedBytes().expose().size(), 0);
    }
};

QTEST_APPLESS_MAIN(TestWipedBytes)
#include "tst_wipedbytes.moc"
