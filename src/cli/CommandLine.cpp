// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "cli/CommandLine.h"

#include "cli/Commands.h"
#include "cli/Help.h"
#include "cli/Usage.h"

#include <algorithm>
#include <cstring>

namespace eab::cli {

namespace {

void addGlobalOptions(CLI::App &app, Context &context)
{
    app.add_option("--vault", context.vault,
                   "Folder of the vault; EAB_VAULT or the usual place if not given")
        ->type_name("DIR");
    app.add_option("--password-file", context.passwordFile,
                   "File whose first line is the password or the recovery code, - for standard "
                   "input; EAB_VAULT_PASSWORD_FILE or a question if not given")
        ->type_name("FILE");
    app.add_flag("--keychain", context.keychain, "Unlock with the keychain of this computer");
    app.add_flag("--read-only", context.readOnly,
                 "Only look, also while another process has the vault");
    app.add_flag("--json", context.json, "Answer with one JSON document; errors as JSON, too");
}

void addCommands(CLI::App &app, Context &context)
{
    using Add = void (*)(CLI::App &, Context &);
    const std::vector<std::pair<std::string, std::vector<Add>>> groups {
        {"Taking in", {addInspect, addImport, addUndoImport, addAdd}},
        {"Records", {addList, addSearch, addShow, addEdit, addRemove, addRestore, addHistory}},
        {"Deadlines and clients", {addDue, addClients, addSetup}},
        {"CAs and resellers", {addVerify, addAccount, addProvider, addIssuers}},
        {"The vault", {addInit, addInfo, addCheck, addSlot, addPasswd}},
        {"Getting to know it", {addTour, addMan, addCompletion}}};
    for (const auto &[name, members] : groups) {
        for (const Add add : members)
            add(app, context);
        for (CLI::App *command : app.get_subcommands([](CLI::App *) { return true; })) {
            if (command->get_group() == "Subcommands")
                command->group(name);
            for (CLI::App *inner : command->get_subcommands([](CLI::App *) { return true; }))
                inner->group("Commands");
        }
    }
}

} // namespace

int runCommandLine(int argc, const char *const *argv, app::Session &session,
                   ca::HttpTransport &network)
{
    Terminal terminal;
    Context context {terminal, session, network, {}, {}, false, false, false, {}};
    // Known before the rest is parsed, so that even a usage error comes in the form asked for.
    terminal.setJson(std::any_of(
        argv, argv + argc, [](const char *word) { return std::strcmp(word, "--json") == 0; }));

    CLI::App app("keep the credentials of ACME certificate subscriptions safe and put them to use",
                 "eab-vault-cli");
    app.require_subcommand(1);
    app.fallthrough();
    // Commands take over what is set before they are added.
    app.formatter(std::make_shared<HelpFormatter>());
    app.set_help_flag("-h,--help", "Print this help");
    app.footer("“eab-vault-cli --help” lists the options of all commands: --vault, --json ...");
    addCommands(app, context);
    app.set_version_flag("--version", std::string("EAB Vault ") + EAB_VERSION, "Print the version");
    addGlobalOptions(app, context);
    app.footer("“eab-vault-cli COMMAND --help” says more about a command. New here? Begin with\n"
               "    eab-vault-cli tour                 a look around, with a vault of its own\n"
               "    eab-vault-cli init                 your vault\n"
               "    eab-vault-cli import order.eml     the pair from the order e-mail");
    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError &error) {
        if (error.get_exit_code() == 0) // --help, --version
            return app.exit(error);
        const UsageWords words = usageWords(app, error);
        return terminal.failUsage(words.message, words.hint);
    }
    terminal.setJson(context.json);
    if (!context.vault.empty())
        session.setFolder(text(context.vault));
    return context.chosen();
}

} // namespace eab::cli
