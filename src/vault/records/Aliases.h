// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/Result.h"
#include "domain/Record.h"
#include "vault/file/Connection.h"

#include <optional>

namespace eab::vault {

/** What a record has become. */
struct Alias
{
    QString recordId; //!< the one it turned out to be; that may have become another one since
    domain::Record lent; //!< what it lent to that one (domain::lending())
};

/** The tables `alias` and `lent`: records that turned out to be the same as another.
 *
 *  Every call belongs into the transaction of what it is done for. */
class Aliases
{
public:
    explicit Aliases(Connection &connection)
        : m_connection(connection)
    { }

    [[nodiscard]] Result<std::optional<Alias>> of(const QString &id);
    /** The record that `id` is by now: itself, where it is no alias. */
    [[nodiscard]] Result<QString> now(const QString &id);
    /** What those have become that begin so; empty where none does. AmbiguousRecord. */
    [[nodiscard]] Result<QString> beginningWith(const QString &prefix);
    /** Those that have become this record. */
    [[nodiscard]] Result<QStringList> ofRecord(const QString &recordId);

    [[nodiscard]] Result<void> put(const QString &id, const Alias &alias);
    /** It stands by itself again. */
    [[nodiscard]] Result<void> drop(const QString &id);

private:
    Connection &m_connection;
};

} // namespace eab::vault
