// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "vault/records/RecordRows.h"

#include "domain/RecordJson.h"
#include "vault/file/Schema.h"
#include "vault/file/Statement.h"
#include "vault/records/Purchases.h"

#include "tests/support/ArbitraryRecord.h"
#include "tests/support/Checks.h"
#include "tests/support/Samples.h"

using namespace eab;
using namespace eab::vault;
using namespace eab::samples;
using namespace Qt::StringLiterals;

/** Records in their tables, every field of them. */
class TestRecordRows : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_dir;
    std::optional<Connection> m_connection;

    /** One whose row can be written: what the store gives is there, what lies elsewhere is not. */
    static domain::Record storable()
    {
        domain::Record record = arbitraryRecord();
        record.id = u"k3v9sq2l"_s;
        record.created = now;
        record.modified = now;
        record.orderId.clear();
        record.hasSource = false;
        record.openQuestions = 0;
        return record;
    }
    /** With its order, as the store does it. */
    bool insert(domain::Record &record)
    {
        const auto place = Purchases(*m_connection).place(record);
        return place && insertRecord(*m_connection, record, place->purchase);
    }
    bool update(const domain::Record &former, domain::Record &record)
    {
        const auto place = Purchases(*m_connection).move(former, record);
        return place && updateRecord(*m_connection, former, record, place->purchase);
    }
    domain::Record stored()
    {
        auto records = readRecords(*m_connection);
        RC_ASSERT(records && records->size() == 1U);
        return std::move(records->front());
    }
    qint64 changes()
    {
        Statement statement(*m_connection, "SELECT total_changes()");
        return statement.step().value() ? statement.number(0) : -1;
    }

private slots:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        const QString path = m_dir.filePath(QString::fromLatin1(QTest::currentTestFunction()));
        auto made = Connection::create(path, Secret::copyOf(QByteArray(32, 'k')), {});
        VERIFY_OK(made);
        m_connection.emplace(std::move(*made));
        VERIFY_OK(createSchema(*m_connection));
    }

    void anyRecordComesBackFromItsRow()
    {
        VERIFY_OK(m_connection->run("BEGIN")); // one commit for all of them
        QVERIFY(rc::check("read(insert(r)) == r, read(update(s)) == s", [this] {
            domain::Record first = storable();
            RC_ASSERT(insert(first));
            RC_ASSERT(domain::toJson(stored()) == domain::toJson(first));
            domain::Record second = storable();
            RC_ASSERT(update(first, second));
            RC_ASSERT(domain::toJson(stored()) == domain::toJson(second));
            RC_ASSERT(bool(deleteRecord(*m_connection, first.id)));
            RC_ASSERT(bool(Purchases(*m_connection).dropEmpty(second.orderId)));
        }));
    }

    void listsAreWrittenWhereTheyDiffer()
    {
        domain::Record record;
        record.id = u"k3v9sq2l"_s;
        record.created = record.modified = now;
        record.domains = {u"www.example.org"_s, u"shop.example.org"_s};
        record.tags = {u"shop"_s};
        QVERIFY(insert(record));
        qint64 before = changes();
        domain::Record next = record;
        next.title = u"Shop"_s;
        QVERIFY(update(record, next));
        QCOMPARE(changes() - before, 1);
        before = changes();
        next.tags << u"2026"_s;
        QVERIFY(update(record, next));
        QCOMPARE(changes() - before, 1 + 1 + 2); // the row, one tag gone, two written
    }

    void aSecondRowOfAnIdIsRefused()
    {
        domain::Record record;
        record.id = u"k3v9sq2l"_s;
        record.created = record.modified = now;
        QVERIFY(insert(record));
        QVERIFY(!insert(record));
    }
};

QTEST_APPLESS_MAIN(TestRecordRows)
#include "tst_recordrows.moc"
