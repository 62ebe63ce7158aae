// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/Result.h"
#include "domain/Provider.h"
#include "vault/file/Connection.h"

#include <vector>

namespace eab::vault {

/** A row of table `provider`. */
struct ProviderRow
{
    domain::Provider provider;
    int version = 0;
};

/** A row of table `intent`. */
struct IntentRow
{
    domain::Intent intent;
    int version = 0;
};

/** All logins in the order of their names. */
[[nodiscard]] Result<std::vector<ProviderRow>> readProviders(Connection &connection);
/** New, or in the place of the one with its id. */
[[nodiscard]] Result<void> writeProvider(Connection &connection, const ProviderRow &row);
[[nodiscard]] Result<void> deleteProvider(Connection &connection, const QString &id);

/** All creations, the newest first. */
[[nodiscard]] Result<std::vector<IntentRow>> readIntents(Connection &connection);
/** NoSuchIntent. */
[[nodiscard]] Result<IntentRow> readIntent(Connection &connection, const QString &id);
[[nodiscard]] Result<void> insertIntent(Connection &connection, const IntentRow &row);
/** What can change after the start: state, status, detail, record, version. */
[[nodiscard]] Result<void> updateIntent(Connection &connection, const IntentRow &row);

} // namespace eab::vault
