// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "intake/Masking.h"

#include "intake/Intake.h"

namespace eab::intake {

namespace {

constexpr QChar bullet(0x2022);
// 16 bytes take 22 characters of base64; nobody's key is shorter.
constexpr qsizetype shortestKeyText = 22;

/** Whether a character can stand in a key, in any dialect of base64 or in hexadecimal. */
bool isKeyCharacter(QChar c, bool inUrl)
{
    if (c.unicode() >= 0x80)
        return false;
    if (c == u'/')
        return !inUrl; // there it parts a path
    return c.isLetterOrNumber() || c == u'_' || c == u'-' || c == u'+' || c == u'=';
}

/** Whether somebody has written this as one word: in a key, letters and digits, or capitals and small
 *  letters, stand in no order. */
bool isMixed(QStringView token)
{
    int changes = 0;
    int last = -1;
    for (const QChar c : token) {
        const int kind = c.isDigit() ? 0 : c.isUpper() ? 1 : c.isLower() ? 2 : last;
        changes += last >= 0 && kind != last;
        last = kind;
    }
    return changes >= 3;
}

bool looksLikeAKey(QStringView token)
{
    return token.size() >= shortestKeyText && isMixed(token);
}

} // namespace

void collectNames(domain::Reading &reading)
{
    const auto add = [&reading](QStringView name) {
        if (looksLikeAKey(name))
            reading.names << name.toString();
    };
    for (const domain::ImportCandidate &candidate : reading.candidates) {
        if (candidate.problem)
            continue; // what is doubtful may be the key
        add(candidate.kid);
        add(candidate.orderNumber);
        add(candidate.caReference);
        const auto parts = QStringView(candidate.directoryUrl).split(u'/');
        for (const QStringView part : parts)
            add(part);
    }
}

QString withoutKeys(const domain::Reading &reading)
{
    QString text = reading.text;
    for (const domain::SourceSpan &span : reading.secretSpans)
        text.replace(span.start, span.length, QString(span.length, bullet));
    bool inUrl = false;
    qsizetype start = -1;
    for (qsizetype at = 0; at <= text.size(); ++at) {
        const QChar c = at < text.size() ? text[at] : QChar(u' ');
        if (c.isSpace() || c == u'"' || c == u'<' || c == u'>')
            inUrl = false;
        if (isKeyCharacter(c, inUrl)) {
            if (start < 0)
                start = at;
            continue;
        }
        if (c == u':' && QStringView(text).mid(at, 3) == u"://")
            inUrl = true;
        const qsizetype length = at - start;
        const QStringView token = QStringView(text).mid(std::max<qsizetype>(start, 0), length);
        if (start >= 0 && looksLikeAKey(token) && !reading.names.contains(token.toString()))
            text.replace(start, length, QString(length, bullet));
        start = -1;
    }
    return text;
}

} // namespace eab::intake
