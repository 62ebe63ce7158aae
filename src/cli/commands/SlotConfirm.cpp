// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "cli/Command.h"

namespace eab::cli {

namespace {

struct Options
{
    bool putBack = false;
};

Result<int> run(Context &context, const Options &options)
{
    using Ways = app::KeySlotKeeper::Ways;
    EAB_TRY(app::KeySlotKeeper(context.session)
                .confirm(options.putBack ? Ways::AsRemembered : Ways::AsFound));
    context.saySlotsChanged();
    context.terminal.say(Words::tr("These are the ways into the vault now:"));
    return context.answerSlots();
}

} // namespace

void addSlotConfirm(Commands &commands)
{
    const auto [command, options]
        = commands.add("slot confirm", "Say that the ways in are right, after a note about them",
                       app::Access::Change, run);
    command.add_flag("--put-back", options.putBack,
                     "Put back those that the vault's database remembers, instead of those found");
}

} // namespace eab::cli
