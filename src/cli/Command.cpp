// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "cli/Command.h"

namespace eab::cli {

namespace {

/** Commands that belong together and are called by two words. */
constexpr std::pair<const char *, const char *> families[] {
    {"account", "The ACME account that was opened with a pair"},
    {"bin", "What was removed: look, bring back, throw away for good"},
    {"message", "The mails, texts and answers that records came from"},
    {"order", "What was bought together, with all its products"},
    {"provider", "Create credentials at the APIs of CAs and resellers"},
    {"slot", "The ways into the vault"},
};

} // namespace

CLI::App &Commands::addName(const std::string &name, const std::string &description)
{
    const size_t space = name.find(' ');
    if (space == std::string::npos)
        return *app.add_subcommand(name, description);
    const std::string family = name.substr(0, space);
    const auto known = app.get_subcommands(
        [&family](const CLI::App *command) { return command->get_name() == family; });
    CLI::App *parent = known.empty() ? nullptr : known.front();
    for (const auto &[word, meaning] : families) {
        if (parent == nullptr && family == word)
            parent = app.add_subcommand(family, meaning)->require_subcommand(1);
    }
    return *parent->add_subcommand(name.substr(space + 1), description);
}

void Commands::add(const char *name, const char *description, std::optional<app::Access> access,
                   Result<int> (*run)(Context &))
{
    addName(name, description).callback([&to = context, access, run] {
        to.chosen = [&to, access, run] { return to.run(access, [&] { return run(to); }); };
    });
}

void addProviderKind(CLI::App &command, std::string &kind)
{
    std::vector<std::string> words;
    for (const domain::ProviderKind each : domain::providerKinds())
        words.push_back(domain::providerKindName(each).toStdString());
    std::string listed = words.front();
    for (size_t i = 1; i < words.size(); ++i)
        listed += (i + 1 < words.size() ? ", " : " or ") + words[i];
    command.add_option("kind", kind, listed)->required()->check(CLI::IsMember(words));
}

void addRecordId(CLI::App &command, std::string &id)
{
    command.add_option("id", id, "Record, or the beginning of its id")->required();
}

void addHost(CLI::App &command, std::string &host)
{
    addValue(command, "--host", host, "NAME",
             "Server it is for, as you call it; written down with the record and into no file");
}

void addCaBundle(CLI::App &command, std::string &file)
{
    command.add_option("--ca-bundle", file, "Certificates of a private CA, in PEM");
}

void addKdfMemory(CLI::App &command, int &memoryMiB)
{
    addValue(command, "--kdf-memory", memoryMiB, "MIB",
             "Memory for checking the password, 64 to 1024 MiB; measured on this computer if not "
             "given")
        ->check(CLI::Range(64, 1024));
}

void addYes(CLI::App &command, bool &yes)
{
    command.add_flag("--yes", yes, "Answer the question with yes");
}

void addNewPassword(CLI::App &command, NewPassword &password)
{
    addValue(command, "--new-password-file", password.file, "FILE",
             "File whose first line is the new password, - for standard input; asked for if "
             "not given");
    addKdfMemory(command, password.memoryMiB);
}

} // namespace eab::cli
