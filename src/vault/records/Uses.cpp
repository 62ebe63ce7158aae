// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "vault/records/Uses.h"

#include "vault/file/Statement.h"
#include "vault/keys/Crypto.h"

namespace eab::vault {

namespace {

using domain::Use;

constexpr int idLength = 20;

// The fingerprint of the key that `record` has now.
#define EAB_KEY_PRINT                                                                              \
    "(SELECT fingerprint FROM sealed WHERE sealed.record_id=record.id AND field='hmac'"            \
    " AND sealed.version<=record.version AND record.hmac_bytes>0"                                  \
    " ORDER BY sealed.version DESC LIMIT 1)"

// To be joined with the record, as it is now, whose uses they are.
#define EAB_USES                                                                                   \
    " SELECT use.id, coalesce(record.id, use.record_id), use.kid, use.host, use.client,"           \
    " use.version, use.client_dir, use.account_url, use.how, use.since, use.at,"                   \
    " use.kid IS NOT record.kid OR use.key_print IS NOT " EAB_KEY_PRINT " FROM use"

// A record and all that have become it.
#define EAB_MINE                                                                                   \
    "WITH RECURSIVE mine(id) AS (SELECT ?1 UNION"                                                  \
    " SELECT alias.id FROM mine CROSS JOIN alias ON alias.record_id=mine.id)"

Result<std::vector<Use>> readUses(Statement &statement)
{
    std::vector<Use> uses;
    while (EAB_TRY(statement.step())) {
        Use &use = uses.emplace_back();
        use.id = statement.text(0);
        use.recordId = statement.text(1);
        use.kid = statement.text(2);
        use.host = statement.text(3);
        use.client = statement.text(4);
        use.version = statement.text(5);
        use.clientDir = statement.text(6);
        use.accountUrl = statement.text(7);
        // A word that only a newer program knows is read as the most usual one.
        use.how = fromName(domain::useHowNames, statement.text(8)).value_or(domain::UseHow::Setup);
        use.since = statement.moment(9);
        use.at = statement.moment(10);
        use.isFormer = statement.number(11) != 0;
    }
    return uses;
}

Result<QByteArray> keyPrintOf(Connection &connection, const QString &recordId)
{
    Statement statement(connection, "SELECT " EAB_KEY_PRINT " FROM record WHERE id=?");
    statement.bind(recordId);
    const auto row = EAB_TRY(statement.step());
    return row ? statement.blob(0).toByteArray() : QByteArray();
}

} // namespace

Result<void> Uses::put(const domain::Record &record, Use use, const QDateTime &at)
{
    m_connection.touch(record.id);
    use.host = domain::hostName(use.host);
    if (use.kid.isEmpty())
        use.kid = record.kid;
    QByteArray print;
    if (use.kid == record.kid)
        print = EAB_TRY(keyPrintOf(m_connection, record.id));
    const QString how = nameOf(domain::useHowNames, use.how);
    Statement known(m_connection,
                    EAB_MINE " SELECT sequence FROM use WHERE record_id IN mine AND kid IS ?2"
                             " AND key_print IS ?3 AND host IS ?4 COLLATE NOCASE"
                             " AND client IS ?5 AND client_dir IS ?6 LIMIT 1");
    known.bind(record.id).bind(use.kid).bind(print);
    known.bind(use.host).bind(use.client).bind(use.clientDir);
    if (EAB_TRY(known.step())) {
        Statement again(m_connection,
                        "UPDATE use SET version=?, account_url=coalesce(?, account_url), how=?,"
                        " at=? WHERE sequence=?");
        again.bind(use.version).bind(use.accountUrl).bind(how).bind(at).bind(known.number(0));
        return again.run();
    }
    const QString id = u"u-"_s + EAB_TRY(randomName(idLength));
    Statement first(m_connection,
                    "INSERT INTO use(id, record_id, kid, key_print, host, client, version,"
                    " client_dir, account_url, how, since, at)"
                    " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    first.bind(id).bind(record.id).bind(use.kid).bind(print).bind(use.host).bind(use.client);
    first.bind(use.version).bind(use.clientDir).bind(use.accountUrl).bind(how).bind(at).bind(at);
    return first.run();
}

Result<std::vector<Use>> Uses::of(const QString &recordId)
{
    Statement statement(m_connection,
                        EAB_MINE EAB_USES " LEFT JOIN record ON record.id=?1"
                                          " WHERE use.record_id IN mine"
                                          " ORDER BY use.at DESC, use.sequence DESC");
    statement.bind(recordId);
    return readUses(statement);
}

Result<std::vector<Use>> Uses::all()
{
    // Of what an id has become, one at most is a record.
    Statement statement(m_connection,
                        "WITH RECURSIVE owner(origin, id) AS ("
                        " SELECT record_id, record_id FROM use UNION"
                        " SELECT owner.origin, alias.record_id FROM owner CROSS JOIN alias"
                        " ON alias.id=owner.id)" EAB_USES
                        " LEFT JOIN (SELECT owner.origin, record.* FROM owner CROSS JOIN record"
                        " ON record.id=owner.id) AS record ON record.origin=use.record_id"
                        " ORDER BY use.at DESC, use.sequence DESC");
    return readUses(statement);
}

Result<void> Uses::takeBack(const QString &recordId, const QString &kid, const QByteArray &keyPrint)
{
    if (kid.isEmpty() || keyPrint.isEmpty())
        return {};
    Statement statement(m_connection,
                        "UPDATE use SET record_id=? WHERE kid=? AND key_print=?"
                        " AND record_id IN (SELECT id FROM record)");
    statement.bind(recordId).bind(kid).bind(keyPrint);
    return statement.run();
}

Result<void> Uses::drop(const QString &recordId)
{
    Statement statement(m_connection, "DELETE FROM use WHERE record_id=?");
    statement.bind(recordId);
    return statement.run();
}

} // namespace eab::vault
