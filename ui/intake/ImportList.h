// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/intake/ImportRows.h"

#include <QTableView>

namespace eab::ui {

/** Many things that were found, one per row: which are taken, what they are, where they come from and
 *  what becomes of them. Space ticks all rows that are selected. Things are named by their number in
 *  the order they came in, however they are sorted. */
class ImportList : public QTableView
{
    Q_OBJECT

public:
    explicit ImportList(QWidget *parent);
    ~ImportList() override;

    void setRows(std::vector<ImportRow> rows);
    void setRow(int which, ImportRow row) { m_rows->setRow(which, std::move(row)); }
    [[nodiscard]] const ImportCounts &counts() const { return m_rows->counts(); }
    void showOnly(std::optional<Standing> standing, const QString &text);
    /** Sorts and filters what has changed. */
    void showAnew() { m_shown->showAnew(); }
    /** Makes this one the current one; it has to be shown. */
    void setCurrent(int which);
    [[nodiscard]] bool isShown(int which) const;
    /** The next one after the current that needs a person, from the first again after the last;
     *  -1 where none does. Those that are not shown come after those that are. */
    [[nodiscard]] int nextNeeding() const;

signals:
    void chosen(int which);
    void tickWanted(const QList<int> &which, bool taken);
    /** The current one is to be worked on. */
    void entered();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void tickSelected();
    void select(const QModelIndex &index);
    [[nodiscard]] int whichAt(int shown) const;

    ImportRows *m_rows;
    ImportRowsShown *m_shown;
    int m_chosen = -1;
};

} // namespace eab::ui
