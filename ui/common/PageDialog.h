// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include "app/session/Session.h"
#include "app/words/ErrorText.h"
#include "ui/common/Widgets.h"

#include <QDialog>

class QScrollArea;

namespace eab::ui {

/** A failure as one line: what happened and, where we know it, what to do next. */
[[nodiscard]] QString errorLine(const app::ErrorWords &words);
[[nodiscard]] QString errorLine(const Error &error);
/** What happened alone, for where something else is said beside it. */
[[nodiscard]] QString errorHeadline(const Error &error);

/** Opens a page in the browser. Only https: what a CA answers is not trusted to be harmless. */
bool openPage(const QString &url);

/** A page that scrolls up and down, and asks for its whole width as far as the screen has it. */
[[nodiscard]] QScrollArea *pageArea(QWidget *page, QWidget *parent);

/** What stands above a dialog's page: its one large title, or, where the pages have titles of their
 *  own, a line. */
enum class Head { Title, Line };

/** A dialog with a head, a page, and a foot with a remark over its buttons. No larger than the
 *  screen. Closes when the vault is locked. */
class PageDialog : public QDialog
{
    Q_OBJECT

public:
    PageDialog(app::Session &session, const QString &name, const QString &title, QWidget *parent,
               Head head = Head::Title);

    /** Opens in this size, or in the one it was left in where that is remembered by a name. */
    void startAt(const QSize &size, const QString &remembered = {});

    /** The page, which scrolls; made when it is first asked for. */
    [[nodiscard]] QVBoxLayout *page();
    /** What goes into the page has this parent. */
    [[nodiscard]] QWidget *pageWidget() { return page()->parentWidget(); }
    /** Where the page lies, for what takes its place and scrolls by itself. */
    [[nodiscard]] QVBoxLayout *body() const { return m_body; }
    /** What stands in the head, under its title. */
    [[nodiscard]] QVBoxLayout *head() const { return m_head; }
    /** The foot, line by line: the remark, and the row of buttons. */
    [[nodiscard]] QVBoxLayout *footColumn() const { return m_footColumn; }
    [[nodiscard]] QHBoxLayout *foot() const { return m_foot; }
    /** The next one of the buttons on the far side of the foot. */
    QPushButton *addButton(const QString &text, ButtonRole role, const char *name,
                           const QString &iconName = {});
    /** A button that does nothing but close. */
    QPushButton *addCloseButton(ButtonRole role = ButtonRole::Primary);
    QPushButton *addCancelButton();
    [[nodiscard]] MessageBar *message() const { return m_message; }
    void setHeadline(const QString &title);
    void setSubtitle(const QString &text);
    void say(const Error &error);
    void say(Tone tone, const QString &text) { m_message->show(tone, text); }
    /** Scrolls so that `widget` can be seen once everything is laid out. */
    void bringIntoView(QWidget *widget);

private:
    QLabel *m_title;
    QLabel *m_subtitle;
    QVBoxLayout *m_head;
    QVBoxLayout *m_body;
    QVBoxLayout *m_footColumn;
    QScrollArea *m_area = nullptr;
    QVBoxLayout *m_page = nullptr;
    MessageBar *m_message;
    QHBoxLayout *m_foot;
    bool m_stretched = false;
};

} // namespace eab::ui
