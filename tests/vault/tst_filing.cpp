// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "vault/records/Filing.h"

#include "vault/file/Statement.h"

#include "tests/support/BareStore.h"
#include "tests/support/Checks.h"
#include "tests/support/OlderVault.h"
#include "tests/support/Samples.h"

#include <rapidcheck.h>

#include <algorithm>

using namespace eab;
using namespace eab::vault;
using namespace eab::samples;
using namespace Qt::StringLiterals;

namespace {

const Change change {now, u"tester"_s};

/** What one message tells, as words: seller, order number, product, reference, KID, customer. */
struct Message
{
    QString seller, number, product, reference, kid, customer;

    friend bool operator==(const Message &, const Message &) = default;
};

/** "S o1 P=A R=1 K=k" */
Message message(const QString &words)
{
    Message told;
    const QStringList parts = words.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        const QString value = part.mid(2);
        if (part.startsWith("P="_L1))
            told.product = value;
        else if (part.startsWith("R="_L1))
            told.reference = value;
        else if (part.startsWith("K="_L1))
            told.kid = value;
        else if (part.startsWith("C="_L1))
            told.customer = value;
        else if (part.front().isLower())
            told.number = part;
        else
            told.seller = part;
    }
    return told;
}

NewCandidate candidate(const Message &told)
{
    NewCandidate made;
    made.seller = told.seller;
    made.facts.orderNumber = told.number;
    made.facts.product = told.product;
    made.facts.caReference = told.reference;
    made.facts.customer = told.customer;
    made.kind = domain::RecordKind::Undecided;
    if (!told.kid.isEmpty()) {
        made.pair = credential(told.kid, told.kid.back().toLatin1());
        made.facts.kid = told.kid;
        made.facts.directoryUrl = made.pair->directoryUrl();
    }
    return made;
}

/** A store that does not wait for the disk. */
class Shop
{
public:
    Shop()
    {
        std::ignore = m_bare.connection().run("PRAGMA synchronous=OFF");
        // As every vault: its log begins with its making, and has a seal from then on.
        AuditTrail log(m_bare.connection(), m_bare.keys());
        const auto made = m_bare.connection().transact(
            [&] { return log.append({}, domain::Action::VaultCreated, {}, change); });
        if (!made)
            qFatal("no log");
    }

    CredentialStore &store() { return m_bare.store(); }
    Connection &connection() { return m_bare.connection(); }

    /** One import of all these messages; its batch. */
    Result<QString> import(const std::vector<Message> &messages)
    {
        std::vector<NewCandidate> candidates;
        candidates.reserve(messages.size());
        for (const Message &told : messages)
            candidates.push_back(candidate(told));
        auto batch = EAB_TRY(store().beginBatch(change));
        auto plan = EAB_TRY(store().plan(candidates));
        for (FiledGroup &filed : plan.groups) {
            if (!filed.candidates.empty() || filed.changes() || filed.isMoved())
                EAB_TRY(batch.file(filed, candidates));
        }
        const QString id = batch.id();
        EAB_TRY(batch.settle(plan));
        EAB_TRY(batch.commit(u"test"_s));
        return id;
    }

    /** What the vault says, without ids and times. */
    QStringList summary()
    {
        QStringList lines;
        const auto records = store().all().value();
        for (const domain::Record &record : records) {
            QStringList words {
                record.issuer, record.orderNumber, record.product, record.caReference,
                record.kid,    record.customer,    record.title,   domain::kindName(record.kind)};
            if (record.hasPair())
                words << QString::fromLatin1(
                    store().hmac(record.id).value().toBase64Url().expose().first(4));
            lines << words.join(QLatin1Char('|'));
        }
        lines.sort();
        return lines;
    }

    /** What is asked, without ids. */
    QStringList questions()
    {
        QStringList lines;
        const auto all = store().questions().value();
        for (const StoredQuestion &question : all) {
            QStringList values;
            for (const auto &value : question.values)
                values << value.text;
            values.sort();
            lines << QStringList {QString::number(int(question.kind)),
                                  nameOf(domain::tradeFieldNames, question.field),
                                  QString::number(question.about.size()),
                                  QString::number(question.options.size()), values.join(u',')}
                         .join(u'|');
        }
        lines.sort();
        return lines;
    }

    /** Whether a value is in some record, or in a question. */
    bool knows(QString domain::Record::*field, const QString &value)
    {
        const auto records = store().all().value();
        const auto all = store().questions().value();
        return value.isEmpty()
            || std::any_of(records.begin(), records.end(),
                           [&](const auto &record) { return record.*field == value; })
            || std::any_of(all.begin(), all.end(), [&](const StoredQuestion &question) {
                   return std::any_of(question.values.begin(), question.values.end(),
                                      [&](const auto &one) { return one.text == value; });
               });
    }

private:
    BareStore m_bare;
};

/** A random world: purchases at up to three sellers, and what messages tell of their products. */
std::vector<Message> arbitraryMessages(int &purchases)
{
    std::vector<Message> messages;
    const int orders = *rc::gen::inRange(1, 4);
    for (int order = 0; order < orders; ++order) {
        ++purchases;
        const QString seller(QChar(u'S' + *rc::gen::inRange(0, 3)));
        const QString number = u"o%1"_s.arg(*rc::gen::inRange(0, 4));
        const int products = *rc::gen::inRange(1, 6);
        for (int i = 0; i < products; ++i) {
            const QString name = u"%1%2%3"_s.arg(seller, number).arg(i);
            const int mails = *rc::gen::inRange(1, 4);
            for (int mail = 0; mail < mails; ++mail) {
                const int told = *rc::gen::inRange(1, 128);
                Message one;
                one.seller = (told & 1) != 0 ? seller : QString();
                one.number = (told & 2) != 0 ? number : QString();
                one.product = (told & 4) != 0 ? u"P%1"_s.arg(i % 3) : QString();
                one.reference = (told & 8) != 0 ? u"r-"_s + name : QString();
                one.kid = (told & 16) != 0 ? u"kid-"_s + name.toLower() : QString();
                one.customer = (told & 96) == 96 ? u"Customer %1"_s.arg(told & 32) : QString();
                if (!(one == Message {one.seller, {}, {}, {}, {}, {}}))
                    messages.push_back(one);
            }
        }
    }
    return messages;
}

std::vector<Message> shuffled(std::vector<Message> messages)
{
    for (size_t i = messages.size(); i > 1; --i)
        std::swap(messages[i - 1],
                  messages[static_cast<size_t>(*rc::gen::inRange<int>(0, int(i)))]);
    return messages;
}

} // namespace

/** What imports tell, filed by the matching law. */
class TestFiling : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void anyOrderOfArrivalGivesTheSame_data()
    {
        QTest::addColumn<QStringList>("messages");
        QTest::addColumn<int>("records");
        const auto row = [](const char *name, const QStringList &messages, int records) {
            QTest::newRow(name) << messages << records;
        };
        row("a reference for one of two", {u"S o1 P=A"_s, u"S o1 P=B"_s, u"S o1 R=1"_s}, 3);
        row("two of one name", {u"S o1 P=A K=a"_s, u"S o1 P=A R=1"_s, u"S o1 P=A R=2"_s}, 3);
        row("a number for a pair", {u"S K=a"_s, u"S o1 K=a"_s}, 1);
        row("what joins two", {u"S K=a"_s, u"S R=1"_s, u"S K=a R=1"_s}, 1);
        row("a shipment notice after the pair", {u"S o1 P=A K=a"_s, u"S o1 P=A R=1"_s}, 1);
        row("the second product", {u"S o1 P=A K=a"_s, u"S o1 P=B K=b"_s}, 2);
        row("one number at two sellers", {u"S o1 K=a"_s, u"T o1 K=b"_s}, 2);
        row("a fact a day later", {u"S o1 P=A K=a"_s, u"S o1 P=A K=a C=Shop"_s}, 1);
        row("over two orders", {u"S o1 P=A R=1"_s, u"S P=A K=a"_s, u"S o2 P=A R=2"_s}, 3);
        row("an unknown seller", {u"o7 K=a"_s, u"S o7 R=1"_s, u"T o7 P=Q"_s}, 3);
    }
    void anyOrderOfArrivalGivesTheSame()
    {
        QFETCH(QStringList, messages);
        messages.sort();
        QStringList wanted;
        do {
            Shop shop;
            for (const QString &words : std::as_const(messages))
                VERIFY_OK(shop.import({message(words)}));
            if (wanted.isEmpty())
                wanted = shop.summary();
            QCOMPARE(shop.summary(), wanted);
            Shop once;
            std::vector<Message> all;
            for (const QString &words : std::as_const(messages))
                all.push_back(message(words));
            VERIFY_OK(once.import(all));
            QCOMPARE(once.summary(), wanted);
        } while (std::next_permutation(messages.begin(), messages.end()));
        QTEST(static_cast<int>(wanted.size()), "records");
    }

    void theLaw()
    {
        int purchases = 0;
        int told = 0;
        int undone = 0;
        int facts = 0;
        QVERIFY(rc::check("arrival, repetition, split and undo do not matter", [&] {
            const std::vector<Message> messages = arbitraryMessages(purchases);
            told += int(messages.size());
            Shop once;
            RC_ASSERT(bool(once.import(messages)));
            const QStringList wanted = once.summary() + once.questions();
            for (const Message &one : messages) {
                RC_ASSERT(once.knows(&domain::Record::issuer, one.seller));
                RC_ASSERT(once.knows(&domain::Record::orderNumber, one.number));
                RC_ASSERT(once.knows(&domain::Record::product, one.product));
                RC_ASSERT(once.knows(&domain::Record::caReference, one.reference));
                RC_ASSERT(once.knows(&domain::Record::kid, one.kid));
                RC_ASSERT(once.knows(&domain::Record::customer, one.customer));
                facts += 6;
            }

            Shop split;
            auto later = shuffled(messages);
            for (const Message &again : shuffled(messages))
                later.insert(later.begin() + *rc::gen::inRange<int>(0, int(later.size()) + 1),
                             again);
            const auto extra = arbitraryMessages(purchases);
            const int when = *rc::gen::inRange<int>(0, int(later.size()) + 1);
            QString taken;
            for (int i = 0; i <= int(later.size()); ++i) {
                if (i == when && !extra.empty()) {
                    const auto batch = split.import(extra);
                    RC_ASSERT(bool(batch));
                    taken = *batch;
                }
                if (i < int(later.size()))
                    RC_ASSERT(bool(split.import({later[size_t(i)]})));
            }
            if (!taken.isEmpty()) {
                const auto back = split.store().undoBatch(taken, change);
                RC_ASSERT(bool(back));
                ++undone;
            }
            const QStringList got = split.summary() + split.questions();
            if (got != wanted) {
                for (const std::vector<Message> *list :
                     {&messages, &std::as_const(later), &extra}) {
                    for (const Message &one : *list)
                        RC_LOG() << QStringList {one.seller,    one.number, one.product,
                                                 one.reference, one.kid,    one.customer}
                                        .join(u'|')
                                        .toStdString()
                                 << "\n";
                    RC_LOG() << "--\n";
                }
                RC_LOG() << "extra at " << when << "\n"
                         << got.join(u'\n').toStdString() << "\n-- wanted\n"
                         << wanted.join(u'\n').toStdString() << "\n";
            }
            RC_ASSERT(got == wanted);
            RC_ASSERT(split.store().check().value().problems.isEmpty());
        }));
        qInfo("%d purchases, %d messages, %d imports undone, %d facts found again", purchases, told,
              undone, facts);
    }

    void undoGivesTheFormerStateBack()
    {
        Shop shop;
        VERIFY_OK(shop.import({message(u"S o1 P=A K=a"_s)}));
        const QStringList before = shop.summary();
        const auto batch = shop.import({message(u"S o1 P=A R=1 C=Shop"_s), message(u"S o1 P=B"_s)});
        VERIFY_OK(batch);
        QCOMPARE(shop.summary().size(), 2);
        QVERIFY(shop.summary() != before);
        VERIFY_OK(shop.store().undoBatch(*batch, change));
        QCOMPARE(shop.summary(), before);
    }

    void aPairThatWasTakenBackIsGone()
    {
        Shop shop;
        VERIFY_OK(shop.import({message(u"S o1 P=A R=1"_s)}));
        const QStringList before = shop.summary();
        const auto batch = shop.import({message(u"S o1 P=A R=1 K=a"_s)});
        VERIFY_OK(batch);
        const auto record = shop.store().all().value().front();
        VERIFY_OK(shop.store().hmac(record.id));
        VERIFY_OK(shop.store().undoBatch(*batch, change));
        QCOMPARE(shop.summary(), before);
        COMPARE_ERROR(shop.store().hmac(record.id), ErrorCode::NoPairSaved);
    }

    void notesAreNoWordAboutThePurchase()
    {
        Shop shop;
        const auto batch = shop.import({message(u"S o1 P=A R=1"_s)});
        VERIFY_OK(batch);
        auto record = shop.store().all().value().front();
        record.notes = u"call first"_s;
        record.tags = QStringList {u"shop"_s};
        VERIFY_OK(shop.store().update(record, std::nullopt, change));
        VERIFY_OK(shop.store().undoBatch(*batch, change));
        QVERIFY(shop.store().all().value().empty());
        // What was written is not lost with it.
        const auto back = shop.store().restore(record.id, 2, change);
        VERIFY_OK(back);
        QCOMPARE(back->notes, u"call first"_s);
        QCOMPARE(back->caReference, u"1"_s);
    }

    void whatAPersonWroteStays()
    {
        Shop shop;
        VERIFY_OK(shop.import({message(u"S o1 P=A K=a C=Shop"_s)}));
        auto record = shop.store().all().value().front();
        record.customer = u"Workshop"_s;
        record.notes = u"call first"_s;
        VERIFY_OK(shop.store().update(record, std::nullopt, change));
        VERIFY_OK(shop.import({message(u"S o1 P=A R=1 C=Shop"_s)}));
        const auto after = shop.store().all().value().front();
        QCOMPARE(after.customer, u"Workshop"_s);
        QCOMPARE(after.notes, u"call first"_s);
        QCOMPARE(after.caReference, u"1"_s);
    }

    void aRecordThatTurnsOutToBeAnotherKeepsItsName()
    {
        Shop shop;
        VERIFY_OK(shop.import({message(u"S K=a"_s)}));
        VERIFY_OK(shop.import({message(u"S R=1"_s)}));
        const auto two = shop.store().all().value();
        QCOMPARE(two.size(), size_t {2});
        const auto batch = shop.import({message(u"S K=a R=1"_s)});
        VERIFY_OK(batch);
        const auto one = shop.store().all().value();
        QCOMPARE(one.size(), size_t {1});
        for (const domain::Record &record : two)
            QCOMPARE(shop.store().find(record.id).value().id, one.front().id);
        VERIFY_OK(shop.store().undoBatch(*batch, change));
        QCOMPARE(shop.store().all().value().size(), size_t {2});
        for (const domain::Record &record : two)
            QCOMPARE(shop.store().find(record.id).value().id, record.id);
    }

    void whatTheHeadLetsOneThinkContradictsNobody()
    {
        const QDateTime first({2026, 11, 20}, {9, 0}, Qt::UTC);
        const auto mail = [&](const char *words, int day, const char *to) {
            std::vector<NewCandidate> candidates;
            candidates.push_back(candidate(message(QString::fromLatin1(words))));
            const QDateTime at = first.addDays(day);
            candidates.front().assumed = {at.date(), at, QString::fromLatin1(to)};
            return candidates;
        };
        for (const bool pairFirst : {true, false}) {
            Shop shop;
            auto pair = mail("S o1 P=A K=a", 0, "ops@example.org");
            auto notice = mail("S o1 P=A R=1", 3, "accounts@example.org");
            for (auto *one : {pairFirst ? &pair : &notice, pairFirst ? &notice : &pair}) {
                auto batch = shop.store().beginBatch(change);
                VERIFY_OK(batch);
                auto plan = shop.store().plan(*one);
                VERIFY_OK(plan);
                VERIFY_OK(batch->file(plan->groups.front(), *one));
                VERIFY_OK(batch->commit(u"mail"_s));
            }
            const auto all = shop.store().all().value();
            QCOMPARE(all.size(), size_t {1});
            QCOMPARE(all.front().orderedAt, first);
            QCOMPARE(all.front().email, u"ops@example.org"_s);
            QVERIFY(shop.store().plan(pair)->placements.front().kind == Placement::Kind::Known);
            QVERIFY(shop.store().plan(notice)->placements.front().kind == Placement::Kind::Known);
        }
    }

    void aVaultOfYesterdayJoinsRecords()
    {
        QTemporaryDir dir;
        const VaultFolder folder(dir.filePath(u"v.eabvault"_s));
        VERIFY_OK(makeVaultWithout(folder, "lent"));
        VERIFY_OK(OpenVault::open(folder, recovery(), OpenMode::ReadOnly, now));
        auto vault = OpenVault::open(folder, recovery(), OpenMode::ReadWrite, now);
        VERIFY_OK(vault);
        CredentialStore &store = (*vault)->store();
        const auto add = [&](const QString &words) {
            std::vector<NewCandidate> candidates;
            candidates.push_back(candidate(message(words)));
            auto batch = store.beginBatch(change);
            auto plan = store.plan(candidates);
            for (FiledGroup &filed : plan->groups) {
                if (!batch->file(filed, candidates))
                    qFatal("not filed");
            }
            if (!batch->settle(*plan) || !batch->commit(u"test"_s))
                qFatal("not stored");
        };
        add(u"S o1 R=1"_s);
        add(u"S o2 K=a"_s);
        const auto apart = store.all().value();
        QCOMPARE(apart.size(), size_t {2});
        for (domain::Record record : apart) {
            record.tags = QStringList {record.orderNumber};
            VERIFY_OK(store.update(record, std::nullopt, change));
        }
        add(u"S K=a R=1"_s);
        const auto all = store.all().value();
        QCOMPARE(all.size(), size_t {1});
        QCOMPARE(all.front().tags.size(), 2);
    }

    void aPersonsChoiceGoesBeforeTheLaw()
    {
        Shop shop;
        VERIFY_OK(shop.import({message(u"S o1 P=A K=a"_s)}));
        const auto known = shop.store().all().value().front();
        std::vector<NewCandidate> candidates;
        candidates.push_back(candidate(message(u"S o1 P=A R=1"_s)));
        QVERIFY(shop.store().plan(candidates)->placements.front().kind == Placement::Kind::Adds);
        candidates.front().asNew = true;
        QVERIFY(shop.store().plan(candidates)->placements.front().kind == Placement::Kind::New);
        candidates.front() = candidate(message(u"T o9 R=1"_s));
        QVERIFY(shop.store().plan(candidates)->placements.front().kind == Placement::Kind::New);
        candidates.front() = candidate(message(u"R=1"_s));
        candidates.front().into = known.id;
        const auto plan = shop.store().plan(candidates);
        VERIFY_OK(plan);
        QVERIFY(plan->placements.front().kind == Placement::Kind::Adds);
        QCOMPARE(plan->groupOf(0).before->id, known.id);
    }

    void whatAPersonTookAwayStaysAway()
    {
        Shop shop;
        VERIFY_OK(shop.import({message(u"S o1 P=A K=a C=Shop"_s)}));
        auto record = shop.store().all().value().front();
        record.customer.clear();
        record.product.clear();
        VERIFY_OK(shop.store().update(record, std::nullopt, change));
        VERIFY_OK(shop.import({message(u"S o1 P=A R=1 C=Shop"_s)}));
        auto after = shop.store().all().value().front();
        QCOMPARE(after.caReference, u"1"_s);
        QVERIFY(after.customer.isEmpty());
        QVERIFY(after.product.isEmpty());
        // Another value is news, and what the person gives again counts again.
        VERIFY_OK(shop.import({message(u"S o1 K=a C=Workshop"_s)}));
        after = shop.store().all().value().front();
        QCOMPARE(after.customer, u"Workshop"_s);
        after.product = u"A"_s;
        VERIFY_OK(shop.store().update(after, std::nullopt, change));
        VERIFY_OK(shop.import({message(u"S o1 K=a R=1"_s)}));
        QCOMPARE(shop.store().all().value().front().product, u"A"_s);
    }

    void aDomainThatWasTakenOutStaysOut()
    {
        Shop shop;
        const auto import = [&](const QString &words, const QStringList &domains) {
            std::vector<NewCandidate> candidates;
            candidates.push_back(candidate(message(words)));
            candidates.front().facts.domains = domains;
            auto batch = shop.store().beginBatch(change);
            auto plan = shop.store().plan(candidates);
            return batch && plan && batch->file(plan->groups.front(), candidates)
                && batch->settle(*plan) && batch->commit(u"mail"_s);
        };
        QVERIFY(import(u"S o1 P=A K=a"_s, {u"a.example"_s, u"b.example"_s}));
        auto record = shop.store().all().value().front();
        record.domains = QStringList {u"a.example"_s};
        VERIFY_OK(shop.store().update(record, std::nullopt, change));
        QVERIFY(import(u"S o1 P=A R=1"_s, {u"b.example"_s, u"c.example"_s}));
        const QStringList left {u"a.example"_s, u"c.example"_s};
        QCOMPARE(shop.store().all().value().front().domains, left);
    }

    void messagesThatSayNothingJoinNothing()
    {
        Shop shop;
        VERIFY_OK(shop.import({message(u"S o1 K=a"_s), message(u"T o2 K=b"_s)}));
        const auto both = shop.store().all().value();
        for (const domain::Record &record : both) {
            std::vector<NewCandidate> candidates(1);
            candidates.front().into = record.id;
            auto batch = shop.store().beginBatch(change);
            auto plan = shop.store().plan(candidates);
            QVERIFY(batch && plan);
            VERIFY_OK(batch->file(plan->groups.front(), candidates));
            VERIFY_OK(batch->settle(*plan));
            VERIFY_OK(batch->commit(u"letter"_s));
        }
        VERIFY_OK(shop.import({message(u"S o1 R=1 C=Shop"_s)}));
        QCOMPARE(shop.store().all().value().size(), size_t {2});
    }

    void whatAPersonSaidSinceAnotherImportStays()
    {
        Shop shop;
        VERIFY_OK(shop.import({message(u"S o1 P=A K=a"_s)}));
        const auto second = shop.import({message(u"S o1 P=A K=a R=1"_s)});
        VERIFY_OK(second);
        auto record = shop.store().all().value().front();
        record.customer = u"Shop"_s;
        VERIFY_OK(shop.store().update(record, std::nullopt, change));
        VERIFY_OK(shop.store().undoBatch(*second, change));
        const auto after = shop.store().all().value().front();
        QCOMPARE(after.customer, u"Shop"_s);
        QVERIFY(after.caReference.isEmpty());
    }

    void whatWasAddedByHandStaysWhenAnImportIsTakenBack()
    {
        Shop shop;
        NewRecord entry;
        entry.record.issuer = u"S"_s;
        entry.record.orderNumber = u"o1"_s;
        entry.record.product = u"A"_s;
        VERIFY_OK(shop.store().insert(std::move(entry), change));
        const auto batch = shop.import({message(u"S o1 P=A R=1"_s)});
        VERIFY_OK(batch);
        QCOMPARE(shop.store().all().value().size(), size_t {1});
        VERIFY_OK(shop.store().undoBatch(*batch, change));
        QCOMPARE(shop.store().all().value().size(), size_t {1});
        QVERIFY(shop.store().all().value().front().caReference.isEmpty());
    }

    void theSameWordOfAPersonJoinsNothing()
    {
        Shop shop;
        VERIFY_OK(shop.import({message(u"S o1 K=a"_s), message(u"T o2 K=b"_s)}));
        const auto both = shop.store().all().value();
        QCOMPARE(both.size(), size_t {2});
        for (domain::Record record : both) {
            record.product = u"Licence"_s;
            VERIFY_OK(shop.store().update(record, std::nullopt, change));
        }
        VERIFY_OK(shop.import({message(u"S o1 R=1 C=Shop"_s)}));
        QCOMPARE(shop.store().all().value().size(), size_t {2});
    }

    void aValueThatIsRight()
    {
        Shop shop;
        VERIFY_OK(shop.import({message(u"S o1 P=A K=a R=1"_s)}));
        VERIFY_OK(shop.import({message(u"S o1 P=A K=a R=2"_s)}));
        auto asked = shop.store().questions().value();
        QCOMPARE(asked.size(), size_t {1});
        const QString id = asked.front().id;
        QCOMPARE(asked.front().field, domain::TradeField::CaReference);
        QCOMPARE(asked.front().values.size(), size_t {2});
        const auto record = shop.store().all().value().front();
        QCOMPARE(record.openQuestions, 1);
        for (const QString &right : {u"1"_s, u"2"_s}) {
            asked = shop.store().questions().value();
            if (asked.empty())
                break;
            const auto &values = asked.front().values;
            const auto place = std::find_if(values.begin(), values.end(),
                                            [&](const auto &one) { return one.text == right; });
            QuestionAnswer answer;
            answer.value = size_t(place - values.begin());
            COMPARE_ERROR(shop.store().answer(asked.front().id, QuestionAnswer(), change),
                          ErrorCode::InvalidUsage);
            const auto after = shop.store().answer(asked.front().id, answer, change);
            VERIFY_OK(after);
            QCOMPARE(after->front().caReference, right);
            QCOMPARE(after->front().openQuestions, 0);
        }
        QVERIFY(shop.store().questions().value().empty());
        // It is decided for messages that come later, too.
        VERIFY_OK(shop.import({message(u"S o1 P=A K=a R=2 C=Shop"_s)}));
        QCOMPARE(shop.store().all().value().front().caReference, u"1"_s);
        QVERIFY(shop.store().questions().value().empty());
        COMPARE_ERROR(shop.store().findQuestion(id), ErrorCode::NoSuchQuestion);
    }

    void theRecordItIs_data()
    {
        QTest::addColumn<bool>("isApart");
        QTest::newRow("one of those asked about") << false;
        QTest::newRow("a record by itself") << true;
    }
    void theRecordItIs()
    {
        QFETCH(bool, isApart);
        Shop shop;
        VERIFY_OK(shop.import(
            {message(u"S o1 P=A K=a"_s), message(u"S o1 P=A K=b"_s), message(u"S o1 P=A R=1"_s)}));
        QCOMPARE(shop.store().all().value().size(), size_t {3});
        const auto asked = shop.store().questions().value();
        QCOMPARE(asked.size(), size_t {1});
        QCOMPARE(asked.front().kind, domain::Question::Kind::WhichRecord);
        QCOMPARE(asked.front().options.size(), 2);
        QuestionAnswer answer;
        answer.isApart = isApart;
        if (!isApart)
            answer.option = asked.front().options.constFirst();
        const auto after = shop.store().answer(asked.front().id, answer, change);
        VERIFY_OK(after);
        QCOMPARE(after->front().caReference, u"1"_s);
        QCOMPARE(after->front().hasPair(), !isApart);
        QCOMPARE(shop.store().all().value().size(), size_t(isApart ? 3 : 2));
        QVERIFY(shop.store().questions().value().empty());
    }

    void whereItWasBought()
    {
        Shop shop;
        VERIFY_OK(shop.import(
            {message(u"o7 P=A K=a"_s), message(u"S o7 R=1"_s), message(u"T o7 P=Q"_s)}));
        const auto asked = shop.store().questions().value();
        const auto place = std::find_if(asked.begin(), asked.end(), [](const auto &question) {
            return question.kind == domain::Question::Kind::WhichSeller;
        });
        QVERIFY(place != asked.end());
        QuestionAnswer answer;
        answer.seller = u"T"_s;
        const auto after = shop.store().answer(place->id, answer, change);
        VERIFY_OK(after);
        QCOMPARE(after->front().issuer, u"T"_s);
    }

    void questionsGoWithWhatTheyAreAbout()
    {
        Shop shop;
        VERIFY_OK(shop.import({message(u"S o1 P=A K=a R=1"_s)}));
        const auto batch = shop.import({message(u"S o1 P=A K=a R=2"_s)});
        VERIFY_OK(batch);
        const auto record = shop.store().all().value().front();
        QCOMPARE(shop.store().questions().value().size(), size_t {1});
        VERIFY_OK(shop.store().remove(record.id, change));
        QVERIFY(shop.store().questions().value().empty());
        VERIFY_OK(shop.store().restore(record.id, 1, change));
        QCOMPARE(shop.store().questions().value().size(), size_t {1});
        VERIFY_OK(shop.store().undoBatch(*batch, change));
        QVERIFY(shop.store().questions().value().empty());
    }

    void theLogLeadsToWhatTheRowsSay()
    {
        Shop shop;
        VERIFY_OK(shop.import({message(u"S o1 P=A K=a"_s), message(u"S o1 P=B K=b"_s)}));
        auto record = shop.store().all().value().front();
        record.customer = u"Shop"_s;
        record.notes = u"call first"_s;
        VERIFY_OK(shop.store().update(record, std::nullopt, change));
        record = shop.store().find(record.id).value();
        record.notes.clear();
        VERIFY_OK(shop.store().update(record, std::nullopt, change));
        const auto all = shop.store().all().value();
        for (const domain::Record &one : all) {
            const auto logged = shop.store().history(one.id)->back().snapshot;
            QVERIFY(logged.has_value());
            QCOMPARE(logged->customer, u"Shop"_s);
            QCOMPARE(loggedFields(*logged), loggedFields(one));
            QCOMPARE(logged->created, one.created);
        }
    }

    void manyRowsOfOneOrderAreNotQuadratic()
    {
        Shop shop;
        std::vector<Message> messages;
        messages.reserve(3000);
        for (int i = 0; i < 3000; ++i)
            messages.push_back(message(u"S o1 P=A R=%1 K=kid-%1"_s.arg(i)));
        VERIFY_OK(shop.import(messages));
        QCOMPARE(shop.store().all().value().size(), size_t {3000});
    }
};

QTEST_APPLESS_MAIN(TestFiling)
#include "tst_filing.moc"
