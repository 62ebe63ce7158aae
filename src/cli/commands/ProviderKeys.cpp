// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "app/uses/Providers.h"
#include "app/words/TimeText.h"
#include "cli/Command.h"
#include "domain/RecordJson.h"

namespace eab::cli {

namespace {

Result<int> run(Context &context, const OneName &one)
{
    const auto listed = EAB_TRY(
        waitFor(app::Providers(context.session, context.network).list(text(one.name), {})));
    QJsonArray array;
    std::vector<QStringList> rows {{Words::tr("ID"), Words::tr("STATUS"), Words::tr("CREATED"),
                                    Words::tr("PRODUCT"), Words::tr("NAME")}};
    for (const domain::ListedCredential &credential : listed) {
        array.append(QJsonObject {{u"id"_s, credential.id},
                                  {u"name"_s, credential.name},
                                  {u"status"_s, credential.status},
                                  {u"product"_s, credential.product},
                                  {u"record"_s, textOrNull(credential.recordId)},
                                  {u"created"_s, domain::jsonMoment(credential.created)}});
        rows.push_back({credential.id, credential.status, app::momentText(credential.created),
                        credential.product, credential.name});
    }
    context.terminal.answerList(array);
    context.terminal.sayTable(rows);
    return 0;
}

} // namespace

void addProviderKeys(Commands &commands)
{
    const auto [command, one] = commands.add(
        "provider keys", "List the credentials an API knows of", app::Access::Change, run);
    command.add_option("name", one.name, "Login")->required();
}

} // namespace eab::cli
