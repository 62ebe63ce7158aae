// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/common/Actions.h"

#include <QFrame>

namespace eab::ui {

/** What stands above the open vault: its title, the search, and what can be asked for at any time.
 *  Where there is no room for all the words, buttons are left with their pictures, one by one. */
class VaultBar : public QFrame
{
    Q_OBJECT

public:
    explicit VaultBar(QWidget *parent);

    void setTitle(const QString &title);
    /** Whether this login may change anything: what it may not is not there. */
    void setMayChange(bool may);
    /** What would be taken back, or made again; empty: nothing. */
    void setUndo(const QString &back, const QString &forward);
    [[nodiscard]] QLineEdit *search() const { return m_search; }
    /** How far from the beginning of the line the search begins, where there is room: over the list. */
    void setSearchStart(int pixels);
    /** Shows and hides the places, where those have no room beside the records. */
    [[nodiscard]] QToolButton *places() const { return m_places; }
    /** With every word left out. */
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void asked(eab::ui::ActionId what);

protected:
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    /** A button that can do without its words. */
    struct Foldable
    {
        QPushButton *button;
        QString text;
    };
    void showGap(bool isWide);
    /** Leaves out the words of as many as it must. */
    void fold();
    void showWords(size_t folded);
    QPushButton *addButton(QBoxLayout *row, ActionId what, const QString &text, ButtonRole role,
                           const char *name);
    /** One entry each; a separator goes before the second part. */
    QMenu *addMenu(QBoxLayout *row, const char *name, const char *iconName, const QString &text,
                   const std::vector<ActionId> &entries, const std::vector<ActionId> &more = {});

    QToolButton *m_places;
    ElidedLabel *m_title;
    QLineEdit *m_search;
    QSpacerItem *m_gap; //!< between title and search
    int m_searchStart = 0;
    QPushButton *m_import;
    QPushButton *m_new;
    QWidget *m_moreNew;
    QPushButton *m_setUp;
    std::vector<Foldable> m_foldables; //!< in the order in which their words go
    QAction *m_undo;
    QAction *m_redo;
    QAction *m_logins;
};

} // namespace eab::ui
