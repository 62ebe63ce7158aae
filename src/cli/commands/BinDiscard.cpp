// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "app/uses/Bin.h"
#include "cli/Command.h"

namespace eab::cli {

namespace {

struct Options
{
    std::string id;
    bool yes = false;
};

Result<int> run(Context &context, const Options &options)
{
    EAB_TRY(context.session.mayChange());
    app::Bin bin(context.session);
    const auto removed = EAB_TRY(bin.find(text(options.id)));
    const QString &title = removed.record.title;
    if (!options.yes
        && !EAB_TRY(context.terminal.confirm(
            Words::tr("Throw “%1” away for good, with its keys, history and messages?")
                .arg(title))))
        return Error {ErrorCode::Cancelled, {}, {}};
    EAB_TRY(bin.discard(removed.record.id));
    context.terminal.answer({{u"discarded"_s, removed.record.id}});
    context.terminal.say(Words::tr("“%1” is thrown away for good.").arg(title));
    return 0;
}

} // namespace

void addBinDiscard(Commands &commands)
{
    const auto [command, options] = commands.add(
        "bin discard", "Throw one removed record away for good", app::Access::Change, run);
    command.add_option("id", options.id, "Removed record, or the beginning of its id")->required();
    addYes(command, options.yes);
}

} // namespace eab::cli
