// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "app/uses/NewKeys.h"
#include "cli/Command.h"
#include "cli/LongWork.h"

namespace eab::cli {

namespace {

struct Options
{
    bool yes = false;
};

Result<int> run(Context &context, const Options &options)
{
    Terminal &terminal = context.terminal;
    EAB_TRY(context.session.mayChange());
    app::NewKeys keys(context.session);
    const auto older = EAB_TRY(keys.olderBackups());
    const int count = static_cast<int>(older.size());
    if (count == 0) {
        terminal.answer({{u"removed"_s, 0}});
        terminal.say(Words::tr("No backup is from before the vault got the keys it has."));
        return 0;
    }
    for (const app::BackupLine &line : older)
        terminal.remark(line.path);
    if (!options.yes) {
        const bool isWanted = EAB_TRY(terminal.confirm(
            Words::tr("Remove %n backup(s) from before the new keys for good?", nullptr, count)));
        if (!isWanted)
            return Error {ErrorCode::Cancelled, {}, {}};
    }
    const auto all = EAB_TRY(app::Backups(context.session).all());
    if (all.size() == older.size()) { // nothing goes before there is one with the keys of today
        LongWork work(terminal, Words::tr("Copying and reading the copy: %1 %"));
        std::ignore
            = EAB_TRY(app::Backups(context.session).make([&work](qint64 done, qint64 total) {
                  return work.goesOn({done, total});
              }));
    }
    const auto removed = EAB_TRY(keys.removeOlderBackups());
    terminal.answer({{u"removed"_s, removed}});
    terminal.say(Words::tr("%n backup(s) removed.", nullptr, static_cast<int>(removed)));
    return 0;
}

} // namespace

void addPurgeBackups(Commands &commands)
{
    const auto [command, options]
        = commands.add("purge-backups", "Remove the backups from before the vault got new keys",
                       app::Access::Change, run);
    addYes(command, options.yes);
}

} // namespace eab::cli
