// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "base/File.h"
#include "vault/OpenVault.h"
#include "vault/file/Statement.h"
#include "vault/keys/Crypto.h"

#include "tests/support/Checks.h"
#include "tests/support/Samples.h"

#include <QDir>
#include <QFile>
#include <QProcess>

#include <algorithm>
#include <array>

#include <sys/stat.h>
#include <unistd.h>

using namespace eab;
using namespace eab::vault;
using namespace eab::samples;

using domain::Action;
using domain::AuditEntry;
using domain::Vouched;

/** What somebody with a support password has: the files, the key of the database, and any tool. */
class TestAudit : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<VaultFolder> m_folder;

    [[nodiscard]] QString path(const char *name = "/default.eabvault") const
    {
        return m_dir->path() + QLatin1String(name);
    }
    [[nodiscard]] Result<std::unique_ptr<OpenVault>> reopen(const SlotSecret &secret = recovery(),
                                                            OpenMode mode
                                                            = OpenMode::ReadWrite) const
    {
        return OpenVault::open(*m_folder, secret, mode, now);
    }
    [[nodiscard]] static SlotSecret supportWord() { return password("help desk"); }
    [[nodiscard]] static Change who(const char *name = "marie", int second = 0)
    {
        return {now.addSecs(second), QString::fromLatin1(name)};
    }
    /** The database, with the key that support has. */
    [[nodiscard]] Connection asSupport() const
    {
        return Connection::open(m_folder->databasePath(), vaultKey(),
                                m_folder->readSlots()->cipher(), OpenMode::ReadWrite)
            .value();
    }
    [[nodiscard]] Secret vaultKey() const
    {
        static const Secret key
            = m_folder->readSlots()->unlock(supportWord())->keys.vaultKey.clone();
        return key.clone();
    }
    void runSql(const char *sql) const { VERIFY_OK(asSupport().run(sql)); }
    [[nodiscard]] QStringList problems() const
    {
        const auto vault = reopen(recovery(), OpenMode::ReadOnly);
        return auditProblemsOf(**vault);
    }
    [[nodiscard]] QStringList letters() const { return AuditLetters(*m_folder).items(); }
    [[nodiscard]] QString letterPath(qsizetype i) const
    {
        return m_folder->inboxPath() + QLatin1Char('/') + letters().at(i);
    }
    [[nodiscard]] std::vector<AuditEntry> entries() const
    {
        return (*reopen())->audit().entries({}).value();
    }
    [[nodiscard]] static QStringList wordsOf(const std::vector<AuditEntry> &entries)
    {
        QStringList words;
        for (const AuditEntry &entry : entries)
            words << entry.action;
        return words;
    }
    /** Three things an owner did. */
    void doThree() const
    {
        const auto vault = reopen();
        VERIFY_OK(vault);
        for (const char *title : {"one", "two", "three"}) {
            NewRecord record;
            record.record.title = QString::fromLatin1(title);
            VERIFY_OK((*vault)->store().insert(std::move(record), who()));
        }
    }
    void supportLeavesLetters(int count) const
    {
        const auto desk = reopen(supportWord(), OpenMode::ReadOnly);
        VERIFY_OK(desk);
        for (int i = 0; i < count; ++i)
            VERIFY_OK((*desk)->noteByLetter({}, Action::Unlocked, {}, who("paul", i)));
    }
    void file() const
    {
        const auto vault = reopen();
        VERIFY_OK(vault);
        VERIFY_OK((*vault)->fileLetters(who()));
        QCOMPARE(letters(), QStringList());
    }

private slots:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        m_dir = std::make_unique<QTemporaryDir>();
        static const QTemporaryDir original;
        const VaultFolder first(original.filePath(u"v.eabvault"_s));
        if (!first.exists()) {
            const auto vault = OpenVault::create(first, newVault(), now);
            VERIFY_OK(vault);
            VERIFY_OK((*vault)->addSlot(
                {supportWord(), SlotRole::Support, u"Help desk"_s, cheap, {}}, now));
        }
        QCOMPARE(QProcess::execute(u"cp"_s, {u"-a"_s, first.path(), path()}), 0);
        m_folder = std::make_unique<VaultFolder>(path());
    }

    void whatWasWrittenHolds()
    {
        QCOMPARE(problems(), QStringList());
        doThree();
        QCOMPARE(problems(), QStringList());
        QVERIFY(entries().size() >= 3);
    }

    // Whoever has the key of the database can write into it with any tool.
    void whatSupportDoesToItShows_data()
    {
        QTest::addColumn<QByteArray>("sql");
        const auto row
            = [](const char *name, const char *sql) { QTest::newRow(name) << QByteArray(sql); };
        row("a line changed", "UPDATE audit SET actor='somebody else' WHERE sequence=2");
        row("one taken out", "DELETE FROM audit WHERE sequence=2");
        row("the last one taken off",
            "DELETE FROM audit WHERE sequence=(SELECT max(sequence) FROM audit)");
        row("all taken out", "DELETE FROM audit");
        row("two in another order",
            "UPDATE audit SET sequence=-sequence WHERE sequence IN (2, 3);"
            "UPDATE audit SET sequence=3 WHERE sequence=-2; UPDATE audit SET sequence=2 WHERE sequence=-3");
        row("one more, with a code of another",
            "INSERT INTO audit SELECT max(sequence)+1, at, 'x', action, record_id, detail, code FROM audit");
        row("one called a letter",
            "INSERT INTO audit_letter VALUES (2, 'id', 'slot', 1, 'nobody')");
        row("all with the seal", "DELETE FROM audit; DELETE FROM sealed WHERE field='audit-head'");
        row("the seal alone", "DELETE FROM sealed WHERE field='audit-head'");
        row("the seal made unreadable", "UPDATE sealed SET value=x'00' WHERE field='audit-head'");
        row("a mark of no row", "INSERT INTO audit_letter VALUES (-5, 'id', 'slot', 99, 'slot')");
        row("the end taken off with its seal",
            "DELETE FROM audit WHERE sequence=(SELECT max(sequence) FROM audit);"
            "DELETE FROM sealed WHERE field='audit-head'");
    }

    void whatSupportDoesToItShows()
    {
        QFETCH(QByteArray, sql);
        doThree();
        runSql(sql.constData());
        VERIFY_OK(reopen(recovery(), OpenMode::ReadOnly));
        QVERIFY(!problems().isEmpty());
        // An owner who goes on seals what is found, and it is said before.
        doThree();
        const QStringList words = wordsOf(entries());
        QVERIFY(!problems().isEmpty() || words.contains(u"log-cut"_s)
                || words.contains(u"log-sealed"_s));
    }

    void oneChangedLineIsOneProblem()
    {
        doThree();
        runSql("UPDATE audit SET detail='x' WHERE sequence=2");
        QCOMPARE(problems(), QStringList {u"row 2"_s});
    }

    void anEndTakenOffIsToldAtTheUnlocking()
    {
        doThree();
        runSql("DELETE FROM audit WHERE sequence=(SELECT max(sequence) FROM audit)");
        for (int i = 0; i < 2; ++i) { // every time
            const auto vault = reopen();
            VERIFY_OK(vault);
            QVERIFY(std::count((*vault)->notices().begin(), (*vault)->notices().end(),
                               SlotNotice::LogCut)
                    == 1);
        }
        VERIFY_OK((*reopen())->confirmSlots(OpenVault::Ways::AsFound, now));
        QVERIFY((*reopen())->notices().empty());
        QCOMPARE(problems(), QStringList());
        QVERIFY(wordsOf(entries()).contains(u"log-cut"_s)); // for ever
    }

    // Programs before this one took a key that support has.
    void aLineOfAnOlderProgramHoldsUntilTheFirstNewOne()
    {
        const auto addOlder = [this] {
            Connection connection = asSupport();
            Statement last(connection,
                           "SELECT sequence, code FROM audit ORDER BY sequence DESC LIMIT 1");
            const bool any = last.step().value();
            const qint64 sequence = any ? last.number(0) + 1 : 1;
            const QByteArray before = any ? last.blob(1).toByteArray() : QByteArray();
            const auto key = deriveKey(vaultKey().expose(), {}, "eab-vault audit").value();
            const QStringList texts {
                now.toString(Qt::ISODateWithMs), u"paul"_s, u"shown"_s, {}, {}};
            const auto code
                = hmacSha256(key, {before, "\n", texts.join(QLatin1Char('\x1f')).toUtf8()});
            Statement add(connection,
                          "INSERT INTO audit(sequence, at, actor, action, code)"
                          " VALUES (?, ?, 'paul', 'shown', ?)");
            last.reset();
            add.bind(sequence).bind(texts[0]).bind(*code);
            VERIFY_OK(add.run());
        };
        runSql("DELETE FROM audit; DELETE FROM sealed WHERE field='audit-head'");
        addOlder();
        addOlder();
        QCOMPARE(problems(), QStringList());
        doThree();
        QCOMPARE(problems(), QStringList());
        QVERIFY(wordsOf(entries()).contains(u"log-sealed"_s));
        addOlder();
        QVERIFY(!problems().isEmpty());
        runSql("DELETE FROM audit WHERE sequence=(SELECT max(sequence) FROM audit)");
        QCOMPARE(problems(), QStringList());
        runSql("UPDATE audit SET actor='nobody' WHERE sequence=1");
        QVERIFY(!problems().isEmpty());
    }

    void supportCannotTell()
    {
        doThree();
        const auto desk = reopen(supportWord());
        VERIFY_OK(desk);
        COMPARE_ERROR((*desk)->waitingEntries(), ErrorCode::NeedsOwner);
        COMPARE_ERROR((*desk)->fileLetters(who()), ErrorCode::NeedsOwner);
        QVERIFY((*desk)->audit().entries({})->size() >= 3); // and may read it
    }

    void lettersAreFiledOnce()
    {
        supportLeavesLetters(3);
        QCOMPARE(letters().size(), 3);
        const QByteArray kept = readFile(letterPath(0), 1 << 16).value();
        const QString name = letterPath(0);
        QCOMPARE(wordsOf((*reopen())->waitingEntries().value()),
                 QStringList({u"unlocked"_s, u"unlocked"_s, u"unlocked"_s}));
        file();
        const auto filed = entries();
        const auto count = filed.size();
        for (size_t i = 0; i < 3; ++i) {
            QCOMPARE(filed[i].actor, u"paul (Help desk)"_s);
            QVERIFY(filed[i].vouched == Vouched::Slot);
        }
        // As after a kill between the filing and the taking away.
        VERIFY_OK(writeFile(name, kept, FileMode::OwnerOnly));
        file();
        QCOMPARE(entries().size(), count);
        QCOMPARE(problems(), QStringList());
    }

    void nobodyWritesUnderAnothersName()
    {
        const auto desk = reopen(supportWord());
        VERIFY_OK(desk);
        VERIFY_OK((*desk)->noteByLetter({}, Action::Unlocked, {}, who("marie (password)")));
        file();
        QCOMPARE(entries().front().actor, u"marie (password) (Help desk)"_s);
    }

    void aForgedLetterIsVouchedForByNobody()
    {
        supportLeavesLetters(1);
        // Sealed by anybody, in the name of the way in that owners use.
        const auto table = m_folder->readSlots().value();
        QString owner;
        for (const KeySlot &slot : table.all()) {
            if (slot.role == SlotRole::Owner)
                owner = slot.id;
        }
        AuditEntry entry;
        entry.at = now.addSecs(10);
        entry.actor = u"marie (password)"_s;
        entry.action = u"shown"_s;
        const AuditChain none(path("/elsewhere"), table.vaultId(), owner, randomSecret(32).value());
        VERIFY_OK(AuditLetters(*m_folder).put(table, none, owner, entry));
        // Signed, but with the key of a chain of one's own.
        const AuditChain own(path("/elsewhere"), table.vaultId(), owner, randomSecret(32).value());
        VERIFY_OK(own.begin(randomSecret(32).value(), 1));
        VERIFY_OK(AuditLetters(*m_folder).put(table, own, owner, entry));
        file();
        const auto filed = entries();
        QVERIFY(filed[0].vouched == Vouched::Nobody && filed[1].vouched == Vouched::Nobody);
        QVERIFY(filed[2].vouched == Vouched::Slot);
    }

    void aMissingLetterIsToldOf()
    {
        supportLeavesLetters(4);
        QVERIFY(QFile::remove(letterPath(1)) && QFile::remove(letterPath(1)));
        file();
        const auto filed = entries();
        const auto gap = std::find_if(filed.begin(), filed.end(), [](const AuditEntry &entry) {
            return entry.action == u"entries-missing"_s;
        });
        QVERIFY(gap != filed.end());
        QCOMPARE(gap->detail, u"2"_s);
        supportLeavesLetters(1); // and no more than that
        file();
        QCOMPARE(wordsOf(entries()).count(u"entries-missing"_s), 1);
    }

    void anEarlierTurnIsNotTakenTwice()
    {
        supportLeavesLetters(1);
        const QString chain
            = m_folder->path() + u"/chains/"_s + letters().front().section(u'-', 1, 1);
        const QByteArray kept = readFile(chain, 1 << 10).value();
        supportLeavesLetters(2);
        file();
        // The state of then, put back: what it signs now was signed otherwise before.
        VERIFY_OK(writeFile(chain, kept, FileMode::OwnerOnly));
        supportLeavesLetters(1);
        file();
        QVERIFY(entries().front().vouched == Vouched::Nobody
                || entries()[1].vouched == Vouched::Nobody);
    }

    // What says that a letter was filed, or how far, is not believed without a code.
    void whatIsPutBesideTheLogHidesNoLetter()
    {
        supportLeavesLetters(2);
        const auto vault = reopen(recovery(), OpenMode::ReadOnly);
        const auto table = m_folder->readSlots().value();
        const auto keys = table.unlock(recovery()).value();
        const std::array boxes {BoxKey {keys.keys.inboxPrivate.clone(), table.inboxPublicKey()}};
        for (const QString &name : letters()) {
            const auto letter = AuditLetters(*m_folder).take(name, table, boxes);
            VERIFY_OK(letter);
            Connection support = asSupport();
            Statement orphan(support, "INSERT INTO audit_letter VALUES (?, ?, ?, 900, 'slot')");
            orphan.bind(qint64(-letter->counter)).bind(letter->digest).bind(letter->slot);
            VERIFY_OK(orphan.run());
        }
        file();
        QCOMPARE(wordsOf(entries()).count(u"unlocked"_s), 2);
        QVERIFY(entries()[0].vouched == Vouched::Slot && entries()[1].vouched == Vouched::Slot);
    }

    void aLetterOfNobodyBecomesNoLineOfAnOwner()
    {
        AuditEntry entry;
        entry.at = now;
        entry.actor = u"marie (password)"_s;
        entry.action = u"shown"_s;
        VERIFY_OK(AuditLetters(*m_folder).putRefused(m_folder->readSlots().value(), entry));
        file();
        runSql(
            "UPDATE audit SET detail=coalesce(detail, '') || char(31) || (SELECT letter || char(31)"
            " || coalesce(slot, '') || char(31) || turn || char(31) || vouched FROM audit_letter)"
            " WHERE sequence=(SELECT sequence FROM audit_letter);"
            "DELETE FROM audit_letter");
        QVERIFY(!problems().isEmpty());
    }

    void aChainThatIsTakenAwayIsToldOf()
    {
        supportLeavesLetters(2);
        for (const QString &name : letters())
            QVERIFY(QFile::remove(m_folder->inboxPath() + u'/' + name));
        QVERIFY(QDir(m_folder->path() + u"/chains"_s).removeRecursively());
        file();
        QVERIFY(wordsOf(entries()).contains(u"chain-gone"_s));
    }

    void aDamagedChainIsMendedAndToldOf()
    {
        supportLeavesLetters(1);
        const QString chain
            = m_folder->path() + u"/chains/"_s + letters().front().section(u'-', 1, 1);
        VERIFY_OK(writeFile(chain, QByteArray(80, 'x'), FileMode::OwnerOnly));
        supportLeavesLetters(1); // unsigned, and nobody is kept out
        file();
        QVERIFY(wordsOf(entries()).contains(u"chain-gone"_s));
        supportLeavesLetters(1);
        file();
        QVERIFY(entries().front().vouched == Vouched::Slot
                || entries()[1].vouched == Vouched::Slot);
    }

    // Anybody can leave a letter that claims a turn to come.
    void aForgedTurnSpoilsNoneThatIsReal()
    {
        supportLeavesLetters(1);
        const auto table = m_folder->readSlots().value();
        const QString slot = letters().front().section(u'-', 1, 1);
        AuditEntry entry;
        entry.at = now.addSecs(100);
        entry.actor = u"mallory"_s;
        entry.action = u"shown"_s;
        const AuditChain own(path("/elsewhere"), table.vaultId(), slot, randomSecret(32).value());
        VERIFY_OK(own.begin(randomSecret(32).value(), 7));
        VERIFY_OK(AuditLetters(*m_folder).put(table, own, slot, entry));
        file();
        for (int i = 1; i <= 2; ++i) {
            {
                const auto desk = reopen(supportWord(), OpenMode::ReadOnly);
                VERIFY_OK((*desk)->noteByLetter({}, Action::Unlocked, {}, who("paul", 200 + i)));
            }
            file();
            QCOMPARE(entries().front().at, now.addSecs(200 + i));
            QVERIFY(entries().front().vouched == Vouched::Slot);
        }
        QVERIFY(QDir(m_folder->path() + u"/chains"_s).removeRecursively()); // and begun anew
        std::ignore = reopen();
        {
            const auto desk = reopen(supportWord(), OpenMode::ReadOnly);
            VERIFY_OK((*desk)->noteByLetter({}, Action::Unlocked, {}, who("paul", 300)));
        }
        file();
        QVERIFY(entries().front().vouched == Vouched::Slot);
        QVERIFY(!wordsOf(entries()).contains(u"entries-missing"_s));
    }

    // The ways in stay as they are, and so does how far they have signed.
    void aRestoringLeavesTheWaysInTheirSignatures()
    {
        const auto vault = reopen();
        VERIFY_OK(vault);
        const auto backup = makeBackup((*vault)->backupSource().value(),
                                       m_folder->path() + u"/backups"_s, now, {});
        VERIFY_OK(backup);
        supportLeavesLetters(3);
        VERIFY_OK((*vault)->fileLetters(who()));
        const SlotSecret second = password("second desk");
        VERIFY_OK((*vault)->addSlot(
            {second.clone(), SlotRole::Support, u"Second desk"_s, cheap, {}}, now));
        auto prepared = (*vault)->prepareRestore(VaultFolder(backup->path), {});
        VERIFY_OK(prepared);
        VERIFY_OK((*vault)->finishRestore(std::move(*prepared), who("marie", 20)));
        supportLeavesLetters(1);
        {
            const auto desk = reopen(second, OpenMode::ReadOnly);
            VERIFY_OK(desk);
            VERIFY_OK((*desk)->noteByLetter({}, Action::Unlocked, {}, who("ida", 30)));
        }
        VERIFY_OK((*vault)->fileLetters(who()));
        const auto filed = (*vault)->audit().entries({}).value();
        QVERIFY(!wordsOf(filed).contains(u"entries-missing"_s));
        QCOMPARE(filed.front().actor, u"ida (Second desk)"_s);
        QVERIFY(filed.front().vouched == Vouched::Slot);
        // Its chain is kept: it can be begun anew.
        QVERIFY(QDir(m_folder->path() + u"/chains"_s).removeRecursively());
    }

    void inventedSlotsAndTurnsCostNothing()
    {
        const auto table = m_folder->readSlots().value();
        AuditEntry entry;
        entry.at = now;
        entry.action = u"shown"_s;
        for (int i = 0; i < 40; ++i) {
            const QString slot = i % 2 == 0 ? u"invented%1"_s.arg(i) : table.all().front().id;
            const AuditChain own(path("/elsewhere"), table.vaultId(), slot,
                                 randomSecret(32).value());
            VERIFY_OK(own.begin(randomSecret(32).value(), 1'000'000'000));
            VERIFY_OK(AuditLetters(*m_folder).put(table, own, slot, entry));
        }
        file(); // a derivation for each turn would take an hour
        QCOMPARE(wordsOf(entries()).count(u"shown"_s), 40);
    }

    void unsignedLettersAreLeftOutWhereTheyAreTooMany()
    {
        const auto table = m_folder->readSlots().value();
        const AuditChain none(path("/elsewhere"), table.vaultId(), u"nobody"_s,
                              randomSecret(32).value());
        AuditEntry entry;
        entry.at = now;
        entry.action = u"shown"_s;
        for (int i = 0; i < 1010; ++i)
            VERIFY_OK(AuditLetters(*m_folder).put(table, none, u"nobody"_s, entry));
        file();
        const auto filed = entries();
        QCOMPARE(wordsOf(filed).count(u"shown"_s), 1000);
        const auto left = std::find_if(filed.begin(), filed.end(), [](const AuditEntry &one) {
            return one.action == u"letters-left-out"_s;
        });
        QVERIFY(left != filed.end());
        QCOMPARE(left->detail, u"10"_s);
    }

    void aBackupOfAnOlderProgramIsRestored()
    {
        const auto vault = reopen();
        VERIFY_OK(vault);
        const auto backup = makeBackup((*vault)->backupSource().value(),
                                       m_folder->path() + u"/backups"_s, now, {});
        VERIFY_OK(backup);
        {
            auto older = Connection::open(VaultFolder(backup->path).databasePath(), vaultKey(),
                                          m_folder->readSlots()->cipher(), OpenMode::ReadWrite);
            VERIFY_OK(older);
            VERIFY_OK(older->run("DROP TABLE audit_letter"));
        }
        supportLeavesLetters(1);
        VERIFY_OK((*vault)->fileLetters(who()));
        auto prepared = (*vault)->prepareRestore(VaultFolder(backup->path), {});
        VERIFY_OK(prepared);
        VERIFY_OK((*vault)->finishRestore(std::move(*prepared), who("marie", 20)));
        QCOMPARE(auditProblemsOf(**vault), QStringList());
    }

    void nothingIsFiledInsideSomebodyElsesChange()
    {
        supportLeavesLetters(1);
        const auto vault = reopen();
        VERIFY_OK(vault);
        {
            const auto longOne = (*vault)->beginLong();
            VERIFY_OK(longOne);
            COMPARE_ERROR((*vault)->fileLetters(who()), ErrorCode::VaultInUse);
            COMPARE_ERROR((*vault)->noteBefore({}, Action::KeyTaken, {}, who()),
                          ErrorCode::VaultInUse);
        }
        QCOMPARE(letters().size(), 1);
    }

    void aDamagedLetterIsSetAside_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("cut") << QByteArray("eab-vault audit 1\nabc");
        QTest::newRow("something else") << QByteArray(5000, 'x');
        QTest::newRow("too large") << QByteArray(1 << 17, 'x');
    }

    void aDamagedLetterIsSetAside()
    {
        QFETCH(QByteArray, content);
        supportLeavesLetters(1);
        const QString name = u"/20261124T100000Z-refused-00.audit"_s;
        VERIFY_OK(writeFile(m_folder->inboxPath() + name, content, FileMode::OwnerOnly));
        QVERIFY(wordsOf((*reopen())->waitingEntries().value()).contains(u"entry-unreadable"_s));
        file();
        QVERIFY(wordsOf(entries()).contains(u"entry-unreadable"_s));
        QVERIFY(wordsOf(entries()).contains(u"unlocked"_s));
        QVERIFY(QFile::exists(m_folder->path() + u"/inbox-aside"_s + name));
    }

    void aChainThatIsGoneBeginsAnew()
    {
        supportLeavesLetters(2);
        QVERIFY(QDir(m_folder->path() + u"/chains"_s).removeRecursively());
        supportLeavesLetters(1); // nothing to sign with
        file();
        QVERIFY(entries().front().vouched == Vouched::Nobody
                || entries()[2].vouched == Vouched::Nobody);
        supportLeavesLetters(1);
        file();
        const auto filed = entries();
        QVERIFY(std::any_of(filed.begin(), filed.begin() + 5, [](const AuditEntry &entry) {
            return entry.vouched == Vouched::Slot && entry.at == now;
        }));
        QVERIFY(!wordsOf(filed).contains(u"entries-missing"_s));
        QCOMPARE(problems(), QStringList());
    }

    void refusedOnesAreKeptUpToAHundred()
    {
        const auto table = m_folder->readSlots().value();
        AuditEntry entry;
        entry.actor = u"mallory"_s;
        entry.action = u"unlock-failed"_s;
        for (int i = 0; i < 150; ++i) {
            entry.at = now.addSecs(i);
            VERIFY_OK(AuditLetters(*m_folder).putRefused(table, entry));
        }
        QCOMPARE(letters().size(), 101);
        file();
        const auto filed = entries();
        QCOMPARE(filed.front().action, u"unlock-failed-often"_s);
        QCOMPARE(filed.front().at, now.addSecs(149));
        QCOMPARE(wordsOf(filed).count(u"unlock-failed"_s), 100);
        QVERIFY(filed.front().vouched == Vouched::Nobody);
    }

    void whatOnlyLooksWritesDownBeforeItTakes()
    {
        QString id;
        {
            const auto vault = reopen();
            NewRecord record;
            record.record.title = u"shop"_s;
            id = (*vault)->store().insert(std::move(record), who())->id;
        }
        {
            const auto look = reopen(recovery(), OpenMode::ReadOnly);
            VERIFY_OK(look);
            VERIFY_OK((*look)->noteByLetter(id, Action::Shown, {}, who("marie", 5)));
        }
        file();
        QCOMPARE(entries().front().action, u"shown"_s);
        const auto history = (*reopen())->store().history(id).value();
        QCOMPARE(history.back().action, u"shown"_s);
        QCOMPARE(history.back().at, now.addSecs(5));
    }

    void whatCannotBeWrittenDownIsAnError()
    {
        if (::geteuid() == 0) { // root writes anywhere: a file lies where the folder has to be
            QVERIFY(QDir(m_folder->inboxPath()).removeRecursively());
            QFile file(m_folder->inboxPath());
            QVERIFY(file.open(QIODevice::WriteOnly));
        } else {
            QVERIFY(::chmod(QFile::encodeName(m_folder->inboxPath()).constData(), 0500) == 0);
        }
        const auto look = reopen(recovery(), OpenMode::ReadOnly);
        VERIFY_OK(look);
        COMPARE_ERROR((*look)->noteByLetter({}, Action::Shown, {}, who()),
                      ErrorCode::NotWrittenDown);
    }

    void aRestoringTakesNothingBackOfTheLog()
    {
        const auto vault = reopen();
        VERIFY_OK(vault);
        NewRecord record;
        record.record.title = u"before"_s;
        VERIFY_OK((*vault)->store().insert(std::move(record), who()));
        const auto backup = makeBackup((*vault)->backupSource().value(),
                                       m_folder->path() + u"/backups"_s, now, {});
        VERIFY_OK(backup);
        supportLeavesLetters(2);
        VERIFY_OK((*vault)->fileLetters(who()));
        NewRecord second;
        second.record.title = u"after"_s;
        VERIFY_OK((*vault)->store().insert(std::move(second), who("paul", 7)));
        const auto before = (*vault)->audit().entries({}).value();
        auto prepared = (*vault)->prepareRestore(VaultFolder(backup->path), {});
        VERIFY_OK(prepared);
        VERIFY_OK((*vault)->finishRestore(std::move(*prepared), who("marie", 20)));
        QCOMPARE((*vault)->store().all()->size(), size_t(1));
        const auto after = (*vault)->audit().entries({}).value();
        QCOMPARE(after.size(), before.size() + 1);
        QCOMPARE(after.front().action, u"vault-restored"_s);
        QCOMPARE(auditProblemsOf(**vault), QStringList());
        QVERIFY((*vault)->audit().end().value() == AuditTrail::End::Sealed);
    }

    void linesAreReadPageByPage()
    {
        {
            const auto vault = reopen();
            for (int i = 0; i < 25; ++i) {
                NewRecord record;
                record.record.title = QString::number(i);
                // Three of each moment: a page may end among them.
                VERIFY_OK((*vault)->store().insert(std::move(record), who("marie", i / 3)));
            }
        }
        const auto vault = reopen(recovery(), OpenMode::ReadOnly);
        const auto all = (*vault)->audit().entries({}).value();
        std::vector<AuditEntry> paged;
        domain::AuditQuery query;
        query.limit = 4;
        while (true) {
            const auto page = (*vault)->audit().entries(query).value();
            if (page.empty())
                break;
            paged.insert(paged.end(), page.begin(), page.end());
            query.offsetAt = page.back().at;
            query.offsetSequence = page.back().sequence;
        }
        QCOMPARE(paged.size(), all.size());
        for (size_t i = 0; i < all.size(); ++i)
            QCOMPARE(paged[i].sequence, all[i].sequence);
        query = {};
        query.group = domain::ActionGroup::Ways;
        const auto ways = (*vault)->audit().entries(query).value();
        for (const AuditEntry &entry : ways)
            QVERIFY(domain::groupOf(*fromName(domain::actionNames, entry.action))
                    == domain::ActionGroup::Ways);
    }
};

QTEST_GUILESS_MAIN(TestAudit)
#include "tst_audit.moc"
