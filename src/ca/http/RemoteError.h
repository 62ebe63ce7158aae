// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/Error.h"
#include "ca/http/HttpTransport.h"

namespace eab::ca {

/** A failed exchange as an error a person can act on: Unreachable, TlsFailed, PlainHttpRefused,
 *  Cancelled before anything was sent, OutcomeUnknown after. `host` is what the sentence names. */
[[nodiscard]] Error remoteError(const HttpFailure &failure, const QString &host);
/** The same for an exchange that changes nothing: whatever was sent, nothing is in doubt. */
[[nodiscard]] Error harmlessError(const HttpFailure &failure, const QString &host);

} // namespace eab::ca
