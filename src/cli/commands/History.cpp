// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "app/words/FieldText.h"
#include "app/words/TimeText.h"
#include "cli/Command.h"
#include "cli/Lines.h"
#include "domain/RecordJson.h"

namespace eab::cli {

namespace {

struct Options
{
    std::string id;
    int compared = 0; //!< 0: none
};

/** Only what differs; of the key that it does, and nothing else. */
int sayComparison(Terminal &terminal, const app::Comparison &comparison)
{
    if (terminal.isJson()) {
        const QJsonObject then = domain::toJson(comparison.then);
        const QJsonObject now = domain::toJson(comparison.now);
        QJsonArray array;
        for (const domain::Field *field : comparison.differences)
            array.append(QJsonObject {{u"field"_s, field->name},
                                      {u"then"_s, then.value(field->name)},
                                      {u"now"_s, now.value(field->name)}});
        if (comparison.keyDiffers)
            array.append(QJsonObject {
                {u"field"_s, u"hmac"_s}, {u"then"_s, QJsonValue()}, {u"now"_s, QJsonValue()}});
        terminal.answerList(array);
        return 0;
    }
    if (comparison.isSame()) {
        terminal.say(Words::tr("Nothing differs."));
        return 0;
    }
    std::vector<QStringList> rows {{Words::tr("FIELD"), Words::tr("THEN"), Words::tr("NOW")}};
    const auto shown = [](const QString &value) { return value.isEmpty() ? u"-"_s : value; };
    for (const domain::Field *field : comparison.differences)
        rows.push_back({app::fieldText(*field), shown(app::valueText(*field, comparison.then)),
                        shown(app::valueText(*field, comparison.now))});
    if (comparison.keyDiffers)
        rows.push_back({Words::tr("HMAC key"), app::keyText(comparison.then, true),
                        app::keyText(comparison.now, false)});
    terminal.sayTable(rows);
    return 0;
}

QJsonArray namesOf(const std::vector<const domain::Field *> &fields)
{
    QJsonArray names;
    for (const domain::Field *field : fields)
        names.append(field->name);
    return names;
}

/** What is written down with it, and what it changed. */
QString detailOf(const app::HistoryLine &line)
{
    const QString changed = app::changedText(line.changed);
    return line.detail.isEmpty() || changed.isEmpty()
        ? line.detail + changed
        : Words::tr("%1: %2", "detail, fields that changed").arg(line.detail, changed);
}

int sayLines(Terminal &terminal, const std::vector<app::HistoryLine> &lines)
{
    if (terminal.isJson()) {
        QJsonArray array;
        for (const app::HistoryLine &line : lines)
            array.append(QJsonObject {
                {u"version"_s, line.version},
                {u"at"_s, domain::jsonMoment(line.at)},
                {u"action"_s, line.action},
                {u"actor"_s, line.actor},
                {u"detail"_s, textOrNull(line.detail)},
                {u"changed"_s, namesOf(line.changed)},
                {u"record"_s,
                 line.snapshot ? QJsonValue(domain::toJson(*line.snapshot)) : QJsonValue()}});
        terminal.answerList(array);
        return 0;
    }
    std::vector<QStringList> rows {{Words::tr("VERSION"), Words::tr("WHEN"), Words::tr("WHAT"),
                                    Words::tr("WHO"), Words::tr("DETAIL")}};
    for (const app::HistoryLine &line : lines)
        rows.push_back({QString::number(line.version), app::momentText(line.at), line.action,
                        line.actor, detailOf(line)});
    terminal.sayTable(rows);
    return 0;
}

Result<int> run(Context &context, const Options &options)
{
    const app::Records records(context.session);
    const QString id = text(options.id);
    const auto lines = EAB_TRY(records.history(id));
    if (options.compared > 0) {
        const auto comparison = records.compare(id, options.compared);
        if (!comparison && comparison.error().code == ErrorCode::NoSuchRecord)
            return failNoVersion(context.terminal, id, options.compared);
        return comparison ? Result<int>(sayComparison(context.terminal, *comparison))
                          : comparison.error();
    }
    return sayLines(context.terminal, lines);
}

} // namespace

void addHistory(Commands &commands)
{
    const auto [command, options]
        = commands.add("history", "Say what happened to a record", app::Access::LookOnly, run);
    command.add_option("id", options.id, "Record; a removed one is named in full")->required();
    addValue(command, "--compare", options.compared, "VERSION",
             "Say what a version had otherwise than the record has now; “restore-record” brings "
             "one back")
        ->check(CLI::PositiveNumber);
}

} // namespace eab::cli
