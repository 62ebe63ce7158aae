// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "ui/credentials/RecordOrder.h"

#include "app/words/RowText.h"
#include "base/Literals.h"

#include <algorithm>
#include <functional>

namespace eab::ui {

namespace {

using domain::PlacedPtr;
using domain::Record;

/** When it was bought, as far as anybody knows. */
QDateTime boughtAt(const Record &record)
{
    if (record.orderedAt.isValid())
        return record.orderedAt;
    return record.orderDate.isValid() ? record.orderDate.startOfDay() : record.created;
}

template <typename Key>
void sortBy(std::vector<PlacedPtr> &records, const std::function<Key(const Record &)> &keyOf)
{
    std::vector<std::pair<Key, PlacedPtr>> keyed;
    keyed.reserve(records.size());
    for (PlacedPtr &one : records) {
        Key key = keyOf(one->record);
        keyed.emplace_back(std::move(key), std::move(one));
    }
    std::sort(keyed.begin(), keyed.end(), [](const auto &a, const auto &b) {
        if (a.first < b.first || b.first < a.first)
            return a.first < b.first;
        return a.second->record.id < b.second->record.id;
    });
    std::transform(keyed.begin(), keyed.end(), records.begin(),
                   [](auto &one) { return std::move(one.second); });
}

} // namespace

/** Folded; what has none comes last. */
QString RecordBefore::textOf(const Record &record) const
{
    if (m_order == RecordOrder::OrderNumber)
        return domain::foldForSearch(record.orderNumber);
    const QString lead = app::leadText(record);
    return domain::foldForSearch(lead.startsWith("*."_L1) ? lead.mid(2) : lead);
}

bool RecordBefore::operator()(const PlacedPtr &a, const PlacedPtr &b) const
{
    if (m_order == RecordOrder::Urgency)
        return domain::moreUrgent(*a, *b);
    if (m_order == RecordOrder::Newest) {
        const QDateTime first = boughtAt(a->record);
        const QDateTime second = boughtAt(b->record);
        return first != second ? first > second : a->record.id < b->record.id;
    }
    const QString first = textOf(a->record);
    const QString second = textOf(b->record);
    if (first.isEmpty() != second.isEmpty())
        return second.isEmpty();
    const int order = m_collator.compare(first, second);
    return order != 0 ? order < 0 : a->record.id < b->record.id;
}

void RecordBefore::sort(std::vector<PlacedPtr> &records) const
{
    if (m_order == RecordOrder::Urgency)
        return;
    if (m_order == RecordOrder::Newest)
        return sortBy<qint64>(
            records, [](const Record &record) { return -boughtAt(record).toMSecsSinceEpoch(); });
    using Key = std::pair<bool, QCollatorSortKey>;
    sortBy<Key>(records, [this](const Record &record) {
        const QString text = textOf(record);
        return Key(text.isEmpty(), m_collator.sortKey(text));
    });
}

} // namespace eab::ui
