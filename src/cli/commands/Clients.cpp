// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "app/uses/InstalledClients.h"
#include "app/uses/SetUpClient.h"
#include "cli/Command.h"

namespace eab::cli {

namespace {

Result<int> run(Context &context)
{
    QJsonArray array;
    std::vector<QStringList> rows {
        {Words::tr("CLIENT"), Words::tr("VERSIONS"), Words::tr("ON THIS COMPUTER")}};
    for (const domain::ClientInfo &info : app::SetUpClient::clients()) {
        const auto found = app::installedClient(info.name);
        const bool here = found.has_value();
        const QString version = here
            ? (found->version.isNull() ? Words::tr("version unknown") : found->version.toString())
            : QString();
        array.append(QJsonObject {{u"name"_s, info.name},
                                  {u"versions"_s, info.versions},
                                  {u"installed"_s, here ? QJsonValue(version) : QJsonValue()}});
        rows.push_back({info.name, info.versions, here ? version : Words::tr("not found")});
    }
    context.terminal.answerList(array);
    context.terminal.sayTable(rows);
    return 0;
}

} // namespace

void addClients(Commands &commands)
{
    commands.add("clients", "List the ACME clients that can be set up, and those found here", {},
                 run);
}

} // namespace eab::cli
