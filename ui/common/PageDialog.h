// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include "app/session/Session.h"
#include "app/words/ErrorText.h"
#include "ui/common/Widgets.h"

#include <QDialog>

class QScrollArea;
class QHBoxLayout;
class QVBoxLayout;

namespace eab::ui {

/** A failure as one line: what happened and, where we know it, what to do next. */
[[nodiscard]] QString errorLine(const app::ErrorWords &words);
[[nodiscard]] QString errorLine(const Error &error);

/** Opens a page in the browser. Only https: what a CA answers is not trusted to be harmless. */
bool openPage(const QString &url);

/** A dialog with a title, a page that scrolls, and a foot with a remark over its buttons. Closes
 *  when the vault is locked. */
class PageDialog : public QDialog
{
    Q_OBJECT

public:
    PageDialog(app::Session &session, const QString &name, const QString &title, QWidget *parent);

protected:
    [[nodiscard]] QVBoxLayout *page() const { return m_page; }
    /** What goes into the page has this parent. */
    [[nodiscard]] QWidget *pageWidget() const { return m_pageWidget; }
    [[nodiscard]] QHBoxLayout *foot() const { return m_foot; }
    [[nodiscard]] MessageBar *message() const { return m_message; }
    void setHeadline(const QString &title);
    void setSubtitle(const QString &text);
    void say(const Error &error);
    /** Scrolls so that `widget` can be seen once everything is laid out. */
    void bringIntoView(QWidget *widget);

private:
    QLabel *m_title;
    QLabel *m_subtitle;
    QScrollArea *m_area;
    QWidget *m_pageWidget;
    QVBoxLayout *m_page;
    MessageBar *m_message;
    QHBoxLayout *m_foot;
};

} // namespace eab::ui
