// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "app/uses/PasswordStrength.h"

#include "tests/support/CpuTimer.h"

#include <QSet>
#include <QTest>

using namespace eab;
using namespace eab::app;
using namespace Qt::StringLiterals;

class TestPasswordStrength : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void passwordsAreJudged_data()
    {
        QTest::addColumn<QString>("password");
        QTest::addColumn<int>("least");
        QTest::addColumn<int>("most");
        QTest::newRow("nothing") << u""_s << 0 << 0;
        QTest::newRow("the commonest") << u"password"_s << 0 << 0;
        QTest::newRow("with the usual tricks") << u"P@ssw0rd1"_s << 0 << 1;
        QTest::newRow("a row of digits") << u"123456789012"_s << 0 << 1;
        QTest::newRow("a row of keys") << u"qwertyuiop"_s << 0 << 1;
        QTest::newRow("one letter many times") << u"aaaaaaaaaaaaaaaaaaaa"_s << 0 << 1;
        QTest::newRow("a date") << u"24.12.1998"_s << 0 << 1;
        QTest::newRow("four unrelated words") << u"lantern otter vivid plank"_s << 3 << 4;
        QTest::newRow("drawn at random") << u"mVq7-T2zp-Lx9f-Rw4k"_s << 4 << 4;
        QTest::newRow("another alphabet")
            << u"\u0444\u043e\u043d\u0430\u0440\u044c \u0432\u044b\u0434\u0440\u0430 \u0434\u043e\u0441\u043a\u0430"_s
            << 3 << 4;
    }
    void passwordsAreJudged()
    {
        QFETCH(QString, password);
        QFETCH(int, least);
        QFETCH(int, most);
        const PasswordStrength strength = strengthOf(Secret::fromUtf16(password));
        QVERIFY2(strength.score >= least && strength.score <= most,
                 qPrintable(QString::number(strength.score)));
        QVERIFY(!strength.verdict.isEmpty());
        QCOMPARE(strength.suffices(), strength.score >= 2);
        // Advice where it is needed, and silence where not.
        QCOMPARE(strength.advice.isEmpty(), strength.score >= 3);
    }

    void verdictsAreToldApart()
    {
        QSet<QString> verdicts;
        for (const char *password :
             {"password", "otterlamp", "lantern otter", "lantern otter vi", "mVq7-T2zp-Lx9f-Rw4k"})
            verdicts.insert(strengthOf(Secret::copyOf(password)).verdict);
        QVERIFY(verdicts.size() >= 3);
    }

    void moreWordsAreNeverWeaker()
    {
        double before = 0;
        for (const char *password :
             {"lantern", "lantern otter", "lantern otter vivid", "lantern otter vivid plank"}) {
            const double guesses = strengthOf(Secret::copyOf(password)).log10Guesses;
            QVERIFY(guesses > before);
            before = guesses;
        }
    }

    void aPastedBookIsJudgedInBoundedTime()
    {
        const CpuTimer timer;
        const PasswordStrength strength = strengthOf(Secret::copyOf(QByteArray(1 << 20, 'a')));
        QVERIFY(strength.score <= 4);
        QVERIFY2(timer.milliseconds() < 5000, qPrintable(QString::number(timer.milliseconds())));
        // A NUL inside ends nothing but the judgement.
        QCOMPARE(strengthOf(Secret::copyOf(QByteArrayView("\0abc", 4))).score, 0);
    }
};

QTEST_APPLESS_MAIN(TestPasswordStrength)
#include "tst_passwordstrength.moc"
