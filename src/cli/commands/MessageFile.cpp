// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "app/uses/Inbox.h"
#include "cli/Command.h"
#include "cli/ImportAnswer.h"

namespace eab::cli {

namespace {

struct Options
{
    std::string letter;
    std::string into;
};

Result<int> run(Context &context, const Options &options)
{
    EAB_TRY(context.session.mayChange());
    const auto target = EAB_TRY(targetNamed(context, options.into));
    app::Inbox inbox(context.session);
    const auto letters = EAB_TRY(inbox.letters());
    if (!letters.contains(text(options.letter)))
        return Error {ErrorCode::NoSuchRecord, text(options.letter), {}};
    auto message = EAB_TRY(inbox.open(text(options.letter)));
    if (!message.has_value())
        return Error {ErrorCode::NoSuchRecord, text(options.letter), {}};
    std::vector<app::ImportPreview> previews;
    previews.push_back(std::move(message->preview));
    for (app::ImportItem &item : previews.front().items) {
        item.into = target.record;
        item.asNew = target.isNew;
        item.confirmed = true; // a person has looked at it
    }
    const auto outcome = EAB_TRY(app::ImportCredential(context.session).save(previews));
    // What could not be taken from it stands in the kept message all the same.
    if (outcome.imported + outcome.skipped > 0)
        EAB_TRY(inbox.remove(message->id));
    return answerImport(context, outcome, 0, false);
}

} // namespace

void addMessageFile(Commands &commands)
{
    const auto [command, options]
        = commands.add("message file", "File a letter that could not be filed by itself",
                       app::Access::Change, run);
    command.add_option("letter", options.letter, "Letter, see “message list --letters”")
        ->required();
    addTarget(command, options.into)->required();
}

} // namespace eab::cli
