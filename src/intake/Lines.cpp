// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "intake/Lines.h"

#include <algorithm>
#include <array>

namespace eab::intake {

namespace {

/** A comment that reaches over several lines. */
struct BlockComment
{
    QStringView open;
    QStringView close;
};

constexpr std::array blockComments {BlockComment {u"/*", u"*/"}, BlockComment {u"<!--", u"-->"},
                                    BlockComment {u"<#", u"#>"}};

bool opensLineComment(QStringView line)
{
    return line.startsWith(u'#') || line.startsWith(u';') || line.startsWith(u"//")
        || line.startsWith(u"::") || line.startsWith(u"REM ", Qt::CaseInsensitive);
}

/** Behind "> ", ">>", "> > " of a quoted reply. A lone '>' before a word is kept in mind too: it
 *  never begins a label or a value. */
qsizetype behindQuoteMarks(QStringView text, qsizetype at, qsizetype end)
{
    while (at < end && (text[at] == u'>' || text[at] == u' ' || text[at] == u'\t'))
        ++at;
    return at;
}

class LineSplitter
{
public:
    explicit LineSplitter(QStringView text)
        : m_text(text)
    { }

    std::vector<Line> split()
    {
        for (qsizetype at = 0; at < m_text.size();) {
            qsizetype end = m_text.indexOf(u'\n', at);
            if (end < 0)
                end = m_text.size();
            add(at, end);
            at = end + 1;
        }
        return std::move(m_lines);
    }

private:
    void add(qsizetype from, qsizetype to)
    {
        const qsizetype start = behindQuoteMarks(m_text, from, to);
        while (to > start && (m_text[to - 1] == u' ' || m_text[to - 1] == u'\t'))
            --to;
        if (start >= to) {
            m_blank = true;
            return;
        }
        Line line;
        line.start = static_cast<std::uint32_t>(start);
        line.end = static_cast<std::uint32_t>(to);
        line.indent = static_cast<std::uint16_t>(std::min<qsizetype>(start - from, 0xffff));
        line.afterBlank = m_blank;
        line.isComment = isComment(start, to);
        m_blank = false;
        m_lines.push_back(line);
    }

    bool isComment(qsizetype start, qsizetype end)
    {
        if (start < m_commentUntil)
            return true;
        const QStringView line = m_text.mid(start, end - start);
        for (size_t i = 0; i < blockComments.size(); ++i) {
            if (!line.startsWith(blockComments[i].open) || m_neverClosed[i])
                continue;
            const qsizetype close
                = m_text.indexOf(blockComments[i].close, start + blockComments[i].open.size());
            m_neverClosed[i] = close < 0;
            m_commentUntil = std::max(m_commentUntil, close);
            return true;
        }
        return opensLineComment(line);
    }

    QStringView m_text;
    std::vector<Line> m_lines;
    qsizetype m_commentUntil = 0;
    std::array<bool, blockComments.size()> m_neverClosed {};
    bool m_blank = false;
};

} // namespace

std::vector<Line> linesOf(QStringView text)
{
    return LineSplitter(text).split();
}

size_t lineAt(const std::vector<Line> &lines, qsizetype at)
{
    const auto it
        = std::lower_bound(lines.begin(), lines.end(), at, [](const Line &line, qsizetype a) {
              return static_cast<qsizetype>(line.end) <= a;
          });
    return static_cast<size_t>(it - lines.begin());
}

} // namespace eab::intake
