// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "base/File.h"
#include "vault/OpenVault.h"
#include "vault/file/Statement.h"

#include "tests/support/Checks.h"
#include "tests/support/Samples.h"
#include "tests/support/SlotsText.h"
#include "tests/support/SmallDisk.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

#include <sys/stat.h>

using namespace eab;
using namespace eab::vault;
using namespace eab::samples;

using Notices = std::vector<SlotNotice>;

class TestOpenVault : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<VaultFolder> m_folder;

    Result<std::unique_ptr<OpenVault>> reopen(const SlotSecret &secret,
                                              OpenMode mode = OpenMode::ReadWrite)
    {
        return OpenVault::open(*m_folder, secret, mode, now);
    }

    QString pathOf(SlotFiles::Place place) const { return m_folder->slotFiles().path(place); }
    QByteArray bytesOf(SlotFiles::Place place) const
    {
        return readFile(pathOf(place), 1 << 20).value();
    }
    /** In its place, whatever lies there. */
    void write(SlotFiles::Place place, const QByteArray &text) const
    {
        QFile file(pathOf(place));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(text), text.size());
    }
    void changePassword(const char *word)
    {
        const auto vault = reopen(password());
        VERIFY_OK(vault);
        VERIFY_OK((*vault)->replaceSlot((*vault)->usedSlot()->id,
                                        {password(word), SlotRole::Owner, {}, cheap, {}}, now));
    }
    /** What a kill leaves of a change of the password to "new one", before or after the database was
     *  told. */
    void killWhileChanging(bool decided)
    {
        const QByteArray oldFile = bytesOf(SlotFiles::Place::First);
        const QByteArray oldDatabase = readFile(m_folder->databasePath(), 1 << 24).value();
        changePassword("new one");
        write(SlotFiles::Place::Pending, bytesOf(SlotFiles::Place::First));
        write(SlotFiles::Place::First, oldFile);
        write(SlotFiles::Place::Second, oldFile);
        if (!decided)
            VERIFY_OK(writeFile(m_folder->databasePath(), oldDatabase, FileMode::OwnerOnly));
    }
    void runSql(const char *sql)
    {
        const auto table = m_folder->readSlots();
        VERIFY_OK(table);
        const auto keys = table->unlock(recovery());
        VERIFY_OK(keys);
        auto database = Connection::open(m_folder->databasePath(), keys->keys.vaultKey,
                                         table->cipher(), OpenMode::ReadWrite);
        VERIFY_OK(database);
        VERIFY_OK(database->run(sql));
    }

    void flip(const QString &path, qint64 at)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.seek(at));
        char c = 0;
        QVERIFY(file.getChar(&c));
        QVERIFY(file.seek(at));
        QVERIFY(file.putChar(static_cast<char>(c ^ 0x40)));
    }

private slots:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        m_dir = std::make_unique<QTemporaryDir>();
        m_folder
            = std::make_unique<VaultFolder>(m_dir->filePath(QStringLiteral("default.eabvault")));
        VERIFY_OK(OpenVault::create(*m_folder, newVault(), now));
    }

    void theNewVaultOpensWithBothSecrets()
    {
        for (const SlotSecret &secret : {password(), recovery()}) {
            const auto vault = reopen(secret);
            VERIFY_OK(vault);
            QVERIFY((*vault)->isOwner() && !(*vault)->isReadOnly());
            QCOMPARE((*vault)->notices(), Notices());
        }
    }

    void whoMadeAVaultIsInByThePassword()
    {
        const VaultFolder other(m_dir->filePath(QStringLiteral("other.eabvault")));
        const auto vault = OpenVault::create(other, newVault(), now);
        VERIFY_OK(vault);
        QVERIFY((*vault)->usedSlot()->kind == SlotKind::Password);
    }

    void onlyTheOwnerMayLookInside()
    {
        const QFileDevice::Permissions others = QFileDevice::ReadGroup | QFileDevice::ReadOther
            | QFileDevice::WriteGroup | QFileDevice::WriteOther;
        for (const QString &path :
             {m_folder->path(), m_folder->databasePath(), m_folder->slotsPath()})
            QVERIFY2(!(QFile::permissions(path) & others), qPrintable(path));
    }

    void anExistingVaultIsNotTouched()
    {
        const QByteArray before = readFile(m_folder->slotsPath(), 1 << 20).value();
        COMPARE_ERROR(OpenVault::create(*m_folder, newVault(), now), ErrorCode::VaultExists);
        QCOMPARE(readFile(m_folder->slotsPath(), 1 << 20).value(), before);
        const VaultFolder occupied(m_dir->filePath(QStringLiteral("photos")));
        QVERIFY(QDir().mkpath(occupied.path() + QStringLiteral("/2025")));
        COMPARE_ERROR(OpenVault::create(occupied, newVault(), now), ErrorCode::VaultExists);
    }

    void nothingIsLeftOfAVaultThatCouldNotBeMade()
    {
        auto content = newVault();
        content.cost.memoryMiB = 1; // refused
        const VaultFolder folder(m_dir->filePath(QStringLiteral("other.eabvault")));
        COMPARE_ERROR(OpenVault::create(folder, content, now), ErrorCode::KeySettingsRefused);
        QCOMPARE(QDir(m_dir->path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot),
                 QStringList {QStringLiteral("default.eabvault")});
    }

    void theFiveFailuresAreToldApart_data()
    {
        QTest::addColumn<QString>("what");
        QTest::addColumn<QString>("error");
        QTest::newRow("wrong password") << "password"
                                        << "wrong_password";
        QTest::newRow("slots file cut short") << "slots"
                                              << "damaged_key_slots";
        QTest::newRow("slots file gone") << "no slots"
                                         << "damaged_key_slots";
        QTest::newRow("database's first page flipped") << "page 1"
                                                       << "damaged_database";
        QTest::newRow("database cut to nothing") << "empty"
                                                 << "damaged_database";
        QTest::newRow("database gone") << "no database"
                                       << "damaged_database";
        QTest::newRow("slots of a newer program") << "format"
                                                  << "newer_format";
        QTest::newRow("database of a newer program") << "schema"
                                                     << "newer_format";
        QTest::newRow("in use") << "lock"
                                << "vault_in_use";
        QTest::newRow("no vault there") << "nothing"
                                        << "vault_missing";
    }
    void theFiveFailuresAreToldApart()
    {
        QFETCH(QString, what);
        QFETCH(QString, error);
        std::optional<VaultLock> other;
        SlotSecret secret = password(what == QLatin1String("password") ? "wrong" : "correct horse");
        const QString second = pathOf(SlotFiles::Place::Second);
        if (what == QLatin1String("slots"))
            QVERIFY(QFile::resize(m_folder->slotsPath(), 200) && QFile::resize(second, 300));
        else if (what == QLatin1String("no slots"))
            QVERIFY(QFile::remove(m_folder->slotsPath()) && QFile::remove(second));
        else if (what == QLatin1String("page 1"))
            flip(m_folder->databasePath(), 500);
        else if (what == QLatin1String("empty"))
            QVERIFY(QFile::resize(m_folder->databasePath(), 0));
        else if (what == QLatin1String("no database"))
            QVERIFY(QFile::remove(m_folder->databasePath()));
        else if (what == QLatin1String("format")) {
            write(SlotFiles::Place::First, slotsOfFormat(2, bytesOf(SlotFiles::Place::First)));
        } else if (what == QLatin1String("schema")) {
            const auto table = m_folder->readSlots();
            VERIFY_OK(table);
            const auto keys = table->unlock(password());
            VERIFY_OK(keys);
            auto database = Connection::open(m_folder->databasePath(), keys->keys.vaultKey,
                                             table->cipher(), OpenMode::ReadWrite);
            VERIFY_OK(database);
            VERIFY_OK(database->run("PRAGMA user_version=99"));
        } else if (what == QLatin1String("lock")) {
            auto lock = VaultLock::acquire(m_folder->path(), now);
            VERIFY_OK(lock);
            other = std::move(*lock);
        } else if (what == QLatin1String("nothing"))
            QVERIFY(QDir(m_folder->path()).removeRecursively());

        const auto vault = reopen(secret);
        QVERIFY(!vault);
        QCOMPARE(errorName(vault.error().code), error);
        if (other)
            QVERIFY(vault.error().subject.contains(QStringLiteral("process")));
    }

    void anotherUsersVaultIsNotAMissingOne()
    {
        if (::geteuid() != 0)
            QSKIP("needs root to be somebody else");
        QVERIFY(QFile::setPermissions(m_dir->path(), QFile::Permissions(0x7777)));
        const AsNobody nobody;
        QVERIFY(m_folder->exists());
        COMPARE_ERROR(reopen(password()), ErrorCode::PermissionDenied);
        COMPARE_ERROR(OpenVault::create(*m_folder, newVault(), now), ErrorCode::VaultExists);
    }

    void oneWriterAtATimeButReadersIfAsked()
    {
        const auto writer = reopen(password());
        VERIFY_OK(writer);
        VERIFY_OK((*writer)->store().insert({{}, credential(), {}, {}}, {now, {}}));
        COMPARE_ERROR(reopen(password()), ErrorCode::VaultInUse);
        const auto reader = reopen(password(), OpenMode::ReadOnly);
        VERIFY_OK(reader);
        QCOMPARE((*reader)->store().all().value().size(), size_t {1});
        COMPARE_ERROR((*reader)->store().insert({}, {now, {}}), ErrorCode::ReadOnlyDisk);
        COMPARE_ERROR((*reader)->setTitle(QStringLiteral("x")), ErrorCode::VaultReadOnly);
    }

    void aLockDiesWithItsOwner()
    {
        {
            const auto first = reopen(password());
            VERIFY_OK(first);
        }
        VERIFY_OK(reopen(password()));
    }

    void supportSeesOrdersAndNoKey()
    {
        QString id;
        {
            const auto vault = reopen(password());
            VERIFY_OK(vault);
            VERIFY_OK((*vault)->addSlot(
                {password("helpdesk"), SlotRole::Support, QStringLiteral("Help desk"), cheap, {}},
                now));
            NewRecord entry;
            entry.record.orderNumber = QStringLiteral("HB-1");
            entry.credential = credential();
            entry.message = (*vault)->store().keepMessage({"the mail", {}}, {now, {}}).value();
            id = (*vault)->store().insert(std::move(entry), {now, {}}).value().id;
        }
        const auto vault = reopen(password("helpdesk"));
        VERIFY_OK(vault);
        QVERIFY(!(*vault)->isOwner() && (*vault)->isReadOnly());
        const auto record = (*vault)->store().find(id);
        VERIFY_OK(record);
        QCOMPARE(record->orderNumber, QStringLiteral("HB-1"));
        QCOMPARE(record->kid, QStringLiteral("kid-1"));
        QVERIFY(record->hasPair() && record->hasSource);
        COMPARE_ERROR((*vault)->store().hmac(id), ErrorCode::NeedsOwner);
        COMPARE_ERROR((*vault)->store().source(id), ErrorCode::NeedsOwner);
        COMPARE_ERROR((*vault)->addSlot({password("mine"), SlotRole::Support, {}, cheap, {}}, now),
                      ErrorCode::NeedsOwner);
        // An owner can write at the same time: support takes no lock.
        VERIFY_OK(reopen(password()));
    }

    void aChangedPasswordReplacesTheOld()
    {
        {
            const auto vault = reopen(password());
            VERIFY_OK(vault);
            const QString old = (*vault)->usedSlot()->id;
            VERIFY_OK(
                (*vault)->addSlot({password("new one"), SlotRole::Owner, {}, cheap, {}}, now));
            VERIFY_OK((*vault)->removeSlot(old, now));
        }
        COMPARE_ERROR(reopen(password()), ErrorCode::WrongPassword);
        const auto vault = reopen(password("new one"));
        VERIFY_OK(vault);
        QCOMPARE((*vault)->notices(), Notices());
    }

    void anOlderSlotsFilePutBackIsTold()
    {
        const QByteArray old = readFile(m_folder->slotsPath(), 1 << 20).value();
        {
            const auto vault = reopen(password());
            VERIFY_OK(vault);
            VERIFY_OK(
                (*vault)->addSlot({password("new one"), SlotRole::Owner, {}, cheap, {}}, now));
            VERIFY_OK((*vault)->removeSlot((*vault)->usedSlot()->id, now));
        }
        write(SlotFiles::Place::First, old);
        COMPARE_ERROR(reopen(password()), ErrorCode::WrongPassword); // the second copy knows
        {
            const auto vault = reopen(recovery());
            VERIFY_OK(vault);
            QCOMPARE((*vault)->notices(), Notices {SlotNotice::OlderFile});
        }
        write(SlotFiles::Place::Second, old);
        const auto vault = reopen(password());
        VERIFY_OK(vault);
        QCOMPARE((*vault)->notices(), Notices {SlotNotice::OlderFile});
    }

    void aSlotRemovedBehindOurBackIsTold()
    {
        const auto table = m_folder->readSlots();
        VERIFY_OK(table);
        KeySlots edited = *table;
        VERIFY_OK(edited.remove(edited.all().at(1).id));
        // Whoever does this has no vault key; the file's code is then wrong.
        VERIFY_OK(writeFile(m_folder->slotsPath(),
                            edited.toJson(Secret::copyOf(QByteArray(32, 'x'))).value(),
                            FileMode::OwnerOnly));
        const auto vault = reopen(password());
        VERIFY_OK(vault);
        QCOMPARE((*vault)->notices(), Notices {SlotNotice::ChangedFromOutside});
    }

    void aKillOfAnOlderProgramBetweenItsTwoWritesIsMended()
    {
        // The file is one generation ahead of the database, which does not keep its text.
        {
            const auto keys = m_folder->readSlots()->unlock(password());
            VERIFY_OK(keys);
            runSql("DELETE FROM meta WHERE name='slots_text'");
            KeySlots ahead = *m_folder->readSlots();
            VERIFY_OK(
                ahead.add({password("second"), SlotRole::Owner, {}, cheap, {}}, keys->keys, now));
            ahead.setGeneration(ahead.generation() + 1);
            write(SlotFiles::Place::First, ahead.toJson(keys->keys.vaultKey).value());
            QVERIFY(QFile::remove(pathOf(SlotFiles::Place::Second)));
        }
        for (int i = 0; i < 2; ++i) {
            const auto vault = reopen(password("second"));
            VERIFY_OK(vault);
            QVERIFY2((*vault)->notices().empty(), "nothing was wrong");
        }
        QCOMPARE(bytesOf(SlotFiles::Place::Second), bytesOf(SlotFiles::Place::First));
    }

    void anyFlippedBitOfTheSlotsFilesLeavesTheWaysIn()
    {
        int flips = 0;
        for (const auto place : {SlotFiles::Place::First, SlotFiles::Place::Second}) {
            const QByteArray whole = bytesOf(place);
            // One file is whole whatever happens to the other: so many are enough to see it.
            constexpr qsizetype step = 41;
            for (qsizetype bit = 0; bit < 8 * whole.size(); bit += step) {
                QByteArray flipped = whole;
                flipped[bit / 8] = static_cast<char>(flipped[bit / 8] ^ (1 << bit % 8));
                write(place, flipped);
                ++flips;
                const auto copies = m_folder->slotFiles().read();
                const bool opens = std::any_of(copies.begin(), copies.end(), [](const auto &copy) {
                    return copy.table && copy.table->unlock(recovery());
                });
                QVERIFY2(opens, qPrintable(QStringLiteral("bit %1").arg(bit)));
                if (flips % 16 != 0)
                    continue;
                const auto vault = reopen(recovery());
                VERIFY_OK(vault);
                for (const SlotNotice notice : (*vault)->notices())
                    QCOMPARE(notice, SlotNotice::FileRestored);
                QCOMPARE(QJsonDocument::fromJson(bytesOf(place)), QJsonDocument::fromJson(whole));
            }
            write(place, whole);
        }
        qInfo("%d bits flipped, the vault opened after each", flips);
    }

    void aLostSlotsFileIsWrittenAnew_data()
    {
        QTest::addColumn<SlotFiles::Place>("place");
        QTest::addColumn<QString>("instead");
        for (const auto &[name, place] : {std::pair("first", SlotFiles::Place::First),
                                          std::pair("second", SlotFiles::Place::Second)}) {
            for (const char *instead : {"nothing", "empty", "noise", "link", "pipe"})
                QTest::addRow("%s, %s", name, instead) << place << QString::fromLatin1(instead);
        }
    }
    void aLostSlotsFileIsWrittenAnew()
    {
        QFETCH(SlotFiles::Place, place);
        QFETCH(QString, instead);
        const QByteArray whole = bytesOf(SlotFiles::Place::First);
        const QString path = pathOf(place);
        QVERIFY(QFile::remove(path));
        if (instead == QStringLiteral("link"))
            QVERIFY(QFile::link(m_dir->filePath(QStringLiteral("elsewhere")), path));
        else if (instead == QStringLiteral("pipe"))
            QCOMPARE(::mkfifo(QFile::encodeName(path).constData(), 0600), 0);
        else if (instead != QStringLiteral("nothing"))
            write(place,
                  instead == QStringLiteral("noise") ? QByteArray(2000, '\x7f') : QByteArray());
        {
            const auto vault = reopen(password());
            VERIFY_OK(vault);
            const bool isTold
                = place == SlotFiles::Place::First || instead != QStringLiteral("nothing");
            QCOMPARE((*vault)->notices(), isTold ? Notices {SlotNotice::FileRestored} : Notices());
        }
        QCOMPARE(bytesOf(SlotFiles::Place::First), whole);
        QCOMPARE(bytesOf(SlotFiles::Place::Second), whole);
        QVERIFY(QFileInfo(path).isFile() && !QFileInfo(path).isSymLink());
    }

    void whatIsNoFileAtAllIsDamage_data()
    {
        QTest::addColumn<QString>("instead");
        for (const char *instead : {"folder", "pipe", "link", "large", "many slots"})
            QTest::addRow("%s", instead) << QString::fromLatin1(instead);
    }
    void whatIsNoFileAtAllIsDamage()
    {
        QFETCH(QString, instead);
        QJsonObject many = QJsonDocument::fromJson(bytesOf(SlotFiles::Place::First)).object();
        const QJsonValue one = many.value(QLatin1String("slots")).toArray().first();
        QJsonArray list;
        for (int i = 0; i < 1000; ++i)
            list.append(one);
        many[QLatin1String("slots")] = list;
        for (const auto place : {SlotFiles::Place::First, SlotFiles::Place::Second}) {
            const QString path = pathOf(place);
            QVERIFY(QFile::remove(path));
            if (instead == QStringLiteral("folder"))
                QVERIFY(QDir().mkpath(path));
            else if (instead == QStringLiteral("pipe"))
                QCOMPARE(::mkfifo(QFile::encodeName(path).constData(), 0600), 0);
            else if (instead == QStringLiteral("link"))
                QVERIFY(QFile::link(QStringLiteral("/dev/zero"), path));
            else
                write(place,
                      instead == QStringLiteral("large") ? QByteArray(2 << 20, ' ')
                                                         : QJsonDocument(many).toJson());
        }
        COMPARE_ERROR(reopen(recovery()), ErrorCode::DamagedKeySlots);
    }

    void aRemovedWayInStaysOutWhileOneFileKnows()
    {
        const QByteArray old = bytesOf(SlotFiles::Place::Second);
        changePassword("new one");
        write(SlotFiles::Place::Second, old); // as after a kill before it was written
        COMPARE_ERROR(reopen(password()), ErrorCode::WrongPassword);
        const auto vault = reopen(password("new one"));
        VERIFY_OK(vault);
        QCOMPARE((*vault)->notices(), Notices());
        QCOMPARE(bytesOf(SlotFiles::Place::Second), bytesOf(SlotFiles::Place::First));
    }

    void whatWasPutBackIsToldUntilSomebodyHasLooked_data()
    {
        QTest::addColumn<bool>("putBack");
        QTest::newRow("as found") << false;
        QTest::newRow("as remembered") << true;
    }
    void whatWasPutBackIsToldUntilSomebodyHasLooked()
    {
        QFETCH(bool, putBack);
        const QByteArray old = bytesOf(SlotFiles::Place::First);
        changePassword("new one");
        write(SlotFiles::Place::First, old);
        write(SlotFiles::Place::Second, old);
        for (int i = 0; i < 2; ++i) {
            const auto vault = reopen(recovery());
            VERIFY_OK(vault);
            QCOMPARE((*vault)->notices(), Notices {SlotNotice::OlderFile});
            // Another change of theirs is no answer to that.
            VERIFY_OK((*vault)->setTitle(QStringLiteral("title %1").arg(i)));
            QCOMPARE((*vault)->notices(), Notices {SlotNotice::OlderFile});
            if (i == 0) {
                write(SlotFiles::Place::First, old);
                write(SlotFiles::Place::Second, old);
            }
        }
        {
            const auto vault = reopen(recovery(), OpenMode::ReadOnly);
            VERIFY_OK(vault);
            QCOMPARE((*vault)->notices(), Notices {SlotNotice::OlderFile});
            COMPARE_ERROR((*vault)->confirmSlots(OpenVault::Ways::AsFound, now),
                          ErrorCode::VaultReadOnly);
        }
        {
            const auto vault = reopen(recovery());
            VERIFY_OK(vault);
            VERIFY_OK((*vault)->confirmSlots(
                putBack ? OpenVault::Ways::AsRemembered : OpenVault::Ways::AsFound, now));
            QCOMPARE((*vault)->notices(), Notices());
        }
        const auto vault = reopen(recovery());
        VERIFY_OK(vault);
        QCOMPARE((*vault)->notices(), Notices());
    }

    void anOlderDatabasePutBackIsTold()
    {
        const QByteArray old = readFile(m_folder->databasePath(), 1 << 24).value();
        changePassword("new one");
        VERIFY_OK(writeFile(m_folder->databasePath(), old, FileMode::OwnerOnly));
        for (int i = 0; i < 2; ++i) {
            const auto vault = reopen(password("new one"));
            VERIFY_OK(vault);
            QCOMPARE((*vault)->notices(), Notices {SlotNotice::OlderDatabase});
            if (i == 1)
                VERIFY_OK((*vault)->confirmSlots(OpenVault::Ways::AsFound, now));
        }
        const auto vault = reopen(password("new one"));
        VERIFY_OK(vault);
        QCOMPARE((*vault)->notices(), Notices());
    }

    void aChangeIsDecidedWithTheDatabase_data()
    {
        QTest::addColumn<bool>("decided");
        QTest::newRow("killed before") << false;
        QTest::newRow("killed after") << true;
    }
    void aChangeIsDecidedWithTheDatabase()
    {
        QFETCH(bool, decided);
        killWhileChanging(decided);
        {
            const auto vault = reopen(recovery());
            VERIFY_OK(vault);
            QCOMPARE((*vault)->notices(),
                     Notices {decided ? SlotNotice::ChangeFinished : SlotNotice::LeftOverRemoved});
        }
        QVERIFY(!QFile::exists(pathOf(SlotFiles::Place::Pending)));
        QCOMPARE(bytesOf(SlotFiles::Place::Second), bytesOf(SlotFiles::Place::First));
        VERIFY_OK(reopen(decided ? password("new one") : password()));
        COMPARE_ERROR(reopen(decided ? password() : password("new one")), ErrorCode::WrongPassword);
    }

    void whoKnowsThePasswordOfAnUndecidedChangeDecidesIt()
    {
        killWhileChanging(false);
        const auto vault = reopen(password("new one"));
        VERIFY_OK(vault);
        QCOMPARE((*vault)->notices(), Notices {SlotNotice::ChangeFinished});
    }

    void aSecondChangeOfThePasswordReplacesToo()
    {
        const auto vault = reopen(password());
        VERIFY_OK(vault);
        for (const char *word : {"first change", "second change"}) {
            VERIFY_OK((*vault)->replaceSlot((*vault)->usedSlot()->id,
                                            {password(word), SlotRole::Owner, {}, cheap, {}}, now));
            QCOMPARE((*vault)->keySlots().all().size(), size_t {2});
        }
        QVERIFY((*vault)->usedSlot() != nullptr);
    }

    void aSlotOfANewerProgramIsKept()
    {
        const auto keys = m_folder->readSlots()->unlock(password());
        VERIFY_OK(keys);
        QJsonObject object = QJsonDocument::fromJson(bytesOf(SlotFiles::Place::First)).object();
        QJsonArray list = object.value(QLatin1String("slots")).toArray();
        list.insert(1,
                    QJsonObject {{QStringLiteral("id"), QStringLiteral("f1d0f1d0")},
                                 {QStringLiteral("kind"), QStringLiteral("fido2")}});
        object[QLatin1String("slots")] = list;
        const auto table = KeySlots::parse(QJsonDocument(object).toJson());
        VERIFY_OK(table);
        QCOMPARE(table->asideCount(), qsizetype {1});
        QCOMPARE(table->all().size(), size_t {2});
        VERIFY_OK(table->unlock(recovery()));
        const auto text = table->toJson(keys->keys.vaultKey);
        VERIFY_OK(text);
        QCOMPARE(QJsonDocument::fromJson(*text).object().value(QLatin1String("slots")).toArray(),
                 list);
        QVERIFY(KeySlots::parse(*text)->isAuthentic(keys->keys.vaultKey).value());
    }

    void aKillInTheMiddleOfAChangeIsMendedEvenByALook()
    {
        const VaultFolder killed(m_dir->filePath(QStringLiteral("killed.eabvault")));
        {
            const auto table = m_folder->readSlots();
            VERIFY_OK(table);
            const auto keys = table->unlock(password());
            VERIFY_OK(keys);
            auto database = Connection::open(m_folder->databasePath(), keys->keys.vaultKey,
                                             table->cipher(), OpenMode::ReadWrite);
            VERIFY_OK(database);
            // So little memory that half of the change is on the disk before it is done.
            VERIFY_OK(database->run(
                "PRAGMA cache_size=5; BEGIN IMMEDIATE; CREATE TABLE heap(x);"
                "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i+1 FROM n LIMIT 200)"
                " INSERT INTO heap SELECT randomblob(4000) FROM n;"
                "UPDATE meta SET value='999' WHERE name='slots_generation'"));
            QVERIFY(QDir().mkpath(killed.path()));
            for (const QString &name : QDir(m_folder->path()).entryList(QDir::Files))
                QVERIFY(QFile::copy(m_folder->path() + QLatin1Char('/') + name,
                                    killed.path() + QLatin1Char('/') + name));
        }
        QVERIFY(QFile::exists(killed.databasePath() + QStringLiteral("-journal")));
        const auto looked = OpenVault::open(killed, password(), OpenMode::ReadOnly, now);
        VERIFY_OK(looked);
        QVERIFY((*looked)->isReadOnly() && (*looked)->notices().empty());
        VERIFY_OK((*looked)->store().all());
        QVERIFY(!QFile::exists(killed.databasePath() + QStringLiteral("-journal")));
        VERIFY_OK(OpenVault::open(killed, password(), OpenMode::ReadWrite, now));
    }

    void anyFlippedByteOfTheDatabaseIsNoticed()
    {
        {
            const auto vault = reopen(password());
            VERIFY_OK(vault);
            for (int i = 0; i < 20; ++i)
                VERIFY_OK((*vault)->store().insert(
                    {{}, credential(QStringLiteral("kid-%1").arg(i)), {}, {}}, {now, {}}));
            const auto report = (*vault)->store().check();
            VERIFY_OK(report);
            QCOMPARE(report->problems, QStringList());
            QCOMPARE(report->records, 20);
        }
        const QByteArray sound = readFile(m_folder->databasePath(), 1 << 26).value();
        for (qint64 at = 4096 + 17; at < sound.size(); at += 4096 + 331) {
            VERIFY_OK(writeFile(m_folder->databasePath(), sound, FileMode::OwnerOnly));
            flip(m_folder->databasePath(), at);
            const auto vault = reopen(recovery()); // at once, and the same database
            if (!vault) {
                QCOMPARE(errorName(vault.error().code), QStringLiteral("damaged_database"));
                continue;
            }
            const auto report = (*vault)->store().check();
            VERIFY_OK(report);
            QVERIFY2(!report->problems.isEmpty(), qPrintable(QString::number(at)));
        }
    }

    void aChangedSaltDoesNoHarmButIsFound()
    {
        flip(m_folder->databasePath(), 3);
        const auto vault = reopen(password());
        VERIFY_OK(vault);
        QCOMPARE((*vault)->store().check().value().problems.size(), 1);
    }

    void theEngineIsTheOneWeCompiledFor()
    {
        const auto vault = reopen(password());
        VERIFY_OK(vault);
        QCOMPARE((*vault)->sqliteVersion(), QStringLiteral(EAB_SQLITE_VERSION));
        QVERIFY(!(*vault)->cipherVersion().isEmpty());
    }

    void noPlainTextReachesTheDisk()
    {
        {
            const auto vault = reopen(password());
            VERIFY_OK(vault);
            NewRecord entry;
            entry.record.customer = QStringLiteral("Harbour Certificates");
            entry.credential = credential(QStringLiteral("kid-in-the-clear"));
            VERIFY_OK((*vault)->store().insert(std::move(entry), {now, {}}));
        }
        for (const QString &path : {m_folder->databasePath(), m_folder->slotsPath()}) {
            const QByteArray bytes = readFile(path, 1 << 26).value();
            QVERIFY(!bytes.contains("Harbour") && !bytes.contains("kid-in-the-clear")
                    && !bytes.contains("SQLite"));
        }
    }
};

QTEST_APPLESS_MAIN(TestOpenVault)
#include "tst_openvault.moc"
