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
