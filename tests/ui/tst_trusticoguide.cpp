// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "app/uses/Records.h"
#include "tests/ui/Stage.h"
#include "ui/common/Clipboard.h"
#include "ui/providers/TrusticoGuide.h"

#include <QClipboard>
#include <QDesktopServices>

using namespace eab;
using namespace eab::ui;
using namespace eab::stage;

class TestTrusticoGuide : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<Stage> m_stage;
    std::unique_ptr<Clipboard> m_clipboard;
    QPointer<TrusticoGuide> m_dialog;
    QStringList m_opened;

    void openDialog(const domain::Record &record = {})
    {
        m_dialog = new TrusticoGuide(m_stage->session, *m_clipboard, record, nullptr);
        m_dialog->open();
        QVERIFY(QTest::qWaitForWindowActive(m_dialog));
    }
    QPushButton *button(const char *name) const { return named<QPushButton>(m_dialog, name); }
    QString message() const { return named<MessageBar>(m_dialog.data(), "message")->text(); }

public slots:
    void opened(const QUrl &url) { m_opened << url.toString(); }

private slots:
    void init()
    {
        failOnWarnings();
        m_stage = std::make_unique<Stage>();
        m_clipboard = std::make_unique<Clipboard>(nullptr);
        m_opened.clear();
        QGuiApplication::clipboard()->clear();
        QDesktopServices::setUrlHandler(QStringLiteral("https"), this, "opened");
    }
    void cleanup()
    {
        delete m_dialog;
        m_clipboard.reset();
        m_stage.reset();
        QDesktopServices::unsetUrlHandler(QStringLiteral("https"));
    }

    void saysWhereItKnowsThisFrom()
    {
        openDialog();
        const QString text = visibleText(m_dialog);
        for (const char *words : {"According to Trustico, as of 21 Nov 2026", "7 days",
                                  "order and billing history", "EAB MAC key", "CA Reference"})
            QVERIFY2(text.contains(QLatin1String(words)), words);
    }

    void opensThePagesOfTheShop()
    {
        openDialog();
        named<QComboBox>(m_dialog, "shopBox")->setCurrentText(QStringLiteral("shop.trustico.ch"));
        click(button("orderHistoryButton"));
        click(button("credentialsButton"));
        click(button("trackingButton"));
        QCOMPARE(
            m_opened,
            QStringList({QStringLiteral("https://shop.trustico.ch/"),
                         QStringLiteral("https://shop.trustico.ch/pages/obtain-caas-credentials"),
                         QStringLiteral("https://shop.trustico.ch/pages/tracking")}));
        QVERIFY(QGuiApplication::clipboard()->text().isEmpty());
    }

    void copiesTheReferenceFirst()
    {
        domain::Record record;
        record.title = QStringLiteral("CaaS Licence OV");
        record.caReference = QStringLiteral("5544332211");
        openDialog(record);
        click(button("trackingButton"));
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("5544332211"));
        QCOMPARE(m_opened, QStringList(QStringLiteral("https://shop.trustico.com/pages/tracking")));
        QCOMPARE(message(),
                 QStringLiteral("The CA Reference 5544332211 is on the clipboard: paste "
                                "it on the tracking page."));
    }

    void pastingGoesStraightOn()
    {
        openDialog();
        QSignalSpy given(m_dialog, &TrusticoGuide::textGiven);
        const QString page = QStringLiteral("EAB Key ID: kid-9\nEAB MAC Key: a2tra2tr");
        QGuiApplication::clipboard()->setText(page);
        auto *field = named<QPlainTextEdit>(m_dialog.data(), "pasteField");
        QVERIFY(field->hasFocus());
        QTest::keyClick(field, Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(given.size(), 1);
        QCOMPARE(given.first().first().toString(), page);
        QVERIFY(!m_dialog || !m_dialog->isVisible());
    }

    void whatWasTypedIsReadOnDemand()
    {
        openDialog();
        QVERIFY(!button("readButton")->isVisible());
        QSignalSpy given(m_dialog, &TrusticoGuide::textGiven);
        retype(named<QPlainTextEdit>(m_dialog.data(), "pasteField"),
               QStringLiteral("EAB Key ID: kid-9"));
        QVERIFY(button("readButton")->isVisible());
        click(button("readButton"));
        QCOMPARE(given.size(), 1);
    }

    void anEmptyClipboardChangesNothing()
    {
        openDialog();
        QSignalSpy given(m_dialog, &TrusticoGuide::textGiven);
        QTest::keyClick(named<QPlainTextEdit>(m_dialog.data(), "pasteField"), Qt::Key_V,
                        Qt::ControlModifier);
        QVERIFY(given.isEmpty());
        QVERIFY(m_dialog->isVisible());
    }

    void lockingClosesIt()
    {
        openDialog();
        m_stage->session.lock();
        QTRY_VERIFY(!m_dialog);
    }
};

EAB_UI_TEST_MAIN(TestTrusticoGuide)
#include "tst_trusticoguide.moc"
