// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/ImportCandidate.h"

namespace eab::intake {

/** Names the seller of candidates that nothing else gives away, where the wording of the whole text
 *  is that of one seller alone. */
void recogniseSeller(domain::Reading &reading);

} // namespace eab::intake
