// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "vault/records/Aliases.h"

#include "domain/RecordJson.h"
#include "vault/file/Statement.h"
#include "vault/records/ChangeLog.h"

#include <QJsonDocument>

namespace eab::vault {

Result<std::optional<Alias>> Aliases::of(const QString &id)
{
    Statement statement(m_connection,
                        "SELECT alias.record_id, lent.fields FROM alias"
                        " LEFT JOIN lent ON lent.id=alias.id WHERE alias.id=?");
    statement.bind(id);
    if (!EAB_TRY(statement.step()))
        return std::optional<Alias>();
    const auto lent = QJsonDocument::fromJson(statement.text(1).toUtf8()).object();
    return std::optional(Alias {statement.text(0), domain::recordFromJson(lent)});
}

Result<QString> Aliases::now(const QString &id)
{
    // UNION, not UNION ALL: a ring in a damaged file ends, too.
    Statement statement(m_connection,
                        "WITH RECURSIVE way(id) AS (SELECT ?1 UNION"
                        " SELECT alias.record_id FROM way CROSS JOIN alias ON alias.id=way.id)"
                        " SELECT id FROM way WHERE NOT EXISTS"
                        " (SELECT 1 FROM alias WHERE alias.id=way.id)");
    statement.bind(id);
    return EAB_TRY(statement.step()) ? statement.text(0) : id;
}

Result<QString> Aliases::beginningWith(const QString &prefix)
{
    QStringList ids;
    {
        Statement statement(m_connection,
                            "SELECT id FROM alias WHERE id BETWEEN ?1 AND ?1 || char(1114111)");
        statement.bind(prefix);
        while (EAB_TRY(statement.step()))
            ids << statement.text(0);
    }
    QString found;
    for (const QString &id : std::as_const(ids)) {
        const auto record = EAB_TRY(now(id));
        if (!found.isEmpty() && record != found)
            return Error {ErrorCode::AmbiguousRecord, prefix, {}};
        found = record;
    }
    return found;
}

Result<QStringList> Aliases::ofRecord(const QString &recordId)
{
    Statement statement(m_connection, "SELECT id FROM alias WHERE record_id=?");
    statement.bind(recordId);
    QStringList ids;
    while (EAB_TRY(statement.step()))
        ids << statement.text(0);
    return ids;
}

Result<void> Aliases::put(const QString &id, const Alias &alias)
{
    EAB_TRY(drop(id));
    {
        Statement statement(m_connection, "INSERT INTO alias(id, record_id) VALUES (?, ?)");
        statement.bind(id).bind(alias.recordId);
        EAB_TRY(statement.run());
    }
    const QJsonObject fields = loggedFields(alias.lent);
    if (fields.isEmpty())
        return {};
    Statement statement(m_connection, "INSERT INTO lent(id, fields) VALUES (?, ?)");
    statement.bind(id).bind(
        QString::fromUtf8(QJsonDocument(fields).toJson(QJsonDocument::Compact)));
    return statement.run();
}

Result<void> Aliases::drop(const QString &id)
{
    {
        Statement statement(m_connection, "DELETE FROM lent WHERE id=?");
        statement.bind(id);
        EAB_TRY(statement.run());
    }
    Statement statement(m_connection, "DELETE FROM alias WHERE id=?");
    statement.bind(id);
    return statement.run();
}

} // namespace eab::vault
