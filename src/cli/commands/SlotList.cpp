// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "cli/Command.h"

namespace eab::cli {

namespace {

Result<int> run(Context &context)
{
    return context.answerSlots();
}

} // namespace

void addSlotList(Commands &commands)
{
    commands.add("slot list", "List the key slots; opens nothing", {}, run);
}

} // namespace eab::cli
