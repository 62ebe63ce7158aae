// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "ui/common/PageDialog.h"

#include <QDesktopServices>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QUrl>
#include <QVBoxLayout>

namespace eab::ui {

QString errorLine(const app::ErrorWords &words)
{
    return words.hint.isEmpty() ? words.headline : words.headline + QLatin1Char(' ') + words.hint;
}

QString errorLine(const Error &error)
{
    return errorLine(app::describe(error, app::Face::Window));
}

bool openPage(const QString &url)
{
    const QUrl page(url, QUrl::StrictMode);
    return page.isValid() && page.scheme() == QLatin1String("https") && !page.host().isEmpty()
        && QDesktopServices::openUrl(page);
}

PageDialog::PageDialog(app::Session &session, const QString &name, const QString &title,
                       QWidget *parent)
    : QDialog(parent)
    , m_title(makeLabel(title, TextRole::Title, this))
    , m_subtitle(makeLabel({}, TextRole::Soft, this))
    , m_area(new QScrollArea(this))
    , m_pageWidget(new QWidget(m_area))
    , m_page(new QVBoxLayout(m_pageWidget))
    , m_foot(new QHBoxLayout)
{
    setObjectName(name);
    setWindowTitle(title);
    setAttribute(Qt::WA_DeleteOnClose);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto *head = new QFrame(this);
    head->setProperty("role", QStringLiteral("bar"));
    auto *headLayout = new QVBoxLayout(head);
    headLayout->setContentsMargins(24, 18, 24, 14);
    headLayout->setSpacing(4);
    headLayout->addWidget(m_title);
    headLayout->addWidget(m_subtitle);
    m_subtitle->hide();
    layout->addWidget(head);

    m_area->setWidgetResizable(true);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_page->setContentsMargins(24, 16, 24, 16);
    m_page->setSpacing(12);
    m_area->setWidget(m_pageWidget);
    layout->addWidget(m_area, 1);

    auto *footer = new QFrame(this);
    footer->setProperty("role", QStringLiteral("footer"));
    auto *column = new QVBoxLayout(footer);
    column->setContentsMargins(24, 12, 24, 14);
    m_message = new MessageBar(footer);
    m_message->setObjectName(QStringLiteral("message"));
    column->addWidget(m_message);
    column->addLayout(m_foot);
    layout->addWidget(footer);
    connect(&session, &app::Session::aboutToLock, this, &QDialog::reject);
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
    m_message->show(MessageBar::Tone::Urgent, errorLine(error));
}

void PageDialog::bringIntoView(QWidget *widget)
{
    QMetaObject::invokeMethod(
        this, [this, widget] { m_area->ensureWidgetVisible(widget, 0, 24); }, Qt::QueuedConnection);
}

} // namespace eab::ui
