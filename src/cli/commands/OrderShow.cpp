// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "app/uses/RecordFacts.h"
#include "cli/Command.h"
#include "cli/OrderLines.h"
#include "cli/QuestionLines.h"

namespace eab::cli {

namespace {

/** What is open about its products, each question once. */
Result<void> sayOpenOf(Context &context, const app::Order &order)
{
    std::vector<app::OpenQuestion> open;
    QSet<QString> known;
    for (const domain::Record &record : order.records) {
        if (record.openQuestions == 0)
            continue;
        auto asked = EAB_TRY(app::Questions(context.session).ofRecord(record.id));
        for (app::OpenQuestion &one : asked) {
            if (known.contains(one.id))
                continue;
            known << one.id;
            open.push_back(std::move(one));
        }
    }
    sayQuestions(context.terminal, open);
    return {};
}

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
        if (!context.terminal.isJson())
            EAB_TRY(sayOpenOf(context, order));
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
