// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "vault/records/RecordRows.h"

#include "domain/RecordFields.h"
#include "vault/file/Statement.h"

#include <QHash>

#include <algorithm>

namespace eab::vault {

namespace {

using domain::Field;
using domain::Record;

/** The fields that have columns in the table `record`, in the order of those. */
const std::vector<const Field *> &rowFields()
{
    static const auto fields = [] {
        std::vector<const Field *> found;
        for (const Field &field : domain::recordFields()) {
            if (field.columns[0] != nullptr && field.listTable == nullptr)
                found.push_back(&field);
        }
        return found;
    }();
    return fields;
}

/** Statements over all columns. Their first parameter is the id, which is the first field. */
struct RowTexts
{
    QByteArray select, insert, update;
};

const RowTexts &rowTexts()
{
    static const RowTexts texts = [] {
        QByteArrayList names;
        for (const Field *field : rowFields()) {
            for (const char *column : field->columns) {
                if (column != nullptr)
                    names << column;
            }
        }
        QByteArrayList numbers;
        QByteArrayList settings;
        for (qsizetype i = 0; i < names.size(); ++i) {
            numbers << '?' + QByteArray::number(i + 1);
            settings << names[i] + '=' + numbers[i];
        }
        const QByteArray id = settings.takeFirst();
        return RowTexts {"SELECT " + names.join(", ") + " FROM record",
                         "INSERT INTO record(" + names.join(", ") + ") VALUES ("
                             + numbers.join(", ") + ')',
                         "UPDATE record SET " + settings.join(", ") + " WHERE " + id};
    }();
    return texts;
}

/** A field that is a list, and the statements over its own table. */
struct ListField
{
    QStringList Record::*member;
    QByteArray all, some, clear, insert;
};

const std::vector<ListField> &listFields()
{
    static const auto lists = [] {
        std::vector<ListField> found;
        for (const Field &field : domain::recordFields()) {
            const auto *member = std::get_if<QStringList Record::*>(&field.member);
            if (member == nullptr)
                continue;
            const QByteArray table = field.listTable;
            const QByteArray column = field.columns[0];
            const QByteArray select = "SELECT record_id, " + column + " FROM " + table;
            // The same text twice is once, where the table says so.
            found.push_back({*member, select + " ORDER BY record_id, position",
                             select
                                 + " WHERE record_id BETWEEN ?1 AND ?1 || char(1114111)"
                                   " ORDER BY record_id, position",
                             "DELETE FROM " + table + " WHERE record_id=?",
                             "INSERT OR IGNORE INTO " + table + "(record_id, " + column
                                 + ", position) VALUES (?, ?, ?)"});
        }
        return found;
    }();
    return lists;
}

/** Takes over the cells of one field, and steps behind them. */
struct CellReader
{
    const Statement &row;
    int column = 0;

    void operator()(QString &text) { text = row.text(column++); }
    void operator()(QDate &day) { day = row.date(column++); }
    void operator()(QDateTime &moment) { moment = row.moment(column++); }
    void operator()(int &number) { number = static_cast<int>(row.number(column++)); }
    void operator()(qsizetype &number) { number = row.number(column++); }
    void operator()(std::optional<int> &number)
    {
        if (!row.isNull(column))
            number = static_cast<int>(row.number(column));
        ++column;
    }
    void operator()(std::optional<domain::Verification> &verified)
    {
        domain::Verification found;
        (*this)(found.at);
        (*this)(found.outcome);
        (*this)(found.accountUrl);
        if (found.at.isValid())
            verified = std::move(found);
    }
    template <typename Enum>
    requires std::is_enum_v<Enum>
    void operator()(Enum &value) { domain::takeWord(value, row.text(column++)); }
    void operator()(QStringList & /*list*/) { } // has a table of its own
    void operator()(bool & /*computed*/) { }
};

/** Binds the cells of one field. */
struct CellBinder
{
    Statement &statement;

    void operator()(const QString &text) { statement.bind(text); }
    void operator()(QDate day) { statement.bind(day); }
    void operator()(const QDateTime &moment) { statement.bind(moment); }
    void operator()(int number) { statement.bind(qint64 {number}); }
    void operator()(qsizetype number) { statement.bind(qint64 {number}); }
    void operator()(std::optional<int> number)
    {
        if (number)
            statement.bind(qint64 {*number});
        else
            statement.bindNull();
    }
    void operator()(const std::optional<domain::Verification> &verified)
    {
        const auto bound = verified.value_or(domain::Verification {});
        statement.bind(bound.at).bind(bound.outcome).bind(bound.accountUrl);
    }
    template <typename Enum>
    requires std::is_enum_v<Enum>
    void operator()(Enum value) { statement.bind(domain::wordOf(value)); }
    void operator()(const QStringList & /*list*/) { }
    void operator()(bool /*computed*/) { }
};

Result<void> run(Connection &connection, const QByteArray &sql, const Record &record)
{
    Statement statement(connection, sql.constData());
    CellBinder binder {statement};
    for (const Field *field : rowFields())
        field->visit(record, binder);
    return statement.run();
}

/** Hands each row of `sql` (record id, value) to the record it belongs to. */
template <typename Take>
Result<void> attach(Connection &connection, const QByteArray &sql, const QString *prefix,
                    const QHash<QString, Record *> &byId, Take take)
{
    Statement statement(connection, sql.constData());
    if (prefix != nullptr)
        statement.bind(*prefix);
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

/** Those whose id begins with `prefix`; all without one. */
Result<std::vector<Record>> read(Connection &connection, const QString *prefix)
{
    static const QByteArray some
        = rowTexts().select + " WHERE id BETWEEN ?1 AND ?1 || char(1114111)";
    Statement statement(connection, (prefix == nullptr ? rowTexts().select : some).constData());
    if (prefix != nullptr)
        statement.bind(*prefix);
    std::vector<Record> records;
    while (true) {
        const auto row = statement.step();
        if (!row)
            return row.error();
        if (!*row)
            break;
        CellReader reader {statement};
        Record &record = records.emplace_back();
        for (const Field *field : rowFields())
            field->visit(record, reader);
    }
    if (records.empty())
        return records;
    QHash<QString, Record *> byId;
    for (Record &record : records)
        byId.insert(record.id, &record);
    for (const ListField &list : listFields()) {
        if (auto done = attach(connection, prefix == nullptr ? list.all : list.some, prefix, byId,
                               [&list](Record &record, const Statement &row) {
                                   record.*list.member << row.text(1);
                               });
            !done)
            return done.error();
    }
    static const QByteArray sources = "SELECT DISTINCT record_id FROM sealed WHERE field='source'";
    static const QByteArray someSources
        = sources + " AND record_id BETWEEN ?1 AND ?1 || char(1114111)";
    if (auto done = attach(connection, prefix == nullptr ? sources : someSources, prefix, byId,
                           [](Record &record, const Statement &) { record.hasSource = true; });
        !done)
        return done.error();
    return records;
}

Result<void> insertList(Connection &connection, const ListField &list, const Record &record)
{
    const QStringList &texts = record.*list.member;
    if (texts.isEmpty())
        return {};
    Statement inserted(connection, list.insert.constData());
    for (qsizetype i = 0; i < texts.size(); ++i) {
        inserted.reset();
        inserted.bind(record.id).bind(texts[i]).bind(qint64 {i});
        if (auto done = inserted.run(); !done)
            return done;
    }
    return {};
}

} // namespace

Result<std::vector<Record>> readRecords(Connection &connection)
{
    return read(connection, nullptr);
}

Result<std::vector<Record>> readRecords(Connection &connection, const QString &prefix)
{
    return read(connection, &prefix);
}

Result<void> insertRecord(Connection &connection, const Record &record)
{
    if (auto done = run(connection, rowTexts().insert, record); !done)
        return done;
    for (const ListField &list : listFields()) {
        if (auto done = insertList(connection, list, record); !done)
            return done;
    }
    return {};
}

Result<void> updateRecord(Connection &connection, const Record &former, const Record &record)
{
    if (auto done = run(connection, rowTexts().update, record); !done)
        return done;
    for (const ListField &list : listFields()) {
        if (former.*list.member == record.*list.member)
            continue;
        Statement cleared(connection, list.clear.constData());
        cleared.bind(record.id);
        if (auto done = cleared.run(); !done)
            return done;
        if (auto done = insertList(connection, list, record); !done)
            return done;
    }
    return {};
}

Result<void> deleteRecord(Connection &connection, const QString &id)
{
    Statement statement(connection, "DELETE FROM record WHERE id=?");
    statement.bind(id);
    return statement.run();
}

} // namespace eab::vault
