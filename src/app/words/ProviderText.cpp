// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "app/words/ProviderText.h"

#include <QCoreApplication>

namespace eab::app {

namespace {

using domain::Intent;
using domain::ParameterProblem;
using domain::ProviderKind;
using domain::ProviderRemark;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ProviderText)
};

/** Label and help of one parameter; the API's own name stands beside the label. */
struct ParameterWords
{
    QString label;
    QString help;
};

ParameterWords certCentralWords(const QString &name)
{
    if (name == "product_name_id"_L1)
        return {
            Words::tr("Product"),
            Words::tr("The product's identifier, for example ssl_plus or ssl_basic. Others than "
                      "those listed are sent as typed.")};
    if (name == "organization_id"_L1)
        return {Words::tr("Organisation"),
                Words::tr("Number of a pre-validated organisation. DV products need none.")};
    if (name == "validity_years"_L1)
        return {Words::tr("Certificate validity in years"),
                Words::tr("1 to 3; public TLS certificates 1 at most. Needed even when days are "
                          "given.")};
    if (name == "validity_days"_L1)
        return {Words::tr("Certificate validity in days"),
                Words::tr("Counts instead of the years.")};
    if (name == "profile_option"_L1)
        return {Words::tr("Profile option"),
                Words::tr("Only http_signed_exchange; such certificates live 90 days at most, so "
                          "order no more days than that.")};
    if (name == "container_id"_L1)
        return {Words::tr("Container"),
                Words::tr("Number of the container whose product settings count; the key's own if "
                          "left out.")};
    if (name == "custom_fields"_L1)
        return {Words::tr("Custom fields"),
                Words::tr("Number and value of each field your account asks for.")};
    if (name == "ca_cert_id"_L1)
        return {Words::tr("Issuing CA"), Words::tr("Identifier of the intermediate CA.")};
    if (name == "order_validity_days"_L1)
        return {Words::tr("Order length in days"),
                Words::tr("Length of a Multi-year Plan; the certificate's if left out.")};
    if (name == "order_validity_years"_L1)
        return {Words::tr("Order length in years"),
                Words::tr("Length of a Multi-year Plan; the certificate's if left out.")};
    return {};
}

ParameterWords iotWords(const QString &name)
{
    if (name == "description"_L1)
        return {Words::tr("Description"), Words::tr("For your own use.")};
    if (name == "account_id"_L1)
        return {Words::tr("Account"), Words::tr("Identifier of your DigiCert account.")};
    if (name == "external_account_binding"_L1)
        return {Words::tr("Make a pair (external account binding)"),
                Words::tr("Off: a public key of yours is registered instead.")};
    if (name == "authentication_pem"_L1)
        return {Words::tr("Public key or certificate"), Words::tr("In PEM. Never a private key.")};
    if (name == "enrollment_profile"_L1)
        return {Words::tr("Enrolment profile"),
                Words::tr("Its identifier; it must support ACME. Can be assigned later in the "
                          "portal, not through this API.")};
    if (name == "usage_limit"_L1)
        return {Words::tr("Usage limit"),
                Words::tr("How many requests are allowed; unlimited if left out.")};
    if (name == "start_date"_L1)
        return {Words::tr("First day"), Words::tr("From when it may be used.")};
    if (name == "end_date"_L1)
        return {Words::tr("Last day"), Words::tr("Until when it may be used.")};
    if (name == "registered_values"_L1)
        return {Words::tr("Registered values"),
                Words::tr("Values a certificate request must carry.")};
    return {};
}

ParameterWords wordsOf(const QString &name)
{
    if (name == "name"_L1)
        return {Words::tr("Name"),
                Words::tr("As it shall be listed there. A short mark is added, so that it can be "
                          "found again.")};
    if (name == domain::directoryParameter)
        return {
            Words::tr("Web address of the ACME directory"),
            Words::tr("The directory URL of the certificate profile; the login's if left out. It "
                      "goes into the record and is not sent.")};
    if (name == "customer_email"_L1)
        return {Words::tr("Customer's e-mail address"), Words::tr("One account for each address.")};
    const ParameterWords found = certCentralWords(name);
    return found.label.isEmpty() ? iotWords(name) : found;
}

/** What a value has to be, as the rule names it. */
QString wrongTypeText(const QString &label, const QString &kind)
{
    if (kind == "number"_L1)
        return Words::tr("%1 must be a whole number.").arg(label);
    if (kind == "flag"_L1)
        return Words::tr("%1 must be true or false.").arg(label);
    if (kind == "list"_L1)
        return Words::tr("%1 must be a list.").arg(label);
    if (kind == "object"_L1)
        return Words::tr("%1 must be a group of named values.").arg(label);
    return Words::tr("%1 must be a text.").arg(label);
}

/** What people are told about one API. */
struct ApiWords
{
    QString name;
    QString help;
    QString advice; //!< how to find out what became of a creation called %1
    QString elsewhere; //!< where to list and revoke what the API does not
};

ApiWords wordsOfCertCentral()
{
    return {Words::tr("DigiCert CertCentral"),
            Words::tr("Makes a pair for one product and organisation. The API key must be allowed "
                      "to create, not only to view."),
            Words::tr("List the keys of this login and look for “%1”. If it is there, revoke it "
                      "and create anew; if not, simply create anew."),
            {}};
}

ApiWords wordsOfCertCentralLegacy()
{
    return {Words::tr("DigiCert CertCentral (legacy service)"),
            Words::tr("According to DigiCert this service was retired on 24 February 2026. Use "
                      "CertCentral instead."),
            wordsOfCertCentral().advice,
            {}};
}

ApiWords wordsOfIotDm()
{
    return {Words::tr("DigiCert IoT Device Manager"),
            Words::tr("Makes a pair, or registers a public key, for devices. The directory URL "
                      "belongs to the enrolment profile; the API does not tell it."),
            Words::tr("Create again with exactly the name “%1”: “duplicate_error” proves that the "
                      "first one exists. Its key cannot be shown again; disable it in the portal "
                      "and create one with another name."),
            Words::tr("Look at them and disable them in the portal of DigiCert ONE, under IoT "
                      "Device Manager.")};
}

ApiWords wordsOfIdenTrust()
{
    return {Words::tr("IdenTrust reseller"),
            Words::tr("Makes an account for one customer's e-mail address. The directory URL "
                      "belongs to the certificate profile; the API does not tell it."),
            Words::tr("Try the same e-mail address, “%1”, once more: a conflict suggests that the "
                      "account exists. Then ask IdenTrust's support to delete it."),
            Words::tr("Ask IdenTrust's support about an account, or to delete it.")};
}

ApiWords wordsOf(ProviderKind kind)
{
#define EAB_WORDS(name, word) wordsOf##name,
    static constexpr ApiWords (*words[])() = {EAB_PROVIDERS(EAB_WORDS)};
#undef EAB_WORDS
    return words[static_cast<size_t>(kind)]();
}

} // namespace

QString providerKindText(ProviderKind kind)
{
    return wordsOf(kind).name;
}

QString providerKindHelp(ProviderKind kind)
{
    return wordsOf(kind).help;
}

ErrorWords onlyCreatesWords(const QString &login, const QString &api)
{
    const auto kind = domain::providerKindFromName(api);
    const ApiWords words = kind ? wordsOf(*kind) : ApiWords();
    return {Words::tr("The API behind “%1” only creates: it neither lists nor revokes.").arg(login),
            words.elsewhere};
}

QString parameterLabel(const QString &name)
{
    const QString label = wordsOf(name).label;
    return label.isEmpty() ? name : u"%1 (%2)"_s.arg(label, name);
}

QString parameterCaption(const QString &name)
{
    return wordsOf(name).label;
}

QString parameterHelp(const domain::ProviderParameter &parameter)
{
    QString help = wordsOf(parameter.name).help;
    if (parameter.required && parameter.name == "organization_id"_L1)
        help = Words::tr("Number of a pre-validated organisation.");
    if (parameter.mostCharacters > 0)
        help += QLatin1Char(' ')
            + Words::tr("At most %n character(s).", nullptr, parameter.mostCharacters);
    return help;
}

QString problemText(const ParameterProblem &problem)
{
    using Kind = ParameterProblem::Kind;
    const QString label = parameterLabel(problem.parameter);
    switch (problem.kind) {
    case Kind::Missing: return Words::tr("%1 is missing.").arg(label);
    case Kind::Unknown: return Words::tr("%1 is no parameter of this API.").arg(problem.parameter);
    case Kind::WrongType: return wrongTypeText(label, problem.limit);
    case Kind::TooLong:
        return Words::tr("%1 is too long: at most %2 characters.").arg(label, problem.limit);
    case Kind::OutOfRange: return Words::tr("%1 must be within %2.").arg(label, problem.limit);
    case Kind::NotAChoice: return Words::tr("%1 must be one of: %2.").arg(label, problem.limit);
    case Kind::NotADate: return Words::tr("%1 must be a date as YYYY-MM-DD.").arg(label);
    case Kind::EndBeforeStart: return Words::tr("%1 lies before the first day.").arg(label);
    case Kind::NotAnEmail: return Words::tr("%1 is not an e-mail address.").arg(label);
    case Kind::NotAPublicKey:
        return Words::tr("%1 must hold a public key or a certificate in PEM.").arg(label);
    case Kind::HoldsAPrivateKey:
        return Words::tr("%1 holds a private key. It must never be sent; give the public one.")
            .arg(label);
    case Kind::PublicNeedsOneYear:
        return Words::tr("%1: public TLS certificates last one year at most; give days instead.")
            .arg(label);
    case Kind::SignedExchangeNeeds90Days:
        return Words::tr("%1: certificates with http_signed_exchange live 90 days; more days would "
                         "be paid for and not used.")
            .arg(label);
    case Kind::NeedsProfile:
        return Words::tr("%1 has no effect without an enrolment profile.").arg(label);
    case Kind::NotUsedWithBinding:
        return Words::tr("%1 is not used when a pair is made.").arg(label);
    case Kind::NotListed:
        return Words::tr("%1 is none of the products known here. Most like it: %2. It is sent as "
                         "it is.")
            .arg(label, problem.limit);
    case Kind::NotADirectoryUrl:
        return Words::tr("%1 must be the URL of an ACME directory, beginning with https.")
            .arg(label);
    case Kind::Retired:
        return Words::tr("According to DigiCert this service was retired on 24 February 2026.");
    }
    return {};
}

QString providerRemarkText(ProviderRemark remark)
{
    switch (remark) {
    case ProviderRemark::Revoked:
        return Words::tr("The API marks this account as revoked: it will not work.");
    case ProviderRemark::Deleted:
        return Words::tr("The API marks this account as deleted: it will not work.");
    case ProviderRemark::Disabled:
        return Words::tr("The API marks this credential as disabled: it will not work.");
    case ProviderRemark::AlreadyBound:
        return Words::tr("The API says that a client has used this credential already.");
    case ProviderRemark::MissingKid: return Words::tr("The answer has no key identifier (KID).");
    case ProviderRemark::BadKid:
        return Words::tr("The key identifier (KID) in the answer cannot be used.");
    case ProviderRemark::MissingHmac: return Words::tr("The answer has no HMAC key.");
    case ProviderRemark::BadHmac:
        return Words::tr("The HMAC key in the answer is not valid base64.");
    case ProviderRemark::ShortHmac:
        return Words::tr("The HMAC key is shorter than 32 bytes; some clients refuse such keys.");
    case ProviderRemark::ConvertedBase64:
        return Words::tr(
            "The HMAC key came as standard base64 and was rewritten as base64url, as ACME "
            "clients want it.");
    case ProviderRemark::MixedAlphabets:
        return Words::tr("The HMAC key mixes two kinds of base64; verify it with the CA.");
    case ProviderRemark::OddLastCharacter:
        return Words::tr("The last character of the HMAC key looks wrong; verify it with the CA.");
    case ProviderRemark::ConflictingValues:
        return Words::tr("The answer gives two different values for one thing.");
    case ProviderRemark::NoDirectory:
        return Words::tr("The API told no directory URL. Add it to the record before you use it.");
    case ProviderRemark::BadDirectory:
        return Words::tr("The directory URL in the answer cannot be used. Add the right one to the "
                         "record.");
    case ProviderRemark::Duplicate:
        return Words::tr("One of this name or e-mail address exists there already.");
    case ProviderRemark::Redirect:
        return Words::tr(
            "The API wanted to send the request elsewhere. It was not followed, because the "
            "API key would have gone with it.");
    case ProviderRemark::Html:
        return Words::tr("A web page came instead of an answer, as from a login page or a proxy.");
    case ProviderRemark::Empty: return Words::tr("The answer was empty.");
    case ProviderRemark::NotJson: return Words::tr("The answer is not JSON.");
    case ProviderRemark::UnknownFields:
        return Words::tr(
            "The answer has none of the fields this program knows. It is kept sealed: it may "
            "hold the key.");
    case ProviderRemark::BrokenOff: return Words::tr("The answer broke off.");
    }
    return {};
}

QString intentStateText(const Intent &intent, bool underWay)
{
    switch (intent.state) {
    case Intent::State::Started:
        return underWay ? Words::tr("waiting for the answer") : Words::tr("outcome unknown");
    case Intent::State::Answered: return Words::tr("answer kept, not filed yet");
    case Intent::State::Unknown: return Words::tr("outcome unknown");
    case Intent::State::Refused: return Words::tr("refused");
    case Intent::State::Done: return Words::tr("saved");
    case Intent::State::Settled: return Words::tr("dealt with");
    }
    return {};
}

QString intentAdvice(const Intent &intent)
{
    if (intent.state == Intent::State::Answered)
        return Words::tr("The answer is kept sealed and is filed when an owner opens the vault.");
    return wordsOf(intent.kind).advice.arg(intent.name);
}

} // namespace eab::app
