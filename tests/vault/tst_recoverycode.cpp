// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "vault/keys/RecoveryCode.h"

#include "tests/support/Checks.h"

using namespace eab;
using namespace eab::vault;

namespace {

QByteArray textOf(const RecoveryCode &code)
{
    return code.text().expose().toByteArray();
}

Result<RecoveryCode> parsed(const QByteArray &typed)
{
    return RecoveryCode::parse(Secret::copyOf(typed));
}

} // namespace

class TestRecoveryCode : public QObject
{
    Q_OBJECT

private slots:
    void writesEightGroupsOfFive()
    {
        const QByteArray text = textOf(RecoveryCode::random().value());
        QCOMPARE(text.size(), 47);
        QCOMPARE(text.split('-').size(), 8);
        QVERIFY(!QRegularExpression(QStringLiteral("[^0-9A-HJKMNP-TV-Z-]"))
                     .match(QString::fromLatin1(text))
                     .hasMatch());
    }

    void readsWhatItWrote()
    {
        for (int i = 0; i < 200; ++i) {
            const RecoveryCode code = RecoveryCode::random().value();
            const auto again = parsed(textOf(code));
            VERIFY_OK(again);
            QVERIFY(again->bits() == code.bits());
        }
    }

    void forgivesHandwriting()
    {
        // Look for a code that has a zero and a one in it, so that O, I and L can stand in for
        // them.
        RecoveryCode code = RecoveryCode::random().value();
        while (!textOf(code).contains('0') || !textOf(code).contains('1'))
            code = RecoveryCode::random().value();
        QByteArray typed = textOf(code).toLower();
        typed.replace('0', 'o').replace('-', "  ");
        const auto one = typed.indexOf('1');
        typed[one] = 'l';
        typed.replace('1', 'i');
        const auto again = parsed("\t" + typed + "\n");
        VERIFY_OK(again);
        QVERIFY(again->bits() == code.bits());
    }

    void namesTheGroupOfEverySingleSlip()
    {
        const QByteArray alphabet("0123456789ABCDEFGHJKMNPQRSTVWXYZ");
        const QByteArray text = textOf(RecoveryCode::random().value());
        for (qsizetype at = 0; at < text.size(); ++at) {
            if (text[at] == '-')
                continue;
            for (const char wrong : alphabet) {
                if (wrong == text[at])
                    continue;
                QByteArray typed = text;
                typed[at] = wrong;
                const auto result = parsed(typed);
                COMPARE_ERROR(result, ErrorCode::InvalidUsage);
                QCOMPARE(result.error().subject, QString::number(at / 6 + 1));
            }
        }
    }

    void noticesSwappedNeighboursAndGroups()
    {
        const QByteArray text = textOf(RecoveryCode::random().value());
        for (qsizetype at = 0; at + 1 < text.size(); ++at) {
            if (text[at] == '-' || text[at + 1] == '-' || text[at] == text[at + 1])
                continue;
            QByteArray typed = text;
            std::swap(typed[at], typed[at + 1]);
            COMPARE_ERROR(parsed(typed), ErrorCode::InvalidUsage);
        }
        auto groups = text.split('-');
        for (qsizetype i = 0; i + 1 < groups.size(); ++i) {
            auto swapped = groups;
            swapped.swapItemsAt(i, i + 1);
            if (swapped != groups)
                COMPARE_ERROR(parsed(swapped.join('-')), ErrorCode::InvalidUsage);
        }
    }

    void refusesOtherThings_data()
    {
        QTest::addColumn<QByteArray>("typed");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("a password") << QByteArray("correct horse battery staple");
        QTest::newRow("one group missing")
            << QByteArray("00000-00000-00000-00000-00000-00000-00000");
        QTest::newRow("a letter that does not exist")
            << QByteArray("UUUUU-UUUUU-UUUUU-UUUUU-UUUUU-UUUUU-UUUUU-UUUUU");
        QTest::newRow("very long") << QByteArray(100000, 'A');
    }
    void refusesOtherThings()
    {
        QFETCH(QByteArray, typed);
        QVERIFY(!RecoveryCode::looksLikeOne(Secret::copyOf(typed)));
        COMPARE_ERROR(parsed(typed), ErrorCode::InvalidUsage);
    }
};

QTEST_APPLESS_MAIN(TestRecoveryCode)
#include "tst_recoverycode.moc"
