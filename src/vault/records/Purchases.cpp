// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "vault/records/Purchases.h"

#include "vault/file/Statement.h"

#include <optional>
#include <vector>

namespace eab::vault {

namespace {

using domain::Record;

// As many orders of one seller and number are looked at for a record; more differ by mistake only.
constexpr int mostOfOneNumber = 16;

/** Whether both know a value, and another one. */
template <typename Value>
bool differ(const Value &a, const Value &b)
{
    if constexpr (requires { a.isValid(); })
        return a.isValid() && b.isValid() && a != b;
    else
        return !a.isEmpty() && !b.isEmpty()
            && a.simplified().compare(b.simplified(), Qt::CaseInsensitive) != 0;
}

template <typename Value>
bool isKnown(const Value &value)
{
    if constexpr (requires { value.isValid(); })
        return value.isValid();
    else
        return !value.isEmpty();
}

/** The facts of an order that are not its identity. */
template <typename Visitor>
void eachFact(Visitor visit)
{
    visit(&Record::customer);
    visit(&Record::email);
    visit(&Record::orderDate);
    visit(&Record::orderedAt);
}

bool contradict(const Record &a, const Record &b)
{
    bool found = false;
    eachFact([&](auto fact) { found = found || differ(a.*fact, b.*fact); });
    return found;
}

/** What `to` does not know it takes from `from`; true when that was anything. */
bool fill(Record &to, const Record &from)
{
    bool filled = false;
    eachFact([&](auto fact) {
        if (isKnown(to.*fact) || !isKnown(from.*fact))
            return;
        to.*fact = from.*fact;
        filled = true;
    });
    return filled;
}

bool sayTheSame(const Record &a, const Record &b)
{
    bool same = true;
    eachFact([&](auto fact) { same = same && a.*fact == b.*fact; });
    return same;
}

} // namespace

/** An order, told as the record of a product that says nothing of itself. */
struct Purchases::Row
{
    qint64 sequence = 0;
    Record facts;
};

QString orderKey(const QString &number)
{
    QString key = number.toCaseFolded();
    key.removeIf([](QChar letter) { return letter.isSpace(); });
    return key;
}

Result<std::vector<Purchases::Row>> Purchases::rowsLike(const Record &record)
{
    std::vector<Row> rows;
    const QString key = orderKey(record.orderNumber);
    if (key.isEmpty())
        return rows;
    Statement statement(
        m_connection,
        "SELECT sequence, order_id, customer, email, order_date, ordered_at"
        " FROM purchase WHERE number_key=? AND seller IS ? ORDER BY sequence LIMIT ?");
    statement.bind(key).bind(record.issuer).bind(qint64 {mostOfOneNumber});
    while (EAB_TRY(statement.step())) {
        Row &row = rows.emplace_back();
        row.sequence = statement.number(0);
        row.facts.orderId = statement.text(1);
        row.facts.customer = statement.text(2);
        row.facts.email = statement.text(3);
        row.facts.orderDate = statement.date(4);
        row.facts.orderedAt = statement.moment(5);
    }
    return rows;
}

Result<Purchases::Row> Purchases::rowOf(const QString &orderId)
{
    Statement statement(m_connection, "SELECT sequence FROM purchase WHERE order_id=?");
    statement.bind(orderId);
    const auto found = EAB_TRY(statement.step());
    if (!found)
        return Error {ErrorCode::DamagedDatabase, orderId, u"the order is missing"_s};
    return Row {statement.number(0), {}};
}

Result<QStringList> Purchases::recordsOf(qint64 purchase, const QString &exceptRecord)
{
    Statement statement(m_connection, "SELECT id FROM record WHERE purchase=? AND id IS NOT ?");
    statement.bind(purchase).bind(exceptRecord);
    QStringList ids;
    while (EAB_TRY(statement.step()))
        ids << statement.text(0);
    return ids;
}

Result<std::optional<Purchases::Place>> Purchases::join(Record &record, const QString &exceptOrder)
{
    const auto rows = EAB_TRY(rowsLike(record));
    for (const Row &row : rows) {
        if (row.facts.orderId == exceptOrder || contradict(row.facts, record))
            continue;
        record.orderId = row.facts.orderId;
        std::ignore = fill(record, row.facts);
        Place place {row.sequence, {}};
        Record told = row.facts;
        if (fill(told, record)) {
            EAB_TRY(write(row.sequence, record));
            place.told = EAB_TRY(recordsOf(row.sequence, record.id));
        }
        return std::optional(std::move(place));
    }
    return std::optional<Place>();
}

Result<bool> Purchases::isTaken(const QString &orderId)
{
    Statement statement(m_connection, "SELECT 1 FROM purchase WHERE order_id=?");
    statement.bind(orderId);
    return statement.step();
}

Result<qint64> Purchases::insert(Record &record)
{
    // A record that is brought back brings its order back with it.
    if (record.orderId.isEmpty() || EAB_TRY(isTaken(record.orderId)))
        record.orderId = u"o-"_s + EAB_TRY(m_names.next());
    const qint64 sequence = EAB_TRY(m_connection.nextRow("purchase"));
    Statement statement(m_connection,
                        "INSERT INTO purchase(sequence, order_id, number_key, seller, order_number,"
                        " customer, email, order_date, ordered_at)"
                        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)");
    statement.bind(sequence)
        .bind(record.orderId)
        .bind(orderKey(record.orderNumber))
        .bind(record.issuer);
    statement.bind(record.orderNumber).bind(record.customer).bind(record.email);
    statement.bind(record.orderDate).bind(record.orderedAt);
    EAB_TRY(statement.run());
    return sequence;
}

Result<void> Purchases::write(qint64 purchase, const Record &record)
{
    const auto bindAll = [&record](Statement &statement) {
        statement.bind(orderKey(record.orderNumber)).bind(record.issuer).bind(record.orderNumber);
        statement.bind(record.customer).bind(record.email);
        statement.bind(record.orderDate).bind(record.orderedAt);
    };
    Statement same(m_connection,
                   "SELECT 1 FROM purchase WHERE number_key IS ? AND seller IS ?"
                   " AND order_number IS ? AND customer IS ? AND email IS ? AND order_date IS ?"
                   " AND ordered_at IS ? AND sequence=?");
    bindAll(same);
    same.bind(purchase);
    if (EAB_TRY(same.step()))
        return {};
    if (m_beforeChange) {
        const auto ids = EAB_TRY(recordsOf(purchase, {}));
        EAB_TRY(m_beforeChange(ids));
    }
    Statement statement(m_connection,
                        "UPDATE purchase SET number_key=?, seller=?, order_number=?, customer=?,"
                        " email=?, order_date=?, ordered_at=? WHERE sequence=?");
    bindAll(statement);
    statement.bind(purchase);
    return statement.run();
}

Result<Purchases::Place> Purchases::place(Record &record)
{
    auto joined = EAB_TRY(join(record, {}));
    if (joined)
        return std::move(*joined);
    return Place {EAB_TRY(insert(record)), {}};
}

Result<Purchases::Place> Purchases::move(const Record &former, Record &record)
{
    record.orderId = former.orderId;
    const auto own = EAB_TRY(rowOf(former.orderId));
    Place place {own.sequence, {}};
    const bool staysInOrder = former.issuer == record.issuer
        && orderKey(former.orderNumber) == orderKey(record.orderNumber);
    if (staysInOrder) {
        if (former.orderNumber == record.orderNumber && sayTheSame(former, record))
            return place;
        EAB_TRY(write(own.sequence, record));
        place.told = EAB_TRY(recordsOf(own.sequence, record.id));
        return place;
    }
    auto joined = EAB_TRY(join(record, former.orderId));
    if (joined)
        return std::move(*joined);
    const auto others = EAB_TRY(recordsOf(own.sequence, record.id));
    if (others.isEmpty()) {
        EAB_TRY(write(own.sequence, record));
        return place;
    }
    record.orderId.clear();
    return Place {EAB_TRY(insert(record)), {}};
}

Result<qint64> Purchases::settle(Record &record)
{
    if (record.orderId.isEmpty())
        return insert(record);
    Statement known(m_connection, "SELECT sequence FROM purchase WHERE order_id=?");
    known.bind(record.orderId);
    if (!EAB_TRY(known.step()))
        return insert(record);
    const qint64 sequence = known.number(0);
    EAB_TRY(write(sequence, record));
    return sequence;
}

Result<void> Purchases::dropEmpty(const QString &orderId)
{
    Statement statement(m_connection,
                        "DELETE FROM purchase WHERE order_id=? AND NOT EXISTS"
                        " (SELECT 1 FROM record WHERE record.purchase=purchase.sequence)");
    statement.bind(orderId);
    return statement.run();
}

} // namespace eab::vault
