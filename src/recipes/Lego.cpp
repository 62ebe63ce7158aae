// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "recipes/Lego.h"

#include "recipes/Checks.h"
#include "recipes/DnsCredentials.h"
#include "recipes/DnsProviders.h"
#include "recipes/Hooks.h"
#include "recipes/LegoOptions.h"
#include "recipes/LegoScripts.h"
#include "recipes/LegoYaml.h"
#include "recipes/Renewal.h"

using namespace Qt::StringLiterals;

namespace eab::recipes {

using domain::ChallengeType;
using domain::CommandPurpose;
using domain::ConfigForm;
using domain::Setup;
using domain::SetupAnswers;
using domain::SetupWarning;

namespace {

/** The file of variables for the DNS provider, as the scripts read it: the person's own, or a new
 *  one beside them. Empty where none is needed. */
QString addCredentials(Setup &setup, const SetupAnswers &answers)
{
    if (answers.challenge != ChallengeType::Dns01)
        return {};
    if (isDnsHook(answers.dnsProvider)) {
        if (answers.dnsHook.isEmpty()) {
            setup.files.push_back(dnsHook());
            setup.warnings.push_back({SetupWarning::EditDnsHook, dnsHookFile});
        }
        return answers.dnsCredentialsFile;
    }
    if (!answers.dnsCredentialsFile.isEmpty())
        return answers.dnsCredentialsFile;
    setup.files.push_back(legoCredentials(legoProvider(answers), answers.clientVersion));
    const QString path = setup.files.back().path;
    setup.warnings.push_back({SetupWarning::EditDnsCredentials, path});
    return "./"_L1 + path;
}

void addWarnings(Setup &setup, const SetupAnswers &answers)
{
    const LegoDialect lego(answers.clientVersion);
    const auto warn = [&setup](SetupWarning warning, const QString &subject = {}) {
        setup.warnings.push_back({warning, subject});
    };
    if (!lego.pairByEnvironment)
        warn(SetupWarning::SecretInArguments);
    if (lego.refusesShortKeys && answers.hmacBytes < 32)
        warn(SetupWarning::ShortKeyRefused, QString::number(answers.hmacBytes));
    if (!lego.five)
        warn(SetupWarning::EabFlagNeededForRenewal);
    if (!answers.agreeTerms)
        warn(SetupWarning::TermsNotAgreed);
    if (answers.email.isEmpty())
        warn(SetupWarning::NoEmail);
    if (answers.clientDir.isEmpty() && answers.form != ConfigForm::File)
        warn(SetupWarning::SameAccountIgnoresPair, answers.directoryUrl);
    if (lego.five)
        warn(SetupWarning::MigrateFirst, legoStateDir(answers));
    if (answers.form == ConfigForm::File) {
        warn(SetupWarning::SecretKeptByClient, legoStateDir(answers) + "/.lego.bck.yaml"_L1);
        warn(SetupWarning::StorageMustBeOwn, legoStateDir(answers));
    }
    if (!answers.caBundle.isEmpty())
        warn(SetupWarning::ClientChecksBundleByVariable, u"LEGO_CA_CERTIFICATES"_s);
    if (const int port = listeningPort(answers); port > 0)
        warn(SetupWarning::PortMustBeFree, QString::number(port));
    if (lego.pairByEnvironment)
        warn(SetupWarning::VersionNotRun, answers.clientVersion.toString());
}

/** Seen with lego 4.9.1, and read in the source of 5.3; the CA's part of a message in the words of
 *  Pebble 2.4. */
std::vector<domain::ClientMessage> messages(const LegoDialect &lego)
{
    using domain::Refusal;
    return {
        {Refusal::WrongHmac, u"external account binding JWS verification error"_s},
        {Refusal::UnknownKid,
         u"the field 'kid' references a key that is not known to the ACME server"_s},
        {Refusal::BindingRequired,
         lego.five
             ? u"server requires External Account Binding (EAB)"_s
             : u"Server requires External Account Binding. Use --eab with --kid and --hmac."_s},
        {Refusal::UndecodableKey, u"acme: could not decode hmac key: illegal base64 data"_s},
    };
}

} // namespace

domain::ClientInfo legoInfo()
{
    const QVersionNumber usual(4, 9, 1);
    const auto abilities = legoAbilities(usual);
    return {u"lego"_s, u"lego"_s,          u"4.0 and later"_s,    QVersionNumber(4, 0, 0),
            usual,     abilities.keyTypes, abilities.dnsProviders};
}

domain::ClientAbilities legoAbilities(const QVersionNumber &version)
{
    const LegoDialect lego(version);
    domain::ClientAbilities abilities;
    abilities.keyTypes = {u"ec256"_s, u"ec384"_s, u"rsa2048"_s, u"rsa4096"_s};
    if (lego.rsa3072)
        abilities.keyTypes.insert(3, u"rsa3072"_s);
    abilities.dnsProviders << u"manual"_s;
    for (const LegoDnsProvider &provider : legoDnsProviders(version))
        abilities.dnsProviders << provider.code;
    abilities.algorithms = {domain::HmacAlgorithm::Hs256};
    abilities.minimumHmacBytes = lego.refusesShortKeys ? 32 : 0;
    abilities.emailRequired = lego.emailRequired;
    abilities.keepsSecretOutOfArguments = lego.pairByEnvironment;
    abilities.hasConfigFile = lego.five;
    abilities.defaultDir = u"/var/lib/lego"_s;
    return abilities;
}

Result<Setup> legoSetup(const SetupAnswers &answers)
{
    // LEGO_CA_CERTIFICATES is a list with ':' between its files.
    if (answers.caBundle.contains(u':'))
        return unsupported(domain::Answer::CaBundle, reason::Unusable::Why::Unwritable);

    // The address names a folder of the account.
    if (answers.email.contains(u'/'))
        return unsupported(domain::Answer::Email, reason::Unusable::Why::Unwritable);

    Setup setup;
    setup.client = answers.client;
    setup.version = answers.clientVersion;
    const QString stateDir = legoStateDir(answers);
    const bool asRoot = needsRoot(answers, stateDir);

    QString pairFile;
    if (answers.form == ConfigForm::File) {
        setup.files.push_back(legoYaml(answers, YamlPair::Included));
        pairFile = setup.files.back().path;
        setup.files.push_back(legoYaml(answers, YamlPair::LeftOut));
    } else {
        setup.files.push_back(legoPairFile(answers));
        pairFile = setup.files.back().path;
    }
    Setup extra; // what the challenge asks for stands after the scripts
    const QString credentials = addCredentials(extra, answers);
    setup.files.push_back(legoObtainScript(answers, credentials));
    setup.files.push_back(legoRenewScript(answers, credentials));
    setup.files.insert(setup.files.end(), extra.files.begin(), extra.files.end());
    setup.warnings = extra.warnings;
    if (!answers.deployHook.isEmpty())
        setup.files.push_back(deployHook(answers));

    setup.commands.push_back({"sh "_L1 + obtainScriptFile, CommandPurpose::Obtain, asRoot});
    setup.renew.push_back({"sh "_L1 + renewScriptFile, CommandPurpose::Renew, asRoot});
    const Invocation call {{}, {u"/bin/sh"_s, answers.installDir + u'/' + renewScriptFile}};
    addRenewal(setup,
               {u"lego"_s, certificateName(answers), call, true,
                asRoot ? RunsAs::Root : RunsAs::OwnerOfFolder},
               answers.renewal);
    setup.commands.push_back({"rm -f "_L1 + pairFile, CommandPurpose::DeleteSecret, false});
    addWarnings(setup, answers);
    setup.certificate = legoCertificate(answers);
    setup.messages = messages(LegoDialect(answers.clientVersion));
    return setup;
}

} // namespace eab::recipes
