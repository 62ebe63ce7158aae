// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "app/uses/CalendarFile.h"
#include "app/words/AdviceText.h"
#include "app/words/TimeText.h"
#include "cli/Command.h"
#include "domain/DayOrMoment.h"
#include "domain/Deadline.h"
#include "domain/RecordJson.h"
#include "domain/SortedRecords.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace eab::cli {

namespace {

struct Options
{
    std::string within;
    std::string asOf;
    std::string calendar;
};

/** "3d", "12h", "2w", "90m"; a bare number means days. */
std::optional<qint64> parseSpan(const QString &given)
{
    static const QRegularExpression form(u"^(\\d{1,5})([mhdw]?)$"_s);
    const auto match = form.match(given.trimmed());
    if (!match.hasMatch())
        return std::nullopt;
    const qint64 number = match.captured(1).toLongLong();
    const QString unit = match.captured(2);
    if (unit == "m"_L1)
        return number * 60;
    if (unit == "h"_L1)
        return number * 3600;
    return number * (unit == "w"_L1 ? 604800 : 86400);
}

/** A record and its deadline, or none where it asks for attention without one. */
struct Line
{
    const domain::Record *record = nullptr;
    const domain::Reminder *reminder = nullptr;
};

/** What is running out, what asks without a clock, what has time, what is over. */
std::vector<Line> linesOf(const std::vector<domain::Record> &records,
                          const std::vector<domain::Reminder> &reminders, const QDateTime &now)
{
    QHash<QString, const domain::Record *> byId;
    for (const domain::Record &record : records)
        byId.insert(record.id, &record);
    std::vector<Line> lines;
    QSet<QString> spokenOf;
    for (const domain::Reminder &reminder : reminders) {
        lines.push_back({byId.value(reminder.recordId), &reminder});
        if (reminder.state != domain::DeadlineState::Open)
            spokenOf.insert(reminder.recordId);
    }
    std::vector<Line> asking;
    for (const domain::Record &record : records) {
        if (domain::asksByItself(domain::nextStep(record, now)) && !spokenOf.contains(record.id))
            asking.push_back({&record, nullptr});
    }
    const auto closing = std::find_if(lines.begin(), lines.end(), [](const Line &line) {
        return line.reminder->state != domain::DeadlineState::Closing;
    });
    lines.insert(closing, asking.begin(), asking.end());
    return lines;
}

QJsonObject jsonOf(const Line &line, const QDateTime &now)
{
    QJsonObject object {
        {u"id"_s, line.record->id},
        {u"title"_s, line.record->title},
        {u"clock"_s, {}},
        {u"at"_s, {}},
        {u"state"_s, {}},
        {u"seconds_left"_s, {}},
        {u"advice"_s, app::adviceText(*line.record, now)},
    };
    if (line.reminder) {
        object[u"clock"_s] = domain::clockName(line.reminder->deadline.clock);
        object[u"at"_s] = domain::jsonMoment(line.reminder->deadline.at);
        object[u"state"_s] = domain::stateName(line.reminder->state);
        object[u"seconds_left"_s] = line.reminder->secondsLeft;
    }
    return object;
}

QStringList rowOf(const Line &line, const QDateTime &now)
{
    const QString id = domain::shortId(line.record->id);
    if (!line.reminder)
        return {id, app::pillText(*line.record, now), {}, {}, line.record->title};
    return {id, app::timeLeft(line.reminder->secondsLeft),
            app::clockText(line.reminder->deadline.clock),
            app::momentText(line.reminder->deadline.at), line.record->title};
}

Result<int> run(Context &context, const Options &options)
{
    std::optional<qint64> within;
    if (!options.within.empty()) {
        const auto span = parseSpan(text(options.within));
        if (!span)
            return context.terminal.failUsage(
                Words::tr("“%1” is not a span of time.").arg(text(options.within)),
                Words::tr("Write a number with m, h, d or w: 90m, 12h, 3d, 2w."));
        within = *span;
    }
    QDateTime now = context.session.clock().now();
    if (!options.asOf.empty()) {
        now = EAB_TRY(domain::parseDayOrMoment(text(options.asOf))).earliest();
    }
    EAB_TRY(context.unlock(app::Access::LookOnly));
    auto records = EAB_TRY(app::Records(context.session).all());
    domain::sortByUrgency(records, now);
    const auto reminders = domain::dueReminders(records, now, within);
    const auto lines = linesOf(records, reminders, now);

    if (!options.calendar.empty()) {
        const QByteArray calendar = app::calendarFile(records, reminders, now);
        EAB_TRY(app::writeCalendar(text(options.calendar), calendar));
    }
    if (context.terminal.isJson()) {
        QJsonArray array;
        for (const Line &line : lines)
            array.append(jsonOf(line, now));
        context.terminal.answerList(array);
        return 0;
    }
    if (lines.empty()) {
        context.terminal.say(Words::tr("Nothing needs attention."));
        return 0;
    }
    std::vector<QStringList> rows {{Words::tr("ID"), Words::tr("TIME LEFT"), Words::tr("CLOCK"),
                                    Words::tr("UNTIL"), Words::tr("TITLE")}};
    for (const Line &line : lines)
        rows.push_back(rowOf(line, now));
    context.terminal.sayTable(rows);
    const domain::Record &first = *lines.front().record;
    const QString advice = app::adviceText(first, now);
    if (!advice.isEmpty()) {
        context.terminal.say();
        context.terminal.say(u"%1: %2"_s.arg(first.title, advice));
    }
    return 0;
}

} // namespace

void addDue(Commands &commands)
{
    const auto [command, options]
        = commands.add("due", "Say what needs attention, the most urgent first", {}, run);
    addValue(command, "--within", options.within, "SPAN",
             "Only what runs out within this span: 3d, 12h, 2w");
    addValue(command, "--as-of", options.asOf, "TIME",
             "As if it were this moment: YYYY-MM-DDThh:mm:ssZ");
    addValue(command, "--ics", options.calendar, "FILE",
             "Also write a calendar file with these deadlines");
}

} // namespace eab::cli
