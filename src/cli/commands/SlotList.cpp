// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "cli/Command.h"

namespace eab::cli {

namespace {

Result<int> run(Context &context)
{
    const auto infos = EAB_TRY(app::KeySlotKeeper(context.session).all());
    context.terminal.answerList(slotsJson(infos));
    context.terminal.sayTable(slotsTable(infos));
    return 0;
}

} // namespace

void addSlotList(Commands &commands)
{
    commands.add("slot list", "List the key slots; opens nothing", {}, run);
}

} // namespace eab::cli
