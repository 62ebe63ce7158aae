// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "app/uses/Records.h"
#include "tests/ui/Stage.h"
#include "ui/common/SecretEdit.h"
#include "ui/credentials/RecordEditor.h"
#include "ui/shell/MainWindow.h"

using namespace eab;
using namespace eab::ui;
using namespace eab::stage;
using samples::now;

/** Orders of several products in the window, and what their messages leave open. */
class TestOrders : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<Stage> m_stage;
    std::unique_ptr<MainWindow> m_window;

    void openWindow()
    {
        m_window = std::make_unique<MainWindow>(m_stage->session, m_stage->network);
        m_window->resize(1280, 800);
        show(m_window.get());
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
};

EAB_UI_TEST_MAIN(TestOrders)
#include "tst_orders.moc"
