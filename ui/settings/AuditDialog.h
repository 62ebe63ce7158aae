// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include "app/session/Session.h"

class QWidget;

namespace eab::ui {

/** Who did what with the vault, whether what is written of it holds, and a file of it. */
void openAuditLog(app::Session &session, QWidget *window);

} // namespace eab::ui
