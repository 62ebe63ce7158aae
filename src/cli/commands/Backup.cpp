// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "app/uses/Backups.h"
#include "app/words/ErrorText.h"
#include "cli/Command.h"
#include "cli/LongWork.h"

namespace eab::cli {

namespace {

struct Options
{
    std::string folder;
    bool always = false;
    bool noMore = false;

    void check() const
    {
        if (always && folder.empty())
            throw CLI::ValidationError("--always needs the folder");
    }
};

Result<int> run(Context &context, const Options &options)
{
    app::Backups backups(context.session);
    Terminal &terminal = context.terminal;
    if (options.noMore) {
        EAB_TRY(backups.setSecondPlace({}));
        terminal.answer({{u"second_place"_s, QJsonValue()}});
        terminal.say(Words::tr("Backups are kept in the vault's own folder only."));
        return 0;
    }
    if (options.always)
        EAB_TRY(backups.setSecondPlace(text(options.folder)));
    LongWork work(terminal, Words::tr("Copying and reading the copy: %1 %"));
    const app::BackupWatch watch = [&work](qint64 done, qint64 total) {
        return work.goesOn({done, total});
    };
    app::Backups::Made made;
    if (options.folder.empty() || options.always)
        made = EAB_TRY(backups.make(watch));
    else
        made.line = EAB_TRY(backups.makeAt(text(options.folder), watch));
    terminal.answer(backupJson(made.line));
    terminal.say(Words::tr("%n record(s) kept, and every page of the copy read: %1", nullptr,
                           static_cast<int>(made.line.records))
                     .arg(made.line.path));
    if (!made.elsewhere)
        return 0;
    terminal.sayProblem(text(options.folder), *made.elsewhere);
    return exitCode(made.elsewhere->code);
}

} // namespace

void addBackup(Commands &commands)
{
    const auto [command, options]
        = commands.add("backup", "Make a backup now", app::Access::LookOnly, run);
    command.add_option("dir", options.folder,
                       "Folder that is there, on a stick or a share; the vault's own if not given");
    CLI::Option *always
        = command.add_flag("--always", options.always,
                           "Keep backups in that folder, too, from now on, whenever one is made");
    command.add_flag("--no-more", options.noMore, "Keep no more backups in a second folder")
        ->excludes(always);
}

} // namespace eab::cli
