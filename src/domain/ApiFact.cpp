// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "domain/ApiFact.h"

#include "base/Literals.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace eab::domain {

namespace {

constexpr int deepest = 16; // what lies deeper stays one value

bool tellsSecret(const QString &name)
{
    static const QRegularExpression telling(
        u"hmac|mac_?key|secret|passw|passphrase|private|token|api_?key|authorization"_s,
        QRegularExpression::CaseInsensitiveOption);
    return telling.match(name).hasMatch();
}

/** The members of a JSON Web Key that are not for others (RFC 7518, 6). */
bool isPrivateInJwk(const QString &name)
{
    static const QStringList members
        = {u"k"_s, u"d"_s, u"p"_s, u"q"_s, u"dp"_s, u"dq"_s, u"qi"_s, u"oth"_s};
    return members.contains(name);
}

bool isSecret(const QJsonObject &object, const QString &name)
{
    if (tellsSecret(name))
        return true;
    if (object.contains("kty"_L1) && isPrivateInJwk(name))
        return true;
    if (name == "value"_L1 && tellsSecret(object["certificate_field"_L1].toString()))
        return true;
    return object[name].toString().contains("PRIVATE KEY"_L1);
}

void collect(const QJsonObject &object, const QString &prefix, int depth,
             std::vector<ApiFact> &facts)
{
    for (auto it = object.begin(); it != object.end(); ++it) {
        const QJsonObject inner = it.value().toObject();
        const QString name = prefix + it.key();
        if (inner.isEmpty() || depth == deepest)
            facts.push_back({name, it.value(), false, {}});
        else
            collect(inner, name + u'.', depth + 1, facts);
    }
}

/** By which a fact is known again. */
QString identityOf(const ApiFact &fact)
{
    return (fact.isAsked ? u'?' : u'=') + fact.name;
}

} // namespace

QJsonValue withoutSecrets(const QJsonValue &value)
{
    if (value.isArray()) {
        const QJsonArray given = value.toArray();
        QJsonArray kept;
        for (const QJsonValue one : given) {
            if (!one.toString().contains("PRIVATE KEY"_L1))
                kept.append(withoutSecrets(one));
        }
        return kept;
    }
    if (!value.isObject())
        return value;
    QJsonObject kept;
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (!isSecret(object, it.key()))
            kept.insert(it.key(), withoutSecrets(it.value()));
    }
    return kept;
}

std::vector<ApiFact> factsIn(const QJsonObject &object, bool isAsked, const QStringList &without)
{
    std::vector<ApiFact> facts;
    collect(withoutSecrets(object).toObject(), {}, 0, facts);
    std::erase_if(facts, [&](const ApiFact &fact) { return without.contains(fact.name); });
    for (ApiFact &fact : facts)
        fact.isAsked = isAsked;
    return facts;
}

std::vector<ApiFact> lastOfEach(std::vector<ApiFact> facts)
{
    std::vector<ApiFact> kept;
    QHash<QString, size_t> places;
    for (ApiFact &fact : facts) {
        const QString identity = identityOf(fact);
        const auto known = places.constFind(identity);
        if (known != places.constEnd()) {
            kept[*known] = std::move(fact);
            continue;
        }
        places.insert(identity, kept.size());
        kept.push_back(std::move(fact));
    }
    return kept;
}

std::vector<FactChange> changesBy(const std::vector<ApiFact> &known,
                                  const std::vector<ApiFact> &told)
{
    std::vector<FactChange> changes;
    for (const ApiFact &fact : told) {
        const auto same = std::find_if(known.begin(), known.end(), [&fact](const ApiFact &other) {
            return other.name == fact.name && other.isAsked == fact.isAsked;
        });
        if (same == known.end())
            changes.push_back({fact.name, QJsonValue(QJsonValue::Undefined), fact.value});
        else if (same->value != fact.value)
            changes.push_back({fact.name, same->value, fact.value});
    }
    return changes;
}

QJsonObject toJson(const std::vector<ApiFact> &facts)
{
    QJsonObject object;
    for (const bool isAsked : {true, false}) {
        for (const ApiFact &fact : facts) {
            if (fact.isAsked == isAsked)
                object.insert(fact.name, fact.value);
        }
    }
    return object;
}

QString jsonLine(const QJsonValue &value)
{
    const QByteArray list = QJsonDocument(QJsonArray {value}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(list.mid(1, list.size() - 2));
}

QJsonValue valueOfLine(const QString &line)
{
    return QJsonDocument::fromJson(u"[%1]"_s.arg(line).toUtf8()).array().first();
}

} // namespace eab::domain
