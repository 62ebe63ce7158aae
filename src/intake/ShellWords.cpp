// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "intake/ShellWords.h"

#include <algorithm>

namespace eab::intake {

namespace {

constexpr size_t mostLines = 200;

QChar closingOf(QChar quote)
{
    switch (quote.unicode()) {
    case u'"':
    case u'\'': return quote;
    case 0x201c:
    case 0x201e: return QChar(0x201d);
    case 0x2018:
    case 0x201a: return QChar(0x2019);
    default: return {};
    }
}

bool continues(QChar last)
{
    return last == u'\\' || last == u'^' || last == u'`';
}

class WordReader
{
public:
    WordReader(const TextContext &context, size_t line)
        : m_context(context)
        , m_text(context.view())
    {
        m_result.start = context.lines[line].first();
        addLine(line);
    }

    ShellLine read()
    {
        while (m_part < m_parts.size()) {
            const auto [from, to] = m_parts[m_part];
            m_at = from;
            m_end = to;
            readPart();
            ++m_part;
        }
        return std::move(m_result);
    }

private:
    /** Collects the stretches of text that make up the command. */
    void addLine(size_t line)
    {
        const size_t first = line;
        for (;; ++line) {
            const Line &here = m_context.lines[line];
            const bool goesOn = !here.isComment && continues(m_text[here.last() - 1])
                && line + 1 < m_context.lines.size() && line - first < mostLines
                && !m_context.lines[line + 1].afterBlank;
            m_parts.emplace_back(here.first(), goesOn ? here.last() - 1 : here.last());
            m_result.lastLine = line;
            m_result.end = here.last();
            if (!goesOn)
                return;
        }
    }

    void readPart()
    {
        m_unclosed = {};
        while (m_at < m_end) {
            const QChar c = m_text[m_at];
            if (c == u' ' || c == u'\t') {
                ++m_at;
                continue;
            }
            if (const Claim *claim = m_context.claimAt(m_at)) {
                m_at = claim->end;
                continue;
            }
            if (isListMark()) {
                ++m_at;
                continue;
            }
            if (readOperator())
                continue;
            if (c == u'#' && !m_result.words.empty())
                return; // the rest is a comment
            readWord();
        }
    }

    [[nodiscard]] bool isQuote(qsizetype at) const
    {
        return at >= 0 && at < m_end && (m_text[at] == u'"' || m_text[at] == u'\'');
    }

    /** The brackets and commas of ["certbot", "--eab-kid", "abc"]. */
    [[nodiscard]] bool isListMark() const
    {
        const QChar c = m_text[m_at];
        if (c == u'[')
            return isQuote(m_at + 1);
        return (c == u',' || c == u']') && isQuote(m_at - 1);
    }

    bool readOperator()
    {
        const QChar c = m_text[m_at];
        const bool alone = m_at + 1 >= m_end || m_text[m_at + 1] == u' ' || m_text[m_at + 1] == c;
        if (!(c == u';' || ((c == u'|' || c == u'&') && alone)))
            return false;
        ShellWord word;
        word.start = m_at;
        while (m_at < m_end && m_text[m_at] == c)
            ++m_at;
        word.end = m_at;
        word.isOperator = true;
        m_result.words.push_back(std::move(word));
        return true;
    }

    [[nodiscard]] bool endsWord() const
    {
        const QChar c = m_text[m_at];
        if (c == u' ' || c == u'\t' || isListMark())
            return true;
        return c == u';' && (m_at + 1 >= m_end || m_text[m_at + 1] == u' ');
    }

    /** How much stands between the quotation mark here and its twin; -1 where it opens nothing. */
    qsizetype quotedLength(QChar quote, QStringView soFar)
    {
        const QChar close = closingOf(quote);
        const bool apostrophe = quote == u'\'' && !soFar.isEmpty() && soFar.back().isLetter();
        if (close.isNull() || apostrophe || m_unclosed == quote)
            return -1;
        const qsizetype to = m_text.mid(m_at + 1, m_end - m_at - 1).indexOf(close);
        if (to < 0)
            m_unclosed = quote; // nor will a later one find its twin on this line
        return to;
    }

    void readWord()
    {
        ShellWord word;
        word.start = m_at;
        while (m_at < m_end && !endsWord()) {
            const QChar c = m_text[m_at];
            const qsizetype to = quotedLength(c, word.text.view());
            word.isTorn = word.isTorn || (m_unclosed == c && (c == u'"' || c == u'\''));
            if (to >= 0) {
                for (qsizetype i = m_at + 1; i < m_at + 1 + to; ++i)
                    word.text.append(m_text[i], m_context.text.sourceAt(i));
                m_at += to + 2;
                continue;
            }
            const bool escape
                = c == u'\\' && m_at + 1 < m_end && !m_text[m_at + 1].isLetterOrNumber();
            if (!escape)
                word.text.append(c, m_context.text.sourceAt(m_at));
            ++m_at;
        }
        word.end = m_at;
        m_result.words.push_back(std::move(word));
    }

    const TextContext &m_context;
    QStringView m_text;
    std::vector<std::pair<qsizetype, qsizetype>> m_parts;
    size_t m_part = 0;
    qsizetype m_at = 0;
    qsizetype m_end = 0;
    QChar m_unclosed;
    ShellLine m_result;
};

} // namespace

ShellLine shellLine(const TextContext &context, size_t line)
{
    return WordReader(context, line).read();
}

} // namespace eab::intake
