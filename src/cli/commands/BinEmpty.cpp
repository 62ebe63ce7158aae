// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "app/uses/Bin.h"
#include "cli/Command.h"

#include <algorithm>

namespace eab::cli {

namespace {

struct Options
{
    int days = 0;
    bool yes = false;
};

Result<int> run(Context &context, const Options &options)
{
    EAB_TRY(context.session.mayChange());
    app::Bin bin(context.session);
    const auto removed = EAB_TRY(bin.all());
    const QDateTime before = context.session.clock().now().addDays(-options.days);
    const auto number = [&](bool isAsked) {
        return static_cast<int>(
            std::count_if(removed.begin(), removed.end(), [&](const app::RemovedRecord &one) {
                return one.at <= before && one.isAsked == isAsked;
            }));
    };
    const int count = number(false);
    const int asked = number(true);
    if (count > 0 && !options.yes
        && !EAB_TRY(context.terminal.confirm(
            Words::tr("Throw %n record(s) away for good, with their keys, history and messages?",
                      nullptr, count))))
        return Error {ErrorCode::Cancelled, {}, {}};
    const auto purged = EAB_TRY(bin.empty(options.days));
    context.terminal.answer({{u"purged"_s, purged}, {u"asked"_s, asked}});
    context.terminal.say(Words::tr("%n record(s) thrown away for good.", nullptr, purged));
    if (asked > 0)
        context.terminal.say(Words::tr("%n record(s) stay: a message speaks of them, see "
                                       "“message list --open”.",
                                       nullptr, asked));
    return 0;
}

} // namespace

void addBinEmpty(Commands &commands)
{
    const auto [command, options] = commands.add(
        "bin empty", "Throw away for good what was removed", app::Access::Change, run);
    addValue(command, "--older-than", options.days, "DAYS",
             "Only what was removed that many days ago or earlier")
        ->check(CLI::Range(0, 36500));
    addYes(command, options.yes);
}

} // namespace eab::cli
