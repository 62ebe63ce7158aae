// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/Result.h"
#include "domain/ProviderKind.h"

#include <QJsonObject>
#include <QStringList>

#include <optional>
#include <vector>

namespace eab::domain {

struct Provider;
struct Record;

/** A host an API is known under. */
struct ProviderPreset
{
    QString name; //!< "US", "EU", "Staging"
    QString baseUrl;
    QStringList directoryUrls; //!< profiles it offers, where known
    QString source;
};

enum class ParameterType {
    Text,
    LongText,
    Number,
    Flag,
    Choice,
    Day,
    Email,
    Pem,
    DirectoryUrl, //!< an ACME directory
    CustomFields,
    RegisteredValues
};

/** A usual value of a parameter. */
struct Suggestion
{
    QString value;
    QString label; //!< its name for people; of a directory the profile's
};

/** The parameter by which a creation says the ACME directory of its pair. It is not the API's: it
 *  is kept with the creation and never sent. */
inline const QString directoryParameter = u"directory_url"_s;

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
    std::vector<Suggestion> suggestions; //!< beside which any other value may be given
    bool isSent = true; //!< false: for the record alone
    QString source; //!< "dev.digicert.com, ..."
};

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
        NotListed, //!< warning: not among the suggestions; the limit names those most like it
        NotADirectoryUrl,
        Retired, //!< warning: this API has ended
    };

    Kind kind;
    QString parameter; //!< "registered_values[1].value"
    QString limit; //!< the rule that is broken, e.g. "255", "1-3"; for WrongType "text",
        //!< "number", "flag", "list" or "object"
    bool warning = false;
};

/** What is known of one API, but for what travels (ca/apis) and for words (app/words). Each has its
 *  own file: CertCentral.cpp, IotDm.cpp, ... */
struct ProviderFacts
{
    QString issuer; //!< whose the pairs are: its id in the catalogue of issuers
    QString creationPath; //!< below the base URL, and dropped where it was pasted with it
    QString basePath; //!< where the API is on a host that was typed alone
    QString nameParameter; //!< by which a credential can be found there again
    bool namesCanBeMarked = true; //!< the name is free text, so that it can be made unique
    bool sameNameProves = false; //!< once more under the same name tells whether it exists
    bool tellsDirectory = false; //!< answers a directory URL with each pair
    bool registersKeys = false; //!< can register a public key instead of making a pair
    QString retired; //!< the day on which it ended
    std::vector<KeyMode> keyModes {KeyMode::Bare};
    std::vector<ProviderPreset> presets;
    std::vector<ProviderParameter> parameters; //!< in the order of a form
    /** Rules that look at more than one parameter, asked about one at a time. */
    void (*check)(const QString &parameter, const QJsonObject &values,
                  std::vector<ParameterProblem> &problems)
        = nullptr;
    bool (*isMeaningful)(const QString &parameter, const QJsonObject &values) = nullptr;
    /** What the record of a pair knows from what was asked for. */
    void (*fill)(Record &record, const QJsonObject &values) = nullptr;
};
[[nodiscard]] const ProviderFacts &factsOf(ProviderKind kind);

#define EAB_FACTS(name, word) [[nodiscard]] ProviderFacts factsOf##name();
EAB_PROVIDERS(EAB_FACTS)
#undef EAB_FACTS

/** The directories of a login's host by profile, and its own. */
[[nodiscard]] std::vector<Suggestion> directoriesOf(const Provider &provider);

/** In the order of the form; empty: ready to be sent. Values are JSON as the API wants them. */
[[nodiscard]] std::vector<ParameterProblem> checkParameters(ProviderKind kind,
                                                            const QJsonObject &values);
/** Whether a parameter means anything beside the others (a form greys out the rest). */
[[nodiscard]] bool isMeaningful(ProviderKind kind, const QString &parameter,
                                const QJsonObject &values);
/** A value typed as text (`--param name=text`) in the JSON type the API wants: numbers, true/false,
 *  lists. InvalidUsage with the parameter as subject. */
[[nodiscard]] Result<QJsonValue> parameterFromText(ProviderKind kind, const QString &parameter,
                                                   const QString &text);

} // namespace eab::domain
