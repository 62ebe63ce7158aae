// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "domain/Setup.h"
#include "tests/ui/Stage.h"
#include "ui/common/SecretText.h"

#include <QClipboard>

using namespace eab;
using namespace eab::ui;
using namespace eab::stage;

namespace {

const char *const key = "Kx9mTq2vLrW0aVY8mB1wZp4sDf6gHj7k";

} // namespace

class TestSecretText : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnWarnings(); }

    void aLabelFetchesTheSecretOnlyWhenTold()
    {
        SecretLabel label(nullptr);
        label.resize(500, 40);
        int asked = 0;
        label.setSource([&asked] {
            ++asked;
            return Secret::copyOf(key);
        });
        label.setRemark(QStringLiteral("32 bytes, HS256"));
        show(&label);
        const QImage hidden = label.grab().toImage();
        QCOMPARE(asked, 0);
        QVERIFY(!label.isRevealed());

        label.reveal(true);
        QVERIFY(label.isRevealed());
        const QImage revealed = label.grab().toImage();
        QVERIFY(revealed != hidden);
        QCOMPARE(asked, 1); // painting asks for nothing
        QVERIFY(!visibleText(&label).contains(QLatin1String(key)));

        label.reveal(false);
        QVERIFY(!label.isRevealed());
        QCOMPARE(label.grab().toImage(), hidden);
        label.reveal(true);
        QCOMPARE(asked, 2);
    }

    void aLabelWithoutASourceStaysHidden()
    {
        SecretLabel label(nullptr);
        show(&label);
        label.reveal(true);
        QVERIFY(!label.isRevealed());
    }

    void aLabelSaysWhatItIsAndThatItIsHidden()
    {
        SecretLabel label(nullptr);
        QVERIFY(!label.accessibleName().isEmpty());
        label.setRemark(QStringLiteral("32 bytes, HS256"));
        QCOMPARE(label.accessibleName(), QStringLiteral("HMAC key, hidden: 32 bytes, HS256"));
    }

    void aLongKeyIsShownWhole()
    {
        // As many letters as an HS512 key has; each of them has to leave ink.
        SecretLabel label(nullptr);
        label.resize(300, label.sizeHint().height());
        label.setSource([] { return Secret::copyOf(QByteArray(86, 'W')); });
        show(&label);
        label.reveal(true);
        const QImage whole = label.grab().toImage();
        label.setSource([] { return Secret::copyOf(QByteArray(85, 'W')); });
        label.reveal(true);
        QVERIFY(label.grab().toImage() != whole);
    }

    void aLabelReadsFromRightToLeft()
    {
        SecretLabel label(nullptr);
        label.setLayoutDirection(Qt::RightToLeft);
        label.setRemark(QStringLiteral("32 bytes"));
        show(&label);
        label.grab();
        label.setSource([] { return Secret::copyOf(key); });
        label.reveal(true);
        QVERIFY(!label.grab().isNull());
    }

    void aMaskedTextNeverHoldsTheSecret()
    {
        MaskedTextView view(nullptr);
        view.resize(600, 200);
        const QString mark(domain::hmacMark);
        view.setMarkedText(QStringLiteral("eab-kid = kid-1\neab-hmac-key = ") + mark
                               + QStringLiteral("\n# again: ") + mark + QStringLiteral("\n"),
                           32);
        show(&view);
        view.setFocus();
        const QString masked = QString(32, QChar(0x2022));
        const QString text = QStringLiteral("eab-kid = kid-1\neab-hmac-key = ") + masked
            + QStringLiteral("\n# again: ") + masked + QStringLiteral("\n");
        QCOMPARE(view.toPlainText(), text);
        const QImage hidden = view.grab().toImage();

        view.reveal(Secret::copyOf(key));
        QVERIFY(view.grab().toImage() != hidden);
        QCOMPARE(view.toPlainText(), text);
        QTest::keyClick(&view, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(&view, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), text);
        QTextCursor cursor = view.textCursor();
        cursor.clearSelection();
        cursor.movePosition(QTextCursor::Start);
        view.setTextCursor(cursor);

        view.hideSecret();
        QCOMPARE(view.grab().toImage(), hidden);
    }

    void anotherTextIsMaskedFromTheStart()
    {
        MaskedTextView view(nullptr);
        view.resize(600, 200);
        show(&view);
        const QString mark(domain::hmacMark);
        view.setMarkedText(mark, 32);
        const QImage hidden = view.grab().toImage();
        view.reveal(Secret::copyOf(key));
        view.setMarkedText(mark, 32);
        QCOMPARE(view.grab().toImage(), hidden);
    }

    void aTextWithoutASecretIsJustATextWhenRevealed()
    {
        MaskedTextView view(nullptr);
        view.setMarkedText(QStringLiteral("nothing secret"), 32);
        show(&view);
        const QImage before = view.grab().toImage();
        view.reveal(Secret::copyOf(key));
        QCOMPARE(view.grab().toImage(), before);
    }
};

EAB_UI_TEST_MAIN(TestSecretText)
#include "tst_secrettext.moc"
