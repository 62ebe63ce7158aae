// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include "intake/TextContext.h"

namespace eab::intake {

/** Reads tables that begin with a row of column names: CSV with quoted cells, the exports of
 *  password managers, pasted spreadsheets, Markdown, columns parted by blanks. Every row is a
 *  credential of its own. Claims what it has read; true where the whole text is one such table with
 *  commas, semicolons or tabs between its cells. */
bool readTables(TextContext &context);

} // namespace eab::intake
