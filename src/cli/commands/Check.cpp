// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "app/uses/VaultCheck.h"
#include "cli/Command.h"
#include "cli/HealthLines.h"
#include "cli/LongWork.h"

#include <optional>

namespace eab::cli {

namespace {

Result<int> run(Context &context)
{
    Terminal &terminal = context.terminal;
    // Not from the beginning: reading the records ends with Ctrl+C as ever.
    std::optional<LongWork> work;
    const auto report = EAB_TRY(app::checkVault(context.session, [&](qint64 done, qint64 total) {
        if (!work)
            work.emplace(terminal, Words::tr("Checking: %1 %"));
        return work->goesOn({done, total});
    }));
    work.reset();
    // Where it cannot be told, what was found above tells why.
    const auto health = app::health(context.session, app::Face::Terminal);
    const bool sound = report.problems.isEmpty();
    const QJsonArray unchecked
        = report.isComplete ? QJsonArray() : QJsonArray {u"secrets"_s, u"letters"_s, u"audit"_s};
    terminal.answer({{u"ok"_s, sound},
                     {u"records"_s, report.records},
                     {u"letters"_s, report.letters},
                     {u"backups"_s, report.backups},
                     {u"unchecked"_s, unchecked},
                     {u"problems"_s, QJsonArray::fromStringList(report.problems)},
                     {u"remarks"_s, QJsonArray::fromStringList(report.remarks)},
                     {u"promises"_s, health ? healthJson(*health) : QJsonArray()}});
    for (const QString &problem : report.problems)
        terminal.say(problem);
    for (const QString &remark : report.remarks)
        terminal.say(remark);
    if (report.worst && *report.worst != ErrorCode::DamagedDatabase)
        return terminal.failWith(
            *report.worst,
            Words::tr("Not everything that lies with the vault is sound, see above."),
            report.isComplete
                ? Words::tr(
                    "The records themselves are as they were written. Make a backup, and put "
                    "away what is damaged.")
                : Words::tr("The records are as they were written, as far as this login can read "
                            "them. Tell an owner."));
    if (!sound)
        return Error {ErrorCode::DamagedDatabase, {}, {}};
    terminal.say(report.isComplete
                     ? Words::tr("%n record(s): every page and every sealed secret is as it was "
                                 "written.",
                                 nullptr, static_cast<int>(report.records))
                     : Words::tr("%n record(s): every page is as it was written. Sealed secrets, "
                                 "letters and the audit log can only be checked by an owner.",
                                 nullptr, static_cast<int>(report.records)));
    if (report.isComplete)
        terminal.say(report.remarks.isEmpty() ? Words::tr("So are the audit log and the key slots.")
                                              : Words::tr("So is the audit log."));
    else if (report.remarks.isEmpty())
        terminal.say(Words::tr("So are the key slots."));
    if (report.isComplete && report.letters > 0)
        terminal.say(
            Words::tr("So are %n letter(s) that wait.", nullptr, static_cast<int>(report.letters)));
    if (report.backups > 0)
        terminal.say(Words::tr("So is every page of %n backup(s).", nullptr,
                               static_cast<int>(report.backups)));
    else if (report.remarks.isEmpty())
        terminal.say(Words::tr("There is no backup yet."));
    if (health) {
        terminal.say();
        sayHealth(terminal, *health);
    }
    return 0;
}

} // namespace

void addCheck(Commands &commands)
{
    commands.add(
        "check",
        "Read and authenticate everything: pages, sealed secrets, audit log, key slots, letters, backups",
        app::Access::LookOnly, run);
}

} // namespace eab::cli
