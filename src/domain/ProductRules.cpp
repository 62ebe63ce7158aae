// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "domain/ProductRules.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace eab::domain {

namespace {

/** Words in lower case with one blank between them and around: "PositiveSSL® (DV)" is
 *  " positivessl dv ". */
QString foldedWords(const QString &text)
{
    QString folded(1, QLatin1Char(' '));
    for (const QChar c : foldForSearch(text)) {
        if (c.isLetterOrNumber())
            folded += c;
        else if (!c.isMark() && c.category() != QChar::Symbol_Other
                 && !folded.endsWith(QLatin1Char(' ')))
            folded += QLatin1Char(' ');
    }
    if (!folded.endsWith(QLatin1Char(' ')))
        folded += QLatin1Char(' ');
    return folded;
}

} // namespace

Result<ProductRules> ProductRules::fromJson(const QByteArray &json)
{
    QJsonParseError parse {};
    const QJsonDocument document = QJsonDocument::fromJson(json, &parse);
    if (parse.error != QJsonParseError::NoError || !document.isArray())
        return Error {ErrorCode::MalformedInput, u"products"_s, parse.errorString()};
    ProductRules rules;
    for (const auto &value : document.array()) {
        const QJsonObject object = value.toObject();
        ProductRule rule;
        rule.seller = object.value("seller"_L1).toString();
        for (const auto &word : object.value("words"_L1).toArray()) {
            if (const QString folded = foldedWords(word.toString()); folded.size() > 2)
                rule.words << folded;
        }
        const QString kind = object.value("kind"_L1).toString();
        rule.kind = kindFromName(kind);
        rule.mark = factMarkFromName(object.value("mark"_L1).toString());
        rule.asOf = QDate::fromString(object.value("as_of"_L1).toString(), Qt::ISODate);
        rule.source = object.value("source"_L1).toString();
        const bool decides
            = kind == kindName(RecordKind::Order) || kind == kindName(RecordKind::Certificate);
        if (rule.words.isEmpty() || !decides || !rule.asOf.isValid() || rule.source.isEmpty())
            return Error {ErrorCode::MalformedInput, rule.words.join(u", "_s),
                          u"words, kind, as_of or source missing"_s};
        rules.m_rules.push_back(std::move(rule));
    }
    return rules;
}

RecordKind ProductRules::kindOf(const QString &seller, const QString &product) const
{
    const QString words = foldedWords(product);
    for (const bool own : {true, false}) {
        std::optional<RecordKind> kind;
        for (const ProductRule &rule : m_rules) {
            const bool about
                = own ? !rule.seller.isEmpty() && rule.seller == seller : rule.seller.isEmpty();
            if (!about || rule.mark == FactMark::Unverified
                || std::none_of(rule.words.begin(), rule.words.end(),
                                [&words](const QString &word) { return words.contains(word); }))
                continue;
            if (kind && *kind != rule.kind)
                return RecordKind::Undecided;
            kind = rule.kind;
        }
        if (kind)
            return *kind;
    }
    return RecordKind::Undecided;
}

} // namespace eab::domain
