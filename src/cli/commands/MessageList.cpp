// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "app/uses/Inbox.h"
#include "app/uses/Questions.h"
#include "app/words/TimeText.h"
#include "cli/Command.h"
#include "cli/OrderLines.h"
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

QJsonArray idsJson(const std::vector<domain::Record> &records)
{
    QJsonArray ids;
    for (const domain::Record &record : records)
        ids.append(record.id);
    return ids;
}

/** The values to choose from, and who tells each. */
QJsonArray valuesJson(const app::OpenQuestion &open)
{
    QJsonArray values;
    for (size_t i = 0; i < open.witnesses.size(); ++i) {
        QJsonArray sources;
        for (const app::OpenQuestion::Witness &witness : open.witnesses[i])
            sources.append(QJsonObject {{u"message"_s, textOrNull(witness.message)},
                                        {u"name"_s, textOrNull(witness.name)},
                                        {u"at"_s, domain::jsonMoment(witness.at)}});
        values.append(
            QJsonObject {{u"value"_s, textOrNull(open.question.values[static_cast<qsizetype>(i)])},
                         {u"sources"_s, sources}});
    }
    return values;
}

void sayQuestion(Terminal &terminal, const app::OpenQuestion &open)
{
    terminal.say(open.id + u": "_s + app::questionText(open.question, app::Face::Terminal));
    std::vector<QStringList> rows;
    for (size_t i = 0; i < open.witnesses.size(); ++i) {
        const QString value = open.question.values[static_cast<qsizetype>(i)];
        rows.push_back({u"    --value %1"_s.arg(i + 1),
                        value.isEmpty() ? Words::tr("another HMAC key") : value,
                        app::witnessText(open.witnesses[i])});
    }
    for (const domain::Record &option : open.question.options)
        rows.push_back({u"    --into %1"_s.arg(domain::shortId(option.id)), option.title, {}});
    const bool isInBin = open.question.kind == domain::Question::Kind::InBin;
    if (isInBin) {
        rows.clear();
        for (const domain::Record &removed : open.question.about)
            rows.push_back({u"    --into %1"_s.arg(domain::shortId(removed.id)),
                            Words::tr("bring it back"),
                            {}});
    }
    if (!open.question.options.empty() || isInBin)
        rows.push_back({u"    --into new"_s, Words::tr("a record by itself"), {}});
    if (open.question.kind == domain::Question::Kind::WhichSeller)
        rows.push_back({u"    --issuer SELLER"_s, Words::tr("bought somewhere else"), {}});
    terminal.sayTable(rows);
    if (open.hasMore)
        terminal.say(u"    "_s + Words::tr("There are more records that it could be."));
}

/** What only a person can decide. */
Result<int> answerOpen(Context &context)
{
    const auto open = EAB_TRY(app::Questions(context.session).all());
    QJsonArray array;
    for (const app::OpenQuestion &one : open) {
        array.append(
            QJsonObject {{u"id"_s, one.id},
                         {u"kind"_s, app::questionKind(one.question.kind)},
                         {u"field"_s,
                          one.question.kind == domain::Question::Kind::WhichValue
                              ? QJsonValue(nameOf(domain::tradeFieldNames, one.question.field))
                              : QJsonValue()},
                         {u"about"_s, idsJson(one.question.about)},
                         {u"options"_s, idsJson(one.question.options)},
                         {u"values"_s, valuesJson(one)},
                         {u"text"_s, app::questionText(one.question, app::Face::Terminal)}});
        sayQuestion(context.terminal, one);
    }
    context.terminal.answerList(array);
    if (open.empty())
        context.terminal.say(Words::tr("Nothing is open."));
    else
        context.terminal.say(Words::tr(
            "“message answer QUESTION” decides one, with what stands before the answer."));
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
        rows.push_back({message.id, app::momentText(message.at), domain::shortIds(message.records),
                        message.name});
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
