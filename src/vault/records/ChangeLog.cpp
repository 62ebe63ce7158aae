// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "vault/records/ChangeLog.h"

#include "domain/RecordJson.h"
#include "vault/file/Statement.h"
#include "vault/keys/Crypto.h"
#include "vault/records/RecordRows.h"

#include <QJsonDocument>

namespace eab::vault {

namespace {

using domain::Record;

constexpr qsizetype changeBytes = 10;

QByteArray compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

/** The states of one record, one after the other. */
class Replay
{
public:
    /** `parent` is empty where the row begins anew. */
    void take(QByteArrayView parent, const QByteArray &fields, const HistoryEntry &entry)
    {
        if (parent.isEmpty())
            m_state = {};
        if (!m_created.isValid())
            m_created = entry.at;
        const QJsonObject changes = QJsonDocument::fromJson(fields).object();
        for (auto it = changes.begin(); it != changes.end(); ++it) {
            if (it.value().isNull())
                m_state.remove(it.key());
            else
                m_state.insert(it.key(), it.value());
        }
    }

    [[nodiscard]] Record record(const QString &id, const HistoryEntry &entry) const
    {
        Record record = domain::recordFromJson(m_state);
        record.id = id;
        record.version = entry.version;
        record.modified = entry.at;
        if (!record.created.isValid())
            record.created = m_created;
        return record;
    }

private:
    QJsonObject m_state;
    QDateTime m_created;
};

} // namespace

QJsonObject loggedFields(const Record &record)
{
    static const QJsonObject usual = domain::toJson(Record());
    QJsonObject object = domain::toJson(record);
    for (const char *known :
         {"id", "version", "modified", "order_id", "has_source", "open_questions"})
        object.remove(QLatin1String(known));
    if (record.created == record.modified)
        object.remove(u"created"_s);
    for (auto it = object.begin(); it != object.end();)
        it = it.value() == usual.value(it.key()) ? object.erase(it) : it + 1;
    return object;
}

QJsonObject fieldChanges(const QJsonObject &former, const QJsonObject &present)
{
    QJsonObject changes;
    for (auto it = present.begin(); it != present.end(); ++it) {
        if (former.value(it.key()) != it.value())
            changes.insert(it.key(), it.value());
    }
    for (auto it = former.begin(); it != former.end(); ++it) {
        if (!present.contains(it.key()))
            changes.insert(it.key(), QJsonValue::Null);
    }
    return changes;
}

Result<QByteArray> freshChange()
{
    return randomBytes(changeBytes);
}

Result<void> ChangeLog::write(const Record &record, domain::Action action, const QString &detail,
                              const Change &change, const Row &row)
{
    Statement statement(m_connection,
                        "INSERT INTO history(record_id, version, at, actor, action, detail, change,"
                        " parent, fields) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)");
    statement.bind(record.id).bind(qint64 {record.version}).bind(change.at).bind(change.actor);
    statement.bind(nameOf(domain::actionNames, action)).bind(detail);
    statement.bind(row.change).bind(row.parent).bind(QString::fromUtf8(row.fields));
    return statement.run();
}

Result<void> ChangeLog::append(const Record &record, domain::Action action, const QString &detail,
                               const Change &change)
{
    return write(record, action, detail, change, {});
}

Result<QByteArray> ChangeLog::lastChange(const QString &recordId)
{
    Statement last(m_connection,
                   "SELECT change FROM history WHERE record_id=? AND change IS NOT NULL"
                   " ORDER BY sequence DESC LIMIT 1");
    last.bind(recordId);
    return EAB_TRY(last.step()) ? last.blob(0).toByteArray() : QByteArray();
}

Result<void> ChangeLog::keepBeginning(const Record &record)
{
    Statement statement(m_connection,
                        "UPDATE history SET fields=?"
                        " WHERE record_id=? AND change IS NOT NULL AND fields IS NULL");
    statement.bind(QString::fromUtf8(compact(loggedFields(record)))).bind(record.id);
    return statement.run();
}

Result<QByteArray> ChangeLog::present(const QString &recordId)
{
    const auto found = EAB_TRY(readRecords(m_connection, "id=?1", {recordId}));
    return found.empty() ? QByteArray() : compact(loggedFields(found.front()));
}

Result<void> ChangeLog::changed(const Record *former, const Record &record, domain::Action action,
                                const QString &detail, const Change &change)
{
    Row row;
    row.change = EAB_TRY(freshChange());
    if (record.version > 1 || former != nullptr)
        row.parent = EAB_TRY(lastChange(record.id));
    if (row.parent.isEmpty())
        return write(record, action, detail, change, row);
    std::optional<Record> logged;
    if (former == nullptr)
        logged = EAB_TRY(latest(record.id));
    else
        EAB_TRY(keepBeginning(*former));
    QJsonObject before;
    if (former != nullptr || logged)
        before = loggedFields(former != nullptr ? *former : *logged);
    QJsonObject present = loggedFields(record);
    // It began when it began; the row of the beginning says so.
    before.remove(u"created"_s);
    present.remove(u"created"_s);
    row.fields = compact(fieldChanges(before, present));
    return write(record, action, detail, change, row);
}

Result<std::vector<HistoryEntry>> ChangeLog::entries(const QString &recordId)
{
    Statement statement(m_connection,
                        "SELECT version, at, actor, action, detail, parent, fields, change"
                        " FROM history WHERE record_id=? ORDER BY sequence");
    statement.bind(recordId);
    std::vector<HistoryEntry> entries;
    Replay replay;
    while (EAB_TRY(statement.step())) {
        HistoryEntry &entry = entries.emplace_back();
        entry.version = static_cast<int>(statement.number(0));
        entry.at = statement.moment(1);
        entry.actor = statement.text(2);
        entry.action = statement.text(3);
        entry.detail = statement.text(4);
        if (statement.isNull(7))
            continue;
        const QByteArray fields
            = statement.isNull(6) ? EAB_TRY(present(recordId)) : statement.text(6).toUtf8();
        replay.take(statement.blob(5), fields, entry);
        entry.snapshot = replay.record(recordId, entry);
    }
    return entries;
}

Result<std::optional<Record>> ChangeLog::latest(const QString &recordId)
{
    Statement statement(m_connection,
                        "SELECT version, at, parent, fields FROM history"
                        " WHERE record_id=? AND change IS NOT NULL ORDER BY sequence");
    statement.bind(recordId);
    Replay replay;
    HistoryEntry entry;
    bool isKnown = false;
    while (EAB_TRY(statement.step())) {
        isKnown = true;
        entry.version = static_cast<int>(statement.number(0));
        entry.at = statement.moment(1);
        const QByteArray fields
            = statement.isNull(3) ? EAB_TRY(present(recordId)) : statement.text(3).toUtf8();
        replay.take(statement.blob(2), fields, entry);
    }
    return isKnown ? std::optional(replay.record(recordId, entry)) : std::optional<Record>();
}

Result<void> ChangeLog::purge(const QString &recordId)
{
    Statement statement(m_connection, "DELETE FROM history WHERE record_id=?");
    statement.bind(recordId);
    return statement.run();
}

} // namespace eab::vault
