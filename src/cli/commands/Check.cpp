// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "cli/Command.h"

namespace eab::cli {

namespace {

Result<int> run(Context &context)
{
    const auto report = EAB_TRY(app::Records(context.session).check());
    const bool sound = report.problems.isEmpty();
    context.terminal.answer({{u"ok"_s, sound},
                             {u"records"_s, report.records},
                             {u"problems"_s, QJsonArray::fromStringList(report.problems)}});
    for (const QString &problem : report.problems)
        context.terminal.say(problem);
    if (sound)
        context.terminal.say(
            context.session.isOwner()
                ? Words::tr("%n record(s): every page and every sealed secret is as it was "
                            "written.",
                            nullptr, static_cast<int>(report.records))
                : Words::tr("%n record(s): every page is as it was written. Sealed secrets can "
                            "only be read by an owner.",
                            nullptr, static_cast<int>(report.records)));
    return sound ? Result<int>(0) : Error {ErrorCode::DamagedDatabase, {}, {}};
}

} // namespace

void addCheck(Commands &commands)
{
    commands.add("check", "Read and authenticate every page and every sealed secret",
                 app::Access::LookOnly, run);
}

} // namespace eab::cli
