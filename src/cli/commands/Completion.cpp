// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "cli/Command.h"
#include "cli/Help.h"

#include <sstream>

// Completion scripts, made from the same description the command line is parsed with: they cannot
// fall behind.

namespace eab::cli {

namespace {

constexpr const char *program = "eab-vault-cli";

/** Calls `visit` with the words that lead to each command, and the command. */
template <typename Visit>
void eachCommand(const CLI::App &app, const std::string &path, const Visit &visit)
{
    for (const CLI::App *command : commandsOf(app)) {
        const std::string name
            = path.empty() ? command->get_name() : path + " " + command->get_name();
        visit(name, *command);
        eachCommand(*command, name, visit);
    }
}

std::string joined(const std::vector<std::string> &words)
{
    std::string out;
    for (const std::string &word : words)
        out += (out.empty() ? "" : " ") + word;
    return out;
}

std::vector<std::string> childNames(const CLI::App &app)
{
    std::vector<std::string> names;
    for (const CLI::App *child : commandsOf(app))
        names.push_back(child->get_name());
    return names;
}

/** What may stand next in a command: further commands, options, and an argument's choices. */
std::string nextWords(const CLI::App &app)
{
    std::vector<std::string> words = childNames(app);
    for (const CLI::Option *option : app.get_options()) {
        const auto more
            = option->get_positional() ? choicesOf(*option) : std::vector<std::string>();
        words.insert(words.end(), more.begin(), more.end());
    }
    const std::vector<std::string> options = optionNames(app);
    words.insert(words.end(), options.begin(), options.end());
    return joined(words);
}

/** The lines that complete the value behind an option. */
void completeValues(std::ostream &out, const CLI::App &app, const std::string &pattern)
{
    for (const CLI::Option *option : app.get_options()) {
        const std::string value = valueName(*option);
        if (option->get_positional() || value.empty())
            continue;
        const std::string how = value == "FILE" ? "-f"
            : value == "DIR"                    ? "-d"
                                                : "-W '" + joined(choicesOf(*option)) + "'";
        for (const std::string &name : option->get_lnames())
            out << "        " << pattern << " --" << name << "\") _eab_vault_cli_found " << how
                << "; return ;;\n";
    }
}

std::string bashCompletion(const CLI::App &app)
{
    std::ostringstream out;
    out << "# bash completion for " << program << R"(
_eab_vault_cli() {
    local word=${COMP_WORDS[COMP_CWORD]} chosen= i
    _eab_vault_cli_found() { mapfile -t COMPREPLY < <(compgen "$@" -- "$word"); }
    COMPREPLY=()
    for ((i = 1; i < COMP_CWORD; i++)); do
        case "$chosen ${COMP_WORDS[i]}" in
)";
    eachCommand(app, {}, [&out](const std::string &path, const CLI::App &) {
        const auto cut = path.rfind(' ');
        const std::string parent = cut == std::string::npos ? "" : path.substr(0, cut);
        out << "            \"" << parent << ' '
            << path.substr(cut == std::string::npos ? 0 : cut + 1) << "\") chosen=\"" << path
            << "\" ;;\n";
    });
    out << "        esac\n    done\n    case \"$chosen ${COMP_WORDS[COMP_CWORD - 1]}\" in\n";
    eachCommand(app, {}, [&](const std::string &path, const CLI::App &command) {
        completeValues(out, command, "\"" + path);
    });
    completeValues(out, app, "*\"");
    out << "    esac\n    case $chosen in\n        \"\") _eab_vault_cli_found -W '"
        << nextWords(app) << "' ;;\n";
    eachCommand(app, {}, [&](const std::string &path, const CLI::App &command) {
        out << "        \"" << path << "\") _eab_vault_cli_found -W '" << nextWords(command)
            << "' ;;\n";
    });
    out << R"(    esac
    [[ ${#COMPREPLY[@]} -gt 0 ]] || _eab_vault_cli_found -f
}
complete -o filenames -F _eab_vault_cli )"
        << program << "\n";
    return out.str();
}

/** A text for single quotes in zsh and fish. */
std::string quoted(const std::string &text)
{
    std::string out;
    for (const char c : text)
        out += c == '\'' ? std::string("'\\''") : std::string(1, c);
    return out;
}

std::string zshCompletion(const CLI::App &app)
{
    std::ostringstream out;
    out << "#compdef " << program << "\n_eab_vault_cli() {\n"
        << "    local -a commands options\n    local chosen=${words[2]}\n    commands=(\n";
    for (const CLI::App *child : commandsOf(app))
        out << "        '" << child->get_name() << ':' << quoted(child->get_description()) << "'\n";
    out << "    )\n    if (( CURRENT == 2 )); then\n        _describe command commands\n        "
           "return\n    fi\n"
        << "    case $chosen in\n";
    for (const CLI::App *child : commandsOf(app))
        out << "        " << child->get_name() << ") options=(" << nextWords(*child) << ") ;;\n";
    out << "    esac\n    compadd -- $options\n    _files\n}\n_eab_vault_cli \"$@\"\n";
    return out.str();
}

std::string fishCompletion(const CLI::App &app)
{
    std::ostringstream out;
    out << "# fish completion for " << program << "\n";
    for (const CLI::App *child : commandsOf(app)) {
        out << "complete -c " << program << " -n __fish_use_subcommand -a " << child->get_name()
            << " -d '" << quoted(child->get_description()) << "'\n";
        const std::string when = "'__fish_seen_subcommand_from " + child->get_name() + "'";
        for (const std::string &name : childNames(*child))
            out << "complete -c " << program << " -n " << when << " -a " << name << "\n";
        for (const CLI::Option *option : child->get_options()) {
            for (const std::string &name : option->get_lnames())
                out << "complete -c " << program << " -n " << when << " -l " << name << " -d '"
                    << quoted(option->get_description()) << "'\n";
        }
    }
    return out.str();
}

struct Options
{
    const CLI::App *program = nullptr;
    std::string shell;
};

Result<int> run(Context &context, const Options &options)
{
    const std::string script = options.shell == "bash" ? bashCompletion(*options.program)
        : options.shell == "zsh"                       ? zshCompletion(*options.program)
                                                       : fishCompletion(*options.program);
    context.terminal.print(QByteArray::fromStdString(script));
    return 0;
}

} // namespace

void addCompletion(Commands &commands)
{
    const auto [command, options]
        = commands.add("completion", "Print a completion script for a shell", {}, run);
    options.program = &commands.app;
    command.add_option("shell", options.shell, "bash, zsh or fish")
        ->type_name("bash|zsh|fish")
        ->required()
        ->check(CLI::IsMember({"bash", "zsh", "fish"}));
}

} // namespace eab::cli
