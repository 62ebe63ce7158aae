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
};

Result<int> run(Context &context, const Options &options)
{
    const auto record = EAB_TRY(app::Records(context.session).find(text(options.id)));
    app::VerifyWithCa use(context.session, context.network);
    const auto report
        = EAB_TRY(waitFor(use.recheck(record.id, {.caBundle = text(options.bundle)}, {})));
    return sayReport(context.terminal, report, record);
}

} // namespace

void addAccountCheck(Commands &commands)
{
    const auto [command, options]
        = commands.add("account check", "Ask whether it is still valid", app::Access::Change, run);
    addRecordId(command, options.id);
    addCaBundle(command, options.bundle);
}

} // namespace eab::cli
