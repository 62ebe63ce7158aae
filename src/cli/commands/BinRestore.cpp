// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "app/uses/Bin.h"
#include "cli/Command.h"

namespace eab::cli {

namespace {

Result<int> run(Context &context, const OneName &one)
{
    return answerRecord(context, app::Bin(context.session).restore(text(one.name)));
}

} // namespace

void addBinRestore(Commands &commands)
{
    const auto [command, one]
        = commands.add("bin restore", "Bring a removed record back", app::Access::Change, run);
    command.add_option("id", one.name, "Removed record, or the beginning of its id")->required();
}

} // namespace eab::cli
