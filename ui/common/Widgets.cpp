// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "ui/common/Widgets.h"

#include "base/Literals.h"
#include "ui/common/Icons.h"
#include "ui/common/Theme.h"

#include <QHeaderView>
#include <QResizeEvent>
#include <QScrollArea>
#include <QStyle>
#include <QTableWidget>
#include <QVariant>

namespace eab::ui {

namespace {

struct RoleLook
{
    const char *name; //!< in the style sheet
    IconColor icon;
};

RoleLook lookOf(ButtonRole role)
{
    static constexpr RoleLook looks[] = {{"plain", IconColor::Ink},
                                         {"primary", IconColor::OnAccent},
                                         {"flat", IconColor::Soft},
                                         {"link", IconColor::Accent},
                                         {"danger", IconColor::Urgent}};
    return looks[static_cast<int>(role)];
}

} // namespace

QString spoken(QString text)
{
    return text.remove(QLatin1Char('&'));
}

void setButtonText(QPushButton *button, const QString &text)
{
    button->setText(text);
    button->setAccessibleName(spoken(text));
}

QTableWidget *makeTable(const QString &name, const QStringList &headings, int wide, QWidget *parent)
{
    auto *table = new QTableWidget(0, static_cast<int>(headings.size()), parent);
    table->setAccessibleName(name);
    table->setHorizontalHeaderLabels(headings);
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table->horizontalHeader()->setSectionResizeMode(wide, QHeaderView::Stretch);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    table->verticalHeader()->hide();
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setTabKeyNavigation(false);
    table->setShowGrid(false);
    return table;
}

void empty(QLayout *layout)
{
    while (QLayoutItem *item = layout->takeAt(0)) {
        if (item->widget() != nullptr) {
            item->widget()->hide();
            item->widget()->deleteLater(); // a button in it may have brought us here
        }
        delete item; // NOLINT: the layout gave it up
    }
}

QHBoxLayout *rowOf(std::initializer_list<QWidget *> leading,
                   std::initializer_list<QWidget *> trailing)
{
    auto *row = new QHBoxLayout;
    for (QWidget *widget : leading)
        row->addWidget(widget);
    row->addStretch(1);
    for (QWidget *widget : trailing)
        row->addWidget(widget);
    return row;
}

QHBoxLayout *centred(std::initializer_list<QWidget *> things)
{
    QHBoxLayout *row = rowOf({}, things);
    row->addStretch(1);
    return row;
}

QVBoxLayout *columnOn(QWidget *page, int width)
{
    auto *all = layoutOn<QVBoxLayout>(page);
    auto *inside = new QWidget(page);
    auto *outer = new QVBoxLayout(inside);
    auto *column = new QWidget(inside);
    column->setFixedWidth(width);
    auto *layout = layoutOn<QVBoxLayout>(column, 10, {0, 16, 0, 16});
    outer->addStretch(2);
    outer->addLayout(centred({column})); // an alignment instead would cut wrapped texts
    outer->addStretch(3);
    all->addWidget(scrolled(inside));
    return layout;
}

QScrollArea *scrolled(QWidget *page)
{
    auto *area = new QScrollArea(page->parentWidget());
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(page);
    return area;
}

void setStyleProperty(QWidget *widget, const char *name, const QVariant &value)
{
    if (widget->property(name) == value)
        return;
    widget->setProperty(name, value);
    const auto lookAgain = [](QWidget *at) {
        at->style()->unpolish(at);
        at->style()->polish(at);
        at->update();
    };
    lookAgain(widget);
    for (QWidget *inside : widget->findChildren<QWidget *>()) // the sheet speaks of them, too
        lookAgain(inside);
}

void setButtonRole(QPushButton *button, ButtonRole role)
{
    setStyleProperty(button, "role", QString(QLatin1String(lookOf(role).name)));
}

QPushButton *makeButton(const QString &text, ButtonRole role, QWidget *parent,
                        const QString &iconName)
{
    auto *button = new QPushButton(text, parent);
    button->setAccessibleName(spoken(text));
    button->setProperty("role", QString(QLatin1String(lookOf(role).name)));
    button->setAutoDefault(role == ButtonRole::Primary);
    button->setIconSize(iconBesideText);
    if (!iconName.isEmpty())
        button->setIcon(icon(iconName, lookOf(role).icon));
    if (role == ButtonRole::Link)
        button->setCursor(Qt::PointingHandCursor);
    return button;
}

QToolButton *makeToolButton(const QString &iconName, const QString &name, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setIcon(icon(iconName, IconColor::Soft));
    button->setIconSize(iconAlone);
    button->setToolTip(spoken(name));
    button->setAccessibleName(spoken(name));
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

QLabel *makeLabel(const QString &text, TextRole role, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    switch (role) {
    case TextRole::Soft: label->setProperty("role", u"soft"_s); break;
    case TextRole::Small:
        label->setProperty("role", u"soft"_s);
        label->setFont(smallFont(label->font()));
        break;
    case TextRole::Strong: label->setFont(strongFont(label->font())); break;
    case TextRole::Title: label->setFont(titleFont(label->font())); break;
    case TextRole::Fixed: label->setFont(fixedFont()); break;
    case TextRole::Body: break;
    }
    return label;
}

void forgetText(QLabel *label)
{
    label->clear();
    if (label->textInteractionFlags() != Qt::NoTextInteraction)
        label->setSelection(0, 0); // which makes it lay the text out
}

Card::Card(const QString &heading, QWidget *parent)
    : QFrame(parent)
    , m_content(new QVBoxLayout)
{
    setProperty("role", u"card"_s);
    setAccessibleName(heading);
    auto *layout = layoutOn<QVBoxLayout>(this, 8, {16, 16, 16, 16});
    into(layout, makeLabel(heading, TextRole::Strong, this))->setVisible(!heading.isEmpty());
    layout->addLayout(m_content);
    m_content->setSpacing(8);
}

MessageBar::MessageBar(QWidget *parent)
    : QFrame(parent)
    , m_icon(new Picture(u"info"_s, 20, IconColor::Accent, this))
    , m_text(makeLabel({}, TextRole::Body, this))
    , m_action(makeButton({}, ButtonRole::Link, this))
    , m_close(makeToolButton(u"close"_s, tr("Close this remark"), this))
{
    auto *layout = layoutOn<QHBoxLayout>(this, 10, {12, 6, 8, 6});
    layout->addWidget(m_icon, 0, Qt::AlignTop);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_action);
    layout->addWidget(m_close);
    m_icon->setContentsMargins(0, 6, 0, 0);
    m_text->setMinimumHeight(32);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_close->setIconSize({14, 14});
    m_close->hide();
    connect(m_action, &QPushButton::clicked, this, &MessageBar::acted);
    connect(m_close, &QToolButton::clicked, this, [this] {
        hide();
        emit closed();
    });
    hide();
}

void MessageBar::show(Tone tone, const QString &text, const QString &action)
{
    struct Look
    {
        const char *tone;
        const char *icon;
        IconColor color;
    };
    static constexpr Look looks[] = {{"plain", "info", IconColor::Accent},
                                     {"good", "check", IconColor::Good},
                                     {"soon", "alert", IconColor::Soon},
                                     {"urgent", "alert", IconColor::Urgent}};
    const Look &look = looks[static_cast<int>(tone)];
    setStyleProperty(this, "tone", QString::fromLatin1(look.tone));
    m_icon->setPicture(QString::fromLatin1(look.icon), look.color);
    m_text->setText(text);
    setButtonText(m_action, action);
    m_action->setVisible(!action.isEmpty());
    setAccessibleName(text);
    QFrame::show();
}

void MessageBar::clear()
{
    hide();
    forgetText(m_text);
    setAccessibleName({});
}

Confirm::Confirm(const QString &keep, const QString &sure, const char *sureName, QWidget *parent)
    : QFrame(parent)
    , m_text(makeLabel({}, TextRole::Body, this))
    , m_keep(called("keepButton", makeButton(keep, ButtonRole::Plain, this)))
{
    setProperty("tone", u"urgent"_s);
    auto *layout = layoutOn<QVBoxLayout>(this, -1, {12, 10, 12, 10});
    layout->addWidget(m_text);
    auto *really = called(sureName, makeButton(sure, ButtonRole::Danger, this));
    layout->addLayout(rowOf({}, {m_keep, really}));
    hide();
    connect(m_keep, &QPushButton::clicked, this, &QWidget::hide);
    connect(m_keep, &QPushButton::clicked, this, &Confirm::kept);
    connect(really, &QPushButton::clicked, this, &QWidget::hide);
    connect(really, &QPushButton::clicked, this, &Confirm::confirmed);
}

void Confirm::showEvent(QShowEvent *event)
{
    QFrame::showEvent(event);
    for (QWidget *other : std::as_const(m_others))
        other->hide();
}

void Confirm::hideEvent(QHideEvent *event)
{
    QFrame::hideEvent(event);
    if (!isHidden())
        return; // only because the page is
    for (QWidget *other : std::as_const(m_others))
        other->show();
}

void Confirm::ask(const QString &text)
{
    m_text->setText(text);
    show();
    m_keep->setFocus();
}

ElidedLabel::ElidedLabel(QWidget *parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setTextInteractionFlags(Qt::NoTextInteraction);
}

void ElidedLabel::setFullText(const QString &text, Qt::TextElideMode mode)
{
    m_text = text;
    m_mode = mode;
    setAccessibleName(text);
    updateGeometry();
    elide();
}

QSize ElidedLabel::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(m_text) + 2, QLabel::sizeHint().height()};
}

QSize ElidedLabel::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 4, QLabel::minimumSizeHint().height()};
}

void ElidedLabel::resizeEvent(QResizeEvent *event)
{
    QLabel::resizeEvent(event);
    elide();
}

void ElidedLabel::elide()
{
    const QString shown = fontMetrics().elidedText(m_text, m_mode, width());
    setToolTip(shown == m_text ? QString() : m_text);
    QLabel::setText(shown);
}

ElidedLink::ElidedLink(const QString &text, QWidget *parent)
    : QToolButton(parent)
    , m_text(text)
{
    setProperty("role", u"link"_s);
    setAccessibleName(text);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    setText(u"…"_s); // as high as any text
}

QSize ElidedLink::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(m_text) + margins, QToolButton::sizeHint().height()};
}

QSize ElidedLink::minimumSizeHint() const
{
    constexpr int fewest = 12; // characters
    const int width = fontMetrics().averageCharWidth() * fewest + margins;
    return {std::min(width, sizeHint().width()), QToolButton::sizeHint().height()};
}

void ElidedLink::resizeEvent(QResizeEvent *event)
{
    QToolButton::resizeEvent(event);
    const QString shown = fontMetrics().elidedText(m_text, Qt::ElideRight, width() - margins);
    setText(QString(shown).replace(u'&', u"&&"_s));
}

} // namespace eab::ui
