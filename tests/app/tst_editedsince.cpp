// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "Desk.h"

#include "app/uses/Bin.h"

using namespace eab;
using namespace eab::app;

/** Whether a change can honestly be taken back, and what becomes of a person's words. */
class TestEditedSince : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<Desk> m_desk;

    ImportCredential importer() { return ImportCredential(m_desk->session); }

    /** The batch. */
    QString import(const QStringList &orders)
    {
        std::vector<ImportPreview> mails;
        for (const QString &order : orders)
            mails.push_back(ImportCredential::read(
                u"order.eml"_s, WipedBytes::copyOf(orderMail(u"kid-"_s + order, 'k', order))));
        const auto outcome = importer().save(mails);
        return outcome ? outcome->batch : QString();
    }

    domain::Record ofOrder(const QString &order)
    {
        const auto all = m_desk->records().all();
        if (all) {
            for (const domain::Record &record : *all) {
                if (record.orderNumber == order)
                    return record;
            }
        }
        return {};
    }

    void edit(const QString &id, const std::function<void(RecordChanges &)> &how)
    {
        RecordChanges changes;
        how(changes);
        VERIFY_OK(m_desk->records().edit(id, std::move(changes)));
    }

private slots:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_desk = std::make_unique<Desk>();
    }

    void whatWasEditedSinceIsNamed_data()
    {
        QTest::addColumn<QStringList>("steps");
        QTest::addColumn<bool>("edited");
        QTest::newRow("nothing was done") << QStringList() << false;
        QTest::newRow("another product") << QStringList {u"product"_s} << true;
        QTest::newRow("a note") << QStringList {u"notes"_s} << true;
        QTest::newRow("into the archive") << QStringList {u"archive"_s} << true;
        QTest::newRow("another key") << QStringList {u"key"_s} << true;
        QTest::newRow("only looked at") << QStringList {u"look"_s} << false;
        QTest::newRow("edited and put back") << QStringList {u"product"_s, u"back"_s} << false;
        QTest::newRow("a former state brought back, edited again")
            << QStringList {u"product"_s, u"back"_s, u"notes"_s} << true;
        QTest::newRow("removed and restored") << QStringList {u"remove"_s, u"restore"_s} << false;
        QTest::newRow("another import told more") << QStringList {u"import"_s} << false;
        QTest::newRow("edited, then told of again")
            << QStringList {u"notes"_s, u"import"_s} << true;
    }
    void whatWasEditedSinceIsNamed()
    {
        QFETCH(QStringList, steps);
        QFETCH(bool, edited);
        const QString batch = import({u"HB-1"_s, u"HB-2"_s});
        const QString id = ofOrder(u"HB-1"_s).id;
        for (const QString &step : std::as_const(steps)) {
            if (step == u"product")
                edit(id, [](RecordChanges &changes) { changes.product = u"Other"_s; });
            else if (step == u"notes")
                edit(id, [](RecordChanges &changes) { changes.notes = u"call first"_s; });
            else if (step == u"archive")
                edit(id, [](RecordChanges &changes) {
                    changes.status = domain::RecordStatus::Archived;
                });
            else if (step == u"key")
                edit(id, [](RecordChanges &changes) {
                    changes.hmac = domain::HmacKey(Secret::copyOf(QByteArray(32, 'z')));
                });
            else if (step == u"look")
                VERIFY_OK(m_desk->records().hmac(id, domain::Action::Shown));
            else if (step == u"back")
                VERIFY_OK(m_desk->records().restore(id, 1));
            else if (step == u"remove")
                VERIFY_OK(m_desk->records().remove(id));
            else if (step == u"restore")
                VERIFY_OK(m_desk->records().restore(id));
            else if (step == u"import") {
                std::vector<ImportPreview> more;
                more.push_back(ImportCredential::read(
                    u"notice.txt"_s,
                    WipedBytes::copyOf(orderMail(u"kid-HB-1"_s, 'k', u"HB-1"_s)
                                       + "CA Reference: 5544332211\n")));
                VERIFY_OK(importer().save(more));
            }
        }
        const auto since = importer().editedSince(batch);
        VERIFY_OK(since);
        QCOMPARE(since->records.size(), qsizetype {2});
        QCOMPARE(since->edited, edited ? QStringList {id} : QStringList());
    }

    void whatIsInTheBinIsNotThere()
    {
        const QString batch = import({u"HB-1"_s, u"HB-2"_s});
        const QString id = ofOrder(u"HB-1"_s).id;
        edit(id, [](RecordChanges &changes) { changes.notes = u"call first"_s; });
        VERIFY_OK(m_desk->records().remove(id));
        const auto since = importer().editedSince(batch);
        VERIFY_OK(since);
        QCOMPARE(since->records, QStringList {ofOrder(u"HB-2"_s).id});
        QCOMPARE(since->edited, QStringList());
        COMPARE_ERROR(importer().editedSince(u"nobody"_s), ErrorCode::NoSuchBatch);
        m_desk->session.lock();
        COMPARE_ERROR(importer().editedSince(batch), ErrorCode::Locked);
    }

    void aRecordOfWhichNothingElseSpeaksGoesWithItsChanges()
    {
        const QString batch = import({u"HB-1"_s});
        const QString id = ofOrder(u"HB-1"_s).id;
        edit(id, [](RecordChanges &changes) {
            changes.product = u"Other"_s;
            changes.notes = u"call first"_s;
        });
        VERIFY_OK(importer().undo(batch));
        COMPARE_ERROR(m_desk->records().find(id), ErrorCode::NoSuchRecord);
        const auto back = Bin(m_desk->session).restore(id);
        VERIFY_OK(back);
        QCOMPARE(back->product, u"Other"_s);
        QCOMPARE(back->notes, u"call first"_s);
        QVERIFY(back->hasPair());
    }

    void whatAPersonWroteIntoARecordThatWasThereBeforeStays()
    {
        RecordChanges typed;
        typed.orderNumber = u"HB-1"_s;
        typed.issuer = u"harbour.example.net"_s;
        const auto record = m_desk->records().add(std::move(typed));
        VERIFY_OK(record);
        const QString batch = import({u"HB-1"_s});
        QCOMPARE(m_desk->records().all().value().size(), size_t {1});
        edit(record->id, [](RecordChanges &changes) { changes.customer = u"Shop"_s; });
        QCOMPARE(importer().editedSince(batch).value().edited, QStringList {record->id});
        VERIFY_OK(importer().undo(batch));
        const auto left = m_desk->records().find(record->id);
        VERIFY_OK(left);
        QCOMPARE(left->customer, u"Shop"_s);
        QVERIFY(!left->hasPair());
    }

    void aRecordIsStillWhatItWasSeenAs()
    {
        const auto seen = m_desk->records().add(typedPair());
        VERIFY_OK(seen);
        VERIFY_OK(m_desk->records().checkStill(*seen));
        edit(seen->id, [](RecordChanges &changes) { changes.title = u"Other"_s; });
        COMPARE_ERROR(m_desk->records().checkStill(*seen), ErrorCode::RecordChanged);
        // Another version of the same state.
        VERIFY_OK(m_desk->records().restore(seen->id, 1));
        VERIFY_OK(m_desk->records().checkStill(*seen));
        VERIFY_OK(m_desk->records().remove(seen->id));
        COMPARE_ERROR(m_desk->records().checkStill(*seen), ErrorCode::NoSuchRecord);
    }
};

QTEST_GUILESS_MAIN(TestEditedSince)
#include "tst_editedsince.moc"
