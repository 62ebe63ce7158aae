// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "cli/Command.h"

namespace eab::cli {

namespace {

Result<int> run(Context &context, const NewPassword &options)
{
    const auto password = EAB_TRY(context.newPassword(text(options.file)));
    app::KeySlotKeeper keeper(context.session);
    const auto before = EAB_TRY(keeper.all());
    EAB_TRY(keeper.changePassword(password, {options.memoryMiB}));
    const auto after = keeper.all();
    const bool replaced = !after || after->size() == before.size();
    context.terminal.answer({{u"changed"_s, replaced}});
    context.terminal.say(
        replaced
            ? Words::tr("The password is changed. The recovery code stays as it is.")
            : Words::tr("A password was added. The vault has several, and they all stay: “slot "
                        "list” shows them, “slot remove” takes one away."));
    context.saySlotsChanged();
    if (replaced)
        context.sayOlderBackups();
    return 0;
}

} // namespace

void addPasswd(Commands &commands)
{
    const auto [command, options]
        = commands.add("passwd", "Change the password", app::Access::Change, run);
    addNewPassword(command, options);
}

} // namespace eab::cli
