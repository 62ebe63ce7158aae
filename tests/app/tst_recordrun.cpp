// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "Desk.h"

#include "app/session/RecordList.h"
#include "app/uses/RecordRun.h"
#include "tests/support/StatementCount.h"

using namespace eab;
using namespace eab::app;

class TestRecordRun : public QObject
{
    Q_OBJECT

private:
    StatementCount m_count;
    std::unique_ptr<Desk> m_desk;

    QStringList addPairs(int count, bool ofOneOrder = false)
    {
        QStringList ids;
        for (int i = 0; i < count; ++i) {
            auto fields = typedPair(u"kid-%1"_s.arg(i), char('a' + i % 26));
            if (ofOneOrder) {
                fields.orderNumber = u"HB-1"_s;
                fields.caReference = u"55%1"_s.arg(i);
            }
            const auto record = m_desk->records().add(std::move(fields));
            ids << (record ? record->id : QString());
        }
        return ids;
    }
    RecordRun::Step tagging(const QString &id)
    {
        return [this, id]() -> Result<void> {
            RecordChanges changes;
            changes.tags = QStringList {u"shop"_s};
            std::ignore = EAB_TRY(m_desk->records().edit(id, std::move(changes)));
            return {};
        };
    }
    RecordRun::Step removing(const QString &id)
    {
        return [this, id] { return m_desk->records().remove(id); };
    }
    int tagged()
    {
        const auto all = m_desk->records().all(
            [](const domain::Record &record) { return record.tags.contains(u"shop"_s); });
        return all ? static_cast<int>(all->size()) : -1;
    }

private slots:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_desk = std::make_unique<Desk>();
    }

    void allOfItIsOneChange()
    {
        const QStringList ids = addPairs(3);
        std::ignore = m_desk->session.records();
        const QSignalSpy heard(&m_desk->session, &Session::recordsChanged);
        RecordRun run(m_desk->session);
        for (const QString &id : ids)
            VERIFY_OK(run.step(tagging(id)));
        QCOMPARE(heard.count(), 0);
        VERIFY_OK(run.finish());
        QCOMPARE(heard.count(), 1);
        QCOMPARE(tagged(), 3);
        VERIFY_OK(m_desk->records().remove(ids[0])); // the vault is everybody's again
    }

    void meanwhileNobodyElseChangesAnything()
    {
        const QStringList ids = addPairs(2);
        RecordRun run(m_desk->session);
        VERIFY_OK(run.step(tagging(ids[0])));
        QCOMPARE(m_desk->records().remove(ids[1]).error().code, ErrorCode::VaultInUse);
        RecordRun other(m_desk->session);
        QCOMPARE(other.step(tagging(ids[1])).error().code, ErrorCode::VaultInUse);
        VERIFY_OK(run.step(tagging(ids[1])));
        VERIFY_OK(run.finish());
        QCOMPARE(tagged(), 2);
    }

    void whatDoesNotReachItsEndHasChangedNothing_data()
    {
        QTest::addColumn<QString>("how");
        for (const char *how : {"given up", "a step fails", "locked"})
            QTest::newRow(how) << QString::fromLatin1(how);
    }

    void whatDoesNotReachItsEndHasChangedNothing()
    {
        QFETCH(QString, how);
        const QStringList ids = addPairs(2);
        const auto files = m_desk->files();
        auto run = std::make_unique<RecordRun>(m_desk->session);
        VERIFY_OK(run->step(tagging(ids[0])));
        if (how == u"a step fails") {
            QCOMPARE(run->step(removing(u"no such one"_s)).error().code, ErrorCode::NoSuchRecord);
            QCOMPARE(run->step(tagging(ids[1])).error().code, ErrorCode::NoSuchRecord);
            QCOMPARE(run->finish().error().code, ErrorCode::NoSuchRecord);
        } else if (how == u"locked") {
            m_desk->session.lock();
            QCOMPARE(run->step(tagging(ids[1])).error().code, ErrorCode::Locked);
            QCOMPARE(run->finish().error().code, ErrorCode::Locked);
            VERIFY_OK(m_desk->reopen());
        }
        run.reset();
        QCOMPARE(tagged(), 0);
        QVERIFY(how == u"locked" || m_desk->files() == files);
        VERIFY_OK(m_desk->records().remove(ids[0]));
    }

    void whoMayNotChangeTheVaultDoesNot()
    {
        const QStringList ids = addPairs(1);
        VERIFY_OK(m_desk->reopenForSupport());
        RecordRun run(m_desk->session);
        QCOMPARE(run.step(removing(ids[0])).error().code, ErrorCode::NeedsOwner);
        QCOMPARE(run.finish().error().code, ErrorCode::NeedsOwner);
    }

    void withoutAStepThereIsNothingToStore()
    {
        const auto files = m_desk->files();
        RecordRun run(m_desk->session);
        VERIFY_OK(run.finish());
        QCOMPARE(m_desk->files(), files);
    }

    void thriceAsManyCostThrice_data()
    {
        QTest::addColumn<bool>("removed");
        QTest::addColumn<bool>("ofOneOrder");
        QTest::newRow("tagged") << false << false;
        QTest::newRow("removed") << true << false;
        QTest::newRow("products of one order tagged") << false << true;
        QTest::newRow("products of one order removed") << true << true;
    }

    void thriceAsManyCostThrice()
    {
        QFETCH(bool, removed);
        QFETCH(bool, ofOneOrder);
        const QStringList ids = addPairs(80, ofOneOrder);
        const auto cost = [&](const QStringList &some) {
            std::ignore = m_count.take();
            RecordRun run(m_desk->session);
            for (const QString &id : some) {
                if (!run.step(removed ? removing(id) : tagging(id)))
                    return -1;
            }
            return run.finish() ? m_count.take() : -1;
        };
        const int few = cost(ids.first(20));
        const int many = cost(ids.last(60));
        QVERIFY2(few > 0 && many <= 3 * few, qPrintable(u"%1, %2"_s.arg(few).arg(many)));
    }
};

QTEST_GUILESS_MAIN(TestRecordRun)
#include "tst_recordrun.moc"
