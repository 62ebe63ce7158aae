// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "vault/file/Statement.h"

#include "tests/support/BareStore.h"
#include "tests/support/Checks.h"

using namespace eab;
using namespace eab::vault;

class TestConnection : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<BareStore> m_bare;

    Connection &connection() { return m_bare->connection(); }
    Result<void> add(const char *name)
    {
        Statement statement(connection(), "INSERT INTO meta(name, value) VALUES (?, 'x')");
        statement.bind(QString::fromLatin1(name));
        return statement.run();
    }
    QString names()
    {
        Statement statement(connection(),
                            "SELECT group_concat(name, ' ') FROM"
                            " (SELECT name FROM meta ORDER BY name)");
        return statement.step().value() ? statement.text(0) : QString();
    }

private slots:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        m_bare = std::make_unique<BareStore>();
    }

    void workIsDoneWholeOrNotAtAll()
    {
        VERIFY_OK(connection().transact([this] { return add("a"); }));
        const auto failed = connection().transact([this]() -> Result<int> {
            std::ignore = add("b");
            return Error {ErrorCode::NoSuchRecord, QStringLiteral("subject"), {}};
        });
        COMPARE_ERROR(failed, ErrorCode::NoSuchRecord);
        QCOMPARE(failed.error().subject, QStringLiteral("subject"));
        QCOMPARE(names(), QStringLiteral("a"));
        const auto twice = connection().transact([this] {
            std::ignore = add("c");
            return add("a");
        });
        QVERIFY(!twice);
        QCOMPARE(names(), QStringLiteral("a"));
        QCOMPARE(connection().transact([] { return Result<int>(7); }).value(), 7);
    }

    void workInsideWorkIsAPartOfIt()
    {
        const auto outer = [this](bool fail) {
            return connection().transact([this, fail]() -> Result<void> {
                if (auto done = connection().transact([this] { return add("inner"); }); !done)
                    return done;
                return fail ? Result<void>(Error {ErrorCode::Cancelled, {}, {}}) : Result<void>();
            });
        };
        COMPARE_ERROR(outer(true), ErrorCode::Cancelled);
        QCOMPARE(names(), QString());
        VERIFY_OK(outer(false));
        QCOMPARE(names(), QStringLiteral("inner"));
    }

    void whatCannotBeginIsNotDone()
    {
        auto reader = m_bare->connect(OpenMode::ReadOnly);
        VERIFY_OK(reader);
        bool ran = false;
        COMPARE_ERROR(reader->transact([&ran]() -> Result<void> {
            ran = true;
            return {};
        }),
                      ErrorCode::ReadOnlyDisk);
        QVERIFY(!ran);
    }

    void theSameTextIsUsedAgainAndWithinItself()
    {
        static constexpr const char *sql = "SELECT name FROM meta WHERE name>=? ORDER BY name";
        VERIFY_OK(add("a"));
        VERIFY_OK(add("b"));
        for (int i = 0; i < 3; ++i) {
            Statement outer(connection(), sql);
            outer.bind(QStringLiteral("a"));
            QVERIFY(outer.step().value());
            {
                Statement inner(connection(), sql);
                inner.bind(QStringLiteral("b"));
                QVERIFY(inner.step().value());
                QCOMPARE(inner.text(0), QStringLiteral("b"));
            }
            QCOMPARE(outer.text(0), QStringLiteral("a"));
            QVERIFY(outer.step().value());
            QCOMPARE(outer.text(0), QStringLiteral("b"));
        }
        // Nothing that was bound before is left behind.
        Statement unbound(connection(), sql);
        QVERIFY(!unbound.step().value());
    }

    void aKeptStatementHoldsNoLock()
    {
        VERIFY_OK(add("a"));
        {
            Statement half(connection(), "SELECT name FROM meta");
            QVERIFY(half.step().value());
        }
        auto other = m_bare->connect(OpenMode::ReadWrite);
        VERIFY_OK(other);
        VERIFY_OK(other->run("DELETE FROM meta"));
        QCOMPARE(names(), QString());
    }

    void wrongTextIsAnError()
    {
        Statement wrong(connection(), "SELEKT 1");
        wrong.bind(QStringLiteral("x"));
        QVERIFY(!wrong.step());
    }

    void whatIsWrittenBehindIsReadAsIfItWereThere()
    {
        constexpr int many = 1000;
        QStringList expected;
        auto transaction = Transaction::begin(connection());
        VERIFY_OK(transaction);
        WritingBehind writing(connection());
        Statement early(connection(), "INSERT INTO meta(name, value) VALUES ('early', 'x')");
        for (int i = 0; i < many; ++i) {
            const QString name = QStringLiteral("n%1").arg(i, 4, 10, QLatin1Char('0'));
            expected << name;
            VERIFY_OK(add(qPrintable(name)));
            if (i % 100 == 99)
                QCOMPARE(names(), expected.join(QLatin1Char(' ')));
        }
        // A reading that is under way while more is written.
        Statement reading(connection(), "SELECT name FROM meta WHERE name<'n0500' ORDER BY name");
        int read = 0;
        while (reading.step().value()) {
            VERIFY_OK(add(qPrintable(QStringLiteral("z%1").arg(read))));
            QCOMPARE(reading.text(0), expected[read]);
            ++read;
        }
        QCOMPARE(read, 500);
        VERIFY_OK(writing.finish());
        VERIFY_OK(early.run()); // made while it was written behind, run when that was over
        VERIFY_OK(transaction->commit());
        Statement count(connection(), "SELECT count(*) FROM meta");
        QVERIFY(count.step().value());
        QCOMPARE(count.number(0), qint64 {many + 500 + 1});
    }

    void whatFailsBehindIsToldByTheNextThatAsks()
    {
        const auto failing = [this](bool asks) -> Result<void> {
            auto transaction = Transaction::begin(connection());
            WritingBehind writing(connection());
            for (const char *name : {"a", "a", "b"}) {
                if (auto done = add(name); !done)
                    return Error {ErrorCode::Cancelled, {}, {}};
            }
            if (asks) {
                Statement reading(connection(), "SELECT name FROM meta");
                if (const auto row = reading.step(); !row)
                    return row.error();
            }
            return writing.finish();
        };
        for (const bool asks : {true, false}) {
            const auto failed = failing(asks);
            COMPARE_ERROR(failed, ErrorCode::Internal);
            QVERIFY2(failed.error().detail.contains(QLatin1String("constraint")),
                     qPrintable(failed.error().detail));
            QCOMPARE(names(), QString()); // taken back, and in use again
        }
        VERIFY_OK(add("a"));
    }

    void rowsAreNumberedInTheirOrder()
    {
        const auto next = [this] { return connection().nextRow("purchase").value(); };
        const auto insert = [this](qint64 sequence) {
            Statement statement(connection(),
                                "INSERT INTO purchase(sequence, order_id) VALUES (?1, ?1)");
            statement.bind(sequence);
            return statement.run();
        };
        QCOMPARE(next(), 1);
        QCOMPARE(next(), 1); // nothing was inserted, and no transaction is under way
        VERIFY_OK(insert(7));
        for (const bool commits : {false, true}) {
            auto transaction = Transaction::begin(connection());
            VERIFY_OK(transaction);
            for (const qint64 expected : {8, 9}) {
                QCOMPARE(next(), expected);
                VERIFY_OK(insert(expected));
            }
            if (commits)
                VERIFY_OK(transaction->commit());
        }
        QCOMPARE(next(), 10);
    }

    void readsMomentsLikeQt_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text :
             {"2026-11-26T12:00:00.000Z", "0001-01-01T00:00:00.001Z", "9999-12-31T23:59:59.999Z",
              "2024-02-29T24:00:00.000Z", "2026-11-26T12:00:00Z", "2026-11-26T12:00:00.000+02:00",
              "2026-02-30T12:00:00.000Z", "2026-11-26T12:00:00.00xZ", "2026-11-26 12:00:00.000Z",
              "2026-11-26T-1:00:00.000Z", "2026-11-26T12:00:00.000X", "2026-11-26",
              "2026-11-26T12:00", "nonsense of this size ..."})
            QTest::newRow(text) << QString::fromLatin1(text);
    }
    void readsMomentsLikeQt()
    {
        QFETCH(QString, text);
        Statement statement(connection(), "SELECT ?");
        statement.bind(text);
        QVERIFY(statement.step().value());
        const QDateTime qts = QDateTime::fromString(text, Qt::ISODateWithMs).toUTC();
        QCOMPARE(statement.moment(0), qts);
        QCOMPARE(statement.moment(0).timeSpec(), qts.timeSpec());
        if (!qts.isValid())
            return;
        Statement written(connection(), "SELECT ?");
        written.bind(qts);
        QVERIFY(written.step().value());
        QCOMPARE(written.number(0), qts.toMSecsSinceEpoch());
        QCOMPARE(written.moment(0), qts);
    }
};

QTEST_APPLESS_MAIN(TestConnection)
#include "tst_connection.moc"
