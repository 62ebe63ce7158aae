// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "tests/ui/Stage.h"
#include "ui/common/Clipboard.h"
#include "ui/credentials/OrderDialog.h"

#include <QClipboard>

using namespace eab;
using namespace eab::ui;
using namespace eab::stage;

class TestOrderDialog : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<Stage> m_stage;
    std::unique_ptr<Clipboard> m_clipboard;
    QPointer<OrderDialog> m_dialog;

    void open(const QString &number)
    {
        auto orders = app::Orders(m_stage->session).find(number);
        QVERIFY(orders.has_value());
        m_dialog
            = new OrderDialog(m_stage->session, *m_clipboard, std::move(orders->front()), nullptr);
        m_dialog->setAttribute(Qt::WA_DeleteOnClose, false);
        show(m_dialog);
    }
    template <typename Widget>
    Widget *on(const char *name) const
    {
        return named<Widget>(m_dialog.data(), name);
    }
    QStringList rowsOf(const char *name) const
    {
        const auto *table = on<QTableWidget>(name);
        QStringList lines;
        for (int row = 0; row < table->rowCount(); ++row) {
            QStringList cells;
            for (int column = 0; column < table->columnCount(); ++column)
                cells << table->item(row, column)->text();
            lines << cells.join(QStringLiteral(" | "));
        }
        return lines;
    }

private slots:
    void init()
    {
        failOnWarnings();
        m_stage = std::make_unique<Stage>();
        m_clipboard = std::make_unique<Clipboard>(nullptr);
        m_stage->takeIn(noticeText("HB-1", "Alpha Shield", "5544332211"));
        m_stage->takeIn(noticeText("HB-1", "PositiveSSL"));
    }
    void cleanup()
    {
        delete m_dialog;
        m_clipboard.reset();
        m_stage.reset();
    }

    void anOrderStandsOnOnePage()
    {
        open(QStringLiteral("hb-1"));
        const QString text = visibleText(m_dialog);
        QVERIFY2(text.contains(QStringLiteral("HB-1")), qPrintable(text));
        QVERIFY(text.contains(QStringLiteral("2 product")));
        const QStringList products = rowsOf("productTable");
        QCOMPARE(products.size(), 2);
        const QString all = products.join(QLatin1Char('\n'));
        QVERIFY2(all.contains(QStringLiteral("Alpha Shield")), qPrintable(all));
        QVERIFY2(all.contains(QStringLiteral("5544332211")), qPrintable(all));
        // What is missing is said with the product that lacks it.
        QVERIFY2(all.contains(QStringLiteral("reference missing")), qPrintable(all));
        QCOMPARE(rowsOf("messageTable").size(), 2);
    }

    void everyFieldIsCopied()
    {
        open(QStringLiteral("HB-1"));
        auto *table = on<QTableWidget>("productTable");
        table->setFocus();
        for (int row = 0; row < 2; ++row) {
            if (!table->item(row, 2)->text().isEmpty())
                table->setCurrentCell(row, 2);
        }
        click(on<QWidget>("copyCellButton"));
        QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("5544332211"));
        QApplication::clipboard()->clear();
        table->setFocus();
        QTest::keyClick(table, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("5544332211"));
        // The button means the table that was used last, however it is reached.
        auto *messages = on<QTableWidget>("messageTable");
        messages->setFocus();
        messages->setCurrentCell(0, 1);
        on<QWidget>("copyCellButton")->setFocus();
        QTest::keyClick(on<QWidget>("copyCellButton"), Qt::Key_Space);
        QCOMPARE(QApplication::clipboard()->text(), messages->item(0, 1)->text());
    }

    void itLeadsToProductsAndMessages()
    {
        open(QStringLiteral("HB-1"));
        QSignalSpy messages(m_dialog.data(), &OrderDialog::messageRequested);
        on<QTableWidget>("messageTable")->setCurrentCell(1, 0);
        click(on<QWidget>("readButton"));
        QCOMPARE(messages.size(), 1);
        const auto order = app::Orders(m_stage->session).find(QStringLiteral("HB-1"))->front();
        QCOMPARE(messages.front().front().toString(), order.messages[1].id);
        QSignalSpy records(m_dialog.data(), &OrderDialog::recordRequested);
        on<QTableWidget>("productTable")->setCurrentCell(1, 0);
        click(on<QWidget>("showProductButton"));
        QCOMPARE(records.size(), 1);
        QCOMPARE(records.front().front().toString(), order.records[1].id);
        QVERIFY(!m_dialog->isVisible());
    }
};

QTEST_MAIN(TestOrderDialog)
#include "tst_orderdialog.moc"
