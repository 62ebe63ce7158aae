// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "vault/records/Uses.h"

#include "vault/file/Statement.h"
#include "vault/upgrade/Upgrade.h"

#include "tests/support/BareStore.h"
#include "tests/support/Checks.h"
#include "tests/support/OlderVault.h"

using namespace eab;
using namespace eab::vault;
using namespace eab::samples;
using namespace Qt::StringLiterals;
using domain::Use;

namespace {

const Change change {now, u"tester"_s};

Use use(const QString &host, const QString &clientDir = u"/etc/letsencrypt"_s)
{
    Use made;
    made.host = host;
    made.client = u"certbot"_s;
    made.version = u"2.1.0"_s;
    made.clientDir = clientDir;
    return made;
}

/** What a message tells of a record: a KID, a CA Reference, or both. */
NewCandidate told(const QString &kid, const QString &reference)
{
    NewCandidate made;
    made.seller = u"S"_s;
    made.facts.caReference = reference;
    made.kind = domain::RecordKind::Undecided;
    if (!kid.isEmpty()) {
        made.pair = credential(kid);
        made.facts.kid = kid;
        made.facts.directoryUrl = made.pair->directoryUrl();
    }
    return made;
}

} // namespace

class TestUses : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<BareStore> m_bare;

    CredentialStore &store() { return m_bare->store(); }
    domain::Record add(const QString &kid, char fill = 'k')
    {
        NewRecord entry;
        entry.credential = credential(kid, fill);
        return store().insert(std::move(entry), change).value();
    }
    Result<void> put(const QString &id, Use made, const QDateTime &at = now)
    {
        const auto record = EAB_TRY(store().find(id));
        return store().together([&] { return store().uses().put(record, std::move(made), at); });
    }
    QString import(NewCandidate candidate)
    {
        std::vector<NewCandidate> candidates;
        candidates.push_back(std::move(candidate));
        auto batch = std::move(store().beginBatch(change).value());
        auto plan = store().plan(candidates).value();
        for (FiledGroup &filed : plan.groups) {
            if (!filed.candidates.empty() || filed.changes() || filed.isMoved())
                std::ignore = batch.file(filed, candidates);
        }
        if (!batch.settle(plan) || !batch.commit(u"test"_s))
            qFatal("the import is not stored");
        return batch.id();
    }
    QStringList hosts(const QString &id)
    {
        QStringList found;
        const auto uses = store().uses().of(id).value();
        for (const Use &one : uses)
            found << one.host + (one.isFormer ? u" (former)"_s : QString());
        found.sort();
        return found;
    }
    QStringList hostsOfAll()
    {
        QStringList found;
        const auto uses = store().uses().all().value();
        for (const Use &one : uses)
            found << one.recordId + u' ' + one.host + (one.isFormer ? u" (former)"_s : QString());
        found.sort();
        return found;
    }

private slots:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_bare = std::make_unique<BareStore>();
    }

    void whatWasWrittenComesBack()
    {
        const auto record = add(u"kid-1"_s);
        Use made = use(u"  web-1\n"_s);
        made.accountUrl = u"https://acme.example/acct/7"_s;
        made.how = domain::UseHow::Run;
        VERIFY_OK(put(record.id, made));
        const auto found = store().uses().of(record.id).value();
        QCOMPARE(found.size(), size_t {1});
        QVERIFY(found.front().id.startsWith(u"u-"_s));
        QCOMPARE(found.front().id.size(), 22);
        made.id = found.front().id;
        made.recordId = record.id;
        made.kid = u"kid-1"_s;
        made.host = u"web-1"_s;
        made.since = made.at = now;
        QVERIFY(found.front() == made);
        QVERIFY(store().uses().all().value() == found);
    }

    void theSamePlaceIsTheSameUse()
    {
        const auto record = add(u"kid-1"_s);
        VERIFY_OK(put(record.id, use(u"web-1"_s)));
        Use later = use(u"WEB-1"_s);
        later.version = u"2.9.0"_s;
        later.accountUrl = u"https://acme.example/acct/7"_s;
        VERIFY_OK(put(record.id, later, now.addDays(3)));
        VERIFY_OK(put(record.id, use(u"web-1"_s), now.addDays(4)));
        const auto found = store().uses().of(record.id).value();
        QCOMPARE(found.size(), size_t {1});
        QCOMPARE(found.front().host, u"web-1"_s);
        QCOMPARE(found.front().since, now);
        QCOMPARE(found.front().at, now.addDays(4));
        // What is not said again is not forgotten.
        QCOMPARE(found.front().accountUrl, later.accountUrl);
    }

    void anotherPlaceIsAnotherUse_data()
    {
        QTest::addColumn<QString>("host");
        QTest::addColumn<QString>("client");
        QTest::addColumn<QString>("clientDir");
        const QString usual = u"/etc/letsencrypt"_s;
        QTest::newRow("another server") << u"web-2"_s << u"certbot"_s << usual;
        QTest::newRow("no server named") << QString() << u"certbot"_s << usual;
        QTest::newRow("another client") << u"web-1"_s << u"lego"_s << usual;
        QTest::newRow("another folder") << u"web-1"_s << u"certbot"_s << u"/srv/le"_s;
        QTest::newRow("no folder known") << u"web-1"_s << u"certbot"_s << QString();
    }
    void anotherPlaceIsAnotherUse()
    {
        QFETCH(QString, host);
        QFETCH(QString, client);
        QFETCH(QString, clientDir);
        const auto record = add(u"kid-1"_s);
        Use other = use(host, clientDir);
        other.client = client;
        for (int i = 0; i < 2; ++i) {
            VERIFY_OK(put(record.id, use(u"web-1"_s)));
            VERIFY_OK(put(record.id, other));
        }
        QCOMPARE(store().uses().of(record.id).value().size(), size_t {2});
    }

    void aPairMadeAnewIsToldApart_data()
    {
        QTest::addColumn<QString>("kid");
        QTest::addColumn<char>("fill");
        QTest::newRow("another key") << u"kid-1"_s << 'z';
        QTest::newRow("another key identifier") << u"kid-2"_s << 'k';
    }
    void aPairMadeAnewIsToldApart()
    {
        QFETCH(QString, kid);
        QFETCH(char, fill);
        const auto record = add(u"kid-1"_s);
        VERIFY_OK(put(record.id, use(u"web-1"_s)));
        const auto changed = store().update(record, credential(kid, fill), change);
        VERIFY_OK(changed);
        QCOMPARE(hosts(record.id), QStringList {u"web-1 (former)"_s});
        VERIFY_OK(put(record.id, use(u"web-1"_s)));
        QCOMPARE(hosts(record.id), (QStringList {u"web-1"_s, u"web-1 (former)"_s}));
        // The former pair brought back is the one that was used there first.
        VERIFY_OK(store().restore(record.id, 1, change));
        QCOMPARE(hosts(record.id), (QStringList {u"web-1"_s, u"web-1 (former)"_s}));
        VERIFY_OK(put(record.id, use(u"web-1"_s), now.addDays(1)));
        QCOMPARE(store().uses().of(record.id).value().size(), size_t {2});
    }

    void anAccountOfAFormerPairIsOne()
    {
        const auto record = add(u"kid-2"_s);
        Use made = use(u"web-1"_s);
        made.kid = u"kid-1"_s;
        VERIFY_OK(put(record.id, made));
        QCOMPARE(hosts(record.id), QStringList {u"web-1 (former)"_s});
    }

    void theyStayWhileTheRecordCanBeRestored()
    {
        const auto record = add(u"kid-1"_s);
        const auto other = add(u"kid-2"_s);
        VERIFY_OK(put(record.id, use(u"web-1"_s)));
        VERIFY_OK(put(other.id, use(u"web-2"_s)));
        VERIFY_OK(store().remove(record.id, change));
        QCOMPARE(hostsOfAll().size(), 2);
        VERIFY_OK(store().restore(record.id, 1, change));
        QCOMPARE(hosts(record.id), QStringList {u"web-1"_s});
        VERIFY_OK(store().purge(record.id, change));
        QCOMPARE(hostsOfAll(), QStringList {other.id + u" web-2"_s});
    }

    void twoThatAreOneShareThemAndPartWithTheirOwn()
    {
        import(told(u"kid-1"_s, {}));
        import(told({}, u"R1"_s));
        const auto two = store().all().value();
        QCOMPARE(two.size(), size_t {2});
        const auto pair = two[two[0].hasPair() ? 0 : 1].id;
        const auto bare = two[two[0].hasPair() ? 1 : 0].id;
        VERIFY_OK(put(pair, use(u"web-1"_s)));
        const QString batch = import(told(u"kid-1"_s, u"R1"_s));
        const auto one = store().all().value();
        QCOMPARE(one.size(), size_t {1});
        const QString id = one.front().id;
        QCOMPARE(hosts(id), QStringList {u"web-1"_s});
        VERIFY_OK(put(id, use(u"web-1"_s))); // the same once more
        VERIFY_OK(put(id, use(u"web-2"_s)));
        QCOMPARE(hosts(id), (QStringList {u"web-1"_s, u"web-2"_s}));
        QCOMPARE(hostsOfAll(), (QStringList {id + u" web-1"_s, id + u" web-2"_s}));

        VERIFY_OK(store().undoBatch(batch, change));
        QCOMPARE(hosts(pair), (QStringList {u"web-1"_s, u"web-2"_s}));
        QCOMPARE(hosts(bare), QStringList());
        // And one again: whatever id stays, a purge takes all of them.
        import(told(u"kid-1"_s, u"R1"_s));
        QCOMPARE(hosts(id), (QStringList {u"web-1"_s, u"web-2"_s}));
        VERIFY_OK(store().purge(id, change));
        QCOMPARE(hostsOfAll(), QStringList());
    }

    void aVaultOfYesterdayGetsTheTable()
    {
        QTemporaryDir dir;
        const VaultFolder folder(dir.filePath(u"v.eabvault"_s));
        VERIFY_OK(makeVaultWithout(folder, "use"));
        {
            const auto looked = OpenVault::open(folder, recovery(), OpenMode::ReadOnly, now);
            VERIFY_OK(looked);
            QVERIFY((*looked)->store().uses().all().value().empty());
            QVERIFY((*looked)->store().uses().of(u"any"_s).value().empty());
        }
        const auto vault = OpenVault::open(folder, recovery(), OpenMode::ReadWrite, now);
        VERIFY_OK(vault);
        NewRecord entry;
        entry.credential = credential();
        const auto record = (*vault)->store().insert(std::move(entry), change);
        VERIFY_OK(record);
        VERIFY_OK((*vault)->store().uses().put(*record, use(u"web-1"_s), now));
        QCOMPARE((*vault)->store().uses().of(record->id).value().size(), size_t {1});
    }
};

QTEST_GUILESS_MAIN(TestUses)
#include "tst_uses.moc"
