// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "app/words/TimeText.h"
#include "cli/Commands.h"
#include "cli/Lines.h"
#include "domain/Deadline.h"
#include "domain/RecordJson.h"

#include <QJsonObject>

#include <CLI/CLI.hpp>

#include <algorithm>

// Commands that look at records and change nothing but the history: list, search, show, remove,
// history.

namespace eab::cli {

namespace {

using domain::Record;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Terminal)
};

struct Filter
{
    bool due = false;
    bool archived = false;
    std::string tag;
    std::string issuer;
    std::vector<std::string> words;
};

int listRecords(Context &context, const Filter &filter)
{
    if (auto opened = context.unlock(app::Access::LookOnly); !opened)
        return context.terminal.fail(opened.error());
    auto records = app::Records(context.session).all();
    if (!records)
        return context.terminal.fail(records.error());
    const QDateTime now = context.session.clock().now();
    QStringList words;
    for (const std::string &word : filter.words)
        words << domain::foldForSearch(text(word)).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    std::erase_if(*records, [&](const Record &record) {
        if (filter.due && !domain::needsAttention(record, now))
            return true;
        if (filter.words.empty()
            && (record.status == domain::RecordStatus::Archived) != filter.archived)
            return true;
        if (!filter.tag.empty() && !record.tags.contains(text(filter.tag), Qt::CaseInsensitive))
            return true;
        if (!filter.issuer.empty()
            && record.issuer.compare(text(filter.issuer), Qt::CaseInsensitive) != 0)
            return true;
        if (words.isEmpty())
            return false;
        const QString haystack = domain::searchText(record);
        return !std::all_of(words.begin(), words.end(),
                            [&](const QString &word) { return haystack.contains(word); });
    });
    if (context.terminal.isJson())
        context.terminal.answerList(recordsJson(*records));
    else if (records->empty())
        context.terminal.say(Words::tr("Nothing found."));
    else
        context.terminal.sayTable(recordsTable(*records, now));
    return 0;
}

int showRecord(Context &context, const std::string &id, bool reveal)
{
    // Showing a secret is written down, so the vault is opened for writing then.
    if (auto opened = context.unlock(reveal ? app::Access::Change : app::Access::LookOnly); !opened)
        return context.terminal.fail(opened.error());
    app::Records records(context.session);
    const auto record = records.find(text(id));
    if (!record)
        return context.terminal.fail(record.error());
    Secret hmac;
    if (reveal) {
        auto found = records.hmac(record->id, domain::Action::Shown);
        if (!found)
            return context.terminal.fail(found.error());
        hmac = std::move(*found);
    }
    if (context.terminal.isJson()) {
        QJsonObject json = domain::toJson(*record);
        if (reveal)
            json.insert(QStringLiteral("hmac"), QString::fromLatin1(hmac.expose()));
        context.terminal.answer(json);
        return 0;
    }
    context.terminal.sayTable(recordTable(*record, context.session.clock().now()));
    if (reveal) {
        context.terminal.say(Words::tr("HMAC key, base64url:"));
        context.terminal.saySecret(hmac);
    }
    return 0;
}

int removeRecord(Context &context, const std::string &id)
{
    if (auto opened = context.unlock(app::Access::Change); !opened)
        return context.terminal.fail(opened.error());
    app::Records records(context.session);
    const auto record = records.find(text(id));
    if (!record)
        return context.terminal.fail(record.error());
    if (auto removed = records.remove(record->id); !removed)
        return context.terminal.fail(removed.error());
    context.terminal.answer({{QStringLiteral("removed"), record->id}});
    context.terminal.say(Words::tr("Removed “%1”. “restore-record %2” brings it back.")
                             .arg(record->title, record->id));
    return 0;
}

int showHistory(Context &context, const std::string &id)
{
    if (auto opened = context.unlock(app::Access::LookOnly); !opened)
        return context.terminal.fail(opened.error());
    const auto lines = app::Records(context.session).history(text(id));
    if (!lines)
        return context.terminal.fail(lines.error());
    if (context.terminal.isJson()) {
        QJsonArray array;
        for (const app::HistoryLine &line : *lines)
            array.append(QJsonObject {
                {QStringLiteral("version"), line.version},
                {QStringLiteral("at"), domain::jsonMoment(line.at)},
                {QStringLiteral("action"), line.action},
                {QStringLiteral("actor"), line.actor},
                {QStringLiteral("detail"),
                 line.detail.isEmpty() ? QJsonValue() : QJsonValue(line.detail)},
                {QStringLiteral("record"),
                 line.snapshot ? QJsonValue(domain::toJson(*line.snapshot)) : QJsonValue()}});
        context.terminal.answerList(array);
        return 0;
    }
    std::vector<QStringList> rows {{Words::tr("VERSION"), Words::tr("WHEN"), Words::tr("WHAT"),
                                    Words::tr("WHO"), Words::tr("DETAIL")}};
    for (const app::HistoryLine &line : *lines)
        rows.push_back({QString::number(line.version), app::momentText(line.at), line.action,
                        line.actor, line.detail});
    context.terminal.sayTable(rows);
    return 0;
}

} // namespace

void addList(CLI::App &app, Context &context)
{
    auto *command = app.add_subcommand("list", "List records, the most urgent first");
    auto filter = std::make_shared<Filter>();
    command->add_flag("--due", filter->due, "Only what needs attention");
    command->add_flag("--archived", filter->archived, "Only the archive");
    command->add_option("--tag", filter->tag, "Only records with this tag")->type_name("TAG");
    command->add_option("--issuer", filter->issuer, "Only records of this issuer")
        ->type_name("NAME");
    command->callback([&context, filter] {
        context.chosen = [&context, filter] { return listRecords(context, *filter); };
    });
}

void addSearch(CLI::App &app, Context &context)
{
    auto *command
        = app.add_subcommand("search", "Find records that have all these words in any field");
    auto filter = std::make_shared<Filter>();
    command->add_option("words", filter->words, "Words to look for")->required();
    command->callback([&context, filter] {
        context.chosen = [&context, filter] { return listRecords(context, *filter); };
    });
}

void addShow(CLI::App &app, Context &context)
{
    auto *command = app.add_subcommand("show", "Show one record");
    auto id = std::make_shared<std::string>();
    auto reveal = std::make_shared<bool>(false);
    command->add_option("id", *id, "Record, or the beginning of its id")->required();
    command->add_flag("--reveal", *reveal, "Show the HMAC key, too; the history notes it");
    command->callback([&context, id, reveal] {
        context.chosen = [&context, id, reveal] { return showRecord(context, *id, *reveal); };
    });
}

void addRemove(CLI::App &app, Context &context)
{
    auto *command
        = app.add_subcommand("remove", "Take a record out of the vault; it can be brought back");
    auto id = std::make_shared<std::string>();
    command->add_option("id", *id, "Record, or the beginning of its id")->required();
    command->callback(
        [&context, id] { context.chosen = [&context, id] { return removeRecord(context, *id); }; });
}

void addHistory(CLI::App &app, Context &context)
{
    auto *command = app.add_subcommand("history", "Say what happened to a record");
    auto id = std::make_shared<std::string>();
    command->add_option("id", *id, "Record; a removed one is named in full")->required();
    command->callback(
        [&context, id] { context.chosen = [&context, id] { return showHistory(context, *id); }; });
}

} // namespace eab::cli
