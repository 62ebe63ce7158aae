// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "vault/file/Meta.h"

#include "vault/file/Statement.h"

namespace eab::vault {

Result<QString> readMeta(Connection &connection, const QString &name)
{
    Statement statement(connection, "SELECT value FROM meta WHERE name=?");
    statement.bind(name);
    const auto row = EAB_TRY(statement.step());
    return row ? statement.text(0) : QString();
}

Result<void> writeMeta(Connection &connection, const QString &name, const QString &value)
{
    if (value.isEmpty()) {
        Statement statement(connection, "DELETE FROM meta WHERE name=?");
        statement.bind(name);
        return statement.run();
    }
    Statement statement(connection, "INSERT OR REPLACE INTO meta(name, value) VALUES (?, ?)");
    statement.bind(name).bind(value);
    return statement.run();
}

} // namespace eab::vault
