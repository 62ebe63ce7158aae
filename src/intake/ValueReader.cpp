// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "intake/ValueReader.h"

#include "domain/DomainName.h"
#include "domain/EmailAddress.h"
#include "domain/KeyIdentifier.h"
#include "intake/DateText.h"
#include "intake/LabelGrammar.h"
#include "intake/Lexicon.h"
#include "intake/WholeValue.h"

#include <QStringList>

#include <algorithm>

namespace eab::intake {

namespace {

constexpr qsizetype longestPhrase = 200;
constexpr qsizetype longestToken = 4096;
constexpr qsizetype farthest = 6000; //!< of a line without end, only so much is a label's business

constexpr QStringView openingMarks
    = u"\"'`\u201c\u201d\u201e\u2018\u2019\u201a\u00ab\u00bb\u2039\u203a<[({*\u300c\u300e\u3010";
constexpr QStringView closingMarks
    = u"\"'`\u201c\u201d\u201e\u2018\u2019\u201a\u00ab\u00bb\u2039\u203a>])}.,;"
      u"\u300d\u300f\u3011\u3002";

/** Words to a reader, and no name of a thing or a person: "Thank you for buying at our shop." */
bool isSentence(QStringView phrase)
{
    static constexpr QStringView openers
        = u"please|thank|thanks|you|your|we|dear|this|if|to|bitte|danke|vielen|sie|ihr|ihre|wir|"
          u"falls|veuillez|merci|vous|votre|nous|si|gracias|su|usted|le|grazie|lei|il|bedankt|u|"
          u"uw|wij|obrigado|voc\u00ea|seu";
    const auto words = phrase.trimmed().split(u' ', Qt::SkipEmptyParts);
    if (words.size() < 3)
        return false;
    const QChar last = phrase.trimmed().back();
    const bool closed = last == u'.' || last == u'!' || last == u'?';
    // "Widgets of New York Inc." ends in a '.', too.
    return closed
        && (isOneOf(words.front(), openers)
            || (words.size() > 3 && words.back().front().isLower()));
}

constexpr qsizetype mostNames = 250; //!< of domains; far more than a certificate has

/** "a.example and b.example" */
bool isConjunction(QStringView word)
{
    return isOneOf(word, u"and|und|et|y|e|en|&");
}

/** An address of a seller's desk rather than of a customer. */
bool isOffice(const QString &address)
{
    return isOneOf(address.left(address.indexOf(QLatin1Char('@'))),
                   u"support|sales|info|help|helpdesk|noreply|no-reply|orders|billing|service|"
                   u"contact|abuse|team");
}

/** "/etc/haproxy/eab.kid", "C:\\eab.txt", "vault://json/eab": names where the value lies. */
bool isReference(QStringView token)
{
    if (token.contains(u"://"))
        return true;
    if (token.startsWith(u"./") || token.startsWith(u"../") || token.startsWith(u"~/")
        || token.startsWith(u'@') || (token.size() > 2 && token[1] == u':' && token[2] == u'\\'))
        return true;
    return token.startsWith(u'/') && token.mid(1).contains(u'/') && token.contains(u'.');
}

/** Characters that belong to the markup around a KID rather than to it. */
bool hasMarkup(QStringView token)
{
    static constexpr QStringView marks = u"<>\"'`{}\\|";
    return std::any_of(token.begin(), token.end(), [](QChar c) { return marks.contains(c); });
}

/** A mixture that no word of prose has, however long: changes of kind all over. */
bool looksGenerated(QStringView text)
{
    qsizetype changes = 0;
    qsizetype digits = 0;
    int before = 0;
    for (const QChar c : text) {
        const int kind = c.isDigit() ? 1 : c.isUpper() ? 2 : c.isLower() ? 3 : 0;
        changes += kind != before ? 1 : 0;
        digits += kind == 1 ? 1 : 0;
        before = kind;
    }
    return looksRandom(text) && (changes * 4 >= text.size() || digits * 4 >= text.size());
}

} // namespace

QStringView ValueReader::view(const Token &token) const
{
    return m_context.view().mid(token.start, token.size());
}

qsizetype ValueReader::lineEnd(const ValueSpot &spot) const
{
    const qsizetype end = spot.line < m_context.lines.size() ? m_context.lines[spot.line].last()
                                                             : m_context.view().size();
    return std::min(end, spot.at + farthest);
}

qsizetype ValueReader::cellEnd(const ValueSpot &spot) const
{
    const QStringView text = m_context.view();
    const qsizetype end = lineEnd(spot);
    if (spot.at < m_plain.start || spot.at > m_plain.end)
        m_plain = {spot.at, spot.at};
    while (m_plain.end < end && text[m_plain.end] != u'\t'
           && (text[m_plain.end] != u'|' || !isBar(m_plain.end, end)))
        ++m_plain.end;
    return std::min(m_plain.end, end);
}

/** A '|' between cells, and not a foreign character in the middle of a value. */
bool ValueReader::isBar(qsizetype at, qsizetype end) const
{
    const QStringView text = m_context.view();
    if (at + 1 >= end || text[at + 1] == u' ' || (at > 0 && text[at - 1] == u' '))
        return true;
    const size_t line = lineAt(m_context.lines, at);
    return line < m_context.lines.size() && text[m_context.lines[line].first()] == u'|';
}

/** True where a word ends although no blank follows: at a ',' before the next label, at a tag. */
bool ValueReader::endsToken(qsizetype at, qsizetype end) const
{
    const QStringView text = m_context.view();
    switch (text[at].unicode()) {
    case u' ':
    case u'\t':
    case u'\n': return true;
    case u'|': return isBar(at, end);
    case u',':
    case u';':
    case u'&': return at + 1 >= end || startsWithLabel(at + 1);
    case u'<':
        return at + 1 < end
            && (text[at + 1] == u'/' || text.mid(at + 1).startsWith(u"mailto:")
                || text.mid(at + 1).startsWith(u"br") || text.mid(at + 1).startsWith(u"http"));
    default: return false;
    }
}

ValueReader::Token ValueReader::tokenAt(qsizetype at, qsizetype end) const
{
    const QStringView text = m_context.view();
    while (at < end && text[at] == u' ')
        ++at;
    Token token {at, at, at};
    const bool masked = text.mid(at, std::max<qsizetype>(end - at, 0)).startsWith(u"****");
    while (!masked && token.start < end && openingMarks.contains(text[token.start])) {
        const QChar mark = text[token.start++];
        if (mark == u'"' || mark == u'\'') {
            token.quoted = true;
            token.torn = !text.mid(token.start, end - token.start).contains(mark);
        }
    }
    token.end = token.start;
    const qsizetype limit = std::min(end, token.start + longestToken);
    while (token.end < limit && !endsToken(token.end, end))
        ++token.end;
    token.outerEnd = token.end;
    const bool starred = text.mid(at, token.start - at).contains(u'*');
    while (
        token.end > token.start
        && (closingMarks.contains(text[token.end - 1]) || (starred && text[token.end - 1] == u'*')))
        --token.end;
    return token;
}

bool ValueReader::isAlone(const Token &token, qsizetype end) const
{
    const QStringView rest = m_context.view().mid(token.outerEnd, end - token.outerEnd).trimmed();
    return rest.isEmpty() || isButton(rest)
        || std::none_of(rest.begin(), rest.end(), [](QChar c) { return c.isLetterOrNumber(); });
}

/** "24/7 support is available", "2026年に": a word of prose goes on where a number seems to stand. */
bool ValueReader::opensSentence(const Token &token, qsizetype end) const
{
    const QStringView number = view(token);
    if (std::any_of(number.begin(), number.end(), isCjk))
        return true;
    const QStringView text = m_context.view();
    static constexpr QStringView stops = u",;)";
    qsizetype at = token.outerEnd;
    if (at > token.end && stops.contains(text[at - 1]))
        return false;
    while (at < end && text[at] == u' ')
        ++at;
    return at > token.outerEnd && at < end && text[at].isLetter() && !isAlone(token, end)
        && !startsWithLabel(at);
}

bool ValueReader::startsWithLabel(qsizetype at) const
{
    const QStringView text = m_context.view();
    while (at < text.size() && text[at] == u' ')
        ++at;
    if (at >= text.size() || !isWordStart(text, at))
        return false;
    const auto label = longestLabel(text, at);
    if (!label)
        return false;
    qsizetype after = label->end;
    while (after < text.size() && (text[after] == u' ' || text[after] == u')'))
        ++after;
    return after >= text.size() || text[after] == u':' || text[after] == u'='
        || text[after] == u'\t' || text[after] == u'\n' || text[after] == u'|';
}

std::optional<ReadValue> ValueReader::value(Meaning meaning, const ValueSpot &spot,
                                            const Token &token, QString text) const
{
    ReadValue read;
    read.fact.meaning = meaning;
    read.fact.value = std::move(text);
    read.fact.span = m_context.text.spanOf(token.start, token.end);
    read.end = token.outerEnd;
    read.line = spot.line;
    return read;
}

std::optional<ReadValue> ValueReader::read(Meaning meaning, Surety surety,
                                           const ValueSpot &spot) const
{
    switch (meaning) {
    case Meaning::Kid: return readKid(spot, surety);
    case Meaning::Hmac: return readKey(spot);
    case Meaning::Directory: return readDirectory(spot, surety);
    case Meaning::OrderNumber:
    case Meaning::CaReference: return readNumber(meaning, spot, surety);
    case Meaning::Product:
    case Meaning::Customer: return readPhrase(meaning, spot);
    case Meaning::Email: return readEmail(spot, surety);
    case Meaning::Domain: return readDomains(spot);
    case Meaning::OrderDate: return readOrderDate(spot);
    case Meaning::Secret: return readSecret(spot);
    case Meaning::Nothing: break;
    }
    return std::nullopt;
}

std::optional<ReadValue> ValueReader::readKid(const ValueSpot &spot, Surety surety) const
{
    const qsizetype end = cellEnd(spot);
    const Token token = tokenAt(spot.at, end);
    QString text = view(token).toString();
    domain::SourceSpan span = m_context.text.spanOf(token.start, token.end);
    if (Variables::refersToVariable(text)) {
        const auto expanded = m_context.variables.expand(text);
        if (!expanded)
            return std::nullopt;
        text = expanded->text;
        span = expanded->span;
    }
    const auto label = text.isEmpty() ? std::nullopt : longestLabel(text, 0);
    const bool placeholder = label && label->end == text.size() && surety != Surety::Weak
        && (label->meaning == Meaning::Kid || label->meaning == Meaning::Hmac);
    const auto kid = domain::checkKid(text);
    if (!kid || token.torn || isReference(*kid) || placeholder || isOrdinaryWord(*kid)
        || hasMarkup(*kid) || kid->endsWith(u':') || kid->size() < 2)
        return std::nullopt;
    const bool strict = looksGenerated(*kid);
    const bool loose = looksRandom(*kid) || kid->size() >= 20;
    const bool alone = isAlone(token, end);
    const bool pointed = spot.gap == Gap::Explicit || spot.gap == Gap::Columns
        || (token.quoted && spot.gap == Gap::Blank);
    if (!(pointed ? alone || loose : strict) || (surety == Surety::Weak && !loose))
        return std::nullopt;
    auto read = value(Meaning::Kid, spot, token, *kid);
    read->fact.span = span;
    return read;
}

std::optional<ReadValue> ValueReader::readNumber(Meaning meaning, const ValueSpot &spot,
                                                 Surety surety) const
{
    const qsizetype end = cellEnd(spot);
    Token token = tokenAt(spot.at, end);
    const QStringView text = m_context.view();
    const bool hash = token.start < token.end && text[token.start] == u'#';
    while (token.start < token.end && text[token.start] == u'#')
        ++token.start;
    if (hash && token.size() == 0)
        token = tokenAt(token.outerEnd, end);
    const QString number = withoutControls(view(token));
    const auto digits
        = std::count_if(number.begin(), number.end(), [](QChar c) { return c.isDigit(); });
    const bool plain = std::all_of(number.begin(), number.end(), [](QChar c) {
        return c.isLetterOrNumber() || c == u'-' || c == u'_' || c == u'/' || c == u'.' || c == u':'
            || c == u'#' || c == u'+';
    });
    if (digits == 0 || !plain || number.size() > domain::longestNumber || number.contains(u"://")
        || standsForNumber(number))
        return std::nullopt;
    const bool pointed = spot.gap == Gap::Explicit || spot.gap == Gap::Columns;
    const bool enough = surety == Surety::Weak ? hash || (pointed && digits >= 3)
                                               : pointed || hash || digits >= 3;
    if (!enough || (spot.below && opensSentence(token, end)))
        return std::nullopt;
    return value(meaning, spot, token, number);
}

/** Where words end: at a ',', a ';' or a wide gap in front of the next label. */
qsizetype ValueReader::phraseEnd(qsizetype at, qsizetype end) const
{
    const QStringView text = m_context.view();
    for (; at < end; ++at) {
        const bool parts = text[at] == u',' || text[at] == u';'
            || (text[at] == u' ' && at + 1 < end && text[at + 1] == u' ');
        if (parts && startsWithLabel(at + 1))
            return at;
    }
    return end;
}

std::optional<ReadValue> ValueReader::readPhrase(Meaning meaning, const ValueSpot &spot) const
{
    if (spot.gap != Gap::Explicit && spot.gap != Gap::Columns)
        return std::nullopt;
    const QStringView text = m_context.view();
    const qsizetype end = std::min(cellEnd(spot), spot.at + longestPhrase);
    Token token {spot.at, phraseEnd(spot.at, end), 0};
    token.outerEnd = token.end;
    const auto isMark = [](QChar c) {
        static constexpr QStringView marks = u" \"'`\u201c\u201d\u201e\u00ab\u00bb*";
        return marks.contains(c);
    };
    while (token.start < token.end && isMark(text[token.start]))
        ++token.start;
    const QStringView inside = text.mid(token.start, token.end - token.start);
    const bool quoteInside = inside.contains(u'"') && !inside.endsWith(u'"');
    while (token.end > token.start && isMark(text[token.end - 1])
           && !(quoteInside && text[token.end - 1] == u'"'))
        --token.end;
    const QStringView phrase = view(token);
    const bool says
        = std::any_of(phrase.begin(), phrase.end(), [](QChar c) { return c.isLetterOrNumber(); });
    if (!says || domain::looksLikePlaceholder(phrase) || isButton(phrase)
        || (spot.below && isSentence(phrase)))
        return std::nullopt;
    return value(meaning, spot, token, withoutControls(phrase));
}

std::optional<ReadValue> ValueReader::readEmail(const ValueSpot &spot, Surety surety) const
{
    const qsizetype end = std::min(cellEnd(spot), spot.at + longestPhrase);
    for (qsizetype at = spot.at; at < end;) {
        Token token = tokenAt(at, end);
        if (token.outerEnd <= at)
            break;
        at = token.outerEnd;
        if (view(token).startsWith(u"mailto:", Qt::CaseInsensitive))
            token.start += 7;
        if (!view(token).contains(u'@'))
            continue;
        const auto address = domain::checkEmail(view(token));
        if (address && (surety != Surety::Weak || !isOffice(*address)))
            return value(Meaning::Email, spot, token, *address);
    }
    return std::nullopt;
}

/** The names from `at` on, up to the first word that is none. */
ValueReader::Names ValueReader::namesIn(qsizetype at, qsizetype end) const
{
    const QStringView text = m_context.view();
    Names found;
    found.whole = true;
    found.goesOn = at < end && text.mid(at, end - at).trimmed().endsWith(u',');
    while (at < end && found.names.size() < mostNames) {
        const qsizetype from = at;
        qsizetype to = at;
        while (to < end && text[to] != u',' && text[to] != u';' && text[to] != u' ')
            ++to;
        Token token = tokenAt(at, to);
        at = to + 1;
        if (token.size() == 0 || (!found.names.isEmpty() && isConjunction(view(token))))
            continue;
        if (text[token.start] == u'.' && token.start > from && text[token.start - 1] == u'*')
            --token.start; // of a wildcard, not a mark around the name
        const auto name = domain::DomainName::parse(view(token));
        if (!name || !name->ascii().contains(QLatin1Char('.'))) {
            found.whole = false;
            break;
        }
        if (found.names.isEmpty())
            found.start = token.start;
        found.end = token.end;
        found.outerEnd = token.outerEnd;
        found.names << name->ascii();
    }
    return found;
}

/** The names behind a label, or in a list below it: one line after the other, as long as nothing but
 *  names stands there. */
std::optional<ReadValue> ValueReader::readDomains(const ValueSpot &spot) const
{
    const QStringView text = m_context.view();
    const qsizetype end = std::min(cellEnd(spot), spot.at + longestToken);
    Names found = namesIn(spot.at, end);
    const bool pointed = spot.gap == Gap::Explicit || spot.gap == Gap::Columns;
    if (found.names.isEmpty() || !(pointed || (spot.below && found.whole)))
        return std::nullopt;
    size_t line = spot.line;
    bool goesOn = found.whole && (spot.below || found.goesOn);
    while (goesOn && line + 1 < m_context.lines.size() && found.names.size() < mostNames) {
        const Line &next = m_context.lines[line + 1];
        const qsizetype from = behindBullet(text, next.first(), next.last());
        if (next.afterBlank || next.isComment || m_context.isClaimed(from)
            || next.last() - from > longestToken)
            break;
        const Names more = namesIn(from, next.last());
        if (!more.whole || more.names.isEmpty())
            break;
        found.names += more.names;
        found.end = more.end;
        found.outerEnd = more.outerEnd;
        goesOn = spot.below || more.goesOn;
        ++line;
    }
    const Token whole {found.start, found.end, found.outerEnd};
    auto read = value(Meaning::Domain, spot, whole, found.names.join(QLatin1Char(' ')));
    read->line = line;
    return read;
}

std::optional<ReadValue> ValueReader::readOrderDate(const ValueSpot &spot) const
{
    const QStringView text = m_context.view();
    const qsizetype end = cellEnd(spot);
    qsizetype from = spot.at;
    while (from < end && (text[from] == u' ' || openingMarks.contains(text[from])))
        ++from;
    const auto date = readDate(text.mid(from, end - from));
    if (!date)
        return std::nullopt;
    const Token token {from, from + date->length, from + date->length};
    auto read = value(Meaning::OrderDate, spot, token, view(token).toString());
    read->fact.day = date->day;
    read->fact.moment = date->moment;
    return read;
}

std::optional<ReadValue> ValueReader::readSecret(const ValueSpot &spot) const
{
    if (spot.gap != Gap::Explicit && spot.gap != Gap::Columns)
        return std::nullopt;
    const QStringView text = m_context.view();
    const qsizetype end = std::min(cellEnd(spot), spot.at + longestPhrase);
    Token token = tokenAt(spot.at, end);
    token.end = phraseEnd(token.start, end);
    for (qsizetype at = token.start; at < token.end; ++at) {
        if (text[at] == u'"' || text[at] == u'\'')
            token.end = at;
    }
    token.outerEnd = token.end;
    return token.size() <= 0 ? std::nullopt : value(Meaning::Secret, spot, token, {});
}

} // namespace eab::intake
