// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "ui/common/Widgets.h"

#include "ui/common/Icons.h"
#include "ui/common/Theme.h"

#include <QHBoxLayout>
#include <QResizeEvent>
#include <QScrollArea>
#include <QStyle>
#include <QVBoxLayout>
#include <QVariant>

namespace eab::ui {

namespace {

/** What a screen reader should say: the text without its mnemonic. */
QString spoken(QString text)
{
    return text.remove(QLatin1Char('&'));
}

IconColor iconColorOf(ButtonRole role)
{
    switch (role) {
    case ButtonRole::Primary:
        return IconColor::OnAccent;
    case ButtonRole::Flat:
        return IconColor::Soft;
    case ButtonRole::Link:
        return IconColor::Accent;
    case ButtonRole::Danger:
        return IconColor::Urgent;
    case ButtonRole::Plain:
        break;
    }
    return IconColor::Ink;
}

QString roleName(ButtonRole role)
{
    switch (role) {
    case ButtonRole::Primary:
        return QStringLiteral("primary");
    case ButtonRole::Flat:
        return QStringLiteral("flat");
    case ButtonRole::Link:
        return QStringLiteral("link");
    case ButtonRole::Danger:
        return QStringLiteral("danger");
    case ButtonRole::Plain:
        break;
    }
    return QStringLiteral("plain");
}

} // namespace

QHBoxLayout *centred(QWidget *widget)
{
    auto *row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(widget);
    row->addStretch(1);
    return row;
}

QVBoxLayout *columnOn(QWidget *page, int width)
{
    auto *all = new QVBoxLayout(page);
    all->setContentsMargins(0, 0, 0, 0);
    auto *area = new QScrollArea(page);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    all->addWidget(area);
    auto *inside = new QWidget(area);
    auto *outer = new QVBoxLayout(inside);
    auto *column = new QWidget(inside);
    column->setFixedWidth(width);
    auto *layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 16, 0, 16);
    layout->setSpacing(10);
    outer->addStretch(2);
    outer->addLayout(centred(column)); // an alignment instead would cut wrapped texts
    outer->addStretch(3);
    area->setWidget(inside);
    return layout;
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
    setStyleProperty(button, "role", roleName(role));
}

QPushButton *makeButton(const QString &text, ButtonRole role, QWidget *parent,
                        const QString &iconName)
{
    auto *button = new QPushButton(text, parent);
    button->setAccessibleName(spoken(text));
    button->setProperty("role", roleName(role));
    button->setAutoDefault(role == ButtonRole::Primary);
    if (!iconName.isEmpty()) {
        button->setIcon(icon(iconName, iconColorOf(role)));
        button->setIconSize({20, 20});
    }
    if (role == ButtonRole::Link)
        button->setCursor(Qt::PointingHandCursor);
    return button;
}

QToolButton *makeToolButton(const QString &iconName, const QString &name, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setIcon(icon(iconName, IconColor::Soft));
    button->setIconSize({20, 20});
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
    case TextRole::Soft:
        label->setProperty("role", QStringLiteral("soft"));
        break;
    case TextRole::Small:
        label->setProperty("role", QStringLiteral("soft"));
        label->setFont(smallFont(label->font()));
        break;
    case TextRole::Strong:
        label->setFont(strongFont(label->font()));
        break;
    case TextRole::Title:
        label->setFont(titleFont(label->font()));
        break;
    case TextRole::Fixed:
        label->setFont(fixedFont());
        break;
    case TextRole::Body:
        break;
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
    , m_heading(makeLabel(heading, TextRole::Strong, this))
    , m_content(new QVBoxLayout)
{
    setProperty("role", QStringLiteral("card"));
    setAccessibleName(heading);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(8);
    layout->addWidget(m_heading);
    layout->addLayout(m_content);
    m_content->setSpacing(8);
    m_heading->setVisible(!heading.isEmpty());
}

void Card::setHeading(const QString &heading)
{
    m_heading->setText(heading);
    m_heading->setVisible(!heading.isEmpty());
    setAccessibleName(heading);
}

MessageBar::MessageBar(QWidget *parent)
    : QFrame(parent)
    , m_icon(new Picture(QStringLiteral("info"), 20, IconColor::Accent, this))
    , m_text(makeLabel({}, TextRole::Body, this))
    , m_action(makeButton({}, ButtonRole::Link, this))
    , m_close(makeToolButton(QStringLiteral("close"), tr("Close this remark"), this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 6, 8, 6);
    layout->setSpacing(10);
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
    m_tone = tone;
    setStyleProperty(this, "tone", QString::fromLatin1(look.tone));
    m_icon->setPicture(QString::fromLatin1(look.icon), look.color);
    m_text->setText(text);
    m_action->setText(action);
    m_action->setAccessibleName(spoken(action));
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

QString MessageBar::text() const
{
    return m_text->text();
}

void MessageBar::setClosable(bool closable)
{
    m_close->setVisible(closable);
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

} // namespace eab::ui
