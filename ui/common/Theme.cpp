// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "ui/common/Theme.h"

#include "base/Literals.h"
#include "ui/common/Icons.h"

#include <QApplication>
#include <QFontDatabase>
#include <QKeyEvent>
#include <QLocale>
#include <QProxyStyle>
#include <QWidget>

#include <utility>

namespace eab::ui {

namespace {

/** Knows whether Alt is held, and has the letters that go with it drawn anew. */
class AltWatch : public QObject
{
public:
    explicit AltWatch(QObject *parent)
        : QObject(parent)
    { }

    [[nodiscard]] static bool isHeld() { return held; }

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        const QEvent::Type type = event->type();
        if (type == QEvent::KeyPress || type == QEvent::KeyRelease) {
            if (static_cast<const QKeyEvent *>(event)->key() == Qt::Key_Alt)
                hold(type == QEvent::KeyPress);
        } else if (type == QEvent::ApplicationStateChange || type == QEvent::WindowDeactivate) {
            hold(false); // its release goes elsewhere
        }
        return false;
    }

private:
    static void hold(bool isHeld)
    {
        if (std::exchange(held, isHeld) == isHeld)
            return;
        const auto windows = QApplication::topLevelWidgets();
        for (QWidget *window : windows) {
            if (!window->isVisible())
                continue;
            const auto parts = window->findChildren<QWidget *>();
            for (QWidget *part : parts)
                part->update();
        }
    }

    static inline bool held = false;
};

/** Fusion with three changes. Letters are underlined while Alt is held, and otherwise leave the words
 *  in peace. The letters of joined scripts stay joined: underlining one of them would draw it apart,
 *  wider than it was measured, and cut the word; the shortcuts work all the same. And the cross that empties a field is ours: Qt's knows one colour only, and the icon themes
 *  of the desktop would be searched for it. */
class OurStyle : public QProxyStyle
{
public:
    OurStyle()
        : QProxyStyle(u"Fusion"_s)
    { }

    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *answer) const override
    {
        if (hint == SH_UnderlineShortcut)
            return AltWatch::isHeld() && QLocale().language() != QLocale::Arabic ? 1 : 0;
        return QProxyStyle::styleHint(hint, option, widget, answer);
    }

    QIcon standardIcon(StandardPixmap which, const QStyleOption *option,
                       const QWidget *widget) const override
    {
        if (which == SP_LineEditClearButton)
            return icon(u"close"_s, IconColor::Soft);
        return QProxyStyle::standardIcon(which, option, widget);
    }
};

const Tokens &lightTokens()
{
    static const Tokens tokens {
        QColor(0xf4f5f7), QColor(0xffffff), QColor(0xeceef1), QColor(0x1d2530), QColor(0x5b6675),
        QColor(0xdde1e6), QColor(0x7e8896), QColor(0x1f5fae), QColor(0xffffff), QColor(0xe8f0fa),
        QColor(0xdfeaf7), QColor(0x1f7a4d), QColor(0xe3f3ea), QColor(0x8a5a00), QColor(0xfdf1d8),
        QColor(0xd99a1c), QColor(0xb3261e), QColor(0xfbe6e4)};
    return tokens;
}

const Tokens &darkTokens()
{
    static const Tokens tokens {
        QColor(0x171a1f), QColor(0x1f242b), QColor(0x1a1e24), QColor(0xe8ebf0), QColor(0x9ba6b4),
        QColor(0x303741), QColor(0x76818f), QColor(0x6aa7ec), QColor(0x0d1a2a), QColor(0x22334a),
        QColor(0x263750), QColor(0x6fcf9a), QColor(0x1d3529), QColor(0xf0c060), QColor(0x3a2f17),
        QColor(0xd99a1c), QColor(0xff8f85), QColor(0x43211f)};
    return tokens;
}

const Tokens &lightContrastTokens()
{
    static const Tokens tokens {
        QColor(0xfffffe), QColor(0xffffff),  QColor(0xffffff), QColor(Qt::black), QColor(0x3a3f46),
        QColor(0x6b7280), QColor(Qt::black), QColor(0x003a8c), QColor(0xffffff),  QColor(0xe3edff),
        QColor(0xcfe0ff), QColor(0x004d28),  QColor(0xdff5e7), QColor(0x573700),  QColor(0xfff0cc),
        QColor(0x8a5a00), QColor(0x85000a),  QColor(0xffe4e1)};
    return tokens;
}

const Tokens &darkContrastTokens()
{
    static const Tokens tokens {
        QColor(0x000001), QColor(Qt::black), QColor(0x0b0b0d), QColor(0xffffff),  QColor(0xd3d8df),
        QColor(0x8b93a0), QColor(0xffffff),  QColor(0x8cc4ff), QColor(Qt::black), QColor(0x13253d),
        QColor(0x18314f), QColor(0x8df0b4),  QColor(0x0c2a1a), QColor(0xffd970),  QColor(0x332600),
        QColor(0xffc233), QColor(0xffb3ab),  QColor(0x3d0f0c)};
    return tokens;
}

const Tokens &tokensOf(Scheme scheme, bool systemDark)
{
    switch (scheme) {
    case Scheme::Light: return lightTokens();
    case Scheme::Dark: return darkTokens();
    case Scheme::LightContrast: return lightContrastTokens();
    case Scheme::DarkContrast: return darkContrastTokens();
    case Scheme::System: break;
    }
    return systemDark ? darkTokens() : lightTokens();
}

QPalette paletteFrom(const Tokens &t)
{
    QPalette palette;
    const std::pair<QPalette::ColorRole, QColor> colors[]
        = {{QPalette::Window, t.ground},
           {QPalette::WindowText, t.ink},
           {QPalette::Base, t.panel},
           {QPalette::AlternateBase, t.side},
           {QPalette::Text, t.ink},
           {QPalette::PlaceholderText, t.soft},
           {QPalette::Button, t.panel},
           {QPalette::ButtonText, t.ink},
           {QPalette::BrightText, t.urgent},
           {QPalette::ToolTipBase, t.panel},
           {QPalette::ToolTipText, t.ink},
           {QPalette::Highlight, t.accent},
           {QPalette::HighlightedText, t.onAccent},
           {QPalette::Link, t.accent},
           {QPalette::LinkVisited, t.accent},
           {QPalette::Light, t.line},
           {QPalette::Midlight, t.line},
           {QPalette::Mid, t.line},
           {QPalette::Dark, t.soft},
           {QPalette::Shadow, t.line}};
    for (const auto &[role, color] : colors)
        palette.setColor(role, color);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, t.soft);
    return palette;
}

// One place for shapes: controls are 32 pixels high with a radius of 6, cards have 8 and a
// hairline; the focus is a ring of two pixels, everywhere. Colours come in by name.
constexpr const char *sheet = R"(
QToolTip { background: @panel; color: @ink; border: 1px solid @line; padding: 4px 6px; }

QPushButton, QToolButton, QCheckBox, QRadioButton { outline: none; }
QPushButton, QToolButton[role="button"] {
    min-height: 20px; padding: 5px 13px; border: 1px solid @line; border-radius: 6px;
    background: @panel; color: @ink;
}
QPushButton:hover, QToolButton[role="button"]:hover { background: @wash; }
QPushButton:pressed { background: @selection; }
QPushButton:focus, QToolButton[role="button"]:focus { border: 2px solid @accent; padding: 4px 12px; }
QPushButton:disabled { color: @soft; background: @ground; }
QPushButton[role="primary"] { background: @accent; color: @onAccent; border-color: @accent; font-weight: 600; }
QPushButton[role="primary"]:hover { background: @accentHover; }
QPushButton[role="primary"]:focus { border: 2px solid @ink; }
QPushButton[role="primary"]:disabled { background: @line; color: @soft; border-color: @line; }
QPushButton[role="flat"] { background: transparent; border-color: transparent; color: @soft; }
QPushButton[role="flat"]:hover { background: @wash; color: @ink; }
QPushButton[role="flat"]:focus { border: 2px solid @accent; }
QPushButton[role="link"] { background: transparent; border: 2px solid transparent; color: @accent; padding: 4px 4px; text-align: left; }
QPushButton[role="link"]:hover { text-decoration: underline; }
QPushButton[role="link"]:focus { border: 2px solid @accent; border-radius: 6px; }
QPushButton[role="step"] { background: transparent; border: 2px solid transparent; color: @ink; padding: 6px; text-align: left; }
QPushButton[role="step"]:hover { background: @wash; }
QPushButton[role="step"]:focus { border: 2px solid @accent; }
QPushButton[role="step"]:disabled { color: @soft; background: transparent; }
QPushButton[role="step"][current="true"] { color: @accent; background: @selection; font-weight: 600; }
QPushButton::menu-indicator { image: none; width: 0; }
QPushButton[role="danger"] { color: @urgent; }

QToolButton { border: 2px solid transparent; border-radius: 6px; padding: 4px; background: transparent; color: @soft; }
QToolButton:hover { background: @wash; }
QToolButton:focus { border: 2px solid @accent; }
QToolButton:pressed, QToolButton:checked { background: @selection; }
QToolButton[role="link"] { color: @accent; }
QToolButton[role="link"]:hover { text-decoration: underline; }
QToolButton[role="chip"] { border: 1px solid @line; border-radius: 14px; padding: 4px 11px; background: @panel; color: @ink; }
QToolButton[role="chip"]:hover { background: @wash; }
QToolButton[role="chip"]:checked { border-color: @accent; background: @wash; color: @accent; }
QToolButton[role="chip"]:focus { border: 2px solid @accent; padding: 3px 10px; }
QToolButton::menu-indicator { image: none; width: 0; }

QLineEdit, QPlainTextEdit, QTextEdit, QSpinBox, QDateTimeEdit, QComboBox {
    border: 1px solid @edge; border-radius: 6px; background: @panel; color: @ink;
    selection-background-color: @accent; selection-color: @onAccent;
}
QLineEdit, QSpinBox, QDateTimeEdit, QComboBox { min-height: 20px; padding: 5px 9px; }
QPlainTextEdit, QTextEdit { padding: 8px; }
QLineEdit:focus, QSpinBox:focus, QDateTimeEdit:focus, QComboBox:focus { border: 2px solid @accent; padding: 4px 8px; }
QPlainTextEdit:focus, QTextEdit:focus { border: 2px solid @accent; padding: 7px; }
QLineEdit:read-only, QPlainTextEdit[readOnly="true"] { background: @ground; }
QLineEdit[wrong="true"] { border: 2px solid @urgent; padding: 4px 8px; }
QPlainTextEdit[wrong="true"] { border: 2px solid @urgent; padding: 7px; }
QLineEdit[role="search"] { background: @ground; }
QComboBox::drop-down { border: none; width: 28px; }
QComboBox::down-arrow { image: url(:/icons/chevron-@mode.svg); width: 16px; height: 16px; }
QComboBox QAbstractItemView { background: @panel; color: @ink; border: 1px solid @line; selection-background-color: @selection; selection-color: @ink; outline: 0; }

QCheckBox, QRadioButton { spacing: 8px; padding: 3px; border: 2px solid transparent; border-radius: 6px; }
QCheckBox:focus, QRadioButton:focus { border: 2px solid @accent; }

QRadioButton::indicator, QCheckBox::indicator, QTableView::indicator { width: 14px; height: 14px; border: 1px solid @soft; background: @panel; }
QRadioButton::indicator { border-radius: 8px; }
QCheckBox::indicator, QTableView::indicator { border-radius: 4px; }
QRadioButton::indicator:checked { width: 6px; height: 6px; border: 5px solid @accent; background: @onAccent; }
QCheckBox::indicator:checked, QTableView::indicator:checked { border-color: @accent; background: @accent; image: url(:/icons/tick-@mode.svg); }
QRadioButton::indicator:disabled, QCheckBox::indicator:disabled, QTableView::indicator:disabled { border-color: @line; background: @ground; }
QLabel[role="soft"], QCheckBox[role="soft"] { color: @soft; }
QLabel[role="good"] { color: @good; }
QLabel[role="soon"] { color: @soon; }
QLabel[role="urgent"] { color: @urgent; }

QFrame[role="card"] { background: @panel; border: 1px solid @line; border-radius: 8px; }
QFrame[role="bar"] { background: @panel; border: none; border-bottom: 1px solid @line; }
QFrame[role="footer"] { background: @panel; border: none; border-top: 1px solid @line; }
QFrame[role="side"] { background: @side; border: none; }
QFrame[role="sideLine"] { background: @side; border: none; border-right: 1px solid @line; }
QFrame[role="panel"] { background: @panel; border: none; }
QFrame[role="hairline"] { background: @line; border: none; max-height: 1px; min-height: 1px; }
QFrame[tone="good"] { background: @goodWash; border: none; border-radius: 6px; }
QFrame[tone="good"] QLabel { color: @good; }
QFrame[tone="soon"] { background: @soonWash; border: none; border-radius: 6px; }
QFrame[tone="soon"] QLabel { color: @soon; }
QFrame[tone="urgent"] { background: @urgentWash; border: none; border-radius: 6px; }
QFrame[tone="urgent"] QLabel { color: @urgent; }
QFrame[tone="plain"] { background: @wash; border: none; border-radius: 6px; }
QFrame[role="drop"] { background: @wash; border: 2px dashed @accent; border-radius: 8px; }
QFrame[role="dropQuiet"] { background: transparent; border: 1px dashed @line; border-radius: 8px; }

QListView, QTreeView, QTableView { background: @panel; border: none; outline: 0; color: @ink; }
QListView[role="side"] { background: @side; }
QTableView { gridline-color: @line; selection-background-color: @selection; selection-color: @ink; border: 1px solid @line; border-radius: 6px; }
QTableView[role="many"] { border: 2px solid transparent; border-radius: 0; }
QTableView[role="many"]:focus { border-color: @accent; }
QHeaderView::section { background: @ground; color: @soft; border: none; border-bottom: 1px solid @line; padding: 6px 8px; }
QScrollArea { background: transparent; border: none; }
QSplitter::handle { background: @line; }
QSplitter::handle:horizontal { width: 1px; }

QScrollBar:vertical { background: transparent; width: 12px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 0; }
QScrollBar::handle { background: @line; border-radius: 4px; margin: 2px; min-height: 28px; min-width: 28px; }
QScrollBar::handle:hover { background: @soft; }
QScrollBar::add-line, QScrollBar::sub-line, QScrollBar::add-page, QScrollBar::sub-page { background: none; border: none; width: 0; height: 0; }

QMenu { background: @panel; color: @ink; border: 1px solid @line; padding: 4px; }
QMenu::item { padding: 6px 24px 6px 12px; border-radius: 4px; }
QMenu::item:selected { background: @selection; color: @ink; }
QMenu::item:disabled { color: @soft; }
QMenu::separator { height: 1px; background: @line; margin: 4px 8px; }
QMenu::icon { padding-left: 8px; }

QProgressBar { border: none; border-radius: 3px; background: @line; max-height: 6px; min-height: 6px; text-align: center; }
QProgressBar::chunk { background: @accent; border-radius: 3px; }
QTabBar::tab { padding: 7px 12px; margin-right: 8px; border: 1px solid @line; border-radius: 6px; background: @panel; color: @ink; }
QTabBar::tab:selected { background: @wash; border-color: @accent; color: @accent; }
QTabBar::tab:focus { border: 2px solid @accent; padding: 6px 11px; }
QTabWidget::pane { border: none; }
QTabBar { qproperty-drawBase: 0; }
)";

QString sheetFor(const Tokens &t)
{
    struct Name
    {
        const char *name;
        QColor color;
    };
    // Longer names first: @soonWash begins with @soon.
    const Name names[]
        = {{"@accentHover",
            t.accent.lightnessF() > 0.5 ? t.accent.lighter(108) : t.accent.darker(112)},
           {"@urgentWash", t.urgentWash},
           {"@goodWash", t.goodWash},
           {"@soonWash", t.soonWash},
           {"@selection", t.selection},
           {"@onAccent", t.onAccent},
           {"@accent", t.accent},
           {"@ground", t.ground},
           {"@urgent", t.urgent},
           {"@panel", t.panel},
           {"@wash", t.wash},
           {"@side", t.side},
           {"@soft", t.soft},
           {"@line", t.line},
           {"@edge", t.edge},
           {"@good", t.good},
           {"@soon", t.soon},
           {"@ink", t.ink}};
    QString text = QString::fromLatin1(sheet);
    text.replace("@mode"_L1, t.ground.lightnessF() < 0.5 ? u"dark"_s : u"light"_s);
    for (const Name &name : names)
        text.replace(QLatin1String(name.name), name.color.name());
    return text;
}

bool desktopIsDark(const QApplication &application)
{
    // Asked once, before our own palette is set.
    static const bool dark = application.palette().color(QPalette::Window).lightnessF() < 0.5;
    return dark;
}

QFont scaled(const QFont &base, qreal factor)
{
    QFont font = base;
    if (base.pointSizeF() > 0)
        font.setPointSizeF(base.pointSizeF() * factor);
    else
        font.setPixelSize(qRound(base.pixelSize() * factor));
    return font;
}

constexpr qreal bodyPoints = 10.5;
const QString altWatchName = u"altWatch"_s;

} // namespace

const Tokens &tokensOf(const QPalette &palette)
{
    const QColor ground = palette.color(QPalette::Window);
    for (const Tokens *tokens : {&lightContrastTokens(), &darkContrastTokens()}) {
        if (tokens->ground == ground)
            return *tokens;
    }
    return ground.lightnessF() < 0.5 ? darkTokens() : lightTokens();
}

void applyTheme(QApplication &application, Scheme scheme)
{
    const Tokens &tokens = tokensOf(scheme, desktopIsDark(application));
    if (application.findChild<QObject *>(altWatchName) == nullptr) {
        auto *watch = new AltWatch(&application);
        watch->setObjectName(altWatchName);
        application.installEventFilter(watch);
    }
    QApplication::setStyle(new OurStyle);
    QFont font = QApplication::font();
    font.setPointSizeF(bodyPoints);
    QApplication::setFont(font);
    QApplication::setPalette(paletteFrom(tokens));
    application.setStyleSheet(sheetFor(tokens));
}

QString schemeName(Scheme scheme)
{
    switch (scheme) {
    case Scheme::Light: return u"light"_s;
    case Scheme::Dark: return u"dark"_s;
    case Scheme::LightContrast: return u"light-contrast"_s;
    case Scheme::DarkContrast: return u"dark-contrast"_s;
    case Scheme::System: break;
    }
    return u"system"_s;
}

Scheme schemeFromName(const QString &name)
{
    for (const auto scheme :
         {Scheme::Light, Scheme::Dark, Scheme::LightContrast, Scheme::DarkContrast}) {
        if (name == schemeName(scheme))
            return scheme;
    }
    return Scheme::System;
}

QFont smallFont(const QFont &base)
{
    return scaled(base, 12.0 / 14.0);
}

QFont titleFont(const QFont &base)
{
    QFont font = scaled(base, 20.0 / 14.0);
    font.setWeight(QFont::DemiBold);
    return font;
}

QFont strongFont(const QFont &base)
{
    QFont font = base;
    font.setWeight(QFont::DemiBold);
    return font;
}

QFont fixedFont()
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setPointSizeF(bodyPoints * 13.0 / 14.0);
    return font;
}

} // namespace eab::ui
