// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "app/uses/Inbox.h"
#include "app/uses/Messages.h"
#include "cli/Command.h"
#include "domain/RecordJson.h"

namespace eab::cli {

namespace {

struct Options
{
    std::string id;
    bool reveal = false;
};

int answerText(Context &context, const app::MessageText &shown)
{
    if (!context.terminal.isJson()) {
        context.terminal.showText(shown.text.expose().toByteArray());
        return 0;
    }
    context.terminal.answer({{u"id"_s, shown.message.id},
                             {u"name"_s, textOrNull(shown.message.name)},
                             {u"at"_s, domain::jsonMoment(shown.message.at)},
                             {u"records"_s, QJsonArray::fromStringList(shown.message.records)},
                             {u"text"_s, QString::fromUtf8(shown.text.expose())}});
    return 0;
}

/** What waits in the letter box, its keys masked: showing them is written down with a record. */
Result<int> showLetter(Context &context, const Options &options)
{
    const QString id = text(options.id);
    const auto letter = EAB_TRY(app::Inbox(context.session).open(id));
    if (!letter.has_value())
        return Error {ErrorCode::NoSuchMessage, id, {}};
    if (options.reveal)
        return context.terminal.failWith(
            ErrorCode::InvalidUsage, Words::tr("A letter that waits shows no keys."),
            Words::tr("File it with “message file”; its message shows them then."));
    return answerText(context,
                      {{id, letter->preview.name, letter->at, {}},
                       WipedBytes::taking(app::maskedText(letter->preview.reading).toUtf8())});
}

Result<int> run(Context &context, const Options &options)
{
    // Showing keys is written down, so the vault is opened for writing then.
    EAB_TRY(context.unlock(options.reveal ? app::Access::Change : app::Access::LookOnly));
    if (const auto letters = app::Inbox(context.session).letters();
        letters && letters->contains(text(options.id)))
        return showLetter(context, options);
    const auto shown = EAB_TRY(
        app::Messages(context.session)
            .text(text(options.id), options.reveal ? app::Keys::Shown : app::Keys::Masked));
    return answerText(context, shown);
}

} // namespace

void addMessageShow(Commands &commands)
{
    const auto [command, options] = commands.add(
        "message show", "Show what a kept message or a letter says, its keys masked", {}, run);
    command.add_option("id", options.id, "Message, or the beginning of its id; or a letter")
        ->required();
    command.add_flag("--reveal", options.reveal, "Show the keys, too; the history notes it");
}

} // namespace eab::cli
