// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "app/uses/Providers.h"
#include "cli/Command.h"

namespace eab::cli {

namespace {

Result<int> run(Context &context)
{
    const auto providers = EAB_TRY(app::Providers(context.session, context.network).all());
    QJsonArray array;
    std::vector<QStringList> rows {{Words::tr("NAME"), Words::tr("KIND"), Words::tr("BASE URL")}};
    for (const domain::Provider &provider : providers) {
        array.append(toJson(provider));
        rows.push_back({provider.name, domain::providerKindName(provider.kind), provider.baseUrl});
    }
    context.terminal.answerList(array);
    if (providers.empty())
        context.terminal.say(
            Words::tr("No login at an API is saved yet; “provider add” saves one."));
    else
        context.terminal.sayTable(rows);
    return 0;
}

} // namespace

void addProviderList(Commands &commands)
{
    commands.add("provider list", "List the saved logins", app::Access::LookOnly, run);
}

} // namespace eab::cli
