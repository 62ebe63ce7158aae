// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "app/uses/NewKeys.h"
#include "app/words/ErrorText.h"
#include "cli/Command.h"
#include "cli/LongWork.h"

namespace eab::cli {

namespace {

struct Options
{
    bool yes = false;
};

Result<app::NewKeys::Purged> purge(Context &context, const std::vector<app::BackupLine> &older)
{
    LongWork work(context.terminal, Words::tr("Copying and reading the copy: %1 %"));
    return app::NewKeys(context.session).purge(older, [&work](qint64 done, qint64 total) {
        return work.goesOn({done, total});
    });
}

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
    // Nothing goes before there is one with the keys of today.
    const auto purged = EAB_TRY(purge(context, older));
    if (purged.elsewhere)
        terminal.remark(Words::tr("no backup could be made at the second place: %1")
                            .arg(app::describe(*purged.elsewhere, app::Face::Terminal).headline));
    terminal.answer({{u"removed"_s, purged.count}});
    terminal.say(Words::tr("%n backup(s) removed.", nullptr, static_cast<int>(purged.count)));
    if (purged.stopped)
        return terminal.failWith(
            purged.stopped->code,
            Words::tr("It stopped there: %1")
                .arg(app::describe(*purged.stopped, app::Face::Terminal).headline),
            Words::tr(
                "Check the disk, then say “purge-backups” again. What is left of one goes with the next backup."));
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
