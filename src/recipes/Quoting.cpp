// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "recipes/Quoting.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace eab::recipes {

namespace {

/** Characters that no shell, crontab or unit file gives a meaning inside a word. */
bool isPlain(const QString &text)
{
    static constexpr QStringView others = u"_@+./:,=-";
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](QChar c) {
        return (c.unicode() < 0x80 && c.isLetterOrNumber()) || others.contains(c);
    });
}

QString escaped(const QString &text, QStringView special)
{
    QString out;
    for (const QChar c : text) {
        if (special.contains(c))
            out += u'\\';
        out += c;
    }
    return out;
}

QString singleQuoted(QString text)
{
    return u'\'' + text.replace(u'\'', "'\\''"_L1) + u'\'';
}

template <typename Quote>
QString spelled(const Invocation &call, Quote quote)
{
    QStringList parts;
    for (const Variable &variable : call.environment)
        parts << variable.name + u'=' + quote(variable.value);
    for (const QString &word : call.words)
        parts << quote(word);
    return parts.join(u' ');
}

} // namespace

QString shellWord(const QString &text)
{
    return isPlain(text) ? text : singleQuoted(text);
}

QString cronWord(const QString &text)
{
    if (isPlain(text))
        return text;
    // Leaving the quotes for the escaped '%' keeps a backslash that happens to stand before it.
    return singleQuoted(text).replace(u'%', "'\\%'"_L1);
}

QString unitWord(const QString &text)
{
    if (isPlain(text))
        return text;
    QString out = escaped(text, u"\\\"");
    out.replace(u'%', "%%"_L1).replace(u'$', "$$"_L1);
    return u'"' + out + u'"';
}

QString unitEnvironment(const Variable &variable)
{
    QString out = escaped(variable.name + u'=' + variable.value, u"\\\"");
    return "Environment=\""_L1 + out.replace(u'%', "%%"_L1) + u'"';
}

QString environmentLine(const Variable &variable)
{
    return variable.name + "=\""_L1 + escaped(variable.value, u"\\\"$`") + u'"';
}

QString Invocation::forShell() const
{
    return spelled(*this, shellWord);
}

QString Invocation::forCron() const
{
    return spelled(*this, cronWord);
}

QString Invocation::forUnit() const
{
    return spelled(Invocation {{}, words}, unitWord);
}

} // namespace eab::recipes
