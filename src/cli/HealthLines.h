// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include "app/uses/Health.h"
#include "cli/Lines.h"

namespace eab::cli {

/** What the program promises, and how it stands with that today. */
[[nodiscard]] QJsonArray healthJson(const std::vector<app::HealthLine> &lines);
void sayHealth(Terminal &terminal, const std::vector<app::HealthLine> &lines);

} // namespace eab::cli
