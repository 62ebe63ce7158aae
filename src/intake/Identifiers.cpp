// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "base/Literals.h"
#include "intake/LabelData.h"
#include "intake/Lexicon.h"

#include <QHash>
#include <QStringList>

#include <algorithm>

namespace eab::intake {

namespace {

constexpr qsizetype longestName = 120;
constexpr qsizetype mostWords = 16;

const QHash<QString, const LabelWords *> &knownNames()
{
    static const QHash<QString, const LabelWords *> names = [] {
        QHash<QString, const LabelWords *> all;
        for (const LabelWords &words : identifierWords()) {
            for (const QStringView name : words.words.tokenize(u'|'))
                all.insert(name.toString(), &words);
        }
        return all;
    }();
    return names;
}

/** "eabHmacKey", "EAB_HMAC_KEY" and "acme.eab-hmac" as words in lower case. */
QStringList wordsOf(QStringView name)
{
    QStringList words;
    bool fresh = true;
    QChar before;
    for (const QChar c : name) {
        const bool part = c.unicode() < 0x80 && c.isLetterOrNumber();
        if (!part) {
            fresh = true;
            continue;
        }
        if (fresh || (c.isUpper() && before.isLower()))
            words << QString();
        fresh = false;
        words.back() += c.toLower();
        before = c;
    }
    return words;
}

/** Names of programs and habits in front of a variable, which tell nothing apart. */
bool isNoise(const QString &word)
{
    return isOneOf(word,
                   u"lego|acme|ca|tf|var|my|the|env|traefik|certbot|caddy|app|config|"
                   u"certificatesresolvers|le|ssl|cert|account|eab|default|service|value");
}

/** May a name with further words around it still be this one? AWS_ACCESS_KEY_ID is no KID. */
bool mayStandInside(const LabelWords &words, const QString &compact, bool atEnd, bool knownFront)
{
    if (words.surety == Surety::Weak)
        return false;
    switch (words.meaning) {
    case Meaning::Kid:
        return words.surety == Surety::Sure || (atEnd && compact == "kid"_L1)
            || (atEnd && knownFront);
    case Meaning::Hmac: return words.surety == Surety::Sure || atEnd;
    case Meaning::Directory: return words.surety == Surety::Sure || (atEnd && knownFront);
    case Meaning::Secret:
    case Meaning::Nothing: return atEnd;
    case Meaning::Email: return atEnd && knownFront;
    default: return false;
    }
}

} // namespace

QString compactName(QStringView name)
{
    QString compact;
    compact.reserve(name.size());
    for (const QChar c : name) {
        if (c.unicode() < 0x80 && c.isLetterOrNumber())
            compact += c.toLower();
    }
    return compact;
}

std::optional<Identifier> identify(QStringView name)
{
    if (name.isEmpty() || name.size() > longestName)
        return std::nullopt;
    const auto &names = knownNames();
    if (const LabelWords *exact = names.value(compactName(name)); exact != nullptr)
        return Identifier {exact->meaning, exact->surety, {}};
    const QStringList words = wordsOf(name);
    if (words.size() > mostWords)
        return std::nullopt;
    for (qsizetype length = words.size() - 1; length > 0; --length) {
        for (qsizetype from = words.size() - length; from >= 0; --from) {
            const QString compact = words.mid(from, length).join(QString());
            const LabelWords *found = names.value(compact);
            if (found == nullptr)
                continue;
            const bool atEnd = from + length == words.size();
            const bool knownFront = std::any_of(words.begin(), words.begin() + from, isNoise);
            if (!mayStandInside(*found, compact, atEnd, knownFront))
                continue;
            QStringList rest = words.mid(0, from) + words.mid(from + length);
            rest.removeIf(isNoise);
            return Identifier {found->meaning, found->surety, rest.join(QLatin1Char(' '))};
        }
    }
    return std::nullopt;
}

} // namespace eab::intake
