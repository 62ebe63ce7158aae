// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "Desk.h"

#include "app/session/RecoveryPaper.h"

using namespace eab;
using namespace eab::app;

class TestRecoveryPaper : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<Desk> m_desk;
    Secret m_code; //!< of a slot whose paper nobody has shown

    RecoveryPaper paper() { return RecoveryPaper(m_desk->session); }
    std::optional<UnshownPaper> waiting()
    {
        const auto found = paper().waiting();
        return found ? *found : std::optional<UnshownPaper>();
    }
    bool isDue()
    {
        const auto found = paper().due();
        return found && *found;
    }
    [[nodiscard]] Secret group(int index) const
    {
        return Secret::copyOf(recoveryGroup(m_code, index));
    }
    void storeSomething() { VERIFY_OK(m_desk->records().add(typedPair())); }

private slots:
    void init()
    {
        m_desk = std::make_unique<Desk>();
        auto made = m_desk->keeper().addRecoveryCode(u"paper"_s);
        VERIFY_OK(made);
        m_code = std::move(made->text);
    }
    void cleanup() { m_desk.reset(); }

    void aNewCodeWaits()
    {
        const auto found = waiting();
        QVERIFY(found);
        QCOMPARE(found->label, u"paper"_s);
        QCOMPARE(found->since, samples::now);
        QVERIFY(found->first >= 0 && found->first < found->second);
        QVERIFY(found->second < recoveryGroups);
    }

    void itIsAskedForWhenThereIsSomethingToLoseAndADayHasPassed()
    {
        QVERIFY(!isDue());
        m_desk->clock.advance(qint64 {RecoveryPaper::quietHours} * 3600);
        QVERIFY(!isDue()); // an empty vault
        storeSomething();
        QVERIFY(isDue());
        QVERIFY(!paper().isLate(*waiting()));
        m_desk->clock.advance(qint64 {RecoveryPaper::daysToShow} * 86400);
        QVERIFY(paper().isLate(*waiting()));
    }

    void everyGroupIsReadAsTyped_data()
    {
        QTest::addColumn<QString>("form"); // %1 is the group itself
        QTest::addColumn<bool>("lower");
        QTest::addColumn<bool>("same");
        QTest::newRow("as it is shown") << u"%1"_s << false << true;
        QTest::newRow("small letters") << u"%1"_s << true << true;
        QTest::newRow("blanks and a hyphen") << u" %1 -"_s << false << true;
        QTest::newRow("one character more") << u"%1X"_s << false << false;
        QTest::newRow("a foreign sign") << u"%1!"_s << false << false;
        QTest::newRow("nothing") << u""_s << false << false;
    }
    void everyGroupIsReadAsTyped()
    {
        QFETCH(QString, form);
        QFETCH(bool, lower);
        QFETCH(bool, same);
        UnshownPaper asked = *waiting();
        const auto typed = [&](int index) {
            QString text = QString::fromLatin1(recoveryGroup(m_code, index));
            text = lower ? text.toLower() : text;
            // Letters that are taken for digits on paper.
            text.replace(u'0', u'o').replace(u'1', u'L');
            return Secret::fromUtf16(form.contains(u'%') ? form.arg(text) : form);
        };
        for (int i = 0; i + 1 < recoveryGroups; ++i) {
            asked.first = i;
            asked.second = i + 1;
            const auto wrong = paper().show(asked, typed(i), Secret::copyOf("-----"));
            VERIFY_OK(wrong);
            QCOMPARE(*wrong, std::optional(same ? i + 1 : i));
        }
    }

    void aGroupOfAnotherPlaceIsWrong()
    {
        UnshownPaper asked = *waiting();
        asked.first = 2;
        asked.second = 5;
        QCOMPARE(**paper().show(asked, group(5), group(2)), 2);
        QCOMPARE(**paper().show(asked, group(2), group(2)), 5);
        QVERIFY(waiting());
    }

    void bothGroupsShowIt()
    {
        const UnshownPaper asked = *waiting();
        const auto wrong = paper().show(asked, group(asked.first), group(asked.second));
        VERIFY_OK(wrong);
        QVERIFY(!wrong->has_value());
        QVERIFY(!waiting());
        VERIFY_OK(m_desk->reopen());
        QVERIFY(!waiting());
    }

    void theWholeCodeShowsIt_data()
    {
        QTest::addColumn<bool>("unlocking");
        QTest::newRow("by unlocking") << true;
        QTest::newRow("by trying it") << false;
    }
    void theWholeCodeShowsIt()
    {
        QFETCH(bool, unlocking);
        if (unlocking) {
            m_desk->session.lock();
            VERIFY_OK(m_desk->session.unlock(m_code));
        } else {
            VERIFY_OK(m_desk->keeper().test(m_code));
        }
        QVERIFY(!waiting());
    }

    void thePasswordDoesNotShowIt()
    {
        VERIFY_OK(m_desk->keeper().test(Desk::password()));
        VERIFY_OK(m_desk->reopen());
        QVERIFY(waiting());
    }

    void aCodeThatIsRemovedIsNotAskedFor()
    {
        VERIFY_OK(m_desk->keeper().remove(waiting()->slotId));
        QVERIFY(!waiting());
    }

    void theListOfWaysSaysIt()
    {
        const auto infos = m_desk->keeper().all();
        VERIFY_OK(infos);
        QCOMPARE(std::count_if(infos->begin(), infos->end(),
                               [](const SlotInfo &info) { return info.unshown; }),
                 1);
    }

    void whoMayChangeNothingIsNotAsked()
    {
        VERIFY_OK(m_desk->reopen(Access::LookOnly));
        QVERIFY(!waiting());
        VERIFY_OK(m_desk->reopen());
        VERIFY_OK(m_desk->reopenForSupport());
        QVERIFY(!waiting());
        m_desk->session.lock();
        QVERIFY(!waiting());
    }

    void aNewVaultAsksForItsOwn()
    {
        m_desk->session.setFolder(m_desk->dir.filePath(u"new.eabvault"_s));
        auto code = m_desk->session.create({u"New"_s, Desk::password(), {vault::leastMemoryMiB}});
        VERIFY_OK(code);
        const auto asked = waiting();
        QVERIFY(asked);
        const auto typed = [&](int index) { return Secret::copyOf(recoveryGroup(*code, index)); };
        const auto wrong = paper().show(*asked, typed(asked->first), typed(asked->second));
        VERIFY_OK(wrong);
        QVERIFY(!wrong->has_value());
    }
};

QTEST_GUILESS_MAIN(TestRecoveryPaper)
#include "tst_recoverypaper.moc"
