// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "cli/Command.h"
#include "cli/HealthLines.h"

namespace eab::cli {

namespace {

constexpr int somethingAmiss = 6; //!< as `due --check` answers

struct Options
{
    bool check = false;
};

Result<int> run(Context &context, const Options &options)
{
    const auto lines = EAB_TRY(app::health(context.session, app::Face::Terminal));
    context.terminal.answerList(healthJson(lines));
    sayHealth(context.terminal, lines);
    context.terminal.say(app::healthText(lines) + u'.');
    return options.check && app::countAmiss(lines) > 0 ? somethingAmiss : 0;
}

} // namespace

void addHealth(Commands &commands)
{
    const auto [command, options]
        = commands.add("health",
                       "Say how it stands with backups, the recovery code, and all else that keeps "
                       "the vault safe",
                       app::Access::LookOnly, run);
    command.add_flag("--check", options.check, "Exit with 6 where something needs attention");
}

} // namespace eab::cli
