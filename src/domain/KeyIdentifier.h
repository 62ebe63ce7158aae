// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/Result.h"

namespace eab::domain {

/** Checks a key identifier (KID): 1 to 255 printable ASCII characters without blanks. RFC 8555
 *  7.3.4 asks for ASCII; the length is ours. Case and a leading '-' or '_' are kept. Pasted
 *  invisible characters and surrounding quotes are dropped. InvalidKid, or MissingKid for a
 *  placeholder. */
[[nodiscard]] Result<QString> checkKid(QStringView text);

} // namespace eab::domain
