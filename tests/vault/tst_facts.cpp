// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "vault/records/Facts.h"

#include "vault/file/Statement.h"
#include "vault/upgrade/Upgrade.h"

#include "tests/support/BareStore.h"
#include "tests/support/Checks.h"
#include "tests/support/OlderVault.h"

using namespace eab;
using namespace eab::vault;
using namespace eab::samples;
using namespace Qt::StringLiterals;
using domain::ApiFact;

namespace {

const Change change {now, u"tester"_s};

std::vector<ApiFact> answered(const QJsonObject &object)
{
    return domain::factsIn(object, false);
}

/** What an API's answer tells of a record: a KID, a CA Reference, or both, and more. */
NewCandidate told(const QString &kid, const QString &reference, const QJsonObject &answer = {})
{
    NewCandidate made;
    made.seller = u"S"_s;
    made.facts.caReference = reference;
    made.kind = domain::RecordKind::Undecided;
    made.apiFacts = answered(answer);
    if (!kid.isEmpty()) {
        made.pair = credential(kid);
        made.facts.kid = kid;
        made.facts.directoryUrl = made.pair->directoryUrl();
    }
    return made;
}

} // namespace

class TestFacts : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<BareStore> m_bare;

    CredentialStore &store() { return m_bare->store(); }
    domain::Record add(const QString &kid, const QJsonObject &asked, const QJsonObject &answer)
    {
        NewRecord entry;
        entry.credential = credential(kid);
        entry.apiFacts = domain::factsIn(asked, true);
        for (const ApiFact &fact : answered(answer))
            entry.apiFacts.push_back(fact);
        return store().insert(std::move(entry), change).value();
    }
    QString import(NewCandidate candidate, const Change &by = change)
    {
        std::vector<NewCandidate> candidates;
        candidates.push_back(std::move(candidate));
        auto batch = std::move(store().beginBatch(by).value());
        auto plan = store().plan(candidates).value();
        for (FiledGroup &filed : plan.groups) {
            if (!filed.candidates.empty() || filed.changes() || filed.isMoved())
                if (!batch.file(filed, candidates))
                    qFatal("a group is not stored");
        }
        if (!batch.settle(plan) || !batch.commit(u"test"_s))
            qFatal("the import is not stored");
        return batch.id();
    }
    QJsonObject of(const QString &id)
    {
        const auto facts = store().facts().of(id).value();
        const auto all = store().facts().all().value();
        if (all.value(id) != facts)
            qFatal("all at once are others than one by one");
        return domain::toJson(facts);
    }
    int count()
    {
        Statement statement(m_bare->connection(), "SELECT count(*) FROM fact");
        return statement.step().value() ? static_cast<int>(statement.number(0)) : -1;
    }
    QStringList actions(const QString &id)
    {
        QStringList found;
        const auto entries = store().history(id).value();
        for (const HistoryEntry &entry : entries)
            found << entry.action + u' ' + entry.detail;
        return found;
    }

private slots:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_bare = std::make_unique<BareStore>();
    }

    void whatWasAskedAndAnsweredComesBack()
    {
        const auto record = add(u"kid-1"_s, {{u"name"_s, u"Shop"_s}, {u"validity_years"_s, 1}},
                                {{u"name"_s, u"Shop (eab-1)"_s}, {u"nothing"_s, QJsonValue()}});
        const auto facts = store().facts().of(record.id).value();
        QCOMPARE(facts.size(), size_t {4});
        QVERIFY(facts[0] == (ApiFact {u"name"_s, u"Shop"_s, true, now}));
        QVERIFY(facts[1] == (ApiFact {u"validity_years"_s, 1, true, now}));
        QVERIFY(facts[2] == (ApiFact {u"name"_s, u"Shop (eab-1)"_s, false, now}));
        QVERIFY(facts[3] == (ApiFact {u"nothing"_s, QJsonValue(), false, now}));
        QCOMPARE(of(record.id)[u"name"_s].toString(), u"Shop (eab-1)"_s);
        QVERIFY(store().facts().of(u"nobody"_s).value().empty());
    }

    void aLaterAnswerTellsWhatIsNew()
    {
        const auto record = add(u"kid-1"_s, {}, {{u"status"_s, u"active"_s}, {u"a"_s, 1}});
        const Change later {now.addDays(2), u"tester"_s};
        std::ignore = store().takeTouched();
        const auto changes = store().refreshFacts(
            record.id, answered({{u"status"_s, u"revoked"_s}, {u"a"_s, 1}, {u"b"_s, 2}}), later);
        VERIFY_OK(changes);
        QCOMPARE(changes->size(), size_t {2});
        QCOMPARE(changes->at(0).name, u"b"_s);
        QCOMPARE(changes->at(1).before.toString(), u"active"_s);
        QVERIFY(store().takeTouched().contains(record.id));
        QCOMPARE(of(record.id)[u"status"_s].toString(), u"revoked"_s);
        QCOMPARE(actions(record.id).last(), u"refreshed b, status"_s);
        const auto facts = store().facts().of(record.id).value();
        for (const ApiFact &fact : facts)
            QCOMPARE(fact.at, later.at);
        // The same once more is no news, and costs no row.
        const int rows = count();
        const auto again = store().refreshFacts(record.id, answered({{u"a"_s, 1}}), change);
        VERIFY_OK(again);
        QVERIFY(again->empty());
        QCOMPARE(count(), rows);
        QCOMPARE(actions(record.id).filter(u"refreshed"_s).size(), 1);
        COMPARE_ERROR(store().refreshFacts(u"nobody"_s, {}, change), ErrorCode::NoSuchRecord);
    }

    void anImportTakenBackTakesItsOwnBack()
    {
        import(told(u"kid-1"_s, {}, {{u"status"_s, u"active"_s}, { u"a"_s, 1 }}));
        const QString id = store().all().value().front().id;
        const Change later {now.addDays(1), u"tester"_s};
        const QString batch = import(told(u"kid-1"_s, {}, {{u"status"_s, u"off"_s}}), later);
        QCOMPARE(of(id)[u"status"_s].toString(), u"off"_s);
        QCOMPARE(of(id)[u"a"_s].toInt(), 1);
        VERIFY_OK(store().undoBatch(batch, change));
        QCOMPARE(of(id)[u"status"_s].toString(), u"active"_s);
    }

    void theyStayWhileTheRecordCanBeRestored()
    {
        const auto record = add(u"kid-1"_s, {}, {{u"a"_s, 1}});
        const auto other = add(u"kid-2"_s, {}, {{u"a"_s, 2}});
        VERIFY_OK(store().remove(record.id, change));
        QCOMPARE(count(), 2);
        VERIFY_OK(store().restore(record.id, 1, change));
        QCOMPARE(of(record.id)[u"a"_s].toInt(), 1);
        VERIFY_OK(store().purge(record.id, change));
        QCOMPARE(count(), 1);
        QCOMPARE(of(other.id)[u"a"_s].toInt(), 2);
    }

    void twoThatAreOneShareThemAndPartWithTheirOwn()
    {
        import(told(u"kid-1"_s, {}, {{ u"of"_s, u"pair"_s }}));
        import(told({}, u"R1"_s, {{u"of"_s, u"reference"_s}, { u"more"_s, 1 }}));
        const auto two = store().all().value();
        QCOMPARE(two.size(), size_t {2});
        const auto pair = two[two[0].hasPair() ? 0 : 1].id;
        const auto bare = two[two[0].hasPair() ? 1 : 0].id;
        const QString batch = import(told(u"kid-1"_s, u"R1"_s));
        const auto one = store().all().value();
        QCOMPARE(one.size(), size_t {1});
        QCOMPARE(of(one.front().id).size(), 2);
        // What is answered about the pair meanwhile is the pair's.
        VERIFY_OK(store().refreshFacts(one.front().id, answered({{u"new"_s, true}}), change));
        VERIFY_OK(store().undoBatch(batch, change));
        QVERIFY(of(pair).contains(u"new"_s) || of(bare).contains(u"new"_s));
        QCOMPARE(of(pair)[u"of"_s].toString(), u"pair"_s);
        QCOMPARE(of(bare)[u"of"_s].toString(), u"reference"_s);
        QVERIFY(!of(bare).contains(u"new"_s));
        // And one again: a purge takes all of them.
        import(told(u"kid-1"_s, u"R1"_s));
        VERIFY_OK(store().purge(store().all().value().front().id, change));
        QCOMPARE(count(), 0);
    }

    void whatIsSaidOfARemovedRecordIsKeptWithIt()
    {
        const auto record = add(u"kid-1"_s, {}, {{u"a"_s, 1}});
        VERIFY_OK(store().remove(record.id, change));
        import(told(u"kid-1"_s, {}, {{ u"b"_s, 2 }}));
        VERIFY_OK(store().restore(record.id, 1, change));
        QCOMPARE(of(record.id).size(), 2);
    }

    void aVaultOfYesterdayGetsTheTable()
    {
        QTemporaryDir dir;
        const VaultFolder folder(dir.filePath(u"v.eabvault"_s));
        VERIFY_OK(makeVaultWithout(folder, "fact"));
        {
            const auto looked = OpenVault::open(folder, recovery(), OpenMode::ReadOnly, now);
            VERIFY_OK(looked);
            QVERIFY((*looked)->store().facts().all().value().isEmpty());
            QVERIFY((*looked)->store().facts().of(u"any"_s).value().empty());
        }
        const auto vault = OpenVault::open(folder, recovery(), OpenMode::ReadWrite, now);
        VERIFY_OK(vault);
        NewRecord entry;
        entry.credential = credential();
        entry.apiFacts = answered({{u"a"_s, 1}});
        const auto record = (*vault)->store().insert(std::move(entry), change);
        VERIFY_OK(record);
        QCOMPARE((*vault)->store().facts().of(record->id).value().size(), size_t {1});
    }
};

QTEST_GUILESS_MAIN(TestFacts)
#include "tst_facts.moc"
