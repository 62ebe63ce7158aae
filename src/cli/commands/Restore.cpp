// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "app/uses/Backups.h"

#include "app/words/TimeText.h"
#include "cli/Command.h"
#include "cli/LongWork.h"

#include <QFileInfo>

namespace eab::cli {

namespace {

struct Options
{
    std::string backup;
    bool dryRun = false;
    bool whole = false;
};

QString kindName(app::RestoreChange::Kind kind)
{
    using Kind = app::RestoreChange::Kind;
    return kind == Kind::ComesBack ? u"comes-back"_s
        : kind == Kind::GoesAway   ? u"goes-away"_s
                                   : u"differs"_s;
}

QJsonArray changesJson(const std::vector<app::RestoreChange> &changes)
{
    QJsonArray array;
    for (const app::RestoreChange &change : changes) {
        QStringList fields;
        if (change.keyDiffers)
            fields << u"hmac"_s;
        for (const domain::Field *field : change.fields)
            fields << field->name;
        array.append(QJsonObject {{u"id"_s, change.now.id},
                                  {u"title"_s, change.now.title},
                                  {u"change"_s, kindName(change.kind)},
                                  {u"fields"_s, QJsonArray::fromStringList(fields)}});
    }
    return array;
}

void sayChanges(Terminal &terminal, const std::vector<app::RestoreChange> &changes)
{
    if (changes.empty())
        return terminal.say(Words::tr("Every record is as it is in this backup."));
    std::vector<QStringList> rows {{Words::tr("ID"), Words::tr("WHAT"), Words::tr("TITLE")}};
    for (const app::RestoreChange &change : changes)
        rows.push_back(
            {domain::shortId(change.now.id), app::restoreText(change), change.now.title});
    terminal.sayTable(rows);
}

/** Of a vault that does not open any more: its backup is opened, and takes its place. */
Result<int> restoreWhole(Context &context, const QString &backup)
{
    const QString vault = context.session.folder();
    context.session.setFolder(backup);
    EAB_TRY(context.unlock(app::Access::LookOnly));
    const auto aside = EAB_TRY(app::Backups::putInPlace(context.session, vault));
    context.terminal.answer({{u"vault"_s, vault}, {u"set_aside"_s, textOrNull(aside)}});
    context.terminal.say(Words::tr("The backup is the vault now: %1").arg(vault));
    if (!aside.isEmpty())
        context.terminal.say(Words::tr("What lay there is kept: %1").arg(aside));
    return 0;
}

Result<int> run(Context &context, const Options &options)
{
    Terminal &terminal = context.terminal;
    if (options.whole)
        return restoreWhole(context, text(options.backup));
    EAB_TRY(context.unlock(options.dryRun ? app::Access::LookOnly : app::Access::Change));
    if (!options.dryRun)
        EAB_TRY(context.session.mayChange());
    app::Backups backups(context.session);
    const auto line = EAB_TRY(backups.find(text(options.backup)));
    const auto changes = EAB_TRY(backups.compare(line.path));
    QJsonObject answer {{u"backup"_s, backupJson(line)}, {u"changes"_s, changesJson(changes)}};
    sayChanges(terminal, changes);
    if (options.dryRun || changes.empty()) {
        answer.insert(u"before"_s, QJsonValue());
        terminal.answer(answer);
        return 0;
    }
    LongWork work(terminal, Words::tr("Restoring: %1 %"));
    const auto before = EAB_TRY(backups.restore(line.path, [&work](qint64 done, qint64 total) {
        return work.goesOn({done, total});
    }));
    answer.insert(u"before"_s, before);
    terminal.answer(answer);
    terminal.say(Words::tr("Restored to %1. How it was before is a backup as well; “restore %2” "
                           "goes back to it.")
                     .arg(app::momentText(line.made), QFileInfo(before).fileName()));
    return 0;
}

} // namespace

void addRestore(Commands &commands)
{
    const auto [command, options] = commands.add(
        "restore", "Make everything as it was in a backup, but for the ways in", {}, run);
    command.add_option("backup", options.backup, "Folder of the backup, or its name in “backups”")
        ->required();
    CLI::Option *dryRun
        = command.add_flag("--dry-run", options.dryRun, "Only say what would change");
    command
        .add_flag("--whole", options.whole,
                  "Put the folder of the backup, ways in included, in the place of a vault that "
                  "does not open any more; what lies there is kept beside it")
        ->excludes(dryRun);
}

} // namespace eab::cli
