// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "recipes/IniText.h"

#include "recipes/Checks.h"

using namespace Qt::StringLiterals;

namespace eab::recipes {

namespace {

bool isMark(QChar c)
{
    return c == u'#' || c == u';';
}

/** A blank and then '#' or ';': the rest would be a comment. */
bool holdsComment(QStringView text)
{
    for (qsizetype i = 1; i < text.size(); ++i) {
        if (isMark(text[i]) && text[i - 1].isSpace())
            return true;
    }
    return false;
}

/** The quote, and behind it, after blanks, '#' or ';': the value would be taken to end there. */
bool endsEarly(QStringView text, QChar quote)
{
    for (qsizetype i = text.indexOf(quote); i >= 0; i = text.indexOf(quote, i + 1)) {
        qsizetype next = i + 1;
        while (next < text.size() && text[next].isSpace())
            ++next;
        if (next > i + 1 && next < text.size() && isMark(text[next]))
            return true;
    }
    return false;
}

} // namespace

std::optional<QString> iniValue(const QString &text)
{
    if (text.startsWith(u'[') && text.endsWith(u']'))
        return std::nullopt; // read as a list, in quotes as well
    if (text.isEmpty())
        return u"\"\""_s;
    static constexpr QStringView quotes = u"\"'";
    if (text.trimmed() == text && !quotes.contains(text.front()) && !isMark(text.front())
        && !holdsComment(text))
        return text;
    for (const QChar quote : quotes) {
        if (!endsEarly(text, quote))
            return quote + text + quote;
    }
    return std::nullopt;
}

void IniText::set(const QString &key, const QString &value, domain::Answer answer)
{
    const auto spelled = value.contains("%("_L1) ? std::nullopt : iniValue(value);
    if (spelled)
        m_lines << key + " = "_L1 + *spelled;
    else if (!m_error)
        m_error = unsupported(answer, reason::Unusable::Why::Unwritable);
}

Result<QString> IniText::finish() const
{
    if (m_error)
        return *m_error;
    return m_lines.join(u'\n') + u'\n';
}

} // namespace eab::recipes
