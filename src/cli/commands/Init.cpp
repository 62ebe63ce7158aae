// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "cli/Command.h"

#include <QDir>

namespace eab::cli {

namespace {

struct Options
{
    std::string title;
    int memoryMiB = 0;
};

Result<int> run(Context &context, const Options &options)
{
    if (context.session.exists())
        return Error {ErrorCode::VaultExists, context.session.folder(), {}};
    auto password = EAB_TRY(context.newPassword(context.namedPasswordFile()));
    app::NewVault request {text(options.title), std::move(password), {options.memoryMiB}};
    const auto code = EAB_TRY(context.session.create(request));
    context.terminal.say(Words::tr("A new vault is at %1").arg(context.session.folder()));
    context.terminal.say();
    context.terminal.say(Words::tr("Recovery code. Write it down and keep it away from this "
                                   "computer; it is shown this once:"));
    context.terminal.say();
    if (context.terminal.isJson())
        context.terminal.answer({{u"vault"_s, context.session.folder()},
                                 {u"recovery_code"_s, QString::fromLatin1(code.expose())}});
    else
        context.terminal.saySecret(code);
    if (context.terminal.isHeard())
        return 0;
    // Nobody has seen the code, and nothing else could show it.
    const QString folder = context.session.folder();
    context.session.lock();
    QDir(folder).removeRecursively();
    return context.terminal.failWith(
        ErrorCode::WriteFailed,
        Words::tr("The recovery code could not be written to standard output."),
        Words::tr("The vault was not made. Say “init” again where its answer can be read."));
}

} // namespace

void addInit(Commands &commands)
{
    const auto [command, options]
        = commands.add("init", "Make a new vault and show its recovery code once", {}, run);
    addValue(command, "--title", options.title, "TITLE",
             "Name of the vault, shown while it is locked");
    addKdfMemory(command, options.memoryMiB);
}

} // namespace eab::cli
