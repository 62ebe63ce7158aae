// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "cli/Command.h"
#include "cli/RecordOptions.h"

namespace eab::cli {

namespace {

struct Options
{
    std::string id;
    std::optional<RecordOptions> record;
    bool archive = false;
    bool activate = false;
};

Result<int> run(Context &context, const Options &options)
{
    auto changes = EAB_TRY(options.record->changes(context.terminal));
    if (options.archive || options.activate)
        changes.status
            = options.archive ? domain::RecordStatus::Archived : domain::RecordStatus::Active;
    return answerRecord(context,
                        app::Records(context.session).edit(text(options.id), std::move(changes)));
}

} // namespace

void addEdit(Commands &commands)
{
    const auto [command, options] = commands.add(
        "edit", "Change a record; only what is given changes", app::Access::Change, run);
    addRecordId(command, options.id);
    options.record.emplace(command);
    command.add_flag("--archive", options.archive, "Put the record into the archive");
    command.add_flag("--activate", options.activate, "Take the record out of the archive");
}

} // namespace eab::cli
