// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/Record.h"

#include <QJsonObject>

namespace eab::domain {

/** A record in the form of the outside face: all keys present, absent values null, instants RFC
 *  3339 in UTC. Secrets are not part of a record. */
[[nodiscard]] QJsonObject toJson(const Record &record);

/** The other way round, for snapshots that toJson() made. Unknown keys are ignored. */
[[nodiscard]] Record recordFromJson(const QJsonObject &object);

/** What a message tells, in the same form; what it does not tell is left out. */
[[nodiscard]] QJsonObject factsToJson(const Facts &facts);
/** The same as text, compact, its names in their order: equal facts are equal texts. */
[[nodiscard]] QByteArray factsText(const Facts &facts);
[[nodiscard]] Facts factsFromJson(const QJsonObject &object);

/** "2026-11-24T14:05:00Z", or null. */
[[nodiscard]] QJsonValue jsonMoment(const QDateTime &utc);

} // namespace eab::domain
