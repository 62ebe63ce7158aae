// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "app/uses/AuditLog.h"

#include "app/uses/Backups.h"
#include "app/uses/SetUpClient.h"
#include "app/words/ActionText.h"

#include "tests/app/Desk.h"
#include "tests/support/Awaited.h"

#include <QTest>

#include <algorithm>

using namespace eab;
using namespace eab::app;

using domain::Action;
using Notices = std::vector<domain::SlotNotice>;

class TestAuditLog : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<Desk> m_desk;
    QString m_id;

    [[nodiscard]] AuditLog log() const { return AuditLog(m_desk->session); }
    [[nodiscard]] std::vector<AuditLine> lines(const domain::AuditQuery &query = {}) const
    {
        return log().lines(query).value();
    }
    [[nodiscard]] QStringList words(const domain::AuditQuery &query = {}) const
    {
        QStringList all;
        for (const AuditLine &line : lines(query))
            all << line.entry.action;
        return all;
    }
    [[nodiscard]] domain::Setup setup() const
    {
        domain::SetupAnswers answers;
        answers.client = u"certbot"_s;
        answers.clientVersion = QVersionNumber(2, 1, 0);
        answers.webroot = u"/var/www/html"_s;
        answers.deployHook = u"systemctl reload nginx"_s;
        answers.installDir = u"/etc/eab"_s;
        [[maybe_unused]] const auto filled = SetUpClient(m_desk->session).fill(m_id, answers);
        return SetUpClient::generate(answers).value();
    }
    [[nodiscard]] QString out(const char *name = "out") const
    {
        return m_desk->dir.filePath(QLatin1String(name));
    }
    /** Nothing can be put into the vault's folder any more, also by root. */
    void closeInbox() const
    {
        const QString inbox = m_desk->vaultPath() + u"/inbox"_s;
        QVERIFY(QDir(inbox).removeRecursively());
        VERIFY_OK(writeFile(inbox, "in the way", FileMode::OwnerOnly));
    }

private slots:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        m_desk = std::make_unique<Desk>();
        RecordChanges fields = typedPair();
        fields.email = u"ops@example.org"_s;
        fields.domains = QStringList {u"shop.example.org"_s};
        const auto record = m_desk->records().add(std::move(fields));
        VERIFY_OK(record);
        m_id = record->id;
    }

    void everythingIsWrittenDown()
    {
        auto records = m_desk->records();
        const auto key = records.hmac(m_id, Action::Shown);
        VERIFY_OK(key);
        VERIFY_OK(records.hmac(m_id, Action::Copied));
        VERIFY_OK(SetUpClient(m_desk->session).write(setup(), m_id, out()));
        RecordChanges changes;
        changes.notes = u"a note"_s;
        VERIFY_OK(records.edit(m_id, std::move(changes)));
        VERIFY_OK(m_desk->keeper().addPassword(Secret::copyOf("another horse"),
                                               domain::SlotRole::Owner, u"second"_s,
                                               {vault::leastMemoryMiB}));
        m_desk->session.lock();
        COMPARE_ERROR(m_desk->session.unlock(Secret::copyOf("wrong")), ErrorCode::WrongPassword);
        VERIFY_OK(m_desk->session.unlock(Desk::password()));
        VERIFY_OK(records.remove(m_id));
        const QStringList done = words();
        for (const char *word : {"vault-created", "unlocked", "unlock-failed", "created", "shown",
                                 "copied", "key-taken", "setup", "edited", "slot-added", "removed"})
            QVERIFY2(done.contains(QLatin1String(word)), word);
        for (const AuditLine &line : lines()) {
            QVERIFY(!line.entry.actor.isEmpty());
            QVERIFY(line.entry.at.isValid());
            QVERIFY(!actionText(line.entry.action, line.entry.detail).contains(u"%1"_s));
        }
        QVERIFY(log().verify()->problems.empty());
        // No key is in it, whatever is asked for.
        VERIFY_OK(log().write(out("log.csv"), {}));
        const QByteArray file = readFile(out("log.csv"), 1 << 20).value();
        QVERIFY(!file.contains(key->expose().toByteArray()));
        QCOMPARE(file.count("\r\n"), static_cast<qsizetype>(lines().size()) + 1);
    }

    void theKeyIsWrittenDownBeforeItsFiles()
    {
        VERIFY_OK(SetUpClient(m_desk->session).write(setup(), m_id, out()));
        const QStringList done = words();
        QVERIFY(done.indexOf(u"setup"_s) < done.indexOf(u"key-taken"_s)); // the newest first
    }

    void whatCannotBeWrittenDownIsNotGivenOut()
    {
        const auto made = setup();
        VERIFY_OK(m_desk->reopen(Access::LookOnly));
        closeInbox();
        auto records = m_desk->records();
        COMPARE_ERROR(records.hmac(m_id, Action::Shown), ErrorCode::NotWrittenDown);
        COMPARE_ERROR(records.hmac(m_id, Action::Copied), ErrorCode::NotWrittenDown);
        COMPARE_ERROR(SetUpClient(m_desk->session).write(made, m_id, out()),
                      ErrorCode::NotWrittenDown);
        QVERIFY(!QFileInfo::exists(out()));
        const auto secret
            = std::find_if(made.files.begin(), made.files.end(),
                           [](const domain::SetupFile &file) { return file.isSecret(); });
        COMPARE_ERROR(SetUpClient(m_desk->session).writeFile(made, *secret, m_id, out("one")),
                      ErrorCode::NotWrittenDown);
        QVERIFY(!QFileInfo::exists(out("one")));
        VERIFY_OK(records.find(m_id)); // looking is no taking
    }

    void anUnlockingThatIsNotWrittenDownIsTold()
    {
        closeInbox();
        VERIFY_OK(m_desk->reopen(Access::LookOnly));
        QCOMPARE(m_desk->session.notices(), Notices {domain::SlotNotice::NotWrittenDown});
    }

    void whoeverOnlyLooksLeavesLetters()
    {
        VERIFY_OK(m_desk->reopen(Access::LookOnly));
        const auto before = m_desk->files();
        m_desk->clock.advance(60);
        VERIFY_OK(m_desk->records().hmac(m_id, Action::Shown));
        QCOMPARE(m_desk->files(), before);
        QCOMPARE(lines().front().entry.action, u"shown"_s); // the owner sees it at once
        QCOMPARE(lines().front().entry.sequence, 0);
        QCOMPARE(m_desk->session.inboxCount(), 0); // it is no message
        VERIFY_OK(m_desk->reopen());
        RecordChanges changes;
        changes.notes = u"a note"_s;
        VERIFY_OK(m_desk->records().edit(m_id, std::move(changes)));
        for (const AuditLine &line : lines())
            QVERIFY(line.entry.sequence > 0);
        const auto history = m_desk->records().history(m_id).value();
        QVERIFY(std::any_of(history.begin(), history.end(),
                            [](const HistoryLine &line) { return line.action == u"shown"_s; }));
    }

    void unlockingChangesNothingInTheVault()
    {
        VERIFY_OK(Backups(m_desk->session).make());
        QVERIFY(!Backups(m_desk->session).secondsUntilDue());
        const auto before = m_desk->files();
        for (int i = 0; i < 3; ++i) {
            m_desk->clock.advance(3600);
            VERIFY_OK(m_desk->reopen());
        }
        QCOMPARE(m_desk->files(), before);
        QVERIFY(!Backups(m_desk->session).secondsUntilDue());
        QVERIFY(words().count(u"unlocked"_s) >= 3);
    }

    void lettersDoNotPileUp()
    {
        VERIFY_OK(m_desk->reopen(Access::LookOnly));
        for (int i = 0; i < 70; ++i)
            VERIFY_OK(m_desk->session.note(m_id, Action::Shown, {}));
        VERIFY_OK(m_desk->reopen());
        QVERIFY(QDir(m_desk->vaultPath() + u"/inbox"_s).entryList(QDir::Files).size() < 5);
        QCOMPARE(words().count(u"shown"_s), 70);
    }

    void aLogThatWasPutBackIsTold()
    {
        const QString older = out("older");
        m_desk->session.lock();
        Desk::copy(m_desk->vaultPath(), older);
        VERIFY_OK(m_desk->session.unlock(Desk::password()));
        VERIFY_OK(m_desk->records().hmac(m_id, Action::Shown));
        m_desk->session.lock();
        // By somebody who wants nobody to know of that.
        QVERIFY(QDir(m_desk->vaultPath()).removeRecursively());
        Desk::copy(older, m_desk->vaultPath());
        for (int i = 0; i < 2; ++i) {
            VERIFY_OK(m_desk->session.unlock(Desk::password()));
            QCOMPARE(m_desk->session.notices(), Notices {domain::SlotNotice::LogCut});
            m_desk->session.lock();
        }
        VERIFY_OK(m_desk->session.unlock(Desk::password()));
        VERIFY_OK(m_desk->keeper().confirm(KeySlotKeeper::Ways::AsFound));
        QCOMPARE(m_desk->session.notices(), Notices());
        VERIFY_OK(m_desk->reopen());
        QCOMPARE(m_desk->session.notices(), Notices());
        QVERIFY(words().contains(u"log-cut"_s)); // and it stays known
    }

    void aWayInSaysWhenItWasUsedLast()
    {
        m_desk->clock.advance(5000);
        const QDateTime then = m_desk->clock.now();
        VERIFY_OK(m_desk->reopen());
        m_desk->clock.advance(86400);
        VERIFY_OK(m_desk->reopenForSupport());
        const QDateTime later = m_desk->clock.now();
        for (bool filed : {false, true}) {
            for (const SlotInfo &info : m_desk->keeper().all().value()) {
                if (info.role == domain::SlotRole::Support)
                    QCOMPARE(info.lastUsed.toSecsSinceEpoch(), later.toSecsSinceEpoch());
                else if (info.kind == domain::SlotKind::Password && !filed)
                    QCOMPARE(info.lastUsed.toSecsSinceEpoch(), then.toSecsSinceEpoch());
            }
            VERIFY_OK(m_desk->reopen());
            VERIFY_OK(m_desk->records().hmac(m_id, Action::Shown));
        }
    }

    void supportReadsItAndCannotTellWhetherItHolds()
    {
        VERIFY_OK(m_desk->reopenForSupport());
        QVERIFY(words().contains(u"created"_s));
        COMPARE_ERROR(log().verify(), ErrorCode::NeedsOwner);
    }

    void onlyWhatIsAskedFor()
    {
        VERIFY_OK(m_desk->records().hmac(m_id, Action::Shown));
        const auto other = m_desk->records().add(typedPair(u"kid-2"_s, 'z'));
        VERIFY_OK(other);
        domain::AuditQuery query;
        query.subject = m_id.left(8);
        QCOMPARE(words(query), QStringList({u"shown"_s, u"created"_s}));
        query.group = domain::ActionGroup::Keys;
        QCOMPARE(words(query), QStringList({u"shown"_s}));
        query = {};
        query.group = domain::ActionGroup::Unlocking;
        QVERIFY(!words(query).contains(u"shown"_s));
        QVERIFY(words(query).contains(u"unlocked"_s));
        query.since = m_desk->clock.now().addSecs(1);
        QCOMPARE(words(query), QStringList());
    }

    void aTableForgesNothing()
    {
        RecordChanges changes = typedPair(u"kid-3"_s, 'y');
        changes.title = u"=cmd|' /C calc'!A0"_s;
        VERIFY_OK(m_desk->records().add(std::move(changes)));
        RecordChanges lines = typedPair(u"kid-4"_s, 'x');
        lines.title = u"quoted \" and, a comma"_s;
        VERIFY_OK(m_desk->records().add(std::move(lines)));
        const auto count = log().write(out("log.csv"), {});
        VERIFY_OK(count);
        const QByteArray file = readFile(out("log.csv"), 1 << 20).value();
        QVERIFY(file.contains("\"'=cmd|"));
        QVERIFY(file.contains("\"quoted \"\" and, a comma\""));
        COMPARE_ERROR(log().write(out("log.csv"), {}), ErrorCode::OutputExists);
        COMPARE_ERROR(log().write(m_desk->vaultPath() + u"/log.csv"_s, {}),
                      ErrorCode::OutputInVault);
        QCOMPARE(QFile::permissions(out("log.csv"))
                     & (QFileDevice::ReadGroup | QFileDevice::ReadOther),
                 QFileDevice::Permissions());
    }

    void onAnotherThreadItSaysTheSame()
    {
        VERIFY_OK(m_desk->records().hmac(m_id, Action::Shown));
        const auto proof = awaited(log().verifyLater());
        VERIFY_OK(proof);
        QCOMPARE(proof->lines, log().verify()->lines);
        const auto count = awaited(log().writeLater(out("log.csv"), {}));
        VERIFY_OK(count);
        QCOMPARE(*count, static_cast<qint64>(lines().size()));
    }
};

QTEST_GUILESS_MAIN(TestAuditLog)
#include "tst_auditlog.moc"
