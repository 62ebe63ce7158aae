// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include "intake/TextContext.h"

#include <vector>

namespace eab::intake {

/** A word of a command line, its quotation marks taken off. */
struct ShellWord
{
    MappedText text;
    qsizetype start = 0; //!< in the clean text, with its quotation marks
    qsizetype end = 0;
    bool isTorn = false; //!< opens a quotation that is never closed
    bool isOperator = false; //!< ";", "&&", "|": another command begins
};

/** A command with its continuation lines. */
struct ShellLine
{
    std::vector<ShellWord> words;
    size_t lastLine = 0;
    qsizetype start = 0; //!< in the clean text
    qsizetype end = 0;
};

/** The command that begins on `line`, together with the lines that '\', '^' or '`' at a line's end
 *  add to it. Understands the quotation marks of shells, and those that word processors make of
 *  them. */
[[nodiscard]] ShellLine shellLine(const TextContext &context, size_t line);

} // namespace eab::intake
