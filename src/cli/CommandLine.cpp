// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "cli/CommandLine.h"

#include "cli/Command.h"
#include "cli/Help.h"
#include "cli/Usage.h"

#include <algorithm>
#include <cstring>

// Every command, in the order of help, manual page and completion: NAME is added by addNAME in
// commands/NAME.cpp, and belongs to the group before it.
// clang-format off
#define EAB_COMMANDS(GROUP, NAME) \
    GROUP("Taking in") \
        NAME(Inspect) NAME(Import) NAME(UndoImport) NAME(Add) \
    GROUP("Records") \
        NAME(List) NAME(Search) NAME(Show) NAME(Edit) NAME(Remove) NAME(RestoreRecord) \
        NAME(History) \
    GROUP("Orders, messages and the bin") \
        NAME(OrderList) NAME(OrderShow) NAME(MessageList) NAME(MessageShow) NAME(MessageFile) \
        NAME(MessageDiscard) NAME(MessageAnswer) NAME(BinList) NAME(BinRestore) NAME(BinDiscard) \
        NAME(BinEmpty) \
    GROUP("Deadlines and clients") \
        NAME(Due) NAME(Clients) NAME(Setup) \
    GROUP("CAs and resellers") \
        NAME(Verify) NAME(AccountCheck) NAME(AccountDeactivate) NAME(AccountExport) \
        NAME(ProviderAdd) NAME(ProviderList) NAME(ProviderRemove) NAME(ProviderParameters) \
        NAME(ProviderCreate) NAME(ProviderPending) NAME(ProviderRefresh) NAME(ProviderAnswer) NAME(ProviderSettle) \
        NAME(ProviderKeys) NAME(ProviderRevoke) NAME(Issuers) \
    GROUP("The vault") \
        NAME(Init) NAME(Info) NAME(Check) NAME(Health) NAME(Audit) NAME(SlotList) NAME(SlotAdd) NAME(SlotRemove) \
        NAME(SlotRename) NAME(SlotTest) NAME(SlotConfirm) NAME(Passwd) NAME(RotateKeys) NAME(RecoveryDrill) \
        NAME(Backup) NAME(Backups) NAME(Restore) NAME(PurgeBackups) NAME(Salvage) \
    GROUP("Getting to know it") \
        NAME(Tour) NAME(Man) NAME(Completion)
// clang-format on

namespace eab::cli {

#define NOTHING(group)
#define DECLARED(name) void add##name(Commands &commands);
EAB_COMMANDS(NOTHING, DECLARED)

namespace {

struct Entry
{
    const char *group = nullptr; //!< a new one from here on
    void (*add)(Commands &) = nullptr;
};
#define BEGUN(group) {group, nullptr},
#define LISTED(name) {nullptr, add##name},
constexpr Entry entries[] {EAB_COMMANDS(BEGUN, LISTED)};

void addGlobalOptions(CLI::App &app, Context &context)
{
    addValue(app, "--vault", context.vault, "DIR",
             "Folder of the vault; EAB_VAULT or the usual place if not given");
    addValue(app, "--password-file", context.passwordFile, "FILE",
             "File whose first line is the password or the recovery code, - for standard "
             "input; EAB_VAULT_PASSWORD_FILE or a question if not given");
    app.add_flag("--keychain", context.keychain, "Unlock with the keyring of this computer");
    app.add_flag("--read-only", context.readOnly,
                 "Only look, also while another process has the vault");
    app.add_flag("--json", context.json, "Answer with one JSON document; errors as JSON, too");
}

void addCommands(CLI::App &app, Context &context)
{
    Commands commands {app, context};
    const char *group = nullptr;
    for (const Entry &entry : entries) {
        if (entry.group != nullptr) {
            group = entry.group;
            continue;
        }
        entry.add(commands);
        for (CLI::App *command : app.get_subcommands([](CLI::App *) { return true; })) {
            if (command->get_group() == "Subcommands")
                command->group(group);
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
    const int code = context.chosen();
    if (code != 0 || terminal.isHeard())
        return code;
    return terminal.failWith(
        ErrorCode::WriteFailed, Words::tr("The answer could not be written to standard output."),
        Words::tr("What was asked for is done. Look at it with “list” or “info”, or ask again."));
}

} // namespace eab::cli
