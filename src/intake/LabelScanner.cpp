// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "intake/LabelScanner.h"

#include "intake/LabelGrammar.h"
#include "intake/ValueReader.h"
#include "intake/WholeValue.h"

#include <algorithm>

namespace eab::intake {

namespace {

constexpr size_t longestStack = 12; //!< labels below each other before their values come

class LabelScanner
{
public:
    explicit LabelScanner(TextContext &context)
        : m_context(context)
        , m_text(context.view())
        , m_values(context)
    { }

    void scan()
    {
        for (m_line = 0; m_line < m_context.lines.size(); ++m_line) {
            const Line &line = m_context.lines[m_line];
            if (line.isComment ? scanHeading(line) : scanStack())
                continue;
            scanLine(line);
        }
    }

private:
    [[nodiscard]] const Line &line() const { return m_context.lines[m_line]; }

    /** A whole line that is one label and nothing else. */
    [[nodiscard]] std::optional<LabelSite> lonelyLabel(size_t index) const
    {
        if (index >= m_context.lines.size() || m_context.lines[index].isComment)
            return std::nullopt;
        const Line &candidate = m_context.lines[index];
        const qsizetype start = behindDecoration(m_text, candidate.first(), candidate.last());
        if (start >= candidate.last() || m_context.isClaimed(start))
            return std::nullopt;
        auto site = labelSite(m_text, start, candidate.last());
        if (!site || site->hit.end > candidate.last() || site->valueAt < candidate.last())
            return std::nullopt;
        return site;
    }

    /** Labels below each other, then as many values: the cells of a table that lost its shape. */
    bool scanStack()
    {
        if (m_line < m_noStackBefore)
            return false;
        std::vector<LabelSite> labels;
        while (labels.size() < longestStack) {
            const auto site = lonelyLabel(m_line + labels.size());
            if (!site)
                break;
            labels.push_back(*site);
        }
        const size_t count = labels.size();
        if (count >= longestStack)
            m_noStackBefore = m_line + count;
        if (count < 2 || m_line + 2 * count > m_context.lines.size())
            return false;
        std::vector<ReadValue> values;
        for (size_t i = 0; i < count; ++i) {
            const size_t index = m_line + count + i;
            const Line &below = m_context.lines[index];
            if (lonelyLabel(index) || below.isComment)
                return false;
            auto value = m_values.read(labels[i].hit.meaning, labels[i].hit.surety,
                                       {behindBullet(m_text, below.first(), below.last()), index,
                                        Gap::Explicit, OuterLayer::None, true});
            if (!value || value->line != index
                || (labels[i].hit.meaning == Meaning::Hmac && !value->fact.hmac))
                return false;
            values.push_back(std::move(*value));
        }
        for (size_t i = 0; i < count; ++i)
            add(labels[i], std::move(values[i]));
        m_line += 2 * count - 1;
        return true;
    }

    /** "## EAB Key ID" with its value below is a heading; any other '#' line is a comment, whose
     *  secrets are masked all the same. */
    bool scanHeading(const Line &comment)
    {
        qsizetype at = comment.first();
        while (at < comment.last() && m_text[at] == u'#')
            ++at;
        const bool heading = at > comment.first() && at < comment.last() && m_text[at] == u' ';
        const auto site = heading ? labelSite(m_text, at + 1, comment.last()) : std::nullopt;
        if (!site || site->valueAt < comment.last()) {
            maskOnly(comment);
            return true;
        }
        readBelow(*site);
        return true;
    }

    void maskOnly(const Line &comment)
    {
        for (qsizetype at = comment.first(); at < comment.last(); ++at) {
            if (!isWordStart(m_text, at))
                continue;
            const auto site = labelSite(m_text, at, comment.last());
            if (!site || site->gap != Gap::Explicit)
                continue;
            const bool secret
                = site->hit.meaning == Meaning::Hmac || site->hit.meaning == Meaning::Secret;
            const auto value = secret ? m_values.read(site->hit.meaning, site->hit.surety,
                                                      {site->valueAt, m_line, site->gap})
                                      : std::nullopt;
            if (value && value->fact.span.isValid())
                m_context.secrets.push_back(value->fact.span);
            at = std::max(at, site->hit.end - 1);
        }
    }

    void scanLine(const Line &current)
    {
        const size_t index = m_line;
        qsizetype at = behindDecoration(m_text, current.first(), current.last());
        Place place = Place::Start;
        while (at < m_context.lines[m_line].last()) {
            if (const Claim *claim = m_context.claimAt(at)) {
                at = claim->end;
                m_line = lineAt(m_context.lines, at);
                if (m_line != index) {
                    --m_line; // the caller goes on to the line the claim ends in
                    return;
                }
                place = Place::Start;
                continue;
            }
            if (const qsizetype next = tryLabel(at, place); next > at) {
                at = next;
                if (m_line != index)
                    return;
                place = Place::Cell;
                continue;
            }
            at = nextPlace(at, place);
        }
    }

    /** Moves on to the next place where a label may begin, and tells what kind of place it is. */
    qsizetype nextPlace(qsizetype at, Place &place) const
    {
        const qsizetype end = line().last();
        if (m_text[at].isLetterOrNumber()) {
            place = Place::Inside;
            while (at < end && m_text[at].isLetterOrNumber() && !isCjk(m_text[at]))
                ++at;
            at += at < end && isCjk(m_text[at]) ? 1 : 0;
        }
        qsizetype blanks = 0;
        for (; at < end && !isWordStart(m_text, at); ++at) {
            const QChar c = m_text[at];
            blanks = c == u' ' ? blanks + 1 : 0;
            if (c == u'\t' || c == u'|' || c == u',' || c == u';' || c == u'(' || c == u'['
                || c == u'?' || c == u'&' || blanks > 1)
                place = Place::Cell;
        }
        return at;
    }

    /** Behind the value of the label at `at`, or `at` itself where none stands there. */
    qsizetype tryLabel(qsizetype at, Place place)
    {
        const bool endTag = at >= 2 && m_text[at - 1] == u'/' && m_text[at - 2] == u'<';
        if ((place != Place::Start && !isWordStart(m_text, at)) || endTag)
            return at;
        const auto site = labelSite(m_text, at, line().last());
        if (!site)
            return at;
        if (site->hit.end > line().last())
            m_line = lineAt(m_context.lines, site->hit.end);
        if (!isWelcome(*site, place, wordBefore(m_text, at, line().first())))
            return site->hit.end;
        if (site->hit.meaning == Meaning::Nothing)
            return site->hit.end;
        if (site->valueAt >= line().last())
            return readBelow(*site) ? m_end : site->hit.end;
        auto value = m_values.read(site->hit.meaning, site->hit.surety,
                                   {site->valueAt, m_line, site->gap, layerOf(*site)});
        if (!value) {
            noteTooLong(*site);
            return site->hit.end;
        }
        if (place == Place::Inside && value->fact.meaning == Meaning::Hmac && !value->fact.hmac)
            return site->hit.end;
        const qsizetype end = std::max(value->end, site->hit.end);
        m_line = value->line;
        add(*site, std::move(*value));
        return end;
    }

    /** A number without end behind "Order Number:" is none, and the person hears of it. */
    void noteTooLong(const LabelSite &site)
    {
        if (site.gap != Gap::Explicit
            || (site.hit.meaning != Meaning::OrderNumber
                && site.hit.meaning != Meaning::CaReference))
            return;
        const qsizetype end = m_values.cellEnd({site.valueAt, m_line, site.gap});
        qsizetype to = site.valueAt;
        while (to < end && !m_text[to].isSpace())
            ++to;
        const QStringView word = m_text.mid(site.valueAt, to - site.valueAt);
        if (!isTooLong(site.hit.meaning, word) || word.contains(u"://"))
            return;
        Item item;
        item.at = m_context.text.sourceAt(site.at);
        item.remarks.push_back(
            {domain::ImportRemark::Kind::TooLong, *fieldOf(site.hit.meaning), {}});
        m_context.items.push_back(std::move(item));
    }

    /** The value on the line below its label. */
    bool readBelow(const LabelSite &site)
    {
        const size_t index = m_line + 1;
        if (index >= m_context.lines.size() || m_context.lines[index].isComment)
            return absentKey(site);
        const Line &below = m_context.lines[index];
        const qsizetype start = behindBullet(m_text, below.first(), below.last());
        const qsizetype word = behindDecoration(m_text, start, below.last());
        if (word >= below.last() || m_context.isClaimed(start))
            return absentKey(site);
        const auto other
            = isWordStart(m_text, word) ? labelSite(m_text, word, below.last()) : std::nullopt;
        const bool labelled
            = other && (other->gap == Gap::Explicit || other->valueAt >= below.last());
        if (labelled)
            return absentKey(site);
        const Gap gap = site.gap == Gap::Explicit ? Gap::Explicit : Gap::Soft;
        auto value = m_values.read(site.hit.meaning, site.hit.surety,
                                   {start, index, gap, layerOf(site), true});
        if (!value || (value->fact.meaning == Meaning::Hmac && !value->fact.hmac))
            return absentKey(site);
        m_line = value->line;
        m_end = std::max(value->end, start);
        add(site, std::move(*value));
        return true;
    }

    /** "EAB MAC Key:" and nothing behind it. */
    bool absentKey(const LabelSite &site)
    {
        if (site.hit.meaning != Meaning::Hmac || site.gap != Gap::Explicit)
            return false;
        ReadValue absent;
        absent.fact.meaning = Meaning::Hmac;
        m_end = line().last();
        add(site, std::move(absent));
        return true;
    }

    [[nodiscard]] OuterLayer layerOf(const LabelSite &site) const
    {
        return outerLayerOf(compactName(m_text.mid(site.at, site.hit.end - site.at)));
    }

    void add(const LabelSite &site, ReadValue value)
    {
        value.fact.surety = site.hit.surety;
        value.fact.pointed = site.gap == Gap::Explicit || site.gap == Gap::Columns
            || site.valueAt >= m_context.lines[lineAt(m_context.lines, site.at)].last();
        value.fact.afterBlank = m_context.lines[lineAt(m_context.lines, site.at)].afterBlank;
        if (value.fact.meaning == Meaning::Secret) {
            m_context.secrets.push_back(value.fact.span);
            return;
        }
        Item item;
        item.at = m_context.text.sourceAt(site.at);
        item.qualifier = site.qualifier;
        item.label = m_text.mid(site.at, site.hit.end - site.at).toString().toCaseFolded();
        if (layerOf(site) == OuterLayer::Known)
            item.issuerHint = u"google"_s; // nobody else calls it b64MacKey
        item.facts.push_back(std::move(value.fact));
        m_context.items.push_back(std::move(item));
    }

    TextContext &m_context;
    QStringView m_text;
    ValueReader m_values;
    size_t m_line = 0;
    qsizetype m_end = 0;
    size_t m_noStackBefore = 0; //!< too many labels in a row to be a table
};

} // namespace

void scanLabels(TextContext &context)
{
    LabelScanner(context).scan();
}

} // namespace eab::intake
