// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "vault/upgrade/StepToThree.h"

#include "domain/RecordFields.h"
#include "domain/RecordJson.h"
#include "vault/file/Schema.h"
#include "vault/file/Statement.h"
#include "vault/messages/MessageStore.h"
#include "vault/records/ChangeLog.h"
#include "vault/records/Links.h"
#include "vault/records/Purchases.h"
#include "vault/records/RecordRows.h"
#include "vault/sealed/SealedFields.h"

#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>

namespace eab::vault {

namespace {

// What is moved out of the way; those at the end came with schema 2.
constexpr const char *tables[] = {"meta",    "record_domain", "record_tag", "record", "sealed",
                                  "history", "batch",         "audit",      "intent", "provider"};

/** SQL for an instant as a number, from a text of RFC 3339 in UTC. One that is no such text stays as
 *  it is, and is read as that. */
QByteArray moment(const QByteArray &column)
{
    return "coalesce(CAST(strftime('%s', @) AS INTEGER)*1000+CAST(substr(@, 21, 3) AS INTEGER), @)"
           ""_ba.replace('@', column);
}

QByteArray moments(std::initializer_list<const char *> columns)
{
    QByteArrayList texts;
    for (const char *column : columns)
        texts << moment(column);
    return texts.join(", ");
}

Result<bool> hasTable(Connection &connection, const char *name)
{
    Statement statement(connection, "SELECT 1 FROM sqlite_master WHERE type='table' AND name=?");
    statement.bind(QString::fromLatin1(name));
    return statement.step();
}

Result<void> setAside(Connection &connection)
{
    for (const char *table : tables) {
        if (EAB_TRY(hasTable(connection, table)))
            EAB_TRY(connection.run(
                QByteArray("ALTER TABLE # RENAME TO old_#").replace('#', table).constData()));
    }
    return {};
}

Result<void> dropOld(Connection &connection)
{
    for (const char *table : tables)
        EAB_TRY(connection.run(QByteArray("DROP TABLE IF EXISTS old_").append(table).constData()));
    return {};
}

/** Tables whose rows stay what they are, but for the form of their instants. */
Result<void> copyAsTheyAre(Connection &connection)
{
    EAB_TRY(connection.run("INSERT INTO meta SELECT * FROM old_meta;"
                           "INSERT INTO audit SELECT * FROM old_audit;"
                           "INSERT INTO sealed SELECT * FROM old_sealed"
                           " WHERE field NOT IN ('source', 'source-name');"));
    const QByteArray copies = "INSERT INTO history SELECT record_id, sequence, version, "
        + moment("at") + ", actor, action, detail, NULL, NULL, NULL FROM old_history;"
        + "INSERT INTO batch SELECT id, " + moment("at") + ", source FROM old_batch;";
    EAB_TRY(connection.run(copies.constData()));
    if (!EAB_TRY(hasTable(connection, "old_provider")))
        return {};
    const QByteArray desk
        = "INSERT INTO provider SELECT id, version, name, kind, base_url, directory_url, ca_bundle,"
          " allow_http, key_mode, token_url, client_id, audience, "
        + moments({"created", "modified"}) + " FROM old_provider;"
        + "INSERT INTO intent SELECT sequence, id, version, provider_id, provider_name, kind, name,"
          " title, tags, request, state, http_status, detail, record_id, "
        + moments({"created", "modified"}) + " FROM old_intent;";
    return connection.run(desk.constData());
}

/** Where each row of the history had the whole record, it has what changed. */
Result<void> copyChanges(Connection &connection)
{
    Statement rows(connection,
                   "SELECT sequence, record_id, snapshot FROM old_history"
                   " WHERE snapshot IS NOT NULL ORDER BY record_id, sequence");
    QString id;
    QJsonObject former;
    QByteArray parent;
    Statement statement(connection,
                        "UPDATE history SET change=?, parent=?, fields=? WHERE sequence=?");
    while (EAB_TRY(rows.step())) {
        if (rows.text(1) != id) {
            id = rows.text(1);
            former = {};
            parent.clear();
        }
        QJsonObject state = loggedFields(
            domain::recordFromJson(QJsonDocument::fromJson(rows.text(2).toUtf8()).object()));
        if (!parent.isEmpty())
            state.remove(u"created"_s);
        const QJsonObject changes = fieldChanges(former, state);
        const auto change = EAB_TRY(freshChange());
        statement.reset();
        statement.bind(change).bind(parent);
        statement.bind(QString::fromUtf8(QJsonDocument(changes).toJson(QJsonDocument::Compact)));
        statement.bind(rows.number(0));
        EAB_TRY(statement.run());
        former = state;
        former.remove(u"created"_s);
        parent = change;
    }
    return {};
}

/** What an old record says of its order. */
domain::Record orderOf(const Statement &row)
{
    domain::Record record;
    record.id = row.text(1);
    record.issuer = row.text(2);
    record.orderNumber = row.text(3);
    record.customer = row.text(4);
    record.email = row.text(5);
    record.orderDate = row.date(6);
    record.orderedAt = row.moment(7);
    return record;
}

/** What the old records said of their orders, by id. */
using OrdersOf = QHash<QString, domain::Record>;

Result<OrdersOf> copyRecords(Connection &connection)
{
    static const QByteArray insert
        = "INSERT INTO record SELECT rowid, id, version, ?1, title, kind, status, kid, hmac_alg,"
          " hmac_bytes, directory_url, NULL, ca_reference, product, "
        + moments({"portal_visible_until", "must_register_before"}) + ", NULL, "
        + moment("licence_expires") + ", usage_limit, start_date, end_date, use_policy, "
        + moment("verified_at") + ", verified_outcome, account_url, notes, batch, "
        + moments({"created", "modified"}) + " FROM old_record WHERE rowid=?2";
    Purchases purchases(connection);
    Statement rows(connection,
                   "SELECT rowid, id, issuer, order_number, customer, email, order_date, ordered_at"
                   " FROM old_record ORDER BY rowid");
    OrdersOf said;
    while (EAB_TRY(rows.step())) {
        domain::Record record = orderOf(rows);
        said.insert(record.id, record);
        const auto place = EAB_TRY(purchases.place(record));
        Statement statement(connection, insert.constData());
        statement.bind(place.purchase).bind(rows.number(0));
        EAB_TRY(statement.run());
    }
    EAB_TRY(connection.run("INSERT INTO record_domain SELECT * FROM old_record_domain;"
                           "INSERT INTO record_tag SELECT * FROM old_record_tag;"));
    return said;
}

/** The old sealed values of a record. */
class OldSealed
{
public:
    OldSealed(Connection &connection, const VaultKeys &keys)
        : m_connection(connection)
        , m_keys(keys)
    { }

    Result<std::optional<WipedBytes>> open(const SealedPlace &place)
    {
        Statement statement(
            m_connection,
            "SELECT value FROM old_sealed WHERE record_id=? AND field=? AND version=?");
        statement.bind(place.owner).bind(place.field).bind(place.version);
        if (!EAB_TRY(statement.step()))
            return std::optional<WipedBytes>();
        return openSealed(m_keys, place, statement.blob(0));
    }

    Result<void> keepAsItIs(const SealedPlace &place)
    {
        Statement statement(m_connection,
                            "INSERT INTO sealed SELECT * FROM old_sealed"
                            " WHERE record_id=? AND field=? AND version=?");
        statement.bind(place.owner).bind(place.field).bind(place.version);
        return statement.run();
    }

private:
    Connection &m_connection;
    const VaultKeys &m_keys;
};

/** The messages of each record, the oldest first. */
using MessagesOf = QHash<QString, QStringList>;

Result<MessagesOf> copyMessages(Connection &connection, const VaultKeys &keys)
{
    SealedFields sealed(connection, keys);
    MessageStore messages(connection, sealed);
    OldSealed old(connection, keys);
    MessagesOf found;
    // By the index alone: the values are as long as the messages, and there may be one per record.
    Statement rows(
        connection,
        "SELECT record_id, version, fingerprint, (SELECT min(at) FROM old_history AS history"
        " WHERE history.record_id=sealed.record_id AND history.version=sealed.version)"
        " FROM old_sealed AS sealed WHERE field='source' ORDER BY fingerprint, version");
    QByteArray print;
    QString message;
    while (EAB_TRY(rows.step())) {
        const SealedPlace place {rows.text(0), field::source, rows.number(1)};
        if (message.isEmpty() || rows.blob(2).isEmpty() || rows.blob(2) != print) {
            const auto content = EAB_TRY(old.open(place));
            if (!content.has_value()) {
                EAB_TRY(old.keepAsItIs(place));
                message.clear();
                continue;
            }
            const auto name = EAB_TRY(old.open({place.owner, u"source-name"_s, place.version}));
            const QString called = name.has_value() ? QString::fromUtf8(name->expose()) : QString();
            message = EAB_TRY(messages.keep({content->expose(), called}, rows.moment(3)));
            print = rows.blob(2).toByteArray();
        }
        found[place.owner] << message;
    }
    return found;
}

/** Writes down who speaks of a record: its messages as far as they were kept, else a person. What
 *  the record says counts as told by each of them; nobody knows any more who told what. */
Result<void> linkRecord(Connection &connection, const domain::Record &record,
                        const QStringList &messages)
{
    Links links(connection);
    Statement key(connection,
                  "SELECT fingerprint FROM sealed WHERE record_id=? AND field='hmac'"
                  " ORDER BY version DESC LIMIT 1");
    key.bind(record.id);
    const bool hasKey = record.hasPair() && EAB_TRY(key.step());
    const QByteArray print = hasKey ? key.blob(0).toByteArray() : QByteArray();
    if (messages.isEmpty())
        return links.putOwn({}, record, print);
    Link link;
    static_cast<domain::Facts &>(link.told) = record;
    link.told.recordId = record.id;
    link.told.seller = record.issuer;
    link.told.keyPrint = print;
    link.recordId = record.id;
    link.kind = record.hasPair() ? domain::RecordKind::Order : record.kind;
    link.batch = record.batch;
    for (const QString &message : messages) {
        link.message = message;
        std::ignore = EAB_TRY(links.insert(link));
    }
    return {};
}

/** The same for those that were removed, and can be restored. */
Result<void> linkRemoved(Connection &connection, const MessagesOf &messages)
{
    Statement rows(
        connection,
        "SELECT record_id, snapshot, max(sequence) FROM old_history WHERE snapshot IS NOT NULL"
        " AND record_id NOT IN (SELECT id FROM record) GROUP BY record_id");
    while (EAB_TRY(rows.step())) {
        const auto record
            = domain::recordFromJson(QJsonDocument::fromJson(rows.text(1).toUtf8()).object());
        EAB_TRY(linkRecord(connection, record, messages.value(record.id)));
    }
    return {};
}

/** What a record says since it has an order is a new version of it. */
Result<void> logJoined(Connection &connection, const domain::Record &former, domain::Record record,
                       const QDateTime &now)
{
    if (domain::differences(former, record, domain::FieldUse::Told).empty())
        return {};
    ++record.version;
    Statement statement(connection, "UPDATE record SET version=? WHERE id=?");
    statement.bind(qint64 {record.version}).bind(record.id);
    EAB_TRY(statement.run());
    return ChangeLog(connection).changed(&former, record, domain::Action::Joined, {}, {now, {}});
}

Result<void> linkRecords(Connection &connection, const MessagesOf &messages, const OrdersOf &said,
                         const QDateTime &now)
{
    const auto records = EAB_TRY(readRecords(connection));
    for (const domain::Record &record : records) {
        domain::Record former = record;
        if (const auto own = said.constFind(record.id); own != said.constEnd()) {
            former.customer = own->customer;
            former.email = own->email;
            former.orderDate = own->orderDate;
            former.orderedAt = own->orderedAt;
        }
        EAB_TRY(linkRecord(connection, former, messages.value(record.id)));
        EAB_TRY(logJoined(connection, former, record, now));
    }
    return linkRemoved(connection, messages);
}

} // namespace

Result<void> stepToThree(Connection &connection, const VaultKeys &keys, const QDateTime &now)
{
    EAB_TRY(setAside(connection));
    EAB_TRY(createTables(connection));
    // Those whose names the old tables still have are missing now, and come with the second call.
    EAB_TRY(createIndices(connection));
    EAB_TRY(copyAsTheyAre(connection));
    EAB_TRY(copyChanges(connection));
    const auto said = EAB_TRY(copyRecords(connection));
    const auto messages = EAB_TRY(copyMessages(connection, keys));
    EAB_TRY(linkRecords(connection, messages, said, now));
    EAB_TRY(dropOld(connection));
    return createIndices(connection);
}

} // namespace eab::vault
