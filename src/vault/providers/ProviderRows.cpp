// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "vault/providers/ProviderRows.h"

#include "vault/file/Statement.h"

#include <QJsonDocument>

namespace eab::vault {

namespace {

using domain::Intent;
using domain::Provider;

// The order of the columns is the order in the functions that read and write.
#define EAB_PROVIDER_COLUMNS                                                                       \
    "id, version, name, kind, base_url, directory_url, ca_bundle, allow_http, key_mode,"           \
    " token_url, client_id, audience, created, modified"
#define EAB_INTENT_COLUMNS                                                                         \
    "id, version, provider_id, provider_name, kind, name, title, tags, request, state, "           \
    "http_status, detail,"                                                                         \
    " record_id, created, modified"

ProviderRow readProvider(const Statement &row)
{
    ProviderRow read;
    Provider &provider = read.provider;
    int column = 0;
    provider.id = row.text(column++);
    read.version = static_cast<int>(row.number(column++));
    provider.name = row.text(column++);
    provider.kind = domain::providerKindFromName(row.text(column++)).value_or(provider.kind);
    provider.baseUrl = row.text(column++);
    provider.directoryUrl = row.text(column++);
    provider.caBundle = row.text(column++);
    provider.allowHttp = row.number(column++) != 0;
    provider.keyMode = domain::keyModeFromName(row.text(column++)).value_or(domain::KeyMode::Bare);
    provider.tokenUrl = row.text(column++);
    provider.clientId = row.text(column++);
    provider.audience = row.text(column++);
    provider.created = row.moment(column++);
    provider.modified = row.moment(column++);
    return read;
}

IntentRow readIntent(const Statement &row)
{
    IntentRow read;
    Intent &intent = read.intent;
    int column = 0;
    intent.id = row.text(column++);
    read.version = static_cast<int>(row.number(column++));
    intent.providerId = row.text(column++);
    intent.providerName = row.text(column++);
    intent.kind = domain::providerKindFromName(row.text(column++)).value_or(intent.kind);
    intent.name = row.text(column++);
    intent.title = row.text(column++);
    intent.tags = row.text(column++).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    intent.request = QJsonDocument::fromJson(row.text(column++).toUtf8()).object();
    // A word of a later program stands for something a person should look at.
    intent.state = domain::intentStateFromName(row.text(column++)).value_or(Intent::State::Unknown);
    intent.httpStatus = static_cast<int>(row.number(column++));
    intent.detail = row.text(column++);
    intent.recordId = row.text(column++);
    intent.created = row.moment(column++);
    intent.modified = row.moment(column++);
    return read;
}

template <typename Row, typename Read>
Result<std::vector<Row>> rowsOf(Statement &statement, Read read)
{
    std::vector<Row> rows;
    while (true) {
        const auto row = EAB_TRY(statement.step());
        if (!row)
            return rows;
        rows.push_back(read(statement));
    }
}

} // namespace

Result<std::vector<ProviderRow>> readProviders(Connection &connection)
{
    Statement statement(connection,
                        "SELECT " EAB_PROVIDER_COLUMNS " FROM provider ORDER BY name, id");
    return rowsOf<ProviderRow>(statement, readProvider);
}

Result<void> writeProvider(Connection &connection, const ProviderRow &row)
{
    const Provider &provider = row.provider;
    Statement statement(connection,
                        "INSERT OR REPLACE INTO provider(" EAB_PROVIDER_COLUMNS
                        ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    statement.bind(provider.id).bind(qint64 {row.version}).bind(provider.name);
    statement.bind(domain::providerKindName(provider.kind)).bind(provider.baseUrl);
    statement.bind(provider.directoryUrl).bind(provider.caBundle);
    statement.bind(qint64 {provider.allowHttp}).bind(domain::keyModeName(provider.keyMode));
    statement.bind(provider.tokenUrl).bind(provider.clientId).bind(provider.audience);
    statement.bind(provider.created).bind(provider.modified);
    return statement.run();
}

Result<void> deleteProvider(Connection &connection, const QString &id)
{
    Statement statement(connection, "DELETE FROM provider WHERE id=?");
    statement.bind(id);
    return statement.run();
}

Result<std::vector<IntentRow>> readIntents(Connection &connection)
{
    Statement statement(connection,
                        "SELECT " EAB_INTENT_COLUMNS " FROM intent ORDER BY sequence DESC");
    return rowsOf<IntentRow>(statement, [](const Statement &row) { return readIntent(row); });
}

Result<IntentRow> readIntent(Connection &connection, const QString &id)
{
    Statement statement(connection, "SELECT " EAB_INTENT_COLUMNS " FROM intent WHERE id=?");
    statement.bind(id);
    const auto row = EAB_TRY(statement.step());
    if (!row)
        return Error {ErrorCode::NoSuchIntent, id, {}};
    return readIntent(statement);
}

Result<void> insertIntent(Connection &connection, const IntentRow &row)
{
    const Intent &intent = row.intent;
    Statement statement(connection,
                        "INSERT INTO intent(" EAB_INTENT_COLUMNS
                        ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    statement.bind(intent.id).bind(qint64 {row.version}).bind(intent.providerId);
    statement.bind(intent.providerName).bind(domain::providerKindName(intent.kind));
    statement.bind(intent.name).bind(intent.title);
    statement.bind(intent.tags.join(QLatin1Char('\n')));
    statement.bind(QString::fromUtf8(QJsonDocument(intent.request).toJson(QJsonDocument::Compact)));
    statement.bind(domain::intentStateName(intent.state)).bind(qint64 {intent.httpStatus});
    statement.bind(intent.detail).bind(intent.recordId);
    statement.bind(intent.created).bind(intent.modified);
    return statement.run();
}

Result<void> updateIntent(Connection &connection, const IntentRow &row)
{
    const Intent &intent = row.intent;
    Statement statement(connection,
                        "UPDATE intent SET version=?, state=?, http_status=?, detail=?,"
                        " record_id=?, modified=? WHERE id=?");
    statement.bind(qint64 {row.version}).bind(domain::intentStateName(intent.state));
    statement.bind(qint64 {intent.httpStatus}).bind(intent.detail).bind(intent.recordId);
    statement.bind(intent.modified).bind(intent.id);
    return statement.run();
}

#undef EAB_PROVIDER_COLUMNS
#undef EAB_INTENT_COLUMNS

} // namespace eab::vault
