// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "vault/records/RecordRows.h"

#include "vault/file/Statement.h"

#include <QHash>

namespace eab::vault {

namespace {

using domain::Record;

// The order of the columns below is the order of read() and of writeRecord().
#define EAB_RECORD_COLUMNS                                                                         \
    "id, version, title, kind, status, issuer, kid, hmac_alg, hmac_bytes, directory_url, "         \
    "order_number,"                                                                                \
    " ca_reference, product, email, customer, order_date, ordered_at, portal_visible_until,"       \
    " must_register_before, licence_expires, usage_limit, start_date, end_date, use_policy, "      \
    "verified_at,"                                                                                 \
    " verified_outcome, account_url, notes, batch, created, modified"

Record read(const Statement &row)
{
    Record record;
    int column = 0;
    record.id = row.text(column++);
    record.version = static_cast<int>(row.number(column++));
    record.title = row.text(column++);
    record.kind = domain::kindFromName(row.text(column++));
    record.status = domain::statusFromName(row.text(column++));
    record.issuer = row.text(column++);
    record.kid = row.text(column++);
    if (const auto algorithm = domain::algorithmFromName(row.text(column++)))
        record.algorithm = *algorithm;
    record.hmacBytes = row.number(column++);
    record.directoryUrl = row.text(column++);
    record.orderNumber = row.text(column++);
    record.caReference = row.text(column++);
    record.product = row.text(column++);
    record.email = row.text(column++);
    record.customer = row.text(column++);
    record.orderDate = row.date(column++);
    record.orderedAt = row.moment(column++);
    record.portalVisibleUntil = row.moment(column++);
    record.mustRegisterBefore = row.moment(column++);
    record.licenceExpires = row.moment(column++);
    if (!row.isNull(column))
        record.usageLimit = static_cast<int>(row.number(column));
    ++column;
    record.startDate = row.date(column++);
    record.endDate = row.date(column++);
    record.usePolicy = domain::usePolicyFromName(row.text(column++));
    const QDateTime verifiedAt = row.moment(column++);
    const QString outcome = row.text(column++);
    const QString accountUrl = row.text(column++);
    if (verifiedAt.isValid())
        record.verified = domain::Verification {verifiedAt, outcome, accountUrl};
    record.notes = row.text(column++);
    record.batch = row.text(column++);
    record.created = row.moment(column++);
    record.modified = row.moment(column++);
    return record;
}

/** Hands each row of `sql` (record id, value) to the record it belongs to. */
template <typename Take>
Result<void> attach(Connection &connection, const char *sql, const QHash<QString, Record *> &byId,
                    Take take)
{
    Statement statement(connection, sql);
    while (true) {
        const auto row = statement.step();
        if (!row)
            return row.error();
        if (!*row)
            return {};
        if (Record *record = byId.value(statement.text(0)))
            take(*record, statement);
    }
}

Result<std::vector<Record>> readFrom(Connection &connection, Statement &statement)
{
    std::vector<Record> records;
    while (true) {
        const auto row = statement.step();
        if (!row)
            return row.error();
        if (!*row)
            break;
        records.push_back(read(statement));
    }
    QHash<QString, Record *> byId;
    for (Record &record : records)
        byId.insert(record.id, &record);
    auto done = attach(connection,
                       "SELECT record_id, name FROM record_domain ORDER BY record_id, position",
                       byId, [](Record &r, const Statement &row) { r.domains << row.text(1); });
    if (done)
        done = attach(connection,
                      "SELECT record_id, tag FROM record_tag ORDER BY record_id, position", byId,
                      [](Record &r, const Statement &row) { r.tags << row.text(1); });
    if (done)
        done = attach(connection, "SELECT DISTINCT record_id FROM sealed WHERE field='source'",
                      byId, [](Record &r, const Statement &) { r.hasSource = true; });
    if (!done)
        return done.error();
    return records;
}

/** Puts a list of texts into a side table, in place of what was there. */
Result<void> replaceList(Connection &connection, const QString &id, const char *clear,
                         const char *insert, const QStringList &texts)
{
    Statement cleared(connection, clear);
    cleared.bind(id);
    if (auto done = cleared.run(); !done)
        return done;
    Statement inserted(connection, insert);
    for (qsizetype i = 0; i < texts.size(); ++i) {
        inserted.reset();
        inserted.bind(id).bind(texts[i]).bind(qint64 {i});
        if (auto done = inserted.run(); !done)
            return done;
    }
    return {};
}

} // namespace

Result<std::vector<Record>> readRecords(Connection &connection)
{
    Statement statement(connection, "SELECT " EAB_RECORD_COLUMNS " FROM record");
    return readFrom(connection, statement);
}

Result<std::vector<Record>> readRecords(Connection &connection, const QString &prefix)
{
    Statement statement(connection,
                        "SELECT " EAB_RECORD_COLUMNS
                        " FROM record WHERE substr(id, 1, length(?1)) = ?1");
    statement.bind(prefix);
    return readFrom(connection, statement);
}

Result<void> writeRecord(Connection &connection, const Record &record)
{
    // REPLACE would delete the row first and its domains and tags with it; they are rewritten
    // below.
    Statement statement(
        connection,
        "INSERT OR REPLACE INTO record(" EAB_RECORD_COLUMNS ") VALUES (?, ?, ?, ?, ?,"
        " ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    statement.bind(record.id).bind(qint64 {record.version}).bind(record.title);
    statement.bind(domain::kindName(record.kind)).bind(domain::statusName(record.status));
    statement.bind(record.issuer).bind(record.kid).bind(domain::algorithmName(record.algorithm));
    statement.bind(qint64 {record.hmacBytes}).bind(record.directoryUrl).bind(record.orderNumber);
    statement.bind(record.caReference)
        .bind(record.product)
        .bind(record.email)
        .bind(record.customer);
    statement.bind(record.orderDate).bind(record.orderedAt).bind(record.portalVisibleUntil);
    statement.bind(record.mustRegisterBefore).bind(record.licenceExpires);
    if (record.usageLimit)
        statement.bind(qint64 {*record.usageLimit});
    else
        statement.bindNull();
    statement.bind(record.startDate)
        .bind(record.endDate)
        .bind(domain::usePolicyName(record.usePolicy));
    const auto verified = record.verified.value_or(domain::Verification {});
    statement.bind(verified.at).bind(verified.outcome).bind(verified.accountUrl);
    statement.bind(record.notes).bind(record.batch).bind(record.created).bind(record.modified);
    if (auto done = statement.run(); !done)
        return done;
    if (auto done
        = replaceList(connection, record.id, "DELETE FROM record_domain WHERE record_id=?",
                      "INSERT INTO record_domain(record_id, name, position) VALUES (?, ?, ?)",
                      record.domains);
        !done)
        return done;
    return replaceList(
        connection, record.id, "DELETE FROM record_tag WHERE record_id=?",
        "INSERT OR IGNORE INTO record_tag(record_id, tag, position) VALUES (?, ?, ?)", record.tags);
}

Result<void> deleteRecord(Connection &connection, const QString &id)
{
    Statement statement(connection, "DELETE FROM record WHERE id=?");
    statement.bind(id);
    return statement.run();
}

#undef EAB_RECORD_COLUMNS

} // namespace eab::vault
