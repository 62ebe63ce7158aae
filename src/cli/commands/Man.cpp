// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "cli/Command.h"
#include "cli/Help.h"

#include <sstream>

// The manual page, made from the same description the command line is parsed with: it cannot fall
// behind.

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
    for (const CLI::App *command : commandsOf(app)) {
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
Cannot unlock: wrong password, no such slot, keychain refused; or this login may not.
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
        << "Passwords come from a file, the keyring or a question on the terminal, never from the "
           "command line.\n"
        << ".SH OPTIONS\n";
    describeOptions(out, app);
    out << ".SH COMMANDS\n";
    describeCommands(out, app, {});
    out << examples << exitCodes << environment << ".SH SEE ALSO\n.BR eab\\-vault (1)\n";
    return out.str();
}

struct Options
{
    const CLI::App *program = nullptr;
};

Result<int> run(Context &context, const Options &options)
{
    context.terminal.print(QByteArray::fromStdString(manualPage(*options.program)));
    return 0;
}

} // namespace

void addMan(Commands &commands)
{
    commands
        .add("man", "Print the manual page (read it with: eab-vault-cli man | man -l -)", {}, run)
        .options.program
        = &commands.app;
}

} // namespace eab::cli
