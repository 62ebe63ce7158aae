// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "app/uses/Providers.h"
#include "cli/Command.h"

namespace eab::cli {

namespace {

Result<int> run(Context &context, const OneName &one)
{
    EAB_TRY(app::Providers(context.session, context.network).remove(text(one.name)));
    context.terminal.answer({{u"removed"_s, text(one.name)}});
    context.terminal.say(Words::tr("Login “%1” and its API key are removed.").arg(text(one.name)));
    return 0;
}

} // namespace

void addProviderRemove(Commands &commands)
{
    const auto [command, one] = commands.add("provider remove", "Remove a login and its API key",
                                             app::Access::Change, run);
    command.add_option("name", one.name, "Login")->required();
}

} // namespace eab::cli
