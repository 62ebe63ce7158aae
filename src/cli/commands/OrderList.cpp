// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "app/uses/RecordFacts.h"
#include "app/words/Issuers.h"
#include "app/words/TimeText.h"
#include "cli/Command.h"
#include "cli/OrderLines.h"

namespace eab::cli {

namespace {

Result<int> run(Context &context)
{
    const auto orders = EAB_TRY(app::Orders(context.session).all());
    const QDateTime now = context.session.clock().now();
    if (context.terminal.isJson()) {
        const auto facts = EAB_TRY(app::RecordFacts(context.session).byRecord());
        QJsonArray array;
        for (const app::Order &order : orders)
            array.append(orderJson(order, facts, now));
        context.terminal.answerList(array);
        return 0;
    }
    if (orders.empty()) {
        context.terminal.say(Words::tr("Nothing found."));
        return 0;
    }
    std::vector<QStringList> rows {
        {Words::tr("ORDER"), Words::tr("SELLER"), Words::tr("DATE"), Words::tr("PRODUCTS")}};
    for (const app::Order &order : orders) {
        const domain::Record &facts = order.facts();
        QStringList titles;
        for (const domain::Record &record : order.records)
            titles << record.title;
        rows.push_back({facts.orderNumber.isEmpty() ? facts.orderId : facts.orderNumber,
                        app::issuers().displayName(facts.issuer), app::dayText(facts.orderDate),
                        titles.join(u", "_s)});
    }
    context.terminal.sayTable(rows);
    return 0;
}

} // namespace

void addOrderList(Commands &commands)
{
    commands.add("order list", "List orders with their products", app::Access::LookOnly, run);
}

} // namespace eab::cli
