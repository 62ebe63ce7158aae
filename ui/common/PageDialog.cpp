// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "ui/common/PageDialog.h"

#include "ui/common/Preferences.h"

#include <QDesktopServices>
#include <QEvent>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QUrl>

#include <algorithm>
#include <utility>

namespace eab::ui {

namespace {

/** A page that scrolls up and down, and asks for its whole width as far as the screen has it: what is
 *  beside it could not be reached. */
class PageArea : public QScrollArea
{
public:
    PageArea(QWidget *page, QWidget *parent)
        : QScrollArea(parent)
    {
        setWidgetResizable(true);
        setFocusPolicy(Qt::NoFocus);
        setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        setWidget(page);
    }

    [[nodiscard]] QSize minimumSizeHint() const override
    {
        constexpr int frame = 8; // of the window, at each side
        const int needed
            = widget()->minimumSizeHint().width() + verticalScrollBar()->sizeHint().width();
        return {std::min(needed, screen()->availableSize().width() - 2 * frame),
                QScrollArea::minimumSizeHint().height()};
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (watched == widget() && event->type() == QEvent::LayoutRequest)
            updateGeometry();
        return QScrollArea::eventFilter(watched, event);
    }
};

/** What the desktop puts around a window: as around `known`, or, before there is one, as is usual. */
QSize frameSizeOf(const QWidget *known)
{
    constexpr QSize usual(8, 40);
    if (known == nullptr || !known->window()->isVisible())
        return usual;
    const QWidget *window = known->window();
    return (window->frameGeometry().size() - window->size()).expandedTo(usual);
}

} // namespace

QScrollArea *pageArea(QWidget *page, QWidget *parent)
{
    return new PageArea(page, parent);
}

QString errorLine(const app::ErrorWords &words)
{
    return words.hint.isEmpty() ? words.headline : words.headline + QLatin1Char(' ') + words.hint;
}

QString errorLine(const Error &error)
{
    return errorLine(app::describe(error, app::Face::Window));
}

QString errorHeadline(const Error &error)
{
    return app::describe(error, app::Face::Window).headline;
}

bool openPage(const QString &url)
{
    const QUrl page(url, QUrl::StrictMode);
    return page.isValid() && page.scheme() == "https"_L1 && !page.host().isEmpty()
        && QDesktopServices::openUrl(page);
}

PageDialog::PageDialog(app::Session &session, const QString &name, const QString &title,
                       QWidget *parent, Head head)
    : QDialog(parent)
    , m_title(makeLabel(title, head == Head::Title ? TextRole::Title : TextRole::Strong, this))
    , m_subtitle(makeLabel({}, head == Head::Title ? TextRole::Soft : TextRole::Small, this))
    , m_body(new QVBoxLayout)
    , m_foot(new QHBoxLayout)
{
    setObjectName(name);
    setWindowTitle(title);
    setAttribute(Qt::WA_DeleteOnClose);
    auto *layout = layoutOn<QVBoxLayout>(this, 0);
    auto *bar = into(layout, new QFrame(this));
    bar->setProperty("role", u"bar"_s);
    m_head = new QVBoxLayout(bar);
    if (head == Head::Title)
        m_head->setContentsMargins(24, 18, 24, 14);
    else
        m_head->setContentsMargins(24, 12, 24, 12);
    m_head->setSpacing(head == Head::Title ? 4 : 2);
    m_head->addWidget(m_title);
    m_head->addWidget(m_subtitle);
    m_subtitle->hide();
    layout->addLayout(m_body, 1);

    auto *footer = into(layout, new QFrame(this));
    footer->setProperty("role", u"footer"_s);
    m_footColumn = layoutOn<QVBoxLayout>(footer, -1, {24, 12, 24, 14});
    m_message = into(m_footColumn, called("message", new MessageBar(footer)));
    m_footColumn->addLayout(m_foot);
    connect(&session, &app::Session::aboutToLock, this, &QDialog::reject);
}

QVBoxLayout *PageDialog::page()
{
    if (m_page == nullptr) {
        auto *widget = new QWidget(this);
        m_page = layoutOn<QVBoxLayout>(widget, 12, {24, 16, 24, 16});
        m_area = into(m_body, pageArea(widget, this), 1);
    }
    return m_page;
}

void PageDialog::startAt(const QSize &size, const QString &remembered)
{
    const QSize room = screen()->availableSize() - frameSizeOf(parentWidget());
    if (remembered.isEmpty() || !restoreGeometry(rememberedGeometry(remembered)))
        resize(size);
    resize(this->size().boundedTo(room));
    if (!remembered.isEmpty())
        connect(this, &QDialog::finished, this,
                [this, remembered] { rememberGeometry(remembered, saveGeometry()); });
}

QPushButton *PageDialog::addButton(const QString &text, ButtonRole role, const char *name,
                                   const QString &iconName)
{
    if (!std::exchange(m_stretched, true))
        m_foot->addStretch(1);
    return into(m_foot, called(name, makeButton(text, role, this, iconName)));
}

QPushButton *PageDialog::addCloseButton(ButtonRole role)
{
    QPushButton *button = addButton(tr("&Close"), role, "closeButton");
    connect(button, &QPushButton::clicked, this, &QDialog::accept);
    return button;
}

QPushButton *PageDialog::addCancelButton()
{
    QPushButton *button = addButton(tr("&Cancel"), ButtonRole::Flat, "cancelButton");
    connect(button, &QPushButton::clicked, this, &QDialog::reject);
    return button;
}

void PageDialog::setHeadline(const QString &title)
{
    m_title->setText(title);
    setWindowTitle(title);
}

void PageDialog::setSubtitle(const QString &text)
{
    m_subtitle->setText(text);
    m_subtitle->setVisible(!text.isEmpty());
}

void PageDialog::say(const Error &error)
{
    m_message->show(Tone::Urgent, errorLine(error));
}

void PageDialog::bringIntoView(QWidget *widget)
{
    QMetaObject::invokeMethod(
        this, [this, widget] { m_area->ensureWidgetVisible(widget, 0, 24); }, Qt::QueuedConnection);
}

} // namespace eab::ui
