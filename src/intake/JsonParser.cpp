// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "intake/JsonParser.h"

#include "intake/HmacText.h"

#include <QString>

#include <algorithm>

namespace eab::intake {

namespace {

constexpr size_t deepest = 2000;
constexpr qsizetype longestKey = 200;
constexpr qsizetype longestValue = 100'000;

bool isNameLetter(QChar c)
{
    return c.unicode() < 0x80 && (c.isLetterOrNumber() || c == u'_' || c == u'-' || c == u'.');
}

qsizetype behindBlanks(QStringView text, qsizetype at)
{
    while (at < text.size() && text[at].isSpace())
        ++at;
    return at;
}

class JsonParser
{
public:
    JsonParser(const MappedText &text, qsizetype at, JsonListener &listener)
        : m_source(text)
        , m_text(text.view())
        , m_at(at)
        , m_listener(listener)
    { }

    JsonEnd parse()
    {
        do {
            if (!step())
                break;
        } while (!m_stack.empty());
        m_end.isBroken = m_end.isBroken || !m_stack.empty();
        while (!m_stack.empty())
            close();
        m_end.at = m_at;
        return m_end;
    }

private:
    struct Container
    {
        bool isArray = false;
        QString key; //!< its own
        QString pending; //!< the key of the value that comes next
        bool hasKey = false;
    };

    [[nodiscard]] bool atEnd() const { return m_at >= m_text.size(); }
    [[nodiscard]] QString key() const
    {
        if (m_stack.empty())
            return {};
        return m_stack.back().isArray ? m_stack.back().key : m_stack.back().pending;
    }

    void skipFiller()
    {
        for (;;) {
            while (m_at < m_text.size()
                   && (m_text[m_at].isSpace() || m_text[m_at] == u',' || m_text[m_at] == u'>'))
                ++m_at;
            const QStringView rest = m_text.mid(m_at);
            qsizetype to = -1;
            if (rest.startsWith(u"//") || rest.startsWith(u'#'))
                to = m_text.indexOf(u'\n', m_at);
            else if (rest.startsWith(u"/*"))
                to = m_text.indexOf(u"*/", m_at) + 2;
            else
                return;
            m_at = to < m_at + 1 ? m_text.size() : to;
        }
    }

    /** Reads the next key, value or bracket; false where reading has to end. */
    bool step()
    {
        skipFiller();
        if (atEnd())
            return false;
        const QChar c = m_text[m_at];
        const bool inObject = !m_stack.empty() && !m_stack.back().isArray;
        if (c == u'}' || c == u']') {
            if (m_stack.empty() || (c == u']') != m_stack.back().isArray)
                return broken();
            ++m_at;
            close();
            return true;
        }
        if (inObject && !m_stack.back().hasKey)
            return readKey();
        if (c == u'{' || c == u'[')
            return open(c == u'[');
        const bool read = c == u'"' || c == u'\'' ? readString(c) : readWord();
        if (!m_stack.empty())
            m_stack.back().hasKey = false;
        return read;
    }

    bool broken()
    {
        m_end.isBroken = true;
        return false;
    }

    bool open(bool isArray)
    {
        if (m_stack.size() >= deepest)
            return broken();
        Container container;
        container.isArray = isArray;
        container.key = key();
        if (!m_stack.empty())
            m_stack.back().hasKey = false;
        if (isArray)
            m_listener.beginArray(container.key);
        else
            m_listener.beginObject(container.key, m_source.sourceAt(m_at));
        m_stack.push_back(std::move(container));
        ++m_at;
        return true;
    }

    void close()
    {
        const bool isArray = m_stack.back().isArray;
        m_stack.pop_back();
        if (isArray)
            m_listener.endArray();
        else
            m_listener.endObject();
    }

    bool readKey()
    {
        const QChar quote = m_text[m_at];
        qsizetype from = m_at;
        qsizetype to = m_at;
        if (quote == u'"' || quote == u'\'') {
            from = m_at + 1;
            to = m_text.mid(from, std::min(longestKey, m_text.size() - from)).indexOf(quote);
            if (to < 0)
                return broken();
            to += from;
            m_at = to + 1;
        } else {
            while (to < m_text.size() && to - from < longestKey && isNameLetter(m_text[to]))
                ++to;
            m_at = to;
        }
        m_at = behindBlanks(m_text, m_at);
        const bool arrow = m_text.mid(m_at).startsWith(u"=>");
        if (to == from || atEnd() || (m_text[m_at] != u':' && !arrow))
            return broken();
        m_at += arrow ? 2 : 1;
        m_stack.back().pending = m_text.mid(from, to - from).toString();
        m_stack.back().hasKey = true;
        return true;
    }

    /** A line end inside a string: only between two characters of a key that a mail program broke.
     */
    [[nodiscard]] bool isSoftBreak(qsizetype at, qsizetype from) const
    {
        qsizetype next = at + 1;
        while (next < m_text.size()
               && (m_text[next] == u' ' || m_text[next] == u'>' || m_text[next] == u'\t'))
            ++next;
        return at > from && next < m_text.size() && isBase64(m_text[at - 1])
            && isBase64(m_text[next]);
    }

    bool readString(QChar quote)
    {
        const qsizetype from = ++m_at;
        const bool wanted = m_listener.wantsValue(key());
        MappedText value;
        while (m_at < m_text.size() && m_text[m_at] != quote) {
            const QChar c = m_text[m_at];
            if (c == u'\n') {
                if (!isSoftBreak(m_at, from))
                    return broken();
                ++m_at;
                while (m_text[m_at] == u' ' || m_text[m_at] == u'>' || m_text[m_at] == u'\t')
                    ++m_at;
                continue;
            }
            const bool kept = wanted && value.size() < longestValue;
            if (c == u'\\') {
                readEscape(kept ? &value : nullptr);
                continue;
            }
            if (kept)
                value.append(c, m_source.sourceAt(m_at));
            ++m_at;
        }
        if (atEnd())
            return broken();
        ++m_at;
        m_end.isJson = m_end.isJson || !m_stack.empty();
        if (wanted)
            m_listener.value(key(), value, true);
        return true;
    }

    void readEscape(MappedText *value)
    {
        const qsizetype at = m_at;
        m_at += 2;
        if (at + 1 >= m_text.size()) {
            m_at = m_text.size();
            return;
        }
        QChar c = m_text[at + 1];
        if (c == u'u') {
            bool ok = false;
            const auto code = m_text.mid(at + 2, 4).toUShort(&ok, 16);
            if (ok) {
                c = QChar(code);
                m_at = at + 6;
            }
        } else if (c == u'n' || c == u'r') {
            c = u'\n';
        } else if (c == u't') {
            c = u'\t';
        }
        if (value != nullptr)
            value->append(c, m_source.sourceAt(at));
    }

    /** A number, true, false, null, or a bare word as in YAML's flow style. */
    bool readWord()
    {
        const qsizetype from = m_at;
        while (m_at < m_text.size() && m_text[m_at] != u',' && m_text[m_at] != u'}'
               && m_text[m_at] != u']' && m_text[m_at] != u'"' && !m_text[m_at].isSpace())
            ++m_at;
        if (m_at == from)
            return broken();
        m_end.isJson = m_end.isJson || !m_stack.empty();
        if (m_at - from <= longestKey * 10 && m_listener.wantsValue(key())) {
            const MappedText value = m_source.part(from, m_at);
            m_listener.value(key(), value, false);
        }
        return true;
    }

    const MappedText &m_source;
    QStringView m_text;
    qsizetype m_at;
    JsonListener &m_listener;
    std::vector<Container> m_stack;
    JsonEnd m_end;
};

} // namespace

bool startsJson(QStringView text, qsizetype at)
{
    if (text[at] == u'[') {
        at = behindBlanks(text, at + 1);
        if (at >= text.size() || text[at] != u'{')
            return false;
    } else if (text[at] != u'{') {
        return false;
    }
    at = behindBlanks(text, at + 1);
    while (at < text.size() && text[at] == u'>')
        at = behindBlanks(text, at + 1);
    if (at >= text.size())
        return false;
    qsizetype to = at;
    if (text[at] == u'"' || text[at] == u'\'') {
        to = text.mid(at + 1, std::min(longestKey, text.size() - at - 1)).indexOf(text[at]);
        if (to < 0)
            return false;
        to += at + 2;
    } else {
        while (to < text.size() && to - at < longestKey && isNameLetter(text[to]))
            ++to;
    }
    const qsizetype colon = behindBlanks(text, to);
    return to > at && colon < text.size()
        && (text[colon] == u':' || text.mid(colon).startsWith(u"=>"));
}

JsonEnd parseJson(const MappedText &text, qsizetype at, JsonListener &listener)
{
    return JsonParser(text, at, listener).parse();
}

} // namespace eab::intake
