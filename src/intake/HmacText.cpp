// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "intake/HmacText.h"

#include "intake/Lexicon.h"

#include <algorithm>

namespace eab::intake {

namespace {

constexpr qsizetype fewestKeyBytes = 32;
constexpr qsizetype shortestKeyText = domain::base64Characters(fewestKeyBytes);

/** The key below an extra layer of base64, when there is one beyond doubt. */
std::optional<domain::DecodedHmac> belowOuterLayer(const domain::HmacKey &outer)
{
    const QByteArrayView bytes = outer.bytes().expose();
    if (bytes.size() < fewestKeyBytes)
        return std::nullopt;
    QString inner = QString::fromLatin1(bytes);
    auto decoded = isBase64Text(inner) ? domain::HmacKey::decode(inner)
                                       : Result<domain::DecodedHmac>(Error {});
    wipe(inner);
    if (!decoded || decoded->key.size() < fewestKeyBytes)
        return std::nullopt;
    return std::move(*decoded);
}

} // namespace

bool standsForNoKey(QStringView text)
{
    const bool sameAllOver
        = std::all_of(text.begin(), text.end(), [text](QChar c) { return c == text.front(); });
    return sameAllOver
        || isOneOf(text,
                   u"n/a|na|tbd|tba|any|all|new|set|nil|nul|null|none|no|yes|ok|key|mac|off|on|see|"
                   u"the|hs256");
}

bool isBase64(QChar c)
{
    const char16_t u = c.unicode();
    return (u >= u'A' && u <= u'Z') || (u >= u'a' && u <= u'z') || (u >= u'0' && u <= u'9')
        || u == u'-' || u == u'_' || u == u'+' || u == u'/' || u == u'=';
}

bool isBase64Text(QStringView text)
{
    while (text.endsWith(u'='))
        text.chop(1);
    return !text.isEmpty()
        && std::all_of(text.begin(), text.end(), [](QChar c) { return isBase64(c) && c != u'='; });
}

bool looksRandom(QStringView text)
{
    bool digit = false;
    bool upper = false;
    bool lower = false;
    qsizetype changes = 0;
    int before = 0;
    for (const QChar c : text) {
        const int kind = c.isDigit() ? 1 : c.isUpper() ? 2 : c.isLower() ? 3 : 0;
        digit = digit || kind == 1;
        upper = upper || kind == 2;
        lower = lower || kind == 3;
        changes += kind != before ? 1 : 0;
        before = kind;
    }
    if (text.size() < 8)
        return false;
    return (digit && (upper || lower)) || (upper && lower && changes > text.size() / 4);
}

std::unique_ptr<HmacReading> readHmac(QStringView text, OuterLayer layer)
{
    auto reading = std::make_unique<HmacReading>();
    if (text.size() > longestHmacText) {
        reading->problem = ErrorCode::InvalidHmacEncoding;
        return reading;
    }
    auto decoded = domain::HmacKey::decode(text);
    if (!decoded) {
        if (decoded.error().code == ErrorCode::MissingHmac)
            return nullptr;
        // Of such a length there is no key, but that it is too short says more.
        QString plain = text.toString();
        plain.removeIf([](QChar c) { return c.isSpace() || domain::isInvisible(c) || c == u'='; });
        const bool isShort = isBase64Text(plain) && plain.size() < shortestKeyText;
        reading->problem = isShort ? ErrorCode::HmacTooShort : decoded.error().code;
        reading->characters = isShort ? plain.size() : 0;
        wipe(plain);
        return reading;
    }
    if (layer == OuterLayer::Known) {
        if (auto inner = belowOuterLayer(decoded->key)) {
            decoded->key = std::move(inner->key);
            decoded->notes = std::move(inner->notes);
            decoded->notes.push_back(domain::HmacNote::LayerRemoved);
        }
    }
    reading->key = std::move(decoded->key);
    reading->characters = domain::base64Characters(reading->key.size());
    reading->notes = std::move(decoded->notes);
    if (reading->key.size() < fewestKeyBytes)
        reading->problem = ErrorCode::HmacTooShort;
    return reading;
}

} // namespace eab::intake
