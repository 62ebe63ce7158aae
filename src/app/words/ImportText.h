// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/ImportCandidate.h"

#include <QStringList>

namespace eab::app {

/** What a person should know about what was read, as sentences: what was cleaned, left out or told
 *  twice, and an order date that is hard to believe `today`. They name values, never a key. */
[[nodiscard]] QStringList importRemarks(const domain::ImportCandidate &candidate, QDate today);

/** Which attachments of the message told nothing; empty where all of them did. */
[[nodiscard]] QString leftOutText(const domain::Reading &reading);

} // namespace eab::app
