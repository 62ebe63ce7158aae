// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "base/File.h"
#include "vault/OpenVault.h"
#include "vault/file/Schema.h"
#include "vault/file/Statement.h"

#include "tests/support/Checks.h"
#include "tests/support/Killed.h"
#include "tests/support/Samples.h"

using namespace eab;
using namespace eab::vault;
using namespace eab::samples;

/** Vaults of the first version. */
class TestSchema : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<VaultFolder> m_folder;
    VaultKeys m_keys;
    CipherSettings m_cipher;
    QString m_record;

    Result<Connection> connect(OpenMode mode = OpenMode::ReadWrite)
    {
        return Connection::open(m_folder->databasePath(), m_keys.vaultKey, m_cipher, mode);
    }

    static QStringList layout(Connection &connection)
    {
        Statement statement(connection, "SELECT sql FROM sqlite_master ORDER BY name");
        QStringList texts;
        while (statement.step().value())
            texts << statement.text(0);
        return texts;
    }

private slots:
    /** A vault whose database was laid out by the first version, with one record and a support
     *  login. */
    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        m_dir = std::make_unique<QTemporaryDir>();
        m_folder = std::make_unique<VaultFolder>(m_dir->filePath(QStringLiteral("v.eabvault")));
        {
            auto made = OpenVault::create(*m_folder, newVault(), now);
            VERIFY_OK(made);
            VERIFY_OK((*made)->addSlot(
                {password("helpdesk"), SlotRole::Support, QStringLiteral("Help desk"), cheap, {}},
                now));
        }
        const auto table = m_folder->readSlots();
        VERIFY_OK(table);
        m_cipher = table->cipher();
        auto unlocked = table->unlock(password());
        VERIFY_OK(unlocked);
        m_keys = std::move(unlocked->keys);
        QList<QPair<QString, QString>> meta;
        {
            auto newer = connect();
            VERIFY_OK(newer);
            Statement statement(*newer, "SELECT name, value FROM meta");
            while (statement.step().value())
                meta.append({statement.text(0), statement.text(1)});
        }
        QVERIFY(QFile::remove(m_folder->databasePath()));
        auto old = Connection::create(m_folder->databasePath(), m_keys.vaultKey, m_cipher);
        VERIFY_OK(old);
        const auto sql = readFile(QStringLiteral(EAB_TEST_DATA "/vault/schema-1.sql"), 1 << 20);
        VERIFY_OK(sql);
        VERIFY_OK(old->run(sql->constData()));
        VERIFY_OK(old->run("PRAGMA user_version=1"));
        for (const auto &[name, value] : meta) {
            Statement statement(*old, "INSERT INTO meta(name, value) VALUES (?, ?)");
            statement.bind(name).bind(value);
            VERIFY_OK(statement.run());
        }
        CredentialStore store(*old, m_keys);
        const auto stored = store.insert({{}, credential(), {}, {}}, {now, {}});
        VERIFY_OK(stored);
        m_record = stored->id;
    }

    void anOwnersLoginBringsItUpToDate()
    {
        for (int i = 0; i < 2; ++i) {
            const auto vault = OpenVault::open(*m_folder, password(), OpenMode::ReadWrite, now);
            VERIFY_OK(vault);
            QVERIFY((*vault)->store().hmac(m_record).value() == credential().hmac());
            QCOMPARE((*vault)->providers().all().value().size(), size_t(i));
            domain::Provider provider;
            provider.name = QStringLiteral("login %1").arg(i);
            provider.baseUrl = QStringLiteral("https://host");
            VERIFY_OK((*vault)->providers().add(provider, Secret::copyOf("key"), {now, {}}));
            QCOMPARE((*vault)->store().check().value().problems, QStringList());
        }
        auto connection = connect();
        VERIFY_OK(connection);
        QCOMPARE(schemaVersionOf(*connection).value(), schemaVersion);
    }

    void itEndsUpLikeANewOne()
    {
        auto old = connect();
        VERIFY_OK(old);
        VERIFY_OK(updateSchema(*old, OpenMode::ReadWrite));
        auto fresh = Connection::create(m_dir->filePath(QStringLiteral("new.db")), m_keys.vaultKey,
                                        m_cipher);
        VERIFY_OK(fresh);
        VERIFY_OK(createSchema(*fresh));
        QCOMPARE(layout(*old), layout(*fresh));
        QCOMPARE(schemaVersionOf(*fresh).value(), schemaVersion);
    }

    void aLookChangesNothing_data()
    {
        QTest::addColumn<QByteArray>("who");
        QTest::newRow("an owner who only looks") << QByteArray("correct horse");
        QTest::newRow("support") << QByteArray("helpdesk");
    }
    void aLookChangesNothing()
    {
        QFETCH(QByteArray, who);
        const QByteArray before = readFile(m_folder->databasePath(), 1 << 26).value();
        {
            const auto vault
                = OpenVault::open(*m_folder, password(who.constData()), OpenMode::ReadOnly, now);
            VERIFY_OK(vault);
            QCOMPARE((*vault)->store().find(m_record).value().kid, QStringLiteral("kid-1"));
            ProviderStore &providers = (*vault)->providers();
            QVERIFY(providers.all().value().empty() && providers.intents().value().empty());
            COMPARE_ERROR(providers.find(QStringLiteral("x")), ErrorCode::NoSuchProvider);
            COMPARE_ERROR(providers.apiKey(QStringLiteral("x")), ErrorCode::NoSuchProvider);
            COMPARE_ERROR(providers.intent(QStringLiteral("x")), ErrorCode::NoSuchIntent);
            COMPARE_ERROR(providers.answer(QStringLiteral("x")), ErrorCode::NoSuchIntent);
            COMPARE_ERROR(providers.start({}, {}, {now, {}}),
                          (*vault)->isOwner() ? ErrorCode::ReadOnlyDisk : ErrorCode::NeedsOwner);
            QCOMPARE((*vault)->store().check().value().problems, QStringList());
        }
        QCOMPARE(readFile(m_folder->databasePath(), 1 << 26).value(), before);
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
            std::ignore = updateSchema(*connection, OpenMode::ReadWrite);
        }));
        {
            auto connection = connect();
            VERIFY_OK(connection);
            QCOMPARE(schemaVersionOf(*connection).value(), 1);
            QVERIFY(!layout(*connection).join(QString()).contains(QStringLiteral("provider")));
        }
        const auto vault = OpenVault::open(*m_folder, password(), OpenMode::ReadWrite, now);
        VERIFY_OK(vault);
        QVERIFY((*vault)->store().hmac(m_record).value() == credential().hmac());
        VERIFY_OK((*vault)->providers().all());
    }
};

QTEST_APPLESS_MAIN(TestSchema)
#include "tst_schema.moc"
