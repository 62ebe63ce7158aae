// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/Names.h"
#include "domain/Deadline.h"

#include <QCollator>

#include <vector>

namespace eab::ui {

/** How the list of records is sorted. */
enum class RecordOrder { Urgency, Newest, Name, OrderNumber };
/** By which it is remembered. */
inline constexpr Names<RecordOrder, 4> recordOrderNames {{{RecordOrder::Urgency, u"urgency"},
                                                          {RecordOrder::Newest, u"newest"},
                                                          {RecordOrder::Name, u"name"},
                                                          {RecordOrder::OrderNumber, u"order"}}};
static_assert(namesAll(recordOrderNames, RecordOrder::OrderNumber));

/** Which of two records stands before the other. */
class RecordBefore
{
public:
    explicit RecordBefore(RecordOrder order)
        : m_order(order)
    { }

    [[nodiscard]] RecordOrder order() const { return m_order; }
    bool operator()(const domain::PlacedPtr &a, const domain::PlacedPtr &b) const;
    /** Sorts records that are sorted by urgency; texts are made ready only once. */
    void sort(std::vector<domain::PlacedPtr> &records) const;

private:
    [[nodiscard]] QString textOf(const domain::Record &record) const;

    RecordOrder m_order;
    QCollator m_collator; //!< of the language at the time
};

} // namespace eab::ui
