// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "app/session/Settings.h"
#include "app/uses/Inbox.h"

#include "Desk.h"
#include "tests/support/SlotsText.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace eab;
using namespace eab::app;

namespace {

/** A recovery code as somebody might type it. */
Secret spelled(const Secret &code, const QString &how)
{
    QString text = QString::fromLatin1(code.expose());
    if (how == u"lower case"_s)
        text = text.toLower();
    else if (how == u"without hyphens"_s)
        text.remove(u'-');
    else if (how == u"blanks for hyphens"_s)
        text.replace(u'-', u' ');
    else if (how == u"O for 0 and l for 1"_s)
        text.replace(u'0', u'O').replace(u'1', u'l');
    else if (how == u"with a line break"_s)
        text = u"  "_s + text.left(23) + u"\r\n\t"_s + text.mid(23) + u' ';
    return Secret::fromUtf16(text);
}

const QList<ErrorCode> keychainFailures {ErrorCode::KeychainUnavailable, ErrorCode::KeychainLocked,
                                         ErrorCode::KeychainRefused, ErrorCode::KeychainTimeout};

void failureRows()
{
    QTest::addColumn<int>("failure");
    for (const ErrorCode code : keychainFailures)
        QTest::newRow(qPrintable(errorName(code))) << static_cast<int>(code);
}

/** Answers later, when it is told to. */
class SlowKeychain final : public keychain::Keychain
{
public:
    std::map<QString, Secret> entries;
    std::function<void()> pending;

    void read(const QString &key, Answer answer) override
    {
        pending = [this, key, answer] {
            const auto entry = entries.find(key);
            answer(entry == entries.end()
                       ? Result<Secret>(Error {ErrorCode::KeychainEntryMissing, {}, {}})
                       : Result<Secret>(entry->second.clone()));
        };
    }
    void write(const QString &, const Secret &, Done) override { }
    void remove(const QString &, Done) override { }
};

} // namespace

class TestSession : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void aNewVaultIsUnlockedAndShowsItsRecoveryCode()
    {
        const Desk desk;
        QVERIFY(desk.session.isUnlocked() && desk.session.isOwner() && !desk.session.isReadOnly());
        QVERIFY(desk.session.exists());
        QCOMPARE(desk.session.title(), u"Shop orders"_s);
        QCOMPARE(desk.session.folder(), desk.vaultPath());
        static const QRegularExpression form(
            u"^([0-9A-HJKMNP-TV-Z]{5}-){7}[0-9A-HJKMNP-TV-Z]{5}$"_s);
        QVERIFY(form.match(QString::fromLatin1(desk.recoveryCode.expose())).hasMatch());
        QVERIFY(desk.session.notices().empty());
    }

    void aVaultIsMadeOnce()
    {
        Desk desk;
        const auto before = desk.files();
        desk.session.lock();
        COMPARE_ERROR(desk.session.create({u"Other"_s, Desk::password(), {64}}),
                      ErrorCode::VaultExists);
        QVERIFY(!desk.session.isUnlocked());
        QCOMPARE(desk.files(), before);
    }

    void withoutATitleItsFolderNamesIt()
    {
        Desk desk;
        desk.session.setFolder(desk.dir.filePath(u"second.eabvault"_s));
        QVERIFY(!desk.session.exists());
        QVERIFY(desk.session.create({{}, Desk::password(), {64}}));
        QCOMPARE(desk.session.title(), u"second"_s);
    }

    void thePasswordUnlocks()
    {
        Desk desk;
        desk.session.lock();
        COMPARE_ERROR(desk.session.unlock(Secret::copyOf("correct hors")),
                      ErrorCode::WrongPassword);
        COMPARE_ERROR(desk.session.unlock(Secret::copyOf("Correct horse")),
                      ErrorCode::WrongPassword);
        COMPARE_ERROR(desk.session.unlock(Secret()), ErrorCode::WrongPassword);
        QVERIFY(!desk.session.isUnlocked());
        VERIFY_OK(desk.session.unlock(Desk::password()));
        QVERIFY(desk.session.isUnlocked());
    }

    void theRecoveryCodeUnlocksHoweverItIsTyped_data()
    {
        QTest::addColumn<QString>("how");
        for (const char *how : {"as shown", "lower case", "without hyphens", "blanks for hyphens",
                                "O for 0 and l for 1", "with a line break"})
            QTest::newRow(how) << QString::fromLatin1(how);
    }
    void theRecoveryCodeUnlocksHoweverItIsTyped()
    {
        QFETCH(QString, how);
        Desk desk;
        desk.session.lock();
        VERIFY_OK(desk.session.unlock(spelled(desk.recoveryCode, how)));
        QVERIFY(desk.session.isOwner());
    }

    void aSlipInTheRecoveryCodeIsFound()
    {
        Desk desk;
        desk.session.lock();
        Secret slip = desk.recoveryCode.clone();
        char &c = slip.exposeForWriting()[12]; // first of the third group
        c = c == '7' ? '8' : '7';
        const auto outcome = desk.session.unlock(slip);
        COMPARE_ERROR(outcome, ErrorCode::WrongPassword);
        QCOMPARE(outcome.error().subject, u"3"_s);

        // The code of another vault is sound, and wrong.
        desk.session.setFolder(desk.dir.filePath(u"other.eabvault"_s));
        const auto other = desk.session.create({{}, Desk::password(), {64}});
        VERIFY_OK(other);
        desk.session.setFolder(desk.vaultPath());
        COMPARE_ERROR(desk.session.unlock(*other), ErrorCode::WrongPassword);
    }

    void aPasswordMayLookLikeARecoveryCode()
    {
        Desk desk;
        for (const char *text : {"K3V9S-Q2LRT-0AVY8-MB1W7-ZZZZZ-00000-12345-ABCDE",
                                 "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"}) {
            const Secret word = Secret::copyOf(text);
            VERIFY_OK(desk.keeper().addPassword(word, domain::SlotRole::Owner, {}, {64}));
            desk.session.lock();
            VERIFY_OK(desk.session.unlock(word));
        }
    }

    void failuresAreToldApart_data()
    {
        QTest::addColumn<QString>("what");
        QTest::addColumn<QString>("error");
        QTest::newRow("no vault there") << u"missing"_s << u"vault_missing"_s;
        QTest::newRow("slots damaged") << u"slots"_s << u"damaged_key_slots"_s;
        QTest::newRow("database damaged") << u"database"_s << u"damaged_database"_s;
        QTest::newRow("newer format") << u"newer"_s << u"newer_format"_s;
        QTest::newRow("in use") << u"use"_s << u"vault_in_use"_s;
        QTest::newRow("wrong password") << u"password"_s << u"wrong_password"_s;
    }
    void failuresAreToldApart()
    {
        QFETCH(QString, what);
        QFETCH(QString, error);
        Desk desk;
        desk.session.lock();
        const QString slotsPath = desk.vaultPath() + u"/keyslots.json"_s;
        const QString secondPath = desk.vaultPath() + u"/keyslots.2.json"_s;
        Session other(desk.clock, desk.keychain);
        Secret word = Desk::password();
        if (what == u"missing"_s) {
            desk.session.setFolder(desk.dir.filePath(u"nothing.eabvault"_s));
        } else if (what == u"slots"_s) {
            QVERIFY(QFile::resize(slotsPath, 100) && QFile::resize(secondPath, 90));
        } else if (what == u"database"_s) {
            QVERIFY(QFile::resize(desk.vaultPath() + u"/vault.db"_s, 5000));
        } else if (what == u"newer"_s) {
            const QByteArray json = readFile(slotsPath, 1 << 20).value();
            VERIFY_OK(writeFile(slotsPath, samples::slotsOfFormat(7, json), FileMode::OwnerOnly));
        } else if (what == u"use"_s) {
            other.setFolder(desk.vaultPath());
            VERIFY_OK(other.unlock(word));
        } else {
            word = Secret::copyOf("guess");
        }
        const auto before = desk.files();
        const auto outcome = desk.session.unlock(word);
        QVERIFY(!outcome);
        QCOMPARE(errorName(outcome.error().code), error);
        QVERIFY(!desk.session.isUnlocked());
        QCOMPARE(desk.files(), before);
    }

    void lockingSaysSoInOrder()
    {
        Desk desk;
        QStringList heard;
        const QObject ear; // hears nothing of the desk's own end
        connect(&desk.session, &Session::unlocked, &ear, [&] {
            heard << u"unlocked"_s;
            QVERIFY(desk.session.isUnlocked());
        });
        connect(&desk.session, &Session::aboutToLock, &ear, [&] {
            heard << u"about to lock"_s;
            QVERIFY(desk.session.isUnlocked());
            VERIFY_OK(desk.records().all()); // it can still be asked
            desk.session.lock(); // somebody may lock because of it
        });
        connect(&desk.session, &Session::locked, &ear, [&] {
            heard << u"locked"_s;
            QVERIFY(!desk.session.isUnlocked());
            QVERIFY(desk.session.vault() == nullptr);
        });
        desk.session.lock();
        desk.session.lock();
        VERIFY_OK(desk.session.unlock(Desk::password()));
        QCOMPARE(heard, QStringList({u"about to lock"_s, u"locked"_s, u"unlocked"_s}));
        COMPARE_ERROR(desk.session.unlock(Desk::password()), ErrorCode::VaultInUse);
        QVERIFY(desk.session.isUnlocked());
    }

    void lockedMeansLocked()
    {
        Desk desk;
        const QString id = desk.records().add(typedPair()).value().id;
        VERIFY_OK(desk.session.mayChange());
        desk.session.lock();
        COMPARE_ERROR(desk.session.mayChange(), ErrorCode::Locked);
        COMPARE_ERROR(desk.records().all(), ErrorCode::Locked);
        COMPARE_ERROR(desk.records().find(id), ErrorCode::Locked);
        COMPARE_ERROR(desk.records().add(typedPair()), ErrorCode::Locked);
        COMPARE_ERROR(desk.records().edit(id, {}), ErrorCode::Locked);
        COMPARE_ERROR(desk.records().remove(id), ErrorCode::Locked);
        COMPARE_ERROR(desk.records().restore(id), ErrorCode::Locked);
        COMPARE_ERROR(desk.records().history(id), ErrorCode::Locked);
        COMPARE_ERROR(desk.records().hmac(id, domain::Action::Shown), ErrorCode::Locked);
        COMPARE_ERROR(desk.records().source(id), ErrorCode::Locked);
        COMPARE_ERROR(desk.records().check(), ErrorCode::Locked);
        COMPARE_ERROR(desk.keeper().facts(), ErrorCode::Locked);
        COMPARE_ERROR(desk.keeper().addPassword(Desk::password(), {}, {}, {64}), ErrorCode::Locked);
        COMPARE_ERROR(desk.keeper().remove(u"x"_s), ErrorCode::Locked);
        COMPARE_ERROR(Inbox(desk.session).letters(), ErrorCode::Locked);
        // What needs no key is still known.
        QCOMPARE(desk.session.title(), u"Shop orders"_s);
        QCOMPARE(desk.keeper().all().value().size(), size_t {2});
    }

    void lookingChangesNothingAndDisturbsNobody()
    {
        Desk desk;
        const QString id = desk.records().add(typedPair()).value().id;
        Session looker(desk.clock, desk.keychain);
        looker.setFolder(desk.vaultPath());
        VERIFY_OK(looker.unlock(Desk::password(), Access::LookOnly));
        QVERIFY(looker.isReadOnly() && looker.isOwner());
        COMPARE_ERROR(looker.mayChange(), ErrorCode::VaultReadOnly);
        Records records(looker);
        QCOMPARE(records.all().value().size(), size_t {1});
        VERIFY_OK(records.hmac(id, domain::Action::Shown));
        const auto before = desk.files();
        COMPARE_ERROR(records.add(typedPair(u"kid-2"_s)), ErrorCode::VaultReadOnly);
        COMPARE_ERROR(records.edit(id, {}), ErrorCode::VaultReadOnly);
        COMPARE_ERROR(records.remove(id), ErrorCode::VaultReadOnly);
        COMPARE_ERROR(records.restore(id), ErrorCode::VaultReadOnly);
        KeySlotKeeper keeper(looker);
        COMPARE_ERROR(keeper.addPassword(Desk::password(), {}, {}, {64}), ErrorCode::VaultReadOnly);
        COMPARE_ERROR(keeper.addRecoveryCode({}), ErrorCode::VaultReadOnly);
        COMPARE_ERROR(keeper.changePassword(Secret::copyOf("x"), {64}), ErrorCode::VaultReadOnly);
        COMPARE_ERROR(keeper.remove(keeper.all().value().front().id), ErrorCode::VaultReadOnly);
        COMPARE_ERROR(keeper.addKeychain().result(), ErrorCode::VaultReadOnly);
        ImportCredential importer(looker);
        COMPARE_ERROR(importer.undo(u"x"_s), ErrorCode::VaultReadOnly);
        std::vector<ImportPreview> previews;
        previews.push_back(ImportCredential::read(u"order.eml"_s, WipedBytes::copyOf(orderMail())));
        COMPARE_ERROR(importer.save(previews), ErrorCode::VaultReadOnly);
        QCOMPARE(desk.files(), before);
        // The writer goes on meanwhile, and the looker sees it.
        VERIFY_OK(desk.records().add(typedPair(u"kid-2"_s)));
        QCOMPARE(records.all().value().size(), size_t {2});
    }

    void anotherFolderLocksTheFirst()
    {
        Desk desk;
        const QSignalSpy locked(&desk.session, &Session::locked);
        desk.session.setFolder(desk.dir.filePath(u"other.eabvault"_s));
        QCOMPARE(locked.count(), 1);
        QVERIFY(!desk.session.isUnlocked() && !desk.session.exists());
        desk.session.setFolder(desk.vaultPath());
        VERIFY_OK(desk.session.unlock(Desk::password()));
    }

    void aFolderWithoutAVaultIsNotChosen()
    {
        Desk desk;
        const QString before = desk.session.folder();
        const QString nothing = desk.dir.filePath(u"other.eabvault"_s);
        const auto refused = desk.session.chooseFolder(nothing);
        COMPARE_ERROR(refused, ErrorCode::VaultMissing);
        QCOMPARE(refused.error().subject, nothing);
        QCOMPARE(desk.session.folder(), before);
        QVERIFY(desk.session.isUnlocked());
        VERIFY_OK(desk.session.chooseFolder(desk.vaultPath()));
        QVERIFY(!desk.session.isUnlocked());
    }

    void slowUnlockingLetsTheWindowLive()
    {
        Desk desk;
        desk.session.lock();
        const QSignalSpy unlocked(&desk.session, &Session::unlocked);
        auto future = desk.session.unlockLater(Desk::password());
        QVERIFY(!desk.session.isUnlocked());
        QTRY_VERIFY(future.isFinished());
        VERIFY_OK(future.result());
        QCOMPARE(unlocked.count(), 1);
        desk.session.lock();
        auto wrong = desk.session.unlockLater(Secret::copyOf("guess"));
        QTRY_VERIFY(wrong.isFinished());
        COMPARE_ERROR(wrong.result(), ErrorCode::WrongPassword);
        QCOMPARE(unlocked.count(), 1);
    }

    void slowMakingToo()
    {
        Desk desk;
        desk.session.setFolder(desk.dir.filePath(u"later.eabvault"_s));
        auto future = desk.session.createLater({u"Later"_s, Desk::password(), {64}});
        QTRY_VERIFY(future.isFinished());
        QCOMPARE(future.takeResult().value().size(), 47);
        QCOMPARE(desk.session.title(), u"Later"_s);
        desk.session.lock();
        auto again = desk.session.createLater({u"Again"_s, Desk::password(), {64}});
        QTRY_VERIFY(again.isFinished());
        COMPARE_ERROR(again.takeResult(), ErrorCode::VaultExists);
    }

    void whoChoseAnotherVaultMeanwhileDoesNotGetTheFirst()
    {
        Desk desk;
        auto future = desk.session.unlockLater(Desk::password());
        desk.session.setFolder(desk.dir.filePath(u"other.eabvault"_s));
        QTRY_VERIFY(future.isFinished());
        QVERIFY(!future.result());
        QVERIFY(!desk.session.isUnlocked());
        // Nor is the first one left in use.
        desk.session.setFolder(desk.vaultPath());
        VERIFY_OK(desk.session.unlock(Desk::password()));
    }

    void aSessionMayGoWhileItUnlocks()
    {
        auto desk = std::make_unique<Desk>();
        desk->session.lock();
        auto session = std::make_unique<Session>(desk->clock, desk->keychain);
        session->setFolder(desk->vaultPath());
        auto future = session->unlockLater(Desk::password());
        session.reset();
        QTRY_VERIFY(future.isFinished() || future.isCanceled());
        // The work that nobody waits for any more lets the vault go.
        QTRY_VERIFY(desk->session.isUnlocked() || desk->session.unlock(Desk::password()));
    }

    void theKeychainUnlocks()
    {
        Desk desk;
        const auto slot = desk.keeper().addKeychain().result();
        VERIFY_OK(slot);
        QVERIFY(desk.session.hasKeychainSlot());
        desk.session.lock();
        VERIFY_OK(desk.session.unlockWithKeychain().result());
        QVERIFY(desk.session.isUnlocked());
        QVERIFY(desk.keeper().all().value().back().used);
    }

    void withoutAKeychainSlotThereIsNothingToAsk()
    {
        Desk desk;
        desk.session.lock();
        COMPARE_ERROR(desk.session.unlockWithKeychain().result(), ErrorCode::NoSuchSlot);
        desk.session.setFolder(desk.dir.filePath(u"nothing.eabvault"_s));
        COMPARE_ERROR(desk.session.unlockWithKeychain().result(), ErrorCode::VaultMissing);
    }

    void aFailingKeychainChangesNothing_data() { failureRows(); }
    void aFailingKeychainChangesNothing()
    {
        QFETCH(int, failure);
        const auto code = static_cast<ErrorCode>(failure);
        Desk desk;
        VERIFY_OK(desk.keeper().addKeychain().result());
        desk.session.lock();
        const auto before = desk.files();
        const int writes = desk.keychain.writes;
        desk.keychain.failure = code;
        COMPARE_ERROR(desk.session.unlockWithKeychain().result(), code);
        QVERIFY(!desk.session.isUnlocked());
        // Adding another slot fails as plainly.
        VERIFY_OK(desk.session.unlock(Desk::password()));
        COMPARE_ERROR(desk.keeper().addKeychain().result(), code);
        QCOMPARE(desk.files(), before);
        QCOMPARE(desk.keychain.writes, writes + 1);
        QCOMPARE(desk.keychain.removals, 0);
        QCOMPARE(desk.keychain.entries.size(), size_t {1});
        // And once it works again, so does the old slot.
        desk.keychain.failure.reset();
        desk.session.lock();
        VERIFY_OK(desk.session.unlockWithKeychain().result());
    }

    void aLostOrForeignEntryChangesNothing()
    {
        Desk desk;
        VERIFY_OK(desk.keeper().addKeychain().result());
        desk.session.lock();
        const auto before = desk.files();
        auto entries = std::exchange(desk.keychain.entries, {});
        COMPARE_ERROR(desk.session.unlockWithKeychain().result(), ErrorCode::KeychainEntryMissing);
        desk.keychain.entries.insert_or_assign(entries.begin()->first,
                                               Secret::copyOf(QByteArray(32, 'x')));
        COMPARE_ERROR(desk.session.unlockWithKeychain().result(), ErrorCode::WrongPassword);
        desk.keychain.entries.insert_or_assign(entries.begin()->first, Secret());
        COMPARE_ERROR(desk.session.unlockWithKeychain().result(), ErrorCode::WrongPassword);
        QCOMPARE(desk.files(), before);
        QVERIFY(desk.session.hasKeychainSlot());
        QCOMPARE(desk.keychain.removals, 0);
    }

    void theEntryOfThisComputerIsFoundAmongMany()
    {
        Desk desk;
        VERIFY_OK(desk.keeper().addKeychain().result());
        desk.keychain.entries.clear(); // that one was of another computer
        VERIFY_OK(desk.keeper().addKeychain().result());
        desk.session.lock();
        VERIFY_OK(desk.session.unlockWithKeychain().result());
    }

    void aSilentKeychainDoesNotHoldTheVault()
    {
        Desk desk;
        VERIFY_OK(desk.keeper().addKeychain().result());
        desk.session.lock();
        desk.keychain.silent = true;
        const auto never = desk.session.unlockWithKeychain();
        QCOMPARE(never.resultCount(), 0);
        VERIFY_OK(desk.session.unlock(Desk::password()));
    }

    void aKeychainThatAnswersLateOpensWhatWasAskedFor()
    {
        Desk desk;
        VERIFY_OK(desk.keeper().addKeychain().result());
        desk.session.lock();
        SlowKeychain slow;
        slow.entries = std::exchange(desk.keychain.entries, {});
        Session session(desk.clock, slow);
        session.setFolder(desk.vaultPath());
        auto first = session.unlockWithKeychain();
        session.setFolder(desk.dir.filePath(u"other.eabvault"_s));
        slow.pending();
        QVERIFY(first.isFinished() && !first.result());
        QVERIFY(!session.isUnlocked());

        // The person typed the password meanwhile: the vault stays as it is.
        session.setFolder(desk.vaultPath());
        auto second = session.unlockWithKeychain();
        VERIFY_OK(session.unlock(Desk::password()));
        slow.pending();
        QVERIFY(second.isFinished() && session.isUnlocked());

        // Nobody is there any more.
        auto gone = std::make_unique<Session>(desk.clock, slow);
        gone->setFolder(desk.vaultPath());
        auto third = gone->unlockWithKeychain();
        gone.reset();
        slow.pending();
        QVERIFY(third.isFinished());
        QCOMPARE(third.resultCount(), 0);
    }

    void aLockedVaultTakesMailsIn()
    {
        Desk desk;
        desk.session.lock();
        VERIFY_OK(desk.session.putIntoInbox(u"order.eml"_s, orderMail()));
        desk.clock.advance(60);
        VERIFY_OK(desk.session.putIntoInbox(u"second.eml"_s, orderMail(u"kid-2"_s, 'q')));
        QCOMPARE(desk.session.inboxCount(), 2);
        // Nothing of it can be read there.
        const QDir inbox(desk.vaultPath() + u"/inbox"_s);
        for (const QString &name : inbox.entryList(QDir::Files)) {
            const QByteArray sealed = readFile(inbox.filePath(name), 1 << 20).value();
            QVERIFY(!sealed.contains("EAB") && !sealed.contains("order.eml"));
            QCOMPARE(QFile::permissions(inbox.filePath(name))
                         & (QFile::ReadGroup | QFile::ReadOther),
                     QFile::Permissions());
        }
        VERIFY_OK(desk.session.unlock(Desk::password()));
        Inbox box(desk.session);
        const auto letters = box.letters();
        VERIFY_OK(letters);
        QCOMPARE(letters->size(), 2);
        const auto first = box.open(letters->constFirst());
        VERIFY_OK(first);
        QVERIFY(first->has_value());
        QCOMPARE((*first)->preview.name, u"order.eml"_s);
        QCOMPARE((*first)->at, samples::now);
        QCOMPARE((*first)->preview.items.size(), size_t {1});
        VERIFY_OK(box.remove((*first)->id));
        QCOMPARE(desk.session.inboxCount(), 1);
    }

    void aSupportLoginPutsInAndCannotTakeOut()
    {
        Desk desk;
        VERIFY_OK(desk.reopenForSupport());
        VERIFY_OK(desk.session.putIntoInbox(u"order.eml"_s, orderMail()));
        Inbox box(desk.session);
        COMPARE_ERROR(box.letters(), ErrorCode::NeedsOwner);
        const QString id = QDir(desk.vaultPath() + u"/inbox"_s).entryList(QDir::Files).constFirst();
        COMPARE_ERROR(box.open(id), ErrorCode::NeedsOwner);
        COMPARE_ERROR(box.remove(id), ErrorCode::NeedsOwner);
        QCOMPARE(desk.session.inboxCount(), 1);
    }

    void aSwappedPublicKeyIsNoticed()
    {
        Desk desk;
        desk.session.lock();
        const QString path = desk.vaultPath() + u"/keyslots.json"_s;
        QJsonObject object = QJsonDocument::fromJson(readFile(path, 1 << 20).value()).object();
        object.insert(u"inbox"_s, QString::fromLatin1(QByteArray(32, 'e').toBase64()));
        for (const QString &copy : {path, desk.vaultPath() + u"/keyslots.2.json"_s})
            VERIFY_OK(writeFile(copy, QJsonDocument(object).toJson(), FileMode::OwnerOnly));
        const auto put = desk.session.putIntoInbox(u"order.eml"_s, orderMail());
        COMPARE_ERROR(put, ErrorCode::DamagedKeySlots);
        QCOMPARE(put.error().subject, u"inbox"_s);
        QCOMPARE(desk.session.inboxCount(), 0);
        QVERIFY(!desk.session.unlock(Desk::password()));
    }

    void aDamagedMessageStaysWhereItIs()
    {
        Desk desk;
        VERIFY_OK(desk.session.putIntoInbox(u"order.eml"_s, orderMail()));
        VERIFY_OK(writeFile(desk.vaultPath() + u"/inbox/0-foreign"_s, "no message of ours",
                            FileMode::OwnerOnly));
        Inbox box(desk.session);
        const auto letters = box.letters();
        VERIFY_OK(letters);
        QCOMPARE(letters->size(), 2);
        const auto damaged = box.open(u"0-foreign"_s);
        COMPARE_ERROR(damaged, ErrorCode::DamagedLetter);
        QCOMPARE(damaged.error().subject, u"0-foreign"_s);
        VERIFY_OK(box.open(letters->constLast()));
        QCOMPARE(desk.session.inboxCount(), 2);
    }

    void theInboxKeyIsRememberedForEveryProgram()
    {
        Desk desk;
        const QString id = desk.keeper().facts().value().vaultId;
        const QString known = rememberedInboxKey(id);
        QCOMPARE(known.size(), 64);
        // The window and the terminal have different names, and know the same.
        QCoreApplication::setOrganizationName(u"somebody"_s);
        QCoreApplication::setApplicationName(u"else"_s);
        QCOMPARE(rememberedInboxKey(id), known);
        QVERIFY(rememberedInboxKey(u"never-seen"_s).isEmpty());
    }

    void changesBearTheUserAndTheSlot()
    {
        Desk desk;
        VERIFY_OK(desk.reopen());
        const vault::Change change = desk.session.who();
        QCOMPARE(change.at, samples::now);
        QVERIFY2(change.actor.endsWith(u"(password)"_s), qPrintable(change.actor));
    }

    void slotsChangedBehindOurBackAreTold()
    {
        Desk desk;
        const auto before = desk.files();
        VERIFY_OK(desk.keeper().changePassword(Secret::copyOf("new words"), {64}));
        desk.session.lock();
        for (const QString &name : {u"keyslots.json"_s, u"keyslots.2.json"_s})
            VERIFY_OK(writeFile(desk.vaultPath() + QLatin1Char('/') + name, before.value(name),
                                FileMode::OwnerOnly));
        VERIFY_OK(desk.session.unlock(Desk::password()));
        QCOMPARE(desk.session.notices(), std::vector {domain::SlotNotice::OlderFile});
    }
};

QTEST_GUILESS_MAIN(TestSession)
#include "tst_session.moc"
