// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "app/words/Language.h"
#include "tests/ui/Scenes.h"

using namespace eab;
using namespace eab::stage;

class TestLayout : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnWarnings(); }
    void cleanup()
    {
        app::speak(*qApp, QLocale(QLocale::English, QLocale::UnitedKingdom));
        QApplication::setLayoutDirection(Qt::LeftToRight);
    }

    void dialogsFitSmallScreens_data()
    {
        QTest::addColumn<QString>("scene");
        QTest::addColumn<QString>("language");
        QTest::addColumn<QSize>("screen");
        for (const QString &name : sceneNames()) {
            const QStringList kinds {
                QStringLiteral("import"),          QStringLiteral("new record"),
                QStringLiteral("edit record"),     QStringLiteral("a former version"),
                QStringLiteral("the whole order"), QStringLiteral("settings")};
            if (std::none_of(kinds.begin(), kinds.end(),
                             [&name](const QString &kind) { return name.startsWith(kind); }))
                continue;
            for (const QString &language : app::languages()) {
                for (const QSize &screen : {QSize(800, 600), QSize(1024, 640)})
                    QTest::addRow("%s, %s, %d", qPrintable(name), qPrintable(language),
                                  screen.width())
                        << name << language << screen;
            }
        }
    }

    void dialogsFitSmallScreens()
    {
        QFETCH(QString, scene);
        QFETCH(QString, language);
        QFETCH(QSize, screen);
        const QLocale locale(language);
        app::speak(*qApp, locale);
        QApplication::setLayoutDirection(locale.textDirection());
        const Scene on = play(scene);
        on.front()->resize(screen);
        QCoreApplication::processEvents();
        QVERIFY2(on.front()->width() <= screen.width() && on.front()->height() <= screen.height(),
                 qPrintable(
                     QStringLiteral("%1 x %2").arg(on.front()->width()).arg(on.front()->height())));
        const QStringList cut = cutTexts(on.front());
        QVERIFY2(cut.isEmpty(), qPrintable(cut.join(QLatin1Char('\n'))));
    }

    void nothingIsCut_data()
    {
        QTest::addColumn<QString>("scene");
        QTest::addColumn<QString>("language");
        for (const QString &name : sceneNames()) {
            for (const QString &language : app::languages())
                QTest::addRow("%s, %s", qPrintable(name), qPrintable(language)) << name << language;
        }
    }

    void nothingIsCut()
    {
        QFETCH(QString, scene);
        QFETCH(QString, language);
        const QLocale locale(language);
        app::speak(*qApp, locale);
        QApplication::setLayoutDirection(locale.textDirection());
        const Scene on = play(scene);
        if (qobject_cast<QFileDialog *>(on.front()) != nullptr)
            return; // Qt's own
        QCoreApplication::processEvents();
        QStringList cut = cutTexts(on.front());
        QVERIFY2(cut.isEmpty(), qPrintable(cut.join(QLatin1Char('\n'))));
        if (on.front() != on.window.get())
            return; // a dialog comes up as large as it has to be
        on.window->resize(1, 1); // as small as it gets
        QCoreApplication::processEvents();
        cut = cutTexts(on.window.get());
        QVERIFY2(cut.isEmpty(), qPrintable(cut.join(QLatin1Char('\n'))));
        QVERIFY2(on.window->minimumWidth() <= 960 && on.window->minimumHeight() <= 520,
                 qPrintable(QStringLiteral("%1 x %2")
                                .arg(on.window->minimumWidth())
                                .arg(on.window->minimumHeight())));
    }
};

EAB_UI_TEST_MAIN(TestLayout)
#include "tst_layout.moc"
