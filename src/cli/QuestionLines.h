// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include "app/uses/Questions.h"
#include "cli/Lines.h"

namespace eab::cli {

/** A question with all that can be answered. */
[[nodiscard]] QJsonObject questionJson(const app::OpenQuestion &open);
void sayQuestion(Terminal &terminal, const app::OpenQuestion &open);
/** Several, and how one is answered; nothing where there is none. */
void sayQuestions(Terminal &terminal, const std::vector<app::OpenQuestion> &questions);

} // namespace eab::cli
