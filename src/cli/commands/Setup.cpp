// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "app/uses/InstalledClients.h"
#include "app/uses/SetUpClient.h"
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
        clientDir, bundle, deployHook, installDir, out;
    std::vector<std::string> domains;
    std::optional<domain::ChallengeType> challenge;
    domain::RenewalRunner renewal = domain::RenewalRunner::SystemdTimer;
    std::optional<int> httpPort;
    bool agreeTerms = false;
    bool configFile = false;
    bool noDnsSelfCheck = false;
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
    const auto version = versionFor(options);
    if (!version)
        return version.error();
    answers.clientVersion = *version;
    for (const std::string &name : options.domains) {
        auto domain = domain::DomainName::parse(text(name));
        if (!domain)
            return domain.error();
        answers.domains.push_back(std::move(*domain));
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
    auto answers = answersFrom(options);
    if (!answers)
        return answers.error();
    if (auto opened = context.unlock(app::Access::Change); !opened)
        return opened.error();
    const auto record = app::Records(context.session).find(text(options.id));
    if (!record)
        return record.error();
    app::SetUpClient use(context.session);
    if (auto done = use.fill(record->id, *answers); !done)
        return done.error();
    const auto setup = app::SetUpClient::generate(*answers);
    if (!setup)
        return setup.error();
    if (auto written = use.write(*setup, record->id, text(options.out)); !written)
        return written.error();

    Terminal &terminal = context.terminal;
    terminal.answer(setupJson(*setup));
    terminal.say(Words::tr("%1 for “%2”, written to %3:")
                     .arg(app::clientTitle(*setup), record->title, absolute(options.out)));
    for (const domain::SetupFile &file : setup->files)
        terminal.say(
            u"  %1  %2%3"_s.arg(file.mode, 4, 8, QLatin1Char('0'))
                .arg(file.path, file.isSecret() ? Words::tr("  (holds the HMAC key)") : QString()));
    sayCommands(terminal, Words::tr("Run from inside that folder:"), setup->commands);
    sayCommands(terminal, Words::tr("Renewal:"), setup->renew);
    for (const domain::SetupNotice &notice : setup->warnings)
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
    command
        .add_option("--domain", o.domains,
                    "Domain name, may be given more than once; the record's own if not given")
        ->type_name("NAME")
        ->take_all();
    addChoice(
        command, "--challenge", o.challenge,
        {{"http-01", domain::ChallengeType::Http01}, {"dns-01", domain::ChallengeType::Dns01}},
        "How the CA checks that the domains are yours; http-01 if not given, dns-01 for a wildcard "
        "or with --dns-provider");
    command
        .add_option("--webroot", o.webroot,
                    "http-01: folder the web server serves; the client listens itself if not given")
        ->type_name("DIR");
    command.add_option("--http-port", o.httpPort, "http-01: port to listen on; 80 if not given")
        ->type_name("PORT")
        ->check(CLI::Range(1, 65535));
    command
        .add_option("--dns-provider", o.dnsProvider,
                    "dns-01: the client's name of the provider, or manual for a hook")
        ->type_name("NAME");
    command
        .add_option("--dns-credentials", o.dnsCredentials,
                    "dns-01: file with the provider's credentials, in the client's form")
        ->type_name("FILE");
    command
        .add_option("--dns-hook", o.dnsHook,
                    "dns-01, manual: program called as HOOK present|cleanup NAME. VALUE")
        ->type_name("FILE");
    command.add_flag("--no-dns-self-check", o.noDnsSelfCheck,
                     "dns-01, lego: do not look the record up before the CA does");
    command
        .add_option("--email", o.email,
                    "Contact for the ACME account; the record's own if not given")
        ->type_name("ADDRESS");
    addChoice<std::string>(command, "--key-type", o.keyType,
                           {{"ec256", "ec256"},
                            {"ec384", "ec384"},
                            {"rsa2048", "rsa2048"},
                            {"rsa3072", "rsa3072"},
                            {"rsa4096", "rsa4096"}},
                           "Key of the certificate; the client's default if not given");
    command
        .add_option("--client-version", o.version,
                    "Version of the client; the one found here if not given")
        ->type_name("VERSION");
    command.add_flag("--config-file", o.configFile, "lego 5: use its YAML file");
    command
        .add_option("--client-dir", o.clientDir,
                    "Where the client keeps its own state; its default if not given")
        ->type_name("DIR");
    command
        .add_option("--ca-bundle", o.bundle,
                    "PEM file with the CA of the ACME server, when that is a private one")
        ->type_name("FILE");
    command
        .add_option("--deploy-hook", o.deployHook,
                    "Command after a new certificate, e.g. \"systemctl reload nginx\"")
        ->type_name("COMMAND");
    addChoice(command, "--renewal", o.renewal,
              {{"systemd", domain::RenewalRunner::SystemdTimer},
               {"cron", domain::RenewalRunner::Cron},
               {"none", domain::RenewalRunner::None}},
              "Who starts renewals; systemd if not given");
    command
        .add_option("--install-dir", o.installDir,
                    "Folder on the server for these files; that of --out if not given")
        ->type_name("DIR");
    command.add_flag("--agree-tos", o.agreeTerms,
                     "You have read and agree to the CA's terms of service");
    command.add_option("--out", o.out, "New folder for the files")->type_name("DIR")->required();
}

} // namespace eab::cli
