// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include "app/session/KeySlotKeeper.h"
#include "app/uses/Records.h"
#include "domain/Record.h"
#include "domain/Setup.h"

#include <QJsonArray>
#include <QStringList>

#include <vector>

namespace eab::cli {

/** Forms of answers that more than one command gives. */
[[nodiscard]] QJsonArray slotsJson(const std::vector<app::SlotInfo> &infos);
[[nodiscard]] std::vector<QStringList> slotsTable(const std::vector<app::SlotInfo> &infos);

[[nodiscard]] QJsonArray recordsJson(const std::vector<domain::Record> &records);
/** One line per record: id, time left, title, order, proof. */
[[nodiscard]] std::vector<QStringList> recordsTable(const std::vector<domain::Record> &records,
                                                    const QDateTime &now);
/** A record in full, one line per field that is known. */
[[nodiscard]] std::vector<QStringList> recordTable(const domain::Record &record,
                                                   const QDateTime &now);

[[nodiscard]] QJsonObject setupJson(const domain::Setup &setup);

} // namespace eab::cli
