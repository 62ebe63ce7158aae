// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "Desk.h"

#include "app/uses/BackupService.h"
#include "app/uses/Backups.h"

#include <QSignalSpy>

using namespace eab;
using namespace eab::app;

class TestBackups : public QObject
{
    Q_OBJECT

private:
    static constexpr qint64 hour = 3600;
    std::unique_ptr<Desk> m_desk;

    Backups backups() { return Backups(m_desk->session); }

    QString added(const QString &kid, char fill = 'k')
    {
        const auto record = m_desk->records().add(typedPair(kid, fill));
        return record ? record->id : QString();
    }

    /** A backup, whose path is answered. */
    QString made()
    {
        const auto done = backups().make();
        return done && !done->elsewhere ? done->line.path : QString();
    }

    size_t count()
    {
        const auto lines = backups().all();
        return lines ? lines->size() : 0;
    }

    QString folder(const char *name)
    {
        QString path = m_desk->dir.filePath(QString::fromLatin1(name));
        QDir().mkpath(path);
        return path;
    }

private slots:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_desk = std::make_unique<Desk>();
    }

    void oneIsDueAfterAChangeAndNotTwiceAnHour()
    {
        added(u"kid-1"_s);
        QVERIFY(backups().isDue());
        QVERIFY(!made().isEmpty());
        QVERIFY(!backups().isDue());
        QVERIFY(!backups().secondsUntilDue().has_value()); // nothing was changed since
        added(u"kid-2"_s);
        QVERIFY(!backups().isDue());
        QCOMPARE(backups().secondsUntilDue(), std::optional<qint64>(hour));
        m_desk->clock.advance(hour);
        QVERIFY(backups().isDue());
        QVERIFY(!made().isEmpty());
        m_desk->clock.advance(hour);
        QVERIFY(!backups().isDue());
        QCOMPARE(count(), size_t {2});
    }

    void theFirstRecordDoesNotWaitForAnHour()
    {
        QVERIFY(!made().isEmpty());
        QVERIFY(!backups().isDue());
        added(u"kid-1"_s);
        QVERIFY(backups().isDue());
    }

    void aClockThatWasWrongKeepsNoneAway()
    {
        QVERIFY(!made().isEmpty());
        added(u"kid-1"_s);
        m_desk->clock.advance(-48 * hour);
        QVERIFY(backups().isDue());
    }

    void whoOnlyLooksMakesNoneByItself()
    {
        added(u"kid-1"_s);
        VERIFY_OK(m_desk->reopen(Access::LookOnly));
        QVERIFY(!backups().isDue());
        QVERIFY(!made().isEmpty()); // but may
    }

    void aBackupIsAWholeVaultOfItsDay()
    {
        const QString id = added(u"kid-1"_s);
        const QString path = made();
        VERIFY_OK(m_desk->keeper().changePassword(Secret::copyOf("new words"), {64}));
        VERIFY_OK(m_desk->records().remove(id));
        FakeKeychain keychain;
        Session then(m_desk->clock, keychain);
        then.setFolder(path);
        VERIFY_OK(then.unlock(Desk::password()));
        VERIFY_OK(Records(then).find(id));
        const auto check = Records(then).check();
        VERIFY_OK(check);
        QVERIFY(check->problems.isEmpty());
        QVERIFY(then.notices().empty());
    }

    void whatRestoringChangesIsTold()
    {
        const QString same = added(u"kid-same"_s);
        const QString edited = added(u"kid-edited"_s, 'b');
        const QString other = added(u"kid-key"_s, 'c');
        const QString removed = added(u"kid-removed"_s, 'd');
        const QString path = made();
        RecordChanges title;
        title.title = u"New title"_s;
        VERIFY_OK(m_desk->records().edit(edited, std::move(title)));
        RecordChanges key;
        key.hmac = domain::HmacKey(Secret::copyOf(QByteArray(32, 'z')));
        VERIFY_OK(m_desk->records().edit(other, std::move(key)));
        VERIFY_OK(m_desk->records().remove(removed));
        const QString later = added(u"kid-later"_s, 'e');

        const auto changes = backups().compare(path);
        VERIFY_OK(changes);
        QMap<QString, QString> told;
        for (const RestoreChange &change : *changes)
            told.insert(change.now.id, restoreText(change));
        QCOMPARE(told,
                 (QMap<QString, QString> {{edited, u"changes: Title"_s},
                                          {other, u"changes: HMAC key"_s},
                                          {removed, u"comes back"_s},
                                          {later, u"goes away"_s}}));
        QVERIFY(!told.contains(same));
    }

    void restoringBringsEverythingBackButTheWaysIn()
    {
        const QString id = added(u"kid-1"_s);
        const QString path = made();
        VERIFY_OK(m_desk->keeper().changePassword(Secret::copyOf("new words"), {64}));
        VERIFY_OK(m_desk->records().remove(id));
        const QString later = added(u"kid-later"_s, 'e');
        m_desk->clock.advance(60);
        const auto before = backups().restore(path);
        VERIFY_OK(before);
        QVERIFY(!m_desk->session.isUnlocked());

        COMPARE_ERROR(m_desk->session.unlock(Desk::password()), ErrorCode::WrongPassword);
        VERIFY_OK(m_desk->session.unlock(Secret::copyOf("new words")));
        QVERIFY(m_desk->session.notices().empty());
        VERIFY_OK(m_desk->records().hmac(id, domain::Action::Shown));
        COMPARE_ERROR(m_desk->records().find(later), ErrorCode::NoSuchRecord);
        const auto check = m_desk->records().check();
        VERIFY_OK(check);
        QCOMPARE(check->problems, QStringList());
        QVERIFY(!QFile::exists(m_desk->vaultPath() + u"/restoring.new"_s));

        // And there is a way back.
        m_desk->clock.advance(60);
        VERIFY_OK(backups().restore(*before));
        VERIFY_OK(m_desk->session.unlock(Secret::copyOf("new words")));
        VERIFY_OK(m_desk->records().find(later));
        COMPARE_ERROR(m_desk->records().find(id), ErrorCode::NoSuchRecord);
    }

    void restoringGoesOnBesideOtherWork()
    {
        const QString id = added(u"kid-1"_s);
        const QString path = made();
        VERIFY_OK(m_desk->records().remove(id));
        m_desk->clock.advance(60);
        const auto compared = backups().compareLater(path);
        QTRY_VERIFY(compared.isFinished());
        VERIFY_OK(compared.result());
        QCOMPARE(compared.result()->size(), size_t(1));

        // Given up, at whatever moment, it has changed nothing.
        for (int calls = 0;; ++calls) {
            int left = calls;
            const auto later
                = backups().restoreLater(path, [&left](qint64, qint64) { return left-- > 0; });
            QTRY_VERIFY(later.isFinished());
            m_desk->clock.advance(60);
            if (later.result())
                break;
            QCOMPARE(later.result().error().code, ErrorCode::Cancelled);
            QVERIFY(m_desk->session.isUnlocked());
            COMPARE_ERROR(m_desk->records().find(id), ErrorCode::NoSuchRecord);
            QVERIFY(calls < 100);
        }
        QVERIFY(!m_desk->session.isUnlocked());
        VERIFY_OK(m_desk->session.unlock(m_desk->recoveryCode));
        VERIFY_OK(m_desk->records().find(id));
        QVERIFY(!QFile::exists(m_desk->vaultPath() + u"/restoring.new"_s));
    }

    void whatChangesWhileItIsRestoredIsKeptAsWell()
    {
        const QString id = added(u"kid-1"_s);
        const QString path = made();
        VERIFY_OK(m_desk->records().remove(id));
        m_desk->clock.advance(60);
        const auto later = backups().restoreLater(path, {});
        const QString between = added(u"kid-between"_s, 'e');
        QTRY_VERIFY(later.isFinished());
        VERIFY_OK(later.result());
        VERIFY_OK(m_desk->session.unlock(m_desk->recoveryCode));
        VERIFY_OK(m_desk->records().find(id));
        COMPARE_ERROR(m_desk->records().find(between), ErrorCode::NoSuchRecord);
        m_desk->clock.advance(60);
        VERIFY_OK(backups().restore(*later.result()));
        VERIFY_OK(m_desk->session.unlock(m_desk->recoveryCode));
        VERIFY_OK(m_desk->records().find(between));
    }

    void lockedMeanwhileNothingIsRestored()
    {
        const QString id = added(u"kid-1"_s);
        const QString path = made();
        VERIFY_OK(m_desk->records().remove(id));
        m_desk->clock.advance(60);
        const auto later = backups().restoreLater(path, {});
        m_desk->session.lock();
        QTRY_VERIFY(later.isFinished());
        COMPARE_ERROR(later.result(), ErrorCode::Locked);
        VERIFY_OK(m_desk->session.unlock(m_desk->recoveryCode));
        COMPARE_ERROR(m_desk->records().find(id), ErrorCode::NoSuchRecord);
    }

    void aDamagedBackupChangesNothing_data()
    {
        QTest::addColumn<QString>("what");
        for (const char *what : {"page", "cut", "slots", "gone", "other vault"})
            QTest::addRow("%s", what) << QString::fromLatin1(what);
    }
    void aDamagedBackupChangesNothing()
    {
        QFETCH(QString, what);
        for (char fill = 'a'; fill < 'k'; ++fill)
            added(u"kid-%1"_s.arg(QLatin1Char(fill)), fill);
        QString path = made();
        const QString database = path + u"/vault.db"_s;
        QByteArray bytes = readFile(database, 1 << 24).value();
        if (what == u"page"_s) {
            bytes[bytes.size() - 2000] = static_cast<char>(bytes[bytes.size() - 2000] ^ 1);
            VERIFY_OK(writeFile(database, bytes, FileMode::OwnerOnly));
        } else if (what == u"cut"_s) {
            QVERIFY(QFile::resize(database, 6000));
        } else if (what == u"slots"_s) {
            QVERIFY(QFile::remove(path + u"/keyslots.json"_s));
            QVERIFY(QFile::remove(path + u"/keyslots.2.json"_s));
        } else if (what == u"gone"_s) {
            QVERIFY(QFile::remove(database));
        } else {
            FakeKeychain keychain;
            Session another(m_desk->clock, keychain);
            another.setFolder(m_desk->dir.filePath(u"another.eabvault"_s));
            VERIFY_OK(another.create({u"Another"_s, Desk::password(), {64}}));
            path = Backups(another).make()->line.path;
        }
        const auto before = m_desk->files();
        const auto restored = backups().restore(path);
        QVERIFY(!restored);
        QVERIFY2(restored.error().code == ErrorCode::BackupUnusable
                     || restored.error().code == ErrorCode::DamagedDatabase,
                 qPrintable(errorName(restored.error().code)));
        QCOMPARE(m_desk->files(), before);
        QVERIFY(m_desk->session.isUnlocked());
    }

    void theSecondPlaceIsChecked()
    {
        COMPARE_ERROR(backups().setSecondPlace(m_desk->vaultPath()), ErrorCode::BackupPlaceRefused);
        COMPARE_ERROR(backups().setSecondPlace(m_desk->vaultPath() + u"/backups"_s),
                      ErrorCode::BackupPlaceRefused);
        COMPARE_ERROR(backups().setSecondPlace(m_desk->dir.filePath(u"nowhere"_s)),
                      ErrorCode::BackupPlaceRefused);
        const QString stick = folder("stick");
        FakeKeychain keychain;
        Session another(m_desk->clock, keychain);
        another.setFolder(m_desk->dir.filePath(u"elsewhere/default.eabvault"_s));
        VERIFY_OK(another.create({u"Another"_s, Desk::password(), {64}}));
        VERIFY_OK(Backups(another).makeAt(stick));
        COMPARE_ERROR(backups().setSecondPlace(stick), ErrorCode::BackupPlaceRefused);
    }

    void theSecondPlaceGetsItsOwnAndIsMissed()
    {
        const QString stick = folder("stick");
        VERIFY_OK(backups().setSecondPlace(stick));
        QCOMPARE(backups().missedPlace(), stick); // nothing was written there yet
        QVERIFY(!made().isEmpty());
        QCOMPARE(count(), size_t {2});
        QCOMPARE(backups().missedPlace(), QString());
        QDir(stick).removeRecursively();
        m_desk->clock.advance(qint64(7) * 24 * hour);
        const auto done = backups().make();
        VERIFY_OK(done); // the one with the vault is there
        QVERIFY(done->elsewhere.has_value());
        QCOMPARE(done->elsewhere->code, ErrorCode::BackupPlaceRefused);
        QCOMPARE(backups().missedPlace(), stick);
        QVERIFY(missedText(stick).contains(stick));
        QCOMPARE(missedText({}), QString());
        VERIFY_OK(backups().setSecondPlace({}));
        QCOMPARE(backups().missedPlace(), QString());
    }

    void oneIsMadeAtATime()
    {
        const QString place = m_desk->vaultPath() + u"/backups"_s;
        const auto other = vault::VaultLock::acquire(place, m_desk->clock.now());
        VERIFY_OK(other);
        QDir().mkpath(place + u"/other.new"_s);
        COMPARE_ERROR(backups().make(), ErrorCode::VaultInUse);
        QVERIFY(QDir(place + u"/other.new"_s).exists()); // whoever makes it is not disturbed
    }

    void oldOnesGoByThemselves()
    {
        for (int i = 0; i < 14; ++i) {
            QVERIFY(!made().isEmpty());
            m_desk->clock.advance(60);
        }
        QCOMPARE(count(), size_t {10});
        QCOMPARE(QDir(m_desk->vaultPath() + u"/backups"_s).entryList({u"*.new"_s}), QStringList());
    }

    void aVaultThatIsDamagedIsSetAside()
    {
        const QString id = added(u"kid-1"_s);
        const QString path = made();
        VERIFY_OK(m_desk->session.putIntoInbox(u"mail.eml"_s, orderMail()));
        m_desk->session.lock();
        QVERIFY(QFile::resize(m_desk->vaultPath() + u"/vault.db"_s, 5000));
        COMPARE_ERROR(m_desk->session.unlock(Desk::password()), ErrorCode::DamagedDatabase);
        FakeKeychain keychain;
        Session backup(m_desk->clock, keychain);
        backup.setFolder(path);
        VERIFY_OK(backup.unlock(Desk::password(), Access::LookOnly));
        const auto aside = Backups::putInPlace(backup, m_desk->vaultPath());
        VERIFY_OK(aside);
        QCOMPARE(QFileInfo(*aside + u"/vault.db"_s).size(), qint64 {5000});
        VERIFY_OK(m_desk->session.unlock(Desk::password()));
        VERIFY_OK(m_desk->records().find(id));
        QCOMPARE(m_desk->session.inboxCount(), qsizetype {1});
        QCOMPARE(count(), size_t {1});
    }

    void theServiceMakesOneWhenItIsQuiet()
    {
        BackupService service(m_desk->session);
        QSignalSpy done(&service, &BackupService::made);
        QSignalSpy failed(&service, &BackupService::failed);
        service.setPatience(std::chrono::seconds(0));
        added(u"kid-1"_s);
        QVERIFY(done.wait());
        QCOMPARE(failed.count(), 0);
        QCOMPARE(count(), size_t {1});
    }
};

QTEST_GUILESS_MAIN(TestBackups)
#include "tst_backups.moc"
