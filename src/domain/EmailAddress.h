// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/Result.h"

namespace eab::domain {

/** Checks a contact address as ACME wants it in "mailto:" (RFC 8555 7.3): one address, no display
 *  name, no header fields. InvalidEmail otherwise. */
[[nodiscard]] Result<QString> checkEmail(QStringView text);

} // namespace eab::domain
