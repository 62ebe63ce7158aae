// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/Result.h"

#include <QDateTime>
#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace eab::domain {

/** The APIs at which pairs can be created. Their names are words of the outside face. */
enum class ProviderKind {
    CertCentral, //!< DigiCert, POST /services/v2/key/acme-eab/tlm
    CertCentralLegacy, //!< DigiCert, POST /services/v2/key/acme-eab; retired since 24 February 2026
    IotDm, //!< DigiCert IoT Device Manager, POST /iot/api/v1/acme-authentication
    IdenTrust, //!< IdenTrust reseller API, POST /account
};

[[nodiscard]] QString providerKindName(ProviderKind kind); //!< "certcentral", "iotdm", ...
[[nodiscard]] std::optional<ProviderKind> providerKindFromName(QStringView name);

/** How the API key is sent, where an API knows several ways. */
enum class KeyMode {
    Bare, //!< the header's value is the key as typed
    Bearer, //!< "Bearer KEY"; a key typed with that word is not given it twice
    ClientCredentials, //!< OAuth2: client id and secret are exchanged for a token first
};
[[nodiscard]] QString keyModeName(KeyMode mode); //!< "bare", "bearer", "oauth2"
[[nodiscard]] std::optional<KeyMode> keyModeFromName(QStringView name);

/** A login at one API. The API key itself (or the OAuth2 client secret) stays sealed in the vault.
 */
struct Provider
{
    QString id; //!< given by the store
    QString name; //!< unique, as the person calls it
    ProviderKind kind = ProviderKind::CertCentral;
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

/** A host an API is known under. */
struct ProviderPreset
{
    QString name; //!< "US", "EU", "Staging"
    QString baseUrl;
    QStringList directoryUrls; //!< profiles it offers, where known
    QString source;
};
[[nodiscard]] std::vector<ProviderPreset> presetsOf(ProviderKind kind);

/** Checks and tidies what a person typed: InvalidUsage with "name", InvalidDirectoryUrl or
 *  PlainHttpRefused with the URL as subject. */
[[nodiscard]] Result<Provider> checkedProvider(Provider provider);

enum class ParameterType {
    Text,
    LongText,
    Number,
    Flag,
    Choice,
    Day,
    Pem,
    CustomFields,
    RegisteredValues
};

/** One field of a request, with its rule as the API's page gives it. Words for people are in
 *  app::ProviderText. */
struct ProviderParameter
{
    QString name; //!< the API's own
    ParameterType type = ParameterType::Text;
    bool required = false;
    int mostCharacters = 0; //!< 0: none given
    std::optional<int> least;
    std::optional<int> most;
    QStringList choices;
    QString source; //!< "dev.digicert.com, ..."
};
[[nodiscard]] const std::vector<ProviderParameter> &parametersOf(ProviderKind kind);

/** Something about the given parameters. Warnings do not stop a request. */
struct ParameterProblem
{
    enum class Kind {
        Missing,
        Unknown, //!< no parameter of this API
        WrongType,
        TooLong,
        OutOfRange,
        NotAChoice,
        NotADate,
        EndBeforeStart,
        NotAnEmail,
        NotAPublicKey, //!< neither a PEM public key nor a certificate
        HoldsAPrivateKey, //!< it must never be sent
        PublicNeedsOneYear, //!< public TLS: one year at most unless days are given
        SignedExchangeNeeds90Days,
        NeedsProfile, //!< warning: without enrollment_profile it has no effect
        NotUsedWithBinding, //!< warning: authentication_pem beside external_account_binding
        Retired, //!< warning: this API has ended
    };

    Kind kind;
    QString parameter; //!< "registered_values[1].value"
    QString limit; //!< the rule that is broken, e.g. "255", "1-3"; for WrongType "text",
        //!< "number", "flag", "list" or "object"
    bool warning = false;
};
/** In the order of the form; empty: ready to be sent. Values are JSON as the API wants them. */
[[nodiscard]] std::vector<ParameterProblem> checkParameters(ProviderKind kind,
                                                            const QJsonObject &values);
/** Whether a parameter means anything beside the others (a form greys out the rest). */
[[nodiscard]] bool isMeaningful(ProviderKind kind, const QString &parameter,
                                const QJsonObject &values);
/** Whether a request to the IoT Device Manager asks for a pair: as `external_account_binding` says
 *  and, where it says nothing, unless a public key is given. */
[[nodiscard]] bool wantsBinding(const QJsonObject &values);
/** A value typed as text (`--param name=text`) in the JSON type the API wants: numbers, true/false,
 *  lists. InvalidUsage with the parameter as subject. */
[[nodiscard]] Result<QJsonValue> parameterFromText(ProviderKind kind, const QString &parameter,
                                                   const QString &text);

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
    ProviderKind kind = ProviderKind::CertCentral;
    QString name; //!< the unique name (or e-mail) by which the credential can be found there
    QString title; //!< for the record
    QStringList tags;
    QJsonObject request; //!< as sent, without any key
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

/** A credential as an API lists it: never with its HMAC. */
struct ListedCredential
{
    QString id;
    QString name;
    QString status;
    QDateTime created;
    QString product;
};

} // namespace eab::domain
