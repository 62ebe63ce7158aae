// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "Desk.h"

#include "app/session/RecordList.h"
#include "app/uses/Backups.h"
#include "app/uses/Health.h"
#include "app/uses/RecoveryDrill.h"
#include "app/words/ErrorText.h"
#include "vault/OpenVault.h"

#include <sys/stat.h>
#include <unistd.h>

using namespace eab;
using namespace eab::app;

/** What is told of how a vault is kept, and the drill that proves its recovery code. */
class TestHealth : public QObject
{
    Q_OBJECT

private:
    static constexpr qint64 day = 86400;
    std::unique_ptr<Desk> m_desk;

    [[nodiscard]] std::optional<HealthLine> line(HealthTopic topic) const
    {
        const auto lines = health(m_desk->session, Face::Terminal);
        if (!lines)
            return std::nullopt;
        const auto found
            = std::find_if(lines->begin(), lines->end(),
                           [topic](const HealthLine &one) { return one.topic == topic; });
        return found == lines->end() ? std::nullopt : std::optional(*found);
    }
    [[nodiscard]] QString state(HealthTopic topic) const
    {
        const auto found = line(topic);
        return found ? nameOf(healthStateNames, found->state) : u"missing"_s;
    }
    [[nodiscard]] RecoveryDrill drill() const { return RecoveryDrill(m_desk->session); }
    [[nodiscard]] qint64 daysSince() const
    {
        const auto standing = drill().standing();
        if (!standing || !*standing || !(*standing)->proven.isValid())
            return -1;
        return (*standing)->proven.daysTo(m_desk->clock.now());
    }
    /** A new recovery code instead of the one the desk was unlocked with. */
    Secret freshCode()
    {
        auto code = m_desk->keeper().addRecoveryCode(u"sheet"_s);
        if (!code || !m_desk->reopen())
            qFatal("no code");
        const auto ways = m_desk->keeper().all();
        for (const SlotInfo &way : *ways) {
            if (way.kind == domain::SlotKind::Recovery && way.id != code->slotId
                && !m_desk->keeper().remove(way.id))
                qFatal("not removed");
        }
        return std::move(code->text);
    }
    [[nodiscard]] qsizetype linesOf(domain::Action action) const
    {
        const auto entries = m_desk->session.vault()->audit().entries({});
        return std::count_if(entries->begin(), entries->end(),
                             [action](const domain::AuditEntry &entry) {
                                 return entry.action == nameOf(domain::actionNames, action);
                             });
    }

private slots:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_desk = std::make_unique<Desk>();
        if (!m_desk->records().add(typedPair()))
            qFatal("not added");
    }

    void aDrillOpensACopyAndNotesTheDay()
    {
        const Secret code = freshCode();
        QCOMPARE(daysSince(), -1);
        QCOMPARE(state(HealthTopic::Recovery), u"note"_s);
        const auto found = drill().hold(code);
        QVERIFY2(found, found ? "" : qPrintable(errorName(found.error().code)));
        QCOMPARE(found->records, 1);
        QVERIFY(QFileInfo(found->backup + u"/vault.db"_s).exists());
        QCOMPARE(daysSince(), 0);
        QCOMPARE(state(HealthTopic::Recovery), u"good"_s);
        QCOMPARE(linesOf(domain::Action::RecoveryProven), 1);
        m_desk->clock.advance(12 * day);
        QVERIFY(line(HealthTopic::Recovery)->text.contains(u"12 day(s) ago"));
        // It stays through a locking, and whoever asks has to be an owner.
        QVERIFY(m_desk->reopen());
        QCOMPARE(daysSince(), 12);
        QVERIFY(m_desk->reopenForSupport());
        QCOMPARE(state(HealthTopic::Recovery), u"missing"_s);
        QCOMPARE(state(HealthTopic::Log), u"missing"_s);
    }

    void unlockingWithTheCodeProvesIt()
    {
        const Secret code = freshCode();
        QCOMPARE(daysSince(), -1);
        m_desk->session.lock();
        QVERIFY(m_desk->session.unlock(code));
        QCOMPARE(daysSince(), 0);
        QCOMPARE(linesOf(domain::Action::RecoveryProven), 0); // the unlocking has its own line
    }

    void afterNinetyDaysSomebodyIsReminded()
    {
        const Secret code = freshCode();
        m_desk->clock.advance(89 * day);
        QCOMPARE(drill().reminder(), QString());
        m_desk->clock.advance(1 * day);
        QVERIFY(drill().reminder().contains(u"90 days"));
        QCOMPARE(reminders(m_desk->session), QStringList {drill().reminder()});
        QCOMPARE(state(HealthTopic::Recovery), u"attention"_s);
        QVERIFY(drill().hold(code));
        QCOMPARE(drill().reminder(), QString());
        m_desk->clock.advance(100 * day);
        QVERIFY(drill().reminder().contains(u"100 days ago"));
        // Nobody who could not hold it is asked to; but that it is due is true all the same.
        QVERIFY(m_desk->reopen(Access::LookOnly));
        QCOMPARE(drill().reminder(), QString());
        QCOMPARE(state(HealthTopic::Recovery), u"attention"_s);
    }

    void anEmptyVaultRemindsOfNothing()
    {
        const Secret code = freshCode();
        const QString id = m_desk->session.records().value()->all().front()->record.id;
        QVERIFY(m_desk->records().remove(id));
        m_desk->clock.advance(200 * day);
        QCOMPARE(drill().reminder(), QString());
    }

    void whatProvesNothingIsNotNoted_data()
    {
        QTest::addColumn<QByteArray>("typed");
        QTest::addColumn<bool>("isCode");
        QTest::newRow("the password") << QByteArray("correct horse") << false;
        QTest::newRow("nothing") << QByteArray() << false;
        QTest::newRow("another code")
            << QByteArray("00000-00000-00000-00000-00000-00000-00000-00000") << true;
    }
    void whatProvesNothingIsNotNoted()
    {
        QFETCH(QByteArray, typed);
        QFETCH(bool, isCode);
        const Secret code = freshCode();
        const auto before = m_desk->files();
        QCOMPARE(RecoveryDrill::isCode(Secret::copyOf(typed)), isCode);
        const auto found = drill().hold(Secret::copyOf(typed));
        QVERIFY(!found);
        QCOMPARE(errorName(found.error().code), errorName(ErrorCode::WrongPassword));
        QCOMPARE(daysSince(), -1);
        QCOMPARE(m_desk->files(), before);
        QVERIFY(Backups(m_desk->session).all()->empty());
    }

    void aDrillThatIsGivenUpIsNotNoted()
    {
        const Secret code = freshCode();
        const auto found = drill().hold(code, [](qint64, qint64) { return false; });
        QVERIFY(!found);
        QCOMPARE(errorName(found.error().code), errorName(ErrorCode::Cancelled));
        QCOMPARE(daysSince(), -1);
        QVERIFY(Backups(m_desk->session).all()->empty());
    }

    void lockingEndsADrill()
    {
        const Secret code = freshCode();
        auto later = drill().holdLater(code.clone(), {});
        m_desk->session.lock();
        QTRY_VERIFY(later.isFinished());
        QVERIFY(!later.takeResult());
        QVERIFY(m_desk->reopen());
        QCOMPARE(daysSince(), -1);
        QCOMPARE(linesOf(domain::Action::RecoveryProven), 0);
    }

    void theSameLater()
    {
        const Secret code = freshCode();
        auto later = drill().holdLater(code.clone(), {});
        QTRY_VERIFY(later.isFinished());
        QVERIFY(later.takeResult());
        QCOMPARE(daysSince(), 0);
    }

    void aVaultWithoutACodeSaysSo()
    {
        QVERIFY(m_desk->reopen());
        const auto ways = m_desk->keeper().all();
        for (const SlotInfo &way : *ways) {
            if (way.kind == domain::SlotKind::Recovery)
                QVERIFY(m_desk->keeper().remove(way.id));
        }
        QCOMPARE(state(HealthTopic::Recovery), u"attention"_s);
        QVERIFY(drill().standing().has_value());
        QVERIFY(!drill().standing()->has_value());
    }

    void backupsAreToldOf()
    {
        QCOMPARE(state(HealthTopic::Backups), u"attention"_s);
        QVERIFY(Backups(m_desk->session).make());
        QCOMPARE(state(HealthTopic::Backups), u"good"_s);
        QCOMPARE(state(HealthTopic::SecondPlace), u"note"_s);
        // An old one is as good as a new one where nothing was changed.
        m_desk->clock.advance(40 * day);
        QCOMPARE(state(HealthTopic::Backups), u"good"_s);
        QVERIFY(m_desk->records().add(typedPair(u"kid-2"_s, 'm')));
        QCOMPARE(state(HealthTopic::Backups), u"attention"_s);
        QVERIFY(line(HealthTopic::Backups)->text.contains(u"changed since"));
        QVERIFY(m_desk->reopen(Access::LookOnly));
        QCOMPARE(state(HealthTopic::Backups), u"attention"_s);
    }

    void aSecondPlaceThatWasNotSeenIsToldOf()
    {
        const QString stick = m_desk->dir.filePath(u"stick"_s);
        QDir().mkpath(stick);
        QVERIFY(Backups(m_desk->session).setSecondPlace(stick));
        QVERIFY(Backups(m_desk->session).make());
        QCOMPARE(state(HealthTopic::SecondPlace), u"good"_s);
        m_desk->clock.advance(7 * day);
        QCOMPARE(state(HealthTopic::SecondPlace), u"attention"_s);
        QVERIFY(m_desk->reopen(Access::LookOnly));
        QCOMPARE(state(HealthTopic::SecondPlace), u"attention"_s);
    }

    void whoElseCanGetAtTheFolder_data()
    {
        QTest::addColumn<int>("folder");
        QTest::addColumn<int>("file");
        QTest::addColumn<QString>("state");
        QTest::newRow("nobody") << 0700 << 0600 << u"good"_s;
        QTest::newRow("nobody, behind a closed door") << 0700 << 0666 << u"good"_s;
        QTest::newRow("names of files only") << 0755 << 0600 << u"good"_s;
        QTest::newRow("everybody reads") << 0755 << 0644 << u"attention"_s;
        QTest::newRow("the group reads") << 0750 << 0640 << u"attention"_s;
        QTest::newRow("the group writes") << 0770 << 0600 << u"attention"_s;
        QTest::newRow("everybody writes") << 0777 << 0600 << u"attention"_s;
    }
    void whoElseCanGetAtTheFolder()
    {
        QFETCH(int, folder);
        QFETCH(int, file);
        QFETCH(QString, state);
        const auto allow = [](const QString &path, int mode) {
            return ::chmod(QFile::encodeName(path).constData(), static_cast<mode_t>(mode)) == 0;
        };
        QVERIFY(allow(m_desk->vaultPath(), folder));
        QVERIFY(allow(m_desk->vaultPath() + u"/vault.db"_s, file));
        QVERIFY(m_desk->reopen());
        QCOMPARE(this->state(HealthTopic::Folder), state);
        const auto notices = m_desk->session.notices();
        QCOMPARE(std::count(notices.begin(), notices.end(), domain::SlotNotice::OpenFolder),
                 state == u"good"_s ? 0 : 1);
        // It opens all the same.
        QVERIFY(m_desk->session.isUnlocked());
    }

    void aFolderOfSomebodyElseIsToldOf()
    {
        if (::geteuid() != 0)
            QSKIP("only root gives files away");
        QVERIFY(::chown(QFile::encodeName(m_desk->vaultPath()).constData(), 65534, 65534) == 0);
        QVERIFY(m_desk->reopen());
        QCOMPARE(state(HealthTopic::Folder), u"attention"_s);
        QVERIFY(line(HealthTopic::Folder)->text.contains(u"somebody else"));
    }

    void everyTopicHasASentence()
    {
        const auto lines = health(m_desk->session, Face::Window);
        QVERIFY(lines);
        QSet<QString> topics;
        for (const HealthLine &one : *lines) {
            topics.insert(nameOf(healthTopicNames, one.topic));
            QVERIFY(!one.text.isEmpty());
            QVERIFY(!promiseText(one.promise).isEmpty());
            QVERIFY2(!one.text.contains(u'“'), qPrintable(one.text)); // no command in the window
        }
        QCOMPARE(topics.size(), static_cast<qsizetype>(healthTopicNames.size()));
        QVERIFY(std::is_sorted(
            lines->begin(), lines->end(),
            [](const HealthLine &a, const HealthLine &b) { return a.promise < b.promise; }));
        QCOMPARE(healthText(*lines), u"1 thing(s) to look at"_s); // there is no backup yet
        QVERIFY(Backups(m_desk->session).make());
        QCOMPARE(healthText(*health(m_desk->session, Face::Window)), u"All is well"_s);
    }
};

QTEST_GUILESS_MAIN(TestHealth)
#include "tst_health.moc"
