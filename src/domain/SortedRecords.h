// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/Record.h"

#include <vector>

namespace eab::domain {

/** Orders records by urgency, as sortByUrgency() does (Deadline.h), for whoever looks at them once. */
void sortByUrgency(std::vector<Record> &records, const QDateTime &now);

} // namespace eab::domain
