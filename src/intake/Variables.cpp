// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "intake/Variables.h"

#include <algorithm>
#include <array>

namespace eab::intake {

namespace {

constexpr int deepest = 6;
constexpr qsizetype longestValue = 4096;

bool isNameLetter(QChar c)
{
    return c.unicode() < 0x80 && (c.isLetterOrNumber() || c == u'_');
}

/** A reference at the start of a text: its name, the value to take without one, its whole length.
 */
struct Reference
{
    QStringView name;
    QStringView fallback;
    qsizetype length = 0;
};

/** "${NAME}", "${NAME:-other}", "{$NAME}", "{env.NAME}" once their opening is known. */
std::optional<Reference> braced(QStringView text, qsizetype nameFrom)
{
    const qsizetype close = text.indexOf(u'}', nameFrom);
    if (close < 0 || close - nameFrom > 200)
        return std::nullopt;
    QStringView name = text.mid(nameFrom, close - nameFrom);
    QStringView fallback;
    if (const qsizetype colon = name.indexOf(u':'); colon >= 0) {
        fallback = name.mid(colon + 1);
        if (fallback.startsWith(u'-') || fallback.startsWith(u'='))
            fallback = fallback.mid(1);
        name = name.left(colon);
    }
    return Reference {name, fallback, close + 1};
}

std::optional<Reference> referenceAt(QStringView text)
{
    static constexpr std::array<QStringView, 5> openings {u"${env:", u"${", u"{$", u"{env.",
                                                          u"$env:"};
    for (const QStringView opening : openings) {
        if (!text.startsWith(opening, Qt::CaseInsensitive))
            continue;
        if (opening != u"$env:")
            return braced(text, opening.size());
        text = text.mid(4);
        qsizetype end = 1;
        while (end < text.size() && isNameLetter(text[end]))
            ++end;
        return Reference {text.mid(1, end - 1), {}, end + 4};
    }
    if (text.startsWith(u'$')) {
        qsizetype end = 1;
        while (end < text.size() && isNameLetter(text[end]))
            ++end;
        if (end > 1)
            return Reference {text.mid(1, end - 1), {}, end};
        if (text.startsWith(u"$("))
            return Reference {{}, {}, text.size()};
    }
    if (text.startsWith(u'%')) {
        qsizetype end = 1;
        while (end < text.size() && isNameLetter(text[end]))
            ++end;
        const bool percentCode = end == 3 && text.size() > 3 && text[3] != u'%';
        if (end > 2 && !percentCode && end < text.size() && text[end] == u'%')
            return Reference {text.mid(1, end - 1), {}, end + 1};
    }
    if (text.startsWith(u"{{"))
        return Reference {{}, {}, text.size()};
    return std::nullopt;
}

} // namespace

Variables::~Variables()
{
    for (Value &value : m_values)
        wipe(value.text);
}

void Variables::define(QStringView name, const Value &value)
{
    if (value.text.size() <= longestValue)
        m_values.insert(name.toString().toLower(), value);
}

bool Variables::refersToVariable(QStringView text)
{
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QChar c = text[at];
        if ((c == u'$' || c == u'%' || c == u'{') && referenceAt(text.mid(at)))
            return true;
    }
    return false;
}

std::optional<Variables::Value> Variables::expand(QStringView text) const
{
    return expand(text, 0);
}

std::optional<Variables::Value> Variables::expand(QStringView text, int depth) const
{
    if (depth > deepest || text.size() > longestValue)
        return std::nullopt;
    Value result;
    for (qsizetype at = 0; at < text.size();) {
        const auto reference = referenceAt(text.mid(at));
        if (!reference) {
            result.text += text[at++];
            continue;
        }
        const auto known = m_values.constFind(reference->name.toString().toLower());
        const bool defined = known != m_values.constEnd() && !reference->name.isEmpty();
        if (!defined && reference->fallback.isEmpty())
            return std::nullopt;
        const auto inner
            = expand(defined ? QStringView(known->text) : reference->fallback, depth + 1);
        if (!inner || result.text.size() + inner->text.size() > longestValue)
            return std::nullopt;
        if (defined && reference->length == text.size())
            result.span = inner->span.isValid() ? inner->span : known->span;
        result.text += inner->text;
        at += reference->length;
    }
    return result;
}

} // namespace eab::intake
