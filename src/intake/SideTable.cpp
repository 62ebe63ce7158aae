// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "intake/SideTable.h"

#include "intake/Lexicon.h"
#include "intake/TableRows.h"
#include "intake/WholeValue.h"

#include <algorithm>

namespace eab::intake {

namespace {

constexpr size_t mostColumns = 50;
constexpr size_t mostRows = 40;

class SideTableReader
{
public:
    explicit SideTableReader(TextContext &context)
        : m_context(context)
        , m_text(context.view())
    { }

    void read()
    {
        for (size_t line = 0; line < m_context.lines.size(); ++line) {
            const size_t end = tableFrom(line);
            if (end == line)
                continue;
            if (takeColumns())
                m_context.claim(m_context.lines[line].first(), m_context.lines[end - 1].last());
            line = end - 1;
        }
    }

private:
    struct Row
    {
        LabelHit label;
        std::vector<MappedText> cells;
    };

    /** Collects the rows that begin at `line`; tells the line behind the last one. */
    size_t tableFrom(size_t line)
    {
        m_rows.clear();
        while (line < m_context.lines.size() && m_rows.size() < mostRows) {
            const Line &here = m_context.lines[line];
            if (here.isComment || m_context.isClaimed(here.first())
                || !m_text.mid(here.first(), std::min<qsizetype>(here.last() - here.first(), 4096))
                        .contains(u'\t'))
                break;
            const auto label = longestLabel(m_text, here.first());
            if (!label || label->end >= here.last())
                break;
            TableRow row = tableRow(m_context.text, here.first(), CellBorder::Tab);
            const bool fits = row.cells.size() > 2 && row.cells.size() <= mostColumns
                && (m_rows.empty() || m_rows.front().cells.size() == row.cells.size());
            if (!fits)
                break;
            m_rows.push_back({*label, std::move(row.cells)});
            ++line;
        }
        return line;
    }

    bool takeColumns()
    {
        std::vector<Item> items;
        for (size_t column = 1; m_rows.size() > 1 && column < m_rows.front().cells.size();
             ++column) {
            Item item;
            item.whole = true;
            bool kid = false;
            bool key = false;
            for (const Row &row : m_rows) {
                auto fact = wholeFact(row.label.meaning, row.label.surety, row.cells[column]);
                if (!fact)
                    continue;
                kid = kid || fact->meaning == Meaning::Kid;
                key = key || (fact->hmac && !fact->hmac->problem);
                if (item.facts.empty())
                    item.at = fact->span.start;
                item.facts.push_back(std::move(*fact));
            }
            if (kid && key)
                items.push_back(std::move(item));
        }
        if (items.size() < 2)
            return false;
        std::move(items.begin(), items.end(), std::back_inserter(m_context.items));
        return true;
    }

    TextContext &m_context;
    QStringView m_text;
    std::vector<Row> m_rows;
};

} // namespace

void readSideTables(TextContext &context)
{
    SideTableReader(context).read();
}

} // namespace eab::intake
