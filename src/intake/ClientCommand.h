// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include "intake/ShellWords.h"
#include "intake/TextContext.h"

#include <span>

namespace eab::intake {

/** Reads one command of an ACME client: certbot, lego, acme.sh, win-acme, Posh-ACME, uacme,
 *  DigiCert's agent, Certify, and the positional directives of Apache, Caddy and nginx. The facts
 *  go together. An item without facts is no such command. */
[[nodiscard]] Item readCommand(TextContext &context, std::span<const ShellWord> words);

} // namespace eab::intake
