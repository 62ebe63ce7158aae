// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include "intake/HtmlText.h"

#include <QString>

#include <vector>

namespace eab::intake {

/** Puts words into lines, cells into rows. Knows nothing of HTML but what its callers tell. */
class HtmlLayout
{
public:
    HtmlLayout();

    void text(QStringView words);
    /** Text whose blanks and line ends count. */
    void preformatted(QStringView words);
    void lineBreak();
    /** The next words begin on a line of their own. */
    void newLine();
    /** ... with an empty line above. */
    void newParagraph();

    /** The next words stand in a column of their own on the line that is open, if any. */
    void nextColumn();

    void openRow();
    void openCell();
    void closeCell();
    void closeRow();

    void openLink(const QString &target);
    void closeLink();

    [[nodiscard]] HtmlText finish();

private:
    struct LinkPlace
    {
        qsizetype start = 0;
        qsizetype length = 0;
        QString target;
    };
    struct TextLine
    {
        QString text;
        std::vector<LinkPlace> links;
    };
    /** Lines of the document, or of one cell. */
    struct Flow
    {
        std::vector<TextLine> lines;
        bool space = false; //!< a blank is due before the next word
        bool open = false; //!< the last line may still grow
        bool paragraph = false; //!< an empty line is due
        bool hasRows = false; //!< holds a table of its own
    };
    struct Row
    {
        std::vector<Flow> cells;
        size_t flows = 0; //!< how many flows were open when it began
    };

    [[nodiscard]] Flow &flow() { return m_flows.back(); }
    TextLine &currentLine();
    void append(QStringView word);
    void place(const Row &row);
    static void appendLine(TextLine &into, const TextLine &from);

    std::vector<Flow> m_flows;
    std::vector<Row> m_rows;
    QString m_target; //!< of the link that is open
    bool m_linkOpen = false;
};

} // namespace eab::intake
