// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "app/uses/RecordFacts.h"
#include "app/uses/Uses.h"
#include "cli/Command.h"
#include "cli/ImportAnswer.h"
#include "cli/Lines.h"
#include "cli/QuestionLines.h"

namespace eab::cli {

namespace {

struct Options
{
    std::string question;
    std::string into;
    std::string seller;
    int value = 0;
};

Result<app::Answer> answerGiven(Context &context, const app::OpenQuestion &question,
                                const Options &options)
{
    app::Answer answer;
    const auto &about = question.question.about;
    // What was removed is found by no other command.
    if (question.question.kind == domain::Question::Kind::InBin && !options.into.empty()
        && !about.empty() && about.front().id.startsWith(text(options.into))) {
        answer.option = about.front().id;
        return answer;
    }
    if (options.value > 0)
        answer.value = static_cast<size_t>(options.value - 1);
    answer.seller = text(options.seller);
    if (!options.into.empty()) {
        const auto target = EAB_TRY(targetNamed(context, options.into));
        answer.option = target.record;
        answer.isApart = target.isNew;
    }
    return answer;
}

Result<int> run(Context &context, const Options &options)
{
    EAB_TRY(context.session.mayChange());
    app::Questions questions(context.session);
    const auto question = EAB_TRY(questions.find(text(options.question)));
    const auto answer = EAB_TRY(answerGiven(context, question, options));
    const auto answered = questions.answer(question.id, answer);
    if (!answered && answered.error().code == ErrorCode::InvalidUsage)
        return context.terminal.failWith(
            ErrorCode::InvalidUsage,
            Words::tr("That is no answer to this question: %1")
                .arg(app::questionText(question.question, app::Face::Terminal)),
            Words::tr("“message list --open” shows what can be answered: --value, --into or "
                      "--issuer."));
    if (!answered)
        return answered.error();
    const auto uses = EAB_TRY(app::Uses(context.session).byRecord());
    const auto facts = EAB_TRY(app::RecordFacts(context.session).byRecord());
    QJsonArray records;
    for (const domain::Record &record : *answered) {
        records.append(recordJson(record, uses.value(record.id), facts.value(record.id)));
        context.terminal.say(Words::tr("Decided. “%1” (%2) says so now.", "title and id")
                                 .arg(record.title, domain::shortId(record.id)));
    }
    // One answer may settle others, and open new ones.
    std::vector<app::OpenQuestion> left;
    QJsonArray open;
    for (const domain::Record &record : *answered) {
        auto asked = EAB_TRY(questions.ofRecord(record.id));
        for (app::OpenQuestion &one : asked) {
            if (open.contains(one.id))
                continue;
            open.append(one.id);
            left.push_back(std::move(one));
        }
    }
    if (!left.empty())
        context.terminal.say(Words::tr("Still open:"));
    sayQuestions(context.terminal, left);
    context.terminal.answer(
        {{u"question"_s, question.id}, {u"records"_s, records}, {u"open"_s, open}});
    return 0;
}

} // namespace

void addMessageAnswer(Commands &commands)
{
    const auto [command, options] = commands.add(
        "message answer", "Decide what messages left open, see “message list --open”",
        app::Access::Change, run);
    command.add_option("question", options.question, "Question, or the beginning of its id")
        ->required();
    CLI::Option *value
        = command.add_option("--value", options.value, "The number of the value that is right")
              ->type_name("N")
              ->check(CLI::PositiveNumber);
    CLI::Option *into = addTarget(command, options.into);
    CLI::Option *seller = addValue(command, "--issuer", options.seller, "SELLER",
                                   "Where it was bought: one of “issuers”, or a name")
                              ->check(notEmpty());
    value->excludes(into)->excludes(seller);
    into->excludes(seller);
}

} // namespace eab::cli
