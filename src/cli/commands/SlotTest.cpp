// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "cli/Command.h"

namespace eab::cli {

namespace {

Result<int> run(Context &context)
{
    const app::KeySlotKeeper keeper(context.session);
    if (!context.session.exists())
        return Error {ErrorCode::VaultMissing, context.session.folder(), {}};
    const QString file = context.namedPasswordFile();
    const auto typed = file.isEmpty()
        ? context.terminal.askSecret(Words::tr("Password or recovery code to try:"))
        : context.terminal.firstLine(file);
    if (!typed)
        return unreadPassword(typed.error());
    const auto id = EAB_TRY(keeper.test(*typed));
    context.terminal.answer({{u"ok"_s, true}, {u"id"_s, id}});
    context.terminal.say(Words::tr("This opens key slot %1.").arg(id));
    return 0;
}

} // namespace

void addSlotTest(Commands &commands)
{
    commands.add("slot test", "Try a password or recovery code without opening anything", {}, run);
}

} // namespace eab::cli
