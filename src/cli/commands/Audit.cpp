// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "app/uses/AuditLog.h"

#include "app/words/ActionText.h"
#include "app/words/TimeText.h"
#include "cli/Choice.h"
#include "cli/Command.h"
#include "cli/Lines.h"
#include "cli/LongWork.h"
#include "domain/RecordJson.h"

#include <algorithm>
#include <optional>

namespace eab::cli {

namespace {

constexpr int usualCount = 100; // lines

struct Options
{
    bool verify = false;
    bool all = false;
    std::optional<domain::ActionGroup> only;
    std::string record;
    std::string since;
    std::string out;
};

Result<int> verify(Context &context)
{
    Terminal &terminal = context.terminal;
    const auto proof = EAB_TRY(app::AuditLog(context.session).verify());
    const bool holds = proof.problems.empty();
    QStringList problems;
    for (const domain::AuditProblem &problem : proof.problems)
        problems << app::auditProblemText(problem);
    terminal.answer({{u"ok"_s, holds},
                     {u"lines"_s, proof.lines},
                     {u"waiting"_s, proof.waiting},
                     {u"problems"_s, QJsonArray::fromStringList(problems)}});
    for (const QString &problem : problems)
        terminal.say(problem);
    if (!holds)
        return terminal.failWith(
            ErrorCode::DamagedDatabase,
            Words::tr("The audit log is not as it was written, see above."),
            Words::tr("Somebody has changed it by other means than this program, or the disk has. "
                      "A backup has it as it was then."));
    terminal.say(app::auditHoldsText(proof.lines, proof.waiting));
    return 0;
}

QJsonObject toJson(const app::AuditLine &line)
{
    const domain::AuditEntry &entry = line.entry;
    return {{u"line"_s, entry.sequence == 0 ? QJsonValue() : QJsonValue(entry.sequence)},
            {u"at"_s, domain::jsonMoment(entry.at)},
            {u"who"_s, entry.actor},
            {u"action"_s, entry.action},
            {u"subject"_s, textOrNull(entry.subject)},
            {u"title"_s, textOrNull(line.title)},
            {u"detail"_s, textOrNull(entry.detail)},
            {u"vouched"_s, nameOf(domain::vouchedNames, entry.vouched)}};
}

/** What it happened to, and what else is to be known. */
QString aboutText(const app::AuditLine &line)
{
    QStringList parts;
    const domain::AuditEntry &entry = line.entry;
    if (!entry.subject.isEmpty())
        parts << (line.title.isEmpty()
                      ? entry.subject
                      : u"%1 (%2)"_s.arg(line.title, domain::shortId(entry.subject)));
    for (const QString &more :
         {app::actionDetail(entry.action, entry.detail), app::vouchedText(entry)}) {
        if (!more.isEmpty())
            parts << more;
    }
    return parts.join(u"; "_s);
}

Result<domain::AuditQuery> queryOf(const Options &options)
{
    domain::AuditQuery query;
    query.group = options.only;
    query.subject = text(options.record);
    if (!options.since.empty()) {
        const QDate day = QDate::fromString(text(options.since), Qt::ISODate);
        if (!day.isValid())
            return Error {ErrorCode::InvalidDate, text(options.since), {}};
        query.since = day.startOfDay();
    }
    return query;
}

Result<int> run(Context &context, const Options &options)
{
    Terminal &terminal = context.terminal;
    if (options.verify)
        return verify(context);
    auto query = EAB_TRY(queryOf(options));
    const app::AuditLog log(context.session);
    if (!options.out.empty()) {
        LongWork work(terminal, Words::tr("Writing: %1 %"));
        const auto count
            = EAB_TRY(log.write(text(options.out), query, [&work](qint64 done, qint64 total) {
                  return work.goesOn({std::min(done, total), total});
              }));
        terminal.answer({{u"out"_s, text(options.out)}, {u"lines"_s, count}});
        terminal.say(Words::tr("%n line(s) written to %1.", nullptr, static_cast<int>(count))
                         .arg(text(options.out)));
        return 0;
    }
    query.limit = options.all ? 0 : usualCount;
    const auto lines = EAB_TRY(log.lines(query));
    QJsonArray array;
    std::vector<QStringList> rows {
        {Words::tr("WHEN"), Words::tr("WHO"), Words::tr("WHAT"), Words::tr("ABOUT")}};
    for (const app::AuditLine &line : lines) {
        array.append(toJson(line));
        rows.push_back({app::momentText(line.entry.at), line.entry.actor,
                        app::actionText(line.entry.action, line.entry.detail), aboutText(line)});
    }
    terminal.answerList(array);
    if (lines.empty())
        terminal.say(Words::tr("Nothing is written down of that."));
    else
        terminal.sayTable(rows);
    if (!options.all && lines.size() >= usualCount)
        terminal.remark(Words::tr("note: there may be more; “--all” says everything."));
    return 0;
}

} // namespace

void addAudit(Commands &commands)
{
    const auto [command, options] = commands.add(
        "audit", "Say who did what with the vault, the newest first", app::Access::LookOnly, run);
    CLI::Option *check = command.add_flag("--verify", options.verify,
                                          "Whether every line is as it was written, and none is "
                                          "missing");
    CLI::Option *all = command.add_flag("--all", options.all, "More than the newest hundred");
    std::vector<std::pair<std::string, std::optional<domain::ActionGroup>>> groups;
    for (const auto &[group, word] : domain::actionGroupNames)
        groups.emplace_back(word.toString().toStdString(), group);
    CLI::Option *only = addChoice(command, "--only", options.only, groups,
                                  "Keys that left; unlocking; ways in and the vault itself; "
                                  "records and logins");
    CLI::Option *record
        = addValue(command, "--record", options.record, "RECORD", "Only about this record");
    CLI::Option *since
        = addValue(command, "--since", options.since, "DATE", "Only from this day on");
    CLI::Option *out = addValue(command, "--out", options.out, "FILE",
                                "Write everything asked for into a new file, as CSV");
    check->excludes(all)->excludes(only)->excludes(record)->excludes(since)->excludes(out);
}

} // namespace eab::cli
