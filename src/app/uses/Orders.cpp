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
    for (Order &order : orders) {
        QSet<QString> known;
        for (const domain::Record &record : order.records) {
            auto lines = EAB_TRY(messages.ofRecord(record.id));
            for (MessageLine &line : lines) {
                if (known.contains(line.id))
                    continue;
                known << line.id;
                order.messages.push_back(std::move(line));
            }
        }
        std::stable_sort(order.messages.begin(), order.messages.end(),
                         [](const MessageLine &a, const MessageLine &b) { return a.at > b.at; });
    }
    return orders;
}

} // namespace eab::app
