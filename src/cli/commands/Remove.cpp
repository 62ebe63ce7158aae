// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "cli/Command.h"

namespace eab::cli {

namespace {

Result<int> run(Context &context, const OneName &one)
{
    app::Records records(context.session);
    const auto record = EAB_TRY(records.find(text(one.name)));
    EAB_TRY(records.remove(record.id));
    context.terminal.answer({{u"removed"_s, record.id}});
    context.terminal.say(Words::tr("Removed “%1”. “restore-record %2” brings it back.")
                             .arg(record.title, record.id));
    return 0;
}

} // namespace

void addRemove(Commands &commands)
{
    const auto [command, one]
        = commands.add("remove", "Take a record out of the vault; it can be brought back",
                       app::Access::Change, run);
    addRecordId(command, one.name);
}

} // namespace eab::cli
