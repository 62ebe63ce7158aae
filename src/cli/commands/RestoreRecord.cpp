// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "cli/Command.h"

namespace eab::cli {

namespace {

struct Options
{
    std::string id;
    int version = 0;
};

Result<int> run(Context &context, const Options &options)
{
    app::Records records(context.session);
    const QString id = text(options.id);
    EAB_TRY(context.session.mayChange());
    std::ignore = EAB_TRY(records.history(id));
    auto restored = records.restore(id, options.version);
    if (!restored && restored.error().code == ErrorCode::NoSuchRecord)
        return failNoVersion(context.terminal, id, options.version);
    return answerRecord(context, std::move(restored));
}

} // namespace

void addRestoreRecord(Commands &commands)
{
    const auto [command, options]
        = commands.add("restore-record", "Bring back a former state of a record, or a removed one",
                       app::Access::Change, run);
    command.add_option("id", options.id, "Record; a removed one is named in full")->required();
    addValue(command, "--version", options.version, "NUMBER",
             "Version as “history” counts them; the newest if not given");
}

} // namespace eab::cli
