// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include "app/session/Session.h"

class QWidget;

namespace eab::ui {

/** Every key of the window and what it does. */
void openShortcuts(app::Session &session, QWidget *window);
void openAbout(app::Session &session, QWidget *window);

} // namespace eab::ui
