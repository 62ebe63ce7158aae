// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "ui/intake/ImportList.h"

#include "ui/common/Preferences.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QStyledItemDelegate>

#include <algorithm>
#include <utility>

namespace eab::ui {

namespace {

const QString columnsName = u"import-columns"_s;
constexpr int leastRowHeight = 28;
constexpr std::array<int, 3> widths {56, 190, 130}; //!< of all columns but the last

/** The row is what is looked at, not a cell of it. */
class RowDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        option->state &= ~QStyle::State_HasFocus;
    }
};

} // namespace

ImportList::ImportList(QWidget *parent)
    : QTableView(parent)
    , m_rows(new ImportRows(this))
    , m_shown(new ImportRowsShown(m_rows))
{
    setObjectName(u"importList"_s);
    setAccessibleName(tr("What was found"));
    setProperty("role", u"many"_s);
    setModel(m_shown);
    setItemDelegate(new RowDelegate(this));
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setShowGrid(false);
    setWordWrap(false);
    setTextElideMode(Qt::ElideRight);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(std::max(leastRowHeight, fontMetrics().height() + 8));
    QHeaderView *header = horizontalHeader();
    header->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    header->setHighlightSections(false);
    header->setStretchLastSection(true);
    header->setSortIndicatorClearable(true);
    header->setSortIndicator(-1, Qt::AscendingOrder);
    for (int column = 0; column < static_cast<int>(widths.size()); ++column)
        header->resizeSection(
            column, std::max(widths[static_cast<size_t>(column)], header->sectionSizeHint(column)));
    header->restoreState(rememberedGeometry(columnsName));
    setSortingEnabled(true);
    connect(m_rows, &ImportRows::tickWanted, this,
            [this](int row, bool taken) { emit tickWanted({row}, taken); });
}

ImportList::~ImportList()
{
    rememberGeometry(columnsName, horizontalHeader()->saveState());
}

void ImportList::setRows(std::vector<ImportRow> rows)
{
    m_rows->setRows(std::move(rows));
}

void ImportList::showOnly(std::optional<Standing> standing, const QString &text)
{
    m_shown->showOnly(standing, text);
    if (!currentIndex().isValid() && m_shown->rowCount() > 0)
        select(m_shown->index(0, ImportRows::Name));
    else
        scrollTo(currentIndex());
}

int ImportList::whichAt(int shown) const
{
    return m_shown->mapToSource(m_shown->index(shown, 0)).row();
}

bool ImportList::isShown(int which) const
{
    return m_shown->mapFromSource(m_rows->index(which, 0)).isValid();
}

void ImportList::setCurrent(int which)
{
    select(m_shown->mapFromSource(m_rows->index(which, ImportRows::Name)));
}

void ImportList::select(const QModelIndex &index)
{
    if (index.isValid())
        selectionModel()->setCurrentIndex(
            index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

int ImportList::nextNeeding() const
{
    const int shown = m_shown->rowCount();
    const int from = currentIndex().isValid() ? currentIndex().row() + 1 : 0;
    for (int i = 0; i < shown; ++i) {
        const int which = whichAt((from + i) % shown);
        if (m_rows->at(which).standing == Standing::NeedsYou)
            return which;
    }
    for (int which = 0; which < m_rows->rowCount(); ++which) {
        if (m_rows->at(which).standing == Standing::NeedsYou)
            return which;
    }
    return -1;
}

void ImportList::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    if (!current.isValid())
        return;
    const int which = whichAt(current.row());
    if (std::exchange(m_chosen, which) != which)
        emit chosen(which);
}

/** All of them as the first that can be, the other way round. */
void ImportList::tickSelected()
{
    QList<int> which;
    for (const QModelIndex &index : selectionModel()->selectedRows(ImportRows::Taken)) {
        const int one = m_shown->mapToSource(index).row();
        if (m_rows->at(one).canBeTaken)
            which << one;
    }
    if (which.isEmpty())
        return;
    const bool allTaken = std::all_of(which.constBegin(), which.constEnd(),
                                      [this](int one) { return m_rows->at(one).isTaken; });
    emit tickWanted(which, !allTaken);
}

void ImportList::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Space && event->modifiers() == Qt::NoModifier)
        return tickSelected();
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter
        || event->key() == Qt::Key_F2) {
        emit entered();
        return;
    }
    QTableView::keyPressEvent(event);
}

} // namespace eab::ui
