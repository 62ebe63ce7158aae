// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "app/uses/AccountExport.h"
#include "app/uses/Uses.h"
#include "app/words/SetupText.h"
#include "cli/Command.h"

namespace eab::cli {

namespace {

struct Options
{
    std::string id;
    std::string format;
    std::string clientDir;
    std::string domain;
    int httpPort = 0;
    std::string bundle;
    std::string host;
    std::string out;
};

Result<int> run(Context &context, const Options &options)
{
    Terminal &terminal = context.terminal;
    const auto record = EAB_TRY(app::Records(context.session).find(text(options.id)));
    domain::AccountExportOptions how;
    how.format = *domain::accountFormatFromName(text(options.format));
    how.clientDir = text(options.clientDir);
    how.domain = text(options.domain);
    if (options.httpPort > 0)
        how.httpPort = options.httpPort;
    how.caBundle = text(options.bundle);
    how.host = text(options.host);
    app::AccountExport use(context.session);
    const auto made = EAB_TRY(use.generate(record.id, how));
    const auto before = EAB_TRY(app::Uses(context.session).warningsBefore(made.use, record.id));
    EAB_TRY(sayBefore(terminal, before, record, false));
    EAB_TRY(use.write(made, how.format, record.id, text(options.out)));
    QJsonArray files;
    terminal.say(Words::tr("The account of “%1”, for %2:").arg(record.title, text(options.format)));
    for (const domain::AccountFile &file : made.files) {
        const QString mode = u"%1"_s.arg(file.mode, 4, 8, QLatin1Char('0'));
        files.append(
            QJsonObject {{u"path"_s, file.path}, {u"mode"_s, mode}, {u"secret"_s, file.holdsKey}});
        terminal.say(u"  %1  %2%3"_s.arg(
            mode, file.path, file.holdsKey ? Words::tr("  (holds the account key)") : QString()));
    }
    QJsonArray commands;
    for (const domain::AccountCommand &command : made.commands) {
        commands.append(
            QJsonObject {{u"run"_s, command.run}, {u"why"_s, app::purposeText(command.purpose)}});
        terminal.say(u"  # "_s + app::purposeText(command.purpose));
        terminal.say(u"  "_s + command.run);
    }
    for (const domain::SetupNotice &notice : made.warnings)
        terminal.say(Words::tr("note: %1").arg(app::warningText(notice)));
    terminal.answer({{u"files"_s, files},
                     {u"commands"_s, commands},
                     {u"warnings"_s, warningsJson(before, made.warnings)}});
    return 0;
}

} // namespace

void addAccountExport(Commands &commands)
{
    const auto [command, options]
        = commands.add("account export", "Write it for a client, which then needs no pair",
                       app::Access::Change, run);
    addRecordId(command, options.id);
    command.add_option("--format", options.format, "certbot, lego4, lego5, acme.sh, jwk or pem")
        ->required()
        ->check(CLI::IsMember({"certbot", "lego4", "lego5", "acme.sh", "jwk", "pem"}));
    command.add_option("--client-dir", options.clientDir,
                       "Where the client keeps its own state; its usual place if not given");
    command.add_option("--domain", options.domain, "For the command that obtains a certificate");
    command
        .add_option("--http-port", options.httpPort,
                    "Port on which the client answers http-01; 80 if not given")
        ->check(CLI::Range(1, 65535));
    addCaBundle(command, options.bundle);
    addHost(command, options.host);
    command.add_option("--out", options.out, "New folder for the files")->required();
}

} // namespace eab::cli
