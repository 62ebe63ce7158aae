// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "domain/AccountFiles.h"
#include "domain/Deadline.h"
#include "domain/History.h"
#include "domain/KeySlot.h"
#include "domain/Provider.h"
#include "domain/Record.h"
#include "domain/SetupAnswers.h"
#include "domain/VerifyReport.h"

#include <QSet>
#include <QTest>

using namespace eab;
using namespace eab::domain;
using namespace Qt::StringLiterals;

namespace {

/** Every value up to `last` has a word of its own that leads back to it. */
template <typename Value, typename Name, typename From>
QString flaw(Value last, Name name, From from)
{
    QSet<QString> seen;
    for (int i = 0; i <= static_cast<int>(last); ++i) {
        const auto value = static_cast<Value>(i);
        const QString word = name(value);
        if (word.isEmpty() || seen.contains(word))
            return u"value %1 has the word “%2”"_s.arg(i).arg(word);
        seen.insert(word);
        const auto back = from(word);
        if (!back || *back != value)
            return u"“%1” does not lead back"_s.arg(word);
    }
    return {};
}

template <typename Value, size_t count>
QString flaw(const Names<Value, count> &names)
{
    return flaw(
        names.back().first, [&names](Value value) { return nameOf(names, value); },
        [&names](QStringView word) { return fromName(names, word); });
}

template <typename From>
auto always(From from)
{
    return [from](QStringView word) { return std::optional(from(word)); };
}

} // namespace

/** The words of the outside face: what stands in vaults and scripts stays what it is. */
class TestNames : public QObject
{
    Q_OBJECT

private slots:
    void wordsLeadThereAndBack()
    {
        QCOMPARE(flaw(actionNames), QString());
        QCOMPARE(flaw(slotKindNames), QString());
        QCOMPARE(flaw(slotRoleNames), QString());
        QCOMPARE(flaw(answerNames), QString());
        QCOMPARE(flaw(VerifyOutcome::OutcomeUnknown, outcomeName, outcomeFromName), QString());
        QCOMPARE(flaw(AccountFormat::Pem, accountFormatName, accountFormatFromName), QString());
        QCOMPARE(flaw(KeyMode::ClientCredentials, keyModeName, keyModeFromName), QString());
        QCOMPARE(flaw(Intent::State::Settled, intentStateName, intentStateFromName), QString());
        QCOMPARE(flaw(RecordKind::Undecided, kindName, always(kindFromName)), QString());
        QCOMPARE(flaw(RecordStatus::Archived, statusName, always(statusFromName)), QString());
        QCOMPARE(flaw(UsePolicy::Counted, usePolicyName, always(usePolicyFromName)), QString());
    }

    void wordsInVaultsStayWhatTheyAre()
    {
        QStringList words;
        for (int i = 0; i <= static_cast<int>(Action::AnswerShown); ++i)
            words << nameOf(actionNames, static_cast<Action>(i));
        QCOMPARE(words.join(u' '),
                 u"created created-at-api imported edited removed restored setup shown copied "
                 "verified account-kept account-checked account-ended account-exported purged "
                 "provider-added provider-changed provider-removed creation-started "
                 "creation-answered creation-finished creation-closed answer-shown"_s);
        QCOMPARE(nameOf(slotKindNames, SlotKind::Recovery), u"recovery"_s);
        QCOMPARE(nameOf(slotRoleNames, SlotRole::Support), u"support"_s);
        QCOMPARE(nameOf(answerNames, Answer::DnsCredentialsFile), u"dnsCredentialsFile"_s);
        QCOMPARE(clockName(DeadlineClock::UsageWindow), u"usage-window"_s);
        QCOMPARE(stateName(DeadlineState::Closing), u"closing"_s);
        QCOMPARE(stepName(VerifyStep::Kind::Deactivate), u"deactivate"_s);
    }

    void wordsOfANewerProgramAreNotTakenForKnownOnes()
    {
        for (const QStringView word : {u"hardened", u"", u"Created", u"created ", u"create"}) {
            QVERIFY(!fromName(actionNames, word));
            QVERIFY(!fromName(slotKindNames, word));
            QVERIFY(!fromName(slotRoleNames, word));
            QVERIFY(!fromName(answerNames, word));
            QVERIFY(!outcomeFromName(word));
        }
    }
};

QTEST_APPLESS_MAIN(TestNames)
#include "tst_names.moc"
