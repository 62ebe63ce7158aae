// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "tests/ui/Stage.h"
#include "ui/common/SecretEdit.h"

#include <QAccessible>
#include <QClipboard>

using namespace eab;
using namespace eab::ui;
using namespace eab::stage;

namespace {

/** What assistive technology was told. */
QStringList told;

void listen(QAccessibleEvent *event)
{
    if (event->type() == QAccessible::TextInserted)
        told << static_cast<QAccessibleTextInsertEvent *>(event)->textInserted();
    else if (event->type() == QAccessible::TextRemoved)
        told << static_cast<QAccessibleTextRemoveEvent *>(event)->textRemoved();
    else if (event->type() == QAccessible::TextUpdated)
        told << static_cast<QAccessibleTextUpdateEvent *>(event)->textInserted()
             << static_cast<QAccessibleTextUpdateEvent *>(event)->textRemoved();
    else if (event->type() == QAccessible::ValueChanged)
        told << static_cast<QAccessibleValueChangeEvent *>(event)->value().toString();
}

struct Press
{
    Qt::Key key;
    Qt::KeyboardModifiers modifiers;
};

} // namespace

Q_DECLARE_METATYPE(QList<Press>)

class TestSecretEdit : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QWidget> m_window;
    SecretEdit *m_edit = nullptr;

    void type(const QString &text)
    {
        for (const char32_t c : text.toUcs4())
            QTest::sendKeyEvent(QTest::Click, m_edit, Qt::Key_unknown, QString::fromUcs4(&c, 1),
                                Qt::NoModifier);
    }
    [[nodiscard]] QString typed() const { return QString::fromUtf8(m_edit->secret().expose()); }
    /** The widget itself has one placeholder per unit, and nothing else. */
    [[nodiscard]] bool isInStep() const
    {
        return m_edit->text() == QString(m_edit->characterCount(), QLatin1Char('x'));
    }

private slots:
    void init()
    {
        failOnWarnings();
        QGuiApplication::clipboard()->clear();
        m_window = std::make_unique<QWidget>();
        m_window->resize(400, 60);
        m_edit = new SecretEdit(m_window.get());
        m_edit->resize(400, 40);
        m_edit->setAccessibleName(QStringLiteral("Password"));
        show(m_window.get());
        m_edit->setFocus();
    }
    void cleanup() { m_window.reset(); }

    void keepsWhatIsTypedToItself()
    {
        QSignalSpy changed(m_edit, &SecretEdit::secretChanged);
        type(QStringLiteral("Tr0ub4dor & 3"));
        QCOMPARE(typed(), QStringLiteral("Tr0ub4dor & 3"));
        QCOMPARE(changed.count(), 13);
        QVERIFY(isInStep());
        QVERIFY(!m_edit->displayText().contains(QLatin1Char('T')));
        QVERIFY(!m_edit->isBlank());
    }

    void takesEveryLetterThereIs_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("umlauts and a currency") << QString::fromUtf8("pässwörd €");
        QTest::newRow("another script") << QString::fromUtf8("пароль 密码");
        QTest::newRow("outside the basic plane") << QString::fromUtf8("clef 𝄞 end");
    }

    void takesEveryLetterThereIs()
    {
        QFETCH(QString, text);
        type(text);
        QCOMPARE(typed(), text);
        QVERIFY(isInStep());
    }

    void isEditedByKeys_data()
    {
        QTest::addColumn<QList<Press>>("presses");
        QTest::addColumn<QString>("left");
        constexpr auto none = Qt::NoModifier;
        constexpr auto shift = Qt::ShiftModifier;
        constexpr auto control = Qt::ControlModifier;
        QTest::newRow("backspace") << QList<Press> {{Qt::Key_Backspace, none}} << "abcde";
        QTest::newRow("backspace with shift")
            << QList<Press> {{Qt::Key_Backspace, shift}} << "abcde";
        QTest::newRow("delete at the end") << QList<Press> {{Qt::Key_Delete, none}} << "abcdef";
        QTest::newRow("delete at the front")
            << QList<Press> {{Qt::Key_Home, none}, {Qt::Key_Delete, none}} << "bcdef";
        QTest::newRow("backspace at the front")
            << QList<Press> {{Qt::Key_Home, none}, {Qt::Key_Backspace, none}} << "abcdef";
        QTest::newRow("delete in the middle")
            << QList<Press> {{Qt::Key_Left, none}, {Qt::Key_Left, none}, {Qt::Key_Delete, none}}
            << "abcdf";
        QTest::newRow("backspace over a selection") << QList<Press> {{Qt::Key_Left, none},
                                                                     {Qt::Key_Left, shift},
                                                                     {Qt::Key_Left, shift},
                                                                     {Qt::Key_Backspace, none}}
                                                    << "abcf";
        QTest::newRow("delete over everything")
            << QList<Press> {{Qt::Key_A, control}, {Qt::Key_Delete, none}} << "";
        QTest::newRow("control and backspace empties it")
            << QList<Press> {{Qt::Key_Backspace, control}} << "";
        QTest::newRow("control and delete empties it")
            << QList<Press> {{Qt::Key_Home, none}, {Qt::Key_Delete, control}} << "";
        QTest::newRow("undo does nothing") << QList<Press> {{Qt::Key_Z, control}} << "abcdef";
        QTest::newRow("undo after a deletion does nothing")
            << QList<Press> {{Qt::Key_Backspace, none}, {Qt::Key_Z, control}} << "abcde";
        QTest::newRow("redo does nothing")
            << QList<Press> {{Qt::Key_Z, control | shift}} << "abcdef";
        QTest::newRow("cut does nothing")
            << QList<Press> {{Qt::Key_A, control}, {Qt::Key_X, control}} << "abcdef";
        QTest::newRow("cut by shift and delete does nothing")
            << QList<Press> {{Qt::Key_A, control}, {Qt::Key_Delete, shift}} << "abcdef";
        QTest::newRow("control and a letter types nothing")
            << QList<Press> {{Qt::Key_G, control}} << "abcdef";
        QTest::newRow("alt and a letter types nothing")
            << QList<Press> {{Qt::Key_G, Qt::AltModifier}} << "abcdef";
    }

    void isEditedByKeys()
    {
        QFETCH(QList<Press>, presses);
        QFETCH(QString, left);
        type(QStringLiteral("abcdef"));
        for (const Press &press : presses)
            QTest::keyClick(m_edit, press.key, press.modifiers);
        QCOMPARE(typed(), left);
        QVERIFY(isInStep());
        QVERIFY(QGuiApplication::clipboard()->text().isEmpty());
    }

    void typingGoesWhereTheCursorIs()
    {
        type(QStringLiteral("ad"));
        QTest::keyClick(m_edit, Qt::Key_Left);
        type(QStringLiteral("bc"));
        QCOMPARE(typed(), QStringLiteral("abcd"));
        QTest::keyClick(m_edit, Qt::Key_Home, Qt::ShiftModifier);
        type(QStringLiteral("z"));
        QCOMPARE(typed(), QStringLiteral("zd"));
        QTest::mouseDClick(m_edit, Qt::LeftButton);
        type(QStringLiteral("q"));
        QCOMPARE(typed(), QStringLiteral("q"));
        QVERIFY(isInStep());
    }

    void aLetterOfTwoUnitsGoesAsOne()
    {
        type(QString::fromUtf8("a𝄞"));
        QTest::keyClick(m_edit, Qt::Key_Backspace);
        QCOMPARE(typed(), QStringLiteral("a"));
        type(QString::fromUtf8("𝄞b"));
        QTest::keyClick(m_edit, Qt::Key_Home);
        QTest::keyClick(m_edit, Qt::Key_Right);
        QTest::keyClick(m_edit, Qt::Key_Delete);
        QCOMPARE(typed(), QStringLiteral("ab"));
        QVERIFY(isInStep());
    }

    void altGrTypesLettersWhereItIsControlAndAlt()
    {
        QTest::sendKeyEvent(QTest::Click, m_edit, Qt::Key_Q, QStringLiteral("@"),
                            Qt::ControlModifier | Qt::AltModifier);
        QCOMPARE(typed(), QStringLiteral("@"));
    }

    void pastesAsItStands_data()
    {
        QTest::addColumn<QString>("copied");
        QTest::addColumn<QString>("taken");
        QTest::newRow("a word") << "secret"
                                << "secret";
        QTest::newRow("blanks belong to it") << " two  words "
                                             << " two  words ";
        QTest::newRow("the line's end does not") << "secret\r\n"
                                                 << "secret";
        QTest::newRow("lines become one") << "one\ntwo"
                                          << "one two";
        QTest::newRow("nothing") << ""
                                 << "";
    }

    void pastesAsItStands()
    {
        QFETCH(QString, copied);
        QFETCH(QString, taken);
        for (const Press &press :
             {Press {Qt::Key_V, Qt::ControlModifier}, Press {Qt::Key_Insert, Qt::ShiftModifier}}) {
            m_edit->wipe();
            QGuiApplication::clipboard()->setText(copied);
            QTest::keyClick(m_edit, press.key, press.modifiers);
            QCOMPARE(typed(), taken);
            QVERIFY(isInStep());
        }
    }

    void pastesOverTheSelection()
    {
        type(QStringLiteral("abc"));
        QTest::keyClick(m_edit, Qt::Key_A, Qt::ControlModifier);
        QGuiApplication::clipboard()->setText(QStringLiteral("new"));
        QTest::keyClick(m_edit, Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(typed(), QStringLiteral("new"));
    }

    void nothingComesOrGoesByMouse()
    {
        QVERIFY(!m_edit->acceptDrops());
        QVERIFY(!m_edit->dragEnabled());
        QCOMPARE(m_edit->contextMenuPolicy(), Qt::NoContextMenu);
        QGuiApplication::clipboard()->setText(QStringLiteral("selected elsewhere"));
        QTest::mouseClick(m_edit, Qt::MiddleButton);
        QVERIFY(m_edit->isBlank() && m_edit->text().isEmpty());
    }

    void takesWhatAnInputMethodCommits()
    {
        QInputMethodEvent composing(QStringLiteral("pre"), {});
        QCoreApplication::sendEvent(m_edit, &composing);
        QVERIFY(m_edit->isBlank() && m_edit->text().isEmpty());
        QInputMethodEvent done;
        done.setCommitString(QString::fromUtf8("ê密"));
        QCoreApplication::sendEvent(m_edit, &done);
        QCOMPARE(typed(), QString::fromUtf8("ê密"));
        QVERIFY(isInStep());
        const Qt::InputMethodHints hints(m_edit->inputMethodQuery(Qt::ImHints).toInt());
        QVERIFY(hints.testFlag(Qt::ImhSensitiveData) && hints.testFlag(Qt::ImhNoPredictiveText));
        QVERIFY(!m_edit->inputMethodQuery(Qt::ImSurroundingText)
                     .toString()
                     .contains(QString::fromUtf8("密")));
    }

    void endsAtItsLength()
    {
        QGuiApplication::clipboard()->setText(QString(2000, QLatin1Char('a')));
        QTest::keyClick(m_edit, Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(m_edit->characterCount(), SecretEdit::mostCharacters);
        QVERIFY(isInStep());
        type(QStringLiteral("b"));
        QCOMPARE(typed(), QString(SecretEdit::mostCharacters, QLatin1Char('a')));
        QTest::keyClick(m_edit, Qt::Key_Backspace);
        type(QStringLiteral("b"));
        QVERIFY(typed().endsWith(QLatin1String("ab")));
    }

    void whenReadOnlyNothingChanges()
    {
        type(QStringLiteral("abc"));
        m_edit->setReadOnly(true);
        type(QStringLiteral("d"));
        QGuiApplication::clipboard()->setText(QStringLiteral("more"));
        for (const Press &press :
             {Press {Qt::Key_V, Qt::ControlModifier}, Press {Qt::Key_Backspace, Qt::NoModifier}})
            QTest::keyClick(m_edit, press.key, press.modifiers);
        QCOMPARE(typed(), QStringLiteral("abc"));
        QVERIFY(isInStep());
    }

    void canBeFilledAndWiped()
    {
        m_edit->setSecret(Secret::copyOf("c2VjcmV0"));
        QCOMPARE(typed(), QStringLiteral("c2VjcmV0"));
        QVERIFY(isInStep());
        m_edit->setSecret(Secret::copyOf("other"));
        QCOMPARE(typed(), QStringLiteral("other"));
        QSignalSpy changed(m_edit, &SecretEdit::secretChanged);
        m_edit->wipe();
        QVERIFY(m_edit->isBlank() && m_edit->secret().isEmpty() && m_edit->text().isEmpty());
        QCOMPARE(changed.count(), 1);
    }

    void returnAndEscapeStillWork()
    {
        QSignalSpy entered(m_edit, &QLineEdit::returnPressed);
        type(QStringLiteral("a"));
        QTest::keyClick(m_edit, Qt::Key_Return);
        QCOMPARE(entered.count(), 1);
        QCOMPARE(typed(), QStringLiteral("a"));
    }

    void isPaintedOnlyWhileRevealed()
    {
        type(QStringLiteral("wwwwww"));
        m_edit->clearFocus();
        const QImage hidden = m_edit->grab().toImage();
        m_edit->setRevealed(true);
        const QImage revealed = m_edit->grab().toImage();
        QVERIFY(revealed != hidden);
        QVERIFY(isInStep());
        m_edit->setRevealed(false);
        QCOMPARE(m_edit->grab().toImage(), hidden);
        // Bullets do not tell one secret from another.
        m_edit->setSecret(Secret::copyOf("iiiiii"));
        QCOMPARE(m_edit->grab().toImage(), hidden);
    }

    void aRevealedTextStillHasACursor()
    {
        type(QStringLiteral("ab"));
        m_edit->setRevealed(true);
        const QImage atTheEnd = m_edit->grab().toImage();
        QTest::keyClick(m_edit, Qt::Key_Home);
        QVERIFY(m_edit->grab().toImage() != atTheEnd);
    }

    void assistiveTechnologyOnlyHearsPlaceholders()
    {
        QAccessible::setActive(true);
        told.clear();
        const auto before = QAccessible::installUpdateHandler(listen);
        type(QStringLiteral("Tr0ub4dor"));
        QTest::keyClick(m_edit, Qt::Key_Backspace);
        m_edit->setSecret(Secret::copyOf("Tr0ub4dor"));
        m_edit->wipe();
        type(QStringLiteral("Tr0ub4dor"));
        QAccessible::installUpdateHandler(before);
        QVERIFY(!told.isEmpty() || !QAccessible::isActive()); // offscreen nobody listens
        static const QRegularExpression onlyPlaceholders(QStringLiteral("^[x*●•]*$"));
        for (const QString &text : std::as_const(told))
            QVERIFY2(onlyPlaceholders.match(text).hasMatch(), qPrintable(text));

        QAccessibleInterface *face = QAccessible::queryAccessibleInterface(m_edit);
        QVERIFY(face != nullptr);
        QVERIFY(face->state().passwordEdit);
        QCOMPARE(face->text(QAccessible::Name), QStringLiteral("Password"));
        QVERIFY(onlyPlaceholders.match(face->text(QAccessible::Value)).hasMatch());
        QAccessibleTextInterface *text = face->textInterface();
        QVERIFY(text != nullptr);
        QVERIFY(onlyPlaceholders.match(text->text(0, text->characterCount())).hasMatch());
        QCOMPARE(typed(), QStringLiteral("Tr0ub4dor"));
    }

    void whatAssistiveTechnologyPutsInIsTakenOver()
    {
        type(QStringLiteral("before"));
        QAccessibleInterface *face = QAccessible::queryAccessibleInterface(m_edit);
        face->setText(QAccessible::Value, QStringLiteral("dictated"));
        QCOMPARE(typed(), QStringLiteral("dictated"));
        QVERIFY(isInStep());
        QVERIFY(!m_edit->isUndoAvailable());
    }

    void aDeletionPastUsEmptiesIt()
    {
        // On some desktops Ctrl+K and Ctrl+U delete in every line.
        type(QStringLiteral("abcdef"));
        QSignalSpy changed(m_edit, &SecretEdit::secretChanged);
        m_edit->backspace();
        QVERIFY(m_edit->isBlank() && isInStep());
        QCOMPARE(changed.count(), 1);
    }

    void aLongTextFollowsItsCursorWhenRevealed()
    {
        m_edit->setSecret(Secret::copyOf(QByteArray(200, 'm') + QByteArray("END")));
        m_edit->setRevealed(true);
        const QImage front = m_edit->grab().toImage();
        QTest::keyClick(m_edit, Qt::Key_End);
        QVERIFY(m_edit->grab().toImage() != front);
    }
};

EAB_UI_TEST_MAIN(TestSecretEdit)
#include "tst_secretedit.moc"
