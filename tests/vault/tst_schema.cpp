// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "base/File.h"
#include "domain/RecordJson.h"
#include "vault/OpenVault.h"
#include "vault/file/Schema.h"
#include "vault/file/Statement.h"
#include "vault/upgrade/StepToThree.h"
#include "vault/upgrade/Upgrade.h"

#include "tests/support/Checks.h"
#include "tests/support/Killed.h"
#include "tests/support/Samples.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace eab;
using namespace eab::vault;
using namespace eab::samples;
using namespace Qt::StringLiterals;

extern "C" int sqlite3_trace_v2(sqlite3 *, unsigned, int (*)(unsigned, void *, void *, void *),
                                void *);

namespace {

constexpr unsigned eachStatement = 1; // SQLITE_TRACE_STMT

/** From now on in this process: death when that many statements have begun. */
void armAtStatement(Connection &connection, int count)
{
    static int left = 0;
    left = count;
    sqlite3_trace_v2(
        connection.handle(), eachStatement,
        [](unsigned, void *, void *, void *) {
            if (--left < 0)
                ::kill(::getpid(), SIGKILL);
            return 0;
        },
        nullptr);
}

QByteArray bytesOf(const QString &path)
{
    return readFile(path, 1 << 26).value();
}

} // namespace

/** Vaults that earlier versions of the program have made. */
class TestSchema : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<VaultFolder> m_folder;
    VaultKeys m_keys;
    CipherSettings m_cipher;

    Result<Connection> connect(OpenMode mode = OpenMode::ReadWrite)
    {
        return Connection::open(m_folder->databasePath(), m_keys.vaultKey, m_cipher, mode);
    }
    auto open(OpenMode mode = OpenMode::ReadWrite, const char *who = "bench")
    {
        return OpenVault::open(*m_folder, password(who), mode, now);
    }
    Result<void> step(Connection &connection)
    {
        return connection.transact([&] { return stepToThree(connection, m_keys, now); });
    }

    static QStringList texts(Connection &connection, const char *sql)
    {
        Statement statement(connection, sql);
        QStringList found;
        while (statement.step().value())
            found << statement.text(0);
        return found;
    }
    /** What stands in every table, in short. */
    static QStringList rows(Connection &connection)
    {
        QStringList all = layout(connection);
        const QStringList names
            = texts(connection, "SELECT name FROM sqlite_master WHERE type='table' ORDER BY name");
        for (const QString &name : names)
            all << name << texts(connection, ("SELECT rowid FROM " + name.toLatin1()).constData());
        return all;
    }
    static QStringList layout(Connection &connection)
    {
        return texts(connection, "SELECT sql FROM sqlite_master ORDER BY name");
    }

    /** The records as version 2 has told them, by id. */
    static QMap<QString, QJsonObject> asTold()
    {
        const auto list = QJsonDocument::fromJson(
            bytesOf(QStringLiteral(EAB_TEST_DATA "/vault/schema-2.list.json")));
        QMap<QString, QJsonObject> records;
        for (const auto &one : list.array())
            records.insert(one["id"_L1].toString(), one.toObject());
        return records;
    }

    /** A record as version 2 has told it: without what it did not know. */
    static QJsonObject asThen(const domain::Record &record)
    {
        static const QStringList keys = asTold().first().keys();
        QJsonObject object = domain::toJson(record);
        for (auto it = object.begin(); it != object.end();)
            it = keys.contains(it.key()) ? it + 1 : object.erase(it);
        return object;
    }

    /** The same of an open vault. */
    static QMap<QString, QJsonObject> asRead(OpenVault &vault)
    {
        QMap<QString, QJsonObject> records;
        const auto all = vault.store().all().value();
        for (const domain::Record &record : all)
            records.insert(record.id, asThen(record));
        return records;
    }

    void makeVersionOne()
    {
        auto connection = connect();
        VERIFY_OK(connection);
        VERIFY_OK(
            connection->run("DROP TABLE provider; DROP TABLE intent; PRAGMA user_version=1;"));
    }

private slots:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        m_dir = std::make_unique<QTemporaryDir>();
        m_folder = std::make_unique<VaultFolder>(m_dir->filePath(u"v.eabvault"_s));
        QVERIFY(QDir().mkpath(m_folder->path()));
        for (const char *name : {"/vault.db", "/keyslots.json"}) {
            const QString target = m_folder->path() + QLatin1String(name);
            QVERIFY(QFile::copy(QStringLiteral(EAB_TEST_DATA "/vault/schema-2.eabvault")
                                    + QLatin1String(name),
                                target));
            QVERIFY(QFile::setPermissions(target, QFile::ReadOwner | QFile::WriteOwner));
        }
        const auto table = m_folder->readSlots();
        VERIFY_OK(table);
        m_cipher = table->cipher();
        auto unlocked = table->unlock(password("bench"));
        VERIFY_OK(unlocked);
        m_keys = std::move(unlocked->keys);
    }

    void anOwnersLoginBringsItUpToDate_data()
    {
        QTest::addColumn<int>("version");
        QTest::newRow("of version 1") << 1;
        QTest::newRow("of version 2") << 2;
    }
    void anOwnersLoginBringsItUpToDate()
    {
        QFETCH(int, version);
        if (version == 1)
            makeVersionOne();
        for (int i = 0; i < 2; ++i) {
            const auto vault = open();
            VERIFY_OK(vault);
            QCOMPARE(asRead(**vault), asTold());
            QCOMPARE((*vault)->store().check().value().problems, QStringList());
            for (const QJsonObject &told : asTold()) {
                const QString id = told["id"_L1].toString();
                QCOMPARE((*vault)->store().hmac(id).has_value(), told["hmac_bytes"_L1].toInt() > 0);
                const auto source = (*vault)->store().source(id);
                VERIFY_OK(source);
                QCOMPARE(source->has_value(), told["has_source"_L1].toBool());
                VERIFY_OK((*vault)->store().history(id));
            }
            QCOMPARE((*vault)->providers().all().value().size(), size_t(version == 1 ? i : 1 + i));
            domain::Provider provider;
            provider.name = u"login %1"_s.arg(i);
            provider.baseUrl = u"https://host"_s;
            VERIFY_OK((*vault)->providers().add(provider, Secret::copyOf("key"), {now, {}}));
        }
        auto connection = connect();
        VERIFY_OK(connection);
        QCOMPARE(schemaVersionOf(*connection).value(), schemaVersion);
    }

    void recordsOfOneOrderLieTogether()
    {
        const auto vault = open();
        VERIFY_OK(vault);
        QMap<QString, QSet<QString>> orders;
        const auto all = (*vault)->store().all().value();
        for (const domain::Record &record : all) {
            QVERIFY(record.orderId.startsWith("o-"_L1));
            orders[record.orderNumber] << record.orderId;
        }
        QCOMPARE(orders[u"HB-1001"_s].size(), 1); // two products
        QCOMPARE(orders[u"HB-3000"_s].size(), 3); // three customers: nobody said which is right
    }

    void messagesAreKeptOnce()
    {
        QMap<QString, QByteArray> before;
        {
            const auto vault = open(OpenMode::ReadOnly);
            VERIFY_OK(vault);
            for (const QJsonObject &told : asTold()) {
                const QString id = told["id"_L1].toString();
                const auto source = (*vault)->store().source(id);
                VERIFY_OK(source);
                if (source->has_value())
                    before[id] = (*source)->content.expose().toByteArray();
            }
        }
        {
            const auto vault = open();
            VERIFY_OK(vault);
            for (auto it = before.cbegin(); it != before.cend(); ++it) {
                const auto source = (*vault)->store().source(it.key());
                VERIFY_OK(source);
                QCOMPARE((*source)->content.expose().toByteArray(), it.value());
                QVERIFY(!(*source)->name.isEmpty());
            }
        }
        auto connection = connect();
        VERIFY_OK(connection);
        const auto values = before.values();
        const QSet<QByteArray> different(values.begin(), values.end());
        QVERIFY(different.size() < before.size());
        QVERIFY(texts(*connection, "SELECT id FROM message").size() >= different.size());
        QCOMPARE(texts(*connection,
                       "SELECT fingerprint FROM sealed WHERE field='source' GROUP BY fingerprint"
                       " HAVING count(*)>1"),
                 QStringList());
        QCOMPARE(
            texts(*connection, "SELECT id FROM message WHERE at IS NULL OR typeof(at)<>'integer'"),
            QStringList());
    }

    void aRemovedRecordCanStillBeRestored()
    {
        QStringList removed;
        {
            const auto vault = open();
            VERIFY_OK(vault);
        }
        {
            auto connection = connect();
            VERIFY_OK(connection);
            removed = texts(*connection,
                            "SELECT DISTINCT record_id FROM history WHERE action='removed' AND"
                            " record_id NOT IN (SELECT id FROM record)");
        }
        QVERIFY(!removed.isEmpty());
        const auto vault = open();
        VERIFY_OK(vault);
        for (const QString &id : std::as_const(removed)) {
            const auto restored = (*vault)->store().restore(id, 1, {now, {}});
            VERIFY_OK(restored);
            VERIFY_OK((*vault)->store().hmac(id));
            QVERIFY((*vault)->store().source(id)->has_value());
        }
        QCOMPARE((*vault)->store().check().value().problems, QStringList());
    }

    void instantsAreNumbers_data()
    {
        QTest::addColumn<QByteArray>("sql");
        for (const char *column :
             {"record.created", "record.modified", "record.portal_visible_until",
              "record.verified_at", "purchase.ordered_at", "history.at", "batch.at",
              "provider.created", "provider.modified"}) {
            const QByteArray table = QByteArray(column).split('.').front();
            QTest::newRow(column) << "SELECT rowid FROM " + table + " WHERE typeof(" + column
                    + ") NOT IN ('integer', 'null')";
        }
    }
    void instantsAreNumbers()
    {
        QFETCH(QByteArray, sql);
        VERIFY_OK(open());
        auto connection = connect();
        VERIFY_OK(connection);
        QCOMPARE(texts(*connection, sql.constData()), QStringList());
    }

    void itEndsUpLikeANewOne()
    {
        auto old = connect();
        VERIFY_OK(old);
        VERIFY_OK(step(*old));
        auto fresh = Connection::create(m_dir->filePath(u"new.db"_s), m_keys.vaultKey, m_cipher);
        VERIFY_OK(fresh);
        VERIFY_OK(createSchema(*fresh));
        QCOMPARE(layout(*old), layout(*fresh));
        QCOMPARE(schemaVersionOf(*fresh).value(), schemaVersion);
    }

    void aLookChangesNothing_data()
    {
        QTest::addColumn<int>("version");
        QTest::addColumn<QByteArray>("who");
        for (const int version : {1, 2}) {
            QTest::addRow("an owner who only looks at version %d", version)
                << version << QByteArray("bench");
            QTest::addRow("support, version %d", version) << version << QByteArray("helpdesk");
        }
    }
    void aLookChangesNothing()
    {
        QFETCH(int, version);
        QFETCH(QByteArray, who);
        if (version == 1)
            makeVersionOne();
        const QByteArray before = bytesOf(m_folder->databasePath());
        {
            const auto vault = open(OpenMode::ReadOnly, who.constData());
            VERIFY_OK(vault);
            CredentialStore &store = (*vault)->store();
            QCOMPARE(asRead(**vault), asTold());
            for (const QJsonObject &told : asTold()) {
                const auto found = store.find(told["id"_L1].toString().left(7));
                VERIFY_OK(found);
                QCOMPARE(asThen(*found), told);
                std::vector<NewCandidate> candidates(1);
                candidates.front().facts.orderNumber = told["order_number"_L1].toString();
                VERIFY_OK(store.plan(candidates));
            }
            ProviderStore &providers = (*vault)->providers();
            QCOMPARE(providers.all().value().size(), size_t(version - 1));
            COMPARE_ERROR(providers.find(u"x"_s), ErrorCode::NoSuchProvider);
            COMPARE_ERROR(providers.intent(u"x"_s), ErrorCode::NoSuchIntent);
            COMPARE_ERROR(providers.start({}, {}, {now, {}}),
                          (*vault)->isOwner() ? ErrorCode::ReadOnlyDisk : ErrorCode::NeedsOwner);
            QCOMPARE(store.check().value().problems, QStringList());
        }
        QCOMPARE(bytesOf(m_folder->databasePath()), before);
        QVERIFY(!QFileInfo::exists(m_folder->path() + u"/backups"_s));
    }

    void aCopyOfTheOldOneIsKept()
    {
        const QByteArray database = bytesOf(m_folder->databasePath());
        const QByteArray slotsFile = bytesOf(m_folder->slotsPath());
        VERIFY_OK(open());
        const QDir backups(m_folder->path() + u"/backups"_s);
        QCOMPARE(backups.entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
                 QStringList {u"before-schema-3"_s});
        const VaultFolder copy(backups.filePath(u"before-schema-3"_s));
        QCOMPARE(bytesOf(copy.databasePath()), database);
        QCOMPARE(bytesOf(copy.slotsPath()), slotsFile);
        QVERIFY(!(QFile::permissions(copy.databasePath())
                  & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther)));
        // It is a vault of its own.
        const auto vault = OpenVault::open(copy, password("bench"), OpenMode::ReadOnly, now);
        VERIFY_OK(vault);
        QCOMPARE(asRead(**vault), asTold());
    }

    void anotherCopyTakesNoOldOnesPlace()
    {
        const QString taken = m_folder->path() + u"/backups/before-schema-3"_s;
        QVERIFY(QDir().mkpath(taken));
        VERIFY_OK(writeFile(taken + u"/vault.db"_s, "another", FileMode::OwnerOnly));
        VERIFY_OK(open());
        QCOMPARE(bytesOf(taken + u"/vault.db"_s), QByteArray("another"));
        QVERIFY(VaultFolder(taken + u"-2"_s).exists());
    }

    void aFullDiskChangesNothingAndNamesTheCopy()
    {
        const QByteArray before = bytesOf(m_folder->databasePath());
        for (int i = 0; i < 2; ++i) { // the second time takes the copy of the first
            auto connection = connect();
            VERIFY_OK(connection);
            VERIFY_OK(connection->run("PRAGMA max_page_count=1")); // no more than it has
            const auto done
                = upgrade(*connection, *m_folder, m_keys, m_cipher, OpenMode::ReadWrite, now);
            COMPARE_ERROR(done, ErrorCode::DiskFull);
            const auto *kept = done.error().because<reason::KeptCopy>();
            QVERIFY(kept != nullptr);
            QCOMPARE(kept->folder, m_folder->path() + u"/backups/before-schema-3"_s);
            QCOMPARE(bytesOf(kept->folder + u"/vault.db"_s), before);
        }
        QCOMPARE(bytesOf(m_folder->databasePath()), before);
        QCOMPARE(QDir(m_folder->path() + u"/backups"_s).count(), 3U); // with . and ..
        VERIFY_OK(open());
    }

    void aKillAtAnyStatementLeavesTheOldOne()
    {
        int died = 0;
        QStringList before;
        while (diesDuring([&] {
            auto connection = connect();
            armAtStatement(*connection, died);
            std::ignore = step(*connection);
        })) {
            ++died;
            auto connection = connect(); // takes back what was half done
            VERIFY_OK(connection);
            QCOMPARE(schemaVersionOf(*connection).value(), 2);
            if (died == 1)
                before = rows(*connection);
            QCOMPARE(rows(*connection), before);
        }
        qInfo("killed at %d statements", died);
        QVERIFY(died > 100);
        auto connection = connect();
        VERIFY_OK(connection);
        QCOMPARE(schemaVersionOf(*connection).value(), schemaVersion);
    }

    void aKillInTheMiddleLeavesTheOldOne_data()
    {
        QTest::addColumn<int>("when");
        QTest::newRow("before the commit") << static_cast<int>(KillAt::BeforeCommit);
        QTest::newRow("while the pages are written") << static_cast<int>(KillAt::WhileWriting);
    }
    void aKillInTheMiddleLeavesTheOldOne()
    {
        QFETCH(int, when);
        QVERIFY(diesDuring([&] {
            auto connection = connect();
            arm(*connection, static_cast<KillAt>(when));
            std::ignore = step(*connection);
        }));
        {
            auto connection = connect();
            VERIFY_OK(connection);
            QCOMPARE(schemaVersionOf(*connection).value(), 2);
        }
        const auto vault = open();
        VERIFY_OK(vault);
        QCOMPARE(asRead(**vault), asTold());
    }

    void oneOfALaterVersionIsRefused()
    {
        {
            auto connection = connect();
            VERIFY_OK(connection);
            VERIFY_OK(connection->run("PRAGMA user_version=4"));
        }
        const QByteArray before = bytesOf(m_folder->databasePath());
        for (const auto mode : {OpenMode::ReadOnly, OpenMode::ReadWrite})
            COMPARE_ERROR(open(mode), ErrorCode::NewerFormat);
        QCOMPARE(bytesOf(m_folder->databasePath()), before);
    }

    void aMessageThatDoesNotOpenIsKeptAndNamed()
    {
        {
            auto connection = connect();
            VERIFY_OK(connection);
            VERIFY_OK(connection->run("UPDATE sealed SET value=zeroblob(80) WHERE rowid="
                                      "(SELECT min(rowid) FROM sealed WHERE field='source')"));
        }
        const auto vault = open();
        VERIFY_OK(vault);
        QCOMPARE((*vault)->store().all()->size(), size_t(asTold().size()));
        QCOMPARE((*vault)->store().check().value().problems.size(), 1);
    }
};

QTEST_APPLESS_MAIN(TestSchema)
#include "tst_schema.moc"
