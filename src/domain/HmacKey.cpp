// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "domain/HmacKey.h"

#include "base/Names.h"

#include <algorithm>
#include <array>

namespace eab::domain {

namespace {

constexpr QStringView leadingWrap
    = u"\"'`\u201c\u201d\u201e\u2018\u2019\u201a\u00ab\u00bb\u2039\u203a<[(";
constexpr QStringView trailingWrap
    = u"\"'`\u201c\u201d\u201e\u2018\u2019\u201a\u00ab\u00bb\u2039\u203a>]).,;";

int valueOf(QChar c)
{
    const char16_t u = c.unicode();
    if (u >= u'A' && u <= u'Z')
        return u - u'A';
    if (u >= u'a' && u <= u'z')
        return u - u'a' + 26;
    if (u >= u'0' && u <= u'9')
        return u - u'0' + 52;
    if (u == u'-' || u == u'+')
        return 62;
    if (u == u'_' || u == u'/')
        return 63;
    return -1;
}

void note(std::vector<HmacNote> &notes, HmacNote what)
{
    if (std::find(notes.begin(), notes.end(), what) == notes.end())
        notes.push_back(what);
}

/** The characters that carry the key, and what had to be dropped to get there. */
QString characters(QStringView text, std::vector<HmacNote> &notes)
{
    QString kept;
    kept.reserve(text.size());
    for (const QChar c : text.trimmed()) {
        if (isInvisible(c))
            note(notes, HmacNote::InvisibleRemoved);
        else
            kept += c;
    }
    qsizetype from = 0;
    qsizetype to = kept.size();
    while (from < to && leadingWrap.contains(kept[from]))
        ++from;
    while (to > from && trailingWrap.contains(kept[to - 1]))
        --to;
    if (to - from != kept.size()) {
        note(notes, HmacNote::QuotesRemoved);
        kept = kept.mid(from, to - from);
    }
    const auto firstSpace
        = std::remove_if(kept.begin(), kept.end(), [](QChar c) { return c.isSpace(); });
    if (firstSpace != kept.end()) {
        note(notes, HmacNote::WhitespaceRemoved);
        kept.resize(firstSpace - kept.begin());
    }
    int padding = 0;
    while (padding < 2 && kept.endsWith(QLatin1Char('='))) {
        kept.chop(1);
        ++padding;
    }
    if (padding > 0)
        note(notes, HmacNote::PaddingRemoved);
    return kept;
}

constexpr Names<HmacAlgorithm, 3> algorithmNames {{
    {HmacAlgorithm::Hs256, u"HS256"},
    {HmacAlgorithm::Hs384, u"HS384"},
    {HmacAlgorithm::Hs512, u"HS512"},
}};
static_assert(namesAll(algorithmNames, HmacAlgorithm::Hs512));

} // namespace

QString algorithmName(HmacAlgorithm algorithm)
{
    return nameOf(algorithmNames, algorithm);
}

Result<HmacAlgorithm> algorithmFromName(QStringView name)
{
    if (const auto algorithm = fromName(algorithmNames, name.toString().toUpper()))
        return *algorithm;
    return Error {ErrorCode::InvalidUsage, name.toString(), u"no such MAC algorithm"_s};
}

qsizetype minimumKeyBytes(HmacAlgorithm algorithm)
{
    switch (algorithm) {
    case HmacAlgorithm::Hs256: return 32;
    case HmacAlgorithm::Hs384: return 48;
    case HmacAlgorithm::Hs512: return 64;
    }
    return 32;
}

bool isInvisible(QChar c)
{
    const char16_t u = c.unicode();
    return u == 0 || u == 0x00ad || u == 0x034f || u == 0x180e || (u >= 0x200b && u <= 0x200f)
        || (u >= 0x202a && u <= 0x202e) || (u >= 0x2060 && u <= 0x206f)
        || (u >= 0xfe00 && u <= 0xfe0f) || u == 0xfeff;
}

bool looksLikePlaceholder(QStringView text)
{
    const QStringView t = text.trimmed();
    if (t.isEmpty())
        return true;
    if ((t.startsWith(u'<') && t.endsWith(u'>') && !t.contains(u"://")) || t.startsWith(u"{{")
        || t.startsWith(u'$') || t.startsWith(u"%(") || (t.startsWith(u'(') && t.endsWith(u')'))
        || (t.startsWith(u'[') && t.endsWith(u']'))
        || (t.size() > 2 && t.startsWith(u'%') && t.endsWith(u'%')))
        return true;
    if (t.startsWith(u"YOUR_", Qt::CaseInsensitive) || t.startsWith(u"YOUR-", Qt::CaseInsensitive)
        || t.contains(u"...") || t.contains(u'\u2026') || t.contains(u"**")
        || t.contains(u"\u2022\u2022"))
        return true;
    static constexpr std::array<QStringView, 14> words {
        u"changeme", u"change-me", u"change_me", u"hidden",  u"n/a", u"nil", u"none",
        u"null",     u"pending",   u"redacted",  u"removed", u"tba", u"tbd", u"unknown"};
    if (std::any_of(words.begin(), words.end(),
                    [t](QStringView word) { return t.compare(word, Qt::CaseInsensitive) == 0; }))
        return true;
    if (t.size() < 4)
        return false;
    const QChar first = t.front().toLower();
    return std::all_of(t.begin(), t.end(),
                       [first](QChar c) { return c.toLower() == first || c == u'-' || c == u'_'; });
}

Result<DecodedHmac> HmacKey::decode(const Secret &typed)
{
    QString text = QString::fromUtf8(typed.expose());
    auto decoded = decode(text);
    wipe(text);
    return decoded;
}

Result<DecodedHmac> HmacKey::decode(QStringView text)
{
    if (looksLikePlaceholder(text))
        return Error {ErrorCode::MissingHmac, {}, u"nothing, or a placeholder"_s};
    DecodedHmac decoded;
    QString kept = characters(text, decoded.notes);
    const auto failed = [&kept](const QString &why) {
        wipe(kept);
        return Error {ErrorCode::InvalidHmacEncoding, {}, why};
    };
    if (kept.isEmpty())
        return failed(u"no characters left"_s);
    if (kept.size() % 4 == 1)
        return failed(u"a length no base64 text can have; a character is missing"_s);

    Secret bytes(kept.size() * 3 / 4);
    char *out = bytes.exposeForWriting();
    bool standard = false;
    bool urlSafe = false;
    unsigned buffer = 0;
    int bits = 0;
    for (qsizetype i = 0; i < kept.size(); ++i) {
        const int value = valueOf(kept[i]);
        if (value < 0)
            return failed(u"foreign character at position %1"_s.arg(i + 1));
        standard = standard || kept[i] == QLatin1Char('+') || kept[i] == QLatin1Char('/');
        urlSafe = urlSafe || kept[i] == QLatin1Char('-') || kept[i] == QLatin1Char('_');
        buffer = (buffer << 6) | static_cast<unsigned>(value);
        bits += 6;
        if (bits >= 8) {
            bits -= 8;
            *out++ = static_cast<char>((buffer >> bits) & 0xff);
        }
    }
    if (standard)
        note(decoded.notes, HmacNote::StandardAlphabet);
    if (standard && urlSafe)
        note(decoded.notes, HmacNote::MixedAlphabets);
    if ((buffer & ((1U << bits) - 1)) != 0)
        note(decoded.notes, HmacNote::LastCharacterOdd);
    wipe(kept);
    decoded.key = HmacKey(std::move(bytes));
    return decoded;
}

Secret HmacKey::toBase64Url() const
{
    static constexpr std::array<char, 65> alphabet
        = {"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"};
    const QByteArrayView in = m_bytes.expose();
    Secret text((in.size() * 8 + 5) / 6);
    char *out = text.exposeForWriting();
    unsigned buffer = 0;
    int bits = 0;
    for (const char c : in) {
        buffer = (buffer << 8) | static_cast<unsigned char>(c);
        bits += 8;
        while (bits >= 6) {
            bits -= 6;
            *out++ = alphabet[(buffer >> bits) & 0x3f];
        }
    }
    if (bits > 0)
        *out = alphabet[(buffer << (6 - bits)) & 0x3f];
    return text;
}

} // namespace eab::domain
