// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QStringView>

#include <cstdint>
#include <vector>

namespace eab::intake {

/** A line of a clean text, without the quotation marks ("> ") of a mail reply in front of it. */
struct Line
{
    std::uint32_t start = 0; //!< of its text, behind quotation marks and indentation
    std::uint32_t end = 0; //!< behind its last character that is no blank
    std::uint16_t indent = 0;
    bool isComment = false; //!< commented out: what stands here is never a fact
    bool afterBlank = false; //!< an empty line lies above

    [[nodiscard]] qsizetype first() const { return start; }
    [[nodiscard]] qsizetype last() const { return end; }
    /** Where its indentation begins. */
    [[nodiscard]] qsizetype margin() const { return qsizetype {start} - indent; }
};

/** The lines that hold something; empty ones are only remembered by Line::afterBlank. */
[[nodiscard]] std::vector<Line> linesOf(QStringView text);

/** The index of the line that holds, or follows, the character at `at`. */
[[nodiscard]] size_t lineAt(const std::vector<Line> &lines, qsizetype at);

} // namespace eab::intake
