// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "tests/domain/TradeLaws.h"

#include <rapidcheck.h>

#include <QTest>

#include <numeric>

using namespace eab;
using namespace eab::domain;
using namespace eab::trade;
using namespace Qt::StringLiterals;

namespace {

struct Totals
{
    int purchases = 0;
    int products = 0;
    size_t candidates = 0;
    size_t repeated = 0;
    size_t imports = 0;
    size_t undone = 0;
    size_t answers = 0;
    size_t groups = 0;
    size_t questions = 0;
};
Totals totals;

/** For whoever has to find out why. */
void tell(const World &world)
{
    QStringList lines;
    for (const Told &told : world.told)
        lines << u"  %1: %2"_s.arg(told.id).arg(describe(told));
    for (const Decision &answer : world.answers)
        lines << u"  answer %1: %2, %3; %4 %5"_s.arg(int(answer.kind))
                     .arg(answer.a)
                     .arg(answer.b)
                     .arg(fieldName(answer.field), answer.seller);
    RC_LOG() << lines.join(u'\n').toStdString() << std::endl;
}

Outcome atOnce(const World &world)
{
    Labels labels;
    for (const Told &told : world.told)
        labels[told.id] = int(told.id);
    return outcome(arrange(world.told, world.answers), labels);
}

std::vector<int> shuffled(int count)
{
    std::vector<int> order(static_cast<size_t>(count));
    std::iota(order.begin(), order.end(), 0);
    for (int left = count; left > 1; --left)
        std::swap(order[size_t(left - 1)], order[size_t(left - 1 - pick(left))]);
    return order;
}

/** A vault that gets one import after the other, and gives each record the id it keeps. */
class Vault
{
public:
    explicit Vault(const World &world)
        : m_world(world)
    { }

    /** Their places in the world; the number of the import, to undo it. */
    void take(const std::vector<int> &places)
    {
        for (const int place : places) {
            Told told = m_world.told[size_t(place)];
            // A message can come twice; what a person says of a record is one thing, and what says
            // nothing has nothing in common with anything.
            if ((told.own || reachKeys(told).isEmpty()) && m_firstId.contains(place))
                continue;
            told.id = ++m_lastId;
            m_labels[told.id] = place;
            m_firstId.emplace(place, told.id);
            m_told.push_back(told);
        }
        arrangeAll();
    }

    void undo(size_t count)
    {
        for (; count > 0; --count) {
            const qint64 id = m_told.back().id;
            m_firstId.erase(m_labels.at(id));
            m_labels.erase(id);
            m_told.pop_back();
        }
        arrangeAll();
    }

    [[nodiscard]] bool has(int place) const { return m_firstId.contains(place); }
    [[nodiscard]] Outcome outcome() const { return trade::outcome(m_arranged, m_labels); }

private:
    void arrangeAll()
    {
        std::vector<Decision> answers;
        for (Decision answer : m_world.answers) {
            const auto a = m_firstId.find(int(answer.a));
            const auto b = m_firstId.find(int(answer.b));
            answer.a = a == m_firstId.end() ? -1 : a->second;
            answer.b = b == m_firstId.end() ? -1 : b->second;
            answers.push_back(answer);
        }
        std::reverse(answers.begin(), answers.end()); // nor does it matter what was answered first
        m_arranged = arrange(m_told, answers);
        std::set<QString> ids;
        std::map<qint64, QString> idOf;
        for (const Group &group : m_arranged.groups) {
            const QString id
                = group.recordId.isEmpty() ? u"r%1"_s.arg(++m_lastRecord) : group.recordId;
            RC_ASSERT(ids.insert(id).second);
            for (const QString &alias : group.aliases)
                RC_ASSERT(ids.insert(alias).second);
            for (const qint64 told : group.told)
                idOf[told] = id;
        }
        for (Told &told : m_told)
            told.recordId = idOf.at(told.id); // each of them is in a group
        RC_ASSERT(idOf.size() == m_told.size());
    }

    const World &m_world;
    std::vector<Told> m_told;
    Labels m_labels;
    std::map<int, qint64> m_firstId;
    Arrangement m_arranged;
    qint64 m_lastId = 0;
    int m_lastRecord = 0;
};

/** What is reachable from one candidate, through keys and answers. */
std::set<qint64> reached(const std::vector<Told> &told, const std::vector<Decision> &answers,
                         qint64 from)
{
    std::map<QString, std::vector<qint64>> index;
    for (const Told &one : told) {
        for (const QString &key : reachKeys(one))
            index[key].push_back(one.id);
    }
    std::set<qint64> found;
    std::vector<qint64> open {from};
    while (!open.empty()) {
        const qint64 id = open.back();
        open.pop_back();
        if (!found.insert(id).second)
            continue;
        for (const QString &key : reachKeys(told[size_t(id)]))
            open.insert(open.end(), index[key].begin(), index[key].end());
        for (const Decision &answer : answers) {
            const bool isOfTwo = answer.kind != Decision::Kind::Seller;
            if (isOfTwo && (answer.a == id || answer.b == id))
                open.insert(open.end(), {answer.a, answer.b});
        }
    }
    return found;
}

/** The part of an arrangement that is about some candidates. */
Arrangement only(const Arrangement &all, const std::set<qint64> &told)
{
    Arrangement some;
    std::map<size_t, size_t> places;
    for (size_t group = 0; group < all.groups.size(); ++group) {
        if (!told.contains(all.groups[group].told.front()))
            continue;
        places[group] = some.groups.size();
        some.groups.push_back(all.groups[group]);
    }
    for (Question question : all.questions) {
        if (!places.contains(question.about.front()))
            continue;
        for (size_t &group : question.about)
            group = places.at(group);
        for (size_t &group : question.options)
            group = places.at(group);
        some.questions.push_back(question);
    }
    return some;
}

QStringList namesOf(const Arrangement &arrangement)
{
    QStringList names;
    for (const Group &group : arrangement.groups)
        names << group.recordId + u'=' + group.aliases.join(u',');
    return names;
}

} // namespace

class TestArrangementLaw : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void cleanupTestCase()
    {
        qInfo("%d purchases of %d products: %zu candidates and %zu repeated ones, %zu imports, "
              "%zu undone, %zu answers; %zu records, %zu candidates joined, %zu questions",
              totals.purchases, totals.products, totals.candidates, totals.repeated, totals.imports,
              totals.undone, totals.answers, totals.groups, totals.candidates - totals.groups,
              totals.questions);
    }

    /** Every order of arrival, every repetition, every split into imports, and what was undone in
     *  between, lead to the same. */
    void arrivalDoesNotMatter()
    {
        QVERIFY(rc::check("arrival does not matter", [] {
            const World world = arbitraryWorld({.hasAnswers = pick(2) == 1});
            tell(world);
            const Outcome expected = atOnce(world);
            const int count = int(world.told.size());
            std::vector<int> coming = shuffled(count);
            for (int again = count == 0 ? 0 : pick(4); again > 0; --again) {
                coming.insert(coming.begin() + pick(int(coming.size())), pick(count));
                ++totals.repeated;
            }
            Vault vault(world);
            while (!coming.empty()) {
                if (oneIn(4)) {
                    // Comes, is looked at, and goes; repetitions would take the first one's name.
                    std::vector<int> undone;
                    for (const int place : shuffled(count)) {
                        if (!vault.has(place) && undone.size() < 3)
                            undone.push_back(place);
                    }
                    vault.take(undone);
                    vault.undo(undone.size());
                    totals.undone += undone.size();
                }
                const int next = 1 + pick(int(coming.size()));
                vault.take({coming.begin(), coming.begin() + next});
                coming.erase(coming.begin(), coming.begin() + next);
                ++totals.imports;
            }
            const Outcome found = vault.outcome();
            RC_ASSERT(found.groups.toStdString() == expected.groups.toStdString());
            RC_ASSERT(found.questions.toStdString() == expected.questions.toStdString());
            RC_ASSERT(found.facts.toStdString() == expected.facts.toStdString());

            const Arrangement all = arrange(world.told, world.answers);
            totals.purchases += world.purchases;
            totals.products += world.products;
            totals.candidates += world.told.size();
            totals.answers += world.answers.size();
            totals.groups += all.groups.size();
            totals.questions += all.questions.size();
        }));
    }

    void factsAreKeptOrAsked()
    {
        QVERIFY(rc::check("facts are kept or asked", [] {
            const World world = arbitraryWorld({.hasAnswers = pick(2) == 1});
            tell(world);
            nothingIsLost(world, arrange(world.told, world.answers));
        }));
    }

    void joinsHaveReasons()
    {
        QVERIFY(rc::check("joins have reasons", [] {
            World world = arbitraryWorld({.hasAnswers = pick(2) == 1});
            tell(world);
            // Values that were decided no longer contradict: that is looked at elsewhere.
            std::erase_if(world.answers, [](const Decision &answer) {
                return answer.kind == Decision::Kind::Value || answer.kind == Decision::Kind::None
                    || answer.kind == Decision::Kind::Seller;
            });
            const Arrangement found = arrange(world.told, world.answers);
            nothingIsForced(world, found);
            allIsAsked(world, found);
            if (world.answers.empty())
                keysAreRecords(world, found);
        }));
    }

    void answersHold()
    {
        QVERIFY(rc::check("answers hold", [] {
            const World world = arbitraryWorld({.hasAnswers = true});
            tell(world);
            answersAreKept(world, arrange(world.told, world.answers));
        }));
    }

    /** As long as all tell the truth, no record holds two products that differ. */
    void truthIsNotMixed()
    {
        QVERIFY(rc::check("truth is not mixed", [] {
            const World world = arbitraryWorld({.truthful = true});
            tell(world);
            const Arrangement found = arrange(world.told, {});
            for (const Group &group : found.groups)
                RC_ASSERT(!anyContradict(world, group, group));
            for (const Question &question : found.questions)
                RC_ASSERT(question.kind != Question::Kind::WhichValue
                          || question.field >= TradeField::Customer);
        }));
    }

    /** And if they tell all, the records are what was bought, and nobody is asked. */
    void truthIsFound()
    {
        QVERIFY(rc::check("truth is found", [] {
            const World world = arbitraryWorld({.truthful = true, .complete = true});
            tell(world);
            const Arrangement found = arrange(world.told, {});
            RC_ASSERT(int(found.groups.size()) == world.products);
            for (const Group &group : found.groups) {
                for (const qint64 id : group.told)
                    RC_ASSERT(world.product[size_t(id)]
                              == world.product[size_t(group.told.front())]);
            }
            RC_ASSERT(found.questions.empty());
        }));
    }

    void theReachableIsEnough()
    {
        QVERIFY(rc::check("the reachable is enough", [] {
            World world = arbitraryWorld({.hasAnswers = pick(2) == 1});
            tell(world);
            RC_PRE(!world.told.empty());
            for (Told &told : world.told)
                told.recordId = pick(3) == 0 ? u"r%1"_s.arg(pick(8)) : QString();
            const qint64 from = pick(int(world.told.size()));
            const std::set<qint64> near = reached(world.told, world.answers, from);
            std::vector<Told> some;
            Labels labels;
            for (const Told &told : world.told) {
                labels[told.id] = int(told.id);
                if (near.contains(told.id))
                    some.push_back(told);
            }
            const Arrangement expected = only(arrange(world.told, world.answers), near);
            const Arrangement found = arrange(some, world.answers);
            RC_ASSERT(outcome(found, labels) == outcome(expected, labels));
            RC_ASSERT(namesOf(found) == namesOf(expected));
            RC_CLASSIFY(some.size() < world.told.size());
        }));
    }
};

QTEST_APPLESS_MAIN(TestArrangementLaw)
#include "tst_arrangementlaw.moc"
