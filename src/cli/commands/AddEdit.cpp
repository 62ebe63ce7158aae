// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "cli/Commands.h"
#include "cli/Lines.h"
#include "cli/RecordOptions.h"
#include "domain/RecordJson.h"

#include <QJsonObject>

#include <CLI/CLI.hpp>

namespace eab::cli {

namespace {

int answerRecord(Context &context, const Result<domain::Record> &record)
{
    if (!record)
        return context.terminal.fail(record.error());
    context.terminal.answer(domain::toJson(*record));
    context.terminal.sayTable(recordTable(*record, context.session.clock().now()));
    return 0;
}

} // namespace

void addAdd(CLI::App &app, Context &context)
{
    auto *command = app.add_subcommand("add", "Add one record by hand");
    auto options = std::make_shared<RecordOptions>(*command);
    command->callback([&context, options] {
        context.chosen = [&context, options] {
            if (auto opened = context.unlock(app::Access::Change); !opened)
                return context.terminal.fail(opened.error());
            auto changes = options->changes(context.terminal);
            if (!changes)
                return context.terminal.fail(changes.error());
            return answerRecord(context, app::Records(context.session).add(std::move(*changes)));
        };
    });
}

void addEdit(CLI::App &app, Context &context)
{
    auto *command = app.add_subcommand("edit", "Change a record; only what is given changes");
    auto id = std::make_shared<std::string>();
    command->add_option("id", *id, "Record, or the beginning of its id")->required();
    auto options = std::make_shared<RecordOptions>(*command);
    auto archive = std::make_shared<bool>(false);
    auto activate = std::make_shared<bool>(false);
    command->add_flag("--archive", *archive, "Put the record into the archive");
    command->add_flag("--activate", *activate, "Take the record out of the archive");
    command->callback([&context, id, options, archive, activate] {
        context.chosen = [&context, id, options, archive, activate] {
            if (auto opened = context.unlock(app::Access::Change); !opened)
                return context.terminal.fail(opened.error());
            auto changes = options->changes(context.terminal);
            if (!changes)
                return context.terminal.fail(changes.error());
            if (*archive || *activate)
                changes->status
                    = *archive ? domain::RecordStatus::Archived : domain::RecordStatus::Active;
            return answerRecord(context,
                                app::Records(context.session).edit(text(*id), std::move(*changes)));
        };
    });
}

void addRestore(CLI::App &app, Context &context)
{
    auto *command = app.add_subcommand("restore-record",
                                       "Bring back a former state of a record, or a removed one");
    auto id = std::make_shared<std::string>();
    auto version = std::make_shared<int>(0);
    command->add_option("id", *id, "Record; a removed one is named in full")->required();
    command
        ->add_option("--version", *version,
                     "Version as “history” counts them; the newest if not given")
        ->type_name("NUMBER");
    command->callback([&context, id, version] {
        context.chosen = [&context, id, version] {
            if (auto opened = context.unlock(app::Access::Change); !opened)
                return context.terminal.fail(opened.error());
            return answerRecord(context,
                                app::Records(context.session).restore(text(*id), *version));
        };
    });
}

} // namespace eab::cli
