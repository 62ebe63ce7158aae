// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "vault/records/Links.h"

#include "base/Names.h"
#include "domain/RecordFields.h"
#include "domain/RecordJson.h"
#include "vault/file/Statement.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace eab::vault {

namespace {

// The order of the columns is the order in linkIn().
#define EAB_LINK_COLUMNS                                                                                                \
    "link.sequence, link.record_id, coalesce(link.origin, link.record_id), message.id,"                                 \
    " link.start, link.length, link.batch, link.own, link.seller, link.facts, link.key_print, message.name, link.kind," \
    " link.assumed_date, link.assumed_at, link.assumed_email"
#define EAB_LINK_TABLES                                                                            \
    " FROM message_link AS link LEFT JOIN message ON message.sequence=link.message"

// By what an undoing is known: the audit trail only ever grows.
#define EAB_NOW "(SELECT 1 + coalesce(max(sequence), 0) FROM audit)"

constexpr Names<domain::Decision::Kind, 5> decisionNames {{
    {domain::Decision::Kind::Together, u"together"},
    {domain::Decision::Kind::Apart, u"apart"},
    {domain::Decision::Kind::Value, u"value"},
    {domain::Decision::Kind::None, u"none"},
    {domain::Decision::Kind::Seller, u"seller"},
}};

constexpr QLatin1String recordKey("record:"); // as domain::reachKeys() writes it
constexpr QLatin1String notDomains("not_domains"); // beside the facts

constexpr const char *withKey
    = "SELECT " EAB_LINK_COLUMNS
      " FROM reach CROSS JOIN message_link AS link ON link.sequence=reach.link"
      " LEFT JOIN message ON message.sequence=link.message"
      " WHERE reach.key=? AND EXISTS (SELECT 1 FROM record WHERE record.id=link.record_id)";
constexpr const char *ofOrigin
    = "SELECT " EAB_LINK_COLUMNS EAB_LINK_TABLES
      " WHERE (link.origin=?1 OR (link.origin IS NULL AND link.record_id=?1)) AND link.undone=0"
      " AND EXISTS (SELECT 1 FROM record WHERE record.id=link.record_id)";

Link linkIn(const Statement &row)
{
    Link link;
    domain::Told &told = link.told;
    const QJsonObject facts = QJsonDocument::fromJson(row.text(9).toUtf8()).object();
    static_cast<domain::Facts &>(told) = domain::factsFromJson(facts);
    for (const auto &name : facts.value(notDomains).toArray())
        told.notDomains << name.toString();
    told.id = row.number(0);
    link.recordId = row.text(1);
    told.recordId = row.text(2);
    link.message = row.text(3);
    if (!row.isNull(4))
        link.stretch = {row.number(4), row.number(5)};
    link.batch = row.text(6);
    told.own = row.number(7) != 0;
    told.seller = row.text(8);
    told.keyPrint = row.blob(10).toByteArray();
    told.sourceName = row.text(11);
    link.kind = domain::kindFromName(row.text(12));
    link.assumed = {row.date(13), row.moment(14), row.text(15)};
    return link;
}

QString textOf(const domain::Told &told)
{
    if (told.notDomains.isEmpty())
        return QString::fromUtf8(domain::factsText(told));
    QJsonObject facts = domain::factsToJson(told);
    facts.insert(notDomains, QJsonArray::fromStringList(told.notDomains));
    return QString::fromUtf8(QJsonDocument(facts).toJson(QJsonDocument::Compact));
}

bool isAboutField(domain::Decision::Kind kind)
{
    return kind == domain::Decision::Kind::Value || kind == domain::Decision::Kind::None;
}

} // namespace

bool Assumed::isBefore(const Assumed &other) const
{
    const auto start = [](const Assumed &one) {
        return one.moment.isValid() ? one.moment : QDateTime(one.day, {0, 0}, Qt::UTC);
    };
    const QDateTime mine = start(*this);
    const QDateTime its = start(other);
    if (mine.isValid() != its.isValid())
        return mine.isValid();
    return mine != its ? mine < its : email < other.email;
}

Result<void> Links::writeReach(qint64 id, const domain::Told &told)
{
    const QStringList keys = domain::reachKeys(told);
    for (const QString &key : keys) {
        if (key.startsWith(recordKey))
            continue; // that is the link's own column
        Statement statement(m_connection, "INSERT OR IGNORE INTO reach(key, link) VALUES (?, ?)");
        statement.bind(key).bind(id);
        EAB_TRY(statement.run());
    }
    return {};
}

Result<void> Links::eraseReach(const domain::Told &told)
{
    const QStringList keys = domain::reachKeys(told);
    for (const QString &key : keys) {
        Statement statement(m_connection, "DELETE FROM reach WHERE key=? AND link=?");
        statement.bind(key).bind(told.id);
        EAB_TRY(statement.run());
    }
    return {};
}

Result<qint64> Links::insert(const Link &link)
{
    const domain::Told &told = link.told;
    const qint64 id = EAB_TRY(m_connection.nextRow("message_link"));
    Statement statement(m_connection,
                        "INSERT INTO message_link(record_id, origin, message, start, length, batch,"
                        " own, kind, seller, facts, key_print, assumed_date, assumed_at,"
                        " assumed_email, sequence)"
                        " VALUES (?1, nullif(?2, ?1), (SELECT sequence FROM message WHERE id=?),"
                        " ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    statement.bind(link.recordId).bind(told.recordId).bind(link.message);
    if (link.stretch.isValid())
        statement.bind(qint64 {link.stretch.start}).bind(qint64 {link.stretch.length});
    else
        statement.bindNull().bindNull();
    statement.bind(link.batch).bind(qint64 {told.own}).bind(domain::wordOf(link.kind));
    statement.bind(told.seller).bind(textOf(told));
    statement.bind(told.keyPrint).bind(link.assumed.day).bind(link.assumed.moment);
    statement.bind(link.assumed.email).bind(id);
    EAB_TRY(statement.run());
    EAB_TRY(writeReach(id, told));
    return id;
}

Result<std::optional<qint64>> Links::known(const Link &link)
{
    Statement statement(m_connection,
                        "SELECT sequence FROM message_link WHERE record_id=?1"
                        " AND message=(SELECT sequence FROM message WHERE id=?2)"
                        " AND start IS ?3 AND length IS ?4 AND seller IS ?5 AND facts=?6"
                        " AND key_print IS ?7 AND undone=0 AND own=0 LIMIT 1");
    statement.bind(link.recordId).bind(link.message);
    if (link.stretch.isValid())
        statement.bind(qint64 {link.stretch.start}).bind(qint64 {link.stretch.length});
    else
        statement.bindNull().bindNull();
    statement.bind(link.told.seller).bind(textOf(link.told)).bind(link.told.keyPrint);
    return EAB_TRY(statement.step()) ? std::optional(statement.number(0)) : std::optional<qint64>();
}

Result<void> Links::putOwn(const domain::Record &former, const domain::Record &record,
                           const QByteArray &keyPrint)
{
    Statement known(m_connection,
                    "SELECT " EAB_LINK_COLUMNS EAB_LINK_TABLES
                    " WHERE link.record_id=? AND link.own=1 AND link.undone=0 LIMIT 1");
    known.bind(record.id);
    const bool isKnown = EAB_TRY(known.step());
    Link link = isKnown ? linkIn(known) : Link();
    const domain::Told before = link.told;
    // Only what was changed is this person's word; the rest was said by messages.
    domain::Record said;
    static_cast<domain::Facts &>(said) = link.told;
    for (const domain::Field *field : domain::differences(former, record, domain::FieldUse::Told))
        std::visit([&](auto member) { said.*member = record.*member; }, field->member);
    static_cast<domain::Facts &>(link.told) = said;
    for (const QString &name : former.domains) {
        if (!record.domains.contains(name) && !link.told.notDomains.contains(name))
            link.told.notDomains << name;
    }
    for (const QString &name : record.domains)
        link.told.notDomains.removeAll(name);
    if (former.issuer != record.issuer)
        link.told.seller = record.issuer;
    if (!keyPrint.isEmpty())
        link.told.keyPrint = keyPrint;
    if (record.kind != former.kind || former.id.isEmpty())
        link.kind = record.hasPair() ? domain::RecordKind::Order : record.kind;
    if (!isKnown) {
        link.told.own = true;
        link.told.recordId = record.id;
        link.recordId = record.id;
        link.told.id = EAB_TRY(insert(link));
        return dismiss(former, record, link.told.id);
    }
    EAB_TRY(eraseReach(before));
    Statement statement(m_connection,
                        "UPDATE message_link SET kind=?, seller=?, facts=?, key_print=?"
                        " WHERE sequence=?");
    statement.bind(domain::wordOf(link.kind)).bind(link.told.seller).bind(textOf(link.told));
    statement.bind(link.told.keyPrint).bind(link.told.id);
    EAB_TRY(statement.run());
    EAB_TRY(writeReach(link.told.id, link.told));
    return dismiss(former, record, link.told.id);
}

/** What a person has taken away, messages tell no more; what they have given again, is as it was. */
Result<void> Links::dismiss(const domain::Record &former, const domain::Record &record, qint64 own)
{
    for (const domain::Field *field : domain::differences(former, record, domain::FieldUse::Told)) {
        const auto named = domain::tradeFieldNamed(field->name);
        if (!named)
            continue;
        Statement again(m_connection, "DELETE FROM answer WHERE kind='none' AND a=? AND field=?");
        again.bind(own).bind(nameOf(domain::tradeFieldNames, *named));
        EAB_TRY(again.run());
        const bool isGone = field->visit(record, [](const auto &value) {
            if constexpr (requires { value.isEmpty(); })
                return value.isEmpty();
            else if constexpr (requires { value.isValid(); })
                return !value.isValid();
            else
                return false;
        });
        const bool isDated = *named == domain::TradeField::Ordered
            && (record.orderDate.isValid() || record.orderedAt.isValid());
        if (!isGone || isDated || former.id.isEmpty())
            continue;
        const auto links = EAB_TRY(of(record.id));
        for (const Link &link : links) {
            if (!link.told.own)
                EAB_TRY(decide({domain::Decision::Kind::None, own, link.told.id, *named, {}}));
        }
    }
    return {};
}

Result<void> Links::move(const Link &link, const QString &recordId)
{
    Statement statement(m_connection,
                        "UPDATE message_link SET record_id=?1,"
                        " origin=nullif(coalesce(origin, record_id), ?1) WHERE sequence=?2");
    statement.bind(recordId).bind(link.told.id);
    return statement.run();
}

Result<void> Links::begin(const Link &link, const QString &recordId)
{
    Statement statement(m_connection,
                        "UPDATE message_link SET record_id=?1, origin=NULL WHERE sequence=?2");
    statement.bind(recordId).bind(link.told.id);
    return statement.run();
}

Result<Links::Undone> Links::undoBatch(const QString &batch)
{
    Undone undone;
    {
        Statement told(m_connection,
                       "SELECT " EAB_LINK_COLUMNS EAB_LINK_TABLES
                       " WHERE link.batch=? AND link.undone=0");
        told.bind(batch);
        while (EAB_TRY(told.step())) {
            const Link link = linkIn(told);
            undone.records << link.recordId;
            undone.keys << domain::reachKeys(link.told);
            undone.keys << EAB_TRY(beyondDecisions(link.told.id));
            EAB_TRY(eraseReach(link.told));
        }
    }
    Statement links(m_connection,
                    "UPDATE message_link SET undone=" EAB_NOW " WHERE batch=? AND undone=0");
    links.bind(batch);
    EAB_TRY(links.run());
    for (const QString &record : std::as_const(undone.records))
        EAB_TRY(undoWords(record));
    return undone;
}

/** What a person has said of a record that only messages made goes with the last of them. */
Result<void> Links::undoWords(const QString &recordId)
{
    Statement others(m_connection,
                     "SELECT 1 FROM message_link WHERE record_id=?1 AND own=0 AND undone=0"
                     " UNION ALL SELECT 1 FROM message_link AS mine WHERE record_id=?1 AND own=1"
                     " AND undone=0 AND NOT EXISTS (SELECT 1 FROM message_link AS former"
                     " WHERE former.record_id=?1 AND former.own=0"
                     " AND coalesce(former.origin, ?1)=coalesce(mine.origin, ?1)"
                     " AND former.sequence<mine.sequence) LIMIT 1");
    others.bind(recordId);
    if (EAB_TRY(others.step()))
        return {};
    const auto words = EAB_TRY(of(recordId));
    for (const Link &link : words)
        EAB_TRY(eraseReach(link.told));
    Statement gone(m_connection,
                   "UPDATE message_link SET undone=" EAB_NOW " WHERE record_id=? AND undone=0");
    gone.bind(recordId);
    return gone.run();
}

Result<void> Links::revive(const QString &recordId)
{
    qint64 last = 0;
    {
        Statement counting(m_connection,
                           "SELECT max(undone), min(undone) FROM message_link WHERE record_id=?");
        counting.bind(recordId);
        std::ignore = EAB_TRY(counting.step());
        if (counting.number(1) == 0)
            return {};
        last = counting.number(0);
    }
    Statement undone(m_connection,
                     "SELECT " EAB_LINK_COLUMNS EAB_LINK_TABLES
                     " WHERE link.record_id=? AND link.undone=?");
    undone.bind(recordId).bind(last);
    while (EAB_TRY(undone.step())) {
        const Link link = linkIn(undone);
        EAB_TRY(writeReach(link.told.id, link.told));
    }
    Statement links(m_connection,
                    "UPDATE message_link SET undone=0 WHERE record_id=? AND undone=?");
    links.bind(recordId).bind(last);
    return links.run();
}

Result<void> Links::dropRecord(const QString &recordId)
{
    const auto all = EAB_TRY(of(recordId));
    for (const Link &link : all)
        EAB_TRY(eraseReach(link.told));
    Statement links(m_connection, "DELETE FROM message_link WHERE record_id=?");
    links.bind(recordId);
    return links.run();
}

Result<bool> Links::isBegun(const Link &link)
{
    Statement statement(m_connection,
                        "SELECT 1 FROM message_link WHERE record_id=? AND sequence<? LIMIT 1");
    statement.bind(link.recordId).bind(link.told.id);
    return statement.step();
}

Result<std::vector<Link>> Links::of(const QString &recordId)
{
    Statement statement(m_connection,
                        "SELECT " EAB_LINK_COLUMNS EAB_LINK_TABLES
                        " WHERE link.record_id=? AND link.undone=0 ORDER BY link.sequence");
    statement.bind(recordId);
    std::vector<Link> links;
    while (EAB_TRY(statement.step()))
        links.push_back(linkIn(statement));
    return links;
}

Result<std::vector<Link>> Links::removedBy(const QString &key)
{
    Statement statement(m_connection,
                        "SELECT " EAB_LINK_COLUMNS
                        " FROM reach CROSS JOIN message_link AS link ON link.sequence=reach.link"
                        " LEFT JOIN message ON message.sequence=link.message WHERE reach.key=?"
                        " AND NOT EXISTS (SELECT 1 FROM record WHERE record.id=link.record_id)"
                        " AND NOT EXISTS (SELECT 1 FROM alias WHERE alias.id=link.record_id)"
                        " ORDER BY link.sequence DESC");
    statement.bind(key);
    std::vector<Link> links;
    while (EAB_TRY(statement.step()))
        links.push_back(linkIn(statement));
    return links;
}

Result<bool> Links::hasRemoved()
{
    Statement statement(m_connection, "SELECT 1 FROM history WHERE action='removed' LIMIT 1");
    return statement.step();
}

Result<bool> Links::hasDecisions()
{
    Statement statement(m_connection, "SELECT 1 FROM answer LIMIT 1");
    return statement.step();
}

Result<QStringList> Links::beyondDecisions(qint64 id)
{
    Statement statement(m_connection,
                        "SELECT coalesce(origin, record_id) FROM message_link WHERE sequence IN"
                        " (SELECT a FROM answer WHERE b=?1 UNION SELECT b FROM answer WHERE a=?1)");
    statement.bind(id);
    QStringList keys;
    while (EAB_TRY(statement.step())) {
        domain::Told told;
        told.recordId = statement.text(0);
        keys << domain::reachKeys(told).constLast();
    }
    return keys;
}

Result<void> Links::decide(const domain::Decision &decision)
{
    Statement statement(m_connection,
                        "INSERT INTO answer(kind, a, b, field, seller)"
                        " SELECT ?1, ?2, ?3, ?4, ?5 WHERE NOT EXISTS (SELECT 1 FROM answer"
                        " WHERE a=?2 AND kind=?1 AND b IS ?3 AND field IS ?4 AND seller IS ?5)");
    statement.bind(nameOf(decisionNames, decision.kind)).bind(decision.a);
    if (decision.kind == domain::Decision::Kind::Seller)
        statement.bindNull();
    else
        statement.bind(decision.b);
    if (isAboutField(decision.kind))
        statement.bind(nameOf(domain::tradeFieldNames, decision.field));
    else
        statement.bindNull();
    statement.bind(decision.seller);
    return statement.run();
}

Result<std::vector<domain::Decision>> Links::decisionsAbout(const std::vector<Link> &links)
{
    std::vector<domain::Decision> decisions;
    if (!EAB_TRY(hasDecisions()))
        return decisions;
    for (const Link &link : links) {
        Statement statement(m_connection, "SELECT kind, a, b, field, seller FROM answer WHERE a=?");
        statement.bind(link.told.id);
        while (EAB_TRY(statement.step())) {
            // A word of a later program says nothing to this one.
            const auto kind = fromName(decisionNames, statement.text(0));
            const auto field = fromName(domain::tradeFieldNames, statement.text(3));
            if (kind && (field || !isAboutField(*kind)))
                decisions.push_back({*kind, statement.number(1), statement.number(2),
                                     field.value_or(domain::TradeField::Seller),
                                     statement.text(4)});
        }
    }
    return decisions;
}

Result<std::vector<Link>> Links::reachedBy(const QStringList &keys)
{
    std::vector<Link> links;
    QSet<qint64> known;
    QSet<QString> asked(keys.begin(), keys.end());
    QStringList open(asked.begin(), asked.end());
    const bool decided = EAB_TRY(hasDecisions());
    while (!open.isEmpty()) {
        const QString asking = open.takeLast();
        const bool isRecord = asking.startsWith(recordKey);
        Statement statement(m_connection, isRecord ? ofOrigin : withKey);
        statement.bind(isRecord ? asking.sliced(recordKey.size()) : asking);
        while (EAB_TRY(statement.step())) {
            if (known.contains(statement.number(0)))
                continue;
            links.push_back(linkIn(statement));
            known << statement.number(0);
            QStringList further = domain::reachKeys(links.back().told);
            if (decided)
                further << EAB_TRY(beyondDecisions(links.back().told.id));
            for (const QString &key : further) {
                if (asked.contains(key))
                    continue;
                asked << key;
                open << key;
            }
        }
    }
    std::sort(links.begin(), links.end(),
              [](const Link &a, const Link &b) { return a.told.id < b.told.id; });
    return links;
}

#undef EAB_LINK_COLUMNS
#undef EAB_LINK_TABLES
#undef EAB_NOW

} // namespace eab::vault
