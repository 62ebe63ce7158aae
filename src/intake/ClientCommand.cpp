// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "intake/ClientCommand.h"

#include "intake/Lexicon.h"
#include "intake/WholeValue.h"

#include <algorithm>

namespace eab::intake {

namespace {

/** Programs whose options we know even where they name no credential. */
bool isAcmeClient(QStringView word)
{
    const qsizetype slash = std::max(word.lastIndexOf(u'/'), word.lastIndexOf(u'\\'));
    return isOneOf(word.mid(slash + 1),
                   u"certbot|lego|acme.sh|wacs|wacs.exe|uacme|dehydrated|set-paserver|"
                   u"new-paaccount|traefik|caddy|new-pacertificate|certbot-auto|simple-acme|"
                   u"win-acme|letsencrypt");
}

/** Options of one letter, which mean something only with their program. */
std::optional<Meaning> shortOption(QChar letter, QStringView program)
{
    if (letter == u'm')
        return Meaning::Email;
    if (letter == u'd')
        return Meaning::Domain;
    if (letter == u's' && program.contains(u"lego"))
        return Meaning::Directory;
    if (letter == u'a' && program.contains(u"uacme"))
        return Meaning::Directory;
    return std::nullopt;
}

class CommandReader
{
public:
    CommandReader(TextContext &context, std::span<const ShellWord> words)
        : m_context(context)
        , m_words(words)
    { }

    Item read()
    {
        m_item.at = m_context.text.sourceAt(m_words.front().start);
        for (const ShellWord &word : m_words) {
            if (isAcmeClient(word.text.view()))
                m_program = word.text.view().toString().toLower();
        }
        if (!readDirective()) {
            for (m_at = 0; m_at < m_words.size(); ++m_at)
                readWord();
        }
        decideEabKey();
        const bool aboutPair = has(Meaning::Kid) || has(Meaning::Hmac);
        if (!aboutPair && m_program.isEmpty() && !m_ofAcme)
            m_item.facts.clear();
        m_item.whole = has(Meaning::Kid) && has(Meaning::Hmac);
        return std::move(m_item);
    }

private:
    [[nodiscard]] bool has(Meaning meaning) const { return intake::has(m_item.facts, meaning); }

    /** "Use --eab-kid and --eab-hmac-key." */
    static bool isProse(Meaning meaning, QStringView value)
    {
        if (meaning == Meaning::Kid)
            return isOrdinaryWord(value);
        const bool letters = std::all_of(value.begin(), value.end(),
                                         [](QChar c) { return c.isLetter() || c.isPunct(); });
        return meaning == Meaning::Hmac
            && (isOrdinaryWord(value) || (letters && value.size() < 16));
    }

    void add(Meaning meaning, const MappedText &text, OuterLayer layer = OuterLayer::None)
    {
        if (isProse(meaning, text.view()))
            return;
        auto fact = wholeFact(meaning, Surety::Sure, text, &m_context.variables, layer);
        if (!fact)
            return;
        if (meaning == Meaning::Secret)
            m_context.secrets.push_back(text.spanOf(0, text.size()));
        else
            m_item.facts.push_back(std::move(*fact));
    }

    /** "MDExternalAccountBinding KID HMAC", "eab KID HMAC", "external_account_key KID data:HMAC",
     *  "certify acmeaccount add CA MAIL KID HMAC": meaning by position. */
    bool readDirective()
    {
        const QString name = compactName(m_words[0].text.view());
        if (name == "mdexternalaccountbinding"_L1) {
            if (m_words.size() == 3)
                addPair(m_words[1].text, m_words[2].text);
            return true;
        }
        if (m_words[0].text.view() == u"eab" && m_words.size() == 3) {
            const auto key = wholeFact(Meaning::Hmac, Surety::Sure, m_words[2].text);
            if (key && key->hmac && !key->hmac->problem)
                addPair(m_words[1].text, m_words[2].text);
            return true;
        }
        if (name == "externalaccountkey"_L1) {
            if (m_words.size() >= 3) {
                const MappedText &key = m_words[2].text;
                const bool inPlace = key.view().startsWith(u"data:");
                if (inPlace)
                    addPair(m_words[1].text, key.part(5, key.size()));
                else
                    add(Meaning::Kid, m_words[1].text);
            }
            return true;
        }
        for (size_t i = 0; i + 5 < m_words.size(); ++i) {
            if (m_words[i].text.view() == u"acmeaccount" && m_words[i + 1].text.view() == u"add") {
                add(Meaning::Email, m_words[i + 3].text);
                addPair(m_words[i + 4].text, m_words[i + 5].text);
                return true;
            }
        }
        return false;
    }

    void addPair(const MappedText &kid, const MappedText &key)
    {
        auto hmac = wholeFact(Meaning::Hmac, Surety::Sure, key, &m_context.variables);
        if (hmac && hmac->hmac && hmac->hmac->problem && key.size() < 16)
            return; // "EAB Key ID" in a sentence
        add(Meaning::Kid, kid);
        if (hmac)
            m_item.facts.push_back(std::move(*hmac));
    }

    void readWord()
    {
        const QStringView word = m_words[m_at].text.view();
        qsizetype dashes = 0;
        while (dashes < word.size()
               && (word[dashes] == u'-' || word[dashes] == QChar(0x2013)
                   || word[dashes] == QChar(0x2014)))
            ++dashes;
        if (dashes == 0 || dashes > 3 || dashes == word.size())
            return;
        qsizetype nameEnd = dashes;
        while (nameEnd < word.size() && word[nameEnd] != u'=' && word[nameEnd] != u':')
            ++nameEnd;
        const QString name = word.mid(dashes, nameEnd - dashes).toString();
        if (nameEnd < word.size()) {
            const MappedText &text = m_words[m_at].text;
            readOption(name, text.part(nameEnd + 1, text.size()));
        } else if (m_at + 1 < m_words.size() && !m_words[m_at + 1].isOperator
                   && readOption(name, m_words[m_at + 1].text)) {
            ++m_at;
        }
    }

    /** True where the option takes its value from `value`. */
    bool readOption(const QString &name, const MappedText &value)
    {
        const QString compact = compactName(name);
        if (compact == "fromliteral"_L1 || compact == "set"_L1)
            return readLiteral(value);
        if (compact == "eabkey"_L1) {
            m_eabKey = value.part(0, value.size());
            m_hasEabKey = true;
            return true;
        }
        if (compact == "e"_L1 || compact == "eab"_L1)
            return readJoined(value);
        if (compact == "h"_L1 || compact == "header"_L1)
            return maskHeader(value);
        if (name.size() == 1) {
            const auto meaning = shortOption(name.at(0), m_program);
            const bool optionAhead = value.view().startsWith(u'-') && meaning != Meaning::Hmac;
            if (!meaning || optionAhead)
                return false;
            add(*meaning, value);
            return true;
        }
        const auto known = identify(name);
        if (!known || known->meaning == Meaning::Nothing)
            return false;
        const bool flagAhead = value.view().startsWith(u"--") && identify(value.view().mid(2));
        if (flagAhead)
            return false;
        m_ofAcme = m_ofAcme || compact.contains("acme"_L1);
        add(known->meaning, value, outerLayerOf(compact));
        return true;
    }

    /** kubectl's "--from-literal=hmac=VALUE", helm's "--set acme.eab.kid=VALUE". */
    bool readLiteral(const MappedText &value)
    {
        const qsizetype equals = value.view().indexOf(u'=');
        if (equals <= 0)
            return false;
        const QStringView name = value.view().left(equals);
        const MappedText rest = value.part(equals + 1, value.size());
        const auto known = identify(name);
        if (known && known->meaning != Meaning::Secret)
            add(known->meaning, rest);
        else if (known)
            addSound(rest);
        return true;
    }

    /** A value called "secret" is the HMAC key if it is the text of one. */
    void addSound(const MappedText &value)
    {
        m_context.secrets.push_back(value.spanOf(0, value.size()));
        auto fact = wholeFact(Meaning::Hmac, Surety::Fair, value, &m_context.variables);
        if (fact && fact->hmac && !fact->hmac->problem)
            m_item.facts.push_back(std::move(*fact));
    }

    /** uacme's "-e KID:KEY" and "-e KID:KEY:256". */
    bool readJoined(const MappedText &value)
    {
        const QStringView text = value.view();
        const qsizetype colon = text.indexOf(u':');
        if (colon <= 0 || text.contains(u'=') || text.contains(u'/') || text.contains(u' '))
            return false;
        const qsizetype second = text.indexOf(u':', colon + 1);
        constexpr qsizetype shortest = 16; // "KEYID:KEY" is the manual's own example
        if ((second < 0 ? text.size() : second) - colon <= shortest)
            return false;
        add(Meaning::Kid, value.part(0, colon));
        add(Meaning::Hmac, value.part(colon + 1, second < 0 ? text.size() : second));
        return true;
    }

    /** curl's "-H 'X-DC-DEVKEY: abc'". */
    bool maskHeader(const MappedText &value)
    {
        const qsizetype colon = value.view().indexOf(u':');
        const auto known = colon > 0 ? identify(value.view().left(colon)) : std::nullopt;
        if (!known || known->meaning != Meaning::Secret)
            return false;
        m_context.secrets.push_back(value.spanOf(colon + 1, value.size()));
        return true;
    }

    /** "--eab-key" is the HMAC key beside a KID (win-acme), and the KID beside an HMAC key
     *  (DigiCert's agent). */
    void decideEabKey()
    {
        if (!m_hasEabKey)
            return;
        const bool isKid = has(Meaning::Hmac) && !has(Meaning::Kid);
        add(isKid ? Meaning::Kid : Meaning::Hmac, m_eabKey);
    }

    TextContext &m_context;
    std::span<const ShellWord> m_words;
    Item m_item;
    QString m_program;
    MappedText m_eabKey;
    bool m_hasEabKey = false;
    bool m_ofAcme = false; //!< an option names ACME itself
    size_t m_at = 0;
};

} // namespace

Item readCommand(TextContext &context, std::span<const ShellWord> words)
{
    return CommandReader(context, words).read();
}

} // namespace eab::intake
