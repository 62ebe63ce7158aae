// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "app/uses/Salvage.h"
#include "cli/Command.h"
#include "cli/LongWork.h"

namespace eab::cli {

namespace {

Result<int> run(Context &context, const OneName &target)
{
    Terminal &terminal = context.terminal;
    if (!context.session.exists())
        return Error {ErrorCode::VaultMissing, context.session.folder(), {}};
    const QString file = context.namedPasswordFile();
    const auto typed = file.isEmpty()
        ? terminal.askSecret(Words::tr("Password for %1:").arg(context.session.title()))
        : terminal.firstLine(file);
    if (!typed)
        return unreadPassword(typed.error());
    LongWork work(terminal, Words::tr("Reading what can be read: %1 %"));
    const auto report = EAB_TRY(app::salvageVault(context.session, *typed, text(target.name),
                                                  [&work](qint64 done, qint64 total) {
                                                      return work.goesOn({done, total});
                                                  }));
    terminal.answer({{u"path"_s, report.path},
                     {u"records"_s, report.records},
                     {u"lost"_s, QJsonArray::fromStringList(report.lost)}});
    for (const QString &line : report.lost)
        terminal.say(line);
    terminal.say(Words::tr("%n record(s) are in the new vault %1, which the same passwords open.",
                           nullptr, static_cast<int>(report.records))
                     .arg(report.path));
    terminal.say(
        report.lost.isEmpty()
            ? Words::tr("Everything could be read. The damaged vault was not touched.")
            : Words::tr("The damaged vault was not touched. Compare with its backups: what "
                        "is lost here may be there."));
    return 0;
}

} // namespace

void addSalvage(Commands &commands)
{
    const auto [command, target]
        = commands.add("salvage", "Make a new vault of what can be read of a damaged one", {}, run);
    addValue(command, "PATH", target.name, "PATH", "Where the new vault is to be")
        ->required()
        ->check(notEmpty());
}

} // namespace eab::cli
