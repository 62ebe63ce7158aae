// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

namespace eab {

/** Makes this process opaque to the others of the same user: no core dump, no ptrace, no reading of
 *  its memory. EAB_VAULT_ALLOW_TRACING=1 leaves it open, for debuggers and for the tests that look
 *  for secrets in memory. */
void protectProcess();

} // namespace eab
