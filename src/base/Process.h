// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

namespace eab {

/** Makes this process opaque to the others of the same user: no core dump, no ptrace, no reading of
 *  its memory. EAB_VAULT_ALLOW_TRACING=1 leaves it open, for debuggers and for the tests that look
 *  for secrets in memory. */
void protectProcess();

/** Standard descriptors that are closed are opened, so that no file of ours takes their place; what
 *  is read from them or written to them fails. The first thing a program does. */
void fillStandardDescriptors();

/** The login name of whoever runs this process; its number when the name is not known. */
[[nodiscard]] QString userName();

} // namespace eab
