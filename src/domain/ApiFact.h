// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QDateTime>
#include <QJsonObject>
#include <QJsonValue>
#include <QString>

#include <vector>

namespace eab::domain {

/** One field of what the API of a provider was asked, or answered, about a credential. Never a secret:
 *  withoutSecrets() goes first. */
struct ApiFact
{
    QString name; //!< as the API names it; "organization.name" is "name" within "organization"
    QJsonValue value;
    bool isAsked = false; //!< asked for; else answered
    QDateTime at; //!< when it was asked or answered last; UTC, given by the vault

    friend bool operator==(const ApiFact &, const ApiFact &) = default;
};

/** A field of which something else is answered now. */
struct FactChange
{
    QString name;
    QJsonValue before; //!< undefined: it was not known
    QJsonValue after;
};

/** The same without what is, or is named like, a key or a password: HMAC keys, API keys, tokens,
 *  private keys in PEM or JWK, the challenge password among registered values. */
[[nodiscard]] QJsonValue withoutSecrets(const QJsonValue &value);

/** The fields of a request or an answer, one fact for each; objects are taken apart, lists stay what
 *  they are. Secrets are left out, and the values of these names. */
[[nodiscard]] std::vector<ApiFact> factsIn(const QJsonObject &object, bool isAsked,
                                           const QStringList &without = {});

/** Of several that have one name, and are asked for or answered alike, the last. */
[[nodiscard]] std::vector<ApiFact> lastOfEach(std::vector<ApiFact> facts);

/** What `told` says otherwise than `known`, or in addition. */
[[nodiscard]] std::vector<FactChange> changesBy(const std::vector<ApiFact> &known,
                                                const std::vector<ApiFact> &told);

/** Name and value; where both are known, what was answered goes before what was asked for. */
[[nodiscard]] QJsonObject toJson(const std::vector<ApiFact> &facts);

/** A value as one line of JSON, also where it is a bare text or number; and the other way round. */
[[nodiscard]] QString jsonLine(const QJsonValue &value);
[[nodiscard]] QJsonValue valueOfLine(const QString &line);

} // namespace eab::domain
