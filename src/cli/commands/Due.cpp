// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "app/uses/CalendarFile.h"
#include "app/words/AdviceText.h"
#include "app/words/TimeText.h"
#include "base/File.h"
#include "cli/Command.h"
#include "domain/DayOrMoment.h"
#include "domain/Deadline.h"
#include "domain/RecordJson.h"

#include <QHash>
#include <QRegularExpression>

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
    const auto records = EAB_TRY(app::Records(context.session).all());
    const auto reminders = domain::dueReminders(records, now, within);

    QHash<QString, const domain::Record *> byId;
    for (const domain::Record &record : records)
        byId.insert(record.id, &record);
    if (!options.calendar.empty()) {
        const QByteArray calendar = app::calendarFile(records, reminders, now);
        EAB_TRY(writeFile(text(options.calendar), calendar, FileMode::Everybody));
    }
    if (context.terminal.isJson()) {
        QJsonArray array;
        for (const domain::Reminder &reminder : reminders)
            array.append(QJsonObject {
                {u"id"_s, reminder.recordId},
                {u"title"_s, byId.value(reminder.recordId)->title},
                {u"clock"_s, domain::clockName(reminder.deadline.clock)},
                {u"at"_s, domain::jsonMoment(reminder.deadline.at)},
                {u"state"_s, domain::stateName(reminder.state)},
                {u"seconds_left"_s, reminder.secondsLeft},
                {u"advice"_s, app::adviceText(reminder.next, *byId.value(reminder.recordId), now)},
            });
        context.terminal.answerList(array);
        return 0;
    }
    if (reminders.empty()) {
        context.terminal.say(Words::tr("Nothing needs attention."));
        return 0;
    }
    std::vector<QStringList> rows {{Words::tr("ID"), Words::tr("TIME LEFT"), Words::tr("CLOCK"),
                                    Words::tr("UNTIL"), Words::tr("TITLE")}};
    for (const domain::Reminder &reminder : reminders)
        rows.push_back({domain::shortId(reminder.recordId), app::timeLeft(reminder.secondsLeft),
                        app::clockText(reminder.deadline.clock),
                        app::momentText(reminder.deadline.at),
                        byId.value(reminder.recordId)->title});
    context.terminal.sayTable(rows);
    const domain::Record &first = *byId.value(reminders.front().recordId);
    const QString advice = app::adviceText(reminders.front().next, first, now);
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
