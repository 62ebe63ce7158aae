// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "base/Literals.h"
#include "intake/LabelData.h"
#include "intake/Lexicon.h"

#include <QHash>
#include <QStringList>

#include <algorithm>
#include <vector>

namespace eab::intake {

namespace {

constexpr qsizetype longestName = 120;
constexpr qsizetype mostWords = 16;

struct Names
{
    QHash<QStringView, const LabelWords *> words;
    qsizetype longest = 0;

    [[nodiscard]] const LabelWords *find(QStringView compact) const
    {
        return compact.size() > longest ? nullptr : words.value(compact);
    }
};

const Names &knownNames()
{
    static const Names names = [] {
        Names all;
        for (const LabelWords &words : identifierWords()) {
            for (const QStringView name : words.words.tokenize(u'|')) {
                all.words.insert(name, &words);
                all.longest = std::max(all.longest, name.size());
            }
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
bool mayStandInside(const LabelWords &words, QStringView compact, bool atEnd, bool knownFront)
{
    if (words.surety == Surety::Weak)
        return false;
    switch (words.meaning) {
    case Meaning::Kid:
        return words.surety == Surety::Sure || (atEnd && compact == u"kid")
            || (atEnd && knownFront);
    case Meaning::Hmac: return words.surety == Surety::Sure || atEnd;
    case Meaning::Directory: return words.surety == Surety::Sure || (atEnd && knownFront);
    case Meaning::Secret:
    case Meaning::Nothing: return atEnd;
    case Meaning::Email: return atEnd && knownFront;
    default: return false;
    }
}

/** "trustico_order_id": what a name says behind a seller's, of an order only. A pair's names keep
 *  the seller as what tells them apart, and a plain "order_id" beside it is the surer one. */
std::optional<Identifier> behindSeller(QStringView compact)
{
    static const QStringList fronts = [] {
        QStringList names;
        for (const QStringView seller : sellerNames().tokenize(u'|'))
            names << compactName(seller);
        return names;
    }();
    for (const QString &front : fronts) {
        if (!compact.startsWith(front))
            continue;
        const LabelWords *words = knownNames().find(compact.mid(front.size()));
        const bool ofOrder = words != nullptr && words->surety == Surety::Sure
            && (words->meaning == Meaning::OrderNumber || words->meaning == Meaning::CaReference
                || words->meaning == Meaning::OrderDate);
        if (ofOrder)
            return Identifier {words->meaning, Surety::Fair, {}};
    }
    return std::nullopt;
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
    const Names &names = knownNames();
    if (const LabelWords *exact = names.find(compactName(name)); exact != nullptr)
        return Identifier {exact->meaning, exact->surety, {}};
    if (const auto known = behindSeller(compactName(name)))
        return known;
    const QStringList words = wordsOf(name);
    if (words.size() > mostWords)
        return std::nullopt;
    const QString joined = words.join(QString());
    std::vector<qsizetype> starts {0};
    for (const QString &word : words)
        starts.push_back(starts.back() + word.size());
    for (qsizetype length = words.size() - 1; length > 0; --length) {
        for (qsizetype from = words.size() - length; from >= 0; --from) {
            const auto begin = static_cast<size_t>(from);
            const auto end = static_cast<size_t>(from + length);
            const QStringView compact
                = QStringView(joined).mid(starts[begin], starts[end] - starts[begin]);
            const LabelWords *found = names.find(compact);
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
