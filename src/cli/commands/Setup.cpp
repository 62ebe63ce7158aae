// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "app/uses/InstalledClients.h"
#include "app/uses/SetUpClient.h"
#include "app/uses/Uses.h"
#include "app/words/SetupText.h"
#include "cli/Choice.h"
#include "cli/Command.h"

#include <QDir>

#include <algorithm>

namespace eab::cli {

namespace {

struct Options
{
    std::string client, id, webroot, dnsProvider, dnsCredentials, dnsHook, email, keyType, version,
        clientDir, bundle, deployHook, installDir, host, out;
    std::vector<std::string> domains;
    std::optional<domain::ChallengeType> challenge;
    domain::RenewalRunner renewal = domain::RenewalRunner::SystemdTimer;
    std::optional<int> httpPort;
    bool agreeTerms = false;
    bool configFile = false;
    bool noDnsSelfCheck = false;
    bool yes = false;
};

/** Files named on the command line are meant from here; on the server they need a full path. */
QString absolute(const std::string &path)
{
    return path.empty() ? QString() : QDir::cleanPath(QDir::current().absoluteFilePath(text(path)));
}

Result<QVersionNumber> versionFor(const Options &options)
{
    if (!options.version.empty()) {
        qsizetype end = 0;
        const QString given = text(options.version);
        const QVersionNumber version = QVersionNumber::fromString(given, &end);
        if (version.isNull() || end != given.size())
            return Error {ErrorCode::UnsupportedVersion, given, {}};
        return version;
    }
    if (const auto found = app::installedClient(text(options.client));
        found && !found->version.isNull())
        return found->version;
    const domain::ClientInfo *info = app::SetUpClient::client(text(options.client));
    return info == nullptr ? QVersionNumber() : info->usual;
}

Result<domain::SetupAnswers> answersFrom(const Options &options)
{
    domain::SetupAnswers answers;
    answers.client = text(options.client);
    if (app::SetUpClient::client(answers.client) == nullptr)
        return Error {ErrorCode::UnknownClient, answers.client, {}};
    answers.clientVersion = EAB_TRY(versionFor(options));
    for (const std::string &name : options.domains) {
        auto domain = EAB_TRY(domain::DomainName::parse(text(name)));
        answers.domains.push_back(std::move(domain));
    }
    const bool wildcard = domain::hasWildcard(answers.domains);
    answers.challenge = options.challenge.value_or(wildcard || !options.dnsProvider.empty()
                                                       ? domain::ChallengeType::Dns01
                                                       : domain::ChallengeType::Http01);
    answers.webroot = absolute(options.webroot);
    answers.httpPort = options.httpPort;
    answers.dnsProvider = text(options.dnsProvider);
    answers.dnsCredentialsFile = absolute(options.dnsCredentials);
    answers.dnsHook = absolute(options.dnsHook);
    answers.dnsSelfCheck = !options.noDnsSelfCheck;
    answers.email = text(options.email);
    answers.keyType = text(options.keyType);
    answers.agreeTerms = options.agreeTerms;
    answers.caBundle = absolute(options.bundle);
    answers.clientDir = absolute(options.clientDir);
    answers.deployHook = text(options.deployHook);
    answers.renewal = options.renewal;
    answers.form = options.configFile ? domain::ConfigForm::File : domain::ConfigForm::Recommended;
    answers.installDir = absolute(options.installDir.empty() ? options.out : options.installDir);
    answers.host = text(options.host);
    return answers;
}

void sayCommands(Terminal &terminal, const QString &heading,
                 const std::vector<domain::SetupCommand> &commands)
{
    if (commands.empty())
        return;
    terminal.say();
    terminal.say(heading);
    for (const domain::SetupCommand &command : commands) {
        terminal.say(u"  # %1%2"_s.arg(app::purposeText(command.purpose),
                                       command.asRoot ? Words::tr(" (as root)") : QString()));
        terminal.say(u"  %1"_s.arg(command.run));
    }
}

Result<int> run(Context &context, const Options &options)
{
    auto answers = EAB_TRY(answersFrom(options));
    EAB_TRY(context.unlock(app::Access::Change));
    const auto record = EAB_TRY(app::Records(context.session).find(text(options.id)));
    app::SetUpClient use(context.session);
    EAB_TRY(use.fill(record.id, answers));
    const auto setup = EAB_TRY(app::SetUpClient::generate(answers));
    Terminal &terminal = context.terminal;
    const auto before = EAB_TRY(app::Uses(context.session).warningsBefore(setup.use, record.id));
    EAB_TRY(sayBefore(terminal, before, record, options.yes));
    EAB_TRY(use.write(setup, record.id, text(options.out)));

    terminal.answer(setupJson(setup, before));
    terminal.say(Words::tr("%1 for “%2”, written to %3:")
                     .arg(app::clientTitle(setup), record.title, absolute(options.out)));
    for (const domain::SetupFile &file : setup.files)
        terminal.say(
            u"  %1  %2%3"_s.arg(file.mode, 4, 8, QLatin1Char('0'))
                .arg(file.path, file.isSecret() ? Words::tr("  (holds the HMAC key)") : QString()));
    sayCommands(terminal, Words::tr("Run from inside that folder:"), setup.commands);
    sayCommands(terminal, Words::tr("Renewal:"), setup.renew);
    for (const domain::SetupNotice &notice : setup.warnings)
        terminal.remark(Words::tr("note: %1").arg(app::warningText(notice)));
    return 0;
}

} // namespace

void addSetup(Commands &commands)
{
    const auto [command, o] = commands.add(
        "setup", "Write the ready configuration of an ACME client into a folder", {}, run);
    command.add_option("client", o.client, "Client, see “clients”")->required();
    addRecordId(command, o.id);
    addValue(command, "--domain", o.domains, "NAME",
             "Domain name, may be given more than once; the record's own if not given")
        ->take_all();
    addChoice(
        command, "--challenge", o.challenge,
        {{"http-01", domain::ChallengeType::Http01}, {"dns-01", domain::ChallengeType::Dns01}},
        "How the CA checks that the domains are yours; http-01 if not given, dns-01 for a wildcard "
        "or with --dns-provider");
    addValue(command, "--webroot", o.webroot, "DIR",
             "http-01: folder the web server serves; the client listens itself if not given");
    addValue(command, "--http-port", o.httpPort, "PORT",
             "http-01: port to listen on; 80 if not given")
        ->check(CLI::Range(1, 65535));
    addValue(command, "--dns-provider", o.dnsProvider, "NAME",
             "dns-01: the client's name of the provider, or manual for a hook");
    addValue(command, "--dns-credentials", o.dnsCredentials, "FILE",
             "dns-01: file with the provider's credentials, in the client's form");
    addValue(command, "--dns-hook", o.dnsHook, "FILE",
             "dns-01, manual: program called as HOOK present|cleanup NAME. VALUE");
    command.add_flag("--no-dns-self-check", o.noDnsSelfCheck,
                     "dns-01, lego: do not look the record up before the CA does");
    addValue(command, "--email", o.email, "ADDRESS",
             "Contact for the ACME account; the record's own if not given");
    addChoice<std::string>(command, "--key-type", o.keyType,
                           {{"ec256", "ec256"},
                            {"ec384", "ec384"},
                            {"rsa2048", "rsa2048"},
                            {"rsa3072", "rsa3072"},
                            {"rsa4096", "rsa4096"}},
                           "Key of the certificate; the client's default if not given");
    addValue(command, "--client-version", o.version, "VERSION",
             "Version of the client; the one found here if not given");
    command.add_flag("--config-file", o.configFile, "lego 5: use its YAML file");
    addValue(command, "--client-dir", o.clientDir, "DIR",
             "Where the client keeps its own state; its default if not given");
    addValue(command, "--ca-bundle", o.bundle, "FILE",
             "PEM file with the CA of the ACME server, when that is a private one");
    addValue(command, "--deploy-hook", o.deployHook, "COMMAND",
             "Command after a new certificate, e.g. \"systemctl reload nginx\"");
    addChoice(command, "--renewal", o.renewal,
              {{"systemd", domain::RenewalRunner::SystemdTimer},
               {"cron", domain::RenewalRunner::Cron},
               {"none", domain::RenewalRunner::None}},
              "Who starts renewals; systemd if not given");
    addValue(command, "--install-dir", o.installDir, "DIR",
             "Folder on the server for these files; that of --out if not given");
    command.add_flag("--agree-tos", o.agreeTerms,
                     "You have read and agree to the CA's terms of service");
    addHost(command, o.host);
    command.add_flag("--yes", o.yes,
                     "Write the files even if the pair opens one account only and has opened it");
    addValue(command, "--out", o.out, "DIR", "New folder for the files")->required();
}

} // namespace eab::cli
