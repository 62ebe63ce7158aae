// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "intake/ShellReader.h"

#include "intake/ClientCommand.h"
#include "intake/Lexicon.h"
#include "intake/ShellWords.h"
#include "intake/WholeValue.h"

#include <algorithm>

namespace eab::intake {

namespace {

constexpr qsizetype longestLine = 16'384;
constexpr int mostParameters = 40;

bool isNameLetter(QChar c)
{
    return c.unicode() < 0x80 && (c.isLetterOrNumber() || c == u'_' || c == u'-' || c == u'.');
}

/** How long the variable's name at the start of `text` is; 0 where none stands there. */
qsizetype nameLength(QStringView text)
{
    if (text.isEmpty() || !(text[0].isLetter() || text[0] == u'_'))
        return 0;
    qsizetype length = 0;
    while (length < text.size() && isNameLetter(text[length]))
        ++length;
    return length;
}

bool isKeyword(QStringView word)
{
    return isOneOf(word, u"export|set|setx|setenv|env|declare|local|readonly|typeset|arg|-");
}

bool isPrompt(QStringView word)
{
    return word == u"$" || word == u"%" || word == u"PS" || word.endsWith(u":\\>");
}

/** Values that may be several words. */
bool isPhrase(Meaning meaning)
{
    return meaning == Meaning::Product || meaning == Meaning::Customer
        || meaning == Meaning::OrderDate;
}

class ShellReader
{
public:
    explicit ShellReader(TextContext &context)
        : m_context(context)
        , m_text(context.view())
    { }

    bool read()
    {
        for (size_t line = 0; line < m_context.lines.size(); ++line) {
            if (!mayHold(m_context.lines[line]))
                continue;
            const ShellLine command = shellLine(m_context, line);
            m_isComment = m_context.lines[line].isComment;
            m_took = false;
            readLine(command);
            if (m_took && !m_isComment) {
                claim(command, line);
            }
            line = command.lastLine;
        }
        return m_isShell;
    }

private:
    /** A quick look that spares most lines the closer one. */
    [[nodiscard]] bool mayHold(const Line &line) const
    {
        const qsizetype length = line.last() - line.first();
        if (length > longestLine || m_context.isClaimed(line.first()))
            return false;
        const QStringView text = m_text.mid(line.first(), length);
        if (text.contains(u'=') || text.contains(u" -") || text.startsWith(u'-')
            || text.contains(u"\"--"))
            return true;
        return text.contains(u"set") || text.contains(u"SET") || text.contains(u"ENV")
            || text.contains(u" \u2013") || text.startsWith(u"eab ")
            || text.startsWith(u"MDExternal") || text.startsWith(u"external_account_key")
            || text.contains(u"acmeaccount");
    }

    void claim(const ShellLine &command, size_t first)
    {
        for (size_t line = first; line <= command.lastLine; ++line) {
            const Line &here = m_context.lines[line];
            if (!m_context.isClaimed(here.first()))
                m_context.claim(here.first(), here.last());
        }
    }

    void readLine(const ShellLine &command)
    {
        const auto &words = command.words;
        size_t from = 0;
        for (size_t i = 0; i <= words.size(); ++i) {
            if (i < words.size() && !words[i].isOperator)
                continue;
            readSimple(std::span(words).subspan(from, i - from));
            from = i + 1;
        }
    }

    /** One command, and the variables set in front of it or by it. */
    void readSimple(std::span<const ShellWord> words)
    {
        while (!words.empty() && isPrompt(words.front().text.view()))
            words = words.subspan(1);
        const bool torn = std::any_of(words.begin(), words.end(),
                                      [](const ShellWord &word) { return word.isTorn; });
        if (words.empty() || torn)
            return; // no telling where its values end
        const bool keyword = isKeyword(words.front().text.view());
        if (words.front().text.view() != u"-" && keyword && readSetCommand(words))
            return;
        std::vector<size_t> assigned;
        for (size_t i = 0; i < words.size(); ++i) {
            const bool leading = i == assigned.size() || keyword;
            if (readPowerShell(words, i) || readAssignment(words[i], leading))
                assigned.push_back(i);
        }
        if (assigned.size() == words.size())
            return;
        Item item = readCommand(m_context, words);
        if (item.facts.empty())
            return;
        m_took = true;
        m_isShell = m_isShell || !m_isComment;
        take(std::move(item));
    }

    void take(Item item)
    {
        for (const Fact &fact : item.facts) {
            if (fact.meaning == Meaning::Hmac && fact.span.isValid())
                m_context.secrets.push_back(fact.span);
        }
        if (!m_isComment)
            m_context.items.push_back(std::move(item));
    }

    /** "set -x NAME VALUE", "setx NAME VALUE", "setenv NAME VALUE", "ENV NAME VALUE". */
    bool readSetCommand(std::span<const ShellWord> words)
    {
        size_t at = 1;
        while (at < words.size() && words[at].text.view().startsWith(u'-'))
            ++at;
        if (at + 1 >= words.size() || at + 3 < words.size())
            return false;
        const QStringView name = words[at].text.view();
        if (nameLength(name) != name.size() || words[at + 1].text.view() == u"=")
            return false;
        return define(name, words[at + 1].text, words[at].start);
    }

    /** "$env:NAME = 'value'", "$name = 'value'"; moves `at` on to the value. */
    bool readPowerShell(std::span<const ShellWord> words, size_t &at)
    {
        const MappedText &word = words[at].text;
        if (!word.view().startsWith(u'$'))
            return false;
        qsizetype from = 1;
        if (word.view().startsWith(u"$env:", Qt::CaseInsensitive))
            from = 5;
        const qsizetype length = nameLength(word.view().mid(from));
        const QStringView name = word.view().mid(from, length);
        const qsizetype behind = from + length;
        if (length > 0 && behind < word.size() && word.view()[behind] == u'=')
            return define(name, word.part(behind + 1, word.size()), words[at].start);
        if (length == 0 || behind != word.size() || at + 2 >= words.size()
            || words[at + 1].text.view() != u"=")
            return false;
        const bool defined = define(name, words[at + 2].text, words[at].start);
        at += defined ? 2 : 0;
        return defined;
    }

    /** "NAME=value", and systemd's "Environment=NAME=value". */
    bool readAssignment(const ShellWord &word, bool leading)
    {
        qsizetype from = 0;
        qsizetype length = nameLength(word.text.view());
        if (word.text.view().startsWith(u"Environment=", Qt::CaseInsensitive)) {
            from = length + 1;
            length = nameLength(word.text.view().mid(from));
        }
        const QStringView text = word.text.view().mid(from);
        if (length == 0 || length + 1 > text.size() || text[length] != u'='
            || text.mid(length).startsWith(u"=="))
            return false;
        const QStringView name = text.left(length);
        const auto known = identify(name);
        const bool quoted = word.end - word.start != word.text.size();
        if ((!leading && !known) || (known && isPhrase(known->meaning) && !quoted))
            return false; // "product=Atlas DV": the value is the rest of the line
        qsizetype valueAt = from + length + 1;
        QString nameNow = name.toString();
        for (int more = 0; more < mostParameters && !quoted; ++more) {
            const qsizetype next = nextParameter(word.text.view().mid(valueAt));
            if (next == 0)
                break;
            define(nameNow, word.text.part(valueAt, valueAt + next - 1), word.start + valueAt);
            length = nameLength(word.text.view().mid(valueAt + next));
            nameNow = word.text.view().mid(valueAt + next, length).toString();
            valueAt += next + length + 1;
        }
        return define(nameNow, word.text.part(valueAt, word.text.size()), word.start);
    }

    /** In "a&eab_kid=b", as URLs have it, where the next name begins; 0 where there is none. */
    static qsizetype nextParameter(QStringView value)
    {
        const qsizetype at = value.indexOf(u'&') + 1;
        const qsizetype length = at > 0 ? nameLength(value.mid(at)) : 0;
        const bool names = length > 0 && at + length < value.size() && value[at + length] == u'=';
        return names && identify(value.mid(at, length)) ? at : 0;
    }

    /** Remembers a variable, and the fact it states if its name says so. */
    bool define(QStringView name, const MappedText &value, qsizetype at)
    {
        const auto known = identify(name);
        if (!m_isComment) {
            m_isShell = m_isShell || name.toString().isUpper();
            const Variables::Value variable {value.view().toString(),
                                             value.spanOf(0, value.size())};
            m_context.variables.define(name, variable);
        }
        if (!known) {
            m_took = m_took || value.size() > 0;
            return true;
        }
        m_took = true;
        if (known->meaning == Meaning::Secret) {
            m_context.secrets.push_back(value.spanOf(0, value.size()));
            return true;
        }
        auto fact = wholeFact(known->meaning, known->surety, value, &m_context.variables,
                              outerLayerOf(compactName(name)));
        if (!fact)
            return true;
        Item item;
        item.at = m_context.text.sourceAt(at);
        item.qualifier = known->qualifier;
        item.facts.push_back(std::move(*fact));
        take(std::move(item));
        return true;
    }

    TextContext &m_context;
    QStringView m_text;
    bool m_isComment = false;
    bool m_took = false; //!< the line at hand was understood
    bool m_isShell = false; //!< there was a command, or a variable named as shells have them
};

} // namespace

bool readShell(TextContext &context)
{
    return ShellReader(context).read();
}

} // namespace eab::intake
