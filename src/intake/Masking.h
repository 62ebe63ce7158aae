// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/ImportCandidate.h"

namespace eab::intake {

/** Fills Reading::names from the candidates. */
void collectNames(domain::Reading &reading);

} // namespace eab::intake
