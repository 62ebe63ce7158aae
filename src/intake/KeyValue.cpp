// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

// How an HMAC key stands in a text: in one piece, broken by a mail program at 64 or 76 columns, or
// parted by blanks. What follows a key that is complete is never added to it.

#include "intake/Lexicon.h"
#include "intake/ValueReader.h"

#include <algorithm>

namespace eab::intake {

namespace {

constexpr qsizetype shortestKeyText = 43; //!< 32 bytes without padding
constexpr qsizetype narrowestWrap = 60; //!< mail programs break no line that is shorter
constexpr qsizetype mostLines = 24;
constexpr qsizetype fewestCharacters = 16; //!< less is a word of prose, not a spoilt key
constexpr qsizetype fewestWordLetters
    = 4; //!< less is what is left of a key, by itself behind a sign

/** Lengths of the texts of 32 and 64 bytes, without and with padding. */
bool isUsualLength(qsizetype length)
{
    return length == 43 || length == 44 || length == 86 || length == 88;
}

bool isUuid(QStringView text)
{
    if (text.size() != 36)
        return false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool dash = i == 8 || i == 13 || i == 18 || i == 23;
        const bool hex
            = text[i].isDigit() || (text[i].toLower() >= u'a' && text[i].toLower() <= u'f');
        if (dash ? text[i] != u'-' : !hex)
            return false;
    }
    return true;
}

/** "Thanks", "directory", "OK": nothing but letters as words have them. */
bool isWord(QStringView text)
{
    const bool letters
        = std::all_of(text.begin(), text.end(), [](QChar c) { return c.isLetter(); });
    if (!letters)
        return false;
    const bool tailLower
        = std::all_of(text.begin() + 1, text.end(), [](QChar c) { return c.isLower(); });
    return tailLower || (text.toString().isUpper() && text.size() <= 4);
}

/** Words that end a mail or begin what follows a key. */
bool isCommonWord(QStringView text)
{
    return isOneOf(text,
                   u"best|bye|cheers|copy|danke|dear|directory|done|from|gracias|grazie|greetings|"
                   u"hello|help|hope|keep|kind|link|merci|next|note|order|please|read|regards|"
                   u"server|sincerely|support|team|thank|thanks|your");
}

/** "EAB_HMAC_KEY": the name of a variable. */
bool isShouted(QStringView text)
{
    return text.size() > 3
        && std::none_of(text.begin(), text.end(), [](QChar c) { return c.isLower(); });
}

/** Has a digit, or letters of both cases. */
bool isMixed(QStringView text)
{
    const auto has
        = [text](bool (*is)(QChar)) { return std::any_of(text.begin(), text.end(), is); };
    return has([](QChar c) { return c.isDigit(); })
        || (has([](QChar c) { return c.isUpper(); }) && has([](QChar c) { return c.isLower(); }));
}

/** A reference to where the key lies, instead of the key. */
bool isElsewhere(QStringView text)
{
    const bool path = text.startsWith(u'/') && text.mid(1).contains(u'/') && text.contains(u'.');
    return path || text.contains(u"://") || text.startsWith(u"env:") || text.startsWith(u"file:")
        || text.startsWith(u'@') || text.startsWith(u"./") || text.startsWith(u"~/")
        || text.contains(u":\\");
}

/** "HMAC-SHA256": the name of a method. */
bool isAlgorithm(QStringView text)
{
    return text.size() < 20
        && (text.contains(u"sha", Qt::CaseInsensitive)
            || text.startsWith(u"hs", Qt::CaseInsensitive))
        && (text.contains(u"256") || text.contains(u"384") || text.contains(u"512"));
}

} // namespace

/** May `next`, a word alone on its line, be the rest of the key begun on the lines before? */
bool ValueReader::continuesKey(const std::vector<Token> &soFar, const Token &next) const
{
    const QStringView text = view(next);
    if (!isBase64Text(text) || isUuid(text) || startsWithLabel(next.start))
        return false;
    qsizetype length = 0;
    for (const Token &token : soFar)
        length += token.size();
    const QStringView last = view(soFar.back());
    if (last.endsWith(u'=') || isUsualLength(length) || length + text.size() > longestHmacText)
        return false;
    const qsizetype total = length + text.size();
    const bool fits = isUsualLength(total) || total == 64;
    if (isWord(text) && (!fits || isCommonWord(text)))
        return false;
    if (isUsualLength(total) || (text.endsWith(u'=') && total % 4 == 0))
        return true;
    const bool full = soFar.front().size() >= narrowestWrap
        && std::all_of(soFar.begin(), soFar.end(), [&soFar](const Token &token) {
                          return token.size() == soFar.front().size();
                      });
    if (full)
        return text.size() <= soFar.front().size();
    return length < shortestKeyText && looksRandom(text);
}

/** The pieces of a key that is broken over lines; `line` moves on to the last of them. */
std::vector<ValueReader::Token> ValueReader::wrappedKey(const Token &first, const ValueSpot &spot,
                                                        size_t &line) const
{
    std::vector<Token> pieces {first};
    if (!isBase64Text(view(first)) || !isAlone(first, lineEnd(spot)))
        return pieces;
    for (size_t next = spot.line + 1; next < m_context.lines.size() && next < spot.line + mostLines;
         ++next) {
        const Line &candidate = m_context.lines[next];
        if (candidate.afterBlank || candidate.isComment || m_context.isClaimed(candidate.first()))
            break;
        const qsizetype end = lineEnd({candidate.first(), next});
        const Token piece = tokenAt(candidate.first(), end);
        if (!isAlone(piece, end) || !continuesKey(pieces, piece))
            break;
        pieces.push_back(piece);
        line = next;
    }
    return pieces;
}

/** The pieces of a key that is parted by blanks, when its first piece is none by itself. */
std::vector<ValueReader::Token> ValueReader::spacedKey(const Token &first, qsizetype end) const
{
    std::vector<Token> pieces {first};
    if (isShouted(view(first)))
        return pieces;
    qsizetype length = first.size();
    qsizetype at = first.outerEnd;
    while (at < end && length <= longestHmacText) {
        const Token piece = tokenAt(at, end);
        if (piece.size() == 0 || !isBase64Text(view(piece)) || isWord(view(piece))
            || isShouted(view(piece)))
            break;
        pieces.push_back(piece);
        length += piece.size();
        at = piece.outerEnd;
    }
    if (!isUsualLength(length)
        && !(length >= shortestKeyText && view(pieces.back()).endsWith(u'=')))
        pieces.resize(1);
    return pieces;
}

std::optional<ReadValue> ValueReader::readKey(const ValueSpot &spot) const
{
    const qsizetype end = cellEnd(spot);
    const Token first = tokenAt(spot.at, end);
    const bool pointed = spot.gap == Gap::Explicit || spot.gap == Gap::Columns;
    auto read = value(Meaning::Hmac, spot, first, {});
    read->fact.span = {};
    const auto absent = [&]() -> std::optional<ReadValue> {
        if (!pointed)
            return std::nullopt;
        read->end = spot.at;
        return std::move(read);
    };

    QString text = view(first).toString();
    domain::SourceSpan span;
    if (Variables::refersToVariable(text)) {
        auto expanded = m_context.variables.expand(text);
        if (!expanded)
            return absent();
        text = std::move(expanded->text);
        span = expanded->span;
    } else {
        std::vector<Token> pieces = wrappedKey(first, spot, read->line);
        if (pieces.size() == 1 && first.size() < shortestKeyText && isBase64Text(text))
            pieces = spacedKey(first, end);
        for (size_t i = 1; i < pieces.size(); ++i)
            text += u'\n' + view(pieces[i]).toString();
        span = m_context.text.spanOf(first.start, pieces.back().end);
        read->end = pieces.back().outerEnd;
    }

    const bool stub = text.size() < fewestWordLetters && pointed && isAlone(first, end)
        && isBase64Text(text) && !standsForNoKey(text) && !isOrdinaryWord(text);
    const bool wordLike = text.size() < fewestCharacters && !stub
        && (isWord(text) || !(pointed && isAlone(first, end)) || !isMixed(text));
    const bool unlikely = !pointed && (text.size() < shortestKeyText || !looksRandom(text));
    if (wordLike || unlikely || isElsewhere(text) || isAlgorithm(text)) {
        wipe(text);
        return absent();
    }
    read->fact.hmac = readHmac(text, spot.layer);
    if (first.torn && read->fact.hmac)
        read->fact.hmac->problem = ErrorCode::InvalidHmacEncoding;
    wipe(text);
    if (!read->fact.hmac)
        return absent();
    read->fact.span = span;
    return read;
}

} // namespace eab::intake
