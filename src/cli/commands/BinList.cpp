// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "app/uses/Bin.h"
#include "app/words/TimeText.h"
#include "cli/Command.h"
#include "domain/RecordJson.h"

namespace eab::cli {

namespace {

Result<int> run(Context &context)
{
    const auto removed = EAB_TRY(app::Bin(context.session).all());
    QJsonArray array;
    std::vector<QStringList> rows {{Words::tr("ID"), Words::tr("REMOVED"), Words::tr("KEPT UNTIL"),
                                    Words::tr("WHO"), Words::tr("TITLE")}};
    for (const app::RemovedRecord &one : removed) {
        array.append(QJsonObject {
            {u"id"_s, one.record.id},
            {u"title"_s, textOrNull(one.record.title)},
            {u"removed"_s, domain::jsonMoment(one.at)},
            {u"actor"_s, textOrNull(one.actor)},
            {u"kept_until"_s, one.isAsked ? QJsonValue() : domain::jsonMoment(one.keptUntil())},
            {u"asked"_s, one.isAsked}});
        rows.push_back(
            {domain::shortId(one.record.id), app::momentText(one.at),
             one.isAsked ? Words::tr("it is answered") : app::momentText(one.keptUntil()),
             one.actor, one.record.title});
    }
    context.terminal.answerList(array);
    if (removed.empty())
        context.terminal.say(Words::tr("The bin is empty."));
    else
        context.terminal.sayTable(rows);
    return 0;
}

} // namespace

void addBinList(Commands &commands)
{
    commands.add("bin list", "List what was removed and can be brought back", app::Access::LookOnly,
                 run);
}

} // namespace eab::cli
