// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "base/File.h"
#include "vault/OpenVault.h"
#include "vault/file/Statement.h"
#include "vault/providers/ProviderStore.h"

#include "tests/support/Checks.h"
#include "tests/support/Killed.h"
#include "tests/support/Samples.h"

using namespace eab;
using namespace eab::vault;
using namespace eab::samples;
using domain::Intent;
using domain::Provider;
using State = domain::Intent::State;

namespace {

const Change change {now, QStringLiteral("root, password")};
const Change later {now.addSecs(60), QStringLiteral("root, password")};

Provider fullProvider()
{
    Provider provider;
    provider.name = QStringLiteral("Main");
    provider.kind = domain::ProviderKind::IdenTrust;
    provider.baseUrl = QStringLiteral("https://reseller.example");
    provider.directoryUrl = QStringLiteral("https://acme.example/TLS-90d/directory");
    provider.caBundle = QStringLiteral("-----BEGIN CERTIFICATE-----\n");
    provider.allowHttp = true;
    provider.keyMode = domain::KeyMode::ClientCredentials;
    provider.tokenUrl = QStringLiteral("https://login.example/token");
    provider.clientId = QStringLiteral("client");
    provider.audience = QStringLiteral("audience");
    return provider;
}

Intent newIntent()
{
    Intent intent;
    intent.providerId = QStringLiteral("p-somewhere");
    intent.providerName = QStringLiteral("Main");
    intent.kind = domain::ProviderKind::IotDm;
    intent.name = QStringLiteral("eab-vault 7f3a");
    intent.request = {{QStringLiteral("name"), intent.name}, {QStringLiteral("usage_limit"), 10}};
    return intent;
}

NewRecord newRecord()
{
    NewRecord entry;
    entry.record.title = QStringLiteral("Created");
    entry.credential = credential();
    return entry;
}

/** Larger than what the database has to spare, so that it grows. */
Secret bigAnswer()
{
    return Secret::copyOf("HTTP 201 the-raw-answer " + QByteArray(100000, 'a'));
}

} // namespace

class TestProviderStore : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<VaultFolder> m_folder;
    std::unique_ptr<OpenVault> m_vault;

    ProviderStore &store() { return m_vault->providers(); }
    void reopen(const SlotSecret &secret = password(), OpenMode mode = OpenMode::ReadWrite)
    {
        m_vault.reset();
        auto opened = OpenVault::open(*m_folder, secret, mode, now);
        VERIFY_OK(opened);
        m_vault = std::move(*opened);
    }
    QString started(State state)
    {
        QString id = store().start(newIntent(), Secret::copyOf("private"), change)->id;
        if (state == State::Answered || state == State::Done)
            std::ignore = store().keepAnswer(id, 201, "raw", change);
        if (state == State::Done)
            std::ignore = store().finish(id, newRecord(), change);
        if (state == State::Unknown || state == State::Refused || state == State::Settled)
            std::ignore = store().close(id, state, {}, change);
        return id;
    }

private slots:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        m_dir = std::make_unique<QTemporaryDir>();
        m_folder = std::make_unique<VaultFolder>(m_dir->filePath(QStringLiteral("v.eabvault")));
        auto made = OpenVault::create(*m_folder, newVault(), now);
        VERIFY_OK(made);
        m_vault = std::move(*made);
    }

    void keepsEveryFieldOfALogin()
    {
        const auto added = store().add(fullProvider(), Secret::copyOf("the key"), change);
        VERIFY_OK(added);
        reopen();
        const auto found = store().find(added->id);
        VERIFY_OK(found);
        const Provider wanted = fullProvider();
        QCOMPARE(found->name, wanted.name);
        QVERIFY(found->kind == wanted.kind && found->keyMode == wanted.keyMode);
        QCOMPARE(found->baseUrl, wanted.baseUrl);
        QCOMPARE(found->directoryUrl, wanted.directoryUrl);
        QCOMPARE(found->caBundle, wanted.caBundle);
        QCOMPARE(found->allowHttp, true);
        QCOMPARE(found->tokenUrl, wanted.tokenUrl);
        QCOMPARE(found->clientId, wanted.clientId);
        QCOMPARE(found->audience, wanted.audience);
        QCOMPARE(found->created, now);
        QCOMPARE(found->modified, now);
        QCOMPARE(store().apiKey(found->id)->expose(), QByteArrayView("the key"));
        QCOMPARE(store().all()->size(), size_t {1});
    }

    void findsByIdAndName()
    {
        const QString id = store().add(fullProvider(), Secret::copyOf("k"), change)->id;
        QCOMPARE(store().find(QStringLiteral("main"))->id, id);
        COMPARE_ERROR(store().find(QStringLiteral("Mai")), ErrorCode::NoSuchProvider);
        COMPARE_ERROR(store().find(QString()), ErrorCode::NoSuchProvider);
        COMPARE_ERROR(store().apiKey(QStringLiteral("other")), ErrorCode::NoSuchProvider);
    }

    void namesAreUnique()
    {
        VERIFY_OK(store().add(fullProvider(), Secret::copyOf("k"), change));
        auto other = fullProvider();
        other.name = QStringLiteral("MAIN");
        COMPARE_ERROR(store().add(other, Secret::copyOf("k"), change), ErrorCode::ProviderExists);
        other.name = QStringLiteral("Second");
        auto second = store().add(other, Secret::copyOf("k"), change);
        VERIFY_OK(second);
        second->name = QStringLiteral("main");
        COMPARE_ERROR(store().update(*second, {}, change), ErrorCode::ProviderExists);
        second->name = QStringLiteral("SECOND");
        VERIFY_OK(store().update(*second, {}, change));
    }

    void anEmptyKeyIsRefused()
    {
        COMPARE_ERROR(store().add(fullProvider(), {}, change), ErrorCode::InvalidUsage);
        QVERIFY(store().all()->empty());
    }

    void aChangeKeepsTheKeyUnlessThereIsANewOne()
    {
        auto provider = store().add(fullProvider(), Secret::copyOf("old key"), change).value();
        provider.baseUrl = QStringLiteral("https://new.example");
        VERIFY_OK(store().update(provider, {}, later));
        QCOMPARE(store().apiKey(provider.id)->expose(), QByteArrayView("old key"));
        VERIFY_OK(store().update(provider, Secret::copyOf("new key"), later));
        QCOMPARE(store().apiKey(provider.id)->expose(), QByteArrayView("new key"));
        const auto found = store().find(provider.id);
        QCOMPARE(found->baseUrl, provider.baseUrl);
        QCOMPARE(found->created, change.at);
        QCOMPARE(found->modified, later.at);
        provider.id = QStringLiteral("p-nowhere");
        COMPARE_ERROR(store().update(provider, {}, later), ErrorCode::NoSuchProvider);
        QCOMPARE(m_vault->store().check()->problems, QStringList());
    }

    void aRemovedLoginIsGone()
    {
        const QString id = store().add(fullProvider(), Secret::copyOf("k"), change)->id;
        VERIFY_OK(store().remove(id, change));
        COMPARE_ERROR(store().remove(id, change), ErrorCode::NoSuchProvider);
        COMPARE_ERROR(store().apiKey(id), ErrorCode::NoSuchProvider);
        VERIFY_OK(store().add(fullProvider(), Secret::copyOf("k"), change));
    }

    void aCreationFromStartToRecord()
    {
        const auto started = store().start(newIntent(), Secret::copyOf("private"), change);
        VERIFY_OK(started);
        QVERIFY(started->state == State::Started && started->isPending());
        QVERIFY(store().answer(started->id)->isEmpty());
        const auto answered = store().keepAnswer(started->id, 201, "raw answer", later);
        VERIFY_OK(answered);
        QVERIFY(answered->state == State::Answered);
        reopen();
        QCOMPARE(store().answer(started->id)->expose(), QByteArrayView("raw answer"));
        const auto record = store().finish(started->id, newRecord(), later);
        VERIFY_OK(record);
        const auto done = store().intent(started->id);
        VERIFY_OK(done);
        QVERIFY(done->state == State::Done && !done->isPending());
        QCOMPARE(done->recordId, record->id);
        QCOMPARE(done->httpStatus, 201);
        QCOMPARE(done->request, newIntent().request);
        QCOMPARE(done->name, newIntent().name);
        QCOMPARE(done->providerName, QStringLiteral("Main"));
        QVERIFY(done->kind == domain::ProviderKind::IotDm);
        QCOMPARE(done->created, change.at);
        QCOMPARE(done->modified, later.at);
        // The raw answer has moved to the record, the private key stays where it was.
        QVERIFY(store().answer(started->id)->isEmpty());
        QCOMPARE(m_vault->store().source(record->id).value()->content.expose(),
                 QByteArrayView("raw answer"));
        QCOMPARE(store().privateKey(started->id)->expose(), QByteArrayView("private"));
        QVERIFY(m_vault->store().hmac(record->id).value() == credential().hmac());
        QCOMPARE(m_vault->store().check()->problems, QStringList());
    }

    void whatMayFollowWhat_data()
    {
        QTest::addColumn<int>("from");
        QTest::addColumn<QString>("allowed"); // answered, unknown, refused, done, settled
        QTest::newRow("started") << static_cast<int>(State::Started) << "aurds";
        QTest::newRow("answered: a 429 is asked again")
            << static_cast<int>(State::Answered) << "aurds";
        QTest::newRow("unknown: it has turned up") << static_cast<int>(State::Unknown) << "aurds";
        QTest::newRow("refused") << static_cast<int>(State::Refused) << "s";
        QTest::newRow("done") << static_cast<int>(State::Done) << "";
        QTest::newRow("settled") << static_cast<int>(State::Settled) << "";
    }
    void whatMayFollowWhat()
    {
        QFETCH(int, from);
        QFETCH(QString, allowed);
        const auto fresh = [&] { return started(static_cast<State>(from)); };
        QString found;
        if (store().keepAnswer(fresh(), 500, "x", change))
            found += QLatin1Char('a');
        if (store().close(fresh(), State::Unknown, {}, change))
            found += QLatin1Char('u');
        if (store().close(fresh(), State::Refused, {}, change))
            found += QLatin1Char('r');
        if (store().finish(fresh(), newRecord(), change))
            found += QLatin1Char('d');
        if (store().close(fresh(), State::Settled, {}, change))
            found += QLatin1Char('s');
        QCOMPARE(found, allowed);
        for (const State state : {State::Started, State::Answered, State::Done})
            COMPARE_ERROR(store().close(fresh(), state, {}, change), ErrorCode::Internal);
    }

    void whatIsKeptAtTheEnd_data()
    {
        QTest::addColumn<int>("state");
        QTest::addColumn<bool>("answer");
        QTest::addColumn<bool>("key");
        QTest::newRow("unknown") << static_cast<int>(State::Unknown) << true << true;
        QTest::newRow("refused") << static_cast<int>(State::Refused) << false << false;
        QTest::newRow("settled") << static_cast<int>(State::Settled) << false << true;
    }
    void whatIsKeptAtTheEnd()
    {
        QFETCH(int, state);
        const QString id = started(State::Answered);
        const auto closed
            = store().close(id, static_cast<State>(state), QStringLiteral("because"), later);
        VERIFY_OK(closed);
        QCOMPARE(closed->detail, QStringLiteral("because"));
        QTEST(!store().answer(id)->isEmpty(), "answer");
        QTEST(!store().privateKey(id)->isEmpty(), "key");
        QCOMPARE(m_vault->store().check()->problems, QStringList());
    }

    void theNewestComesFirst()
    {
        const QString first = started(State::Started);
        const QString second = started(State::Done);
        const auto all = store().intents();
        VERIFY_OK(all);
        QCOMPARE(all->size(), size_t {2});
        QCOMPARE(all->front().id, second);
        QCOMPARE(all->back().id, first);
        COMPARE_ERROR(store().intent(QStringLiteral("c-nothere")), ErrorCode::NoSuchIntent);
    }

    void supportSeesButDoesNotTouch()
    {
        const QString login = store().add(fullProvider(), Secret::copyOf("k"), change)->id;
        const QString id = started(State::Answered);
        VERIFY_OK(m_vault->addSlot({password("helpdesk"), SlotRole::Support, {}, cheap, {}}, now));
        reopen(password("helpdesk"));
        QCOMPARE(store().find(login)->name, QStringLiteral("Main"));
        QVERIFY(store().intent(id)->state == State::Answered);
        COMPARE_ERROR(store().apiKey(login), ErrorCode::NeedsOwner);
        COMPARE_ERROR(store().answer(id), ErrorCode::NeedsOwner);
        COMPARE_ERROR(store().privateKey(id), ErrorCode::NeedsOwner);
        const ErrorCode refusal = ErrorCode::NeedsOwner;
        COMPARE_ERROR(store().add(fullProvider(), Secret::copyOf("k"), change), refusal);
        COMPARE_ERROR(store().update(fullProvider(), {}, change), refusal);
        COMPARE_ERROR(store().remove(login, change), refusal);
        COMPARE_ERROR(store().start(newIntent(), {}, change), refusal);
        COMPARE_ERROR(store().keepAnswer(id, 1, "k", change), refusal);
        COMPARE_ERROR(store().finish(id, newRecord(), change), refusal);
        COMPARE_ERROR(store().close(id, State::Settled, {}, change), refusal);
    }

    void whoOnlyLooksChangesNothing()
    {
        const QString login = store().add(fullProvider(), Secret::copyOf("k"), change)->id;
        const QString id = started(State::Answered);
        reopen(password(), OpenMode::ReadOnly);
        QCOMPARE(store().apiKey(login)->expose(), QByteArrayView("k"));
        QCOMPARE(store().answer(id)->expose(), QByteArrayView("raw"));
        const ErrorCode refusal = ErrorCode::ReadOnlyDisk;
        COMPARE_ERROR(store().add(fullProvider(), Secret::copyOf("k"), change), refusal);
        COMPARE_ERROR(store().remove(login, change), refusal);
        COMPARE_ERROR(store().start(newIntent(), {}, change), refusal);
        COMPARE_ERROR(store().keepAnswer(id, 1, "k", change), refusal);
        COMPARE_ERROR(store().finish(id, newRecord(), change), refusal);
        COMPARE_ERROR(store().close(id, State::Settled, {}, change), refusal);
    }

    void nothingSealedReachesTheDiskInTheClear()
    {
        const QByteArrayList secrets {"planted-api-key", "planted-private-key", "planted-answer",
                                      "planted-account"};
        VERIFY_OK(store().add(fullProvider(), Secret::copyOf(secrets[0]), change));
        const auto intent = store().start(newIntent(), Secret::copyOf(secrets[1]), change);
        VERIFY_OK(store().keepAnswer(intent->id, 201, secrets[2], change));
        const auto record = m_vault->store().insert(newRecord(), change);
        VERIFY_OK(m_vault->store().recordVerification(record->id, {now, {}, {}},
                                                      Secret::copyOf(secrets[3]), change));
        const auto keys = m_folder->readSlots().value().unlock(password());
        const auto cipher = m_folder->readSlots()->cipher();
        m_vault.reset();
        QByteArray bytes = readFile(m_folder->databasePath(), 1 << 26).value();
        // And, with the vault key alone as support has it, not inside the database either.
        auto database = Connection::open(m_folder->databasePath(), keys->keys.vaultKey, cipher,
                                         OpenMode::ReadOnly);
        VERIFY_OK(database);
        for (const char *sql :
             {"SELECT * FROM provider", "SELECT * FROM intent", "SELECT * FROM sealed",
              "SELECT * FROM audit", "SELECT * FROM history", "SELECT * FROM record"}) {
            Statement statement(*database, sql);
            while (statement.step().value()) {
                for (int column = 0; column < 7; ++column)
                    bytes += statement.blob(column);
            }
        }
        for (const QByteArray &secret : secrets)
            QVERIFY2(!bytes.contains(secret), secret.constData());
    }

    void aSealedValueBelongsToItsField()
    {
        const QString login = store().add(fullProvider(), Secret::copyOf("k"), change)->id;
        const QString id = started(State::Answered);
        const auto keys = m_folder->readSlots().value().unlock(password());
        const auto cipher = m_folder->readSlots()->cipher();
        m_vault.reset();
        {
            auto raw = Connection::open(m_folder->databasePath(), keys->keys.vaultKey, cipher,
                                        OpenMode::ReadWrite);
            VERIFY_OK(raw);
            VERIFY_OK(raw->run("UPDATE sealed SET value=(SELECT value FROM sealed WHERE"
                               " field='private-key') WHERE field IN ('api-key', 'answer')"));
        }
        reopen();
        COMPARE_ERROR(store().apiKey(login), ErrorCode::DamagedDatabase);
        COMPARE_ERROR(store().answer(id), ErrorCode::DamagedDatabase);
        VERIFY_OK(store().privateKey(id));
        QCOMPARE(m_vault->store().check()->problems.size(), 2);
    }

    void everyStepIsInTheAudit()
    {
        auto provider = store().add(fullProvider(), Secret::copyOf("k"), change).value();
        VERIFY_OK(store().update(provider, {}, change));
        const QString done = started(State::Done);
        const QString closed = started(State::Unknown);
        VERIFY_OK(store().remove(provider.id, change));
        const auto keys = m_folder->readSlots().value().unlock(password());
        const auto cipher = m_folder->readSlots()->cipher();
        QCOMPARE(m_vault->store().check()->problems, QStringList());
        m_vault.reset();
        auto raw = Connection::open(m_folder->databasePath(), keys->keys.vaultKey, cipher,
                                    OpenMode::ReadWrite);
        VERIFY_OK(raw);
        QStringList actions;
        {
            Statement statement(*raw, "SELECT action FROM audit ORDER BY sequence");
            while (statement.step().value())
                actions << statement.text(0);
        }
        QCOMPARE(
            actions.join(QLatin1Char(' ')),
            QStringLiteral(
                "vault-created provider-added provider-changed creation-started creation-answered"
                " created-at-api creation-finished creation-started creation-closed"
                " provider-removed"));
        VERIFY_OK(raw->run("DELETE FROM audit WHERE action='creation-finished'"));
        reopen();
        QCOMPARE(m_vault->store().check()->problems.size(), 1);
    }

    void aKillAtAnyCommitLosesNothing_data()
    {
        QTest::addColumn<QString>("step");
        QTest::addColumn<int>("when");
        for (const char *step : {"add", "start", "answer", "finish", "close"}) {
            const auto row = [step](const char *title, KillAt when) {
                QTest::addRow("%s, %s", step, title)
                    << QString::fromLatin1(step) << static_cast<int>(when);
            };
            row("killed before the commit", KillAt::BeforeCommit);
            if (qstrcmp(step, "close") != 0) // which needs no room
                row("killed while writing", KillAt::WhileWriting);
            row("killed after the commit", KillAt::AfterCommit);
        }
    }
    void aKillAtAnyCommitLosesNothing()
    {
        QFETCH(QString, step);
        QFETCH(int, when);
        const bool committed = static_cast<KillAt>(when) == KillAt::AfterCommit;
        QString id;
        if (step != QLatin1String("add") && step != QLatin1String("start"))
            id = store().start(newIntent(), {}, change)->id;
        if (step == QLatin1String("finish"))
            VERIFY_OK(store().keepAnswer(id, 201, "raw", change));
        const auto table = m_folder->readSlots();
        const auto keys = table->unlock(password());
        m_vault.reset();
        QVERIFY(diesDuring([&] {
            auto connection = Connection::open(m_folder->databasePath(), keys->keys.vaultKey,
                                               table->cipher(), OpenMode::ReadWrite);
            CredentialStore records(*connection, keys->keys);
            ProviderStore providers(*connection, keys->keys, records);
            arm(*connection, static_cast<KillAt>(when));
            if (step == QLatin1String("add"))
                std::ignore = providers.add(fullProvider(), bigAnswer(), change);
            else if (step == QLatin1String("start"))
                std::ignore = providers.start(newIntent(), bigAnswer(), change);
            else if (step == QLatin1String("answer"))
                std::ignore = providers.keepAnswer(id, 201, bigAnswer().expose(), change);
            else if (step == QLatin1String("finish")) {
                auto entry = newRecord();
                entry.account = bigAnswer();
                std::ignore = providers.finish(id, std::move(entry), change);
            } else
                std::ignore = providers.close(id, State::Unknown, {}, change);
            if (committed)
                ::kill(::getpid(), SIGKILL);
        }));
        reopen();
        if (step == QLatin1String("add"))
            QCOMPARE(store().all()->size(), size_t {committed});
        else if (step == QLatin1String("start"))
            QCOMPARE(store().intents()->size(), size_t {committed});
        else {
            const auto intent = store().intent(id);
            VERIFY_OK(intent);
            QVERIFY(intent->isPending() || (committed && intent->state == State::Done));
        }
        if (step == QLatin1String("answer"))
            QVERIFY(store().answer(id).value() == (committed ? bigAnswer() : Secret()));
        if (step == QLatin1String("finish")) {
            const auto records = m_vault->store().all();
            VERIFY_OK(records);
            QCOMPARE(records->size(), size_t {committed});
            QCOMPARE(store().intent(id)->recordId.isEmpty(), !committed);
            QCOMPARE(store().answer(id)->isEmpty(), committed);
        }
        QCOMPARE(m_vault->store().check()->problems, QStringList());
    }
};

QTEST_APPLESS_MAIN(TestProviderStore)
#include "tst_providerstore.moc"
