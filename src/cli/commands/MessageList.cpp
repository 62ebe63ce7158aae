// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "app/uses/Inbox.h"
#include "app/words/TimeText.h"
#include "cli/Command.h"
#include "cli/OrderLines.h"
#include "cli/QuestionLines.h"
#include "domain/RecordJson.h"

namespace eab::cli {

namespace {

struct Options
{
    std::string record;
    std::string order;
    std::string containing;
    bool letters = false;
    bool open = false;
};

Result<std::vector<app::MessageLine>> messagesAskedFor(Context &context, const Options &options)
{
    const app::Messages messages(context.session);
    if (!options.record.empty())
        return messages.ofRecord(text(options.record));
    if (options.order.empty())
        return messages.all();
    std::vector<app::MessageLine> found;
    auto orders = EAB_TRY(app::Orders(context.session).find(text(options.order)));
    for (app::Order &order : orders)
        std::move(order.messages.begin(), order.messages.end(), std::back_inserter(found));
    return found;
}

/** What only a person can decide. */
Result<int> answerOpen(Context &context)
{
    const auto open = EAB_TRY(app::Questions(context.session).all());
    QJsonArray array;
    for (const app::OpenQuestion &one : open)
        array.append(questionJson(one));
    context.terminal.answerList(array);
    if (open.empty())
        context.terminal.say(Words::tr("Nothing is open."));
    sayQuestions(context.terminal, open);
    return 0;
}

/** What waits in the letter box, each with what keeps it there. */
Result<int> answerLetters(Context &context)
{
    app::Inbox inbox(context.session);
    const auto letters = EAB_TRY(inbox.letters());
    QJsonArray array;
    std::vector<QStringList> rows {
        {Words::tr("LETTER"), Words::tr("TAKEN IN"), Words::tr("NAME"), Words::tr("PROBLEM")}};
    for (const QString &id : letters) {
        const auto letter = EAB_TRY(inbox.look(id));
        if (!letter.has_value())
            continue; // an API's answer, which “provider pending” files
        const QString code = letter->problem ? errorName(letter->problem->code) : QString();
        array.append(QJsonObject {{u"id"_s, id},
                                  {u"name"_s, textOrNull(letter->name)},
                                  {u"at"_s, domain::jsonMoment(letter->at)},
                                  {u"found"_s, letter->found},
                                  {u"problem"_s, textOrNull(code)}});
        rows.push_back({id, app::momentText(letter->at), letter->name, code});
    }
    context.terminal.answerList(array);
    if (rows.size() == 1)
        context.terminal.say(Words::tr("The letter box is empty."));
    else
        context.terminal.sayTable(rows);
    return 0;
}

/** A table speaks of more records than stand in a line. */
QString fewOf(const QStringList &records)
{
    constexpr qsizetype mostNamed = 3;
    const QString few = domain::shortIds(records.first(std::min(records.size(), mostNamed)));
    return records.size() <= mostNamed ? few
                                       : Words::tr("%1 and %n more", "ids of records",
                                                   static_cast<int>(records.size() - mostNamed))
                                             .arg(few);
}

Result<int> run(Context &context, const Options &options)
{
    if (options.letters)
        return answerLetters(context);
    if (options.open)
        return answerOpen(context);
    auto found = messagesAskedFor(context, options);
    if (!found && !options.order.empty() && found.error().code == ErrorCode::NoSuchRecord)
        return failNoOrder(context.terminal, text(options.order));
    auto messages = EAB_TRY(std::move(found));
    if (!options.containing.empty())
        messages = EAB_TRY(app::Messages(context.session)
                               .containing(std::move(messages), text(options.containing)));
    QJsonArray array;
    std::vector<QStringList> rows {
        {Words::tr("MESSAGE"), Words::tr("TAKEN IN"), Words::tr("RECORDS"), Words::tr("NAME")}};
    for (const app::MessageLine &message : messages) {
        array.append(QJsonObject {{u"id"_s, message.id},
                                  {u"name"_s, textOrNull(message.name)},
                                  {u"at"_s, domain::jsonMoment(message.at)},
                                  {u"records"_s, QJsonArray::fromStringList(message.records)}});
        rows.push_back(
            {message.id, app::momentText(message.at), fewOf(message.records), message.name});
    }
    context.terminal.answerList(array);
    if (messages.empty())
        context.terminal.say(Words::tr("Nothing found."));
    else
        context.terminal.sayTable(rows);
    return 0;
}

} // namespace

void addMessageList(Commands &commands)
{
    const auto [command, options]
        = commands.add("message list", "List the kept messages", app::Access::LookOnly, run);
    CLI::Option *record = addValue(command, "--record", options.record, "RECORD",
                                   "Only those that speak of this record");
    CLI::Option *order = addValue(command, "--order", options.order, "NUMBER",
                                  "Only those that speak of this order");
    CLI::Option *letters = command.add_flag("--letters", options.letters,
                                            "What waits in the letter box to be filed instead");
    CLI::Option *open = command.add_flag("--open", options.open,
                                         "What they left open, for “message answer”, instead");
    CLI::Option *containing = addValue(command, "--containing", options.containing, "WORDS",
                                       "Only those in whose text these words stand");
    order->excludes(record);
    letters->excludes(record)->excludes(order)->excludes(open)->excludes(containing);
    open->excludes(record)->excludes(order)->excludes(containing);
}

} // namespace eab::cli
