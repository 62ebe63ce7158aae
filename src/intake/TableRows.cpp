// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "intake/TableRows.h"

#include <algorithm>

namespace eab::intake {

namespace {

constexpr qsizetype longestQuotedCell = qsizetype {8} << 20;

class RowReader
{
public:
    RowReader(const MappedText &text, qsizetype at, CellBorder border)
        : m_source(text)
        , m_text(text.view())
        , m_at(at)
        , m_border(border)
    { }

    TableRow read()
    {
        if (m_border == CellBorder::Pipe) {
            skipBlanks();
            if (has(u'|'))
                ++m_at;
        }
        for (;;) {
            skipBlanks();
            if (!(mayQuote() && readQuoted()))
                readPlain();
            if (!readBorder())
                break;
        }
        if (m_border == CellBorder::Pipe && !m_row.cells.empty()
            && m_row.cells.back().view().isEmpty())
            m_row.cells.pop_back();
        m_row.end = std::min(m_at + 1, m_text.size());
        return std::move(m_row);
    }

private:
    [[nodiscard]] bool has(QChar c) const { return m_at < m_text.size() && m_text[m_at] == c; }
    [[nodiscard]] bool atRowEnd() const { return m_at >= m_text.size() || m_text[m_at] == u'\n'; }

    [[nodiscard]] bool mayQuote() const
    {
        return has(u'"') && m_border != CellBorder::Pipe && m_border != CellBorder::Blanks;
    }

    void skipBlanks()
    {
        while (has(u' '))
            ++m_at;
    }

    [[nodiscard]] bool atBorder() const
    {
        if (atRowEnd())
            return true;
        const QChar c = m_text[m_at];
        switch (m_border) {
        case CellBorder::Comma: return c == u',';
        case CellBorder::Semicolon: return c == u';';
        case CellBorder::Tab: return c == u'\t';
        case CellBorder::Pipe: return c == u'|';
        case CellBorder::Blanks:
            return c == u' ' && m_at + 1 < m_text.size() && m_text[m_at + 1] == u' ';
        }
        return true;
    }

    /** Moves behind a border; false at the end of the row. */
    bool readBorder()
    {
        if (atRowEnd())
            return false;
        ++m_at;
        if (m_border == CellBorder::Blanks) {
            skipBlanks();
            return !atRowEnd();
        }
        return true;
    }

    void readPlain()
    {
        const qsizetype from = m_at;
        while (!atBorder())
            ++m_at;
        qsizetype to = m_at;
        while (to > from && m_text[to - 1] == u' ')
            --to;
        m_row.cells.push_back(m_source.part(from, to));
    }

    /** A cell in quotation marks; false, and nothing read, where they are not closed. */
    bool readQuoted()
    {
        MappedText cell;
        qsizetype at = m_at + 1;
        const qsizetype limit = std::min(m_text.size(), at + longestQuotedCell);
        for (;; ++at) {
            if (at >= limit)
                return false;
            if (m_text[at] == u'"') {
                if (at + 1 >= m_text.size() || m_text[at + 1] != u'"')
                    break;
                ++at;
            }
            cell.append(m_text[at], m_source.sourceAt(at));
        }
        m_at = at + 1;
        while (!atBorder())
            ++m_at;
        m_row.cells.push_back(std::move(cell));
        return true;
    }

    const MappedText &m_source;
    QStringView m_text;
    qsizetype m_at;
    CellBorder m_border;
    TableRow m_row;
};

} // namespace

TableRow tableRow(const MappedText &text, qsizetype at, CellBorder border)
{
    return RowReader(text, at, border).read();
}

} // namespace eab::intake
