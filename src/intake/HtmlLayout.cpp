// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "intake/HtmlLayout.h"

#include <algorithm>

namespace eab::intake {

HtmlLayout::HtmlLayout()
{
    m_flows.emplace_back();
}

HtmlLayout::TextLine &HtmlLayout::currentLine()
{
    Flow &here = flow();
    if (!here.open) {
        if (here.paragraph && !here.lines.empty())
            here.lines.emplace_back();
        here.lines.emplace_back();
        here.open = true;
        here.space = false;
        here.paragraph = false;
    }
    return here.lines.back();
}

void HtmlLayout::append(QStringView word)
{
    TextLine &line = currentLine();
    if (flow().space && !line.text.isEmpty())
        line.text += u' ';
    flow().space = false;
    const qsizetype start = line.text.size();
    line.text += word;
    if (!m_linkOpen)
        return;
    const bool grows = !line.links.empty() && line.links.back().target == m_target;
    if (grows)
        line.links.back().length = line.text.size() - line.links.back().start;
    else
        line.links.push_back({start, word.size(), m_target});
}

void HtmlLayout::text(QStringView words)
{
    for (qsizetype at = 0; at < words.size();) {
        const char16_t u = words[at].unicode();
        if (u == u' ' || u == u'\t' || u == u'\n' || u == u'\r' || u == u'\f') {
            flow().space = true;
            ++at;
            continue;
        }
        qsizetype to = at;
        while (to < words.size()) {
            const char16_t c = words[to].unicode();
            if (c == u' ' || c == u'\t' || c == u'\n' || c == u'\r' || c == u'\f')
                break;
            ++to;
        }
        append(words.mid(at, to - at));
        at = to;
    }
}

void HtmlLayout::preformatted(QStringView words)
{
    qsizetype from = 0;
    for (;;) {
        const qsizetype end = words.indexOf(u'\n', from);
        const QStringView line = words.mid(from, end < 0 ? -1 : end - from);
        if (!line.isEmpty())
            append(line.endsWith(u'\r') ? line.chopped(1) : line);
        if (end < 0)
            return;
        lineBreak();
        from = end + 1;
    }
}

void HtmlLayout::lineBreak()
{
    currentLine();
    flow().open = false;
}

void HtmlLayout::newLine()
{
    flow().open = false;
    flow().space = false;
}

void HtmlLayout::newParagraph()
{
    newLine();
    flow().paragraph = true;
}

void HtmlLayout::nextColumn()
{
    if (!flow().open)
        return;
    currentLine().text += u'\t';
    flow().space = false;
}

void HtmlLayout::openRow()
{
    newLine();
    m_rows.push_back({{}, m_flows.size()});
}

void HtmlLayout::openCell()
{
    m_flows.emplace_back();
}

void HtmlLayout::closeCell()
{
    if (m_rows.empty() || m_flows.size() <= m_rows.back().flows)
        return;
    m_rows.back().cells.push_back(std::move(m_flows.back()));
    m_flows.pop_back();
}

void HtmlLayout::closeRow()
{
    if (m_rows.empty())
        return;
    while (m_flows.size() > m_rows.back().flows)
        closeCell();
    const Row row = std::move(m_rows.back());
    m_rows.pop_back();
    place(row);
    newLine();
    flow().hasRows = true;
}

void HtmlLayout::appendLine(TextLine &into, const TextLine &from)
{
    const qsizetype shift = into.text.size();
    into.text += from.text;
    for (const LinkPlace &link : from.links)
        into.links.push_back({link.start + shift, link.length, link.target});
}

/** Cells of one line each make one line; cells of equally many lines are read side by side; all
 *  others, and those that hold tables, one after the other. */
void HtmlLayout::place(const Row &row)
{
    std::vector<std::vector<const TextLine *>> columns;
    size_t most = 0;
    bool even = true;
    for (const Flow &cell : row.cells) {
        std::vector<const TextLine *> lines;
        for (const TextLine &line : cell.lines) {
            if (!line.text.trimmed().isEmpty())
                lines.push_back(&line);
        }
        even = even && !cell.hasRows && (lines.empty() || most == 0 || lines.size() == most);
        most = std::max(most, lines.size());
        columns.push_back(std::move(lines));
    }
    if (columns.size() > 1 && even) {
        for (size_t i = 0; i < most; ++i) {
            newLine();
            TextLine &line = currentLine();
            for (size_t column = 0; column < columns.size(); ++column) {
                if (column > 0)
                    line.text += u'\t';
                if (i < columns[column].size())
                    appendLine(line, *columns[column][i]);
            }
        }
        return;
    }
    for (const Flow &cell : row.cells) {
        if (columns.size() > 1)
            newParagraph();
        for (const TextLine &line : cell.lines) {
            newLine();
            appendLine(currentLine(), line);
        }
    }
}

void HtmlLayout::openLink(const QString &target)
{
    m_target = target;
    m_linkOpen = true;
}

void HtmlLayout::closeLink()
{
    m_linkOpen = false;
}

HtmlText HtmlLayout::finish()
{
    while (!m_rows.empty())
        closeRow();
    while (m_flows.size() > 1) { // cells outside of any row
        const Flow cell = std::move(m_flows.back());
        m_flows.pop_back();
        for (const TextLine &line : cell.lines) {
            newLine();
            appendLine(currentLine(), line);
        }
    }
    HtmlText html;
    for (TextLine &line : flow().lines) {
        for (const LinkPlace &link : line.links)
            html.links.push_back({{html.text.size() + link.start, link.length}, link.target});
        html.text += line.text;
        html.text += u'\n';
        wipe(line.text);
    }
    return html;
}

} // namespace eab::intake
