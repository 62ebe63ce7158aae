// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "ui/credentials/RecordColumn.h"

#include "base/Literals.h"
#include "ui/common/Preferences.h"
#include "ui/credentials/RecordDelegate.h"

#include <QActionGroup>
#include <QApplication>
#include <QMenu>
#include <QResizeEvent>
#include <QScopedValueRollback>

#include <algorithm>

namespace eab::ui {

namespace {

/** What is selected stays in sight where a message takes room from the list. */
class RecordView final : public QListView
{
public:
    using QListView::QListView;

protected:
    void resizeEvent(QResizeEvent *event) override
    {
        const QRect before(QPoint(), event->oldSize());
        const bool isSeen = before.contains(visualRect(currentIndex()));
        QListView::resizeEvent(event);
        if (isSeen)
            scrollTo(currentIndex());
    }
};

} // namespace

RecordColumn::RecordColumn(QWidget *parent)
    : QFrame(parent)
    , m_model(new RecordListModel(this))
{
    setProperty("role", u"panel"_s);
    auto *layout = layoutOn<QVBoxLayout>(this, 0);
    makeHead(layout);
    into(layout, new QFrame(this))->setProperty("role", u"hairline"_s);
    makeRows(layout);
}

void RecordColumn::makeHead(QBoxLayout *layout)
{
    auto *head = new QHBoxLayout;
    head->setContentsMargins(16, 2, 8, 2);
    layout->addLayout(head);
    m_heading = into(head, called("listHeading", makeLabel({}, TextRole::Small, this)), 1);
    head->addWidget(makeSorting());
    m_group = into(head,
                   called("groupButton", makeToolButton(u"records"_s, tr("Group by order"), this)));
    m_group->setCheckable(true);
    m_group->setChecked(rememberedSwitch(u"groupByOrder"_s));
    m_model->setGrouped(m_group->isChecked());
    connect(m_group, &QToolButton::toggled, this, [this](bool grouped) {
        rememberSwitch(u"groupByOrder"_s, grouped);
        keepSelected([this, grouped] { m_model->setGrouped(grouped); });
    });
}

QToolButton *RecordColumn::makeSorting()
{
    m_sort = called("sortButton", makeToolButton(u"chevron-down"_s, tr("Sort the list"), this));
    m_sort->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_sort->setFont(smallFont(font()));
    m_sort->setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(m_sort);
    auto *choices = new QActionGroup(menu);
    const auto chosen = fromName(recordOrderNames, rememberedChoice(u"recordOrder"_s))
                            .value_or(RecordOrder::Urgency);
    for (const auto &[order, text] :
         {std::pair(RecordOrder::Urgency, tr("Most &urgent first")),
          std::pair(RecordOrder::Newest, tr("&Newest first")),
          std::pair(RecordOrder::Name, tr("By &domain or name")),
          std::pair(RecordOrder::OrderNumber, tr("By &order number"))}) {
        QAction *entry = choices->addAction(menu->addAction(text));
        entry->setCheckable(true);
        entry->setChecked(order == chosen);
        connect(entry, &QAction::triggered, this, [this, sorted = order] { sort(sorted); });
    }
    m_sort->setMenu(menu);
    m_model->setOrder(chosen);
    showOrder(chosen);
    return m_sort;
}

void RecordColumn::showOrder(RecordOrder order)
{
    // The same letter, whatever it says.
    QString text;
    switch (order) {
    case RecordOrder::Urgency: text = tr("Most u&rgent first"); break;
    case RecordOrder::Newest: text = tr("Newest fi&rst"); break;
    case RecordOrder::Name: text = tr("By domain o&r name"); break;
    case RecordOrder::OrderNumber: text = tr("By o&rder number"); break;
    }
    m_sort->setText(text);
    m_sort->setAccessibleName(tr("Sort the list: %1", "how it is sorted").arg(spoken(text)));
}

void RecordColumn::sort(RecordOrder order)
{
    rememberChoice(u"recordOrder"_s, nameOf(recordOrderNames, order));
    showOrder(order);
    keepSelected([this, order] { m_model->setOrder(order); });
}

void RecordColumn::makeRows(QBoxLayout *layout)
{
    m_list = into(layout, called("recordList", new RecordView(this)), 1);
    m_list->setAccessibleName(tr("Records"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new RecordDelegate(m_list));
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    m_nothing = into(layout, makeLabel(tr("Nothing here."), TextRole::Soft, this), 1);
    m_nothing->setAlignment(Qt::AlignCenter);
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        if (!m_isQuiet)
            emit selected();
    });
    connect(m_list, &QListView::customContextMenuRequested, this, &RecordColumn::menuRequested);
    connect(m_list, &QListView::activated, this, &RecordColumn::opened);
    connect(m_list, &QListView::clicked, this, [this] {
        // With a key held, more are being selected.
        if (QApplication::keyboardModifiers() == Qt::NoModifier)
            emit clicked();
    });
}

int RecordColumn::selectedCount() const
{
    int count = 0;
    for (const QItemSelectionRange &range : m_list->selectionModel()->selection())
        count += range.height();
    return count;
}

QModelIndex RecordColumn::onlySelected() const
{
    const QItemSelection selection = m_list->selectionModel()->selection();
    if (selection.size() != 1 || selection.constFirst().height() != 1)
        return {};
    return selection.constFirst().topLeft();
}

const domain::Record *RecordColumn::selectedRecord() const
{
    return m_model->record(onlySelected());
}

QString RecordColumn::selectedId() const
{
    const domain::Record *record = selectedRecord();
    return record == nullptr ? QString() : record->id;
}

std::vector<const domain::Record *> RecordColumn::selectedRecords() const
{
    std::vector<int> rows;
    for (const QItemSelectionRange &range : m_list->selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows.push_back(row);
    }
    std::sort(rows.begin(), rows.end());
    std::vector<const domain::Record *> records;
    records.reserve(rows.size());
    for (const int row : rows)
        records.push_back(m_model->record(m_model->index(row)));
    return records;
}

QStringList RecordColumn::selectedIds() const
{
    QStringList ids;
    for (const domain::Record *record : selectedRecords())
        ids << record->id;
    return ids;
}

void RecordColumn::select(const QStringList &ids)
{
    quietly([this, &ids] {
        QItemSelectionModel *selection = m_list->selectionModel();
        const auto rows = m_model->rowsOf(ids);
        if (rows.size() < 2) {
            const QModelIndex one = m_model->index(rows.empty() ? 0 : rows.front());
            return selection->setCurrentIndex(one, QItemSelectionModel::ClearAndSelect);
        }
        QItemSelection all;
        for (size_t from = 0; from < rows.size();) {
            size_t to = from + 1;
            while (to < rows.size() && rows[to] == rows[to - 1] + 1)
                ++to;
            all.append({m_model->index(rows[from]), m_model->index(rows[to - 1])});
            from = to;
        }
        if (!all.contains(selection->currentIndex()))
            selection->setCurrentIndex(m_model->index(rows.front()), QItemSelectionModel::NoUpdate);
        selection->select(all, QItemSelectionModel::ClearAndSelect);
    });
}

bool RecordColumn::reveal(const QString &id)
{
    const QModelIndex index = m_model->indexOf(id);
    if (!index.isValid())
        return false;
    quietly([this, &index] {
        m_list->selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
    });
    m_list->scrollTo(index);
    return true;
}

void RecordColumn::selectOne()
{
    const QModelIndex current = m_list->currentIndex();
    const bool isOneOfThem = m_list->selectionModel()->isSelected(current);
    reveal(isOneOfThem ? m_model->record(current)->id : selectedIds().constFirst());
}

void RecordColumn::keepSelected(const std::function<void()> &change)
{
    const QStringList before = selectedIds();
    quietly([&] {
        change();
        select(before);
    });
}

void RecordColumn::quietly(const std::function<void()> &change)
{
    {
        const QScopedValueRollback<bool> quiet(m_isQuiet, true);
        change();
    }
    if (!m_isQuiet)
        emit selected();
}

void RecordColumn::showHeading()
{
    const int count = m_model->rowCount();
    m_list->setVisible(count > 0);
    m_nothing->setVisible(count == 0);
    m_nothing->setText(m_model->isSearching() ? tr("Nothing found. Try fewer words.")
                                              : tr("Nothing here."));
    if (m_model->isSearching())
        m_heading->setText(tr("%n found", nullptr, count));
    else if (count == 0) // it is said below
        m_heading->clear();
    else if (m_model->place().kind == Place::Kind::NeedsAttention)
        m_heading->setText(tr("%n need(s) attention", nullptr, count));
    else
        m_heading->setText(tr("%n record(s)", nullptr, count));
}

} // namespace eab::ui
