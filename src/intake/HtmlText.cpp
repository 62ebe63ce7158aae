// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "intake/HtmlText.h"

#include "intake/HtmlLayout.h"
#include "intake/HtmlPreparation.h"

#include <libxml/HTMLparser.h>
#include <libxml/parserInternals.h>

#include <algorithm>
#include <array>
#include <mutex>

namespace eab::intake {

namespace {

/** Steps the parser may spend on looking for what an end tag closes; a second of its time. */
constexpr qsizetype endTagBudget = 500'000'000;
constexpr qsizetype leastDepth = 64;
constexpr qsizetype mostDepth = 20'000;

enum class Role {
    Definition,
    Inline,
    Line,
    Paragraph,
    Row,
    Cell,
    Table,
    Break,
    Skipped,
    Pre,
    Link,
    Input,
    Rule
};

Role roleOf(QByteArrayView name)
{
    struct Named
    {
        Role role;
        QLatin1String names;
    };
    static constexpr std::array roles {
        Named {Role::Paragraph, "p|h1|h2|h3|h4|h5|h6|ul|ol|dl|blockquote"_L1},
        Named {
            Role::Line,
            "div|li|dt|section|article|header|footer|address|center|form|fieldset|legend|caption|"
            "option|body|main|nav|aside|figure|summary|details"_L1},
        Named {Role::Definition, "dd"_L1},
        Named {Role::Table, "table"_L1},
        Named {Role::Row, "tr"_L1},
        Named {Role::Cell, "td|th"_L1},
        Named {Role::Break, "br"_L1},
        Named {Role::Rule, "hr"_L1},
        Named {Role::Pre, "pre|textarea"_L1},
        Named {Role::Link, "a"_L1},
        Named {Role::Input, "input"_L1},
        Named {Role::Skipped,
               "script|style|title|template|svg|object|button|del|s|strike|iframe"_L1},
    };
    for (const auto &[role, names] : roles) {
        for (const QLatin1String known : qTokenize(names, '|'_L1)) {
            if (name == QByteArrayView(known))
                return role;
        }
    }
    return Role::Inline;
}

QByteArrayView viewOf(const xmlChar *text)
{
    return {reinterpret_cast<const char *>(text)};
}

QByteArrayView attribute(const xmlChar **attributes, QByteArrayView name)
{
    for (; attributes != nullptr && attributes[0] != nullptr; attributes += 2) {
        if (viewOf(attributes[0]) == name)
            return attributes[1] == nullptr ? QByteArrayView("") : viewOf(attributes[1]);
    }
    return {};
}

bool isHidden(const xmlChar **attributes)
{
    if (!attribute(attributes, "hidden").isNull())
        return true;
    const QByteArrayView given = attribute(attributes, "style");
    if (given.isEmpty() || given.size() > 4096)
        return false;
    QByteArray style = given.toByteArray().toLower();
    style.replace(' ', "");
    return style.contains("display:none") || style.contains("visibility:hidden")
        || style.contains("mso-hide:all") || style.contains("font-size:0;")
        || style.contains("font-size:0px") || style.endsWith("font-size:0")
        || style.contains("opacity:0;") || style.endsWith("opacity:0");
}

/** Listens to the parser and tells the layout. */
class HtmlListener
{
public:
    explicit HtmlListener(qsizetype deepest)
        : m_deepest(deepest)
    { }

    [[nodiscard]] HtmlText finish() { return m_layout.finish(); }
    [[nodiscard]] bool isTooDeep() const { return m_depth > m_deepest; }

    void start(QByteArrayView name, const xmlChar **attributes)
    {
        ++m_depth;
        if (m_hiddenFrom > 0)
            return;
        const Role role = roleOf(name);
        if (role == Role::Skipped || (role != Role::Break && isHidden(attributes))) {
            m_hiddenFrom = m_depth;
            return;
        }
        switch (role) {
        case Role::Paragraph:
        case Role::Table:
        case Role::Rule: m_layout.newParagraph(); break;
        case Role::Line: m_layout.newLine(); break;
        case Role::Definition: m_layout.nextColumn(); break;
        case Role::Pre:
            m_layout.newLine();
            ++m_pre;
            break;
        case Role::Row: m_layout.openRow(); break;
        case Role::Cell: m_layout.openCell(); break;
        case Role::Break: m_layout.lineBreak(); break;
        case Role::Link: m_layout.openLink(QString::fromUtf8(attribute(attributes, "href"))); break;
        case Role::Input: showInput(attributes); break;
        case Role::Inline:
        case Role::Skipped: break;
        }
    }

    void end(QByteArrayView name)
    {
        const qsizetype depth = m_depth--;
        if (m_hiddenFrom > 0) {
            if (depth <= m_hiddenFrom)
                m_hiddenFrom = 0;
            return;
        }
        switch (roleOf(name)) {
        case Role::Paragraph:
        case Role::Table: m_layout.newParagraph(); break;
        case Role::Line:
            if (name != QByteArrayView("dt"))
                m_layout.newLine();
            break;
        case Role::Definition: m_layout.newLine(); break;
        case Role::Pre:
            m_layout.newLine();
            m_pre = std::max(0, m_pre - 1);
            break;
        case Role::Row: m_layout.closeRow(); break;
        case Role::Cell: m_layout.closeCell(); break;
        case Role::Link: m_layout.closeLink(); break;
        default: break;
        }
    }

    void characters(const xmlChar *text, int length)
    {
        if (m_hiddenFrom > 0)
            return;
        QString words = QString::fromUtf8(reinterpret_cast<const char *>(text), length);
        if (m_pre > 0)
            m_layout.preformatted(words);
        else
            m_layout.text(words);
        wipe(words);
    }

private:
    /** A field that a portal shows its values in. */
    void showInput(const xmlChar **attributes)
    {
        const QByteArray type = attribute(attributes, "type").toByteArray().toLower();
        static const std::array shown {"", "text", "password", "url", "email", "search"};
        if (std::any_of(shown.begin(), shown.end(), [&type](const char *t) { return type == t; }))
            m_layout.text(u' ' + QString::fromUtf8(attribute(attributes, "value")) + u' ');
    }

    HtmlLayout m_layout;
    qsizetype m_deepest;
    qsizetype m_depth = 0;
    qsizetype m_hiddenFrom = 0; //!< depth of the element that hides what is in it
    int m_pre = 0;
};

/** What libxml2 hands back to its callbacks. */
struct Parsing
{
    HtmlListener listener;
    htmlParserCtxtPtr parser = nullptr;
};

void onStart(void *data, const xmlChar *name, const xmlChar **attributes)
{
    auto *parsing = static_cast<Parsing *>(data);
    parsing->listener.start(viewOf(name), attributes);
    if (parsing->listener.isTooDeep())
        xmlStopParser(parsing->parser);
}

void onEnd(void *data, const xmlChar *name)
{
    static_cast<Parsing *>(data)->listener.end(viewOf(name));
}

void onCharacters(void *data, const xmlChar *text, int length)
{
    static_cast<Parsing *>(data)->listener.characters(text, length);
}

} // namespace

HtmlText htmlToText(const QString &html)
{
    static std::once_flag once;
    std::call_once(once, xmlInitParser);
    PreparedHtml prepared = prepareHtml(html);
    const qsizetype deepest = std::clamp(endTagBudget / std::max<qsizetype>(prepared.endTags, 1),
                                         leastDepth, mostDepth);
    Parsing parsing {HtmlListener(deepest)};
    parsing.parser = htmlCreateMemoryParserCtxt(prepared.utf8.constData(),
                                                static_cast<int>(prepared.utf8.size()));
    if (parsing.parser == nullptr)
        return {};
    xmlSwitchEncoding(parsing.parser, XML_CHAR_ENCODING_UTF8);
    htmlCtxtUseOptions(parsing.parser,
                       HTML_PARSE_RECOVER | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING
                           | HTML_PARSE_NONET | HTML_PARSE_IGNORE_ENC);
    htmlSAXHandler handler {};
    handler.startElement = onStart;
    handler.endElement = onEnd;
    handler.characters = onCharacters;
    handler.ignorableWhitespace = onCharacters;
    *parsing.parser->sax = handler;
    parsing.parser->userData = &parsing;
    htmlParseDocument(parsing.parser);
    htmlFreeParserCtxt(parsing.parser);
    wipe(prepared.utf8);
    return parsing.listener.finish();
}

bool looksLikeHtml(QStringView text)
{
    constexpr qsizetype sample = 20'000;
    const QStringView head = text.left(sample);
    if (head.contains(u"<!doctype html", Qt::CaseInsensitive)
        || head.contains(u"<html", Qt::CaseInsensitive))
        return true;
    static constexpr std::array<QStringView, 11> tags {u"<body", u"<table", u"<tr", u"<td",
                                                       u"<div",  u"<p>",    u"<p ", u"<br",
                                                       u"<span", u"<li>",   u"</"};
    const auto seen = std::count_if(tags.begin(), tags.end(), [head](QStringView tag) {
        return head.contains(tag, Qt::CaseInsensitive);
    });
    return seen >= 2 && head.trimmed().startsWith(u'<');
}

} // namespace eab::intake
