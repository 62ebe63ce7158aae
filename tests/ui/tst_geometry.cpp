// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "app/words/Language.h"
#include "tests/ui/Scenes.h"
#include "ui/common/OnScreen.h"

using namespace eab;
using namespace eab::stage;

namespace {

/** What a window manager puts around a window. */
constexpr int frame = 2;
constexpr int titleBar = 28;

QString inWords(const QRect &rect)
{
    return QStringLiteral("%1 x %2 at %3, %4")
        .arg(rect.width())
        .arg(rect.height())
        .arg(rect.x())
        .arg(rect.y());
}

/** Buttons that end a dialog or a page: they have to be on the screen, whatever scrolls. */
QList<QPushButton *> endings(const QWidget *front)
{
    QList<QPushButton *> found;
    for (QPushButton *button : front->findChildren<QPushButton *>()) {
        const bool ends = button->isDefault()
            || button->objectName() == QLatin1String("cancelButton")
            || button->objectName() == QLatin1String("closeButton")
            || button->property("role") == QLatin1String("primary");
        if (ends && button->isVisible() && button->window() == front)
            found << button;
    }
    return found;
}

bool scrolls(const QWidget *widget)
{
    for (const QWidget *above = widget->parentWidget(); above != nullptr;
         above = above->parentWidget()) {
        if (qobject_cast<const QAbstractScrollArea *>(above) != nullptr)
            return true;
    }
    return false;
}

} // namespace

/** Every page and every dialog on the screen this program was started on. What a screen of 1280x800
 *  at 200 % has room for is what one of 640x400 has. */
class TestGeometry : public QObject
{
    Q_OBJECT

private:
    int m_looked = 0;

private slots:
    void init() { failOnWarnings(); }
    void cleanup()
    {
        app::speak(*qApp, QLocale(QLocale::English, QLocale::UnitedKingdom));
        QApplication::setLayoutDirection(Qt::LeftToRight);
    }

    void aWindowIsBroughtBackNoFurtherThanItHasToBe_data()
    {
        QTest::addColumn<QRect>("window");
        QTest::addColumn<QRect>("wanted");
        QTest::newRow("inside") << QRect(110, 20, 300, 200) << QRect(110, 20, 300, 200);
        QTest::newRow("right") << QRect(900, 20, 300, 200) << QRect(600, 20, 300, 200);
        QTest::newRow("left, above") << QRect(-50, -9, 300, 200) << QRect(100, 0, 300, 200);
        QTest::newRow("below") << QRect(200, 550, 300, 200) << QRect(200, 400, 300, 200);
        QTest::newRow("too large") << QRect(0, 0, 5000, 700) << QRect(100, 0, 800, 600);
    }

    void aWindowIsBroughtBackNoFurtherThanItHasToBe()
    {
        QFETCH(QRect, window);
        QTEST(ui::movedInto(QRect(100, 0, 800, 600), window), "wanted");
    }

    void everythingIsOnTheScreen_data()
    {
        QTest::addColumn<QString>("scene");
        QTest::addColumn<QString>("language");
        for (const QString &name : sceneNames()) {
            for (const QString &language : app::languages())
                QTest::addRow("%s, %s", qPrintable(name), qPrintable(language)) << name << language;
        }
    }

    void everythingIsOnTheScreen()
    {
        QFETCH(QString, scene);
        QFETCH(QString, language);
        const QLocale locale(language);
        app::speak(*qApp, locale);
        QApplication::setLayoutDirection(locale.textDirection());
        const QSize screen = QGuiApplication::primaryScreen()->availableSize();
        const QSize room(screen.width() - 2 * frame, screen.height() - frame - titleBar);
        const Scene on = play(scene, QSize(1280, 800).boundedTo(room));
        QWidget *front = on.front();
        if (qobject_cast<QFileDialog *>(front) != nullptr)
            return; // Qt's own
        QCoreApplication::processEvents();
        QVERIFY2(front->width() <= room.width() && front->height() <= room.height(),
                 qPrintable(inWords(front->geometry())));
        QStringList wrong = cutTexts(front);
        for (const auto *area : front->findChildren<QScrollArea *>()) {
            if (area->isVisible() && area->widget() != nullptr
                && area->widget()->width() > area->viewport()->width())
                wrong << QStringLiteral("%1 has to be scrolled sideways: %2 in %3")
                             .arg(area->objectName(), inWords(area->widget()->rect()),
                                  inWords(area->viewport()->rect()));
        }
        for (const QPushButton *button : endings(front)) {
            const QRect place(button->mapTo(front, QPoint()), button->size());
            if (!front->rect().contains(place) && !scrolls(button))
                wrong << QStringLiteral("%1 “%2” is outside: %3")
                             .arg(button->objectName(), button->text(), inWords(place));
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(QLatin1Char('\n'))));
        ++m_looked;
    }

    void cleanupTestCase()
    {
        const QSize screen = QGuiApplication::primaryScreen()->availableSize();
        qInfo("geometry: %d pages and dialogs on a screen of %d x %d", m_looked, screen.width(),
              screen.height());
    }
};

EAB_UI_TEST_MAIN(TestGeometry)
#include "tst_geometry.moc"
