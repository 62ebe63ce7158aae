// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "app/session/RecordList.h"
#include "app/uses/Records.h"
#include "app/words/TimeText.h"

#include "tests/support/CpuTimer.h"
#include "tests/ui/Stage.h"
#include "ui/common/Theme.h"
#include "ui/credentials/RecordDelegate.h"
#include "ui/credentials/RecordListModel.h"

#include <QAbstractItemModelTester>

using namespace eab;
using namespace eab::ui;
using namespace eab::stage;
using domain::Record;
using samples::now;

namespace {

using Kind = Place::Kind;

Record pairRecord(const QString &id, const QString &title, const QDateTime &portalUntil)
{
    Record record;
    record.id = id;
    record.title = title;
    record.kind = domain::RecordKind::Pair;
    record.kid = QStringLiteral("kid-") + id;
    record.hmacBytes = 32;
    record.portalVisibleUntil = portalUntil;
    record.orderedAt = portalUntil.isValid() ? portalUntil.addDays(-7) : QDateTime();
    record.created = now.addDays(-8);
    return record;
}

/** One of each kind a list can hold. */
std::vector<Record> library()
{
    std::vector<Record> all;
    all.push_back(pairRecord(QStringLiteral("last"), QStringLiteral("Last day"),
                             now.addSecs(qint64 {10} * 3600)));
    all.push_back(pairRecord(QStringLiteral("soon"), QStringLiteral("Closing"),
                             now.addSecs(qint64 {2 * 24 + 4} * 3600)));
    all.push_back(pairRecord(QStringLiteral("open"), QStringLiteral("Open"), now.addDays(6)));
    all.push_back(pairRecord(QStringLiteral("over"), QStringLiteral("Over"), now.addDays(-3)));
    all.push_back(pairRecord(QStringLiteral("free"), QStringLiteral("Without a date"), {}));
    Record proved = pairRecord(QStringLiteral("proved"), QStringLiteral("Proved"), now.addDays(1));
    proved.verified = domain::Verification {now.addDays(-1), QStringLiteral("accepted"), {}};
    proved.issuer = QStringLiteral("trustico");
    proved.tags = {QStringLiteral("production")};
    all.push_back(proved);
    Record order;
    order.id = QStringLiteral("order");
    order.title = QStringLiteral("An order");
    order.orderNumber = QStringLiteral("HB-1");
    order.portalVisibleUntil = now.addDays(1);
    order.created = now.addDays(-6);
    all.push_back(order);
    Record archived = pairRecord(QStringLiteral("old"), QStringLiteral("Archived"), now.addDays(1));
    archived.status = domain::RecordStatus::Archived;
    archived.tags = {QStringLiteral("production")};
    all.push_back(archived);
    return all;
}

QStringList ids(const RecordListModel &model)
{
    QStringList shown;
    for (int row = 0; row < model.rowCount(); ++row)
        shown << model.index(row).data(RecordListModel::IdRole).toString();
    return shown;
}

QStyleOptionViewItem optionFor(const QRect &rect, Qt::LayoutDirection direction)
{
    QStyleOptionViewItem option;
    option.rect = rect;
    option.font = QApplication::font();
    option.palette = QApplication::palette();
    option.direction = direction;
    return option;
}

QImage painted(const RecordListModel &model, int row, QStyle::State state,
               Qt::LayoutDirection direction, int width = 424)
{
    const RecordDelegate delegate(nullptr);
    QStyleOptionViewItem option = optionFor({0, 0, width, 64}, direction);
    option.state |= state;
    QImage image(width, 64, QImage::Format_RGB32);
    image.fill(Qt::magenta);
    QPainter painter(&image);
    delegate.paint(&painter, option, model.index(row));
    return image;
}

} // namespace

Q_DECLARE_METATYPE(Record)

class TestRecordList : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<RecordListModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
    app::RecordList m_list;

    void put(std::vector<Record> records, const QDateTime &at)
    {
        m_list.fill(std::move(records), at);
        m_model->setList(m_list);
    }
    /** What a minute of the window does. */
    void passTime(const QDateTime &to)
    {
        m_model->takeChange(m_list.passTime(to));
        m_model->setNow(to, 0, m_model->rowCount() - 1);
    }
    /** What a change of records in the session does. */
    void change(std::vector<Record> records, const QSet<QString> &gone = {})
    {
        const auto told = m_list.put(std::move(records), gone, m_list.now());
        m_model->takeChange(told.added + told.changed + told.removed);
    }
    /** Every row is where a model that reads the list anew has it. */
    void compareWithAFreshOne()
    {
        RecordListModel fresh(nullptr);
        fresh.setPlace(m_model->place());
        fresh.setList(m_list);
        QCOMPARE(ids(*m_model), ids(fresh));
    }

private slots:
    void productsOfAnOrderStandTogether_data()
    {
        QTest::addColumn<QStringList>("orders"); // of the rows, most urgent first
        QTest::addColumn<QString>("grouped");
        QTest::addColumn<QString>("mates");
        const auto row
            = [](const char *name, const char *orders, const char *grouped, const char *mates) {
                  QTest::newRow(name) << QString::fromLatin1(orders).split(QLatin1Char(' '))
                                      << QString::fromLatin1(grouped) << QString::fromLatin1(mates);
              };
        row("under the most urgent", "x y x z y", "0 2 1 4 3", "-+-+-");
        row("each its own", "x y z", "0 1 2", "---");
        row("all one", "x x x", "0 1 2", "-++");
        row("without an order", "- x - x", "0 1 3 2", "--+-");
    }

    void productsOfAnOrderStandTogether()
    {
        QFETCH(QStringList, orders);
        QFETCH(QString, grouped);
        QFETCH(QString, mates);
        std::vector<Record> records;
        QStringList plain;
        for (int i = 0; i < orders.size(); ++i) {
            plain << QString::number(i);
            records.push_back(pairRecord(plain.back(), plain.back(), now.addDays(1 + i)));
            records.back().orderId = orders[i] == QLatin1String("-") ? QString() : orders[i];
        }
        put(records, now);
        QCOMPARE(ids(*m_model), plain);
        m_model->setGrouped(true);
        QCOMPARE(ids(*m_model).join(QLatin1Char(' ')), grouped);
        QString found;
        for (int i = 0; i < m_model->rowCount(); ++i) {
            const bool mate = m_model->index(i).data(RecordListModel::MateRole).toBool();
            found += QLatin1Char(mate ? '+' : '-');
            QCOMPARE(m_model->index(i)
                         .data(Qt::AccessibleTextRole)
                         .toString()
                         .startsWith(QLatin1String("same order")),
                     mate);
        }
        QCOMPARE(found, mates);
        // What changes finds its place among them.
        Record last = records.back();
        last.portalVisibleUntil = now.addSecs(3600);
        change({last});
        QCOMPARE(ids(*m_model).front(), last.id);
        m_model->setGrouped(false);
        QCOMPARE(ids(*m_model).mid(1), plain.mid(0, plain.size() - 1));
    }

    void aMateIsDrawnUnderItsOrder()
    {
        std::vector<Record> records {
            pairRecord(QStringLiteral("a"), QStringLiteral("A"), now.addDays(1)),
            pairRecord(QStringLiteral("b"), QStringLiteral("A"), now.addDays(1))};
        for (Record &record : records)
            record.orderId = QStringLiteral("x");
        put(records, now);
        const QImage plain = painted(*m_model, 1, QStyle::State_Enabled, Qt::LeftToRight);
        m_model->setGrouped(true);
        QVERIFY(painted(*m_model, 1, QStyle::State_Enabled, Qt::LeftToRight) != plain);
        m_model->setGrouped(false);
        QCOMPARE(painted(*m_model, 1, QStyle::State_Enabled, Qt::LeftToRight), plain);
    }

    void init()
    {
        failOnWarnings();
        m_model = std::make_unique<RecordListModel>(nullptr);
        m_tester = std::make_unique<QAbstractItemModelTester>(
            m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        put(library(), now);
    }
    void cleanup()
    {
        m_tester.reset();
        m_model.reset();
        applyTheme(*qApp, Scheme::Light);
    }

    void showsWhatBelongsToAPlace_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("key");
        QTest::addColumn<QStringList>("shown");
        const auto row = [](const char *name, Kind kind, const char *key, const char *ids) {
            QTest::newRow(name) << static_cast<int>(kind) << QString::fromLatin1(key)
                                << QString::fromLatin1(ids).split(QLatin1Char(' '));
        };
        row("all but the archive", Kind::All, "", "last order soon open proved free over");
        row("needs attention: could still be lost", Kind::NeedsAttention, "", "last order soon");
        row("closing today, proved or not", Kind::Today, "", "last");
        row("and in the days after it", Kind::ThisWeek, "", "order soon open proved");
        row("not verified: a pair nobody has proved", Kind::NotVerified, "",
            "last soon open free over");
        row("archive", Kind::Archive, "", "old");
        row("an issuer", Kind::Issuer, "trustico", "proved");
        row("a tag, without the archive", Kind::Tag, "production", "proved");
    }

    void showsWhatBelongsToAPlace()
    {
        QFETCH(int, kind);
        QFETCH(QString, key);
        QFETCH(QStringList, shown);
        m_model->setPlace({static_cast<Kind>(kind), key});
        QCOMPARE(ids(*m_model), shown);
    }

    void aPlaceFollowsTheClock()
    {
        m_model->setPlace({Kind::NeedsAttention, {}});
        QCOMPARE(ids(*m_model).size(), 3);
        QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
        passTime(now.addDays(4)); // the open one is closing by now, two are over
        QCOMPARE(ids(*m_model), (QStringList {QStringLiteral("open"), QStringLiteral("order")}));
        QCOMPARE(reset.count(), 0);
    }

    void atMidnightOthersCloseToday()
    {
        m_model->setPlace({Kind::Today, {}});
        QCOMPARE(ids(*m_model), QStringList {QStringLiteral("last")});
        const QDateTime midnight = now.toLocalTime().date().addDays(1).startOfDay();
        passTime(midnight.addSecs(-1).toUTC());
        m_model->setDay(midnight.addSecs(-1).toUTC());
        QCOMPARE(ids(*m_model), QStringList());
        passTime(midnight.toUTC());
        m_model->setDay(midnight.toUTC());
        QCOMPARE(ids(*m_model), (QStringList {QStringLiteral("order"), QStringLiteral("proved")}));
    }

    void aMinutePaintsOnlyRowsThatLookDifferent()
    {
        const auto row
            = [this](const char *id) { return m_model->indexOf(QString::fromLatin1(id)).row(); };
        QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
        passTime(now.addSecs(1));
        QCOMPARE(changed.count(), 5); // those with a clock: their last hour is no longer whole
        changed.clear();
        passTime(now.addSecs(2));
        QCOMPARE(changed.count(), 0);
        passTime(now.addSecs(61));
        QCOMPARE(changed.count(), 0);
        m_model->setNow(now.addSecs(3700), row("soon"), row("soon")); // the only one in sight
        QCOMPARE(changed.count(), 1);
        QCOMPARE(changed.constFirst().constFirst().toModelIndex().row(), row("soon"));
        m_model->setNow(now.addSecs(3701), -1, 1000);
        QCOMPARE(changed.count(), 1);
    }

    void rowsComeChangeMoveAndGo()
    {
        QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
        QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
        QSignalSpy moved(m_model.get(), &QAbstractItemModel::rowsMoved);
        QSignalSpy inserted(m_model.get(), &QAbstractItemModel::rowsInserted);
        QSignalSpy removed(m_model.get(), &QAbstractItemModel::rowsRemoved);
        const auto id = [](const char *text) { return QString::fromLatin1(text); };
        const QPersistentModelIndex soon = m_model->indexOf(id("soon"));
        const QPersistentModelIndex open = m_model->indexOf(id("open"));

        change(
            {pairRecord(id("soon"), id("Another title"), now.addSecs(qint64 {2 * 24 + 4} * 3600))});
        QCOMPARE(changed.count(), 1);
        QCOMPARE(changed.constFirst().constFirst().toModelIndex(), QModelIndex(soon));
        QCOMPARE(soon.data().toString(), id("Another title"));

        change({pairRecord(id("new"), id("New"), now.addSecs(3600))});
        QCOMPARE(inserted.count(), 1);
        QCOMPARE(ids(*m_model).constFirst(), id("new"));

        change({pairRecord(id("open"), id("Open"), now.addSecs(60))}); // to the top
        QCOMPARE(moved.count(), 1);
        QCOMPARE(open.row(), 0);
        change({pairRecord(id("open"), id("Open"), now.addDays(90))}); // and down
        QCOMPARE(moved.count(), 2);
        QVERIFY(open.row() > soon.row());
        QCOMPARE(open.data(RecordListModel::IdRole).toString(), id("open"));

        change({}, {id("over"), id("never there")});
        QCOMPARE(removed.count(), 1);
        Record archived = pairRecord(id("last"), id("Last day"), now.addSecs(qint64 {10} * 3600));
        archived.status = domain::RecordStatus::Archived; // leaves this place
        change({archived});
        QCOMPARE(removed.count(), 2);
        QVERIFY(!m_model->indexOf(id("last")).isValid());
        QCOMPARE(reset.count(), 0);
        compareWithAFreshOne();
    }

    void severalAtOnceEndInOrder()
    {
        QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
        auto records = library();
        // Each gets another one's time, and one comes, and one goes.
        for (size_t i = 0; i + 1 < records.size(); ++i)
            std::swap(records[i].portalVisibleUntil, records[i + 1].portalVisibleUntil);
        records.push_back(pairRecord(QStringLiteral("new"), QStringLiteral("New"), now));
        records.erase(records.begin() + 2);
        change(records, {QStringLiteral("open")});
        compareWithAFreshOne();
        for (int hours = 1; hours < 24 * 8; hours += 5) {
            passTime(now.addSecs(qint64 {hours} * 3600));
            compareWithAFreshOne();
        }
        passTime(now); // a clock that is set right
        compareWithAFreshOne();
        QCOMPARE(reset.count(), 0);
    }

    void aChangedRecordIsFoundByItsNewWords()
    {
        m_model->setSearch(QStringLiteral("unheard"));
        QCOMPARE(m_model->rowCount(), 0);
        change({pairRecord(QStringLiteral("open"), QStringLiteral("Unheard of"), now.addDays(6))});
        QCOMPARE(ids(*m_model), QStringList {QStringLiteral("open")});
        change({pairRecord(QStringLiteral("open"), QStringLiteral("Open"), now.addDays(6))});
        QCOMPARE(m_model->rowCount(), 0);
    }

    void nothingIsLeftWhenCleared()
    {
        m_model->setSearch(QStringLiteral("archived"));
        m_model->clear();
        m_model->setSearch({});
        QCOMPARE(m_model->rowCount(), 0);
        QVERIFY(m_model->record(QStringLiteral("open")) == nullptr);
        m_model->takeChange({QStringLiteral("open")}); // heard too late
        QCOMPARE(m_model->rowCount(), 0);
    }

    void searchesWhileTyping_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<bool>("found");
        QTest::newRow("the title") << "shop front" << true;
        QTest::newRow("part of the order number") << "77120" << true;
        QTest::newRow("the CA Reference") << "5544332211" << true;
        QTest::newRow("the key identifier") << "kD3v_9sQ" << true;
        QTest::newRow("in another case") << "kd3V_9SQ" << true;
        QTest::newRow("the customer, capital umlaut") << QString::fromUtf8("GRÜNWALD") << true;
        QTest::newRow("sharp s as two") << "strasse" << true;
        QTest::newRow("the customer, half typed") << QString::fromUtf8("grün") << true;
        QTest::newRow("a domain") << "www.shop.example" << true;
        QTest::newRow("the address") << "ops@shop" << true;
        QTest::newRow("a tag") << "production" << true;
        QTest::newRow("the product") << "caas licence" << true;
        QTest::newRow("the directory") << "acme.harbour" << true;
        QTest::newRow("a note") << "renew in spring" << true;
        QTest::newRow("words of different fields, in any order")
            << "production hb-77120 gmbh" << true;
        QTest::newRow("wide digits") << QString::fromUtf8("７７１２０") << true;
        QTest::newRow("one word too many") << "hb-77120 nothing" << false;
        QTest::newRow("not there") << "zzz" << false;
    }

    void searchesWhileTyping()
    {
        QFETCH(QString, words);
        QFETCH(bool, found);
        Record record
            = pairRecord(QStringLiteral("x"), QStringLiteral("Shop front"), now.addDays(3));
        record.orderNumber = QStringLiteral("HB-77120");
        record.caReference = QStringLiteral("5544332211");
        record.kid = QStringLiteral("kD3v_9sQx2LrT0aVY8mB1w");
        record.customer = QString::fromUtf8("Grünwald GmbH, Lange Straße");
        record.domains = {QStringLiteral("www.shop.example"), QStringLiteral("*.shop.example")};
        record.email = QStringLiteral("ops@shop.example");
        record.tags = {QStringLiteral("production")};
        record.product = QStringLiteral("CaaS Licence OV");
        record.directoryUrl = QStringLiteral("https://acme.harbour.example.net/v2/OV");
        record.notes = QStringLiteral("Renew in spring");
        auto all = library();
        for (Record &other : all)
            other.tags.clear();
        all.push_back(record);
        put(std::move(all), now);
        m_model->setSearch(words);
        QVERIFY(m_model->isSearching());
        QCOMPARE(ids(*m_model), found ? QStringList {QStringLiteral("x")} : QStringList());
        m_model->setSearch({});
        QCOMPARE(ids(*m_model).size(), 8);
    }

    void aSearchLooksEverywhere()
    {
        m_model->setPlace({Kind::NeedsAttention, {}});
        m_model->setSearch(QStringLiteral("archived"));
        QCOMPARE(ids(*m_model), QStringList {QStringLiteral("old")});
        m_model->setSearch(QStringLiteral("  "));
        QVERIFY(!m_model->isSearching());
        QCOMPARE(ids(*m_model).size(), 3);
    }

    void tenThousandRecordsAreFilteredAtOnce()
    {
        m_tester.reset(); // it would look at every row itself
        std::vector<Record> many;
        for (int i = 0; i < 10000; ++i) {
            Record record = pairRecord(QString::number(i), QStringLiteral("Record %1").arg(i),
                                       now.addSecs(qint64 {i} * 600 - 1000000));
            record.orderNumber = QStringLiteral("HB-%1").arg(i, 6, 10, QLatin1Char('0'));
            record.customer = QStringLiteral("Customer number %1 of many").arg(i % 100);
            record.notes = QString(200, QLatin1Char('n'));
            many.push_back(std::move(record));
        }
        put(std::move(many), now);
        const CpuTimer timer;
        QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
        QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
        change({pairRecord(QStringLiteral("5000"), QStringLiteral("Changed"), now.addDays(3))});
        QVERIFY(reset.isEmpty() && changed.count() == 1);
        for (const char *typed : {"h", "hb", "hb-", "hb-0", "hb-00", "hb-004", "hb-0042"})
            m_model->setSearch(QString::fromLatin1(typed));
        QCOMPARE(m_model->rowCount(), 100);
        QVERIFY2(timer.milliseconds() < 1000, qPrintable(QString::number(timer.milliseconds())));
        const CpuTimer again;
        m_model->setSearch({});
        m_model->setPlace({Kind::NeedsAttention, {}});
        QVERIFY2(again.milliseconds() < 1000, qPrintable(QString::number(again.milliseconds())));
    }

    void mostUrgentFirst()
    {
        Stage stage;
        const auto add = [&stage](const char *kid, const QDateTime &ordered) {
            return stage.addPair({QString::fromLatin1(kid), kid[0], QString::fromLatin1(kid),
                                  QString::fromLatin1(kid) + QLatin1String("-ref"), ordered});
        };
        const QString open = add("a-open", now.addDays(-1));
        const QString last = add("b-last", now.addDays(-6).addSecs(-3600));
        const QString over = add("c-over", now.addDays(-20));
        const QString soon = add("d-soon", now.addDays(-5));
        const QString order = stage.addOrder(QStringLiteral("e-order"), now.addDays(-4));
        put(stage.records(), now);
        QCOMPARE(ids(*m_model), (QStringList {last, soon, order, open, over}));
    }

    void thePillSaysHowLong_data()
    {
        QTest::addColumn<qint64>("left");
        QTest::addColumn<QString>("words");
        QTest::addColumn<int>("urgency");
        constexpr qint64 hour = 3600;
        const auto row = [](const char *name, qint64 left, const char *words, domain::Urgency how) {
            QTest::newRow(name) << left << QString::fromLatin1(words) << static_cast<int>(how);
        };
        using U = domain::Urgency;
        row("days", 100 * hour, "4 d 4 h left", U::Good);
        row("just over three days", 72 * hour + 1, "3 days left", U::Good);
        row("three days", 72 * hour, "3 days left", U::Soon);
        row("two days and some", 52 * hour + 59, "2 d 4 h left", U::Soon);
        row("one day", 24 * hour, "1 day left", U::Urgent);
        row("hours", 10 * hour + 100, "10 h left, until 21:01", U::Urgent);
        row("minutes", qint64 {25} * 60, "25 min left, until 11:25", U::Urgent);
        row("the last seconds", 1, "1 min left, until 11:00", U::Urgent);
        row("over", 0, "window closed", U::Closed);
        row("long over", -90000, "window closed", U::Closed);
    }

    void thePillSaysHowLong()
    {
        QFETCH(qint64, left);
        QFETCH(QString, words);
        QFETCH(int, urgency);
        put({pairRecord(QStringLiteral("x"), QStringLiteral("X"), now.addSecs(left))}, now);
        const QModelIndex index = m_model->index(0);
        QCOMPARE(index.data(RecordListModel::PillRole).toString(), words);
        QCOMPARE(index.data(RecordListModel::UrgencyRole).toInt(), urgency);
        QVERIFY(index.data(Qt::AccessibleTextRole).toString().contains(words));
        // Time alone brings a record there, too.
        put({pairRecord(QStringLiteral("x"), QStringLiteral("X"), now.addSecs(left))},
            now.addDays(-2));
        passTime(now);
        QCOMPARE(index.isValid(), true);
        QCOMPARE(m_model->index(0).data(RecordListModel::PillRole).toString(), words);
    }

    void withoutADateThereIsNoClock()
    {
        put({pairRecord(QStringLiteral("x"), QStringLiteral("X"), {})}, now);
        QCOMPARE(m_model->index(0).data(RecordListModel::PillRole).toString(),
                 QStringLiteral("no deadline"));
        QVERIFY(m_model->index(0).data(RecordListModel::FractionRole).toDouble() < 0);
    }

    void theMostUrgentRingIsTheMostVisible_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }

    void theMostUrgentRingIsTheMostVisible()
    {
        QFETCH(bool, dark);
        applyTheme(*qApp, dark ? Scheme::Dark : Scheme::Light);
        const Tokens &tokens = tokensOf(QApplication::palette());
        put({pairRecord(QStringLiteral("last"), QStringLiteral("A"), now.addSecs(60)),
             pairRecord(QStringLiteral("soon"), QStringLiteral("A"), now.addDays(3)),
             pairRecord(QStringLiteral("open"), QStringLiteral("A"), now.addDays(6))},
            now);
        const auto ring = [this](const char *id) {
            return painted(*m_model, m_model->indexOf(QString::fromLatin1(id)).row(),
                           QStyle::State_None, Qt::LeftToRight)
                .copy(12, 8, 40, 48);
        };
        const auto count = [](const QImage &image, const QColor &color) {
            int found = 0;
            for (int y = 0; y < image.height(); ++y) {
                for (int x = 0; x < image.width(); ++x)
                    found += image.pixelColor(x, y) == color ? 1 : 0;
            }
            return found;
        };
        // Its last minute is no sliver: a ground of its own, and a shape in it.
        QVERIFY(count(ring("last"), tokens.urgentWash) > 300);
        const QRect inside(14, 18, 12, 12);
        QVERIFY(count(ring("last").copy(inside), tokens.urgentWash) < 12 * 12 - 20);
        QVERIFY(count(ring("soon"), tokens.soonWash) > 300);
        QCOMPARE(count(ring("soon").copy(inside), tokens.soonWash), 12 * 12);
        QVERIFY(count(ring("open"), tokens.goodWash) == 0);
    }

    void theRingEmpties()
    {
        const Record record = pairRecord(QStringLiteral("x"), QStringLiteral("X"), now.addDays(7));
        QCOMPARE(fractionLeft(record, now), 1.0);
        QCOMPARE(fractionLeft(record, now.addDays(7)), 0.0);
        QVERIFY(std::abs(fractionLeft(record, now.addSecs(7 * 86400 / 2)) - 0.5) < 0.001);
        QCOMPARE(fractionLeft(record, now.addDays(30)), 0.0);
        QCOMPARE(fractionLeft(record, now.addDays(-30)), 1.0);
    }

    void aRowIsToldFromOthers_data()
    {
        QTest::addColumn<Record>("record");
        QTest::addColumn<QString>("lead");
        QTest::addColumn<QString>("about");
        QTest::addColumn<QString>("mark");
        const auto row = [](const char *name, const Record &record, const char *lead,
                            const char *about, const char *mark) {
            QTest::newRow(name) << record << QString::fromUtf8(lead) << QString::fromUtf8(about)
                                << QString::fromUtf8(mark);
        };
        Record record;
        record.id = QStringLiteral("0123456789abcdef");
        record.title = QStringLiteral("Shop front");
        row("nothing but a title", record, "Shop front", "", "");
        record.kid = QStringLiteral("kD3v_9sQx2LrT0aVY8mB1w");
        row("a key identifier", record, "Shop front", "", "KID …Y8mB1w");
        record.orderNumber = QStringLiteral("HB-1");
        record.issuer = QStringLiteral("trustico");
        row("an order", record, "Shop front", "Trustico CaaS", "HB-1");
        record.caReference = QStringLiteral("5544332211");
        row("a reference", record, "Shop front", "Trustico CaaS", "HB-1");
        record.domains = {QStringLiteral("shop.example.org"), QStringLiteral("www.example.org"),
                          QStringLiteral("*.example.org")};
        row("domains lead, its own title follows", record, "shop.example.org +2",
            "Shop front · Trustico CaaS", "HB-1");
        record.product = QStringLiteral("CaaS Licence OV");
        record.title = QStringLiteral("CaaS Licence OV, shop.example.org");
        row("a title that was made of these is not said again", record, "shop.example.org +2",
            "CaaS Licence OV · Trustico CaaS", "HB-1");
        record.domains = {QStringLiteral("xn--bcher-kva.example")};
        record.title = QStringLiteral("CaaS Licence OV, xn--bcher-kva.example");
        row("a domain as people read it", record, "bücher.example",
            "CaaS Licence OV · Trustico CaaS", "HB-1");
        record.domains.clear();
        record.title = QStringLiteral("Trustico CaaS HB-1");
        row("what the title says is not said below", record, "Trustico CaaS HB-1",
            "CaaS Licence OV", "CA Ref 5544332211");
    }

    void aRowIsToldFromOthers()
    {
        QFETCH(Record, record);
        QFETCH(QString, lead);
        QFETCH(QString, about);
        QFETCH(QString, mark);
        put({record}, now);
        const QModelIndex index = m_model->index(0);
        QCOMPARE(index.data().toString(), lead);
        QCOMPARE(index.data(RecordListModel::AboutRole).toString(), about);
        QCOMPARE(index.data(RecordListModel::MarkRole).toString(), mark);
        // Nothing known, nothing said: no lonely commas.
        QStringList heard {lead, about, mark, QStringLiteral("no deadline"),
                           app::proofText(record)};
        heard.removeAll(QString());
        QCOMPARE(index.data(Qt::AccessibleTextRole).toString(), heard.join(QLatin1String(", ")));
    }

    void twoRowsNeverLookAlike()
    {
        Stage stage;
        // The same domain and product: bought twice, replaced, and not there yet.
        stage.addPair({.kid = QStringLiteral("kid-abcdef"), .order = {}, .reference = {}});
        stage.addPair(
            {.kid = QStringLiteral("kid-ghijkl"), .fill = 'l', .order = {}, .reference = {}});
        stage.addPair(
            {.kid = QStringLiteral("kid-3"), .fill = 'm', .reference = QStringLiteral("1")});
        stage.addPair(
            {.kid = QStringLiteral("kid-4"), .fill = 'n', .reference = QStringLiteral("2")});
        for (int i = 0; i < 2; ++i) {
            app::RecordChanges fields;
            fields.product = QStringLiteral("CaaS Licence OV");
            fields.domains = QStringList {QStringLiteral("www.example.org")};
            VERIFY_OK(app::Records(stage.session).add(std::move(fields)));
        }
        put(stage.records(), now);
        QSet<QString> rows;
        for (int row = 0; row < m_model->rowCount(); ++row) {
            QString shown;
            for (const int role : {int {Qt::DisplayRole}, int {RecordListModel::AboutRole},
                                   int {RecordListModel::MarkRole}})
                shown += m_model->index(row).data(role).toString() + QLatin1Char('\n');
            rows << shown;
            QCOMPARE(m_model->index(row).data().toString(), QStringLiteral("www.example.org"));
        }
        QCOMPARE(rows.size(), 6);
        // One that is there by itself says no more than its order.
        const auto markOf = [this](const QString &id) {
            return m_model->indexOf(id).data(RecordListModel::MarkRole).toString();
        };
        Record first = pairRecord(QStringLiteral("a"), QStringLiteral("A"), {});
        first.orderNumber = QStringLiteral("HB-1");
        Record second = first;
        second.id = QStringLiteral("b");
        put({first}, now);
        QCOMPARE(markOf(first.id), QStringLiteral("HB-1"));
        change({second});
        QCOMPARE(markOf(first.id), QString::fromUtf8("HB-1 · KID kid-a"));
        change({}, {second.id});
        QCOMPARE(markOf(first.id), QStringLiteral("HB-1"));
    }

    void itIsSortedAsChosen_data()
    {
        QTest::addColumn<int>("order");
        QTest::addColumn<QString>("shown");
        const auto row = [](const char *name, RecordOrder order, const char *shown) {
            QTest::newRow(name) << static_cast<int>(order) << QString::fromLatin1(shown);
        };
        row("most urgent first", RecordOrder::Urgency, "b d a c");
        row("newest first", RecordOrder::Newest, "c a d b");
        row("by domain, else by name", RecordOrder::Name, "d c b a");
        row("by order number, those without one last", RecordOrder::OrderNumber, "c b a d");
    }

    void itIsSortedAsChosen()
    {
        QFETCH(int, order);
        QFETCH(QString, shown);
        const auto record = [](const char *id, const char *title, int days, const char *number,
                               const QStringList &domains) {
            Record one = pairRecord(QString::fromLatin1(id), QString::fromLatin1(title),
                                    now.addDays(days));
            one.orderNumber = QString::fromLatin1(number);
            one.domains = domains;
            return one;
        };
        const auto records = std::vector<Record> {
            record("a", "Zebra", 5, "HB-3", {}),
            record("b", "A", 1, "hb-2", {QStringLiteral("shop.example.org")}),
            record("c", "B", 6, "HB-1", {QStringLiteral("*.example.org")}),
            record("d", "Antelope", 2, "", {})};
        m_model->setOrder(static_cast<RecordOrder>(order));
        put(records, now);
        QCOMPARE(ids(*m_model).join(QLatin1Char(' ')), shown);
        // One after the other, each at its place.
        QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
        change({}, {QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")});
        for (const Record &one : records)
            change({one});
        QCOMPARE(ids(*m_model).join(QLatin1Char(' ')), shown);
        passTime(now.addDays(3));
        QCOMPARE(ids(*m_model).size(), 4);
        QCOMPARE(reset.count(), 0);
    }

    void whatIsTypedInTheListFindsARow()
    {
        Record shop = pairRecord(QStringLiteral("shop"), QStringLiteral("Quay"), now.addDays(2));
        shop.domains = {QStringLiteral("shop.example.org")};
        Record wild = pairRecord(QStringLiteral("wild"), QStringLiteral("Pier"), now.addDays(3));
        wild.domains = {QStringLiteral("*.wild.example.org")};
        put({shop, wild,
             pairRecord(QStringLiteral("title"), QStringLiteral("Sheds"), now.addDays(4))},
            now);
        QListView list;
        list.setModel(m_model.get());
        const auto typed = [&](const char *letters) {
            list.keyboardSearch({}); // a while has passed
            for (const char *letter = letters; *letter != 0; ++letter)
                list.keyboardSearch(QString(QLatin1Char(*letter)));
            return list.currentIndex().data(RecordListModel::IdRole).toString();
        };
        QCOMPARE(typed("wild"), QStringLiteral("wild"));
        QCOMPARE(typed("SHO"), QStringLiteral("shop"));
        QCOMPARE(typed("she"), QStringLiteral("title"));
        QCOMPARE(typed("quay"), QStringLiteral("shop"));
        QVERIFY(m_model
                    ->match(m_model->index(0), Qt::DisplayRole, QStringLiteral("zzz"), 1,
                            Qt::MatchStartsWith | Qt::MatchWrap)
                    .isEmpty());
    }

    void amongManyItFindsARowAtOnce()
    {
        m_tester.reset();
        std::vector<Record> many;
        for (int i = 0; i < 100000; ++i) {
            many.push_back(
                pairRecord(QString::number(i), QStringLiteral("Record %1").arg(i), now.addSecs(i)));
            many.back().domains = {QStringLiteral("www%1.example.org").arg(i)};
        }
        put(std::move(many), now);
        const CpuTimer timer;
        const auto found
            = m_model->match(m_model->index(60), Qt::DisplayRole, QStringLiteral("www49."), 1,
                             Qt::MatchStartsWith | Qt::MatchWrap);
        QCOMPARE(found.value(0).data().toString(), QStringLiteral("www49.example.org"));
        QVERIFY2(timer.milliseconds() < 1000, qPrintable(QString::number(timer.milliseconds())));
    }

    void manyAreSortedAtOnce()
    {
        m_tester.reset(); // it would look at every row itself
        std::vector<Record> many;
        for (int i = 0; i < 30000; ++i) {
            Record record = pairRecord(QString::number(i), {}, now.addSecs(qint64 {i} * 60));
            const int mixed = (i * 7919) % 30000;
            record.domains = {QStringLiteral("www%1.example.org").arg(mixed)};
            record.orderNumber = QStringLiteral("HB-%1").arg(mixed);
            many.push_back(std::move(record));
        }
        put(std::move(many), now);
        for (const auto &[order, name] : recordOrderNames) {
            const CpuTimer timer;
            m_model->setOrder(order);
            QVERIFY2(timer.milliseconds() < 1500, qPrintable(name.toString()));
            const CpuTimer single;
            QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
            Record one
                = pairRecord(QStringLiteral("77"), QStringLiteral("Changed"), now.addDays(1));
            change({one});
            QCOMPARE(reset.count(), 0);
            QVERIFY2(single.milliseconds() < 300, qPrintable(name.toString()));
        }
        QCOMPARE(m_model->rowCount(), 30000);
    }

    void aLatinTextIsCutAtItsOwnEnd_data()
    {
        QTest::addColumn<bool>("mirrored");
        QTest::newRow("from left to right") << false;
        QTest::newRow("from right to left") << true;
    }

    void aLatinTextIsCutAtItsOwnEnd()
    {
        QFETCH(bool, mirrored);
        put({pairRecord(QStringLiteral("x"), QString(80, QLatin1Char('W')), {})}, now);
        const QImage image = painted(*m_model, 0, QStyle::State_None,
                                     mirrored ? Qt::RightToLeft : Qt::LeftToRight);
        // Where there is ink of the title, and how high it stands.
        const QColor ground = tokensOf(QApplication::palette()).panel;
        QList<int> inked;
        QList<int> heights;
        const QFontMetrics pill(strongFont(smallFont(QApplication::font())));
        const int pillBegin = 424 - 16 - pill.horizontalAdvance(QStringLiteral("no deadline")) - 18;
        const int from = mirrored ? 424 - pillBegin + 4 : 60;
        for (int x = from; x < from + pillBegin - 64; ++x) {
            int highest = -1;
            for (int y = 30; y >= 8 && highest == -1; --y) // from its foot up
                highest = image.pixelColor(x, y) != ground ? y : -1;
            for (int y = 8; y < 30 && highest != -1; ++y) {
                if (image.pixelColor(x, y) != ground) {
                    inked << x;
                    heights << y;
                    break;
                }
            }
        }
        QVERIFY(inked.size() > 100);
        // Three dots lie low on the right, and letters stand on the left.
        QVERIFY2(heights.constLast() > heights.constFirst() + 4,
                 qPrintable(
                     QStringLiteral("%1, %2").arg(heights.constFirst()).arg(heights.constLast())));
    }

    void noRoleGivesASecret()
    {
        Stage stage;
        stage.addPair();
        put(stage.records(), now);
        const QByteArray raw(32, 'k');
        const QByteArrayList forms {
            raw, raw.toBase64(), raw.toHex(),
            raw.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals)};
        for (int role = 0; role < Qt::UserRole + 64; ++role) {
            const QByteArray value = m_model->index(0).data(role).toString().toUtf8();
            for (const QByteArray &form : forms)
                QVERIFY(!value.contains(form));
        }
    }

    void anIndexOfNothingHasNothing()
    {
        QVERIFY(!m_model->indexOf(QStringLiteral("unknown")).isValid());
        QVERIFY(m_model->record(QStringLiteral("unknown")) == nullptr);
        QVERIFY(m_model->record(QModelIndex()) == nullptr);
        m_model->setPlace({Kind::Archive, {}});
        QVERIFY(!m_model->indexOf(QStringLiteral("last")).isValid());
        QVERIFY(m_model->record(QStringLiteral("last")) != nullptr);
    }

    void isPaintedInBothDirectionsAndThemes_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::addColumn<bool>("mirrored");
        QTest::newRow("light") << false << false;
        QTest::newRow("light, from right to left") << false << true;
        QTest::newRow("dark") << true << false;
        QTest::newRow("dark, from right to left") << true << true;
    }

    void isPaintedInBothDirectionsAndThemes()
    {
        QFETCH(bool, dark);
        QFETCH(bool, mirrored);
        applyTheme(*qApp, dark ? Scheme::Dark : Scheme::Light);
        const Tokens &tokens = tokensOf(QApplication::palette());
        const auto direction = mirrored ? Qt::RightToLeft : Qt::LeftToRight;
        for (int row = 0; row < m_model->rowCount(); ++row) {
            const QImage plain = painted(*m_model, row, QStyle::State_None, direction);
            QCOMPARE(plain.pixelColor(4, 4), tokens.panel);
            QCOMPARE(painted(*m_model, row, QStyle::State_Selected, direction).pixelColor(4, 4),
                     tokens.selection);
            const QImage focused = painted(
                *m_model, row, QStyle::State_Selected | QStyle::State_HasFocus, direction);
            QCOMPARE(focused.pixelColor(1, 30), tokens.accent);
        }
        // The ring of the record that has six of seven days left is in its colour, on the
        // leading side.
        const QImage open = painted(*m_model, m_model->indexOf(QStringLiteral("open")).row(),
                                    QStyle::State_None, direction);
        const int ringRight = 16 + 2 + 28 - 3;
        const QColor ring = open.pixelColor(mirrored ? 424 - 1 - ringRight + 24 : ringRight, 31);
        QVERIFY2(ring == tokens.good || mirrored, qPrintable(ring.name()));
        int good = 0;
        for (int x = mirrored ? 424 - 50 : 10; x < (mirrored ? 424 - 10 : 50); ++x)
            good += open.pixelColor(x, 31) == tokens.good ? 1 : 0;
        QVERIFY(good > 0);
    }

    void aLongTitleLeavesThePillAlone()
    {
        auto records = std::vector<Record> {
            pairRecord(QStringLiteral("a"), QStringLiteral("Short"), now.addDays(2)),
            pairRecord(QStringLiteral("b"), QString(300, QLatin1Char('W')), now.addDays(2))};
        records[1].orderNumber = QString(300, QLatin1Char('W'));
        put(std::move(records), now);
        const QRect right(424 - 16 - 80, 0, 80, 64);
        QCOMPARE(painted(*m_model, 0, QStyle::State_None, Qt::LeftToRight).copy(right),
                 painted(*m_model, 1, QStyle::State_None, Qt::LeftToRight).copy(right));
        for (const int width : {20, 80, 160, 240})
            painted(*m_model, 1, QStyle::State_None, Qt::LeftToRight, width);
    }
};

EAB_UI_TEST_MAIN(TestRecordList)
#include "tst_recordlist.moc"
