// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "app/uses/CreateAtProvider.h"
#include "app/words/ProviderText.h"
#include "app/words/TimeText.h"
#include "cli/Command.h"

namespace eab::cli {

namespace {

Result<int> run(Context &context)
{
    app::CreateAtProvider use(context.session, context.network);
    const auto intents = EAB_TRY(use.pending());
    QJsonArray array;
    for (const domain::Intent &intent : intents) {
        array.append(toJson(intent));
        context.terminal.say(Words::tr("%1  %2, %3, “%4”: %5", "id, login, moment, name, state")
                                 .arg(intent.id, intent.providerName,
                                      app::momentText(intent.created), intent.name,
                                      app::intentStateText(intent, false)));
        if (!intent.detail.isEmpty())
            context.terminal.say(u"    "_s + intent.detail);
        context.terminal.say(u"    "_s + app::intentAdvice(intent));
    }
    context.terminal.answerList(array);
    if (intents.empty())
        context.terminal.say(Words::tr("Nothing is pending."));
    return 0;
}

} // namespace

void addProviderPending(Commands &commands)
{
    commands.add("provider pending", "Creations whose outcome is unknown, with the way out",
                 app::Access::Change, run);
}

} // namespace eab::cli
