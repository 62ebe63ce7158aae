// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include "app/uses/Records.h"

namespace eab::ui {

/** What happened, in words: "Taken in", "HMAC key shown", "Set up for certbot 2.1.0". */
[[nodiscard]] QString historyText(const app::HistoryLine &line);

} // namespace eab::ui
