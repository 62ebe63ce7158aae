// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "ui/common/FlowLayout.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>

namespace eab::ui {

FlowLayout::FlowLayout(Qt::Alignment alignment)
    : m_alignment(alignment)
{
    setSpacing(8);
    setContentsMargins(0, 0, 0, 0);
}

FlowLayout::~FlowLayout() = default;

void FlowLayout::addItem(QLayoutItem *item)
{
    m_items.emplace_back(item);
}

QLayoutItem *FlowLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[static_cast<size_t>(index)].get() : nullptr;
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    if (index < 0 || index >= count())
        return nullptr;
    const auto at = m_items.begin() + index;
    QLayoutItem *item = at->release();
    m_items.erase(at);
    return item;
}

std::vector<FlowLayout::Row> FlowLayout::rowsFor(int width) const
{
    std::vector<Row> rows;
    int used = 0;
    for (const auto &item : m_items) {
        if (item->isEmpty())
            continue;
        const int needed = item->sizeHint().width();
        if (rows.empty() || used + spacing() + needed > width) {
            rows.emplace_back();
            used = needed;
        } else {
            used += spacing() + needed;
        }
        rows.back().push_back(item.get());
    }
    return rows;
}

int FlowLayout::widthOf(const Row &row) const
{
    int width = -spacing();
    for (const QLayoutItem *item : row)
        width += spacing() + item->sizeHint().width();
    return std::max(0, width);
}

int FlowLayout::heightOf(const Row &row)
{
    int height = 0;
    for (const QLayoutItem *item : row)
        height = std::max(height, item->sizeHint().height());
    return height;
}

int FlowLayout::heightForWidth(int width) const
{
    const QMargins margins = contentsMargins();
    int height = margins.top() + margins.bottom() - spacing();
    for (const Row &row : rowsFor(width - margins.left() - margins.right()))
        height += spacing() + heightOf(row);
    return std::max(0, height);
}

QSize FlowLayout::sizeHint() const
{
    Row all;
    for (const auto &item : m_items) {
        if (!item->isEmpty())
            all.push_back(item.get());
    }
    const QMargins margins = contentsMargins();
    return QSize(widthOf(all), heightOf(all)).grownBy(margins);
}

QSize FlowLayout::minimumSize() const
{
    QSize least;
    for (const auto &item : m_items) {
        if (!item->isEmpty())
            least = least.expandedTo(item->sizeHint());
    }
    return least.grownBy(contentsMargins());
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    const QRect place = rect.marginsRemoved(contentsMargins());
    const Qt::LayoutDirection direction
        = parentWidget() == nullptr ? Qt::LeftToRight : parentWidget()->layoutDirection();
    int y = place.top();
    for (const Row &row : rowsFor(place.width())) {
        const int free = place.width() - widthOf(row);
        int x = place.left();
        if ((m_alignment & Qt::AlignHCenter) != 0)
            x += free / 2;
        else if ((m_alignment & Qt::AlignTrailing) != 0)
            x += free;
        const int height = heightOf(row);
        for (QLayoutItem *item : row) {
            const QSize size(std::min(item->sizeHint().width(), place.width()), height);
            item->setGeometry(QStyle::visualRect(direction, place, QRect(QPoint(x, y), size)));
            x += size.width() + spacing();
        }
        y += height + spacing();
    }
}

} // namespace eab::ui
