// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/common/Actions.h"

#include <QFrame>

namespace eab::ui {

/** What stands above the open vault: its title, the search, and what can be asked for at any time. */
class VaultBar : public QFrame
{
    Q_OBJECT

public:
    explicit VaultBar(QWidget *parent);

    void setTitle(const QString &title) { m_title->setFullText(title); }
    /** Whether this login may change anything. */
    void setMayChange(bool may);
    /** What would be taken back, or made again; empty: nothing. */
    void setUndo(const QString &back, const QString &forward);
    [[nodiscard]] QLineEdit *search() const { return m_search; }

signals:
    void asked(eab::ui::ActionId what);

private:
    QPushButton *addButton(QBoxLayout *row, ActionId what, const QString &text, ButtonRole role,
                           const char *name);
    /** One entry each; a separator goes before the second part. */
    QMenu *addMenu(QBoxLayout *row, const char *name, const char *iconName, const QString &text,
                   const std::vector<ActionId> &entries, const std::vector<ActionId> &more = {});

    ElidedLabel *m_title;
    QLineEdit *m_search;
    QPushButton *m_import;
    QPushButton *m_new;
    QPushButton *m_setUp;
    QAction *m_undo;
    QAction *m_redo;
};

} // namespace eab::ui
