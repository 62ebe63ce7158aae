// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/common/Widgets.h"
#include "ui/credentials/RecordListModel.h"

#include <QListView>

#include <functional>

namespace eab::ui {

/** The list of records under its heading. One or several of them are selected, and stay so while the
 *  rows around them change. */
class RecordColumn : public QFrame
{
    Q_OBJECT

public:
    explicit RecordColumn(QWidget *parent);

    [[nodiscard]] RecordListModel *model() const { return m_model; }
    [[nodiscard]] QListView *list() const { return m_list; }
    [[nodiscard]] int selectedCount() const;
    [[nodiscard]] QStringList selectedIds() const;
    /** The one that is selected; empty where it is none, or several. */
    [[nodiscard]] QString selectedId() const;
    [[nodiscard]] const domain::Record *selectedRecord() const;
    /** Those that are selected, in the order of the list. */
    [[nodiscard]] std::vector<const domain::Record *> selectedRecords() const;

    /** Selects those of them that are shown, else the first of the list. */
    void select(const QStringList &ids);
    /** Selects this one alone and brings it into view; false where it is not shown. */
    bool reveal(const QString &id);
    /** Selects, of several, the one that was touched last. */
    void selectOne();
    /** Does what changes the rows, and selects again what was selected. */
    void keepSelected(const std::function<void()> &change);
    /** What stands over the list, or in its place. */
    void showHeading();

signals:
    /** Other records are selected, or the same ones anew. */
    void selected();
    /** A record was opened: by Return, or by a click where one click is all. */
    void opened();
    void clicked();
    void menuRequested(const QPoint &at);

private:
    void makeHead(QBoxLayout *layout);
    [[nodiscard]] QToolButton *makeSorting();
    /** Says how the list is sorted. */
    void showOrder(RecordOrder order);
    void sort(RecordOrder order);
    void makeRows(QBoxLayout *layout);
    /** Nothing of what happens in between is told. */
    void quietly(const std::function<void()> &change);
    [[nodiscard]] QModelIndex onlySelected() const;

    RecordListModel *m_model;
    QLabel *m_heading = nullptr;
    QToolButton *m_sort = nullptr;
    QToolButton *m_group = nullptr;
    QListView *m_list = nullptr;
    QLabel *m_nothing = nullptr;
    bool m_isQuiet = false;
};

} // namespace eab::ui
