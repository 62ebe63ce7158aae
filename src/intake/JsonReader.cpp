// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "intake/JsonReader.h"

#include "intake/JsonGroup.h"
#include "intake/JsonParser.h"
#include "intake/LabelScanner.h"
#include "intake/Lexicon.h"
#include "intake/WholeValue.h"

#include <algorithm>

namespace eab::intake {

namespace {

// What is more, or deeper, is no answer about one credential.
constexpr qsizetype mostFields = 500;
constexpr size_t deepestAnswer = 24;

/** A number, or a word. */
QJsonValue bareValue(QStringView word)
{
    if (word == u"true" || word == u"false")
        return word == u"true";
    bool isNumber = false;
    const qint64 whole = word.toLongLong(&isNumber);
    if (isNumber)
        return whole;
    const double number = word.toDouble(&isNumber);
    return isNumber ? QJsonValue(number) : QJsonValue(word.toString());
}

/** Collects the facts of nested objects and lets the innermost one that can pair them do so. */
class JsonFacts final : public JsonListener
{
public:
    explicit JsonFacts(TextContext &context)
        : m_context(context)
    {
        m_frames.emplace_back();
    }

    [[nodiscard]] bool wantsValue(QStringView) const override { return true; }

    void beginObject(QStringView key, qsizetype at) override
    {
        JsonFrame frame;
        frame.key = compactName(key);
        frame.title = key.toString();
        frame.own.at = at;
        m_frames.push_back(std::move(frame));
    }

    void beginArray(QStringView key) override
    {
        JsonFrame frame;
        frame.isArray = true;
        frame.key = compactName(key);
        frame.title = key.toString();
        m_frames.push_back(std::move(frame));
    }

    void endArray() override { fold(); }
    void endObject() override
    {
        resolve(m_frames.back());
        fold();
    }

    void value(QStringView key, const MappedText &text, bool isString) override
    {
        const QStringView word = text.view();
        if (!isString && word == u"null") {
            noteAbsent(key);
            keep(key, QJsonValue());
            return;
        }
        JsonFrame &frame = objectFrame();
        const QString name = compactName(key);
        noteShape(frame, name, text);
        if (frame.key == "externalaccountmackeys"_L1) {
            addPair(frame, key, text);
            return;
        }
        const auto known = identify(key);
        const bool isSecret = known
            ? known->meaning == Meaning::Secret || known->meaning == Meaning::Hmac
            : (isString && readProse(text)) || (name == "key"_L1 && frame.weakKey);
        if (!isSecret)
            keep(key, isString ? QJsonValue(word.toString()) : bareValue(word));
        if (!known)
            return;
        if (known->meaning == Meaning::Secret) {
            m_context.secrets.push_back(text.spanOf(0, text.size()));
            noteWeakKey(frame, name, text);
            return;
        }
        auto fact = wholeFact(known->meaning, known->surety, text, nullptr, outerLayerOf(name));
        if (!fact) {
            noteTooLong(known->meaning, text);
            return;
        }
        if (known->meaning == Meaning::Hmac && fact->span.isValid())
            m_context.secrets.push_back(fact->span);
        if (name == "keyid"_L1)
            fact->surety = Surety::Weak;
        frame.own.add(std::move(*fact));
    }

    /** Hands everything on that was found, in the order in which it stands in the text. */
    void finish()
    {
        JsonFrame &root = m_frames.front();
        for (JsonGroup &group : root.complete)
            emitGroup(std::move(group), true);
        for (JsonGroup &group : root.open)
            emitGroup(std::move(group), false);
        std::stable_sort(m_context.items.begin(), m_context.items.end(),
                         [](const Item &a, const Item &b) { return a.at < b.at; });
    }

private:
    [[nodiscard]] JsonFrame &objectFrame()
    {
        for (auto frame = m_frames.rbegin(); frame != m_frames.rend(); ++frame) {
            if (!frame->isArray)
                return *frame;
        }
        return m_frames.front();
    }

    /** Keeps a value as a part of the object around it, which may turn out to be an API's answer. */
    void keep(QStringView key, const QJsonValue &value)
    {
        JsonFrame &frame = m_frames.back();
        if (m_frames.size() < 2 || m_frames.size() > deepestAnswer)
            return;
        if (frame.isArray && frame.list.size() < mostFields)
            frame.list.append(value);
        else if (!frame.isArray && frame.fields.size() < mostFields)
            frame.fields.insert(key.toString(), value);
    }

    /** "hmac_key": null - the key is part of the answer, but not told again. */
    void noteAbsent(QStringView key)
    {
        const auto known = identify(key);
        if (!known || known->meaning != Meaning::Hmac || known->surety == Surety::Weak)
            return;
        Fact absent;
        absent.meaning = Meaning::Hmac;
        objectFrame().own.add(std::move(absent));
    }

    void noteTooLong(Meaning meaning, const MappedText &text)
    {
        const auto field = fieldOf(meaning);
        if (!field || !isTooLong(meaning, text.view()))
            return;
        Item item;
        item.at = text.sourceAt(0);
        item.remarks.push_back({domain::ImportRemark::Kind::TooLong, *field, {}});
        m_context.items.push_back(std::move(item));
    }

    /** Values that mean something only beside others. */
    void noteShape(JsonFrame &frame, const QString &name, const MappedText &text)
    {
        const QStringView word = text.view();
        frame.keys.insert(name);
        if (name == "id"_L1)
            frame.id = wholeFact(Meaning::Kid, Surety::Fair, text);
        else if (name == "externalaccountbinding"_L1)
            frame.boundByKey = word == u"true";
        else if (name == "keytype"_L1)
            frame.isMacKey = word == u"hs" || word == u"hmac" || word == u"HMAC";
        else if (name == "name"_L1 || name == "key"_L1)
            frame.name = word.left(120).toString();
        if (name == "name"_L1 && word.contains(u"/externalAccountKeys/")) {
            const qsizetype from = word.lastIndexOf(u'/') + 1;
            frame.id = wholeFact(Meaning::Kid, Surety::Fair, text.part(from, text.size()));
        }
        const bool isContent = name == "value"_L1;
        const auto named
            = isContent ? identify(frame.name.isEmpty() ? frame.key : frame.name) : std::nullopt;
        if (named && named->meaning == Meaning::Secret)
            m_context.secrets.push_back(text.spanOf(0, text.size()));
        else if (named)
            frame.content = wholeFact(named->meaning, named->surety, text);
        else
            noteWeakKey(frame, name, text);
    }

    /** "key" and "secret" are the HMAC key where the object around them is about EAB. */
    void noteWeakKey(JsonFrame &frame, const QString &name, const MappedText &text)
    {
        const bool aboutEab
            = frame.key.contains("eab"_L1) || frame.key.contains("externalaccount"_L1);
        const bool secret = name == "key"_L1 || name == "secret"_L1;
        if (!secret && !(aboutEab && name == "value"_L1))
            return;
        auto fact = wholeFact(Meaning::Hmac, Surety::Weak, text);
        if (fact && fact->hmac && (aboutEab || !fact->hmac->problem))
            frame.weakKey = std::move(*fact);
    }

    /** Pebble's configuration maps key identifiers to keys. */
    void addPair(JsonFrame &frame, QStringView key, const MappedText &text)
    {
        MappedText kid;
        for (const QChar c : key)
            kid.append(c, 0);
        auto name = wholeFact(Meaning::Kid, Surety::Sure, kid);
        auto hmac = wholeFact(Meaning::Hmac, Surety::Sure, text);
        if (!name || !hmac || !hmac->hmac)
            return;
        name->span = {};
        m_context.secrets.push_back(hmac->span);
        JsonGroup pair;
        pair.at = hmac->span.start;
        pair.add(std::move(*name));
        pair.add(std::move(*hmac));
        frame.complete.push_back(std::move(pair));
    }

    /** A long string may hold a whole message: "body": "EAB Key ID: ...\nEAB HMAC Key: ..." Whether a
     *  secret is in it. */
    bool readProse(const MappedText &text)
    {
        constexpr qsizetype shortest = 60;
        if (text.size() < shortest || !text.view().contains(u':') || !text.view().contains(u'\n'))
            return false;
        TextContext inner(text.part(0, text.size()));
        scanLabels(inner);
        const bool hasKeys
            = std::any_of(inner.items.begin(), inner.items.end(),
                          [](const Item &item) { return has(item.facts, Meaning::Hmac); });
        std::move(inner.items.begin(), inner.items.end(), std::back_inserter(m_context.items));
        m_context.secrets.insert(m_context.secrets.end(), inner.secrets.begin(),
                                 inner.secrets.end());
        return !inner.secrets.empty() || hasKeys;
    }

    /** The finished frame's groups become its parent's. */
    void fold()
    {
        JsonFrame frame = std::move(m_frames.back());
        m_frames.pop_back();
        keep(frame.title, frame.isArray ? QJsonValue(frame.list) : QJsonValue(frame.fields));
        JsonFrame &parent = m_frames.back();
        for (JsonGroup &group : frame.open)
            group.ofArray = group.ofArray || frame.isArray;
        std::move(frame.complete.begin(), frame.complete.end(),
                  std::back_inserter(parent.complete));
        std::move(frame.open.begin(), frame.open.end(), std::back_inserter(parent.open));
    }

    void emitGroup(JsonGroup group, bool whole)
    {
        Item item;
        item.at = group.at;
        item.whole = whole;
        item.issuerHint = group.issuerHint;
        item.answer = std::move(group.answer);
        item.isKey = group.isKey;
        item.closed = group.isKey;
        item.facts = std::move(group.facts);
        m_context.items.push_back(std::move(item));
    }

    TextContext &m_context;
    std::vector<JsonFrame> m_frames;
};

} // namespace

JsonOutcome readJson(TextContext &context)
{
    JsonOutcome outcome;
    const QStringView text = context.view();
    JsonFacts facts(context);
    qsizetype first = 0;
    while (first < text.size() && text[first].isSpace())
        ++first;
    for (qsizetype at = first; at < text.size(); ++at) {
        if ((text[at] != u'{' && text[at] != u'[') || !startsJson(text, at))
            continue;
        const size_t line = lineAt(context.lines, at);
        if (line < context.lines.size() && context.lines[line].isComment) {
            at = context.lines[line].last();
            continue;
        }
        const JsonEnd end = parseJson(context.text, at, facts);
        if (at == first) {
            outcome.isDocument = end.isJson;
            outcome.isBroken = end.isBroken;
        }
        if (end.isJson) // also what is cut off: the rest of a torn string is no value
            context.claim(at, end.at);
        at = std::max(at, end.at - 1);
    }
    facts.finish();
    return outcome;
}

} // namespace eab::intake
