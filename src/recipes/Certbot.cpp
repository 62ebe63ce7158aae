// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "recipes/Certbot.h"

#include "recipes/CertbotChallenge.h"
#include "recipes/Checks.h"
#include "recipes/DnsProviders.h"
#include "recipes/FillIn.h"
#include "recipes/Hooks.h"
#include "recipes/IniText.h"
#include "recipes/Renewal.h"
#include "recipes/WebServers.h"

#include <QRegularExpression>

#include <optional>

using namespace Qt::StringLiterals;

namespace eab::recipes {

using domain::Answer;
using domain::CommandPurpose;
using domain::FilePurpose;
using domain::HmacAlgorithm;
using domain::RenewalRunner;
using domain::Setup;
using domain::SetupAnswers;
using domain::SetupWarning;

namespace {

constexpr auto registerFile = "eab-register.ini"_L1;
constexpr auto defaultDir = "/etc/letsencrypt"_L1;

/** Where certbot keeps its state, as pairs of an option and a folder. */
std::vector<std::pair<QString, QString>> folders(const SetupAnswers &answers)
{
    if (answers.clientDir.isEmpty())
        return {};
    return {{u"config-dir"_s, answers.clientDir + "/config"_L1},
            {u"work-dir"_s, answers.clientDir + "/work"_L1},
            {u"logs-dir"_s, answers.clientDir + "/logs"_L1}};
}

domain::CertificateFiles certificateFiles(const SetupAnswers &answers)
{
    const QString live
        = (answers.clientDir.isEmpty() ? QString(defaultDir) : answers.clientDir + "/config"_L1)
        + "/live/"_L1 + certificateName(answers);
    return {live + "/fullchain.pem"_L1, live + "/privkey.pem"_L1};
}

void setFolders(IniText &ini, const SetupAnswers &answers)
{
    for (const auto &[option, folder] : folders(answers))
        ini.set(option, folder, Answer::ClientDir);
}

Result<QString> registerIni(const SetupAnswers &answers)
{
    IniText ini;
    ini.comment(
        u"Opens the account at the CA. Holds the secret key of the pair: once the account is"_s);
    ini.comment(u"open, this file may be deleted; neither certificates nor renewals need it."_s);
    ini.set(u"server"_s, answers.directoryUrl, Answer::DirectoryUrl);
    ini.set(u"eab-kid"_s, answers.kid, Answer::Kid);
    ini.set(u"eab-hmac-key"_s, domain::hmacMark, Answer::Hmac);
    if (answers.algorithm != HmacAlgorithm::Hs256)
        ini.set(u"eab-hmac-alg"_s, domain::algorithmName(answers.algorithm), Answer::Algorithm);
    if (answers.email.isEmpty())
        ini.flag(u"register-unsafely-without-email"_s);
    else
        ini.set(u"email"_s, answers.email, Answer::Email);
    if (answers.agreeTerms)
        ini.flag(u"agree-tos"_s);
    ini.flag(u"no-eff-email"_s);
    if (answers.agreeTerms) // else certbot asks for consent, which it can do only on a terminal
        ini.flag(u"non-interactive"_s);
    setFolders(ini, answers);
    return ini.finish();
}

void setKeyType(IniText &ini, const QString &keyType)
{
    if (keyType.startsWith("rsa"_L1)) {
        ini.set(u"key-type"_s, u"rsa"_s, Answer::KeyType);
        ini.set(u"rsa-key-size"_s, keyType.mid(3), Answer::KeyType);
        return;
    }
    ini.set(u"key-type"_s, u"ecdsa"_s, Answer::KeyType);
    ini.set(u"elliptic-curve"_s, "secp%1r1"_L1.arg(keyType.mid(2)), Answer::KeyType);
}

/** certbot runs the line with a shell of its own, but first looks for its first word as a program;
 *  a plain call may stand in the file as it is, everything else goes into a script. */
bool isPlainCall(const QString &line)
{
    static const QRegularExpression plain(
        u"^(/[A-Za-z0-9_./-]+|systemctl|service|nginx|apachectl|apache2ctl|docker|podman)"
        "( [A-Za-z0-9_./:@+=-]+)*$"_s);
    return plain.match(line).hasMatch();
}

void setDeployHook(IniText &ini, Setup &setup, const SetupAnswers &answers)
{
    if (answers.deployHook.isEmpty())
        return;
    if (isPlainCall(answers.deployHook)) {
        ini.set(u"deploy-hook"_s, answers.deployHook, Answer::DeployHook);
        return;
    }
    setup.files.push_back(deployHook(answers));
    ini.set(u"deploy-hook"_s, "sh "_L1 + shellWord(answers.installDir + u'/' + deployHookFile),
            Answer::InstallDir);
}

Result<QString> certificateIni(const SetupAnswers &answers, Setup &setup,
                               std::vector<Variable> &environment)
{
    QStringList names;
    for (const domain::DomainName &name : answers.domains)
        names << name.ascii();
    const QString certificate = certificateName(answers);
    IniText ini;
    ini.comment("Obtains the certificate for %1. No secret in here; certbot copies what it"_L1.arg(
        certificate));
    ini.comment(u"needs for renewals, so this file is only needed again to change something."_s);
    for (const QString &line : webServerRemark(certificateFiles(answers)))
        ini.comment(line);
    ini.set(u"server"_s, answers.directoryUrl, Answer::DirectoryUrl);
    ini.set(u"domains"_s, names.join(", "_L1), Answer::Domains);
    ini.set(u"cert-name"_s, certificate, Answer::Domains);
    setChallenge(ini, setup, answers, environment);
    setKeyType(ini, answers.keyType);
    setDeployHook(ini, setup, answers);
    ini.flag(u"non-interactive"_s);
    if (answers.agreeTerms)
        ini.flag(u"agree-tos"_s);
    setFolders(ini, answers);
    return ini.finish();
}

/** Where something has to be filled in, certbot is called by a script that looks whether it is: in
 *  certbot's own words, nobody would see what is wrong. */
std::optional<domain::SetupFile> obtainScript(const SetupAnswers &answers,
                                              const std::vector<domain::SetupNotice> &notices,
                                              const QString &call)
{
    constexpr auto name = "obtain.sh"_L1;
    QString checks;
    for (const domain::SetupNotice &notice : notices) {
        if (notice.warning == SetupWarning::EditDnsHook
            || notice.warning == SetupWarning::EditDnsCredentials)
            checks += refuseUnfilled(name, notice.subject);
    }
    if (checks.isEmpty())
        return std::nullopt;
    const QString text
        = "#!/bin/sh\n# Obtains the certificate for %1, once all is filled in.\n"
          "set -eu\nCDPATH='' cd -- \"$(dirname -- \"$0\")\"\n\n"_L1.arg(certificateName(answers));
    return domain::SetupFile {name, text + checks + u'\n' + call + u'\n', 0755,
                              FilePurpose::RunScript, false};
}

Invocation renewCall(const SetupAnswers &answers, const std::vector<Variable> &environment)
{
    // The random delay is for timers, and ours have their own.
    Invocation call {environment,
                     {u"certbot"_s, u"renew"_s, u"--cert-name"_s, certificateName(answers),
                      u"--no-random-sleep-on-renew"_s}};
    for (const auto &[option, folder] : folders(answers))
        call.words << "--"_L1 + option << folder;
    return call;
}

void addRenewals(Setup &setup, const SetupAnswers &answers,
                 const std::vector<Variable> &environment, bool asRoot)
{
    const Invocation call = renewCall(answers, environment);
    setup.renew.push_back({call.forShell(), CommandPurpose::Renew, asRoot});
    if (answers.renewal == RenewalRunner::SystemdTimer && answers.clientDir.isEmpty()) {
        addStockTimerEnvironment(setup, certificateName(answers), environment);
        setup.warnings.push_back({SetupWarning::StockTimerRenews, u"certbot.timer"_s});
        if (!answers.caBundle.isEmpty())
            setup.warnings.push_back({SetupWarning::BundleForAllRenewals, answers.caBundle});
        return;
    }
    RenewalJob job {u"certbot"_s, certificateName(answers), call, false,
                    asRoot ? RunsAs::Root : RunsAs::OwnerOfFolder};
    job.call.words.insert(2, u"--quiet"_s);
    addRenewal(setup, job, answers.renewal);
}

void addWarnings(Setup &setup, const SetupAnswers &answers)
{
    const auto warn = [&setup](SetupWarning warning, const QString &subject = {}) {
        setup.warnings.push_back({warning, subject});
    };
    if (!answers.agreeTerms)
        warn(SetupWarning::TermsNotAgreed);
    if (answers.email.isEmpty())
        warn(SetupWarning::NoEmail);
    if (answers.clientDir.isEmpty())
        warn(SetupWarning::SameAccountIgnoresPair, answers.directoryUrl);
    if (!answers.caBundle.isEmpty())
        warn(SetupWarning::ClientChecksBundleByVariable, u"REQUESTS_CA_BUNDLE"_s);
    if (const int port = listeningPort(answers); port > 0)
        warn(SetupWarning::PortMustBeFree, QString::number(port));
    if (answers.clientVersion.majorVersion() != 2 || answers.algorithm != HmacAlgorithm::Hs256)
        warn(SetupWarning::VersionNotRun, answers.clientVersion.toString());
}

/** Seen with certbot 2.1.0; the CA's part of a message in the words of Pebble 2.4. */
std::vector<domain::ClientMessage> messages()
{
    using domain::Refusal;
    return {
        {Refusal::WrongHmac, u"external account binding JWS verification error"_s},
        {Refusal::UnknownKid,
         u"the field 'kid' references a key that is not known to the ACME server"_s},
        {Refusal::BindingRequired, u"Server requires external account binding"_s},
        {Refusal::UndecodableKey, u"Invalid base64-encoded string"_s},
    };
}

} // namespace

domain::ClientInfo certbotInfo()
{
    const QVersionNumber usual(2, 1, 0);
    const auto abilities = certbotAbilities(usual);
    return {u"certbot"_s, u"Certbot"_s,       u"1.10 and later"_s,   QVersionNumber(1, 10, 0),
            usual,        abilities.keyTypes, abilities.dnsProviders};
}

domain::ClientAbilities certbotAbilities(const QVersionNumber &version)
{
    domain::ClientAbilities abilities;
    abilities.keyTypes = {u"ec256"_s, u"ec384"_s, u"rsa2048"_s, u"rsa3072"_s, u"rsa4096"_s};
    abilities.dnsProviders << u"manual"_s;
    for (const CertbotDnsPlugin &plugin : certbotDnsPlugins())
        abilities.dnsProviders << plugin.name;
    abilities.algorithms = {HmacAlgorithm::Hs256};
    if (version >= QVersionNumber(4, 2)) { // certbot 4.2.0: --eab-hmac-alg
        abilities.algorithms.push_back(HmacAlgorithm::Hs384);
        abilities.algorithms.push_back(HmacAlgorithm::Hs512);
    }
    abilities.defaultDir = defaultDir;
    return abilities;
}

Result<Setup> certbotSetup(const SetupAnswers &answers)
{
    Setup setup;
    setup.client = answers.client;
    setup.version = answers.clientVersion;
    const bool asRoot
        = needsRoot(answers, answers.clientDir.isEmpty() ? defaultDir : answers.clientDir);
    std::vector<Variable> environment;
    if (!answers.caBundle.isEmpty())
        environment.push_back({u"REQUESTS_CA_BUNDLE"_s, answers.caBundle});

    const auto registration = EAB_TRY(registerIni(answers));
    setup.files.push_back({registerFile, registration, 0600, FilePurpose::RegisterConfig, true});
    setup.commands.push_back(
        {Invocation {environment, {u"certbot"_s, u"register"_s, u"--config"_s, registerFile}}
             .forShell(),
         CommandPurpose::Register, asRoot});

    Setup extra; // files and warnings that the certificate asks for, after its own file
    const auto certificate = EAB_TRY(certificateIni(answers, extra, environment));
    QString file = certificateName(answers) + ".ini"_L1;
    if (file == registerFile)
        file = u"certificate.ini"_s;
    setup.files.push_back({file, certificate, 0644, FilePurpose::CertificateConfig, false});
    setup.files.insert(setup.files.end(), extra.files.begin(), extra.files.end());
    QString obtain
        = Invocation {environment, {u"certbot"_s, u"certonly"_s, u"--config"_s, file}}.forShell();
    if (const auto script = obtainScript(answers, extra.warnings, obtain)) {
        setup.files.push_back(*script);
        obtain = "sh "_L1 + script->path;
    }
    setup.commands.push_back({obtain, CommandPurpose::Obtain, asRoot});
    setup.certificate = certificateFiles(answers);
    setup.warnings = extra.warnings;

    addRenewals(setup, answers, environment, asRoot);
    setup.commands.push_back({"rm -f "_L1 + registerFile, CommandPurpose::DeleteSecret, false});
    addWarnings(setup, answers);
    setup.messages = messages();
    return setup;
}

} // namespace eab::recipes
