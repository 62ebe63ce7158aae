// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "cli/Command.h"
#include "cli/RecordOptions.h"

namespace eab::cli {

namespace {

struct Options
{
    std::optional<RecordOptions> record;
};

Result<int> run(Context &context, const Options &options)
{
    auto changes = EAB_TRY(options.record->changes(context.terminal));
    return answerRecord(context, app::Records(context.session).add(std::move(changes)));
}

} // namespace

void addAdd(Commands &commands)
{
    const auto [command, options]
        = commands.add("add", "Add one record by hand", app::Access::Change, run);
    options.record.emplace(command);
}

} // namespace eab::cli
