// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include "intake/MappedText.h"

#include <vector>

namespace eab::intake {

/** What parts the cells of a row. */
enum class CellBorder { Comma, Semicolon, Tab, Pipe, Blanks };

struct TableRow
{
    std::vector<MappedText> cells; //!< without quotation marks and blanks around them
    qsizetype end = 0; //!< where the next row begins, in the clean text
};

/** The row that begins at `at`. Cells in quotation marks may hold borders, line ends and doubled
 *  quotation marks (RFC 4180); for Pipe and Blanks a row is always one line. */
[[nodiscard]] TableRow tableRow(const MappedText &text, qsizetype at, CellBorder border);

} // namespace eab::intake
