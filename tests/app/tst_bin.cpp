// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "Desk.h"

#include "app/uses/Bin.h"
#include "app/uses/Messages.h"

using namespace eab;
using namespace eab::app;

class TestBin : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<Desk> m_desk;

    Bin bin() { return Bin(m_desk->session); }

    /** A record that came from a mail. */
    QString imported(const QString &kid, char fill, const QString &order)
    {
        std::vector<ImportPreview> mails;
        mails.push_back(ImportCredential::read(u"%1.eml"_s.arg(order),
                                               WipedBytes::copyOf(orderMail(kid, fill, order))));
        const auto outcome = ImportCredential(m_desk->session).save(mails);
        return outcome && outcome->records.size() == 1 ? outcome->records.front()->id : QString();
    }

    QStringList inBin()
    {
        QStringList ids;
        if (const auto removed = bin().all()) {
            for (const RemovedRecord &one : *removed)
                ids << one.record.id;
        }
        return ids;
    }

    qsizetype messages()
    {
        const auto all = Messages(m_desk->session).all();
        return all ? static_cast<qsizetype>(all->size()) : -1;
    }

private slots:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_desk = std::make_unique<Desk>();
    }

    void whatWasRemovedIsListedTheNewestFirst()
    {
        const QString first = imported(u"kid-1"_s, 'a', u"HB-1"_s);
        const QString second = imported(u"kid-2"_s, 'b', u"HB-2"_s);
        const QString kept = imported(u"kid-3"_s, 'c', u"HB-3"_s);
        QCOMPARE(inBin(), QStringList());
        VERIFY_OK(m_desk->records().remove(first));
        m_desk->clock.advance(60);
        VERIFY_OK(m_desk->records().remove(second));
        QCOMPARE(inBin(), (QStringList {second, first}));
        const auto removed = bin().all();
        VERIFY_OK(removed);
        QCOMPARE(removed->back().record.orderNumber, u"HB-1"_s);
        QCOMPARE(removed->back().at, samples::now);
        QCOMPARE(removed->back().record.version, 1);
        QCOMPARE(removed->back().record.created, samples::now);
        QCOMPARE(removed->back().keptUntil(), samples::now.addDays(daysInBin));
        QVERIFY(!removed->back().actor.isEmpty());
        // Brought back and removed once more it is there once.
        VERIFY_OK(bin().restore(first.left(5)));
        QCOMPARE(inBin(), QStringList {second});
        COMPARE_ERROR(bin().restore(first), ErrorCode::NoSuchRecord);
        COMPARE_ERROR(bin().restore(QString()), ErrorCode::NoSuchRecord);
        VERIFY_OK(m_desk->records().remove(first));
        QCOMPARE(inBin(), (QStringList {first, second}));
        VERIFY_OK(m_desk->records().find(kept));
    }

    void emptyingForgetsForGoodWithWhatSpeaksOfNothingElse()
    {
        const QString old = imported(u"kid-1"_s, 'a', u"HB-1"_s);
        const QString young = imported(u"kid-2"_s, 'b', u"HB-2"_s);
        VERIFY_OK(m_desk->records().remove(old));
        m_desk->clock.advance(qint64 {5} * 86400);
        VERIFY_OK(m_desk->records().remove(young));
        QCOMPARE(bin().empty(6).value(), 0);
        QCOMPARE(messages(), 2);
        QCOMPARE(bin().empty(5).value(), 1);
        QCOMPARE(inBin(), QStringList {young});
        QCOMPARE(messages(), 1);
        COMPARE_ERROR(m_desk->records().restore(old), ErrorCode::NoSuchRecord);
        COMPARE_ERROR(m_desk->records().history(old), ErrorCode::NoSuchRecord);
        QCOMPARE(bin().empty().value(), 1);
        QCOMPARE(messages(), 0);
        const auto checked = m_desk->records().check();
        VERIFY_OK(checked);
        QCOMPARE(checked->problems, QStringList());
    }

    void oneIsThrownAwayAlone()
    {
        const QString first = imported(u"kid-1"_s, 'a', u"HB-1"_s);
        const QString second = imported(u"kid-2"_s, 'b', u"HB-2"_s);
        COMPARE_ERROR(bin().discard(first), ErrorCode::NoSuchRecord); // it is not in the bin
        COMPARE_ERROR(bin().find(first), ErrorCode::NoSuchRecord);
        for (const QString &id : {first, second})
            VERIFY_OK(m_desk->records().remove(id));
        QCOMPARE(bin().find(first.left(6)).value().record.orderNumber, u"HB-1"_s);
        COMPARE_ERROR(bin().discard(QString()), ErrorCode::NoSuchRecord);
        const QSignalSpy told(&m_desk->session, &Session::recordsChanged);
        VERIFY_OK(bin().discard(first.left(6)));
        QCOMPARE(told.count(), 1);
        QCOMPARE(inBin(), QStringList {second});
        QCOMPARE(messages(), 1);
        COMPARE_ERROR(m_desk->records().history(first), ErrorCode::NoSuchRecord);
        QCOMPARE(m_desk->records().check().value().problems, QStringList());
    }

    void aMessageStaysWhileItSpeaksOfAnother()
    {
        std::vector<ImportPreview> tables;
        tables.push_back(ImportCredential::read(
            u"orders.csv"_s,
            WipedBytes::copyOf("Order Number,Key ID,HMAC Key,Directory URL\n"
                               "HB-1,kid-1,a2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra2s,"
                               "https://acme.example/directory\n"
                               "HB-2,kid-2,bGxsbGxsbGxsbGxsbGxsbGxsbGxsbGxsbGxsbGxsbGw,"
                               "https://acme.example/directory\n")));
        const auto outcome = ImportCredential(m_desk->session).save(tables);
        VERIFY_OK(outcome);
        QCOMPARE(outcome->records.size(), size_t {2});
        QCOMPARE(messages(), 1);
        VERIFY_OK(m_desk->records().remove(outcome->records[0]->id));
        QCOMPARE(bin().empty().value(), 1);
        QCOMPARE(messages(), 1);
        // The other's stretch of it is still to be read, and it alone.
        const auto source = m_desk->records().source(outcome->records[1]->id);
        VERIFY_OK(source);
        QVERIFY(source->expose().startsWith("Order Number,Key ID"));
        QVERIFY(source->expose().contains("kid-2"));
        QVERIFY(!source->expose().contains("kid-1"));
        VERIFY_OK(m_desk->records().remove(outcome->records[1]->id));
        QCOMPARE(bin().empty().value(), 1);
        QCOMPARE(messages(), 0);
    }

    void whatHasBecomeAnotherGoesWithIt()
    {
        const QByteArray head = "From: Harbour <orders@harbour.example.net>\n"
                                "Date: Tue, 17 Nov 2026 14:05:00 +0000\n\nProduct: OV\n";
        const QByteArray reference = "CA Reference: 5544332211\n";
        const QByteArray pair = "EAB Key ID: kid-1\nEAB MAC Key: "
                                "a2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra2s\n"
                                "ACME Server URL: https://acme.example/directory\n";
        for (const QByteArray &text : {QByteArray(head + reference), QByteArray(head + pair),
                                       QByteArray(head + reference + pair)}) {
            std::vector<ImportPreview> mails;
            mails.push_back(ImportCredential::read(u"mail.eml"_s, WipedBytes::copyOf(text)));
            VERIFY_OK(ImportCredential(m_desk->session).save(mails));
        }
        const auto all = m_desk->records().all();
        VERIFY_OK(all);
        QCOMPARE(all->size(), size_t {1});
        QCOMPARE(inBin(), QStringList());
        VERIFY_OK(m_desk->records().remove(all->front().id));
        QCOMPARE(inBin(), QStringList {all->front().id});
        QCOMPARE(bin().empty().value(), 1);
        QCOMPARE(inBin(), QStringList());
        QCOMPARE(messages(), 0);
        QCOMPARE(m_desk->records().check().value().problems, QStringList());
    }

    void anOwnersUnlockingTakesAwayWhatIsOld_data()
    {
        QTest::addColumn<int>("days");
        QTest::addColumn<bool>("looksOnly");
        QTest::addColumn<bool>("stays");
        QTest::newRow("young") << daysInBin - 1 << false << true;
        QTest::newRow("old") << daysInBin << false << false;
        QTest::newRow("old, only looked at") << daysInBin << true << true;
    }
    void anOwnersUnlockingTakesAwayWhatIsOld()
    {
        QFETCH(int, days);
        QFETCH(bool, looksOnly);
        const QString id = imported(u"kid-1"_s, 'a', u"HB-1"_s);
        VERIFY_OK(m_desk->records().remove(id));
        m_desk->clock.advance(qint64 {86400} * days);
        VERIFY_OK(m_desk->reopen(looksOnly ? Access::LookOnly : Access::Change));
        QTEST(inBin() == QStringList {id}, "stays");
        QTEST(messages() == 1, "stays");
    }

    void supportEmptiesNothing()
    {
        const QString id = imported(u"kid-1"_s, 'a', u"HB-1"_s);
        VERIFY_OK(m_desk->records().remove(id));
        m_desk->clock.advance(qint64 {86400} * 2 * daysInBin);
        // Making the login unlocks nothing.
        VERIFY_OK(m_desk->reopenForSupport());
        QCOMPARE(inBin(), QStringList {id});
        COMPARE_ERROR(bin().empty(), ErrorCode::NeedsOwner);
        COMPARE_ERROR(bin().restore(id), ErrorCode::NeedsOwner);
        COMPARE_ERROR(bin().discard(id), ErrorCode::NeedsOwner);
    }
};

QTEST_GUILESS_MAIN(TestBin)
#include "tst_bin.moc"
