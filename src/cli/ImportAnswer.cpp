// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "cli/ImportAnswer.h"

#include "app/uses/Records.h"
#include "app/words/ErrorText.h"

#include <algorithm>

namespace eab::cli {

namespace {

using app::ImportChange;
using app::ImportState;

/** More lines than a person reads are counted only. */
constexpr int mostLinesSaid = 40;

QJsonArray problemsJson(const std::vector<app::ImportProblem> &problems)
{
    QJsonArray array;
    for (const app::ImportProblem &problem : problems)
        array.append(QJsonObject {
            {u"file"_s, problem.file},
            {u"row"_s, problem.row > 0 ? QJsonValue(problem.row) : QJsonValue()},
            {u"order_number"_s, textOrNull(problem.orderNumber)},
            {u"code"_s, errorName(problem.error.code)},
            {u"message"_s, app::describe(problem.error, app::Face::Terminal).headline}});
    return array;
}

/** "orders.csv, row 14 (HB-77120)": where to look. */
QString placeOf(const QString &file, int row, const QString &orderNumber)
{
    const QString place = app::placeText(file, row);
    return row == 0 || orderNumber.isEmpty()
        ? place
        : Words::tr("%1 (%2)", "row and its order number").arg(place, orderNumber);
}

QJsonArray remarksJson(const std::vector<ImportRemarkLine> &remarks)
{
    QJsonArray array;
    for (const ImportRemarkLine &one : remarks)
        array.append(QJsonObject {{u"file"_s, one.file},
                                  {u"row"_s, one.row > 0 ? QJsonValue(one.row) : QJsonValue()},
                                  {u"order_number"_s, textOrNull(one.orderNumber)},
                                  {u"message"_s, one.text}});
    return array;
}

/** So many lines as a person reads, and how many more there are. */
void sayLines(Terminal &terminal, const QStringList &lines)
{
    for (const QString &line : lines.first(std::min<qsizetype>(lines.size(), mostLinesSaid)))
        terminal.remark(line);
    if (lines.size() > mostLinesSaid)
        terminal.remark(
            Words::tr("... and %n more.", nullptr, static_cast<int>(lines.size()) - mostLinesSaid));
}

void sayRemarks(Terminal &terminal, const std::vector<ImportRemarkLine> &remarks)
{
    QStringList lines;
    for (const ImportRemarkLine &one : remarks)
        lines << placeOf(one.file, one.row, one.orderNumber) + u": "_s + one.text;
    sayLines(terminal, lines);
}

void sayProblems(Terminal &terminal, const std::vector<app::ImportProblem> &problems)
{
    const app::ImportProblem *before = nullptr;
    for (const app::ImportProblem &problem : problems) {
        // Two halves of one riddle are one thing to hear about.
        if (before == nullptr || before->file != problem.file || before->row != problem.row
            || before->error.code != problem.error.code
            || before->error.subject != problem.error.subject)
            terminal.sayProblem(placeOf(problem.file, problem.row, problem.orderNumber),
                                problem.error);
        before = &problem;
    }
}

QString stateName(ImportState state)
{
    return state == ImportState::New  ? u"new"_s
        : state == ImportState::Adds  ? u"adds"_s
        : state == ImportState::InBin ? u"in-bin"_s
                                      : u"known"_s;
}

QJsonArray changesJson(const std::vector<ImportChange> &changes)
{
    QJsonArray array;
    for (const ImportChange &change : changes) {
        QStringList adds;
        if (change.state == ImportState::Adds) {
            if (change.addsPair)
                adds << u"hmac"_s;
            for (const domain::Field *field : change.adds)
                adds << field->name;
            if (change.addsFacts)
                adds << u"facts"_s;
        }
        array.append(QJsonObject {{u"file"_s, change.file},
                                  {u"record"_s, textOrNull(change.record->id)},
                                  {u"state"_s, stateName(change.state)},
                                  {u"adds"_s, QJsonArray::fromStringList(adds)}});
    }
    return array;
}

/** By the name that a person knows the record by. */
QString additionOf(const ImportChange &change)
{
    domain::Record record = *change.record;
    if (!change.knownAs.isEmpty())
        record.title = change.knownAs;
    return app::additionText({change.adds, change.addsPair, change.addsFacts, change.replacesKey},
                             record, app::Face::Terminal);
}

/** What becomes of the records, in words. New ones that are stored stand in a table of their own. */
void sayChanges(Terminal &terminal, const std::vector<ImportChange> &changes, bool dryRun)
{
    QStringList lines;
    for (const ImportChange &change : changes) {
        const bool adds = change.addsPair || change.addsFacts
            || !change.adds.empty(); // else a question is left
        if (change.state == ImportState::Adds && adds && !change.record->id.isEmpty())
            lines << additionOf(change);
        else if (change.state == ImportState::New && dryRun)
            lines << app::newRecordText(*change.record);
    }
    sayLines(terminal, lines);
}

/** How many records new or changed ones are. */
int recordsTold(const std::vector<ImportChange> &changes)
{
    return static_cast<int>(
        std::count_if(changes.begin(), changes.end(), [](const ImportChange &change) {
            return change.state != ImportState::AlreadySaved && change.isFirst;
        }));
}

QStringList questionsOf(const app::ImportOutcome &outcome)
{
    QStringList questions;
    for (const app::ImportQuestion &question : outcome.questions) {
        if (question.kind != domain::Question::Kind::WhichSeller || !question.values.isEmpty())
            questions << app::questionText(question, app::Face::Terminal);
    }
    return questions;
}

int codeOf(Context &context, const app::ImportOutcome &outcome, bool isOpen)
{
    if (outcome.rejected > 0 && outcome.imported + outcome.skipped == 0) {
        // Without JSON each problem has been said already.
        if (context.terminal.isJson())
            context.terminal.fail(outcome.problems.front().error);
        return exitCode(ErrorCode::NoCredentials);
    }
    // Nobody reads the questions there: a finding.
    return isOpen && !context.terminal.canTalk() ? exitCode(ErrorCode::KidConflict) : 0;
}

} // namespace

CLI::Option *addTarget(CLI::App &command, std::string &into)
{
    return addValue(
               command, "--into", into, "RECORD",
               "Record all of it belongs to, or the beginning of its id; new: each is a record "
               "by itself")
        ->check(notEmpty());
}

Result<Target> targetNamed(Context &context, const std::string &into)
{
    if (into.empty())
        return Target();
    if (into == "new")
        return Target {{}, true};
    const auto record = EAB_TRY(app::Records(context.session).find(text(into)));
    return Target {record.id, false};
}

int answerImport(Context &context, const app::ImportOutcome &outcome, const ImportAside &aside)
{
    Terminal &terminal = context.terminal;
    sayProblems(terminal, outcome.problems);
    sayRemarks(terminal, aside.remarks);
    sayChanges(terminal, outcome.changes, aside.isDryRun);
    const QStringList questions = questionsOf(outcome);
    for (const QString &question : questions)
        terminal.remark(question);
    terminal.answer({{u"read"_s, outcome.read},
                     {u"imported"_s, outcome.imported},
                     {u"skipped"_s, outcome.skipped},
                     {u"rejected"_s, outcome.rejected},
                     {u"open"_s, static_cast<int>(questions.size())},
                     {u"batch"_s, textOrNull(outcome.batch)},
                     {u"records"_s, QJsonArray::fromStringList(outcome.recordIds())},
                     {u"changes"_s, changesJson(outcome.changes)},
                     {u"problems"_s, problemsJson(outcome.problems)},
                     {u"remarks"_s, remarksJson(aside.remarks)}});
    if (outcome.skipped > aside.kept)
        terminal.say(Words::tr("%n part(s) of what was read said nothing new; nothing was stored "
                               "again.",
                               nullptr, outcome.skipped - aside.kept));
    const int code = codeOf(context, outcome, !questions.isEmpty());
    if (aside.isDryRun) {
        terminal.say(
            outcome.onlyAsks()
                ? Words::tr("What is told otherwise would be kept, and asked.")
                : Words::tr("%n record(s) would be saved.", nullptr, recordsTold(outcome.changes)));
        return code;
    }
    if (outcome.imported == 0)
        return code;
    terminal.say(
        (outcome.onlyAsks()
             ? Words::tr("What is told otherwise is kept, and asked (batch %1, taken back with "
                         "“undo-import %1”).")
             : Words::tr("%n record(s) saved (batch %1, taken back with “undo-import %1”).",
                         nullptr, recordsTold(outcome.changes)))
            .arg(outcome.batch));
    terminal.sayTable(recordsTable(outcome.records, context.session.clock().now()));
    return code;
}

} // namespace eab::cli
