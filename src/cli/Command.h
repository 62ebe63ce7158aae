// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include "cli/Context.h"
#include "cli/Lines.h"

#include <CLI/CLI.hpp>

#include <optional>

namespace eab::cli {

/** A command that was added: its description, and where the values of its options go. Both live as
 *  long as the command line. */
template <typename Options>
struct Added
{
    CLI::App &command;
    Options &options;
};

/** Where each command enters itself, by one function in a file of its own below commands/. */
struct Commands
{
    CLI::App &app;
    Context &context;

    /** Adds a command, called by its name: "show", or "slot add", which is one of a family. When it
     *  is the one that was named, the vault is opened, unless `access` is empty, and `run` is called
     *  with what was given; it answers the exit code, or an error, which is told. What no option can
     *  check by itself is checked by Options::check, which throws what CLI11 has for wrong usage. */
    template <typename Options>
    Added<Options> add(const char *name, const char *description, std::optional<app::Access> access,
                       Result<int> (*run)(Context &, const Options &))
    {
        CLI::App &command = addName(name, description);
        const auto options = std::make_shared<Options>();
        command.callback([&to = context, options, access, run] {
            if constexpr (requires { options->check(); })
                options->check();
            to.chosen = [&to, options, access, run] {
                return to.run(access, [&] { return run(to, *options); });
            };
        });
        return {command, *options};
    }
    /** The same without options. */
    void add(const char *name, const char *description, std::optional<app::Access> access,
             Result<int> (*run)(Context &));

private:
    CLI::App &addName(const std::string &name, const std::string &description);
};

/** An option and what its value is called where it is described: `--out DIR`. */
template <typename T>
CLI::Option *addValue(CLI::App &command, const std::string &name, T &target,
                      const std::string &value, const std::string &description)
{
    return command.add_option(name, target, description)->type_name(value);
}

/** For an option that is either given or left out: an empty value is a mistake of a script. */
[[nodiscard]] inline CLI::Validator notEmpty()
{
    return CLI::Validator(
        [](const std::string &value) { return value.empty() ? "nothing is given" : std::string(); },
        {});
}

// Options that several commands take; what they fill must live as long as the command line.

/** A record, named by its id or the beginning of it. */
void addRecordId(CLI::App &command, std::string &id);
/** Of which kind an API is. */
void addProviderKind(CLI::App &command, std::string &kind);
/** For which server a pair or an account is meant. */
void addHost(CLI::App &command, std::string &host);
void addCaBundle(CLI::App &command, std::string &file);
/** How much checking the password costs, in MiB. */
void addKdfMemory(CLI::App &command, int &memoryMiB);

/** The answer to the question whether to do what cannot be taken back. */
void addYes(CLI::App &command, bool &yes);

/** All that is given to a command which is about one thing. */
struct OneName
{
    std::string name;
};

/** A new password, and what checking it costs. */
struct NewPassword
{
    std::string file;
    int memoryMiB = 0;
};
void addNewPassword(CLI::App &command, NewPassword &password);

} // namespace eab::cli
