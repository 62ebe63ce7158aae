// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include "intake/TextContext.h"

namespace eab::intake {

/** Reads tables that have their names down the side and a credential in each further column. Takes
 *  a table for one only when at least two of its columns hold a KID and a sound key. Claims it. */
void readSideTables(TextContext &context);

} // namespace eab::intake
