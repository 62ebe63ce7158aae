// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "intake/HtmlPreparation.h"

#include <algorithm>
#include <array>
#include <cctype>

namespace eab::intake {

namespace {

constexpr int mostAttributes = 200;

struct NamedCharacter
{
    const char *name;
    int code;
};

/** Characters that HTML 4 has no name for, as far as they occur in keys, URLs and labels. */
constexpr std::array namedCharacters {
    NamedCharacter {"ast;", 0x2a},          NamedCharacter {"apos;", 0x27},
    NamedCharacter {"bsol;", 0x5c},         NamedCharacter {"colon;", 0x3a},
    NamedCharacter {"comma;", 0x2c},        NamedCharacter {"commat;", 0x40},
    NamedCharacter {"dash;", 0x2010},       NamedCharacter {"dollar;", 0x24},
    NamedCharacter {"equals;", 0x3d},       NamedCharacter {"excl;", 0x21},
    NamedCharacter {"grave;", 0x60},        NamedCharacter {"Hat;", 0x5e},
    NamedCharacter {"hyphen;", 0x2010},     NamedCharacter {"lbrace;", 0x7b},
    NamedCharacter {"lbrack;", 0x5b},       NamedCharacter {"lcub;", 0x7b},
    NamedCharacter {"lowbar;", 0x5f},       NamedCharacter {"lpar;", 0x28},
    NamedCharacter {"lsqb;", 0x5b},         NamedCharacter {"midast;", 0x2a},
    NamedCharacter {"NewLine;", 0x0a},      NamedCharacter {"NoBreak;", 0x2060},
    NamedCharacter {"num;", 0x23},          NamedCharacter {"percnt;", 0x25},
    NamedCharacter {"period;", 0x2e},       NamedCharacter {"plus;", 0x2b},
    NamedCharacter {"quest;", 0x3f},        NamedCharacter {"rbrace;", 0x7d},
    NamedCharacter {"rbrack;", 0x5d},       NamedCharacter {"rcub;", 0x7d},
    NamedCharacter {"rpar;", 0x29},         NamedCharacter {"rsqb;", 0x5d},
    NamedCharacter {"semi;", 0x3b},         NamedCharacter {"sol;", 0x2f},
    NamedCharacter {"Tab;", 0x09},          NamedCharacter {"UnderBar;", 0x5f},
    NamedCharacter {"verbar;", 0x7c},       NamedCharacter {"vert;", 0x7c},
    NamedCharacter {"VerticalLine;", 0x7c}, NamedCharacter {"ZeroWidthSpace;", 0x200b},
};

class Preparer
{
public:
    explicit Preparer(QByteArray source)
        : m_source(std::move(source))
    {
        m_result.utf8.reserve(m_source.size() + 64);
    }

    PreparedHtml prepare()
    {
        while (m_at < m_source.size()) {
            const char c = m_source[m_at];
            if (c == '\0') {
                ++m_at;
            } else if (c == '&') {
                copyReference();
            } else if (c == '<') {
                copyMarkup();
            } else {
                m_result.utf8 += c;
                ++m_at;
            }
        }
        m_source.fill('\0');
        return std::move(m_result);
    }

private:
    [[nodiscard]] bool startsWith(QByteArrayView mark) const
    {
        return QByteArrayView(m_source).sliced(m_at).startsWith(mark);
    }

    void copyReference()
    {
        const QByteArrayView rest = QByteArrayView(m_source).sliced(m_at + 1);
        for (const NamedCharacter &named : namedCharacters) {
            if (!rest.startsWith(QByteArrayView(named.name)))
                continue;
            m_result.utf8 += "&#" + QByteArray::number(named.code) + ';';
            m_at += 1 + static_cast<qsizetype>(qstrlen(named.name));
            return;
        }
        m_result.utf8 += '&';
        ++m_at;
    }

    void copyMarkup()
    {
        if (startsWith("<!--")) {
            const qsizetype end = m_endless ? -1 : m_source.indexOf("-->", m_at + 2);
            m_endless = end < 0;
            m_at = end < 0 ? m_at + 4 : end + 3; // one that never ends hides nothing
            return;
        }
        m_result.endTags += startsWith("</") ? 1 : 0;
        const bool tag = m_at + 1 < m_source.size()
            && (std::isalpha(static_cast<unsigned char>(m_source[m_at + 1])) != 0);
        m_result.utf8 += '<';
        ++m_at;
        if (tag)
            copyTag();
    }

    /** Up to the '>' that ends the tag; attributes beyond the limit are left away. */
    void copyTag()
    {
        int attributes = 0;
        char quote = '\0';
        bool inName = true;
        for (; m_at < m_source.size(); ++m_at) {
            const char c = m_source[m_at];
            if (c == '\0')
                continue;
            if (quote != '\0') {
                quote = c == quote ? '\0' : quote;
            } else if (c == '>') {
                return;
            } else if (c == '"' || c == '\'') {
                quote = c;
            } else if (std::isspace(static_cast<unsigned char>(c)) != 0 || c == '/') {
                inName = false;
            } else if (!inName) {
                ++attributes;
                inName = true;
            }
            if (quote != '\0' && c == '&') {
                copyReference();
                --m_at;
            } else if (attributes <= mostAttributes) {
                m_result.utf8 += c;
            }
        }
    }

    QByteArray m_source;
    qsizetype m_at = 0;
    bool m_endless = false; //!< no comment that begins from here on ends
    PreparedHtml m_result;
};

} // namespace

PreparedHtml prepareHtml(QStringView html)
{
    return Preparer(html.toUtf8()).prepare();
}

} // namespace eab::intake
