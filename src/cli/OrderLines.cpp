// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "cli/OrderLines.h"

#include "app/words/AdviceText.h"
#include "app/words/Issuers.h"
#include "app/words/TimeText.h"
#include "domain/RecordJson.h"

namespace eab::cli {

namespace {

using domain::Record;

/** Whether the pair of a product is saved, or will never be. */
QString pairText(const Record &record)
{
    if (record.hasPair())
        return Words::tr("yes", "the pair is saved");
    return domain::expectsPair(record.kind) ? Words::tr("no", "the pair is not saved")
        : record.kind == domain::RecordKind::Undecided
        ? Words::tr("not known", "whether a pair will come")
        : Words::tr("none expected");
}

QJsonObject productJson(const Record &record, const std::vector<domain::ApiFact> &facts,
                        const QDateTime &now)
{
    return {{u"id"_s, record.id},
            {u"title"_s, textOrNull(record.title)},
            {u"kind"_s, domain::kindName(record.kind)},
            {u"product"_s, textOrNull(record.product)},
            {u"ca_reference"_s, textOrNull(record.caReference)},
            {u"has_pair"_s, record.hasPair()},
            {u"facts"_s, domain::toJson(facts)},
            {u"advice"_s, textOrNull(app::adviceText(record, now))}};
}

} // namespace

QJsonObject orderJson(const app::Order &order,
                      const QHash<QString, std::vector<domain::ApiFact>> &facts,
                      const QDateTime &now)
{
    const Record &known = order.facts();
    QJsonArray records;
    for (const Record &record : order.records)
        records.append(productJson(record, facts.value(record.id), now));
    return {{u"order_id"_s, textOrNull(known.orderId)},
            {u"seller"_s, textOrNull(known.issuer)},
            {u"order_number"_s, textOrNull(known.orderNumber)},
            {u"customer"_s, textOrNull(known.customer)},
            {u"email"_s, textOrNull(known.email)},
            {u"order_date"_s, textOrNull(known.orderDate.toString(Qt::ISODate))},
            {u"ordered_at"_s, domain::jsonMoment(known.orderedAt)},
            {u"records"_s, records},
            {u"messages"_s, messagesJson(order.messages)}};
}

void sayOrder(Terminal &terminal, const app::Order &order, const QDateTime &now)
{
    const Record &facts = order.facts();
    std::vector<QStringList> rows;
    const auto add = [&rows](const QString &name, const QString &value) {
        if (!value.isEmpty())
            rows.push_back({name, value});
    };
    add(Words::tr("Order"), facts.orderNumber.isEmpty() ? facts.orderId : facts.orderNumber);
    add(Words::tr("Id"), facts.orderNumber.isEmpty() ? QString() : facts.orderId);
    add(Words::tr("Seller"), app::issuers().displayName(facts.issuer));
    add(Words::tr("Customer"), facts.customer);
    add(Words::tr("E-mail"), facts.email);
    if (facts.orderedAt.isValid() || facts.orderDate.isValid())
        add(Words::tr("Ordered"), app::orderedText(facts));
    terminal.sayTable(rows);
    terminal.say();
    rows = {{Words::tr("ID"), Words::tr("PAIR"), Words::tr("CA REFERENCE"), Words::tr("TITLE"),
             Words::tr("NEXT")}};
    for (const Record &record : order.records)
        rows.push_back({domain::shortId(record.id), pairText(record), record.caReference,
                        record.title, app::adviceText(record, now)});
    terminal.sayTable(rows);
    if (order.messages.empty())
        return;
    terminal.say();
    rows = {{Words::tr("MESSAGE"), Words::tr("TAKEN IN"), Words::tr("NAME")}};
    for (const app::MessageLine &message : order.messages)
        rows.push_back({message.id, app::momentText(message.at), message.name});
    terminal.sayTable(rows);
}

int failNoOrder(Terminal &terminal, const QString &name)
{
    return terminal.failWith(ErrorCode::NoSuchRecord,
                             Words::tr("There is no order “%1”.").arg(name),
                             Words::tr("“order list” lists them."));
}

} // namespace eab::cli
