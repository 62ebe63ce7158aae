// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "app/uses/VerifyWithCa.h"
#include "cli/Command.h"

namespace eab::cli {

namespace {

struct Options
{
    std::string id;
    std::string bundle;
    bool yes = false;
};

Result<int> run(Context &context, const Options &options)
{
    Terminal &terminal = context.terminal;
    const auto record = EAB_TRY(app::Records(context.session).find(text(options.id)));
    if (!options.yes) {
        const auto agreed = EAB_TRY(terminal.confirm(
            Words::tr("This ends the account for good; a one-time pair is lost with it. Go on?")));
        if (!agreed)
            return Error {ErrorCode::Cancelled, {}, {}};
    }
    app::VerifyWithCa use(context.session, context.network);
    const auto report
        = EAB_TRY(waitFor(use.deactivate(record.id, {.caBundle = text(options.bundle)}, {})));
    if (report.outcome != domain::VerifyOutcome::Accepted)
        return sayReport(terminal, report, record);
    terminal.answer(toJson(report));
    terminal.say(Words::tr("The account is ended."));
    return 0;
}

} // namespace

void addAccountDeactivate(Commands &commands)
{
    const auto [command, options]
        = commands.add("account deactivate", "End it for good", app::Access::Change, run);
    addRecordId(command, options.id);
    addCaBundle(command, options.bundle);
    command.add_flag("--yes", options.yes, "Do not ask");
}

} // namespace eab::cli
