// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "app/uses/Backups.h"

#include "app/words/TimeText.h"
#include "cli/Command.h"

#include <QFileInfo>
#include <QLocale>

namespace eab::cli {

namespace {

Result<int> run(Context &context)
{
    const auto lines = EAB_TRY(app::Backups(context.session).all());
    QJsonArray array;
    std::vector<QStringList> rows {{Words::tr("NAME"), Words::tr("MADE"), Words::tr("RECORDS"),
                                    Words::tr("SIZE"), Words::tr("WHERE")}};
    for (const app::BackupLine &line : lines) {
        array.append(backupJson(line));
        rows.push_back(
            {QFileInfo(line.path).fileName(), app::momentText(line.made),
             line.records < 0 ? QString() : QString::number(line.records),
             QLocale().formattedDataSize(line.bytes),
             line.isElsewhere ? QFileInfo(line.path).path() : Words::tr("in the vault's folder")});
    }
    context.terminal.answerList(array);
    if (lines.empty())
        context.terminal.say(Words::tr("There is no backup yet: “backup” makes one."));
    else
        context.terminal.sayTable(rows);
    return 0;
}

} // namespace

void addBackups(Commands &commands)
{
    commands.add("backups", "List the backups of this vault", app::Access::LookOnly, run);
}

} // namespace eab::cli
