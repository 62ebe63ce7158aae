// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "tests/ui/Scenes.h"
#include "ui/common/Theme.h"

#include <QAccessible>

#include <cmath>

using namespace eab;
using namespace eab::ui;
using namespace eab::stage;

namespace {

/** Parts Qt makes of its own widgets: the parent is what a person works with. */
bool isPartOfAnother(const QWidget *widget)
{
    const QWidget *parent = widget->parentWidget();
    return qobject_cast<const QScrollBar *>(widget) != nullptr
        || qobject_cast<const QHeaderView *>(widget) != nullptr
        || widget->inherits("QTableCornerButton")
        || qobject_cast<const QComboBox *>(parent) != nullptr
        || qobject_cast<const QAbstractSpinBox *>(parent) != nullptr
        || qobject_cast<const QLineEdit *>(parent) != nullptr
        || qobject_cast<const QTabBar *>(parent) != nullptr;
}

bool isControl(const QWidget *widget)
{
    return qobject_cast<const QAbstractButton *>(widget) != nullptr
        || qobject_cast<const QLineEdit *>(widget) != nullptr
        || qobject_cast<const QComboBox *>(widget) != nullptr
        || qobject_cast<const QAbstractSpinBox *>(widget) != nullptr
        || qobject_cast<const QPlainTextEdit *>(widget) != nullptr
        || qobject_cast<const QAbstractItemView *>(widget) != nullptr
        || qobject_cast<const QTabBar *>(widget) != nullptr;
}

/** Everything in a window a person can work with now. */
QList<QWidget *> controlsOf(const QWidget *window)
{
    QList<QWidget *> controls;
    for (QWidget *widget : window->findChildren<QWidget *>()) {
        if (widget->window() == window && widget->isVisible() && widget->isEnabled()
            && isControl(widget) && !isPartOfAnother(widget))
            controls << widget;
    }
    return controls;
}

QString nameOf(const QWidget *widget)
{
    const auto *interface = QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget));
    return interface == nullptr ? QString() : interface->text(QAccessible::Name);
}

QString inWords(const QWidget *widget)
{
    return QStringLiteral("%1 %2 “%3”")
        .arg(QLatin1String(widget->metaObject()->className()), widget->objectName(),
             nameOf(widget));
}

/** Where Tab leads, one after the other, until it comes back. */
QSet<QWidget *> tabbed(QWidget *window)
{
    QSet<QWidget *> reached;
    for (int i = 0; i < 200; ++i) {
        QWidget *at = QApplication::focusWidget();
        if (at == nullptr)
            at = window;
        QTest::keyClick(at, Qt::Key_Tab);
        QWidget *now = QApplication::focusWidget();
        if (now == nullptr || (now == at && i > 0))
            break;
        if (reached.contains(now))
            break;
        reached << now;
    }
    return reached;
}

/** Of radio buttons that belong together one is reached by Tab, the others by arrows. */
bool isReached(const QWidget *control, const QSet<QWidget *> &reached)
{
    const auto *radio = qobject_cast<const QRadioButton *>(control);
    return std::any_of(reached.begin(), reached.end(), [&](const QWidget *one) {
        return one == control || control->focusProxy() == one
            || (radio != nullptr && qobject_cast<const QRadioButton *>(one) != nullptr
                && one->parentWidget() == control->parentWidget());
    });
}

/** Text that works by Alt and a letter, or should: buttons, captions of fields, tabs. */
QStringList lettered(const QWidget *window)
{
    QStringList texts;
    for (const QWidget *widget : window->findChildren<QWidget *>()) {
        if (!widget->isVisible() || widget->window() != window || isPartOfAnother(widget))
            continue;
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        const auto *label = qobject_cast<const QLabel *>(widget);
        const auto *tabs = qobject_cast<const QTabBar *>(widget);
        const bool isTold // what is found out at run time has no letter, but its place
            = widget->property("role").toString() == QLatin1String("step")
            || widget->property("client").isValid() || qobject_cast<const QToolButton *>(widget)
            || (tabs != nullptr && tabs->objectName() == QLatin1String("fileTabs"));
        if (isTold)
            continue;
        if (button != nullptr && !button->text().isEmpty())
            texts << button->text();
        else if (label != nullptr && label->buddy() != nullptr)
            texts << label->text();
        else if (tabs != nullptr)
            for (int i = 0; i < tabs->count(); ++i)
                texts << tabs->tabText(i);
    }
    return texts;
}

/** Texts that use a letter another one uses already, or that have none. */
QStringList mistakesIn(const QStringList &texts)
{
    QStringList mistakes;
    QMap<QString, QString> letters;
    for (const QString &text : texts) {
        const QString letter = QKeySequence::mnemonic(text).toString();
        if (letter.isEmpty())
            mistakes << QStringLiteral("“%1” has no letter").arg(text);
        else if (letters.contains(letter))
            mistakes << QStringLiteral("%1 is for “%2” and for “%3”")
                            .arg(letter, letters.value(letter), text);
        letters.insert(letter, text);
    }
    return mistakes;
}

/** As defined by WCAG 2. */
double luminance(const QColor &color)
{
    const auto linear = [](double part) {
        return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF())
        + 0.0722 * linear(color.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const double one = luminance(a);
    const double other = luminance(b);
    return (std::max(one, other) + 0.05) / (std::min(one, other) + 0.05);
}

} // namespace

class TestAccessible : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnWarnings(); }
    void cleanup() { applyTheme(*qApp, Scheme::Light); }

    void theKeyboardAndTheEarAreEnough_data() { addSceneRows(); }

    void theKeyboardAndTheEarAreEnough()
    {
        QFETCH(QString, scene);
        const Scene on = play(scene);
        QWidget *window = on.front();
        if (qobject_cast<QFileDialog *>(window) != nullptr)
            return; // Qt's own
        QVERIFY(window->focusWidget() != nullptr && window->focusWidget()->isVisible());
        QStringList mistakes = mistakesIn(lettered(window));
        for (const auto *menu : window->findChildren<QMenu *>()) {
            QStringList texts;
            for (const QAction *action : menu->actions()) {
                if (!action->isSeparator() && action->isVisible())
                    texts << action->text();
            }
            mistakes << mistakesIn(texts);
        }
        const auto controls = controlsOf(window);
        QVERIFY(!controls.isEmpty());
        const auto reached = tabbed(window);
        for (const QWidget *control : controls) {
            const QString name = nameOf(control);
            if (name.isEmpty() || name.contains(QRegularExpression(QStringLiteral("&\\w"))))
                mistakes << inWords(control) + QStringLiteral(" has no name");
            if (!isReached(control, reached))
                mistakes << inWords(control) + QStringLiteral(" is not reached by Tab");
        }
        QVERIFY2(mistakes.isEmpty(), qPrintable(mistakes.join(QLatin1Char('\n'))));
    }

    void textCanBeReadOnItsGround_data()
    {
        QTest::addColumn<Scheme>("scheme");
        QTest::addColumn<QColor Tokens::*>("ink");
        QTest::addColumn<QColor Tokens::*>("ground");
        QTest::addColumn<double>("least");
        using Token = QColor Tokens::*;
        struct Pair
        {
            const char *name;
            Token ink;
            std::vector<std::pair<const char *, Token>> grounds;
            double least;
        };
        const std::pair<const char *, Token> ground {"ground", &Tokens::ground};
        const std::pair<const char *, Token> panel {"panel", &Tokens::panel};
        const std::pair<const char *, Token> side {"side", &Tokens::side};
        const std::pair<const char *, Token> wash {"wash", &Tokens::wash};
        const std::pair<const char *, Token> selection {"selection", &Tokens::selection};
        const std::pair<const char *, Token> soonWash {"soon wash", &Tokens::soonWash};
        const std::vector<Pair> pairs {
            {"ink", &Tokens::ink, {ground, panel, side, wash, selection, soonWash}, 4.5},
            {"soft", &Tokens::soft, {ground, panel, side, wash, selection}, 4.5},
            {"accent", &Tokens::accent, {ground, panel, side, wash, selection}, 4.5},
            {"on accent", &Tokens::onAccent, {{"accent", &Tokens::accent}}, 4.5},
            {"good", &Tokens::good, {{"good wash", &Tokens::goodWash}, ground, panel}, 4.5},
            {"soon", &Tokens::soon, {soonWash, ground, panel}, 4.5},
            {"urgent",
             &Tokens::urgent,
             {{"urgent wash", &Tokens::urgentWash}, ground, panel, side, selection},
             4.5},
            {"edge", &Tokens::edge, {ground, panel, side}, 3},
        };
        for (const auto scheme :
             {Scheme::Light, Scheme::Dark, Scheme::LightContrast, Scheme::DarkContrast}) {
            const bool high = scheme == Scheme::LightContrast || scheme == Scheme::DarkContrast;
            for (const Pair &pair : pairs) {
                for (const auto &[name, token] : pair.grounds)
                    QTest::addRow("%s on %s, %s", pair.name, name, qPrintable(schemeName(scheme)))
                        << scheme << pair.ink << token
                        << (high && pair.least > 3 ? 7.0 : pair.least);
            }
        }
    }

    void textCanBeReadOnItsGround()
    {
        QFETCH(Scheme, scheme);
        QFETCH(QColor Tokens::*, ink);
        QFETCH(QColor Tokens::*, ground);
        QFETCH(double, least);
        applyTheme(*qApp, scheme);
        const Tokens &tokens = tokensOf(QApplication::palette());
        const double found = contrast(tokens.*ink, tokens.*ground);
        QVERIFY2(found >= least, qPrintable(QString::number(found, 'f', 2)));
    }
};

Q_DECLARE_METATYPE(QColor Tokens::*)

EAB_UI_TEST_MAIN(TestAccessible)
#include "tst_accessible.moc"
