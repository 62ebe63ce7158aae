// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "intake/MappedText.h"

#include "domain/HmacKey.h"

#include <algorithm>

namespace eab::intake {

namespace {

bool isPlain(QChar c)
{
    const char16_t u = c.unicode();
    return (u >= 0x20 && u < 0x7f) || u == '\n' || u == '\t';
}

bool isHalfWidthKana(QChar c)
{
    return c.unicode() >= 0xff66 && c.unicode() <= 0xff9f;
}

bool isBlank(QChar c)
{
    const char16_t u = c.unicode();
    return u == 0x0b || u == 0x0c || u == 0x1680 || (u > 0x7f && c.isSpace()) || u == 0x2800
        || u == 0x3164;
}

/** The ASCII character that a blank, a hyphen or a full-width letter stands for; 0 for others. */
char16_t plainTwin(char16_t u)
{
    if (isBlank(QChar(u)))
        return u' ';
    if (u >= 0xff01 && u <= 0xff5e)
        return static_cast<char16_t>(u - 0xfee0);
    return u == 0x2010 || u == 0x2011 ? u'-' : u'\0';
}

/** How long the sequence at `at` is with which terminals change colour; 0 for anything else. */
qsizetype colourLength(const QString &source, qsizetype at)
{
    constexpr qsizetype longest = 24;
    if (source[at].unicode() != 0x1b || at + 2 >= source.size()
        || source[at + 1] != QLatin1Char('['))
        return 0;
    for (qsizetype end = at + 2; end < source.size() && end < at + longest; ++end) {
        const QChar c = source[end];
        if (c.unicode() < 0x80 && c.isLetter())
            return end + 1 - at;
        if (!c.isDigit() && c != QLatin1Char(';'))
            return 0;
    }
    return 0;
}

/** The letters a ligature is made of (U+FB00 to U+FB06). */
QStringView ligature(QChar c)
{
    switch (c.unicode()) {
    case 0xfb00: return u"ff";
    case 0xfb01: return u"fi";
    case 0xfb02: return u"fl";
    case 0xfb03: return u"ffi";
    case 0xfb04: return u"ffl";
    case 0xfb05:
    case 0xfb06: return u"st";
    default: return {};
    }
}

} // namespace

void MappedText::append(QChar c, qsizetype source)
{
    const qsizetype expected = m_drifts.empty()
        ? m_text.size()
        : m_drifts.back().source + m_text.size() - m_drifts.back().index;
    if (source != expected)
        m_drifts.push_back({m_text.size(), source});
    m_text += c;
}

qsizetype MappedText::sourceAt(qsizetype index) const
{
    const auto after = std::upper_bound(
        m_drifts.begin(), m_drifts.end(), index,
        [](qsizetype wanted, const Drift &drift) { return wanted < drift.index; });
    if (after == m_drifts.begin())
        return index;
    const Drift &drift = *std::prev(after);
    return drift.source + index - drift.index;
}

domain::SourceSpan MappedText::spanOf(qsizetype start, qsizetype end) const
{
    if (end <= start)
        return {};
    const qsizetype from = sourceAt(start);
    return {from, sourceAt(end - 1) + 1 - from};
}

MappedText MappedText::part(qsizetype start, qsizetype end) const
{
    MappedText part;
    if (m_drifts.empty() && start < end) {
        part.m_text = m_text.mid(start, end - start);
        if (start > 0)
            part.m_drifts.push_back({0, start});
        return part;
    }
    part.m_text.reserve(end - start);
    for (qsizetype at = start; at < end; ++at)
        part.append(m_text[at], sourceAt(at));
    return part;
}

MappedText MappedText::cleaned(const QString &source)
{
    MappedText text;
    if (std::all_of(source.begin(), source.end(), isPlain)) {
        text.m_text = source;
        return text;
    }
    text.m_text.reserve(source.size());
    for (qsizetype at = 0; at < source.size(); ++at)
        text.appendCleaned(source, at);
    return text;
}

/** Appends what stands at `at`, and moves `at` on when it takes more than one character. */
void MappedText::appendCleaned(const QString &source, qsizetype &at)
{
    const QChar c = source[at];
    const char16_t u = c.unicode();
    if (domain::isInvisible(c))
        return;
    if (const qsizetype length = colourLength(source, at); length > 0) {
        at += length - 1;
        return;
    }
    if (u == '\r' || u == 0x85 || u == 0x2028 || u == 0x2029) {
        if (u != '\r' || at + 1 >= source.size() || source[at + 1] != QLatin1Char('\n'))
            append(QLatin1Char('\n'), at);
        return;
    }
    if (isHalfWidthKana(c)) {
        const bool voiced = at + 1 < source.size()
            && (source[at + 1].unicode() == 0xff9e || source[at + 1].unicode() == 0xff9f);
        const QString whole
            = source.mid(at, voiced ? 2 : 1).normalized(QString::NormalizationForm_KC);
        for (const QChar part : whole)
            append(part, at);
        at += voiced ? 1 : 0;
        return;
    }
    if (const QStringView letters = ligature(c); !letters.isEmpty()) {
        for (const QChar letter : letters)
            append(letter, at);
        return;
    }
    const char16_t twin = isPlain(c) ? u'\0' : plainTwin(u);
    append(twin == 0 ? c : QChar(twin), at);
}

} // namespace eab::intake
