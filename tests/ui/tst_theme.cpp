// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "tests/ui/Scenes.h"
#include "ui/common/Theme.h"

using namespace eab;
using namespace eab::ui;
using namespace eab::stage;

namespace {

bool isStill(const QWidget *window)
{
    const auto moving = window->findChildren<QAbstractAnimation *>();
    return std::none_of(moving.begin(), moving.end(), [](const QAbstractAnimation *one) {
        return one->state() == QAbstractAnimation::Running;
    });
}

void settle(const QWidget *window)
{
    QCoreApplication::sendPostedEvents();
    QCoreApplication::processEvents();
    QTRY_VERIFY(isStill(window));
}

/** A window as it looks when everything that was put off is done. */
QImage lookAt(QWidget *window)
{
    settle(window);
    return window->grab().toImage().convertToFormat(QImage::Format_RGB32);
}

/** Where two pictures of a window differ, and what stands there; empty: nowhere. */
QString difference(const QWidget *window, const QImage &a, const QImage &b)
{
    if (a == b)
        return {};
    if (a.size() != b.size())
        return QStringLiteral("their sizes");
    QRect place;
    for (int y = 0; y < a.height(); ++y) {
        for (int x = 0; x < a.width(); ++x) {
            if (a.pixel(x, y) != b.pixel(x, y))
                place |= QRect(x, y, 1, 1);
        }
    }
    const QWidget *at = window->childAt(place.center());
    return QStringLiteral("%1, %2, %3 x %4: %5 %6")
        .arg(place.x())
        .arg(place.y())
        .arg(place.width())
        .arg(place.height())
        .arg(QLatin1String(at == nullptr ? "" : at->metaObject()->className()),
             at == nullptr ? QString() : at->objectName());
}

} // namespace

class TestTheme : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        failOnWarnings();
        QApplication::setCursorFlashTime(0); // a cursor that blinks differs by itself
    }
    void cleanup() { applyTheme(*qApp, Scheme::Light); }

    void aWindowThatIsSwitchedLooksLikeANewOne_data()
    {
        QTest::addColumn<QString>("scene");
        // What is different each time cannot be compared; file dialogs and the cross that fades in
        // where something is searched for are Qt's own.
        const QStringList left {
            QStringLiteral("assistant, code"),         QStringLiteral("assistant, proof"),
            QStringLiteral("settings, new code"),      QStringLiteral("about"),
            QStringLiteral("import, another key"),     QStringLiteral("open a file"),
            QStringLiteral("nothing found"),           QStringLiteral("export the account"),
            QStringLiteral("create, outcome unknown"), QStringLiteral("pending")};
        for (const QString &name : sceneNames()) {
            if (!left.contains(name))
                QTest::newRow(qPrintable(name)) << name;
        }
    }

    void aWindowThatIsSwitchedLooksLikeANewOne()
    {
        QFETCH(QString, scene);
        QImage switched;
        {
            applyTheme(*qApp, Scheme::Light);
            const Scene on = play(scene);
            const QImage light = lookAt(on.front());
            applyTheme(*qApp, Scheme::Dark);
            switched = lookAt(on.front());
            applyTheme(*qApp, Scheme::Light);
            const QString left = difference(on.front(), lookAt(on.front()), light);
            QVERIFY2(left.isEmpty(), qPrintable(QStringLiteral("there and back: ") + left));
        }
        applyTheme(*qApp, Scheme::Dark);
        const Scene on = play(scene);
        const QString left = difference(on.front(), switched, lookAt(on.front()));
        QVERIFY2(left.isEmpty(), qPrintable(left));
    }

    void theSettingsSwitchAtOnce()
    {
        const Scene on = play(QStringLiteral("settings"));
        connect(on.window.get(), &MainWindow::preferencesChanged, this,
                [](const Preferences &chosen) { applyTheme(*qApp, chosen.scheme); });
        const QColor light = tokensOf(on.front()->palette()).ground;
        auto *box = named<QComboBox>(on.front(), "themeBox");
        box->setCurrentIndex(box->findData(static_cast<int>(Scheme::Dark)));
        QVERIFY(tokensOf(on.front()->palette()).ground != light);
        QVERIFY(tokensOf(on.window->palette()).ground != light);
        QCOMPARE(Preferences::load().scheme, Scheme::Dark);
    }

    void lettersAreUnderlinedWhileAltIsHeld()
    {
        const Scene on = play(QStringLiteral("settings"));
        QWidget *window = on.front();
        const QImage calm = lookAt(window);
        QTest::keyPress(window, Qt::Key_Alt);
        QVERIFY(lookAt(window) != calm);
        QTest::keyRelease(window, Qt::Key_Alt);
        const QString left = difference(window, lookAt(window), calm);
        QVERIFY2(left.isEmpty(), qPrintable(left));
    }

    void bothThemesAreCompleteAndDiffer()
    {
        applyTheme(*qApp, Scheme::Light);
        const Tokens light = tokensOf(QApplication::palette());
        applyTheme(*qApp, Scheme::Dark);
        const Tokens dark = tokensOf(QApplication::palette());
        using Token = QColor Tokens::*;
        for (const Token token :
             {&Tokens::ground, &Tokens::panel, &Tokens::side, &Tokens::ink, &Tokens::soft,
              &Tokens::line, &Tokens::edge, &Tokens::accent, &Tokens::onAccent, &Tokens::wash,
              &Tokens::selection, &Tokens::good, &Tokens::goodWash, &Tokens::soon,
              &Tokens::soonWash, &Tokens::urgent, &Tokens::urgentWash}) {
            QVERIFY((light.*token).isValid() && (dark.*token).isValid());
            QVERIFY(light.*token != dark.*token);
        }
        QVERIFY(light.ground.lightnessF() > 0.5 && dark.ground.lightnessF() < 0.5);
        // Every name in the style sheet was a colour.
        QVERIFY(!qApp->styleSheet().contains(QLatin1Char('@')));
    }
};

EAB_UI_TEST_MAIN(TestTheme)
#include "tst_theme.moc"
