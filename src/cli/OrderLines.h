// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include "app/uses/Orders.h"
#include "cli/Lines.h"

namespace eab::cli {

/** An order with its products and messages. */
[[nodiscard]] QJsonObject orderJson(const app::Order &order,
                                    const QHash<QString, std::vector<domain::ApiFact>> &facts,
                                    const QDateTime &now);
/** What is known of the order itself, one line per fact, and its products and messages below. */
void sayOrder(Terminal &terminal, const app::Order &order, const QDateTime &now);
/** Says that nothing has this number or id; the exit code. */
int failNoOrder(Terminal &terminal, const QString &name);

} // namespace eab::cli
