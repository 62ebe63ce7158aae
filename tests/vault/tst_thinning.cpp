// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "vault/backup/Thinning.h"

#include <QTest>

#include <algorithm>

using namespace eab::vault;

class TestThinning : public QObject
{
    Q_OBJECT

private:
    static constexpr qint64 gibibyte = qint64(1) << 30;

    /** One an hour, the newest first. */
    static std::vector<BackupStamp> hourly(int count, qint64 bytes = 1)
    {
        const QDateTime newest({2026, 11, 27}, {15, 30}, Qt::UTC);
        std::vector<BackupStamp> stamps;
        for (int i = 0; i < count; ++i)
            stamps.push_back({newest.addSecs(-3600 * i), bytes});
        return stamps;
    }

    static std::vector<QDateTime> staying(const std::vector<BackupStamp> &stamps, qint64 room)
    {
        const auto gone = superfluous(stamps, room);
        std::vector<QDateTime> stay;
        for (size_t i = 0; i < stamps.size(); ++i) {
            if (std::find(gone.begin(), gone.end(), i) == gone.end())
                stay.push_back(stamps[i].made);
        }
        return stay;
    }

private slots:
    void recentDailyAndWeeklyOnesStay()
    {
        const auto stay = staying(hourly(24 * 60), gibibyte);
        const auto has = [&stay](const QDate &day, const QTime &time) {
            return std::find(stay.begin(), stay.end(), QDateTime(day, time, Qt::UTC)) != stay.end();
        };
        QVERIFY(has({2026, 11, 27}, {15, 30}) && has({2026, 11, 27}, {6, 30})); // ten recent ones
        QVERIFY(!has({2026, 11, 27}, {5, 30}));
        for (int day = 21; day < 27; ++day)
            QVERIFY2(has({2026, 11, day}, {23, 30}), qPrintable(QString::number(day)));
        QVERIFY(!has({2026, 11, 20}, {23, 30}));
        for (const QDate &sunday : {QDate(2026, 11, 22), QDate(2026, 11, 15), QDate(2026, 11, 8)})
            QVERIFY2(has(sunday, {23, 30}), qPrintable(sunday.toString()));
        QVERIFY(!has({2026, 11, 1}, {23, 30}));
        QCOMPARE(stay.size(), size_t {10 + 6 + 2}); // one of the weekly ones is a daily one
    }

    void fewStayAsTheyAre()
    {
        QVERIFY(superfluous({}, gibibyte).empty());
        QVERIFY(superfluous(hourly(10), gibibyte).empty());
        QCOMPARE(superfluous(hourly(11), gibibyte).size(), size_t {1});
    }

    void roomIsWhatIsGiven_data()
    {
        QTest::addColumn<qint64>("room");
        QTest::addColumn<int>("left");
        QTest::newRow("plenty") << qint64 {1000} << 10;
        QTest::newRow("for five") << qint64 {500} << 5;
        QTest::newRow("none") << qint64 {0} << 3;
    }
    void roomIsWhatIsGiven()
    {
        QFETCH(qint64, room);
        QFETCH(int, left);
        const auto stay = staying(hourly(10, 100), room);
        QCOMPARE(static_cast<int>(stay.size()), left);
        QCOMPARE(stay.front(), hourly(1).front().made);
    }

    void roomIsATenthOfWhatIsFree()
    {
        QCOMPARE(roomForBackups(1000), qint64 {100});
        QCOMPARE(roomForBackups(100 * gibibyte), gibibyte);
        QCOMPARE(roomForBackups(-1), qint64 {0});
    }
};

QTEST_GUILESS_MAIN(TestThinning)
#include "tst_thinning.moc"
