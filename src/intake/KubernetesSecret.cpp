// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "intake/KubernetesSecret.h"

#include "intake/Lexicon.h"
#include "intake/WholeValue.h"

#include <QSet>

#include <algorithm>

namespace eab::intake {

namespace {

/** "name: value" without quotation marks; an empty name where the line is none. */
struct Setting
{
    QStringView name;
    qsizetype valueAt = 0;
    qsizetype valueEnd = 0;
};

class SecretReader
{
public:
    explicit SecretReader(TextContext &context)
        : m_context(context)
        , m_text(context.view())
    { }

    void read()
    {
        if (!m_text.contains(u"stringData") && !m_text.contains(u"kind: Secret"))
            return;
        const bool aboutEab = m_text.contains(u"externalAccountBinding");
        collectReferredNames();
        bool inData = false;
        OuterLayer layer = OuterLayer::None;
        std::uint16_t indent = 0;
        for (const Line &line : m_context.lines) {
            if (line.isComment || m_context.isClaimed(line.first()))
                continue;
            const Setting setting = settingOf(line);
            const bool opens = setting.valueAt >= setting.valueEnd
                && (setting.name == u"stringData" || setting.name == u"data");
            if (opens) {
                inData = true;
                indent = line.indent;
                layer = setting.name == u"data" ? OuterLayer::Known : OuterLayer::None;
            } else if (inData && line.indent <= indent) {
                inData = false;
            } else if (inData && setting.valueAt < setting.valueEnd) {
                readEntry(line, setting, layer, aboutEab);
            }
        }
    }

private:
    [[nodiscard]] Setting settingOf(const Line &line) const
    {
        qsizetype colon = line.first();
        while (colon < line.last() && m_text[colon] != u':' && m_text[colon] != u' ')
            ++colon;
        Setting setting;
        if (colon >= line.last() || m_text[colon] != u':')
            return setting;
        setting.name = m_text.mid(line.first(), colon - line.first());
        setting.valueAt = colon + 1;
        setting.valueEnd = line.last();
        const auto isMark = [this](qsizetype at) {
            return m_text[at] == u' ' || m_text[at] == u'"' || m_text[at] == u'\'';
        };
        while (setting.valueAt < setting.valueEnd && isMark(setting.valueAt))
            ++setting.valueAt;
        while (setting.valueEnd > setting.valueAt && isMark(setting.valueEnd - 1))
            --setting.valueEnd;
        return setting;
    }

    /** keySecretRef names the entry: "key: hmac". */
    void collectReferredNames()
    {
        for (const Line &line : m_context.lines) {
            const Setting setting = settingOf(line);
            if (setting.name == u"key" && setting.valueEnd - setting.valueAt < 100)
                m_names.insert(
                    m_text.mid(setting.valueAt, setting.valueEnd - setting.valueAt).toString());
        }
    }

    void readEntry(const Line &line, const Setting &setting, OuterLayer layer, bool aboutEab)
    {
        const auto known = identify(setting.name);
        const bool named = known && known->meaning == Meaning::Hmac;
        if (!named && !(aboutEab && m_names.contains(setting.name.toString())))
            return;
        const MappedText value = m_context.text.part(setting.valueAt, setting.valueEnd);
        auto fact = wholeFact(Meaning::Hmac, Surety::Fair, value, &m_context.variables, layer);
        if (!fact || !fact->hmac || fact->hmac->problem)
            return;
        m_context.claim(line.first(), line.last());
        Item item;
        item.at = m_context.text.sourceAt(line.first());
        item.facts.push_back(std::move(*fact));
        m_context.items.push_back(std::move(item));
    }

    TextContext &m_context;
    QStringView m_text;
    QSet<QString> m_names;
};

} // namespace

void readKubernetesSecrets(TextContext &context)
{
    SecretReader(context).read();
}

} // namespace eab::intake
