// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "app/uses/Records.h"
#include "cli/Commands.h"

#include <QJsonArray>
#include <QJsonObject>

#include <CLI/CLI.hpp>

namespace eab::cli {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Terminal)
};

int run(Context &context)
{
    if (auto opened = context.unlock(app::Access::LookOnly); !opened)
        return context.terminal.fail(opened.error());
    const auto report = app::Records(context.session).check();
    if (!report)
        return context.terminal.fail(report.error());
    const bool sound = report->problems.isEmpty();
    context.terminal.answer(
        {{QStringLiteral("ok"), sound},
         {QStringLiteral("records"), report->records},
         {QStringLiteral("problems"), QJsonArray::fromStringList(report->problems)}});
    for (const QString &problem : report->problems)
        context.terminal.say(problem);
    if (sound)
        context.terminal.say(
            Words::tr("%n record(s): every page and every sealed secret is as it was written.",
                      nullptr, static_cast<int>(report->records)));
    return sound ? 0 : context.terminal.fail({ErrorCode::DamagedDatabase, {}, {}});
}

} // namespace

void addCheck(CLI::App &app, Context &context)
{
    auto *command
        = app.add_subcommand("check", "Read and authenticate every page and every sealed secret");
    command->callback([&context] { context.chosen = [&context] { return run(context); }; });
}

} // namespace eab::cli
