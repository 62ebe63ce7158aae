// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "intake/WholeValue.h"

#include "domain/DomainName.h"
#include "domain/EmailAddress.h"
#include "domain/KeyIdentifier.h"
#include "intake/DateText.h"
#include "intake/DirectoryText.h"
#include "intake/Lexicon.h"

#include <QStringList>

#include <algorithm>

namespace eab::intake {

namespace {

constexpr qsizetype longestValue = 4096;
constexpr qsizetype longestName = 200;

bool isElsewhere(QStringView text)
{
    return text.contains(u"://") || text.startsWith(u"./") || text.startsWith(u"~/")
        || text.startsWith(u"../") || text.startsWith(u'@')
        || (text.size() > 2 && text[1] == u':' && text[2] == u'\\')
        || (text.startsWith(u'/') && text.mid(1).contains(u'/') && text.contains(u'.'));
}

/** "EAB_KID" as the value of --eab-kid: the documentation's stand-in. */
bool isStandIn(QStringView text)
{
    if (!text.contains(u'_') && !text.toString().isUpper())
        return false;
    const auto known = identify(text);
    return known && (known->meaning == Meaning::Kid || known->meaning == Meaning::Hmac);
}

/** Words, not a key that was broken into pieces: "see below", "UI or command line", "tbd". */
bool isProse(QStringView text)
{
    qsizetype length = 0;
    bool blank = false;
    bool foreign = false;
    for (const QChar c : text) {
        blank = blank || c == u' ';
        length += c.isSpace() ? 0 : 1;
        foreign = foreign || !(c.isSpace() || isBase64(c));
    }
    const bool usual = length == 43 || length == 44 || length == 64 || length == 86 || length == 88
        || (length > 44 && text.endsWith(u'='));
    return standsForNoKey(text) || (blank && (foreign || !usual));
}

bool hasLetters(QStringView text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.isLetterOrNumber(); });
}

QString plainNumber(QStringView written)
{
    const QString clean = withoutControls(written);
    QStringView text = clean;
    while (text.startsWith(u'#'))
        text = text.mid(1);
    text = text.trimmed();
    const bool blank = std::any_of(text.begin(), text.end(), [](QChar c) { return c.isSpace(); });
    const bool fits = !text.isEmpty() && text.size() <= domain::longestNumber && !blank
        && !text.contains(u"://");
    return fits && !standsForNumber(text) ? text.toString() : QString();
}

QString domainNames(QStringView text)
{
    QStringList names;
    for (qsizetype at = 0; at < text.size() && names.size() < 250;) {
        qsizetype to = at;
        while (to < text.size() && text[to] != u',' && text[to] != u';' && !text[to].isSpace())
            ++to;
        const auto name = domain::DomainName::parse(text.mid(at, to - at));
        if (name && name->ascii().contains(QLatin1Char('.')))
            names << name->ascii();
        at = to + 1;
    }
    return names.join(QLatin1Char(' '));
}

QString firstAddress(QStringView text)
{
    if (const qsizetype comma = text.indexOf(u','); comma > 0)
        text = text.left(comma).trimmed();
    if (text.startsWith(u"mailto:", Qt::CaseInsensitive))
        text = text.mid(7);
    const auto address = domain::checkEmail(text);
    return address ? *address : QString();
}

/** A date as text, or the seconds or milliseconds since 1970 that APIs like to send. */
bool setDate(Fact &fact, QStringView text)
{
    bool isNumber = false;
    const qint64 number = text.toLongLong(&isNumber);
    if (isNumber && (text.size() == 10 || text.size() == 13)) {
        fact.moment
            = QDateTime::fromMSecsSinceEpoch(text.size() == 10 ? number * 1000 : number, Qt::UTC);
        fact.day = fact.moment.date();
        return true;
    }
    const auto date = readDate(text);
    if (!date)
        return false;
    fact.day = date->day;
    fact.moment = date->moment;
    return true;
}

bool setValue(Fact &fact, QStringView text)
{
    switch (fact.meaning) {
    case Meaning::Kid:
        if (auto kid = domain::checkKid(text);
            kid && !isElsewhere(*kid) && !isStandIn(*kid) && kid->size() > 1 && hasLetters(*kid))
            fact.value = *kid;
        break;
    case Meaning::Directory:
        if (auto url = directoryFrom(unwrappedLink(text.toString()));
            url && (fact.surety != Surety::Weak || looksLikeDirectory(*url)))
            fact.value = *url;
        break;
    case Meaning::OrderNumber:
    case Meaning::CaReference: fact.value = plainNumber(text); break;
    case Meaning::Product:
    case Meaning::Customer:
        if (text.size() <= longestName && !domain::looksLikePlaceholder(text))
            fact.value = withoutControls(text).simplified();
        break;
    case Meaning::Email: fact.value = firstAddress(text); break;
    case Meaning::Domain: fact.value = domainNames(text); break;
    case Meaning::OrderDate: return setDate(fact, text);
    case Meaning::Secret: return true;
    case Meaning::Hmac:
    case Meaning::Nothing: return false;
    }
    return !fact.value.isEmpty();
}

} // namespace

std::optional<Fact> wholeFact(Meaning meaning, Surety surety, const MappedText &text,
                              const Variables *variables, OuterLayer layer)
{
    const QStringView all = text.view();
    qsizetype from = 0;
    qsizetype to = all.size();
    while (from < to && all[from].isSpace())
        ++from;
    while (to > from && all[to - 1].isSpace())
        --to;
    Fact fact;
    fact.meaning = meaning;
    fact.surety = surety;
    fact.span = text.spanOf(from, to);
    QString value = all.mid(from, std::min(to - from, longestValue)).toString();
    if (meaning != Meaning::Secret && Variables::refersToVariable(value)) {
        auto expanded = variables == nullptr ? std::nullopt : variables->expand(value);
        wipe(value);
        fact.span = expanded ? expanded->span : domain::SourceSpan {};
        if (expanded)
            value = std::move(expanded->text);
    }
    if (meaning != Meaning::Hmac) {
        const bool good = !value.isEmpty() && setValue(fact, value);
        wipe(value);
        return good ? std::optional(std::move(fact)) : std::nullopt;
    }
    if (!value.isEmpty() && !isElsewhere(value) && !isStandIn(value) && !isProse(value))
        fact.hmac = readHmac(value, layer);
    wipe(value);
    return fact;
}

bool standsForNumber(QStringView text)
{
    const bool digits = std::all_of(text.begin(), text.end(), [](QChar c) { return c.isDigit(); });
    const bool zeros
        = std::all_of(text.begin(), text.end(), [](QChar c) { return c.digitValue() == 0; });
    return domain::looksLikePlaceholder(text) && (!digits || zeros);
}

bool isTooLong(Meaning meaning, QStringView text)
{
    switch (meaning) {
    case Meaning::OrderNumber:
    case Meaning::CaReference: return text.size() > domain::longestNumber;
    case Meaning::Product:
    case Meaning::Customer: return text.size() > longestName;
    case Meaning::Secret:
    case Meaning::Nothing: return false;
    default: return text.size() > longestValue;
    }
}

bool isControl(QChar c)
{
    return (c.category() == QChar::Other_Control && !c.isSpace()) || c.unicode() == 0x061c;
}

QString withoutControls(QStringView text)
{
    QString clean = text.toString();
    clean.removeIf(isControl);
    return clean;
}

OuterLayer outerLayerOf(QStringView compactName)
{
    return compactName == u"b64mackey" ? OuterLayer::Known : OuterLayer::None;
}

} // namespace eab::intake
