// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "ui/intake/ImportRows.h"

#include "ui/common/Icons.h"

namespace eab::ui {

namespace {

QIcon iconOf(Standing standing)
{
    switch (standing) {
    case Standing::New: return icon(u"plus"_s, IconColor::Good);
    case Standing::Adds: return icon(u"pencil"_s, IconColor::Good);
    case Standing::Known: return icon(u"check"_s, IconColor::Soft);
    case Standing::NeedsYou: return icon(u"question"_s, IconColor::Soon);
    case Standing::Nothing: return icon(u"circle"_s, IconColor::Soft);
    }
    return {};
}

} // namespace

ImportRows::ImportRows(QObject *parent)
    : QAbstractTableModel(parent)
{ }

void ImportRows::setRows(std::vector<ImportRow> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    m_counts = {};
    for (const ImportRow &row : m_rows)
        count(row, 1);
    endResetModel();
}

void ImportRows::setRow(int row, ImportRow content)
{
    ImportRow &before = m_rows[static_cast<size_t>(row)];
    count(before, -1);
    before = std::move(content);
    count(before, 1);
    emit dataChanged(index(row, 0), index(row, columns - 1));
}

void ImportRows::count(const ImportRow &row, int by)
{
    if (row.standing)
        m_counts[static_cast<size_t>(*row.standing)] += by;
}

int ImportRows::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ImportRows::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QVariant ImportRows::textOf(const ImportRow &row, int column)
{
    switch (column) {
    case Name: return row.name.isEmpty() ? u"—"_s : row.name;
    case Source: return row.source;
    case State: return row.standing ? row.state : tr("not compared yet");
    default: return {};
    }
}

QVariant ImportRows::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const ImportRow &row = at(index.row());
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole: return textOf(row, column);
    case Qt::CheckStateRole:
        return column == Taken ? QVariant(row.isTaken ? Qt::Checked : Qt::Unchecked) : QVariant();
    case Qt::AccessibleTextRole:
        if (column == Taken)
            return row.isTaken ? tr("taken") : tr("left out");
        return textOf(row, column);
    case Qt::DecorationRole:
        return column == State && row.standing ? QVariant(iconOf(*row.standing)) : QVariant();
    case StandingRole: return row.standing ? QVariant(static_cast<int>(*row.standing)) : QVariant();
    case SortRole:
        // Sources as they came in; states by what there is to do.
        if (column == Taken)
            return row.isTaken ? 0 : 1;
        if (column == Source)
            return index.row();
        if (column == State && row.standing)
            return QString(QChar(u'0' + static_cast<int>(*row.standing)) + row.state);
        return textOf(row, column);
    default: return {};
    }
}

QVariant ImportRows::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Taken: return tr("Take");
    case Name: return tr("What it is");
    case Source: return tr("Where from");
    default: return tr("What becomes of it");
    }
}

Qt::ItemFlags ImportRows::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    Qt::ItemFlags flags = Qt::ItemIsSelectable | Qt::ItemIsEnabled | Qt::ItemNeverHasChildren;
    if (index.column() == Taken && at(index.row()).canBeTaken)
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}

bool ImportRows::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !at(index.row()).canBeTaken)
        return false;
    emit tickWanted(index.row(), value.toInt() == Qt::Checked);
    return true;
}

ImportRowsShown::ImportRowsShown(ImportRows *rows)
    : QSortFilterProxyModel(rows)
    , m_rows(rows)
{
    setDynamicSortFilter(false);
    setSortRole(ImportRows::SortRole);
    setSortCaseSensitivity(Qt::CaseInsensitive);
    setSourceModel(rows);
}

void ImportRowsShown::showOnly(std::optional<Standing> standing, const QString &text)
{
    m_standing = standing;
    m_text = text.trimmed();
    invalidateFilter();
}

bool ImportRowsShown::filterAcceptsRow(int row, const QModelIndex &) const
{
    const ImportRow &one = m_rows->at(row);
    if (m_standing && one.standing != m_standing)
        return false;
    return m_text.isEmpty() || one.name.contains(m_text, Qt::CaseInsensitive)
        || one.source.contains(m_text, Qt::CaseInsensitive)
        || one.state.contains(m_text, Qt::CaseInsensitive);
}

} // namespace eab::ui
