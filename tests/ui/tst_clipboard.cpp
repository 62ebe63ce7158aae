// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "tests/ui/Stage.h"
#include "ui/common/Clipboard.h"

#include <QClipboard>

using namespace eab;
using namespace eab::ui;
using namespace eab::stage;

class TestClipboard : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<Clipboard> m_clipboard;
    const Secret m_key = Secret::copyOf("Kx9mTq2vLrW0aVY8mB1w");

    static QString pasted() { return QGuiApplication::clipboard()->text(); }

private slots:
    void init()
    {
        failOnWarnings();
        QGuiApplication::clipboard()->clear();
        m_clipboard = std::make_unique<Clipboard>(nullptr);
    }
    void cleanup() { m_clipboard.reset(); }

    void aSecretCanBePastedAndManagersAreToldNotToKeepIt()
    {
        m_clipboard->copySecret(m_key);
        QCOMPARE(pasted(), QStringLiteral("Kx9mTq2vLrW0aVY8mB1w"));
        const QMimeData *data = QGuiApplication::clipboard()->mimeData();
        QCOMPARE(data->data(QStringLiteral("text/plain")), QByteArray("Kx9mTq2vLrW0aVY8mB1w"));
        QCOMPARE(data->data(QStringLiteral("x-kde-passwordManagerHint")), QByteArray("secret"));
        QCOMPARE(m_clipboard->secondsLeft(), 10);
    }

    void itNeverGoesToTheMouseSelection()
    {
        m_clipboard->copySecret(m_key);
        QVERIFY(!QGuiApplication::clipboard()->ownsSelection());
        if (QGuiApplication::clipboard()->supportsSelection())
            QVERIFY(QGuiApplication::clipboard()->text(QClipboard::Selection).isEmpty());
    }

    void itIsTakenBackAfterAWhile()
    {
        m_clipboard->setSeconds(2);
        QSignalSpy ticked(m_clipboard.get(), &Clipboard::ticked);
        m_clipboard->copySecret(m_key);
        QCOMPARE(ticked.takeFirst().constFirst().toInt(), 2);
        QVERIFY(ticked.wait(3000));
        QCOMPARE(ticked.takeFirst().constFirst().toInt(), 1);
        QCOMPARE(pasted(), QStringLiteral("Kx9mTq2vLrW0aVY8mB1w"));
        QVERIFY(ticked.wait(3000));
        QCOMPARE(ticked.takeFirst().constFirst().toInt(), 0);
        QVERIFY(pasted().isEmpty());
        QCOMPARE(m_clipboard->secondsLeft(), 0);
    }

    void whatSomebodyCopiedMeanwhileStays()
    {
        m_clipboard->setSeconds(1);
        m_clipboard->copySecret(m_key);
        QSignalSpy ticked(m_clipboard.get(), &Clipboard::ticked);
        QGuiApplication::clipboard()->setText(QStringLiteral("something else"));
        // There is no secret on the clipboard any more, so nothing is counted down.
        QTRY_COMPARE(m_clipboard->secondsLeft(), 0);
        QCOMPARE(ticked.count(), 1);
        QCOMPARE(pasted(), QStringLiteral("something else"));
        m_clipboard->clearSecret();
        QCOMPARE(pasted(), QStringLiteral("something else"));
    }

    void copyingASecretAgainStartsAnew()
    {
        m_clipboard->setSeconds(5);
        m_clipboard->copySecret(m_key);
        m_clipboard->setSeconds(7);
        m_clipboard->copySecret(Secret::copyOf("second"));
        QCOMPARE(m_clipboard->secondsLeft(), 7);
        QCOMPARE(pasted(), QStringLiteral("second"));
    }

    void lockingTakesItBackAtOnce()
    {
        m_clipboard->copySecret(m_key);
        m_clipboard->clearSecret();
        QVERIFY(pasted().isEmpty());
        QCOMPARE(m_clipboard->secondsLeft(), 0);
    }

    void theEndOfTheProgramTakesItBack()
    {
        m_clipboard->copySecret(m_key);
        m_clipboard.reset();
        QVERIFY(pasted().isEmpty());
    }

    void whatIsNotSecretStays()
    {
        m_clipboard->copySecret(m_key);
        m_clipboard->copy(QStringLiteral("kid-1"));
        QCOMPARE(pasted(), QStringLiteral("kid-1"));
        QCOMPARE(m_clipboard->secondsLeft(), 0);
        m_clipboard->clearSecret();
        m_clipboard.reset();
        QCOMPARE(pasted(), QStringLiteral("kid-1"));
    }
};

EAB_UI_TEST_MAIN(TestClipboard)
#include "tst_clipboard.moc"
