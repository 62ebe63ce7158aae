// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "cli/CommandLine.h"

#include "cli/Commands.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <cstring>

namespace eab::cli {

namespace {

void addGlobalOptions(CLI::App &app, Context &context)
{
    app.add_option("--vault", context.vault,
                   "Folder of the vault; EAB_VAULT or the usual place if not given");
    app.add_option(
        "--password-file", context.passwordFile,
        "File whose first line is the password or the recovery code, - for standard input");
    app.add_flag("--keychain", context.keychain, "Unlock with the keychain of this computer");
    app.add_flag("--read-only", context.readOnly,
                 "Only look, also while another process has the vault");
    app.add_flag("--json", context.json, "Answer with one JSON document; errors as JSON, too");
}

/** A mistake on the command line, in the form of all other errors. */
int failUsage(Terminal &terminal, const CLI::App &app, const CLI::ParseError &error)
{
    if (error.get_exit_code() == 0) // --help, --version
        return app.exit(error);
    QString message = QString::fromStdString(error.what()).simplified();
    if (message.isEmpty())
        message = QString::fromStdString(error.get_name());
    return terminal.failUsage(message);
}

} // namespace

int runCommandLine(int argc, const char *const *argv, app::Session &session)
{
    Terminal terminal;
    Context context {terminal, session, {}, {}, false, false, false, {}};
    // Known before the rest is parsed, so that even a usage error comes in the form asked for.
    terminal.setJson(std::any_of(
        argv, argv + argc, [](const char *word) { return std::strcmp(word, "--json") == 0; }));

    CLI::App app("keep the credentials of ACME certificate subscriptions safe and put them to use",
                 "eab-vault-cli");
    app.set_version_flag("--version", std::string("EAB Vault ") + EAB_VERSION);
    app.require_subcommand(1);
    app.fallthrough();
    addGlobalOptions(app, context);
    for (const auto add : {addInit,   addInfo,    addCheck,  addInspect,   addImport, addUndoImport,
                           addAdd,    addEdit,    addRemove, addRestore,   addList,   addSearch,
                           addShow,   addHistory, addDue,    addClients,   addSetup,  addSlot,
                           addPasswd, addTour,    addMan,    addCompletion})
        add(app, context);
    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError &error) {
        return failUsage(terminal, app, error);
    }
    terminal.setJson(context.json);
    if (!context.vault.empty())
        session.setFolder(text(context.vault));
    return context.chosen();
}

} // namespace eab::cli
