// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "intake/LabelGrammar.h"

#include <algorithm>
#include <array>

namespace eab::intake {

namespace {

constexpr qsizetype longestRemark = 120;

bool isBlank(QChar c)
{
    return c == u' ';
}

bool isDash(QChar c)
{
    return c == u'-' || c == QChar(0x2013) || c == QChar(0x2014) || c == QChar(0x2192);
}

bool isLeader(QChar c)
{
    return c == u'.' || c == QChar(0x2026) || c == QChar(0x00b7) || c == QChar(0x2025)
        || c == QChar(0x30fb);
}

bool closesLabel(QChar c)
{
    static constexpr QStringView marks
        = u"\"'`*)]>}?\u201d\u201c\u00bb\u2019\u300d\u3011\u00ae\u24d8";
    return marks.contains(c);
}

/** "is", "lautet", "est", "は": what stands between label and value in a sentence. */
qsizetype behindVerb(QStringView text, qsizetype at, qsizetype end)
{
    static constexpr std::array<QStringView, 12> verbs {u"is",     u"was", u"lautet", u"ist",
                                                        u"est",    u"es",  u"\u00e8", u"e",
                                                        u"\u00e9", u"to",  u"as",     u"are"};
    for (const QChar particle : {QChar(0x306f), QChar(0x662f), QChar(0x4e3a), QChar(0x70ba)}) {
        if (at < end && text[at] == particle)
            return at + 1;
    }
    for (const QStringView verb : verbs) {
        const qsizetype after = at + verb.size();
        if (after < end && text.mid(at, verb.size()).compare(verb, Qt::CaseInsensitive) == 0
            && (text[after] == u' ' || text[after] == u':'))
            return after;
    }
    return at;
}

/** Reads on from the last letter of a label to the first of its value. */
class GapReader
{
public:
    GapReader(QStringView text, LabelSite site, qsizetype end)
        : m_text(text)
        , m_site(std::move(site))
        , m_at(m_site.hit.end)
        , m_end(end)
    { }

    std::optional<LabelSite> read()
    {
        const bool inTag = m_site.at > 0 && m_text[m_site.at - 1] == u'<' && has(u'>');
        if (inTag) {
            ++m_at;
            return done(Gap::Explicit);
        }
        skipClosing();
        readAlternative();
        readRemark();
        readFiller();
        readOrdinal();
        const qsizetype blanks = skipBlanks();
        if (m_at >= m_end)
            return done(Gap::Soft);
        if (readTab() || readSigns())
            return done(Gap::Explicit);
        const QChar c = m_text[m_at];
        if (blanks > 0 && isDash(c) && m_at + 1 < m_end && m_text[m_at + 1] == u' ') {
            ++m_at;
            return done(Gap::Explicit);
        }
        if (isDash(c) && c != u'-') {
            ++m_at;
            return done(Gap::Explicit);
        }
        if (const qsizetype after = behindVerb(m_text, m_at, m_end); after > m_at) {
            m_at = after;
            skipBlanks();
            return done(readSigns() ? Gap::Explicit : Gap::Soft);
        }
        if (blanks == 0 && !m_closed && !isCjk(m_text[m_site.hit.end - 1]) && c != u'#')
            return std::nullopt;
        return done(blanks > 1 ? Gap::Columns : Gap::Blank);
    }

private:
    [[nodiscard]] bool has(QChar c) const { return m_at < m_end && m_text[m_at] == c; }

    qsizetype skipBlanks()
    {
        const qsizetype from = m_at;
        while (m_at < m_end && isBlank(m_text[m_at]))
            ++m_at;
        return m_at - from;
    }

    void skipClosing()
    {
        const bool abbreviated = has(u'.') && m_at + 1 < m_end
            && (m_text[m_at + 1] == u' ' || m_text[m_at + 1] == u'\t' || m_text[m_at + 1] == u':');
        m_at += abbreviated ? 1 : 0; // "Order No."
        while (m_at < m_end && closesLabel(m_text[m_at])) {
            ++m_at;
            m_closed = true;
        }
    }

    /** "Key ID / KID:" - two names for the same thing. */
    void readAlternative()
    {
        const qsizetype from = m_at;
        skipBlanks();
        if (has(u'/')) {
            ++m_at;
            skipBlanks();
            const auto other = m_at < m_end ? longestLabel(m_text, m_at) : std::nullopt;
            if (other && other->meaning == m_site.hit.meaning && other->end <= m_end) {
                m_at = other->end;
                skipClosing();
                return;
            }
        }
        m_at = from;
    }

    /** "(KID)", "(base64url)", "(staging)". */
    void readRemark()
    {
        const qsizetype from = m_at;
        skipBlanks();
        if (!has(u'(') && !has(u'[')) {
            m_at = from;
            return;
        }
        const QChar close = has(u'(') ? u')' : u']';
        const qsizetype to = m_text.mid(m_at, std::min(longestRemark, m_end - m_at)).indexOf(close);
        const QStringView remark = to < 0 ? QStringView() : m_text.mid(m_at + 1, to - 1).trimmed();
        const bool behind = to >= 0 && m_at + to + 1 < m_end && !isValueAhead(m_at + to + 1);
        if (to < 0 || behind) {
            m_at = from;
            return;
        }
        const auto label = remark.isEmpty() ? std::nullopt : longestLabel(remark, 0);
        const bool synonym = label && label->meaning == m_site.hit.meaning;
        if (!synonym && isQualifier(remark))
            m_site.qualifier = remark.toString().toLower();
        m_at += to + 1;
        m_closed = true;
    }

    /** Something that may part a remark from a value follows, or nothing at all. */
    [[nodiscard]] bool isValueAhead(qsizetype at) const
    {
        while (at < m_end && (isBlank(m_text[at]) || closesLabel(m_text[at])))
            ++at;
        return at >= m_end || m_text[at] == u':' || m_text[at] == u'=' || m_text[at] == u'\t'
            || m_text[at] == u'|' || isLeader(m_text[at]) || isDash(m_text[at])
            || behindVerb(m_text, at, m_end) > at;
    }

    static bool isQualifier(QStringView remark)
    {
        return isOneOf(remark,
                       u"prod|production|staging|stage|test|testing|live|dev|sandbox|primary");
    }

    /** "EAB Key ID value:" */
    void readFiller()
    {
        static constexpr std::array<QStringView, 5> fillers {u"value", u"wert", u"valeur", u"valor",
                                                             u"valore"};
        const qsizetype from = m_at;
        skipBlanks();
        for (const QStringView filler : fillers) {
            const qsizetype after = m_at + filler.size();
            if (after < m_end
                && m_text.mid(m_at, filler.size()).compare(filler, Qt::CaseInsensitive) == 0
                && (m_text[after] == u':' || m_text[after] == u'=' || m_text[after] == u'\t')) {
                m_at = after;
                return;
            }
        }
        m_at = from;
    }

    /** "EAB Key ID 2:", "EAB Key ID #2 =" */
    void readOrdinal()
    {
        qsizetype at = m_at;
        while (at < m_end && (isBlank(m_text[at]) || m_text[at] == u'#'))
            ++at;
        qsizetype to = at;
        while (to < m_end && m_text[to].isDigit() && to - at < 3)
            ++to;
        qsizetype after = to;
        while (after < m_end && isBlank(m_text[after]))
            ++after;
        const bool parted = after < m_end && (m_text[after] == u':' || m_text[after] == u'=');
        if (to == at || to - at > 2 || !parted)
            return;
        m_site.qualifier = m_text.mid(at, to - at).toString();
        m_at = to;
    }

    bool readTab()
    {
        if (!has(u'\t') && !has(u'|'))
            return false;
        while (m_at < m_end
               && (m_text[m_at] == u'\t' || m_text[m_at] == u'|' || isBlank(m_text[m_at])))
            ++m_at;
        readSigns();
        return true;
    }

    /** ':', '=', '=>', '->', dot leaders and combinations of them. */
    bool readSigns()
    {
        const qsizetype from = m_at;
        qsizetype leaders = 0;
        while (m_at < m_end) {
            const QChar c = m_text[m_at];
            const bool arrow
                = (c == u'>' || (c == u'-' && m_at + 1 < m_end && m_text[m_at + 1] == u'>'))
                && !m_text.mid(m_at).startsWith(u"-----");
            if (isLeader(c))
                ++leaders;
            else if (c != u':' && c != u'=' && !arrow && c != QChar(0x2192) && c != QChar(0xfe55))
                break;
            ++m_at;
            if (m_at < m_end && isBlank(m_text[m_at]) && m_at + 1 < m_end
                && (isLeader(m_text[m_at + 1]) || m_text[m_at + 1] == u':'
                    || m_text[m_at + 1] == u'='))
                ++m_at;
        }
        if (m_at - from == leaders && leaders < 2) { // a lone '.' or '_' parts nothing
            if (leaders == 0 || m_text[from] != QChar(0x2026)) {
                m_at = from;
                return false;
            }
        }
        if (has(u'|') || has(u'\t'))
            ++m_at;
        return true;
    }

    std::optional<LabelSite> done(Gap gap)
    {
        skipBlanks();
        while (m_at < m_end && (m_text[m_at] == u'\t' || m_text[m_at] == u'*')
               && !m_text.mid(m_at).startsWith(u"****")
               && !m_text.mid(m_at).startsWith(u"*.")) { // a wildcard keeps its star
            ++m_at;
            skipBlanks();
        }
        const bool onlyButton = m_end - m_at < 20 && isButton(m_text.mid(m_at, m_end - m_at));
        if ((gap == Gap::Explicit && isBlockMark()) || onlyButton)
            m_at = m_end;
        m_site.gap = gap;
        m_site.valueAt = m_at;
        return m_site;
    }

    /** YAML's "|" and ">-" say that the value begins on the next line. */
    [[nodiscard]] bool isBlockMark() const
    {
        const QStringView rest = m_text.mid(m_at, m_end - m_at);
        return rest == u"|" || rest == u"|-" || rest == u">" || rest == u">-" || rest == u"\\";
    }

    QStringView m_text;
    LabelSite m_site;
    qsizetype m_at;
    qsizetype m_end;
    bool m_closed = false;
};

/** How long a name as programs have them ("ext_act_kid") is that a ':' or '=' follows; 0 where none
 *  stands at `at`. */
qsizetype nameLength(QStringView text, qsizetype at, qsizetype lineEnd)
{
    constexpr qsizetype longest = 100;
    const qsizetype limit = std::min(lineEnd, at + longest);
    qsizetype end = at;
    bool joined = false;
    while (end < limit && text[end].unicode() < 0x80
           && (text[end].isLetterOrNumber() || text[end] == u'_' || text[end] == u'-'
               || text[end] == u'.')) {
        joined = joined || !text[end].isLetterOrNumber();
        ++end;
    }
    qsizetype sign = end;
    while (sign < limit && (text[sign] == u' ' || text[sign] == u'"' || text[sign] == u'\''))
        ++sign;
    const bool assigned = sign < limit && (text[sign] == u':' || text[sign] == u'=');
    return joined && assigned ? end - at : 0;
}

bool isDismissed(QStringView word)
{
    return isOneOf(word,
                   u"old|previous|former|expired|revoked|outdated|obsolete|not|no|alte|alter|alten|"
                   u"bisherige|bisheriger|ehemalige|ancien|ancienne|antigua|antiguo|anterior|"
                   u"vecchio|vecchia|precedente|oude|vorige|without|invalid|retired");
}

bool isOpener(QStringView word)
{
    return isOneOf(word,
                   u"your|the|our|its|ihr|ihre|ihren|der|die|das|votre|la|le|su|tu|il|vostro|uw|de|"
                   u"seu|sua|new");
}

} // namespace

bool isButton(QStringView text)
{
    return isOneOf(text,
                   u"copy|copied|copy to clipboard|show|hide|reveal|kopieren|copier|copiar|copia|"
                   u"kopi\u00ebren|kopieer|anzeigen|\u30b3\u30d4\u30fc|\u590d\u5236|\u8907\u88fd|"
                   u"edit|[copy]");
}

std::optional<LabelSite> labelSite(QStringView text, qsizetype at, qsizetype lineEnd)
{
    auto hit = longestLabel(text, at);
    QString qualifier;
    if (const qsizetype length = nameLength(text, at, lineEnd);
        length > 0 && (!hit || at + length > hit->end)) {
        if (const auto known = identify(text.mid(at, length))) {
            hit = LabelHit {known->meaning, known->surety, at + length};
            qualifier = known->qualifier;
        }
    }
    if (!hit)
        return std::nullopt;
    qsizetype end = lineEnd;
    if (hit->end > lineEnd) {
        const qsizetype next = text.indexOf(u'\n', hit->end);
        end = next < 0 ? text.size() : next;
    }
    LabelSite site;
    site.at = at;
    site.hit = *hit;
    site.qualifier = qualifier;
    auto read = GapReader(text, site, end).read();
    const bool overLines = hit->end > lineEnd;
    if (overLines && (!read || read->gap != Gap::Explicit))
        return std::nullopt;
    return read;
}

bool isWelcome(const LabelSite &site, Place place, QStringView before)
{
    if (isDismissed(before))
        return false;
    const bool ofPair = site.hit.meaning == Meaning::Kid || site.hit.meaning == Meaning::Hmac;
    const bool told = site.gap == Gap::Explicit;
    switch (place) {
    case Place::Start: return true;
    case Place::Cell:
        return told || ofPair || site.gap == Gap::Columns || site.hit.surety == Surety::Sure;
    case Place::Inside: break;
    }
    if (ofPair || site.hit.meaning == Meaning::Directory || site.hit.meaning == Meaning::Secret)
        return site.hit.surety != Surety::Weak
            && (told || (site.gap == Gap::Soft && site.hit.surety == Surety::Sure)
                || (site.gap == Gap::Soft && ofPair));
    return told && isOpener(before) && site.hit.surety == Surety::Sure;
}

qsizetype behindDecoration(QStringView text, qsizetype at, qsizetype end)
{
    const auto skipMarks = [&] {
        while (at < end) {
            const QChar c = text[at];
            const bool emoji = c.isSurrogate() || c.category() == QChar::Symbol_Other;
            const bool mark = c.isSpace() || c.isPunct() || c == u'|' || c == u'<' || c == u'>'
                || c == u'*' || c == u'+' || c == u'=' || c == u'`' || emoji;
            if (!mark || c == u'$' || c == u'%' || c == u'&' || c == u'@')
                break;
            ++at;
        }
    };
    skipMarks();
    qsizetype to = at;
    while (to < end && to - at < 4 && text[to].isDigit())
        ++to;
    if (to == at && to + 1 < end && text[to].isLetter() && text[to + 1] == u')')
        ++to;
    const bool numbered = to > at && to + 1 < end && (text[to] == u'.' || text[to] == u')')
        && (text[to + 1] == u' ' || text[to + 1] == u'\t');
    if (numbered) {
        at = to + 1;
        skipMarks();
    }
    return at;
}

qsizetype behindBullet(QStringView text, qsizetype at, qsizetype end)
{
    static constexpr QStringView bullets = u"-*+\u2022\u00b7\u25cf\u25cb\u25aa\u2013\u2192|";
    qsizetype after = at;
    while (after < end && (bullets.contains(text[after]) || text[after] == u'\t'))
        ++after;
    if (after == at || after >= end || (text[after] != u' ' && text[after - 1] != u'|'))
        return at;
    while (after < end && text[after] == u' ')
        ++after;
    return after;
}

QStringView wordBefore(QStringView text, qsizetype at, qsizetype from)
{
    qsizetype end = at;
    while (end > from && !text[end - 1].isLetterOrNumber() && at - end < 3)
        --end;
    qsizetype start = end;
    while (start > from && text[start - 1].isLetterOrNumber() && end - start < 40)
        --start;
    return text.mid(start, end - start);
}

} // namespace eab::intake
