// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "app/session/RecordList.h"

#include "tests/ui/Stage.h"
#include "ui/common/Theme.h"
#include "ui/shell/Sidebar.h"

#include <QAbstractItemModelTester>

using namespace eab;
using namespace eab::ui;
using namespace eab::stage;
using domain::Record;
using samples::now;

namespace {

using Kind = Place::Kind;

Record record(const QString &id, int daysLeft, const QString &issuer = {},
              const QStringList &tags = {})
{
    Record made;
    made.id = id;
    made.title = id;
    made.kind = domain::RecordKind::Pair;
    made.hmacBytes = 32;
    made.issuer = issuer;
    made.tags = tags;
    made.portalVisibleUntil = now.addDays(daysLeft);
    return made;
}

} // namespace

class TestSidebar : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<Sidebar> m_sidebar;
    std::unique_ptr<QAbstractItemModelTester> m_tester;

    QStringList rows() const
    {
        QStringList texts;
        const QAbstractItemModel *model = m_sidebar->view()->model();
        for (int i = 0; i < model->rowCount(); ++i)
            texts << model->index(i, 0).data(Qt::AccessibleTextRole).toString();
        return texts;
    }

    void put(std::vector<Record> records, const QDateTime &at = now)
    {
        app::RecordList list;
        list.fill(std::move(records), at);
        m_sidebar->setRecords(list.all(), Days(at));
    }

    static std::vector<Record> some()
    {
        return {record(QStringLiteral("a"), 2, QStringLiteral("trustico"),
                       {QStringLiteral("production"), QStringLiteral("shop")}),
                record(QStringLiteral("b"), 6, QStringLiteral("acme.example"),
                       {QStringLiteral("production")})};
    }

    void clickOn(const QString &text)
    {
        QListView *view = m_sidebar->view();
        for (int i = 0; i < view->model()->rowCount(); ++i) {
            const QModelIndex index = view->model()->index(i, 0);
            if (index.data().toString() == text) {
                QTest::mouseClick(view->viewport(), Qt::LeftButton, {},
                                  view->visualRect(index).center());
                return;
            }
        }
        QFAIL("no such row");
    }

private slots:
    void init()
    {
        failOnWarnings();
        m_sidebar = std::make_unique<Sidebar>(nullptr);
        m_sidebar->resize(216, 700);
        m_tester = std::make_unique<QAbstractItemModelTester>(
            m_sidebar->view()->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        put(some());
        show(m_sidebar.get());
    }
    void cleanup()
    {
        m_tester.reset();
        m_sidebar.reset();
        applyTheme(*qApp, Scheme::Light);
    }

    void namesPlacesWithTheirCounts()
    {
        QCOMPARE(
            rows(),
            (QStringList {QStringLiteral("To do"), QStringLiteral("Needs attention, 1"),
                          QStringLiteral("Closing today, nothing here"),
                          QStringLiteral("Closing this week, 2"), QStringLiteral("Not verified, 2"),
                          QStringLiteral("Library"), QStringLiteral("All records, 2"),
                          QStringLiteral("Archive, nothing here"),
                          QStringLiteral("Removed, nothing here"), QStringLiteral("Sellers"),
                          QStringLiteral("acme.example, 1"), QStringLiteral("Trustico CaaS, 1"),
                          QStringLiteral("Tags"), QStringLiteral("production, 2"),
                          QStringLiteral("shop, 1")}));
    }

    void lettersAndWhatWasRemovedAreCounted()
    {
        m_sidebar->setLetters(2);
        m_sidebar->setRemoved(3);
        put(some());
        QVERIFY(rows().contains(QStringLiteral("Letter box, 2")));
        QVERIFY(rows().contains(QStringLiteral("Removed, 3")));
        m_sidebar->setPlace({Kind::Letters, {}});
        m_sidebar->setLetters(0);
        put(some());
        QVERIFY(!rows().contains(QStringLiteral("Letter box, 0")));
        QVERIFY(m_sidebar->place() == (Place {Kind::All, {}}));
    }

    void namesThatDifferInCapitalsAreTwo()
    {
        put({record(QStringLiteral("a"), 2, {}, {QStringLiteral("Shop")}),
             record(QStringLiteral("b"), 2, {}, {QStringLiteral("shop")}),
             record(QStringLiteral("c"), 2, {}, {QStringLiteral("Zoo")})});
        QCOMPARE(rows().last(3),
                 (QStringList {QStringLiteral("Shop, 1"), QStringLiteral("shop, 1"),
                               QStringLiteral("Zoo, 1")}));
    }

    void whatIsArchivedCountsOnlyThere()
    {
        auto records = some();
        records[0].status = domain::RecordStatus::Archived;
        put(records);
        QCOMPARE(
            rows(),
            (QStringList {QStringLiteral("To do"), QStringLiteral("Needs attention, nothing here"),
                          QStringLiteral("Closing today, nothing here"),
                          QStringLiteral("Closing this week, 1"), QStringLiteral("Not verified, 1"),
                          QStringLiteral("Library"), QStringLiteral("All records, 1"),
                          QStringLiteral("Archive, 1"), QStringLiteral("Removed, nothing here"),
                          QStringLiteral("Sellers"), QStringLiteral("acme.example, 1"),
                          QStringLiteral("Tags"), QStringLiteral("production, 1")}));
    }

    void anEmptyVaultHasNoIssuersAndTags()
    {
        put({});
        QVERIFY(!rows().contains(QStringLiteral("Sellers")));
        QVERIFY(!rows().contains(QStringLiteral("Tags")));
        QVERIFY(m_sidebar->place() == (Place {Kind::All, {}}));
    }

    void aClickChoosesAPlace()
    {
        QSignalSpy chosen(m_sidebar.get(), &Sidebar::placeChanged);
        clickOn(QStringLiteral("production"));
        QCOMPARE(chosen.count(), 1);
        QVERIFY(chosen.takeFirst().constFirst().value<Place>()
                == (Place {Kind::Tag, QStringLiteral("production")}));
        clickOn(QStringLiteral("Trustico CaaS"));
        QVERIFY(m_sidebar->place() == (Place {Kind::Issuer, QStringLiteral("trustico")}));
        clickOn(QStringLiteral("Tags")); // a heading is no place
        QVERIFY(m_sidebar->place() == (Place {Kind::Issuer, QStringLiteral("trustico")}));
        QCOMPARE(chosen.count(), 1);
    }

    void arrowsSkipHeadings()
    {
        m_sidebar->setPlace({Kind::NotVerified, {}});
        m_sidebar->view()->setFocus();
        QTest::keyClick(m_sidebar->view(), Qt::Key_Down);
        QVERIFY(m_sidebar->place() == (Place {Kind::All, {}}));
        QTest::keyClick(m_sidebar->view(), Qt::Key_Up);
        QVERIFY(m_sidebar->place() == (Place {Kind::NotVerified, {}}));
    }

    void aRefreshKeepsThePlaceAndSaysNothing()
    {
        m_sidebar->setPlace({Kind::Tag, QStringLiteral("production")});
        QSignalSpy chosen(m_sidebar.get(), &Sidebar::placeChanged);
        put(some(), now.addDays(1)); // the same rows
        auto more = some();
        more.push_back(record(QStringLiteral("c"), 1, QStringLiteral("another.example"),
                              {QStringLiteral("a new tag")}));
        put(more); // rows before and after it
        QVERIFY(m_sidebar->place() == (Place {Kind::Tag, QStringLiteral("production")}));
        QVERIFY(m_sidebar->view()->currentIndex().isValid());
        QCOMPARE(m_sidebar->view()->currentIndex().data().toString(), QStringLiteral("production"));
        QCOMPARE(chosen.count(), 0);
    }

    void onlyCountsThatChangedAreShownAnew()
    {
        QSignalSpy reset(m_sidebar->view()->model(), &QAbstractItemModel::modelReset);
        QSignalSpy changed(m_sidebar->view()->model(), &QAbstractItemModel::dataChanged);
        put(some());
        QCOMPARE(changed.count(), 0);
        auto records = some();
        records[0].portalVisibleUntil
            = now.addDays(9); // neither needs attention nor closes this week
        put(records);
        QCOMPARE(changed.count(), 2);
        QCOMPARE(rows()[1], QStringLiteral("Needs attention, nothing here"));
        QCOMPARE(reset.count(), 0);
    }

    void twoIdsOfOneNameAreOneIssuer()
    {
        put({record(QStringLiteral("a"), 2, QStringLiteral("trustico")),
             record(QStringLiteral("b"), 2, QStringLiteral("Trustico CaaS"))});
        QCOMPARE(rows().filter(QStringLiteral("Trustico CaaS")).size(), 1);
    }

    void aPlaceThatIsGoneBecomesAllRecords()
    {
        m_sidebar->setPlace({Kind::Tag, QStringLiteral("shop")});
        QSignalSpy chosen(m_sidebar.get(), &Sidebar::placeChanged);
        put({record(QStringLiteral("b"), 6)});
        QVERIFY(m_sidebar->place() == (Place {Kind::All, {}}));
        QCOMPARE(chosen.count(), 1);
    }

    void itsFootTellsOfTheWholeVault()
    {
        m_sidebar->setLockText(QStringLiteral("Locks in 4:59"));
        QCOMPARE(named<QLabel>(m_sidebar.get(), "lockCountdown")->text(),
                 QStringLiteral("Locks in 4:59"));
        auto *inbox = named<QPushButton>(m_sidebar.get(), "inboxButton");
        QVERIFY(!inbox->isVisible());
        m_sidebar->setInboxText(QStringLiteral("2 messages waiting"));
        QVERIFY(inbox->isVisible());
        QSignalSpy asked(m_sidebar.get(), &Sidebar::inboxRequested);
        click(inbox);
        QCOMPARE(asked.count(), 1);
        m_sidebar->setInboxText({});
        QVERIFY(!inbox->isVisible());
    }

    void isPaintedInBothDirectionsAndThemes()
    {
        for (const Scheme scheme : {Scheme::Light, Scheme::Dark}) {
            applyTheme(*qApp, scheme);
            for (const auto direction : {Qt::LeftToRight, Qt::RightToLeft}) {
                m_sidebar->setLayoutDirection(direction);
                const QImage image = m_sidebar->grab().toImage();
                const QColor side = tokensOf(QApplication::palette()).side;
                QCOMPARE(image.pixelColor(2, 2), side);
                QCOMPARE(image.pixelColor(2, image.height() / 2), side);
            }
        }
    }
};

EAB_UI_TEST_MAIN(TestSidebar)
#include "tst_sidebar.moc"
