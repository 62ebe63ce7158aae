// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include "intake/TextContext.h"

namespace eab::intake {

/** Reads the variables a text defines (export, set, $env:, docker -e, systemd, .env, YAML) and the
 *  command lines of ACME clients. A command is a credential of its own; variables take part in what
 *  stands around them. Claims the lines it understands; true where there were any. */
bool readShell(TextContext &context);

} // namespace eab::intake
