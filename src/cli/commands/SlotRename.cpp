// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "cli/Command.h"

namespace eab::cli {

namespace {

struct Options
{
    std::string id;
    std::string name;
};

Result<int> run(Context &context, const Options &options)
{
    EAB_TRY(app::KeySlotKeeper(context.session).rename(text(options.id), text(options.name)));
    context.saySlotsChanged();
    return context.answerSlots();
}

} // namespace

void addSlotRename(Commands &commands)
{
    const auto [command, options]
        = commands.add("slot rename", "Call a way in otherwise", app::Access::Change, run);
    command.add_option("id", options.id, "Slot, see “slot list”")->required();
    command.add_option("name", options.name, "Its new name")->required();
}

} // namespace eab::cli
