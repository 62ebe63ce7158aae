// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "app/uses/RecordFacts.h"
#include "cli/Command.h"
#include "cli/OrderLines.h"

namespace eab::cli {

namespace {

Result<int> run(Context &context, const OneName &one)
{
    auto found = app::Orders(context.session).find(text(one.name));
    if (!found && found.error().code == ErrorCode::NoSuchRecord)
        return failNoOrder(context.terminal, text(one.name));
    const auto orders = EAB_TRY(std::move(found));
    const QDateTime now = context.session.clock().now();
    const auto facts = EAB_TRY(app::RecordFacts(context.session).byRecord());
    QJsonArray array;
    for (const app::Order &order : orders) {
        array.append(orderJson(order, facts, now));
        sayOrder(context.terminal, order, now);
        if (&order != &orders.back())
            context.terminal.say();
    }
    context.terminal.answerList(array);
    return 0;
}

} // namespace

void addOrderShow(Commands &commands)
{
    const auto [command, one] = commands.add(
        "order show", "Show an order: its products and its messages", app::Access::LookOnly, run);
    command
        .add_option("order", one.name,
                    "Order number, or the beginning of the order's id; a number that two sellers "
                    "have shows both orders")
        ->required();
}

} // namespace eab::cli
