// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "app/words/ErrorText.h"
#include "cli/Command.h"

#include <algorithm>

namespace eab::cli {

namespace {

Result<int> run(Context &context, const OneName &one)
{
    app::KeySlotKeeper keeper(context.session);
    const auto infos = EAB_TRY(keeper.all());
    EAB_TRY(keeper.remove(text(one.name)));
    const bool keychain
        = std::any_of(infos.begin(), infos.end(), [&one](const app::SlotInfo &info) {
              return info.id == text(one.name) && info.kind == domain::SlotKind::Keychain;
          });
    if (keychain) {
        if (auto forgotten = waitFor(keeper.forgetKeychainEntry(text(one.name))); !forgotten)
            context.terminal.remark(
                Words::tr("note: the entry stays in the keyring (%1); it opens nothing any more.")
                    .arg(app::describe(forgotten.error(), app::Face::Terminal).headline));
    }
    context.terminal.answer({{u"removed"_s, text(one.name)}});
    context.terminal.say(Words::tr("Key slot %1 removed.").arg(text(one.name)));
    context.saySlotsChanged();
    if (!keychain) // whose secret is gone from the keyring
        context.sayOlderBackups();
    return 0;
}

} // namespace

void addSlotRemove(Commands &commands)
{
    const auto [command, one]
        = commands.add("slot remove", "Remove a way in", app::Access::Change, run);
    command.add_option("id", one.name, "Slot, see “slot list”")->required();
}

} // namespace eab::cli
