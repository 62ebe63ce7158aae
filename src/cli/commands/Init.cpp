// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "cli/Commands.h"

#include <QJsonObject>

#include <CLI/CLI.hpp>

namespace eab::cli {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Terminal)
};

struct Options
{
    std::string title;
    int memoryMiB = 0;
};

int run(Context &context, const Options &options)
{
    if (context.session.exists())
        return context.terminal.fail({ErrorCode::VaultExists, context.session.folder(), {}});
    auto password = context.newPassword(context.namedPasswordFile());
    if (!password)
        return context.terminal.fail(password.error());
    app::NewVault request {text(options.title), std::move(*password), {options.memoryMiB}};
    const auto code = context.session.create(request);
    if (!code)
        return context.terminal.fail(code.error());
    context.terminal.say(Words::tr("A new vault is at %1").arg(context.session.folder()));
    context.terminal.say();
    context.terminal.say(Words::tr("Recovery code. Write it down and keep it away from this "
                                   "computer; it is shown this once:"));
    context.terminal.say();
    if (context.terminal.isJson())
        context.terminal.answer(
            {{QStringLiteral("vault"), context.session.folder()},
             {QStringLiteral("recovery_code"), QString::fromLatin1(code->expose())}});
    else
        context.terminal.saySecret(*code);
    return 0;
}

} // namespace

void addInit(CLI::App &app, Context &context)
{
    auto *command = app.add_subcommand("init", "Make a new vault and show its recovery code once");
    auto options = std::make_shared<Options>();
    command->add_option("--title", options->title, "Name of the vault, shown while it is locked")
        ->type_name("TITLE");
    command
        ->add_option(
            "--kdf-memory", options->memoryMiB,
            "Memory for checking the password, 64 to 1024 MiB; measured on this computer if not "
            "given")
        ->type_name("MIB")
        ->check(CLI::Range(64, 1024));
    command->callback([&context, options] {
        context.chosen = [&context, options] { return run(context, *options); };
    });
}

} // namespace eab::cli
