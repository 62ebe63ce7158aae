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

/** Room is made for so many records at once, where there may be as many. */
constexpr qint64 mostReserved = 200000;

using Fields = std::vector<const Field *>;

/** The fields that have columns of their own in the view `record_row`, in the order of those; of one
 *  owner, or all. */
Fields rowFields(std::optional<domain::FieldOwner> owner)
{
    Fields found;
    for (const Field &field : domain::recordFields()) {
        if (field.columns[0] != nullptr && field.listTable == nullptr
            && field.owner == owner.value_or(field.owner))
            found.push_back(&field);
    }
    return found;
}

const Fields &readFields()
{
    static const Fields fields = rowFields(std::nullopt);
    return fields;
}

const Fields &writtenFields()
{
    static const Fields fields = rowFields(domain::FieldOwner::Record);
    return fields;
}

QByteArrayList columnsOf(const Fields &fields)
{
    QByteArrayList names;
    for (const Field *field : fields) {
        for (const char *column : field->columns) {
            if (column != nullptr)
                names << column;
        }
    }
    return names;
}

/** Statements over all columns. The first parameter of those that write is the id, which is the
 *  first field, the last one the row of the order. */
struct RowTexts
{
    QByteArray select, insert, update;
};

const RowTexts &rowTexts()
{
    static const RowTexts texts = [] {
        const QByteArrayList names = columnsOf(writtenFields()) << "purchase";
        QByteArrayList numbers;
        QByteArrayList settings;
        for (qsizetype i = 0; i < names.size(); ++i) {
            numbers << '?' + QByteArray::number(i + 1);
            settings << names[i] + '=' + numbers[i];
        }
        const QByteArray id = settings.takeFirst();
        return RowTexts {"SELECT " + columnsOf(readFields()).join(", ") + " FROM record_row",
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
    QByteArray all, sorted, one, clear, insert;
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
            const QByteArray from = column + " FROM " + table;
            const QByteArray all = "SELECT record_id, position, " + from;
            // The same text twice is once, where the table says so.
            found.push_back({*member, all, all + " ORDER BY record_id, position",
                             "SELECT " + from + " WHERE record_id=? ORDER BY position",
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
    /** What stood in each column of the row before: sellers, products, words and days are those of
     *  many records, and are kept and understood once. */
    struct Before
    {
        QByteArray utf8;
        QString text;
        std::optional<int> word; //!< the value it stands for
        std::optional<QDate> day;
        int others = 0; //!< rows in which something else stood
    };
    /** After so many a column is one of texts that no two records share, and nothing is kept of it. */
    static constexpr int manyOthers = 16;

    const Statement &row;
    std::vector<Before> &before;
    int column = 0;

    Before &next()
    {
        const QByteArrayView utf8 = row.blob(column);
        const auto place = static_cast<size_t>(column++);
        if (before.size() <= place)
            before.resize(place + 1);
        Before &last = before[place];
        if (last.utf8 != utf8) {
            last.utf8.resize(0);
            last.utf8.append(utf8);
            last.text = QString::fromUtf8(utf8);
            last.word.reset();
            last.day.reset();
            ++last.others;
        }
        return last;
    }

    void operator()(QString &text)
    {
        const auto place = static_cast<size_t>(column);
        if (place < before.size() && before[place].others > manyOthers) {
            text = QString::fromUtf8(row.blob(column++));
            return;
        }
        text = next().text;
    }
    void operator()(QDate &day)
    {
        Before &last = next();
        if (!last.day)
            last.day = QDate::fromString(last.text, Qt::ISODate);
        day = *last.day;
    }
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
    void operator()(Enum &value)
    {
        Before &last = next();
        if (last.word) {
            value = static_cast<Enum>(*last.word);
            return;
        }
        domain::takeWord(value, last.text);
        last.word = static_cast<int>(value);
    }
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

Result<void> run(Connection &connection, const QByteArray &sql, const Record &record,
                 qint64 purchase)
{
    Statement statement(connection, sql.constData());
    CellBinder binder {statement};
    for (const Field *field : writtenFields())
        field->visit(record, binder);
    statement.bind(purchase);
    return statement.run();
}

Result<std::vector<Record>> readRows(Statement &statement, size_t expected = 0)
{
    std::vector<Record> records;
    records.reserve(expected);
    std::vector<CellReader::Before> before;
    while (true) {
        const auto row = EAB_TRY(statement.step());
        if (!row)
            return records;
        CellReader reader {statement, before};
        Record &record = records.emplace_back();
        for (const Field *field : readFields())
            field->visit(record, reader);
    }
}

/** Finds records by the id in a row. Rows mostly come in the order of the records, and then it is the
 *  record that was found last, or the next; what is elsewhere is looked up. */
class RecordFinder
{
public:
    explicit RecordFinder(std::vector<Record> &records)
        : m_records(records)
    { }

    Record *find(QByteArrayView id)
    {
        const QLatin1StringView name(id);
        for (size_t i = m_last; i < std::min(m_last + 2, m_records.size()); ++i) {
            if (m_records[i].id == name) {
                m_last = i;
                return &m_records[i];
            }
        }
        if (m_byId.isEmpty()) {
            m_byId.reserve(static_cast<qsizetype>(m_records.size()));
            for (size_t i = 0; i < m_records.size(); ++i)
                m_byId.insert(m_records[i].id, i);
        }
        const auto found = m_byId.constFind(QString(name));
        if (found == m_byId.cend())
            return nullptr;
        m_last = *found;
        return &m_records[m_last];
    }

private:
    std::vector<Record> &m_records;
    size_t m_last = 0;
    QHash<QString, size_t> m_byId; //!< made when it is first needed
};

/** All lists of one field in one pass over their table, as it lies. False when a list does not lie
 *  together and in order: then nothing can be said of them yet. */
Result<bool> readLists(Connection &connection, const QByteArray &sql, QStringList Record::*list,
                       RecordFinder &records)
{
    Statement statement(connection, sql.constData());
    const Record *last = nullptr;
    qint64 lastPosition = 0;
    while (true) {
        const auto row = EAB_TRY(statement.step());
        if (!row)
            return true;
        const qint64 position = statement.number(1);
        Record *record = records.find(statement.blob(0));
        if (record == nullptr)
            continue;
        if (record == last ? position <= lastPosition : !(record->*list).isEmpty())
            return false;
        record->*list << statement.text(2);
        last = record;
        lastPosition = position;
    }
}

Result<bool> isSourceKept(Connection &connection, const QString &recordId)
{
    Statement statement(connection,
                        "SELECT 1 FROM message_link WHERE record_id=? AND message IS NOT NULL"
                        " AND undone=0 LIMIT 1");
    statement.bind(recordId);
    return statement.step();
}

/** The same of all: out of an index alone, which does not know what was undone. */
Result<void> findSources(Connection &connection, RecordFinder &records)
{
    Statement linked(connection, "SELECT record_id FROM message_link WHERE message IS NOT NULL");
    while (EAB_TRY(linked.step())) {
        if (Record *record = records.find(linked.blob(0)))
            record->hasSource = true;
    }
    Statement undone(connection, "SELECT DISTINCT record_id FROM message_link WHERE undone<>0");
    while (EAB_TRY(undone.step())) {
        if (Record *record = records.find(undone.blob(0)))
            record->hasSource = EAB_TRY(isSourceKept(connection, record->id));
    }
    return {};
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
        EAB_TRY(inserted.run());
    }
    return {};
}

} // namespace

Result<std::vector<Record>> readRecords(Connection &connection, Lists lists)
{
    // The newest row's number is never less than their count, and found without counting.
    Statement newest(connection, "SELECT max(sequence) FROM record");
    std::ignore = EAB_TRY(newest.step());
    Statement rows(connection, rowTexts().select.constData());
    const qint64 most = std::min(newest.number(0), mostReserved);
    auto records = readRows(rows, static_cast<size_t>(std::max<qint64>(most, 0)));
    if (!records)
        return records;
    RecordFinder finder(*records);
    for (const ListField &list : listFields()) {
        if (lists == Lists::LeftOut)
            break;
        auto done = readLists(connection, list.all, list.member, finder);
        if (done && !*done) {
            for (Record &record : *records)
                (record.*list.member).clear();
            done = readLists(connection, list.sorted, list.member, finder);
        }
        if (!done)
            return done.error();
    }
    EAB_TRY(findSources(connection, finder));
    Statement questions(connection, "SELECT record_id FROM question_part WHERE role='about'");
    while (EAB_TRY(questions.step())) {
        if (Record *record = finder.find(questions.blob(0)))
            ++record->openQuestions;
    }
    return records;
}

Result<std::vector<Record>> readRecords(Connection &connection, const char *condition,
                                        const QStringList &values)
{
    Statement rows(connection, (rowTexts().select + " WHERE " + condition).constData());
    for (const QString &value : values)
        rows.bind(value);
    auto records = readRows(rows);
    if (!records)
        return records;
    for (Record &record : *records) {
        for (const ListField &list : listFields()) {
            Statement one(connection, list.one.constData());
            one.bind(record.id);
            while (true) {
                const auto row = EAB_TRY(one.step());
                if (!row)
                    break;
                record.*list.member << one.text(0);
            }
        }
        record.hasSource = EAB_TRY(isSourceKept(connection, record.id));
        Statement questions(connection,
                            "SELECT count(*) FROM question_part"
                            " WHERE record_id=? AND role='about'");
        questions.bind(record.id);
        std::ignore = EAB_TRY(questions.step());
        record.openQuestions = static_cast<int>(questions.number(0));
    }
    return records;
}

Result<void> insertRecord(Connection &connection, const Record &record, qint64 purchase)
{
    EAB_TRY(run(connection, rowTexts().insert, record, purchase));
    for (const ListField &list : listFields()) {
        EAB_TRY(insertList(connection, list, record));
    }
    return {};
}

Result<void> updateRecord(Connection &connection, const Record &former, const Record &record,
                          qint64 purchase)
{
    EAB_TRY(run(connection, rowTexts().update, record, purchase));
    for (const ListField &list : listFields()) {
        if (former.*list.member == record.*list.member)
            continue;
        Statement cleared(connection, list.clear.constData());
        cleared.bind(record.id);
        EAB_TRY(cleared.run());
        EAB_TRY(insertList(connection, list, record));
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
