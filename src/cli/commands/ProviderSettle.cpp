// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "app/uses/CreateAtProvider.h"
#include "cli/Command.h"

namespace eab::cli {

namespace {

Result<int> run(Context &context, const OneName &one)
{
    app::CreateAtProvider use(context.session, context.network);
    const auto settled = EAB_TRY(use.settle(text(one.name)));
    context.terminal.answer(toJson(settled));
    if (settled.state == domain::Intent::State::Done)
        context.terminal.say(
            Words::tr("Creation %1 is no longer pending: it is saved as record %2.")
                .arg(settled.id, domain::shortId(settled.recordId)));
    else
        context.terminal.say(Words::tr("Creation %1 is marked as dealt with.").arg(settled.id));
    return 0;
}

} // namespace

void addProviderSettle(Commands &commands)
{
    const auto [command, one] = commands.add(
        "provider settle", "Mark a pending creation as dealt with", app::Access::Change, run);
    command.add_option("id", one.name, "Creation, see “provider pending”")->required();
}

} // namespace eab::cli
