// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "tests/domain/Trade.h"

#include <QTest>

#include <numeric>

using namespace eab;
using namespace eab::domain;
using namespace eab::trade;
using namespace Qt::StringLiterals;

class TestArrangement : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    /** Whatever the order in which they come, this is what they say together. */
    void sets_data()
    {
        QTest::addColumn<QString>("told");
        QTest::addColumn<QString>("answered");
        QTest::addColumn<QString>("groups");
        QTest::addColumn<QString>("questions");
        const auto row = [](const char *name, const char *told, const char *groups,
                            const char *questions = "", const char *answered = "") {
            QTest::newRow(name) << QString::fromUtf8(told) << QString::fromUtf8(answered)
                                << QString::fromUtf8(groups) << QString::fromUtf8(questions);
        };
        // Each of these came out differently in one order or another of some first draft.
        row("a reference of two products", "S o1 P=A; S o1 P=B; S o1 R1", "0|1|2",
            "record 2: 0, 1");
        row("a pair of two references", "S o1 P=P K1; S o1 P=P R1; S o1 P=P R2", "0|1|2",
            "record 0: 1, 2");
        row("a number for a KID", "S K1; S o1 K1", "0 1");
        row("KID and reference by a third", "S K1; S R1; S K1 R1", "0 1 2");
        row("a number of two sellers", "o7 K1; S o7 R1; T o7 P=Q", "0|1|2", "seller 0: S|T");
        row("no number between two orders", "S o1 P=P R1; S P=P K1; S o2 P=P R2", "0|1|2");

        row("nothing", "", "");
        row("one", "S o1 P=A", "0");
        row("the same again", "S P=A; S P=A", "0 1");
        row("alike without number", "S P=A N=a.example; S P=A", "0|1");
        row("same reference, other seller", "S R1; T R1", "0|1");
        row("same reference across orders", "S o1 R1; S o2 R1", "0 1",
            "value number 0 1: o1=0|o2=1");
        row("KID of two hosts", "K1 Da.example; K1 Db.example; K1", "0|1|2", "record 2: 0, 1");
        row("KID of one host", "K1 Da.example; K1 Da.example/dv; K1", "0 1 2");
        row("KID of two paths", "K1 Da.example/ov; K1 Da.example/dv; K1", "0 1 2",
            "value directory 0 1 2: https://a.example/dv=1|https://a.example/ov=0");
        row("a host by the reference", "S R1 K1; S R1 Da.example; K1 Db.example", "0 1|2");
        row("a key that is another", "K1 H1; K1 H2", "0 1", "value key 0 1: =0|=1");
        row("a pair made anew", "S R1 K1 H1; S R1 K2 H2", "0 1", "value kid 0 1: K1=0|K2=1");
        row("a pair made anew, and answered", "S R1 K1 H1; S R1 K2 H2; K1", "0 1 2", "", "1>0 kid");
        row("a key without its KID", "S R1 K1 H1; S R1 K2 H2; S R1 H3", "0 1 2",
            "value key 0 1 2: =2; value kid 0 1 2: K1=0|K2=1");
        row("two sellers of one KID", "S K1; T K1", "0 1", "seller 0 1: S=0|T=1");
        row("two sellers, answered", "S K1; T K1", "0 1", "", "0>1 seller");

        row("the number knows the seller", "S o1 R1; o1 K1", "0 1");
        row("the seller knows the reference", "S o1 P=A; o1 R1; S R1 K1", "0 1 2");
        row("a number without seller", "o1 R1; o1 K1", "0 1");
        row("a reference without seller", "S R1; R1 K1", "0|1", "seller 1: S");
        row("a seller by answer", "o1 R1; o1 K1", "0 1", "", "0@S");

        row("first among equal products", "S o1 P=A R1; S o1 P=A K1; S o1 P=B R2; S o1 P=B K2",
            "0 1|2 3");
        row("what is left belongs together", "S o1 P=A R1; S o1 P=A K1; S o1 R2; S o1 K2",
            "0 1|2 3");
        row("unnamed, one possibility", "S o1 P=A; S o1 K1; S o1 P=B K2 R2", "0 1|2");
        row("unnamed, two possibilities", "S o1 P=A R1; S o1 P=A R2; S o1 P=A", "0|1|2",
            "record 2: 0, 1");
        row("two products, nothing named", "S o1 P=A; S o1 P=B", "0|1");
        row("the order's own mail", "S o1 C=c; S o1 P=A R1; S o1 P=B R2", "0|1|2",
            "record 0: 1, 2");
        row("two customers of an order", "S o1 P=A R1 C=c; S o1 P=B R2 C=d", "0|1",
            "value customer 0, 1: c=0|d=1");
        row("two customers of a product", "S o1 P=A R1 C=c; S o1 P=A K1 C=d", "0|1",
            "value customer 0, 1: c=0|d=1");
        row("and answered", "S o1 P=A R1 C=c; S o1 P=A K1 C=d", "0 1", "", "0>1 customer");
        row("a day is any zone's", "S o1 P=A d=2026-11-02; S o1 R1 m=2026-11-01T23:30:00", "0 1");
        row("two days later", "S o1 P=A d=2026-11-03; S o1 R1 m=2026-11-01T23:30:00", "0|1",
            "value ordered 0, 1: 2026-11-01T23:30:00Z=1|2026-11-03=0");
        row("two days", "S o1 R1 d=2026-11-03; S o1 R1 d=2026-11-04", "0 1",
            "value ordered 0 1: 2026-11-03=0|2026-11-04=1");
        row("spelling",
            "S O_1 P=CaaS_Licence_DV R1 E=A@b.example;s o1 P=caaslicence_dv K1 "
            "E=a@B.example",
            "0 1");
        row("domains add up", "S o1 P=A R1 N=a.example; S o1 P=A K1 N=b.example", "0 1");

        row("put together", "S P=A; S P=B K1", "0 1", "value product 0 1: A=0|B=1", "0+1");
        row("held apart", "S o1 P=A; S o1 R1", "0|1", "", "0/1");
        row("held apart with one KID", "K1 P=A; K1 P=B; K1", "0|1|2", "record 2: 0, 1", "0/1");
        row("held apart, the rest by KID", "S R1 K1; S R1 K2; K1; S R1", "0 2|1|3",
            "record 3: 0 2, 1", "0/1");
        row("held apart although alike", "S P=A; S P=A; S P=A; S P=A", "0|1|2 3",
            "record 2 3: 0, 1", "0/1");
        row("together wins", "S P=A; S P=B; S P=C", "0 1|2", "value product 0 1: A=0|B=1",
            "0+1; 0/1; 5/7; 1>6 product");
        row("values in a circle", "S R1 P=A; S R1 P=B", "0 1", "value product 0 1: A=0|B=1",
            "0>1 product; 1>0 product");
    }

    void sets()
    {
        QFETCH(QString, told);
        QFETCH(QString, answered);
        QFETCH(QString, groups);
        QFETCH(QString, questions);

        const std::vector<Told> set = candidates(told);
        std::vector<int> order(set.size());
        std::iota(order.begin(), order.end(), 0);
        QString facts;
        do {
            std::vector<Told> came;
            Labels labels;
            std::map<qint64, qint64> idOf;
            for (const int place : order) {
                came.push_back(set[size_t(place)]);
                came.back().id = 100 + qint64(came.size());
                labels[came.back().id] = place;
                idOf[place] = came.back().id;
            }
            std::vector<Decision> given = answers(answered);
            for (Decision &answer : given) {
                answer.a = idOf.contains(answer.a) ? idOf[answer.a] : 0;
                answer.b = idOf.contains(answer.b) ? idOf[answer.b] : 0;
            }
            const Outcome found = outcome(arrange(came, given), labels);
            QCOMPARE(found.groups, groups);
            QCOMPARE(found.questions, questions);
            QVERIFY(facts.isEmpty() || facts == found.facts);
            facts = found.facts;
        } while (std::next_permutation(order.begin(), order.end()));
    }

    /** What is shown of a record, also while something is asked. */
    void facts_data()
    {
        QTest::addColumn<QString>("told");
        QTest::addColumn<QString>("answered");
        QTest::addColumn<QString>("shown"); // of the first group
        const auto row
            = [](const char *name, const char *told, const char *shown, const char *answered = "") {
                  QTest::newRow(name) << QString::fromUtf8(told) << QString::fromUtf8(answered)
                                      << QString::fromUtf8(shown);
              };
        row("each adds", "S o1 P=A R1; S o1 K1 H1 Da.example E=e@x.example N=b.example N=A.example",
            "S o1 P=A R1 K1 H1 Da.example E=e@x.example N=a.example N=b.example");
        row("longest, then smallest", "S o1 R1 P=a_b C=x; s o1 R1 P=AB C=X", "S o1 R1 P=a_b C=X");
        row("a key is never chosen", "K1 H1; K1 H2", "K1");
        row("a key is chosen by a person", "K1 H1; K1 H2", "K1 H2", "1>0 key");
        row("a key is a person's own", "K1 H2 own; K1 H1", "K1 H2");
        row("a pair is never mixed", "S R1 K1 H1; S R1 K2 H2", "S R1");
        row("a pair goes as one", "S R1 K1 H1; S R1 K2 H2", "S R1 K2 H2", "1>0 kid");
        row("an own pair stays", "S R1 K1 H1 own; S R1 K2 H2", "S R1 K1 H1");
        row("own words stay", "S R1 P=B own; S R1 P=Longer", "S R1 P=B");
        row("the order's words are in each product", "S o1 P=A R1; S o1 P=B R2 C=c E=e@x.example",
            "S o1 P=A R1 C=c E=e@x.example");
        row("a moment and its day",
            "S o1 R1 d=2026-11-02; S o1 m=2026-11-01T23:30:00; S o1 "
            "m=2026-11-01T23:30:12",
            "S o1 R1 d=2026-11-02 m=2026-11-01T23:30:12");
        row("dates that exclude each other",
            "S o1 R1 d=2026-11-04 own; S o1 R1 m=2026-11-01T23:30:00", "S o1 R1 d=2026-11-04");
        row("a seller that follows is spelled as told", "o1 R1; S o1 K1", "S o1 R1 K1");
    }

    void facts()
    {
        QFETCH(QString, told);
        QFETCH(QString, answered);
        QFETCH(QString, shown);

        const Arrangement found = arrange(candidates(told), answers(answered));
        const Group &group = found.groups.front();
        Told merged;
        static_cast<Facts &>(merged) = group.facts;
        merged.seller = group.seller;
        merged.keyPrint = group.keyPrint;
        QCOMPARE(describe(merged), describe(candidate(shown)));
    }

    /** The oldest id stays; one that lives on elsewhere is nobody's alias. */
    void names_data()
    {
        QTest::addColumn<QString>("told");
        QTest::addColumn<QString>("names");
        QTest::newRow("new") << u"K1"_s << u""_s;
        QTest::newRow("kept") << u"K1; K1 r=b; K1 r=b"_s << u"b"_s;
        QTest::newRow("joined") << u"K1 r=b; K1 r=a; K1 r=c"_s << u"b=a,c"_s;
        QTest::newRow("parted") << u"K1 r=a; K2 r=a; K3 r=a; K2 r=b"_s << u"a b "_s;
    }

    void names()
    {
        QFETCH(QString, told);
        QFETCH(QString, names);
        QStringList found;
        for (const Group &group : arrange(candidates(told), {}).groups)
            found << group.recordId
                    + (group.aliases.isEmpty() ? QString() : u'=' + group.aliases.join(u','));
        QCOMPARE(found.join(u' '), names);
    }

    void reach()
    {
        QCOMPARE(reachKeys(candidate(u"S o1 R1 K1 P=A r=id"_s)),
                 QStringList({u"kid:K1"_s, u"reference:r1"_s, u"number:o1"_s, u"record:id"_s}));
        const QStringList alone = reachKeys(candidate(u"S P=A N=b.example"_s));
        QCOMPARE(alone.size(), 1);
        QCOMPARE(reachKeys(candidate(u"s P=a N=B.example"_s)), alone);
        QVERIFY(reachKeys(candidate(u"s P=a"_s)) != alone);
    }

    void folding()
    {
        QCOMPARE(foldWord(u" Caa\u00adS\u00a0Ｌicence\u200b\tDV "_s), u"caaslicencedv"_s);
        QCOMPARE(spellWord(u" Caa\u00adS\u00a0Licence\u200b\t DV "_s), u"CaaS Licence DV"_s);
        QCOMPARE(foldKid(u" aB c\n"_s), u"aBc"_s);
        QCOMPARE(foldHost(u"https://ACME.example:443/x"_s), u"acme.example"_s);
        QCOMPARE(foldHost(u"acme.Example"_s), u"acme.example"_s);
        QCOMPARE(foldDirectory(u"https://acme.example/"_s), u"acme.example"_s);
        QCOMPARE(foldDirectory(u"https://acme.example/v2/DV/"_s), u"acme.example/v2/DV"_s);
        QCOMPARE(foldDomains({u"B\u00fccher.example"_s, u"a.example"_s, u"A.example."_s}),
                 QStringList({u"a.example"_s, u"xn--bcher-kva.example"_s}));
    }

    /** Not how fast, but that it ends: each of these would take minutes if each candidate was
     *  compared with each other. */
    void growth_data()
    {
        QTest::addColumn<QString>("form");
        QTest::addColumn<int>("candidates");
        QTest::addColumn<size_t>("groups");
        QTest::newRow("pairs of orders")
            << u"S o%2 R%2 P=A C=c%2|S o%2 K%2 P=A E=e%2"_s << 20000 << size_t(10000);
        QTest::newRow("equal in one order") << u"S o1 P=A"_s << 20000 << size_t(1);
        QTest::newRow("named in one order") << u"S o1 P=A R%1"_s << 20000 << size_t(20000);
        QTest::newRow("KIDs and references of one order")
            << u"S o1 P=A R%1|S o1 P=A K%1"_s << 10000 << size_t(10000);
        QTest::newRow("unnamed in one order")
            << u"S o1 P=A R%2|S o1 P=A N=n%1.example"_s << 6000 << size_t(6000);
        QTest::newRow("a number of no seller") << u"o1 K%1"_s << 20000 << size_t(20000);
        QTest::newRow("a KID of two hosts")
            << u"K1 o%1|K1 Da.example|K1 Db.example"_s << 9000 << size_t(3002);
        QTest::newRow("one reference of many orders") << u"S R1 o%1"_s << 20000 << size_t(1);
    }

    void growth()
    {
        QFETCH(QString, form);
        QFETCH(int, candidates);
        QFETCH(size_t, groups);
        const QStringList forms = form.split(u'|');
        std::vector<Told> told;
        for (int i = 0; i < candidates; ++i) {
            QString words = forms[i % forms.size()];
            words.replace(u"%1"_s, QString::number(i));
            words.replace(u"%2"_s, QString::number(i / forms.size()));
            told.push_back(candidate(words));
            told.back().id = i;
        }
        QElapsedTimer timer;
        timer.start();
        const Arrangement found = arrange(told, {});
        qInfo("%d candidates, %zu groups, %zu questions, %lld ms", candidates, found.groups.size(),
              found.questions.size(), static_cast<long long>(timer.elapsed()));
        QCOMPARE(found.groups.size(), groups);
    }
};

QTEST_APPLESS_MAIN(TestArrangement)
#include "tst_arrangement.moc"
