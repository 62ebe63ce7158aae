// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "Desk.h"

#include "tests/support/SmallDisk.h"

using namespace eab;
using namespace eab::app;

namespace {

/** Stores, and then reads back nothing, or something else. */
class ForgetfulKeychain final : public keychain::Keychain
{
public:
    std::map<QString, Secret> entries;
    Result<Secret> (*readBack)(const Secret &) = nullptr;

    void read(const QString &key, Answer answer) override
    {
        const auto entry = entries.find(key);
        if (entry == entries.end())
            return answer(Error {ErrorCode::KeychainEntryMissing, {}, {}});
        answer(readBack(entry->second));
    }
    void write(const QString &key, const Secret &value, Done done) override
    {
        entries.insert_or_assign(key, value.clone());
        done({});
    }
    void remove(const QString &key, Done done) override
    {
        entries.erase(key);
        done({});
    }
};

Secret word(const char *text)
{
    return Secret::copyOf(text);
}

} // namespace

class TestKeySlotKeeper : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<Desk> m_desk;

    KeySlotKeeper keeper() { return m_desk->keeper(); }
    /** "password owner, recovery owner, ..." */
    QString ways()
    {
        QStringList list;
        const auto infos = keeper().all();
        for (const SlotInfo &info : *infos)
            list << nameOf(domain::slotKindNames, info.kind) + u' '
                    + nameOf(domain::slotRoleNames, info.role);
        return list.join(u", "_s);
    }
    QString idOf(domain::SlotKind kind)
    {
        const auto infos = keeper().all();
        for (const SlotInfo &info : *infos) {
            if (info.kind == kind)
                return info.id;
        }
        return {};
    }

private slots:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_desk = std::make_unique<Desk>();
    }

    void aNewVaultHasTwoWaysIn()
    {
        const auto infos = keeper().all();
        VERIFY_OK(infos);
        QCOMPARE(ways(), u"password owner, recovery owner"_s);
        QCOMPARE(infos->front().cost, u"Argon2id, 64 MiB, 3 passes, 4 lanes"_s);
        QCOMPARE(infos->front().created, samples::now);
        QVERIFY(!infos->front().used && infos->back().used);
        const auto facts = keeper().facts();
        QCOMPARE(facts->format, 1);
        QCOMPARE(facts->title, u"Shop orders"_s);
        QCOMPARE(facts->memoryMiB, 64);
        QVERIFY(!facts->sqlcipher.isEmpty() && !facts->sqlite.isEmpty());
    }

    void aSecondPasswordOpensToo()
    {
        const auto id
            = keeper().addPassword(word("other words"), domain::SlotRole::Owner, u"Kim"_s, {64});
        VERIFY_OK(id);
        QCOMPARE(ways(), u"password owner, recovery owner, password owner"_s);
        QCOMPARE(keeper().test(word("other words")).value(), *id);
        m_desk->session.lock();
        VERIFY_OK(m_desk->session.unlock(word("other words")));
        VERIFY_OK(m_desk->reopen());
    }

    void anEmptyPasswordIsNone()
    {
        const auto before = m_desk->files();
        COMPARE_ERROR(keeper().addPassword({}, domain::SlotRole::Owner, {}, {64}),
                      ErrorCode::WeakPassword);
        COMPARE_ERROR(keeper().changePassword({}, {64}), ErrorCode::WeakPassword);
        QCOMPARE(m_desk->files(), before);
    }

    void anUnreasonableCostIsRefused()
    {
        const auto before = m_desk->files();
        for (const int memory : {1, 63, 1025, 1 << 20})
            COMPARE_ERROR(
                keeper().addPassword(word("words"), domain::SlotRole::Owner, {}, {memory}),
                ErrorCode::KeySettingsRefused);
        QCOMPARE(m_desk->files(), before);
    }

    void aSupportPasswordOpensWithoutSecrets()
    {
        VERIFY_OK(m_desk->reopenForSupport());
        QVERIFY(!m_desk->session.isOwner() && m_desk->session.isReadOnly());
        // From there nobody gets any further.
        COMPARE_ERROR(keeper().addPassword(word("mine"), domain::SlotRole::Owner, {}, {64}),
                      ErrorCode::NeedsOwner);
        COMPARE_ERROR(keeper().addPassword(word("mine"), domain::SlotRole::Support, {}, {64}),
                      ErrorCode::NeedsOwner);
        COMPARE_ERROR(keeper().addRecoveryCode({}), ErrorCode::NeedsOwner);
        COMPARE_ERROR(keeper().changePassword(word("mine"), {64}), ErrorCode::NeedsOwner);
        COMPARE_ERROR(keeper().remove(idOf(domain::SlotKind::Password)), ErrorCode::NeedsOwner);
        COMPARE_ERROR(keeper().addKeychain().result(), ErrorCode::NeedsOwner);
        QCOMPARE(m_desk->keychain.writes, 0);
    }

    void aNewRecoveryCodeStandsBesideTheOld()
    {
        const auto code = keeper().addRecoveryCode(u"in the safe"_s);
        VERIFY_OK(code);
        QCOMPARE(code->text.size(), 47);
        QCOMPARE(keeper().test(code->text).value(), code->slotId);
        QVERIFY(keeper().test(m_desk->recoveryCode).value() != code->slotId);
        VERIFY_OK(keeper().remove(idOf(domain::SlotKind::Recovery)));
        const auto former = keeper().test(m_desk->recoveryCode);
        COMPARE_ERROR(former, ErrorCode::WrongPassword);
        QVERIFY(former.error().because<reason::UnknownRecoveryCode>() != nullptr);
        m_desk->session.lock();
        const auto unlocked = m_desk->session.unlock(m_desk->recoveryCode);
        COMPARE_ERROR(unlocked, ErrorCode::WrongPassword);
        QVERIFY(unlocked.error().because<reason::UnknownRecoveryCode>() != nullptr);
        VERIFY_OK(keeper().test(code->text));
    }

    void aWayInIsCalledOtherwise()
    {
        const QString id = idOf(domain::SlotKind::Recovery);
        VERIFY_OK(keeper().rename(id, u"  in the \n safe "_s));
        const auto named = [&] {
            const auto infos = keeper().all().value();
            return std::find_if(infos.begin(), infos.end(),
                                [&id](const SlotInfo &info) { return info.id == id; })
                ->label;
        };
        QCOMPARE(named(), u"in the safe"_s);
        VERIFY_OK(m_desk->reopen());
        QVERIFY(m_desk->session.notices().empty());
        COMPARE_ERROR(keeper().rename(id, QString(501, u'x')), ErrorCode::TextTooLong);
        COMPARE_ERROR(keeper().rename(u"nobody"_s, u"x"_s), ErrorCode::NoSuchSlot);
        QCOMPARE(named(), u"in the safe"_s);
        VERIFY_OK(keeper().rename(id, {}));
        QCOMPARE(named(), u"recovery code"_s);
    }

    void theLastWayInStays()
    {
        VERIFY_OK(keeper().addKeychain().result());
        VERIFY_OK(keeper().addPassword(word("help"), domain::SlotRole::Support, {}, {64}));
        VERIFY_OK(keeper().remove(idOf(domain::SlotKind::Recovery)));
        const auto before = m_desk->files();
        const QString last = idOf(domain::SlotKind::Password);
        const auto removed = keeper().remove(last);
        COMPARE_ERROR(removed, ErrorCode::LastSlot);
        QCOMPARE(removed.error().subject, last);
        COMPARE_ERROR(keeper().remove(u"nobody"_s), ErrorCode::NoSuchSlot);
        QCOMPARE(m_desk->files(), before);
        QVERIFY(m_desk->reopen());
    }

    void aChangedPasswordReplacesTheOld()
    {
        VERIFY_OK(m_desk->reopen());
        VERIFY_OK(keeper().changePassword(word("new words"), {64}));
        QCOMPARE(ways(), u"recovery owner, password owner"_s);
        // Once more in the same session.
        VERIFY_OK(keeper().changePassword(word("newer words"), {64}));
        QCOMPARE(ways(), u"recovery owner, password owner"_s);
        m_desk->session.lock();
        COMPARE_ERROR(m_desk->session.unlock(Desk::password()), ErrorCode::WrongPassword);
        COMPARE_ERROR(m_desk->session.unlock(word("new words")), ErrorCode::WrongPassword);
        VERIFY_OK(m_desk->session.unlock(word("newer words")));
        QCOMPARE(m_desk->session.notices(), std::vector<domain::SlotNotice>());
    }

    void whoForgotThePasswordReplacesItByTheRecoveryCode()
    {
        // The desk is unlocked with the recovery code.
        VERIFY_OK(keeper().changePassword(word("new words"), {64}));
        QCOMPARE(ways(), u"recovery owner, password owner"_s);
        m_desk->session.lock();
        COMPARE_ERROR(m_desk->session.unlock(Desk::password()), ErrorCode::WrongPassword);
        VERIFY_OK(m_desk->session.unlock(m_desk->recoveryCode));
    }

    void amongSeveralPasswordsNoneIsGuessedToBeTheForgottenOne()
    {
        VERIFY_OK(keeper().addPassword(word("of Kim"), domain::SlotRole::Owner, u"Kim"_s, {64}));
        VERIFY_OK(keeper().changePassword(word("new words"), {64}));
        for (const char *each : {"correct horse", "of Kim", "new words"})
            VERIFY_OK(keeper().test(word(each)));
    }

    void tryingOutOpensNothing()
    {
        m_desk->session.lock();
        const auto before = m_desk->files();
        QCOMPARE(keeper().test(Desk::password()).value(), idOf(domain::SlotKind::Password));
        QCOMPARE(keeper().test(m_desk->recoveryCode).value(), idOf(domain::SlotKind::Recovery));
        COMPARE_ERROR(keeper().test(word("guess")), ErrorCode::WrongPassword);
        COMPARE_ERROR(keeper().test({}), ErrorCode::WrongPassword);
        QVERIFY(!m_desk->session.isUnlocked());
        QCOMPARE(m_desk->files(), before);
        m_desk->session.setFolder(m_desk->dir.filePath(u"nothing"_s));
        COMPARE_ERROR(keeper().test(Desk::password()), ErrorCode::VaultMissing);
        COMPARE_ERROR(keeper().all(), ErrorCode::VaultMissing);
    }

    void theKeychainBecomesAWayIn()
    {
        const auto id = keeper().addKeychain().result();
        VERIFY_OK(id);
        QCOMPARE(ways(), u"password owner, recovery owner, keychain owner"_s);
        QCOMPARE(m_desk->keychain.entries.size(), size_t {1});
        const auto &[name, secret] = *m_desk->keychain.entries.begin();
        QCOMPARE(name, Session::keychainEntry(keeper().facts()->vaultId, *id));
        QCOMPARE(secret.size(), 32);
        VERIFY_OK(keeper().remove(*id));
        VERIFY_OK(keeper().forgetKeychainEntry(*id).result());
        QCOMPARE(m_desk->keychain.entries.size(), size_t {0});
        QCOMPARE(ways(), u"password owner, recovery owner"_s);
    }

    void aKeychainThatDoesNotGiveBackWhatItGotIsNotRelied()
    {
        struct Lie
        {
            Result<Secret> (*readBack)(const Secret &);
            ErrorCode told;
        };
        const auto missing = [](const Secret &) -> Result<Secret> {
            return Error {ErrorCode::KeychainEntryMissing, {}, {}};
        };
        const auto other = [](const Secret &) -> Result<Secret> { return Secret::copyOf("other"); };
        const auto cut = [](const Secret &whole) -> Result<Secret> {
            return Secret::copyOf(whole.expose().first(31));
        };
        m_desk->session.lock();
        const auto before = m_desk->files();
        for (const Lie &lie : {Lie {missing, ErrorCode::KeychainEntryMissing},
                               {other, ErrorCode::KeychainRefused},
                               {cut, ErrorCode::KeychainRefused}}) {
            ForgetfulKeychain keychain;
            keychain.readBack = lie.readBack;
            Session session(m_desk->clock, keychain);
            session.setFolder(m_desk->vaultPath());
            VERIFY_OK(session.unlock(m_desk->recoveryCode));
            COMPARE_ERROR(KeySlotKeeper(session).addKeychain().result(), lie.told);
            // No slot, and no entry that would open nothing.
            QCOMPARE(keychain.entries.size(), size_t {0});
        }
        QCOMPARE(m_desk->files(), before);
    }

    void aFullDiskLeavesNoEntryBehind()
    {
        SmallDisk disk(1024);
        if (!disk.isThere())
            QSKIP("cannot mount a disk of our own");
        m_desk->session.lock();
        Desk::copy(m_desk->vaultPath(), disk.path(u"v.eabvault"_s));
        m_desk->session.setFolder(disk.path(u"v.eabvault"_s));
        VERIFY_OK(m_desk->session.unlock(m_desk->recoveryCode));
        disk.fill();
        COMPARE_ERROR(keeper().addKeychain().result(), ErrorCode::DiskFull);
        QCOMPARE(m_desk->keychain.entries.size(), size_t {0});
        QCOMPARE(ways(), u"password owner, recovery owner"_s);
        disk.empty();
        VERIFY_OK(keeper().addKeychain().result());
    }

    void forgettingAnEntryMayFail()
    {
        m_desk->keychain.failure = ErrorCode::KeychainLocked;
        COMPARE_ERROR(keeper().forgetKeychainEntry(u"any"_s).result(), ErrorCode::KeychainLocked);
    }
};

QTEST_GUILESS_MAIN(TestKeySlotKeeper)
#include "tst_keyslotkeeper.moc"
