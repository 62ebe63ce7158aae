// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "vault/OpenVault.h"
#include "vault/records/CredentialStore.h"

#include "tests/support/Checks.h"
#include "tests/support/Samples.h"

using namespace eab;
using namespace eab::vault;
using namespace eab::samples;

namespace {

const Change change {now, QStringLiteral("root, password")};

domain::Record fullRecord()
{
    domain::Record record;
    record.title = QStringLiteral("Shop");
    record.issuer = QStringLiteral("trustico");
    record.orderNumber = QStringLiteral("HB-77120");
    record.caReference = QStringLiteral("5544332211");
    record.product = QStringLiteral("CaaS Licence OV");
    record.email = QStringLiteral("ops@example.org");
    record.customer = QStringLiteral("Grünwald GmbH");
    record.domains = {QStringLiteral("www.example.org"), QStringLiteral("*.example.org")};
    record.orderDate = QDate(2026, 11, 17);
    record.orderedAt = QDateTime({2026, 11, 17}, {14, 5}, Qt::UTC);
    record.portalVisibleUntil = record.orderedAt.addDays(7);
    record.mustRegisterBefore = record.orderedAt.addDays(8);
    record.licenceExpires = record.orderedAt.addDays(365);
    record.usageLimit = 10;
    record.startDate = QDate(2026, 11, 1);
    record.endDate = QDate(2027, 10, 31);
    record.usePolicy = domain::UsePolicy::Counted;
    record.verified = domain::Verification {now, QStringLiteral("accepted"),
                                            QStringLiteral("https://acme.example/acct/1")};
    record.tags = {QStringLiteral("production"), QStringLiteral("a tag")};
    record.notes = QStringLiteral("Line one\nline two");
    return record;
}

} // namespace

class TestCredentialStore : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<OpenVault> m_vault;

    CredentialStore &store() { return m_vault->store(); }
    QString insertOne(const QString &kid = QStringLiteral("kid-1"), char fill = 'k')
    {
        return store()
            .insert({fullRecord(), credential(kid, fill),
                     store()
                         .keepMessage({"From: seller", QStringLiteral("order.eml")}, change)
                         .value()},
                    change)
            .value()
            .id;
    }

    /** Changes the database past the store, and opens it again. */
    void rewrite(const QString &sql)
    {
        const VaultFolder folder = m_vault->folder();
        const auto table = folder.readSlots();
        VERIFY_OK(table);
        m_vault.reset();
        const auto keys = table->unlock(password());
        VERIFY_OK(keys);
        {
            auto raw = Connection::open(folder.databasePath(), keys->keys.vaultKey, table->cipher(),
                                        OpenMode::ReadWrite);
            VERIFY_OK(raw);
            VERIFY_OK(raw->run(sql.toUtf8().constData()));
        }
        auto opened = OpenVault::open(folder, password(), OpenMode::ReadWrite, now);
        VERIFY_OK(opened);
        m_vault = std::move(*opened);
    }

private slots:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        m_dir = std::make_unique<QTemporaryDir>();
        auto made = OpenVault::create(VaultFolder(m_dir->filePath(QStringLiteral("v.eabvault"))),
                                      newVault(), now);
        VERIFY_OK(made);
        m_vault = std::move(*made);
    }

    void keepsEveryFieldAcrossReopening()
    {
        const QString id = insertOne();
        m_vault.reset();
        auto opened = OpenVault::open(VaultFolder(m_dir->filePath(QStringLiteral("v.eabvault"))),
                                      password(), OpenMode::ReadWrite, now);
        VERIFY_OK(opened);
        m_vault = std::move(*opened);
        const auto found = store().find(id);
        VERIFY_OK(found);
        const domain::Record wanted = fullRecord();
        QCOMPARE(found->title, wanted.title);
        QCOMPARE(found->issuer, wanted.issuer);
        QCOMPARE(found->kid, QStringLiteral("kid-1"));
        QCOMPARE(found->hmacBytes, 32);
        QCOMPARE(found->directoryUrl, QStringLiteral("https://acme.example/directory"));
        QCOMPARE(found->customer, wanted.customer);
        QCOMPARE(found->domains, wanted.domains);
        QCOMPARE(found->orderDate, wanted.orderDate);
        QCOMPARE(found->orderedAt, wanted.orderedAt);
        QCOMPARE(found->portalVisibleUntil, wanted.portalVisibleUntil);
        QCOMPARE(found->mustRegisterBefore, wanted.mustRegisterBefore);
        QCOMPARE(found->licenceExpires, wanted.licenceExpires);
        QCOMPARE(found->usageLimit, wanted.usageLimit);
        QCOMPARE(found->startDate, wanted.startDate);
        QCOMPARE(found->endDate, wanted.endDate);
        QCOMPARE(found->usePolicy, wanted.usePolicy);
        QVERIFY(found->verified.has_value());
        QCOMPARE(found->verified->at, wanted.verified->at);
        QCOMPARE(found->verified->accountUrl, wanted.verified->accountUrl);
        QCOMPARE(found->tags, wanted.tags);
        QCOMPARE(found->notes, wanted.notes);
        QCOMPARE(found->version, 1);
        QVERIFY(found->hasSource);
        QVERIFY(store().hmac(id).value() == credential().hmac());
        QCOMPARE(store().source(id).value()->content.expose(), QByteArrayView("From: seller"));
    }

    void findsByPrefix()
    {
        const QString id = insertOne();
        QCOMPARE(store().find(id.left(5)).value().id, id);
        QCOMPARE(store().find(id.toUpper()).value().id, id);
        COMPARE_ERROR(store().find(QStringLiteral("nothere")), ErrorCode::NoSuchRecord);
        COMPARE_ERROR(store().find(QString()), ErrorCode::NoSuchRecord);
        for (int i = 0; i < 40; ++i)
            insertOne(QStringLiteral("other-%1").arg(i));
        // 41 ids over 32 letters: two share the first one.
        bool ambiguous = false;
        for (const QChar c : QStringLiteral("0123456789abcdefghjkmnpqrstvwxyz")) {
            const auto found = store().find(c);
            ambiguous = ambiguous || (!found && found.error().code == ErrorCode::AmbiguousRecord);
        }
        QVERIFY(ambiguous);
    }

    void knowsAPairAgain()
    {
        const QString id = insertOne();
        using Kind = PairMatch::Kind;
        QVERIFY(store().match(QStringLiteral("kid-1"), credential().hmac()).value().kind
                == Kind::SamePair);
        QCOMPARE(store().match(QStringLiteral("kid-1"), credential().hmac()).value().recordId, id);
        QVERIFY(store()
                    .match(QStringLiteral("kid-1"), credential(QStringLiteral("kid-1"), 'x').hmac())
                    .value()
                    .kind
                == Kind::OtherKey);
        QVERIFY(store().match(QStringLiteral("kid-2"), credential().hmac()).value().kind
                == Kind::New);
        VERIFY_OK(store().remove(id, change));
        QVERIFY(store().match(QStringLiteral("kid-1"), credential().hmac()).value().kind
                == Kind::New);
    }

    void aChangedKeyIsTheOneThatCounts()
    {
        const QString id = insertOne();
        auto record = store().find(id);
        VERIFY_OK(record);
        VERIFY_OK(store().update(*record, credential(QStringLiteral("kid-1"), 'n'), change));
        QVERIFY(store().hmac(id).value() == credential(QStringLiteral("kid-1"), 'n').hmac());
        QVERIFY(store().match(QStringLiteral("kid-1"), credential().hmac()).value().kind
                == PairMatch::Kind::OtherKey);
    }

    void aStaleEditIsRefused()
    {
        const QString id = insertOne();
        auto mine = store().find(id).value();
        auto theirs = mine;
        theirs.notes = QStringLiteral("theirs");
        VERIFY_OK(store().update(theirs, std::nullopt, change));
        mine.notes = QStringLiteral("mine");
        COMPARE_ERROR(store().update(mine, std::nullopt, change), ErrorCode::RecordChanged);
        QCOMPARE(store().find(id).value().notes, QStringLiteral("theirs"));
    }

    void everyFormerStateCanComeBack()
    {
        const QString id = insertOne();
        auto record = store().find(id).value();
        record.title = QStringLiteral("Second");
        VERIFY_OK(store().update(record, credential(QStringLiteral("kid-new"), 'n'), change));
        VERIFY_OK(store().restore(id, 1, change));
        const auto restored = store().find(id).value();
        QCOMPARE(restored.title, QStringLiteral("Shop"));
        QCOMPARE(restored.kid, QStringLiteral("kid-1"));
        QCOMPARE(restored.version, 3);
        QVERIFY(store().hmac(id).value() == credential().hmac());
    }

    void aRemovedRecordCanComeBack()
    {
        const QString id = insertOne();
        VERIFY_OK(store().remove(id, change));
        COMPARE_ERROR(store().find(id), ErrorCode::NoSuchRecord);
        COMPARE_ERROR(store().hmac(id), ErrorCode::NoSuchRecord);
        VERIFY_OK(store().restore(id, 1, change));
        QVERIFY(store().hmac(id).value() == credential().hmac());
        QStringList actions;
        const auto entries = store().history(id);
        VERIFY_OK(entries);
        for (const HistoryEntry &entry : *entries)
            actions << entry.action;
        QCOMPARE(actions,
                 (QStringList {QStringLiteral("created"), QStringLiteral("removed"),
                               QStringLiteral("restored")}));
    }

    void aPurgedRecordIsGone()
    {
        const QString id = insertOne();
        VERIFY_OK(store().remove(id, change));
        VERIFY_OK(store().purge(id, change));
        COMPARE_ERROR(store().restore(id, 1, change), ErrorCode::NoSuchRecord);
        QCOMPARE(store().check().value().problems, QStringList());
    }

    void aBatchIsOneThing()
    {
        insertOne();
        const auto fileIn
            = [this](RecordBatch &batch, const QString &kid) -> Result<domain::Record> {
            std::vector<NewCandidate> candidates(1);
            candidates.front().pair = credential(kid);
            candidates.front().facts.kid = kid;
            auto plan = EAB_TRY(store().plan(candidates));
            EAB_TRY(batch.file(plan.groups.front(), candidates));
            return plan.groups.front().after;
        };
        {
            auto dropped = store().beginBatch(change);
            VERIFY_OK(dropped);
            VERIFY_OK(fileIn(*dropped, QStringLiteral("dropped")));
        }
        QCOMPARE(store().all().value().size(), size_t {1});
        auto begun = store().beginBatch(change);
        VERIFY_OK(begun);
        const QString batch = begun->id();
        for (int i = 0; i < 3; ++i) {
            const auto stored = fileIn(*begun, QStringLiteral("batch-%1").arg(i));
            VERIFY_OK(stored);
            QCOMPARE(stored->batch, batch);
        }
        VERIFY_OK(begun->commit(QStringLiteral("orders.eml")));
        QCOMPARE(store().all().value().size(), size_t {4});
        QCOMPARE(store().undoBatch(batch, change).value(), 3);
        QCOMPARE(store().all().value().size(), size_t {1});
        QCOMPARE(store().undoBatch(batch, change).value(), 0);
        COMPARE_ERROR(store().undoBatch(QStringLiteral("nobatch"), change), ErrorCode::NoSuchBatch);
    }

    void ordersWithoutAPairAreKept()
    {
        domain::Record order;
        order.orderNumber = QStringLiteral("HB-77098");
        const auto stored = store().insert({order, std::nullopt, {}, {}}, change);
        VERIFY_OK(stored);
        QVERIFY(stored->kind == domain::RecordKind::Order && !stored->hasPair());
        COMPARE_ERROR(store().hmac(stored->id), ErrorCode::NoPairSaved);
    }

    void aSealedValueMovedToAnotherRecordDoesNotOpen()
    {
        const QString a = insertOne(QStringLiteral("kid-a"), 'a');
        const QString b = insertOne(QStringLiteral("kid-b"), 'b');
        rewrite(QStringLiteral(
                    "UPDATE sealed SET value=(SELECT value FROM sealed WHERE record_id='%1' AND"
                    " field='hmac') WHERE record_id='%2' AND field='hmac'")
                    .arg(a, b));
        VERIFY_OK(store().hmac(a));
        COMPARE_ERROR(store().hmac(b), ErrorCode::DamagedDatabase);
        QCOMPARE(store().check().value().problems.size(), 1);
    }

    void whatTheCaSaidIsKept()
    {
        const QString id = insertOne();
        QVERIFY(!store().account(id).value().has_value());
        const QString url = QStringLiteral("https://acme.example/acct/7");
        const auto verified = store().recordVerification(id, {now, QStringLiteral("accepted"), url},
                                                         Secret::copyOf("account"), change);
        VERIFY_OK(verified);
        QCOMPARE(verified->version, 2);
        QCOMPARE(verified->verified->accountUrl, url);
        QCOMPARE(store().account(id).value()->expose(), QByteArrayView("account"));
        // An answer without an account neither ends the account nor forgets its URL.
        VERIFY_OK(store().recordVerification(id, {now.addDays(1), QStringLiteral("wrong-hmac"), {}},
                                             {}, change));
        const auto found = store().find(id);
        QCOMPARE(found->verified->outcome, QStringLiteral("wrong-hmac"));
        QCOMPARE(found->verified->at, now.addDays(1));
        QCOMPARE(found->verified->accountUrl, url);
        QCOMPARE(store().account(id).value()->expose(), QByteArrayView("account"));
        QVERIFY(store().hmac(id).value() == credential().hmac());
        const auto entries = store().history(id);
        VERIFY_OK(entries);
        QCOMPARE(entries->back().action, QStringLiteral("verified"));
        QCOMPARE(entries->back().detail, QStringLiteral("wrong-hmac"));
        COMPARE_ERROR(store().recordVerification(QStringLiteral("nothere"), {}, {}, change),
                      ErrorCode::NoSuchRecord);
    }

    void anAccountOutlivesRemovingButNotPurging()
    {
        const QString id = insertOne();
        VERIFY_OK(store().recordVerification(id, {now, QStringLiteral("accepted"), {}},
                                             Secret::copyOf("account"), change));
        VERIFY_OK(store().remove(id, change));
        COMPARE_ERROR(store().account(id), ErrorCode::NoSuchRecord);
        VERIFY_OK(store().restore(id, 2, change));
        QCOMPARE(store().account(id).value()->expose(), QByteArrayView("account"));
        // The state from before the account was opened: the account is there all the same.
        VERIFY_OK(store().restore(id, 1, change));
        QCOMPARE(store().account(id).value()->expose(), QByteArrayView("account"));
        VERIFY_OK(store().remove(id, change));
        VERIFY_OK(store().purge(id, change));
        COMPARE_ERROR(store().restore(id, 2, change), ErrorCode::NoSuchRecord);
        COMPARE_ERROR(store().account(id), ErrorCode::NoSuchRecord);
        QCOMPARE(store().check().value().problems, QStringList());
    }

    void aWordOfANewerProgramStays()
    {
        const QString id = insertOne();
        rewrite(QStringLiteral("UPDATE history SET action='hardened'"));
        VERIFY_OK(store().note(id, domain::Action::Shown, {}, change));
        const auto entries = store().history(id);
        VERIFY_OK(entries);
        QCOMPARE(entries->front().action, QStringLiteral("hardened"));
        QCOMPARE(entries->back().action, QStringLiteral("shown"));
    }

    void whatHappenedIsWrittenDown()
    {
        const QString id = insertOne();
        VERIFY_OK(store().note(id, domain::Action::Shown, {}, change));
        const auto entries = store().history(id);
        VERIFY_OK(entries);
        QCOMPARE(entries->back().action, QStringLiteral("shown"));
        QCOMPARE(entries->back().actor, change.actor);
        QVERIFY(!entries->back().snapshot.has_value());
    }
};

QTEST_APPLESS_MAIN(TestCredentialStore)
#include "tst_credentialstore.moc"
