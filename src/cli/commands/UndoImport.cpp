// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "app/uses/ImportCredential.h"
#include "cli/Command.h"

namespace eab::cli {

namespace {

Result<int> run(Context &context, const OneName &one)
{
    const auto removed = EAB_TRY(app::ImportCredential(context.session).undo(text(one.name)));
    context.terminal.answer({{u"removed"_s, removed}});
    context.terminal.say(Words::tr("%n record(s) taken back.", nullptr, removed));
    return 0;
}

} // namespace

void addUndoImport(Commands &commands)
{
    const auto [command, one]
        = commands.add("undo-import", "Take a whole import back", app::Access::Change, run);
    command.add_option("batch", one.name, "The batch “import” named")->required();
}

} // namespace eab::cli
