// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "intake/TextReading.h"

#include "intake/CandidateMaker.h"
#include "intake/JsonReader.h"
#include "intake/KubernetesSecret.h"
#include "intake/LabelScanner.h"
#include "intake/Pairing.h"
#include "intake/QuotedPrintable.h"
#include "intake/SecretSpans.h"
#include "intake/ShellReader.h"
#include "intake/SideTable.h"
#include "intake/TableReader.h"
#include "intake/WholeValue.h"

#include <QSet>

#include <algorithm>

namespace eab::intake {

namespace {

/** The clean text no longer shows what was dropped on the way to it; the person is told all the
 *  same. */
void noteInvisible(domain::ImportCandidate &candidate, QStringView text)
{
    const auto found = candidate.found.find(domain::ImportField::Hmac);
    auto &notes = candidate.hmacNotes;
    const bool known
        = std::find(notes.begin(), notes.end(), domain::HmacNote::InvisibleRemoved) != notes.end();
    if (found == candidate.found.end() || candidate.hmac.isEmpty() || known)
        return;
    const QStringView key = text.mid(found->second.start, found->second.length);
    if (std::any_of(key.begin(), key.end(), domain::isInvisible))
        notes.push_back(domain::HmacNote::InvisibleRemoved);
}

/** The same for numbers and names: what looked like one and was another is said. */
void noteCleaned(domain::ImportCandidate &candidate, QStringView text)
{
    using domain::ImportField;
    for (const ImportField field : {ImportField::Kid, ImportField::OrderNumber,
                                    ImportField::CaReference, ImportField::Product}) {
        const auto found = candidate.found.find(field);
        if (found == candidate.found.end())
            continue;
        const QStringView there = text.mid(found->second.start, found->second.length);
        const bool cleaned = std::any_of(there.begin(), there.end(), [](QChar c) {
            return domain::isInvisible(c) || isControl(c);
        });
        if (cleaned)
            candidate.remark({domain::ImportRemark::Kind::Cleaned, field, {}});
    }
}

/** "order = 10" in a configuration orders something, and sells nothing: only a CA Reference tells a
 *  purchase there. */
void dropSettings(std::vector<domain::ImportCandidate> &candidates)
{
    std::erase_if(candidates, [](const domain::ImportCandidate &candidate) {
        return candidate.tellsNoPair() && !candidate.tellsKey() && candidate.caReference.isEmpty();
    });
}

/** PEM blocks are keys and certificates of other kinds: masked, and read by nobody. */
void claimPemBlocks(TextContext &context)
{
    constexpr QStringView opening = u"-----BEGIN ";
    constexpr qsizetype longestName = 60;
    const QStringView text = context.view();
    QSet<QStringView> neverClosed;
    for (qsizetype at = text.indexOf(opening); at >= 0; at = text.indexOf(opening, at + 1)) {
        const qsizetype from = at + opening.size();
        const qsizetype length
            = text.mid(from, std::min(longestName, text.size() - from)).indexOf(u"-----");
        const QStringView name = text.mid(from, std::max<qsizetype>(length, 0));
        if (name.isEmpty() || neverClosed.contains(name))
            continue;
        const QString closing = u"-----END "_s + name.toString();
        const qsizetype end = text.indexOf(closing, from);
        if (end < 0) {
            neverClosed.insert(name);
            continue;
        }
        context.claim(at, end + closing.size());
        if (name.contains(u"PRIVATE KEY"))
            context.maskClean(at, end + closing.size());
        at = end;
    }
}

/** "[section]" or several "name = value" lines make a configuration file. */
bool looksLikeConfiguration(const TextContext &context)
{
    constexpr size_t linesLooked = 200;
    const QStringView text = context.view();
    size_t settings = 0;
    size_t others = 0;
    for (size_t i = 0; i < context.lines.size() && i < linesLooked; ++i) {
        const Line &line = context.lines[i];
        if (line.isComment)
            continue;
        const QStringView here = text.mid(line.first(), line.last() - line.first());
        const bool section = here.startsWith(u'[') && here.endsWith(u']');
        qsizetype name = 0;
        while (name < here.size()
               && (here[name].isLetterOrNumber() || here[name] == u'-' || here[name] == u'_'
                   || here[name] == u'.'))
            ++name;
        qsizetype sign = name;
        while (sign < here.size() && here[sign] == u' ')
            ++sign;
        const bool setting = name > 0 && sign < here.size()
            && (here[sign] == u'=' || (here[sign] == u':' && here[0].isLower()));
        ++(section || setting || here.endsWith(u'{') || here == u"}" ? settings : others);
    }
    return settings > 0 && settings > 2 * others;
}

} // namespace

bool TextReading::hasPair() const
{
    return std::any_of(candidates.begin(), candidates.end(),
                       [](const domain::ImportCandidate &candidate) {
                           return !candidate.problem && !candidate.tellsNoPair();
                       });
}

bool TextReading::hasComplete() const
{
    return std::any_of(candidates.begin(), candidates.end(),
                       [](const domain::ImportCandidate &candidate) { return !candidate.problem; });
}

QString onlyOrderNumber(const QString &text)
{
    TextContext context(MappedText::cleaned(text));
    scanLabels(context);
    QString only;
    for (const Item &item : context.items) {
        for (const Fact &fact : item.facts) {
            if (fact.meaning != Meaning::OrderNumber || fact.value == only)
                continue;
            if (!only.isEmpty())
                return {};
            only = fact.value;
        }
    }
    return only;
}

TextReading readTextOrEncoded(QString &text, std::vector<Link> links)
{
    TextReading reading = readText(text, std::move(links));
    if (reading.hasPair() || !looksQuotedPrintable(text))
        return reading;
    QString decoded = fromQuotedPrintable(text);
    TextReading again = readText(decoded);
    if (!again.hasPair() && (reading.hasComplete() || !again.hasComplete())) {
        wipe(decoded);
        return reading;
    }
    wipe(text);
    text = std::move(decoded);
    return again;
}

void takeOrderFromSubject(std::vector<domain::ImportCandidate> &candidates, const QString &subject)
{
    const auto purchase = [](const domain::ImportCandidate &candidate) {
        return candidate.tellsNoPair() && candidate.orderNumber.isEmpty();
    };
    const bool lone = candidates.size() == 1 && candidates.front().orderNumber.isEmpty()
        && candidates.front().caReference.isEmpty();
    if (candidates.empty()
        || !(lone || std::all_of(candidates.begin(), candidates.end(), purchase)))
        return;
    // "Your order #4711", "Order Number: 4711"
    const QString number = onlyOrderNumber(subject);
    for (domain::ImportCandidate &candidate : candidates) {
        if (candidate.caReference != number)
            candidate.orderNumber = number;
    }
}

TextReading readText(const QString &text, std::vector<Link> links)
{
    TextContext context(MappedText::cleaned(text));
    context.links = std::move(links);
    claimPemBlocks(context);
    context.settleClaims();
    const JsonOutcome json = readJson(context);
    context.settleClaims();
    readKubernetesSecrets(context);
    context.settleClaims();
    const bool isTable = readTables(context);
    context.settleClaims();
    readSideTables(context);
    context.settleClaims();
    const bool isShell = readShell(context);
    context.settleClaims();
    scanLabels(context);

    TextReading reading;
    reading.isBroken = json.isDocument && json.isBroken;
    if (json.isDocument)
        reading.format = u"json"_s;
    else if (isTable)
        reading.format = u"csv"_s;
    else if (isShell)
        reading.format = u"shell"_s;
    else if (looksLikeConfiguration(context))
        reading.format = u"ini"_s;
    else
        reading.format = u"text"_s;

    for (const Item &item : context.items) {
        for (const Fact &fact : item.facts) {
            if (fact.meaning == Meaning::Hmac && fact.span.isValid())
                context.secrets.push_back(fact.span);
        }
    }
    reading.candidates = pairUp(std::move(context.items));
    if (reading.format == "ini"_L1 || reading.format == "shell"_L1)
        dropSettings(reading.candidates);
    mergeCandidates(reading.candidates);
    for (domain::ImportCandidate &candidate : reading.candidates) {
        noteInvisible(candidate, text);
        noteCleaned(candidate, text);
    }
    reading.secrets = std::move(context.secrets);
    completeSecretSpans(text, reading.candidates, reading.secrets);
    return reading;
}

} // namespace eab::intake
