// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "cli/Commands.h"
#include "cli/Help.h"

#include <algorithm>
#include <sstream>

// What the program can say about itself, made from the same description the command line is parsed
// with: the manual page and the completion scripts cannot fall behind.

namespace eab::cli {

namespace {

constexpr const char *program = "eab-vault-cli";

/** Text for roff: no line may begin with a dot, hyphens of options stay ASCII. */
std::string roff(const std::string &text)
{
    std::string out;
    for (const char c : text) {
        if (c == '\\')
            out += "\\e";
        else if (c == '-')
            out += "\\-";
        else
            out += c;
    }
    if (!out.empty() && (out.front() == '.' || out.front() == '\''))
        out.insert(0, "\\&");
    return out;
}

void describeOptions(std::ostream &out, const CLI::App &app)
{
    for (const CLI::Option *option : app.get_options()) {
        if (option->get_name() == "--help")
            continue;
        const bool positional = option->get_positional();
        const std::string name = positional ? option->get_name(true) : option->get_name();
        const bool says
            = !valueName(*option).empty() && (!positional || !choicesOf(*option).empty());
        out << ".TP\n.B " << roff(name);
        if (says)
            out << ' ' << roff(valueName(*option));
        out << '\n' << roff(option->get_description()) << '\n';
    }
}

void describeCommands(std::ostream &out, const CLI::App &app, const std::string &prefix)
{
    for (const CLI::App *command : app.get_subcommands([](const CLI::App *) { return true; })) {
        const std::string name = prefix + command->get_name();
        out << ".SS " << roff(name) << '\n' << roff(command->get_description()) << ".\n";
        describeOptions(out, *command);
        describeCommands(out, *command, name + " ");
    }
}

constexpr const char *exitCodes = R"(.SH EXIT STATUS
.TP
.B 0
Done.
.TP
.B 1
Failed.
.TP
.B 2
Wrong usage.
.TP
.B 3
Cannot unlock: wrong password, no such slot, keychain refused.
.TP
.B 4
No such record.
.TP
.B 5
Input refused, nothing stored.
.TP
.B 6
Conflict or finding.
.TP
.B 7
Vault damaged, or newer than this program.
.TP
.B 8
The remote side refused, or could not be asked.
.TP
.B 9
The remote side may or may not have acted.
.TP
.B 10
Vault in use by another process.
)";

constexpr const char *examples = R"(.SH EXAMPLES
.nf
eab\-vault\-cli init \-\-title "Shop orders"
eab\-vault\-cli import order.eml
eab\-vault\-cli due \-\-within 3d
eab\-vault\-cli setup certbot RECORD \-\-domain www.example.org \-\-webroot /var/www/html \e
    \-\-agree\-tos \-\-out ./for\-the\-server
eab\-vault\-cli verify RECORD \-\-agree\-tos
eab\-vault\-cli account export RECORD \-\-format certbot \-\-out ./account
eab\-vault\-cli provider add certcentral \-\-name Main \-\-api\-key\-file key
eab\-vault\-cli provider create Main \-\-params\-file order.json
eab\-vault\-cli provider pending
eab\-vault\-cli \-\-json \-\-password\-file \- list <password\-file
.fi
)";

constexpr const char *environment = R"(.SH ENVIRONMENT
.TP
.B EAB_VAULT
Folder of the vault, when \-\-vault is not given.
.TP
.B EAB_VAULT_PASSWORD_FILE
File whose first line is the password, when \-\-password\-file is not given.
.SH FILES
.TP
.I $XDG_DATA_HOME/eab-vault/default.eabvault
The usual vault.
)";

std::string manualPage(const CLI::App &app)
{
    std::ostringstream out;
    out << ".TH EAB-VAULT-CLI 1 \"\" \"EAB Vault " << EAB_VERSION << "\" \"User Commands\"\n"
        << ".SH NAME\n"
        << program << " \\- " << roff(app.get_description()) << '\n'
        << ".SH SYNOPSIS\n.B " << program << "\n[OPTIONS] COMMAND ...\n"
        << ".SH DESCRIPTION\n"
        << "Keeps the External Account Binding (EAB) credentials that come with a certificate "
           "subscription: takes "
           "them in from order e\\-mails, keeps them in an encrypted vault, says how long they can "
           "still be "
           "retrieved, and writes ready configurations for ACME clients.\n"
        << "Passwords come from a file, the keychain or a question on the terminal, never from the "
           "command line.\n"
        << ".SH OPTIONS\n";
    describeOptions(out, app);
    out << ".SH COMMANDS\n";
    describeCommands(out, app, {});
    out << examples << exitCodes << environment << ".SH SEE ALSO\n.BR eab\\-vault (1)\n";
    return out.str();
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

/** Calls `visit` with the words that lead to each command, and the command. */
template <typename Visit>
void eachCommand(const CLI::App &app, const std::string &path, const Visit &visit)
{
    for (const CLI::App *command : app.get_subcommands([](const CLI::App *) { return true; })) {
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
    for (const CLI::App *child : app.get_subcommands([](const CLI::App *) { return true; }))
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
    for (std::string &name : optionNames(app))
        words.push_back(std::move(name));
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
    for (const CLI::App *child : app.get_subcommands([](const CLI::App *) { return true; }))
        out << "        '" << child->get_name() << ':' << quoted(child->get_description()) << "'\n";
    out << "    )\n    if (( CURRENT == 2 )); then\n        _describe command commands\n        "
           "return\n    fi\n"
        << "    case $chosen in\n";
    for (const CLI::App *child : app.get_subcommands([](const CLI::App *) { return true; }))
        out << "        " << child->get_name() << ") options=(" << nextWords(*child) << ") ;;\n";
    out << "    esac\n    compadd -- $options\n    _files\n}\n_eab_vault_cli \"$@\"\n";
    return out.str();
}

std::string fishCompletion(const CLI::App &app)
{
    std::ostringstream out;
    out << "# fish completion for " << program << "\n";
    for (const CLI::App *child : app.get_subcommands([](const CLI::App *) { return true; })) {
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

} // namespace

void addMan(CLI::App &app, Context &context)
{
    auto *command = app.add_subcommand(
        "man", "Print the manual page (read it with: eab-vault-cli man | man -l -)");
    command->callback([&context, &app] {
        context.chosen = [&context, &app] {
            context.terminal.print(QByteArray::fromStdString(manualPage(app)));
            return 0;
        };
    });
}

void addCompletion(CLI::App &app, Context &context)
{
    auto *command = app.add_subcommand("completion", "Print a completion script for a shell");
    auto shell = std::make_shared<std::string>();
    command->add_option("shell", *shell, "bash, zsh or fish")
        ->type_name("bash|zsh|fish")
        ->required()
        ->check(CLI::IsMember({"bash", "zsh", "fish"}));
    command->callback([&context, &app, shell] {
        context.chosen = [&context, &app, shell] {
            const std::string script = *shell == "bash" ? bashCompletion(app)
                : *shell == "zsh"                       ? zshCompletion(app)
                                                        : fishCompletion(app);
            context.terminal.print(QByteArray::fromStdString(script));
            return 0;
        };
    });
}

} // namespace eab::cli
