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

/** Nothing new was found in it, and a person has said where it belongs all the same. */
int answerKept(Context &context, const app::FiledLetter &filed)
{
    const domain::Record &record = *filed.outcome.records.front();
    context.terminal.answer({{u"read"_s, filed.outcome.read},
                             {u"imported"_s, 0},
                             {u"skipped"_s, filed.outcome.skipped},
                             {u"rejected"_s, 0},
                             {u"open"_s, 0},
                             {u"batch"_s, textOrNull(filed.kept->batch)},
                             {u"records"_s, QJsonArray {record.id}},
                             {u"changes"_s, QJsonArray()},
                             {u"problems"_s, QJsonArray()},
                             {u"message"_s, filed.kept->message}});
    context.terminal.say(
        Words::tr("Nothing new was found in it. The message is kept with “%1” (%2).",
                  "title and id")
            .arg(record.title, domain::shortId(record.id)));
    return 0;
}

Result<int> run(Context &context, const Options &options)
{
    EAB_TRY(context.session.mayChange());
    const auto target = EAB_TRY(targetNamed(context, options.into));
    const auto filed = EAB_TRY(
        app::Inbox(context.session).file(text(options.letter), {target.record, target.isNew}));
    return filed.kept ? answerKept(context, filed) : answerImport(context, filed.outcome, {});
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
