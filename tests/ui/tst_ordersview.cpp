// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "app/uses/Records.h"
#include "tests/ui/WindowTest.h"
#include "ui/common/SecretEdit.h"
#include "ui/credentials/RecordEditor.h"
#include "ui/credentials/RecordListModel.h"

using namespace eab;
using namespace eab::ui;
using namespace eab::stage;
using samples::now;

/** Orders of several products in the window, and what their messages leave open. */
class TestOrdersView : public WindowTest
{
    Q_OBJECT

private:
    QListView *list() const { return on<QListView>("recordList"); }
    QStringList shown() const
    {
        QStringList ids;
        for (int row = 0; row < list()->model()->rowCount(); ++row)
            ids << list()->model()->index(row, 0).data(RecordListModel::IdRole).toString();
        return ids;
    }
    QStringList places() const
    {
        const QAbstractItemModel *model = on<QListView>("places")->model();
        QStringList texts;
        for (int row = 0; row < model->rowCount(); ++row)
            texts << model->index(row, 0).data().toString();
        return texts;
    }
    QString selected() const
    {
        return list()->currentIndex().data(RecordListModel::IdRole).toString();
    }
    domain::RecordKind kindOf(const QString &id)
    {
        return app::Records(m_stage->session).find(id).value().kind;
    }
    /** Takes a message in and saves what was found. */
    void save(const QByteArray &text)
    {
        take(text);
        click(named<QWidget>(QApplication::activeModalWidget(), "saveButton"));
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    void take(const QByteArray &text)
    {
        QMimeData mime;
        mime.setData(QStringLiteral("message/rfc822"), text);
        QVERIFY(drop(m_window.get(), mime));
    }

private slots:
    void init()
    {
        failOnWarnings();
        m_stage = std::make_unique<Stage>();
    }
    void cleanup()
    {
        m_window.reset();
        m_stage.reset();
    }

    void whatWasFoundIsTypedToItsEnd()
    {
        openWindow();
        take("Date: Tue, 24 Nov 2026 10:00:00 +0000\r\n\r\nEAB Key ID: kid-alone-3\n"
             "Order Number: HB-5\nCA Reference: 5544332211\nOrder Date: 24 November 2026\n"
             "Product: CaaS Licence DV\n");
        click(named<QWidget>(QApplication::activeModalWidget(), "saveButton"));
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        auto *editor = window<RecordEditor>();
        QVERIFY(editor != nullptr);
        show(editor);
        const auto text
            = [editor](const char *name) { return named<QLineEdit>(editor, name)->text(); };
        QCOMPARE(text("kidField"), QStringLiteral("kid-alone-3"));
        QCOMPARE(text("orderField"), QStringLiteral("HB-5"));
        QCOMPARE(text("referenceField"), QStringLiteral("5544332211"));
        QCOMPARE(text("orderDateField"), QStringLiteral("2026-11-24"));
        QCOMPARE(text("productField"), QStringLiteral("CaaS Licence DV"));
        retype(named<QWidget>(editor, "hmacField"),
               QStringLiteral("bm5ubm5ubm5ubm5ubm5ubm5ubm5ubm5ubm5ubm5ubm4"));
        click(named<QWidget>(editor, "saveButton"));
        const auto all = m_stage->records();
        QCOMPARE(all.size(), size_t {1});
        QVERIFY(all.front().hasPair());
        QCOMPARE(all.front().caReference, QStringLiteral("5544332211"));
        QCOMPARE(all.front().orderDate, QDate(2026, 11, 24));
    }

    void whatIsLeftOpenIsTold()
    {
        const QString other = m_stage->takeIn(noticeText("HB-2", "PositiveSSL")).value(0);
        openWindow();
        save(noticeText("HB-1", "Alpha Shield"));
        save(noticeText("HB-1", "Beta Shield"));
        const auto *bar = on<MessageBar>("askedBar");
        QVERIFY(!bar->isVisible());
        save(noticeText("HB-1", {}, "5544332211"));
        QVERIFY(bar->isVisible());
        QVERIFY2(bar->text().contains(QLatin1String("may be the same as")),
                 qPrintable(bar->text()));
        click(bar->actionButton());
        QCOMPARE(shown().size(), 1);
        QVERIFY(!shown().contains(other));
        QVERIFY(places().contains(QStringLiteral("Open questions")));
        // Taken back, and there is nothing to be asked.
        click(on<MessageBar>("remark")->actionButton());
        QVERIFY(!bar->isVisible());
        QCOMPARE(m_stage->records().size(), size_t {3});
        QVERIFY(!places().contains(QStringLiteral("Open questions")));
        QCOMPARE(shown().size(), 3);
    }

    void lockingForgetsWhatWasAsked()
    {
        openWindow();
        for (const QByteArray &notice :
             {noticeText("HB-1", "Alpha Shield"), noticeText("HB-1", "Beta Shield"),
              noticeText("HB-1", {}, "5544332211")})
            save(notice);
        const auto *bar = on<MessageBar>("askedBar");
        QVERIFY(bar->isVisible());
        m_stage->session.lock();
        QVERIFY(bar->text().isEmpty());
    }

    void aPersonDecidesWhetherAPairComes_data()
    {
        QTest::addColumn<QByteArray>("button");
        QTest::addColumn<int>("kind");
        QTest::newRow("it will") << QByteArray("pairComesButton") << int(domain::RecordKind::Order);
        QTest::newRow("none") << QByteArray("noPairButton") << int(domain::RecordKind::Certificate);
    }
    void aPersonDecidesWhetherAPairComes()
    {
        QFETCH(QByteArray, button);
        QFETCH(int, kind);
        const QString id = m_stage->takeIn(noticeText("HB-1", "Harbour Shield")).value(0);
        openWindow();
        list()->setCurrentIndex(list()->model()->index(0, 0));
        QVERIFY(on<QWidget>("kindAnswers")->isVisible());
        click(on<QWidget>(button.constData()));
        QCOMPARE(int(kindOf(id)), kind);
        QVERIFY(!on<QWidget>("kindAnswers")->isVisible());
        // A message that does not know it either changes nothing.
        m_stage->takeIn(noticeText("HB-1", "Harbour Shield", "5544332211"));
        QCOMPARE(int(kindOf(id)), kind);
        click(on<MessageBar>("remark")->actionButton());
        QCOMPARE(int(kindOf(id)), int(domain::RecordKind::Undecided));
        QVERIFY(on<QWidget>("kindAnswers")->isVisible());
    }

    void anotherProductOfTheOrderIsOneClickAway()
    {
        const QString first = m_stage->takeIn(noticeText("HB-1", "Alpha Shield")).value(0);
        const QString second = m_stage->takeIn(noticeText("HB-1", "Beta Shield")).value(0);
        openWindow();
        list()->setCurrentIndex(list()->model()->index(int(shown().indexOf(first)), 0));
        click(on<QWidget>("othersRow")->findChild<QToolButton *>());
        QCOMPARE(selected(), second);
    }

    void productsStandTogetherWhenAskedFor()
    {
        const QString late = m_stage->takeIn(noticeText("HB-1", "PositiveSSL", "77")).value(0);
        const QString between = m_stage->addOrder(QStringLiteral("HB-2"), now.addDays(-5));
        const QString early = m_stage->takeIn(noticeText("HB-1", "CaaS Licence DV")).value(0);
        openWindow();
        auto *sidebar = on<QListView>("places");
        sidebar->setCurrentIndex(
            sidebar->model()->index(int(places().indexOf(QStringLiteral("All records"))), 0));
        const QStringList plain {between, early, late};
        QCOMPARE(shown(), plain);
        m_stage->addOrder(QStringLiteral("HB-3"), now.addDays(-1));
        auto *toggle = on<QToolButton>("groupButton");
        QVERIFY(!toggle->isChecked());
        list()->setCurrentIndex(list()->model()->index(int(shown().indexOf(early)), 0));
        click(toggle);
        QCOMPARE(selected(), early); // what was looked at is still looked at
        QCOMPARE(shown().indexOf(late), shown().indexOf(early) + 1);
        list()->setFocus();
        QTest::keyClick(list(), Qt::Key_Down);
        QCOMPARE(selected(), late);
        m_window.reset();
        openWindow();
        QVERIFY(on<QToolButton>("groupButton")->isChecked()); // remembered
        click(on<QToolButton>("groupButton"));
        QVERIFY(!on<QToolButton>("groupButton")->isChecked());
    }
};

EAB_UI_TEST_MAIN(TestOrdersView)
#include "tst_ordersview.moc"
