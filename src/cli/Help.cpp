// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "cli/Help.h"

#include <sstream>

namespace eab::cli {

namespace {

constexpr size_t column = 30;
constexpr size_t width = 80;

/** Characters, not bytes. */
size_t lengthOf(const std::string &word)
{
    size_t length = 0;
    for (const char c : word)
        length += (static_cast<unsigned char>(c) & 0xC0U) != 0x80U ? 1 : 0;
    return length;
}

std::string wrapped(const std::string &text)
{
    std::istringstream words(text);
    std::string out;
    size_t used = 0;
    for (std::string word; words >> word;) {
        const size_t length = lengthOf(word);
        if (used > 0 && used + 1 + length > width - column) {
            out += '\n';
            used = 0;
        } else if (used > 0) {
            out += ' ';
            ++used;
        }
        out += word;
        used += length;
    }
    return out;
}

} // namespace

std::string valueName(const CLI::Option &option)
{
    if (option.get_expected_max() == 0)
        return {};
    const std::string name = option.get_type_name(); // with what is checked, behind a colon
    return name.substr(0, name.find(':'));
}

std::vector<std::string> choicesOf(const CLI::Option &option)
{
    const std::string name = valueName(option);
    return name.find('|') == std::string::npos ? std::vector<std::string>()
                                               : CLI::detail::split(name, '|');
}

std::vector<const CLI::App *> commandsOf(const CLI::App &app)
{
    return app.get_subcommands([](const CLI::App *) { return true; });
}

std::vector<std::string> optionNames(const CLI::App &app)
{
    std::vector<std::string> names;
    for (const CLI::Option *option : app.get_options()) {
        for (const std::string &name : option->get_lnames())
            names.push_back("--" + name);
    }
    return names;
}

HelpFormatter::HelpFormatter()
{
    column_width(column);
    label("SUBCOMMAND", "COMMAND");
    label("Positionals", "Arguments");
}

std::string HelpFormatter::make_option_opts(const CLI::Option *option) const
{
    // An argument is named by what it is; only a choice says more.
    const std::string value = valueName(*option);
    if (value.empty() || (option->get_positional() && choicesOf(*option).empty()))
        return {};
    return " " + value;
}

std::string HelpFormatter::make_option_desc(const CLI::Option *option) const
{
    const bool needed = option->get_required() && !option->get_positional();
    return wrapped(option->get_description() + (needed ? " (needed)" : ""));
}

std::string HelpFormatter::make_subcommand(const CLI::App *command) const
{
    std::ostringstream out;
    CLI::detail::format_help(out, command->get_name(), wrapped(command->get_description()), column);
    return out.str();
}

} // namespace eab::cli
