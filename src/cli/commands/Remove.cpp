// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "cli/Command.h"
#include "domain/RecordJson.h"

namespace eab::cli {

namespace {

Result<int> run(Context &context, const OneName &one)
{
    app::Records records(context.session);
    const auto record = EAB_TRY(records.find(text(one.name)));
    EAB_TRY(records.remove(record.id));
    const QDateTime until = context.session.clock().now().addDays(app::daysInBin);
    context.terminal.answer(
        {{u"removed"_s, record.id}, {u"kept_until"_s, domain::jsonMoment(until)}});
    context.terminal.say(
        Words::tr("Removed “%1”. It is kept %n day(s) in the bin; “bin restore %2” brings it back.",
                  nullptr, app::daysInBin)
            .arg(record.title, domain::shortId(record.id)));
    return 0;
}

} // namespace

void addRemove(Commands &commands)
{
    const auto [command, one]
        = commands.add("remove", "Take a record out of the vault; it can be brought back",
                       app::Access::Change, run);
    addRecordId(command, one.name);
}

} // namespace eab::cli
