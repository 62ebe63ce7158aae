// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/common/Widgets.h"
#include "ui/credentials/SelectionMenu.h"

namespace eab::ui {

/** In the place of a record while several are selected: how many, and what can be done with all of
 *  them. What this login may not do is not there. */
class SelectionPane : public QWidget
{
    Q_OBJECT

public:
    explicit SelectionPane(QWidget *parent);

    void setSelection(const Selection &selection);
    /** To the tag that is to be typed, where one may be. */
    void focusFirst();

signals:
    void asked(eab::ui::ManyAction what, const QString &tag);
    void backRequested();

private:
    [[nodiscard]] QPushButton *addButton(const QString &text, const char *iconName,
                                         const char *name, ManyAction what);
    void makeTags(QBoxLayout *layout);
    void addTag();

    QLabel *m_title;
    QLabel *m_hint;
    QWidget *m_tags;
    QLineEdit *m_tag = nullptr;
    QPushButton *m_untag = nullptr;
    QMenu *m_tagMenu = nullptr;
    QPushButton *m_archive;
    QPushButton *m_unarchive;
    QPushButton *m_calendar;
    QPushButton *m_remove;
};

} // namespace eab::ui
