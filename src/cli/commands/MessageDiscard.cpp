// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "app/uses/Inbox.h"
#include "app/uses/Messages.h"
#include "cli/Command.h"

namespace eab::cli {

namespace {

struct Options
{
    std::string id;
    bool yes = false;
};

/** Asks, throws away, and says so. */
Result<int> throwAway(Context &context, const Options &options, const QString &id,
                      const QString &name, const std::function<Result<void>()> &discard)
{
    if (!options.yes
        && !EAB_TRY(context.terminal.confirm(Words::tr("Throw “%1” away for good?").arg(name))))
        return Error {ErrorCode::Cancelled, {}, {}};
    EAB_TRY(discard());
    context.terminal.answer({{u"discarded"_s, id}});
    context.terminal.say(Words::tr("“%1” is thrown away.").arg(name));
    return 0;
}

/** Of a letter that does not open, its id is all that is known. */
Result<int> discardLetter(Context &context, const Options &options)
{
    app::Inbox inbox(context.session);
    const QString id = text(options.id);
    const auto letter = EAB_TRY(inbox.look(id));
    if (!letter.has_value()) // an API's answer may hold a key that is nowhere else
        return Error {ErrorCode::NoSuchMessage, id, {}};
    return throwAway(context, options, id, letter->opens() ? letter->name : id,
                     [&] { return inbox.remove(id); });
}

Result<int> run(Context &context, const Options &options)
{
    EAB_TRY(context.session.mayChange());
    if (EAB_TRY(app::Inbox(context.session).letters()).contains(text(options.id)))
        return discardLetter(context, options);
    app::Messages messages(context.session);
    const auto message = EAB_TRY(messages.find(text(options.id)));
    if (!message.records.isEmpty())
        return context.terminal.failWith(
            ErrorCode::InvalidUsage,
            Words::tr("The message speaks of records and is kept with them: %1.")
                .arg(domain::shortIds(message.records)),
            Words::tr("It goes when they are removed and thrown away for good."));
    return throwAway(context, options, message.id, message.name, [&]() -> Result<void> {
        const auto gone = EAB_TRY(messages.discard(message.id));
        return gone ? Result<void>() : Error {ErrorCode::RecordChanged, message.id, {}};
    });
}

} // namespace

void addMessageDiscard(Commands &commands)
{
    const auto [command, options] = commands.add(
        "message discard",
        "Throw away for good a letter, or a message that speaks of no record any more",
        app::Access::Change, run);
    command.add_option("id", options.id, "Message, or the beginning of its id; or a letter")
        ->required();
    addYes(command, options.yes);
}

} // namespace eab::cli
