// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/Result.h"
#include "domain/ApiFact.h"
#include "domain/ProviderKind.h"

#include <QDateTime>
#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace eab::domain {

/** A login at one API. The API key itself (or the OAuth2 client secret) stays sealed in the vault.
 */
struct Provider
{
    QString id; //!< given by the store
    QString name; //!< unique, as the person calls it
    ProviderKind kind {};
    QString baseUrl; //!< scheme, host and, where there is one, base path; without final slash
    QString directoryUrl; //!< for APIs that do not answer one (IoT DM, IdenTrust)
    QString caBundle; //!< PEM of a private CA, or empty: the system's
    bool allowHttp = false; //!< plain HTTP; only ever honoured for loopback addresses
    KeyMode keyMode = KeyMode::Bare;
    QString tokenUrl; //!< OAuth2: where the token comes from
    QString clientId;
    QString audience;
    QDateTime created;
    QDateTime modified;
};

/** Checks and tidies what a person typed: InvalidUsage with "name", InvalidDirectoryUrl or
 *  PlainHttpRefused with the URL as subject, because of the reason::LoginField that is wrong. */
[[nodiscard]] Result<Provider> checkedProvider(Provider provider);

/** A creation at an API, written down before it is sent. */
struct Intent
{
    enum class State {
        Started, //!< committed, then sent; found so after a kill it means: may have happened
        Answered, //!< the raw answer is sealed in the vault, not yet read
        Unknown, //!< sent, and no usable answer
        Refused, //!< certainly not created
        Done, //!< the record is saved
        Settled, //!< a person has dealt with it
    };

    QString id;
    QString providerId;
    QString providerName;
    ProviderKind kind {};
    QString name; //!< the unique name (or e-mail) by which the credential can be found there
    QString title; //!< for the record
    QStringList tags;
    QJsonObject request; //!< as asked for, without any key
    State state = State::Started;
    int httpStatus = 0; //!< 0: none came
    QString detail; //!< what is known, in the API's or transport's words; never a secret
    QString recordId; //!< once Done
    QDateTime created;
    QDateTime modified;

    /** True while a person should look at it. */
    [[nodiscard]] bool isPending() const
    {
        return state == State::Started || state == State::Answered || state == State::Unknown;
    }
};
[[nodiscard]] QString intentStateName(Intent::State state);
[[nodiscard]] std::optional<Intent::State> intentStateFromName(QStringView name);

// A credential is named "Shop (eab-4k7m2x)" there: by its mark it can be found in the provider's own
// list, should its answer be lost.
[[nodiscard]] bool hasMark(const QString &name);
/** With a mark nobody else uses; cut where it would be longer than the APIs take. */
[[nodiscard]] QString withMark(QString name);
[[nodiscard]] QString withoutMark(QString name);

/** A credential as an API lists it: never with its HMAC. */
struct ListedCredential
{
    QString id;
    QString name;
    QString status;
    QDateTime created;
    QString product;
    QJsonObject fields {}; //!< all that is listed of it, without secrets
    QString recordId {}; //!< the record it is known to be; empty: of none
    std::vector<FactChange> changes {}; //!< what that record did not know, or knew otherwise
};

} // namespace eab::domain
