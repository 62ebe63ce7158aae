// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "app/session/AutoLock.h"

#include "Desk.h"

using namespace eab;
using namespace eab::app;

class TestAutoLock : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<AutoLock> m_lock;

    [[nodiscard]] bool isOpen() const { return m_desk->session.isUnlocked(); }
    void pass(qint64 seconds)
    {
        m_desk->clock.advance(seconds);
        m_lock->check();
    }

private slots:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_desk = std::make_unique<Desk>();
        m_lock = std::make_unique<AutoLock>(m_desk->session);
        QVERIFY(m_desk->reopen());
    }
    void cleanup()
    {
        m_lock.reset();
        m_desk.reset();
    }

    void fiveIdleMinutesLock()
    {
        QCOMPARE(m_lock->limit(), 300);
        pass(299);
        QVERIFY(isOpen());
        QCOMPARE(m_lock->secondsLeft().value(), 1);
        pass(1);
        QVERIFY(!isOpen());
        QVERIFY(!m_lock->secondsLeft());
    }

    void whoDoesSomethingIsNotIdle()
    {
        pass(299);
        m_lock->touch();
        pass(299);
        QVERIFY(isOpen());
        QCOMPARE(m_lock->secondsLeft().value(), 1);
    }

    void aLaptopThatSleptIsLockedOnWaking()
    {
        // No timer ran meanwhile; the wall clock tells.
        pass(qint64 {8} * 3600);
        QVERIFY(!isOpen());
    }

    void aClockThatWasSetBackCountsAsIdleTime()
    {
        pass(-60);
        QVERIFY(!isOpen());
    }

    void theLimitCanBeChosenOrSwitchedOff()
    {
        m_lock->setLimit(60);
        pass(59);
        QVERIFY(isOpen());
        pass(1);
        QVERIFY(!isOpen());
        QVERIFY(m_desk->reopen());
        m_lock->setLimit(0);
        QVERIFY(!m_lock->secondsLeft());
        pass(qint64 {100} * 86400);
        QVERIFY(isOpen());
        // Switched on again, time counts from then.
        m_lock->setLimit(60);
        QCOMPARE(m_lock->secondsLeft().value(), 60);
    }

    void unlockingStartsTheTimeAnew()
    {
        pass(250);
        QVERIFY(m_desk->reopen());
        QCOMPARE(m_lock->secondsLeft().value(), 300);
    }

    void itLooksByItselfEverySecond()
    {
        const QSignalSpy ticked(m_lock.get(), &AutoLock::ticked);
        QTRY_VERIFY_WITH_TIMEOUT(ticked.count() > 0, 5000);
        m_desk->clock.advance(300);
        QTRY_VERIFY_WITH_TIMEOUT(!isOpen(), 5000);
    }

    void aLockedVaultIsLeftAlone()
    {
        m_desk->session.lock();
        const QSignalSpy locked(&m_desk->session, &Session::locked);
        pass(1000);
        QCOMPARE(locked.count(), 0);
    }
};

QTEST_GUILESS_MAIN(TestAutoLock)
#include "tst_autolock.moc"
