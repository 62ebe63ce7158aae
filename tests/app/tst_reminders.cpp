// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "app/uses/ReminderService.h"

#include "Desk.h"

using namespace eab;
using namespace eab::app;

class TestReminders : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<Desk> m_desk;

    QString order(const QString &number, int day)
    {
        RecordChanges fields;
        fields.orderNumber = number;
        fields.orderDate = QDate(2026, 11, day);
        const auto record = m_desk->records().add(std::move(fields));
        return record ? record->id : QString();
    }

private slots:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_desk = std::make_unique<Desk>();
    }

    void everyChangeOfTheRecordsIsHeard()
    {
        ReminderService service(m_desk->session);
        const QSignalSpy changed(&service, &ReminderService::changed);
        const QString id = order(u"HB-1"_s, 16);
        QCOMPARE(changed.count(), 1);
        QCOMPARE(service.due().size(), size_t {1});
        QCOMPARE(service.due().front().recordId, id);
        QCOMPARE(service.closingSoon(), 1);
        VERIFY_OK(m_desk->records().remove(id));
        QVERIFY(service.due().empty());
        QCOMPARE(service.closingSoon(), 0);
    }

    void theMostUrgentComesFirst()
    {
        ReminderService service(m_desk->session);
        order(u"later"_s, 20);
        order(u"missed"_s, 1);
        const QString soon = order(u"soon"_s, 15);
        QCOMPARE(service.due().size(), size_t {3});
        QCOMPARE(service.due().front().recordId, soon);
        QCOMPARE(service.closingSoon(), 1); // what is missed closes no more
    }

    void theCountIsOfThisMoment()
    {
        ReminderService service(m_desk->session);
        order(u"HB-1"_s, 20); // closes on the 27th
        QCOMPARE(service.closingSoon(), 0);
        m_desk->clock.set(QDateTime({2026, 11, 24}, {0, 0}, Qt::UTC));
        QCOMPARE(service.closingSoon(), 1);
        m_desk->clock.set(QDateTime({2026, 11, 27}, {0, 0}, Qt::UTC));
        QCOMPARE(service.closingSoon(), 0);
    }

    void whatWasKnownOutlivesLocking()
    {
        ReminderService service(m_desk->session);
        order(u"HB-1"_s, 16);
        m_desk->session.lock();
        service.refresh();
        QCOMPARE(service.closingSoon(), 1);
        m_desk->clock.advance(qint64 {30} * 86400);
        service.refresh();
        QCOMPARE(service.closingSoon(), 0);
    }

    void anotherVaultHasRemindersOfItsOwn()
    {
        ReminderService service(m_desk->session);
        order(u"HB-1"_s, 16);
        m_desk->session.setFolder(m_desk->dir.filePath(u"other.eabvault"_s));
        service.refresh();
        QVERIFY(service.due().empty());
        m_desk->session.setFolder(m_desk->vaultPath());
        VERIFY_OK(m_desk->session.unlock(m_desk->recoveryCode));
        QCOMPARE(service.closingSoon(), 1);
    }

    void unlockingAsksAtOnce()
    {
        order(u"HB-1"_s, 16);
        m_desk->session.lock();
        ReminderService service(m_desk->session);
        QVERIFY(service.due().empty());
        VERIFY_OK(m_desk->session.unlock(m_desk->recoveryCode));
        QCOMPARE(service.due().size(), size_t {1});
    }
};

QTEST_GUILESS_MAIN(TestReminders)
#include "tst_reminders.moc"
