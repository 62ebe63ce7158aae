// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "intake/Lexicon.h"

#include "intake/LabelData.h"

#include <algorithm>
#include <array>
#include <vector>

namespace eab::intake {

namespace {

constexpr qsizetype longestLabelLength = 160;
constexpr qsizetype widestGap = 2; //!< more blanks than this part columns, not words
constexpr qsizetype widestNameGap = 4; //!< between a seller's name and the label: "® - "

/** A letter, digit or sign as labels are compared; 0 for what no label contains. */
char16_t folded(QChar c)
{
    char16_t u = c.unicode();
    if (u < 0x80) {
        if (u >= u'A' && u <= u'Z')
            return static_cast<char16_t>(u + 0x20);
        const bool kept = (u >= u'a' && u <= u'z') || (u >= u'0' && u <= u'9') || u == u'#'
            || u == u'\'' || u == u'&' || u == u',';
        return kept ? u : u'\0';
    }
    if (u == 0x2019 || u == 0x2018 || u == 0x00b4)
        return u'\'';
    if (u == 0x00b0 || u == 0x00ba)
        return 0x00b0;
    if (!c.isLetterOrNumber())
        return 0;
    const bool latin = u < 0x0250 || (u >= 0x1e00 && u < 0x1f00);
    if (latin && c.decompositionTag() == QChar::Canonical) {
        while (QChar(u).decompositionTag() == QChar::Canonical)
            u = QChar(u).decomposition().at(0).unicode();
    }
    return QChar(u).toCaseFolded().unicode();
}

bool joinsWords(QChar c)
{
    const char16_t u = c.unicode();
    return u == u' ' || u == u'_' || u == u'-' || u == u'.' || u == u'(' || u == u')' || u == u'/'
        || u == 0x00ae || u == 0x2122 || u == 0x00a9;
}

/** Behind what may stand between two words of a label: separators, and at most one line end with
 *  the indentation or quotation marks that follow it. -1 where the words do not belong together. */
qsizetype behindGap(QStringView text, qsizetype at)
{
    qsizetype blanks = 0;
    bool lineEnd = false;
    for (; at < text.size(); ++at) {
        const QChar c = text[at];
        if (c == u'\n') {
            if (lineEnd)
                return -1;
            lineEnd = true;
        } else if (lineEnd && (c == u' ' || c == u'\t' || c == u'>')) {
            continue;
        } else if (!joinsWords(c)) {
            break;
        } else if (c == u' ' && ++blanks > widestGap) {
            return -1;
        }
    }
    return at;
}

/** Behind what may stand between a seller's name and a label on the same line; -1 where they do not
 *  belong together. */
qsizetype behindNameGap(QStringView text, qsizetype at)
{
    const auto isDash = [](QChar c) { return c == QChar(0x2013) || c == QChar(0x2014); };
    const qsizetype limit = std::min(text.size(), at + widestNameGap);
    qsizetype to = at;
    while (to < limit && (joinsWords(text[to]) || isDash(text[to])))
        ++to;
    return to == at || to >= text.size() || !text[to].isLetterOrNumber() ? -1 : to;
}

class LabelTrie
{
public:
    LabelTrie()
    {
        m_nodes.emplace_back();
        for (const QStringView name : sellerNames().tokenize(u'|'))
            m_nodes[static_cast<size_t>(nodeOf(name))].isSeller = true;
        for (const LabelWords &words : labelWords())
            addAll(words);
        for (const LabelWords &words : identifierWords()) {
            const bool ofPair = words.meaning == Meaning::Kid || words.meaning == Meaning::Hmac
                || words.meaning == Meaning::Directory || words.meaning == Meaning::Secret;
            if (ofPair && words.surety != Surety::Weak)
                addAll(words);
        }
    }

    /** The label at `start`, or behind the seller's name that stands there. */
    [[nodiscard]] std::optional<LabelHit> longestAt(QStringView text, qsizetype start) const
    {
        const Walk walk = walkFrom(text, start);
        if (walk.label || walk.sellerEnd < 0)
            return walk.label;
        const qsizetype behind = behindNameGap(text, walk.sellerEnd);
        return behind < 0 ? std::nullopt : walkFrom(text, behind).label;
    }

private:
    /** What begins at a place: the longest of each. */
    struct Walk
    {
        std::optional<LabelHit> label;
        qsizetype sellerEnd = -1; //!< behind a seller's name
    };

    [[nodiscard]] Walk walkFrom(QStringView text, qsizetype start) const
    {
        Walk best;
        int node = 0;
        QChar before;
        qsizetype at = start;
        const qsizetype end = std::min(text.size(), start + longestLabelLength);
        while (at < end) {
            const qsizetype next = at == start ? at : behindGap(text, at);
            if (next < 0 || next >= end)
                break;
            const char16_t letter = folded(text[next]);
            if (letter == 0)
                break;
            if (next > at && !isCjk(before) && !isCjk(text[next]))
                node = child(node, u' ');
            node = node < 0 ? node : child(node, letter);
            if (node < 0)
                break;
            before = text[next];
            at = next + 1;
            while (at < end && text[at].category() == QChar::Mark_NonSpacing)
                ++at;
            const Node &here = m_nodes[static_cast<size_t>(node)];
            if ((here.words != nullptr || here.isSeller) && endsWord(text, at, before)) {
                if (here.words != nullptr)
                    best.label = LabelHit {here.words->meaning, here.words->surety, at};
                if (here.isSeller)
                    best.sellerEnd = at;
            }
        }
        return best;
    }

    struct Node
    {
        std::vector<std::pair<char16_t, int>> children;
        const LabelWords *words = nullptr;
        bool isSeller = false;
    };

    static bool endsWord(QStringView text, qsizetype at, QChar last)
    {
        if (at >= text.size() || !last.isLetterOrNumber())
            return true;
        const QChar next = text[at];
        if (isCjk(last) && isCjk(next)) // "HMACキーワード" is no "HMACキー"
            return next == QChar(0x306f) || next == QChar(0x304c) || next == QChar(0x3092)
                || next == QChar(0x662f) || next == QChar(0x4e3a) || next == QChar(0x70ba);
        return isCjk(last) || isCjk(next) || !next.isLetterOrNumber();
    }

    [[nodiscard]] int child(int node, char16_t letter) const
    {
        const auto &children = m_nodes[static_cast<size_t>(node)].children;
        const auto it = std::lower_bound(children.begin(), children.end(), std::pair(letter, -1));
        return it == children.end() || it->first != letter ? -1 : it->second;
    }

    void addAll(const LabelWords &words)
    {
        for (const QStringView label : words.words.tokenize(u'|'))
            add(label, words);
    }

    void add(QStringView label, const LabelWords &words)
    {
        const LabelWords *&slot = m_nodes[static_cast<size_t>(nodeOf(label))].words;
        if (slot == nullptr)
            slot = &words;
    }

    /** Where a phrase ends in the trie; grown as far as it is new. */
    int nodeOf(QStringView phrase)
    {
        int node = 0;
        QChar before;
        bool gap = false;
        for (const QChar c : phrase) {
            const char16_t letter = folded(c);
            if (letter == 0) {
                gap = true;
                continue;
            }
            if (gap && !before.isNull() && !isCjk(before) && !isCjk(c))
                node = grow(node, u' ');
            gap = false;
            node = grow(node, letter);
            before = c;
        }
        return node;
    }

    int grow(int node, char16_t letter)
    {
        const int known = child(node, letter);
        if (known >= 0)
            return known;
        const int fresh = static_cast<int>(m_nodes.size());
        m_nodes.emplace_back();
        auto &children = m_nodes[static_cast<size_t>(node)].children;
        children.insert(std::lower_bound(children.begin(), children.end(), std::pair(letter, -1)),
                        {letter, fresh});
        return fresh;
    }

    std::vector<Node> m_nodes;
};

} // namespace

bool isCjk(QChar c)
{
    const char16_t u = c.unicode();
    return (u >= 0x3005 && u <= 0x3007) || (u >= 0x3040 && u <= 0x30ff)
        || (u >= 0x3400 && u <= 0x9fff) || (u >= 0xf900 && u <= 0xfaff);
}

bool isOneOf(QStringView word, QStringView words)
{
    for (const QStringView known : words.tokenize(u'|')) {
        if (word.compare(known, Qt::CaseInsensitive) == 0)
            return true;
    }
    return false;
}

bool isOrdinaryWord(QStringView token)
{
    static constexpr QStringView words
        = u"required|optional|pending|yes|no|see|below|above|attached|string|text|value|the|a|an|"
          u"is|are|not|and|or|this|that|your|you|it|will|to|see:|sent|separately|confidential|"
          u"available|unavailable|active|inactive|enabled|disabled|valid|invalid|revoked|expired|"
          u"used|unused|with|of|in|on|as|by|at|if|missing|empty|default|example|tells|identifies|"
          u"keep|please|use|for|from";
    // "required|optional" leaves a choice of ordinary words.
    for (const QStringView part : token.tokenize(u'|')) {
        if (!isOneOf(part, words))
            return false;
    }
    return true;
}

bool isWordStart(QStringView text, qsizetype at)
{
    if (!text[at].isLetterOrNumber())
        return false;
    if (at == 0 || isCjk(text[at]))
        return true;
    const QChar before = text[at - 1];
    if (isCjk(before))
        return true;
    return !before.isLetterOrNumber() && before != u'_' && before != u'-' && before != u'.'
        && before != u'$' && before.category() != QChar::Mark_NonSpacing;
}

std::optional<LabelHit> longestLabel(QStringView text, qsizetype at)
{
    static const LabelTrie trie;
    return trie.longestAt(text, at);
}

} // namespace eab::intake
