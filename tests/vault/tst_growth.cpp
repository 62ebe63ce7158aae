// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "domain/RecordJson.h"
#include "vault/file/Statement.h"

#include "tests/support/BareStore.h"
#include "tests/support/Batch.h"
#include "tests/support/Checks.h"

#include <functional>

using namespace eab;
using namespace eab::vault;
using namespace eab::samples;

extern "C" void sqlite3_progress_handler(sqlite3 *, int, int (*)(void *), void *);

namespace {

const Change change {now, QStringLiteral("root, password")};

/** Number `i` of many: every third waits for its pair. */
NewRecord entry(CredentialStore &store, int i)
{
    NewRecord entry;
    entry.record.title = QStringLiteral("Order %1").arg(i);
    entry.record.orderNumber = QStringLiteral("HB-%1").arg(i);
    entry.record.caReference = QStringLiteral("Ref-%1").arg(i);
    entry.record.domains
        = {QStringLiteral("www%1.example.org").arg(i), QStringLiteral("a%1.example.org").arg(i)};
    entry.record.tags = {QStringLiteral("zone"), QStringLiteral("area")};
    if (i % 3 != 0)
        entry.credential = credential(QStringLiteral("kid-%1").arg(i));
    else if (i % 2 == 0)
        entry.record.kid = QStringLiteral("kid-%1").arg(i);
    if (i % 4 != 0)
        entry.message = store.keepMessage({"From: seller", {}}, change).value();
    return entry;
}

/** A store with many records, and the eighth of them. */
struct Filled
{
    BareStore bare;
    CredentialStore &store = bare.store();
    domain::Record one;
    QString batch;

    explicit Filled(int size)
    {
        std::vector<NewRecord> entries;
        entries.reserve(static_cast<size_t>(size));
        for (int i = 0; i < size; ++i)
            entries.push_back(entry(store, i));
        one = insertBatch(store, std::move(entries), change).value().at(7);
        std::vector<NewRecord> small;
        small.push_back(entry(store, size + 1));
        small.push_back(entry(store, size + 2));
        batch = insertBatch(store, std::move(small), change).value().front().batch;
    }

    /** How many steps the engine makes for `work`. */
    [[nodiscard]] qint64 steps(const std::function<bool(Filled &)> &work)
    {
        qint64 count = 0;
        sqlite3_progress_handler(
            bare.connection().handle(), 1,
            [](void *counter) {
                ++*static_cast<qint64 *>(counter);
                return 0;
            },
            &count);
        const bool done = work(*this);
        sqlite3_progress_handler(bare.connection().handle(), 0, nullptr, nullptr);
        return done ? count : -1;
    }
};

/** How many records a candidate has to do with. */
size_t reached(CredentialStore &store, const QString &kid, const QString &number,
               const QString &reference)
{
    std::vector<NewCandidate> candidates(1);
    candidates.front().facts.kid = kid;
    candidates.front().facts.orderNumber = number;
    candidates.front().facts.caReference = reference;
    const auto plan = store.plan(candidates).value();
    return static_cast<size_t>(
        std::count_if(plan.groups.begin(), plan.groups.end(),
                      [](const FiledGroup &filed) { return filed.before.has_value(); }));
}

QStringList titles(const Result<std::vector<domain::Record>> &records)
{
    QStringList list;
    for (const domain::Record &record : records.value())
        list << record.title;
    return list;
}

using Work = std::function<bool(Filled &)>;

} // namespace

Q_DECLARE_METATYPE(Work)

/** What one record costs, and what a list must not lose, when there are many. */
class TestGrowth : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<Filled> m_small;
    std::unique_ptr<Filled> m_large;

private slots:
    void initTestCase()
    {
        m_small = std::make_unique<Filled>(60);
        m_large = std::make_unique<Filled>(5000);
    }
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void cleanupTestCase()
    {
        m_small.reset();
        m_large.reset();
    }

    void oneRecordCostsTheSameInALargeVault_data()
    {
        QTest::addColumn<Work>("work");
        const auto row = [](const char *name, const Work &work) { QTest::newRow(name) << work; };
        row("find by id", [](Filled &v) { return v.store.find(v.one.id).has_value(); });
        row("find by its beginning",
            [](Filled &v) { return v.store.find(v.one.id.left(7)).has_value(); });
        row("find by one letter", [](Filled &v) {
            // Whatever the letter finds, two rows are enough to know it.
            std::ignore = v.store.find(QStringLiteral("7"));
            return true;
        });
        row("find nothing", [](Filled &v) { return !v.store.find(QStringLiteral("%")); });
        row("match a pair",
            [](Filled &v) { return v.store.match(v.one.kid, credential().hmac()).has_value(); });
        row("match a KID nobody has", [](Filled &v) {
            const domain::HmacKey other(Secret::copyOf(QByteArray(32, 'o')));
            return v.store.match(QStringLiteral("none"), other)->kind == PairMatch::Kind::New;
        });
        row("orders waiting for a KID",
            [](Filled &v) { return reached(v.store, QStringLiteral("kid-6"), {}, {}) == 1; });
        row("orders waiting by number",
            [](Filled &v) { return reached(v.store, {}, QStringLiteral("hb-9"), {}) == 1; });
        row("orders waiting by reference",
            [](Filled &v) { return reached(v.store, {}, {}, QStringLiteral("REF-9")) == 1; });
        row("orders waiting, none", [](Filled &v) {
            return reached(v.store, QStringLiteral("x"), QStringLiteral("y"), QStringLiteral("z"))
                == 0;
        });
        row("reveal", [](Filled &v) { return v.store.hmac(v.one.id).has_value(); });
        row("its message", [](Filled &v) { return v.store.source(v.one.id)->has_value(); });
        row("history", [](Filled &v) { return v.store.history(v.one.id).has_value(); });
        row("note", [](Filled &v) {
            return v.store.note(v.one.id, domain::Action::Shown, {}, change).has_value();
        });
        row("edit", [](Filled &v) {
            v.one.notes += QLatin1Char('x');
            v.one.domains << QStringLiteral("n%1.example.org").arg(v.one.version);
            auto stored = v.store.update(v.one, std::nullopt, change);
            if (stored)
                v.one = *stored;
            return stored.has_value();
        });
        row("remove and restore", [](Filled &v) {
            return v.store.remove(v.one.id, change) && v.store.restore(v.one.id, 1, change);
        });
        row("insert",
            [](Filled &v) { return v.store.insert(entry(v.store, 1), change).has_value(); });
        row("take back a small batch",
            [](Filled &v) { return v.store.undoBatch(v.batch, change).value() == 2; });
        row("purge", [](Filled &v) {
            return v.store.remove(v.one.id, change) && v.store.purge(v.one.id, change);
        });
    }
    void oneRecordCostsTheSameInALargeVault()
    {
        QFETCH(Work, work);
        const qint64 few = m_small->steps(work);
        const qint64 many = m_large->steps(work);
        QVERIFY(few > 0 && many > 0);
        // A tree is searched a little deeper; nothing is read through.
        QVERIFY2(many <= few + few / 2 + 700,
                 qPrintable(QStringLiteral("%1 steps, not %2").arg(many).arg(few)));
    }

    void idsAreLookedUpAsTheyAre_data()
    {
        QTest::addColumn<QString>("asked");
        QTest::addColumn<QString>("outcome");
        const auto row = [](const char *name, const QString &asked, const char *outcome) {
            QTest::newRow(name) << asked << QString::fromLatin1(outcome);
        };
        row("a whole id", QStringLiteral("abcd1234"), "abcd1234");
        row("in capitals", QStringLiteral("ABCD1234"), "abcd1234");
        row("one that begins another", QStringLiteral("abcd"), "abcd");
        row("a beginning of one", QStringLiteral("zzzz99"), "zzzz9999");
        row("a beginning of two", QStringLiteral("abcd123"), "ambiguous_record");
        row("one letter of one", QStringLiteral("z"), "zzzz9999");
        row("one letter of three", QStringLiteral("a"), "ambiguous_record");
        row("nothing", QString(), "no_such_record");
        row("a percent sign", QStringLiteral("%"), "no_such_record");
        row("an underscore", QStringLiteral("abcd123_"), "no_such_record");
        row("an asterisk", QStringLiteral("abcd*"), "no_such_record");
        row("three hundred letters", QString(300, QLatin1Char('a')), "no_such_record");
        row("longer than the id", QStringLiteral("abcd12341"), "no_such_record");
        row("a quote", QStringLiteral("a' OR '1'='1"), "no_such_record");
        row("a NUL", QString(QChar(0)), "no_such_record");
        row("a NUL behind an id", QStringLiteral("zzzz") + QChar(0), "no_such_record");
        row("half a surrogate pair", QString(QChar(0xd83d)), "no_such_record");
        row("the last character there is", QString::fromUcs4(U"\U0010ffff"), "no_such_record");
    }
    void idsAreLookedUpAsTheyAre()
    {
        QFETCH(QString, asked);
        QFETCH(QString, outcome);
        BareStore bare;
        for (const char *id : {"abcd", "abcd1234", "abcd1235", "zzzz9999"}) {
            const QString drawn = bare.store().insert(entry(bare.store(), 0), change)->id;
            Statement renamed(bare.connection(), "UPDATE record SET id=?1 WHERE id=?2");
            VERIFY_OK(bare.connection().run("PRAGMA foreign_keys=OFF"));
            renamed.bind(QString::fromLatin1(id)).bind(drawn);
            VERIFY_OK(renamed.run());
        }
        const auto found = bare.store().find(asked);
        QCOMPARE(found ? found->id : errorName(found.error().code), outcome);
        if (!found)
            QCOMPARE(found.error().subject, asked);
    }

    void theListSaysWhatEachRecordSays()
    {
        BareStore bare;
        for (int i = 0; i < 40; ++i)
            VERIFY_OK(bare.store().insert(entry(bare.store(), i), change));
        auto all = bare.store().all();
        VERIFY_OK(all);
        domain::Record changed = all->at(3);
        changed.domains = {QStringLiteral("z.example.org"), QStringLiteral("b.example.org"),
                           QStringLiteral("a.example.org")};
        changed.tags = {};
        VERIFY_OK(bare.store().update(changed, std::nullopt, change));
        const auto compare = [&bare] {
            const auto list = bare.store().all();
            VERIFY_OK(list);
            QCOMPARE(list->size(), size_t {40});
            for (const domain::Record &record : *list)
                QCOMPARE(domain::toJson(record),
                         domain::toJson(bare.store().find(record.id).value()));
        };
        compare();
        QCOMPARE(bare.store().find(changed.id)->domains, changed.domains);
        // Another program may have laid the rows of a list in any order.
        VERIFY_OK(bare.connection().run("CREATE TEMP TABLE t AS SELECT * FROM record_domain;"
                                        "DELETE FROM record_domain;"
                                        "INSERT INTO record_domain SELECT * FROM t"
                                        " ORDER BY position DESC, record_id"));
        compare();
        QCOMPARE(bare.store().find(changed.id)->domains, changed.domains);
    }

    void anEditKeepsTheOrderOfTheList()
    {
        BareStore bare;
        for (int i = 0; i < 5; ++i)
            VERIFY_OK(bare.store().insert(entry(bare.store(), i), change));
        const QStringList before = titles(bare.store().all());
        domain::Record record = bare.store().all()->at(1);
        record.notes = QStringLiteral("edited");
        VERIFY_OK(bare.store().update(record, std::nullopt, change));
        QCOMPARE(titles(bare.store().all()), before);
    }

    void aVaultWithoutIndicesReadsTheSame()
    {
        BareStore bare;
        for (int i = 0; i < 12; ++i)
            VERIFY_OK(bare.store().insert(entry(bare.store(), i), change));
        const QStringList wanted = titles(bare.store().all());
        VERIFY_OK(bare.connection().run(
            "DROP INDEX purchase_number; DROP INDEX record_purchase; DROP INDEX record_kid;"
            "DROP INDEX sealed_fingerprint; DROP INDEX message_link_message;"
            "DROP INDEX message_link_record; DROP INDEX message_link_batch;"
            "DROP INDEX message_link_origin; DROP INDEX alias_record;"
            "DROP INDEX answer_a; DROP INDEX answer_b;"
            "DROP INDEX history_record; DROP INDEX history_removed"));
        {
            auto connection = bare.connect(OpenMode::ReadOnly);
            VERIFY_OK(connection);
            CredentialStore store(*connection, bare.keys());
            QCOMPARE(titles(store.all()), wanted);
            const auto all = store.all();
            for (const domain::Record &record : *all) {
                const auto found = store.find(record.id.left(7));
                VERIFY_OK(found);
                QCOMPARE(domain::toJson(*found), domain::toJson(record));
                VERIFY_OK(store.history(record.id));
            }
            QCOMPARE(reached(store, {}, QStringLiteral("hb-9"), {}), size_t {1});
        }
        auto connection = bare.connect(OpenMode::ReadWrite);
        VERIFY_OK(connection);
        VERIFY_OK(createIndices(*connection));
        Statement count(
            *connection,
            "SELECT count(*) FROM sqlite_master WHERE type='index' AND sql IS NOT NULL");
        QVERIFY(count.step().value());
        QCOMPARE(count.number(0), 22);
    }
};

QTEST_APPLESS_MAIN(TestGrowth)
#include "tst_growth.moc"
