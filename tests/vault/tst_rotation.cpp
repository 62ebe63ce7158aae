// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "base/File.h"
#include "vault/OpenVault.h"
#include "vault/file/Statement.h"

#include "tests/support/Checks.h"
#include "tests/support/Samples.h"

#include <QDir>
#include <QFile>
#include <QProcess>

#include <algorithm>

using namespace eab;
using namespace eab::vault;
using namespace eab::samples;

using domain::Action;
using domain::SlotNotice;
using Notices = std::vector<SlotNotice>;
using Place = SlotFiles::Place;

/** All keys of a vault become others: everything is there afterwards, nothing opens with what was. */
class TestRotation : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<VaultFolder> m_folder;
    QString m_record;

    [[nodiscard]] static Change who() { return {now, u"marie"_s}; }
    [[nodiscard]] static SlotSecret supportWord() { return password("help desk"); }
    [[nodiscard]] static SlotSecret otherCode()
    {
        return {SlotKind::Recovery, Secret::copyOf("twenty other bytes!!")};
    }
    [[nodiscard]] Result<std::unique_ptr<OpenVault>> reopen(const SlotSecret &secret = password(),
                                                            OpenMode mode
                                                            = OpenMode::ReadWrite) const
    {
        return OpenVault::open(*m_folder, secret, mode, now);
    }
    [[nodiscard]] QString idOf(SlotKind kind, SlotRole role) const
    {
        const auto table = m_folder->readSlots();
        for (const KeySlot &slot : table->all()) {
            if (slot.kind == kind && slot.role == role)
                return slot.id;
        }
        return {};
    }
    /** The owner's password, support's, and a new recovery code. */
    [[nodiscard]] std::vector<NewSlot> ways() const
    {
        std::vector<NewSlot> ways;
        ways.push_back({password(), SlotRole::Owner, u"password"_s, cheap,
                        idOf(SlotKind::Password, SlotRole::Owner)});
        ways.push_back({supportWord(), SlotRole::Support, u"Help desk"_s, cheap,
                        idOf(SlotKind::Password, SlotRole::Support)});
        ways.push_back({otherCode(), SlotRole::Owner, u"recovery code"_s, {}, {}});
        return ways;
    }
    void rotate() const
    {
        const auto vault = reopen();
        VERIFY_OK(vault);
        auto prepared = (*vault)->prepareKeys(ways(), who(), {});
        VERIFY_OK(prepared);
        const auto renewed = (*vault)->finishKeys(std::move(*prepared));
        VERIFY_OK(renewed);
        QCOMPARE(renewed->notices, Notices());
    }
    void checkAllIsThere(const std::unique_ptr<OpenVault> &vault) const
    {
        QCOMPARE(vault->store().hmac(m_record)->bytes().expose().toByteArray(),
                 QByteArray(32, 'k'));
        QCOMPARE(vault->store().source(m_record).value()->content.expose().toByteArray(),
                 QByteArray("the mail"));
        QCOMPARE(vault->pageFindings().value(), QStringList());
        QCOMPARE(auditProblemsOf(*vault), QStringList());
    }
    void runSql(const char *sql) const
    {
        const auto table = m_folder->readSlots();
        const auto unlocked = table->unlock(password());
        auto database = Connection::open(m_folder->databasePath(), unlocked->keys.vaultKey,
                                         table->cipher(), OpenMode::ReadWrite);
        VERIFY_OK(database->run(sql));
    }
    void copyTo(const QString &place) const
    {
        QVERIFY(!QFileInfo::exists(place));
        QCOMPARE(QProcess::execute(u"cp"_s, {u"-a"_s, m_folder->path(), place}), 0);
    }
    void take(const QString &from, const char *name, const char *as = nullptr) const
    {
        const QString target
            = m_folder->path() + QLatin1Char('/') + QLatin1String(as == nullptr ? name : as);
        QFile::remove(target);
        QVERIFY(QFile::copy(from + QLatin1Char('/') + QLatin1String(name), target));
    }
    [[nodiscard]] QStringList files() const
    {
        return QDir(m_folder->path())
            .entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name);
    }

private slots:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        m_dir = std::make_unique<QTemporaryDir>();
        static const QTemporaryDir original;
        static QString record;
        const VaultFolder first(original.filePath(u"v.eabvault"_s));
        if (!first.exists()) {
            const auto vault = OpenVault::create(first, newVault(), now);
            VERIFY_OK(vault);
            VERIFY_OK((*vault)->addSlot(
                {supportWord(), SlotRole::Support, u"Help desk"_s, cheap, {}}, now));
            VERIFY_OK((*vault)->addSlot(
                {password("left behind"), SlotRole::Owner, u"Paul"_s, cheap, {}}, now));
            NewRecord entry;
            entry.record.orderNumber = u"HB-1"_s;
            entry.credential = credential();
            entry.message = (*vault)->store().keepMessage({"the mail", {}}, who()).value();
            record = (*vault)->store().insert(std::move(entry), who()).value().id;
        }
        m_record = record;
        const QString path = m_dir->filePath(u"default.eabvault"_s);
        QCOMPARE(QProcess::execute(u"cp"_s, {u"-a"_s, first.path(), path}), 0);
        m_folder = std::make_unique<VaultFolder>(path);
    }

    void everythingIsThereUnderOtherKeys()
    {
        const auto before = m_folder->readSlots()->unlock(password())->keys.clone();
        const auto salt = m_folder->readSlots()->cipher().salt;
        rotate();
        const auto vault = reopen();
        VERIFY_OK(vault);
        QCOMPARE((*vault)->notices(), Notices());
        checkAllIsThere(*vault);
        const auto line = (*vault)->audit().entries({}).value().front();
        QCOMPARE(line.action, u"keys-changed"_s);
        QVERIFY(line.detail.contains("Paul"_L1) && line.detail.contains("recovery code"_L1));
        QVERIFY(!line.detail.contains("Help desk"_L1));
        const auto after = m_folder->readSlots()->unlock(password());
        VERIFY_OK(after);
        QVERIFY(!(after->keys.vaultKey == before.vaultKey));
        QVERIFY(!(after->keys.secretsKey == before.secretsKey));
        QVERIFY(!(after->keys.inboxPrivate == before.inboxPrivate));
        QVERIFY(m_folder->readSlots()->cipher().salt != salt);
        QVERIFY(!Connection::open(m_folder->databasePath(), before.vaultKey,
                                  m_folder->readSlots()->cipher(), OpenMode::ReadOnly));
    }

    void theWaysThatWereKeptOpenAndNoOther()
    {
        rotate();
        VERIFY_OK(reopen(password()));
        VERIFY_OK(reopen(otherCode()));
        COMPARE_ERROR(reopen(recovery()), ErrorCode::WrongPassword);
        COMPARE_ERROR(reopen(password("left behind")), ErrorCode::WrongPassword);
        const auto desk = reopen(supportWord());
        VERIFY_OK(desk);
        QVERIFY(!(*desk)->isOwner());
        QCOMPARE((*desk)->store().find(m_record)->orderNumber, u"HB-1"_s);
        COMPARE_ERROR((*desk)->store().hmac(m_record), ErrorCode::NeedsOwner);
    }

    void withoutAnOwnersPasswordNothingHappens()
    {
        const auto vault = reopen();
        VERIFY_OK(vault);
        auto few = ways();
        few.erase(few.begin());
        COMPARE_ERROR((*vault)->prepareKeys(few, who(), {}), ErrorCode::LastSlot);
        const auto desk = reopen(supportWord(), OpenMode::ReadOnly);
        COMPARE_ERROR((*desk)->prepareKeys(ways(), who(), {}), ErrorCode::NeedsOwner);
    }

    void whatIsGivenUpLeavesNothing()
    {
        const QStringList before = files();
        const QByteArray database = readFile(m_folder->databasePath(), 1 << 24).value();
        const auto vault = reopen();
        VERIFY_OK(vault);
        COMPARE_ERROR((*vault)->prepareKeys(ways(), who(), [](qint64, qint64) { return false; }),
                      ErrorCode::Cancelled);
        {
            const auto prepared = (*vault)->prepareKeys(ways(), who(), {});
            VERIFY_OK(prepared);
        }
        QCOMPARE(files(), before);
        QCOMPARE(readFile(m_folder->databasePath(), 1 << 24).value(), database);
        // A change in between is not lost.
        auto prepared = (*vault)->prepareKeys(ways(), who(), {});
        VERIFY_OK(prepared);
        VERIFY_OK((*vault)->store().insert({{}, credential(u"kid-2"_s), {}, {}}, who()));
        COMPARE_ERROR((*vault)->finishKeys(std::move(*prepared)), ErrorCode::VaultInUse);
        QCOMPARE((*vault)->store().all().value().size(), size_t {2});
    }

    // The files of before and after, in each order a kill can leave them in.
    void aKillLeavesTheOneOrTheOther_data()
    {
        QTest::addColumn<QStringList>("taken"); // from the vault with the new keys
        QTest::addColumn<bool>("isNew");
        QTest::addColumn<Notices>("told");
        QTest::newRow("before the database is in its place")
            << QStringList {u"keyslots.json keyslots.json.new"_s} << false
            << Notices {SlotNotice::LeftOverRemoved};
        QTest::newRow("after that")
            << QStringList {u"keyslots.json keyslots.json.new"_s, u"vault.db vault.db"_s} << true
            << Notices {SlotNotice::ChangeFinished};
        QTest::newRow("before the second copy is written")
            << QStringList {u"keyslots.json keyslots.json"_s, u"vault.db vault.db"_s} << true
            << Notices();
    }
    void aKillLeavesTheOneOrTheOther()
    {
        QFETCH(QStringList, taken);
        QFETCH(bool, isNew);
        QFETCH(Notices, told);
        const QString before = m_dir->filePath(u"before"_s);
        const QString after = m_dir->filePath(u"after"_s);
        copyTo(before);
        rotate();
        copyTo(after);
        QVERIFY(QDir(m_folder->path()).removeRecursively());
        QCOMPARE(QProcess::execute(u"cp"_s, {u"-a"_s, before, m_folder->path()}), 0);
        for (const QString &pair : taken)
            take(after, pair.section(QLatin1Char(' '), 0, 0).toLatin1().constData(),
                 pair.section(QLatin1Char(' '), 1).toLatin1().constData());
        QVERIFY(QDir().mkpath(m_folder->path() + u"/keys.new"_s));
        {
            // Whoever only looks gets in, too, and changes nothing.
            const QStringList there = files();
            const auto look = reopen(password(), OpenMode::ReadOnly);
            VERIFY_OK(look);
            checkAllIsThere(*look);
            QCOMPARE(files(), there);
        }
        {
            const auto vault = reopen();
            VERIFY_OK(vault);
            QCOMPARE((*vault)->notices(), told);
            checkAllIsThere(*vault);
        }
        QVERIFY(!files().contains(u"keys.new"_s));
        const auto again = reopen();
        VERIFY_OK(again);
        QCOMPARE((*again)->notices(), Notices());
        QCOMPARE((*again)->keySlots().cipher().salt,
                 VaultFolder(isNew ? after : before).readSlots()->cipher().salt);
        QCOMPARE((*again)->slotFindings()->size(), size_t {0});
        QCOMPARE(bool(reopen(recovery(), OpenMode::ReadOnly)), !isNew);
    }

    void aSlotsFileOfBeforePutBackIsTold()
    {
        const QString before = m_dir->filePath(u"before"_s);
        copyTo(before);
        rotate();
        take(before, "keyslots.json");
        const auto vault = reopen();
        VERIFY_OK(vault);
        QCOMPARE((*vault)->notices(), Notices {SlotNotice::OlderFile});
        COMPARE_ERROR(reopen(password("left behind"), OpenMode::ReadOnly),
                      ErrorCode::WrongPassword);
    }

    void lettersOfBeforeAreReadable()
    {
        {
            const auto desk = reopen(supportWord(), OpenMode::ReadOnly);
            VERIFY_OK(desk);
            VERIFY_OK((*desk)->noteByLetter({}, Action::Unlocked, {}, who()));
            VERIFY_OK((*desk)->putIntoInbox(u"a.eml"_s, "taken in", now));
        }
        for (int times = 0; times < 2; ++times) // keys of keys, too
            rotate();
        const auto vault = reopen();
        VERIFY_OK(vault);
        QCOMPARE((*vault)->inboxItems().size(), 1);
        const auto item = (*vault)->takeFromInbox((*vault)->inboxItems().constFirst());
        VERIFY_OK(item);
        QCOMPARE(item->content.expose().toByteArray(), QByteArray("taken in"));
        QCOMPARE((*vault)->waitingEntries()->size(), size_t {1});
        QCOMPARE((*vault)->waitingEntries()->front().action, u"unlocked"_s);
        VERIFY_OK((*vault)->fileLetters(who()));
        QCOMPARE(auditProblemsOf(**vault), QStringList());
    }

    void supportSignsOnAfterwards()
    {
        rotate();
        VERIFY_OK(reopen());
        {
            const auto desk = reopen(supportWord(), OpenMode::ReadOnly);
            VERIFY_OK(desk);
            VERIFY_OK((*desk)->noteByLetter({}, Action::Unlocked, {}, who()));
        }
        const auto vault = reopen();
        VERIFY_OK(vault);
        const auto waiting = (*vault)->waitingEntries();
        VERIFY_OK(waiting);
        QCOMPARE(waiting->size(), size_t {1});
        QCOMPARE(waiting->front().vouched, domain::Vouched::Slot);
    }

    // New keys make nothing true that was not.
    void whatDidNotHoldDoesNotHoldAfterwards_data()
    {
        QTest::addColumn<QByteArray>("sql");
        const auto row
            = [](const char *name, const char *sql) { QTest::newRow(name) << QByteArray(sql); };
        row("a line changed", "UPDATE audit SET actor='somebody else' WHERE sequence=2");
        row("one taken out", "DELETE FROM audit WHERE sequence=2");
    }
    void whatDidNotHoldDoesNotHoldAfterwards()
    {
        QFETCH(QByteArray, sql);
        runSql(sql.constData());
        QStringList before;
        {
            const auto vault = reopen(password(), OpenMode::ReadOnly);
            before = auditProblemsOf(**vault);
            QVERIFY(!before.isEmpty());
        }
        rotate();
        const auto vault = reopen();
        QCOMPARE(auditProblemsOf(**vault), before);
    }

    void anEndThatWasCutIsWrittenDown()
    {
        runSql("DELETE FROM audit WHERE sequence=(SELECT max(sequence) FROM audit)");
        const auto vault = reopen();
        VERIFY_OK(vault);
        QCOMPARE((*vault)->notices(), Notices {SlotNotice::LogCut});
        COMPARE_ERROR((*vault)->prepareKeys(ways(), who(), {}), ErrorCode::NeedsConsent);
        VERIFY_OK((*vault)->confirmSlots(OpenVault::Ways::AsFound, now));
        auto prepared = (*vault)->prepareKeys(ways(), who(), {});
        VERIFY_OK(prepared);
        VERIFY_OK((*vault)->finishKeys(std::move(*prepared)));
        const auto after = reopen(password(), OpenMode::ReadOnly);
        VERIFY_OK(after);
        const auto entries = (*after)->audit().entries({}).value();
        QVERIFY(std::any_of(entries.begin(), entries.end(), [](const domain::AuditEntry &entry) {
            return entry.action == "log-cut"_L1;
        }));
    }

    // Slots that open, for keys that open nothing, are no way for support to become a writer.
    void supportGetsNoMoreByASlotsFileOfItsOwn()
    {
        KeySlots own = m_folder->readSlots()->withOtherKeys(QByteArray(32, 'p')).value();
        const VaultKeys keys {Secret::copyOf(QByteArray(32, 'v')),
                              Secret::copyOf(QByteArray(32, 's')),
                              Secret::copyOf(QByteArray(32, 'i'))};
        VERIFY_OK(own.add({supportWord(), SlotRole::Owner, u"x"_s, cheap, {}}, keys, now));
        own.setGeneration(99);
        VERIFY_OK(m_folder->slotFiles().write(Place::Pending, own.toJson(keys.vaultKey).value()));
        const auto desk = reopen(supportWord());
        VERIFY_OK(desk);
        QVERIFY(!(*desk)->isOwner() && (*desk)->isReadOnly());
        const auto owner = reopen();
        VERIFY_OK(owner);
        QCOMPARE((*owner)->notices(), Notices {SlotNotice::LeftOverRemoved});
        checkAllIsThere(*owner);
    }

    void whoseKeysABackupHas()
    {
        const QString before = m_dir->filePath(u"before"_s);
        copyTo(before);
        rotate();
        const QString after = m_dir->filePath(u"after"_s);
        copyTo(after);
        {
            const auto vault = reopen();
            VERIFY_OK(vault);
            QVERIFY((*vault)->hasFormerKeys(VaultFolder(before)));
            QVERIFY(!(*vault)->hasOtherKeys(VaultFolder(after)));
        }
        // Whoever goes back to what was finds nothing in what came after that is older.
        const auto vault
            = OpenVault::open(VaultFolder(before), password(), OpenMode::ReadOnly, now);
        VERIFY_OK(vault);
        QVERIFY((*vault)->hasOtherKeys(VaultFolder(after)));
        QVERIFY(!(*vault)->hasFormerKeys(VaultFolder(after)));
    }

    void whatIsDamagedOfASlotIsNotInTheWay()
    {
        runSql("UPDATE sealed SET value=x'00' WHERE record_id LIKE 's-%'");
        rotate();
        const auto vault = reopen();
        VERIFY_OK(vault);
        checkAllIsThere(*vault);
    }

    void whatWasDamagedStaysSo()
    {
        runSql("UPDATE sealed SET value=x'00112233445566778899aabbccddeeff00112233445566778899'"
               " WHERE field='source'");
        rotate();
        const auto vault = reopen();
        VERIFY_OK(vault);
        COMPARE_ERROR((*vault)->store().source(m_record), ErrorCode::DamagedDatabase);
        QCOMPARE((*vault)->store().hmac(m_record)->bytes().expose().size(), 32);
    }
};

QTEST_GUILESS_MAIN(TestRotation)
#include "tst_rotation.moc"
