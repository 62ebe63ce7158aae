// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "app/session/RecordList.h"

#include "Desk.h"

#include "tests/support/StatementCount.h"
#include "vault/OpenVault.h"

using namespace eab;
using namespace eab::app;
using domain::Record;
using samples::now;

namespace {

Record order(const QString &id, qint64 secondsLeft)
{
    Record record;
    record.id = id;
    record.title = id;
    record.portalVisibleUntil = now.addSecs(secondsLeft);
    return record;
}

QString titles(const RecordList &list)
{
    QStringList all;
    for (const domain::PlacedPtr &placed : list.all())
        all << placed->record.title;
    return all.join(u' ');
}

QString sorted(const QSet<QString> &ids)
{
    QStringList list(ids.begin(), ids.end());
    list.sort();
    return list.join(u' ');
}

constexpr qint64 day = 86400;

} // namespace

class TestSessionRecords : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<StatementCount> m_statements;
    std::unique_ptr<Desk> m_desk;
    std::vector<RecordChange> m_heard;

    QString added(const QString &kid)
    {
        const auto record = m_desk->records().add(typedPair(kid));
        return record ? record->id : QString();
    }
    Result<Record> retitled(const QString &id, const QString &title)
    {
        RecordChanges changes;
        changes.title = title;
        return m_desk->records().edit(id, std::move(changes));
    }
    const RecordList &list() { return **m_desk->session.records(); }

private slots:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_statements = std::make_unique<StatementCount>();
        m_desk = std::make_unique<Desk>();
        m_heard.clear();
        connect(&m_desk->session, &Session::recordsChanged, this,
                [this](const RecordChange &change) { m_heard.push_back(change); });
    }
    void cleanup()
    {
        m_desk.reset();
        m_statements.reset();
    }

    void recordsComeChangeAndGoById()
    {
        RecordList list;
        list.fill({order(u"b"_s, 2 * day), order(u"a"_s, 5 * day), order(u"c"_s, -day)}, now);
        QCOMPARE(titles(list), u"b c a"_s);
        const auto former = list.find(u"a"_s);
        Record sooner = order(u"a"_s, day);
        auto change = list.put({order(u"d"_s, day / 2), sooner}, {u"c"_s, u"never there"_s}, now);
        QCOMPARE(sorted(change.added), u"d"_s);
        QCOMPARE(sorted(change.changed), u"a"_s);
        QCOMPARE(sorted(change.removed), u"c"_s);
        QCOMPARE(titles(list), u"d a b"_s);
        QVERIFY(list.find(u"c"_s) == nullptr);
        // Whoever held one still has what it was.
        QCOMPARE(former->record.portalVisibleUntil, now.addSecs(5 * day));
        list.clear();
        QVERIFY(list.all().empty() && list.find(u"a"_s) == nullptr);
    }

    void timeMovesThoseWhoseTurnHasCome()
    {
        RecordList list;
        list.fill({order(u"soon"_s, 2 * day), order(u"far"_s, 4 * day), order(u"none"_s, 0)}, now);
        QCOMPARE(titles(list), u"soon none far"_s);
        QCOMPARE(sorted(list.passTime(now.addSecs(60))), QString());
        QCOMPARE(sorted(list.passTime(now.addSecs(day))), u"far soon"_s); // closing, the last day
        QCOMPARE(titles(list), u"soon far none"_s);
        QCOMPARE(sorted(list.passTime(now.addSecs(2 * day))), u"soon"_s);
        QCOMPARE(titles(list), u"far soon none"_s);
        // A clock that is set back takes everything back.
        QCOMPARE(sorted(list.passTime(now)), u"far soon"_s);
        QCOMPARE(titles(list), u"soon none far"_s);
    }

    void aChangeIsToldOnceWithItsIds()
    {
        const QString first = added(u"kid-1"_s);
        QVERIFY(m_heard.size() == 1 && m_heard[0].everything); // nobody has read the list before
        std::ignore = list();
        const QString second = added(u"kid-2"_s);
        QCOMPARE(m_heard.size(), size_t {2});
        QVERIFY(!m_heard[1].everything);
        QCOMPARE(sorted(m_heard[1].added), second);
        VERIFY_OK(retitled(first, u"Another"_s));
        QCOMPARE(m_heard.size(), size_t {3});
        QCOMPARE(sorted(m_heard[2].changed), first);
        QCOMPARE(list().find(first)->record.title, u"Another"_s);
        VERIFY_OK(m_desk->records().remove(second));
        QCOMPARE(sorted(m_heard[3].removed), second);
        VERIFY_OK(m_desk->records().restore(second));
        QCOMPARE(sorted(m_heard[4].added), second);
        QCOMPARE(m_heard.size(), size_t {5});
    }

    void whatChangesNothingTellsNothing()
    {
        const QString id = added(u"kid-1"_s);
        std::ignore = list();
        m_heard.clear();
        VERIFY_OK(
            m_desk->records().hmac(id, domain::Action::Shown)); // a line of the history, no more
        COMPARE_ERROR(m_desk->records().remove(u"nobody"_s), ErrorCode::NoSuchRecord);
        COMPARE_ERROR(m_desk->records().add(typedPair(u"kid-1"_s)), ErrorCode::KidConflict);
        QVERIFY(m_heard.empty());
    }

    void aChangeWithinAChangeTellsWithTheOuterOne()
    {
        std::ignore = list();
        const auto done = m_desk->session.change([this](vault::OpenVault &) -> Result<int> {
            const QString first = added(u"kid-1"_s);
            if (const auto edited = retitled(first, u"Another"_s); !edited)
                return edited.error();
            added(u"kid-2"_s);
            return static_cast<int>(m_heard.size());
        });
        QCOMPARE(done.value(), 0);
        QCOMPARE(m_heard.size(), size_t {1});
        QCOMPARE(m_heard[0].added.size(), 2);
        QVERIFY(m_heard[0].changed.isEmpty());
    }

    void whatWasDoneBeforeAFailureIsTold()
    {
        std::ignore = list();
        const auto done = m_desk->session.change([this](vault::OpenVault &) -> Result<void> {
            added(u"kid-1"_s);
            return Error {ErrorCode::Cancelled, {}, {}};
        });
        COMPARE_ERROR(done, ErrorCode::Cancelled);
        QCOMPARE(m_heard.size(), size_t {1});
        QCOMPARE(list().all().size(), size_t {1});
    }

    void theListIsReadOnce()
    {
        for (int i = 0; i < 3; ++i)
            added(u"kid-%1"_s.arg(i));
        VERIFY_OK(m_desk->reopen());
        std::ignore = m_statements->take();
        QCOMPARE(list().all().size(), size_t {3});
        QVERIFY(m_statements->take() > 0);
        QCOMPARE(m_desk->records().all()->size(), size_t {3});
        for (int minute = 0; minute < 5; ++minute) {
            m_desk->clock.advance(60);
            m_desk->session.passTime();
        }
        QCOMPARE(m_desk->records().all()->size(), size_t {3});
        QCOMPARE(m_statements->take(), 0);
    }

    void lockingForgetsIt()
    {
        added(u"kid-1"_s);
        const RecordList &held = list();
        QCOMPARE(held.all().size(), size_t {1});
        const std::weak_ptr<const domain::Placed> one = held.all().front();
        m_desk->session.lock();
        QVERIFY(held.all().empty() && one.expired());
        COMPARE_ERROR(m_desk->session.records(), ErrorCode::Locked);
        m_desk->session.passTime(); // asks nobody
        VERIFY_OK(m_desk->session.unlock(m_desk->recoveryCode));
        QCOMPARE(list().all().size(), size_t {1});
    }

    void manyAtOnceAreEverything()
    {
        std::ignore = list();
        std::ignore = m_desk->session.change([this](vault::OpenVault &) -> Result<void> {
            for (int i = 0; i < 120; ++i)
                added(u"kid-%1"_s.arg(i));
            return {};
        });
        QVERIFY(m_heard.size() == 1 && m_heard[0].everything);
        QCOMPARE(list().all().size(), size_t {120});
    }

    void tenThousandStayInOrder()
    {
        std::vector<Record> many;
        for (int i = 0; i < 10000; ++i)
            many.push_back(order(QString::number(i), (i * 7919) % 2000000 - 500000));
        RecordList list;
        list.fill(many, now);
        const auto inOrder = [&list] {
            return std::is_sorted(list.all().begin(), list.all().end(),
                                  [](const auto &a, const auto &b) { return moreUrgent(*a, *b); });
        };
        QVERIFY(inOrder());
        for (int step = 1; step <= 20; ++step) {
            const auto moved = list.passTime(now.addSecs(step * 3600));
            QVERIFY(moved.size() < 2000);
            QVERIFY(inOrder());
        }
        const auto change = list.put({order(u"17"_s, 60), order(u"new"_s, 90)}, {u"18"_s}, now);
        QVERIFY(change.changed.contains(u"17"_s) && change.added.contains(u"new"_s));
        QVERIFY(inOrder());
        QCOMPARE(list.all().size(), size_t {10000});
    }
};

QTEST_GUILESS_MAIN(TestSessionRecords)
#include "tst_sessionrecords.moc"
