// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "intake/SecretSpans.h"

#include "intake/HmacText.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <map>
#include <unordered_map>

namespace eab::intake {

namespace {

constexpr qsizetype shortestKey = 8; //!< fewer characters are found everywhere
constexpr size_t mostLengths = 12;

/** A character of base64 in the URL-safe alphabet; 0 for any other and for padding. */
char normalized(QChar c)
{
    const char16_t u = c.unicode();
    if (u == u'+')
        return '-';
    if (u == u'/')
        return '_';
    return isBase64(c) && u != u'=' ? static_cast<char>(u) : '\0';
}

/** What a line break inside a key may look like: blanks, line ends, quotation marks of a reply. */
bool isSkipped(QChar c)
{
    return c.isSpace() || c == u'>' || domain::isInvisible(c);
}

/** Finds all keys of one length in one go over the text, however many there are: a rolling hash
 *  tells where one may stand, a comparison whether it does. */
class KeysOfLength
{
public:
    explicit KeysOfLength(qsizetype length)
        : m_length(length)
    {
        for (qsizetype i = 1; i < length; ++i)
            m_highest *= factor;
    }

    void add(QByteArray key)
    {
        std::uint64_t hash = 0;
        for (const char c : key)
            hash = hash * factor + static_cast<unsigned char>(c);
        m_keys.emplace(hash, std::move(key));
    }

    void find(QStringView text, std::vector<domain::SourceSpan> &spans) const
    {
        std::vector<char> letters(static_cast<size_t>(m_length));
        std::vector<qsizetype> places(static_cast<size_t>(m_length));
        std::uint64_t hash = 0;
        qsizetype filled = 0;
        for (qsizetype at = 0; at < text.size(); ++at) {
            const char letter = normalized(text[at]);
            if (letter == '\0') {
                if (!isSkipped(text[at]))
                    filled = 0;
                continue;
            }
            const auto slot = static_cast<size_t>(filled % m_length);
            if (filled == 0)
                hash = 0;
            else if (filled >= m_length)
                hash -= m_highest * static_cast<unsigned char>(letters[slot]);
            hash = hash * factor + static_cast<unsigned char>(letter);
            letters[slot] = letter;
            places[slot] = at;
            if (++filled < m_length)
                continue;
            const auto first = static_cast<size_t>(filled % m_length);
            const auto candidate = m_keys.find(hash);
            if (candidate == m_keys.end() || !matches(candidate->second, letters, first))
                continue;
            qsizetype end = at + 1;
            while (end < text.size() && text[end] == u'=')
                ++end;
            spans.push_back({places[first], end - places[first]});
        }
    }

    void forget()
    {
        for (auto &[hash, key] : m_keys)
            wipe(key);
    }

private:
    static constexpr std::uint64_t factor = 1'099'511'628'211;

    static bool matches(const QByteArray &key, const std::vector<char> &letters, size_t first)
    {
        const auto middle = letters.begin() + static_cast<std::ptrdiff_t>(first);
        const auto behind = letters.end() - middle;
        return std::equal(middle, letters.end(), key.begin())
            && std::equal(letters.begin(), middle, key.begin() + behind);
    }

    qsizetype m_length;
    std::uint64_t m_highest = 1;
    std::unordered_map<std::uint64_t, QByteArray> m_keys;
};

class SecretFinder
{
public:
    SecretFinder() = default;
    ~SecretFinder()
    {
        for (auto &[length, keys] : m_lengths)
            keys.forget();
    }
    SecretFinder(const SecretFinder &) = delete;
    SecretFinder &operator=(const SecretFinder &) = delete;
    SecretFinder(SecretFinder &&) = delete;
    SecretFinder &operator=(SecretFinder &&) = delete;

    void add(QByteArrayView keyText)
    {
        QByteArray key;
        key.reserve(keyText.size());
        for (const char c : keyText) {
            if (const char letter = normalized(QLatin1Char(c)); letter != '\0')
                key += letter;
        }
        const qsizetype length = key.size();
        if (length < shortestKey || (m_lengths.size() >= mostLengths && !m_lengths.count(length)))
            return;
        m_lengths.try_emplace(length, length).first->second.add(std::move(key));
    }

    void find(QStringView text, std::vector<domain::SourceSpan> &spans) const
    {
        for (const auto &[length, keys] : m_lengths)
            keys.find(text, spans);
    }

private:
    std::map<qsizetype, KeysOfLength> m_lengths;
};

void join(std::vector<domain::SourceSpan> &spans)
{
    std::erase_if(spans, [](const domain::SourceSpan &span) { return !span.isValid(); });
    std::sort(spans.begin(), spans.end(),
              [](const auto &a, const auto &b) { return a.start < b.start; });
    std::vector<domain::SourceSpan> joined;
    for (const domain::SourceSpan &span : spans) {
        if (joined.empty() || span.start > joined.back().start + joined.back().length) {
            joined.push_back(span);
            continue;
        }
        domain::SourceSpan &last = joined.back();
        last.length = std::max(last.length, span.start + span.length - last.start);
    }
    spans = std::move(joined);
}

} // namespace

void completeSecretSpans(const QString &text,
                         const std::vector<domain::ImportCandidate> &candidates,
                         std::vector<domain::SourceSpan> &spans)
{
    SecretFinder finder;
    for (const domain::ImportCandidate &candidate : candidates) {
        if (!candidate.hmac.isEmpty())
            finder.add(candidate.hmac.toBase64Url().expose());
        const auto found = candidate.found.find(domain::ImportField::Hmac);
        if (found == candidate.found.end())
            continue;
        QByteArray written
            = QStringView(text).mid(found->second.start, found->second.length).toLatin1();
        finder.add(written);
        wipe(written);
        spans.push_back(found->second);
    }
    finder.find(text, spans);
    join(spans);
}

} // namespace eab::intake
