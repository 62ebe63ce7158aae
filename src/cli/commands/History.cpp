// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "app/words/TimeText.h"
#include "cli/Command.h"
#include "domain/RecordJson.h"

namespace eab::cli {

namespace {

Result<int> run(Context &context, const OneName &one)
{
    const auto lines = EAB_TRY(app::Records(context.session).history(text(one.name)));
    if (context.terminal.isJson()) {
        QJsonArray array;
        for (const app::HistoryLine &line : lines)
            array.append(QJsonObject {
                {u"version"_s, line.version},
                {u"at"_s, domain::jsonMoment(line.at)},
                {u"action"_s, line.action},
                {u"actor"_s, line.actor},
                {u"detail"_s, textOrNull(line.detail)},
                {u"record"_s,
                 line.snapshot ? QJsonValue(domain::toJson(*line.snapshot)) : QJsonValue()}});
        context.terminal.answerList(array);
        return 0;
    }
    std::vector<QStringList> rows {{Words::tr("VERSION"), Words::tr("WHEN"), Words::tr("WHAT"),
                                    Words::tr("WHO"), Words::tr("DETAIL")}};
    for (const app::HistoryLine &line : lines)
        rows.push_back({QString::number(line.version), app::momentText(line.at), line.action,
                        line.actor, line.detail});
    context.terminal.sayTable(rows);
    return 0;
}

} // namespace

void addHistory(Commands &commands)
{
    const auto [command, one]
        = commands.add("history", "Say what happened to a record", app::Access::LookOnly, run);
    command.add_option("id", one.name, "Record; a removed one is named in full")->required();
}

} // namespace eab::cli
