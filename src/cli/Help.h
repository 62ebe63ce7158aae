// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include <CLI/CLI.hpp>

#include <string>
#include <vector>

namespace eab::cli {

/** What stands for the value of an option where it is described: "DIR", "http-01|dns-01"; empty for
 *  a flag. */
[[nodiscard]] std::string valueName(const CLI::Option &option);
/** The words a value can be, when it is one of a few. */
[[nodiscard]] std::vector<std::string> choicesOf(const CLI::Option &option);

/** The commands of a command line, or of a family. */
[[nodiscard]] std::vector<const CLI::App *> commandsOf(const CLI::App &app);
/** "--vault", ...: the options of one command, without those around it. */
[[nodiscard]] std::vector<std::string> optionNames(const CLI::App &app);

/** What --help says, laid out for a terminal of 80 columns. */
class HelpFormatter : public CLI::Formatter
{
public:
    HelpFormatter();

    std::string make_option_opts(const CLI::Option *option) const override;
    std::string make_option_desc(const CLI::Option *option) const override;
    std::string make_subcommand(const CLI::App *command) const override;
};

} // namespace eab::cli
