// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "app/uses/Providers.h"
#include "cli/Command.h"

namespace eab::cli {

namespace {

struct Options
{
    std::string name;
    std::string id;
};

Result<int> run(Context &context, const Options &options)
{
    EAB_TRY(waitFor(app::Providers(context.session, context.network)
                        .revoke(text(options.name), text(options.id), {})));
    context.terminal.answer({{u"revoked"_s, text(options.id)}});
    context.terminal.say(Words::tr("Credential %1 is revoked.").arg(text(options.id)));
    return 0;
}

} // namespace

void addProviderRevoke(Commands &commands)
{
    const auto [command, options] = commands.add(
        "provider revoke", "Revoke a credential there for good", app::Access::Change, run);
    command.add_option("name", options.name, "Login")->required();
    command.add_option("id", options.id, "Credential, see “provider keys”")->required();
}

} // namespace eab::cli
