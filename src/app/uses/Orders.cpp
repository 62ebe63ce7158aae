// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "app/uses/Orders.h"

#include "app/uses/Records.h"
#include "vault/records/Purchases.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace eab::app {

namespace {

std::vector<Order> groupedByOrder(std::vector<domain::Record> records)
{
    std::vector<Order> orders;
    QHash<QString, size_t> places;
    for (domain::Record &record : records) {
        const auto place = places.constFind(record.orderId);
        if (place == places.constEnd()) {
            places.insert(record.orderId, orders.size());
            orders.emplace_back().records.push_back(std::move(record));
        } else {
            orders[*place].records.push_back(std::move(record));
        }
    }
    return orders;
}

} // namespace

Result<std::vector<Order>> Orders::all() const
{
    auto records = EAB_TRY(Records(m_session).all());
    return withMessages(groupedByOrder(std::move(records)));
}

Result<std::vector<Order>> Orders::find(const QString &numberOrId) const
{
    auto records = EAB_TRY(Records(m_session).all());
    auto orders = groupedByOrder(std::move(records));
    const QString number = vault::orderKey(numberOrId);
    const auto hasNumber = [&](const Order &order) {
        return !number.isEmpty() && vault::orderKey(order.facts().orderNumber) == number;
    };
    const QString id = numberOrId.trimmed().toLower();
    const bool numbered = std::any_of(orders.begin(), orders.end(), hasNumber);
    std::erase_if(orders, [&](const Order &order) {
        return numbered ? !hasNumber(order) : !order.facts().orderId.startsWith(id);
    });
    if (orders.empty() || id.isEmpty())
        return Error {ErrorCode::NoSuchRecord, numberOrId, {}};
    if (!numbered && orders.size() > 1)
        return Error {ErrorCode::AmbiguousRecord, numberOrId, {}};
    return withMessages(std::move(orders));
}

Result<std::vector<Order>> Orders::withMessages(std::vector<Order> orders) const
{
    const Messages messages(m_session);
    QHash<QString, size_t> places; // of each record the order
    for (size_t place = 0; place < orders.size(); ++place) {
        for (const domain::Record &record : orders[place].records)
            places.insert(record.id, place);
    }
    // One order is asked for what is its own; for many, all messages are read once.
    const auto lines = EAB_TRY(orders.size() == 1 ? messages.ofOrder(orders.front().facts().orderId)
                                                  : messages.all());
    for (const MessageLine &line : lines) {
        QSet<size_t> told;
        for (const QString &record : line.records) {
            if (const auto place = places.constFind(record); place != places.constEnd())
                told << *place;
        }
        for (const size_t place : std::as_const(told))
            orders[place].messages.push_back(line);
    }
    return orders;
}

} // namespace eab::app
