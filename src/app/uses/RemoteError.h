// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/Result.h"
#include "ca/http/HttpTransport.h"

namespace eab::app {

/** A failed exchange as an error a person can act on: Unreachable, TlsFailed, PlainHttpRefused,
 *  Cancelled before anything was sent, OutcomeUnknown after. `host` is what the sentence names. */
[[nodiscard]] Error remoteError(const ca::HttpFailure &failure, const QString &host);

} // namespace eab::app
