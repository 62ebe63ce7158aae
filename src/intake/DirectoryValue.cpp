// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

// How an ACME directory stands in a text: as a URL, broken at a '/', wrapped by a mail gateway, or
// behind the words of a link.

#include "intake/ValueReader.h"

#include "intake/DirectoryText.h"

#include <algorithm>

namespace eab::intake {

namespace {

constexpr qsizetype farthestUrl = 400; //!< how far behind its label a URL is still the label's

bool isUrlRest(QStringView text)
{
    static constexpr QStringView marks = u"-._~/?#[]@!$&'()*+,;=%";
    return !text.isEmpty() && !text.contains(u"://") && !text.endsWith(u':')
        && std::all_of(text.begin(), text.end(), [](QChar c) {
               return (c.unicode() < 0x80 && c.isLetterOrNumber()) || marks.contains(c);
           });
}

/** "https://ca.example/{profile}/directory", "https://ca.example/<account>/": not yet a URL. */
bool isTemplate(QStringView behind)
{
    if (behind.startsWith(u'{') || behind.startsWith(u'['))
        return true;
    return behind.size() > 1 && behind.startsWith(u'<') && behind[1].isLetter()
        && !behind.startsWith(u"<http") && !behind.startsWith(u"<br");
}

} // namespace

const Link *ValueReader::linkAt(qsizetype from, qsizetype to) const
{
    const domain::SourceSpan place = m_context.text.spanOf(from, to);
    const auto after = std::upper_bound(
        m_context.links.begin(), m_context.links.end(), place.start,
        [](qsizetype at, const Link &link) { return at < link.words.start + link.words.length; });
    if (after == m_context.links.end() || after->words.start >= place.start + place.length)
        return nullptr;
    return &*after;
}

std::optional<ReadValue> ValueReader::readDirectory(const ValueSpot &spot, Surety surety) const
{
    const QStringView text = m_context.view();
    const qsizetype end = std::min(cellEnd(spot), spot.at + farthestUrl + 2048);
    qsizetype from = spot.at;
    if (spot.gap == Gap::Explicit || spot.gap == Gap::Columns) {
        const qsizetype http = text.mid(spot.at, std::min(end - spot.at, farthestUrl))
                                   .indexOf(u"http", 0, Qt::CaseInsensitive);
        from += std::max<qsizetype>(http, 0);
    }
    Token token = tokenAt(from, end);
    QString url;
    domain::SourceSpan span;
    size_t line = spot.line;
    if (Variables::refersToVariable(view(token))) {
        const auto expanded = m_context.variables.expand(view(token));
        if (!expanded)
            return std::nullopt;
        url = expanded->text.left(urlLength(expanded->text));
        span = expanded->span;
    } else if (const qsizetype length = urlLength(text.mid(token.start, end - token.start));
               length > 0) {
        token.end = token.start + length;
        token.outerEnd = std::max(token.end, token.start);
        if (isTemplate(text.mid(token.end, end - token.end)))
            return std::nullopt;
        url = view(token).toString();
        span = m_context.text.spanOf(token.start, token.end);
        const bool broken = isAlone(token, lineEnd(spot))
            && (url.endsWith(u'/') || url.endsWith(u'-') || url.endsWith(u'=') || url.endsWith(u'&')
                || url.endsWith(u'?') || url.endsWith(u'_'));
        if (broken && line + 1 < m_context.lines.size()) {
            const Line &below = m_context.lines[line + 1];
            const qsizetype belowEnd = lineEnd({below.first(), line + 1});
            const Token rest = tokenAt(below.first(), belowEnd);
            const bool inBlock = below.indent == m_context.lines[line].indent && below.indent > 0;
            const bool fits = !below.afterBlank && !below.isComment && isAlone(rest, belowEnd)
                && isUrlRest(view(rest)) && !startsWithLabel(rest.start)
                && (inBlock || view(rest).startsWith(u"directory") || view(rest).contains(u'/'));
            if (fits) {
                url += view(rest);
                span = m_context.text.spanOf(token.start, rest.end);
                token.outerEnd = rest.outerEnd;
                ++line;
            }
        }
    } else if (const Link *link = linkAt(token.start, std::max(token.end, token.start + 1));
               link != nullptr && looksLikeDirectory(unwrappedLink(link->target))) {
        url = link->target;
    }
    url = unwrappedLink(url);
    const bool loose = spot.gap == Gap::Soft || spot.gap == Gap::Blank;
    const bool vague = surety == Surety::Weak || (loose && surety != Surety::Sure);
    const auto checked = directoryFrom(url);
    if (!checked || (vague && !looksLikeDirectory(*checked)))
        return std::nullopt;
    auto read = value(Meaning::Directory, spot, token, *checked);
    read->fact.span = span;
    read->line = line;
    return read;
}

} // namespace eab::intake
