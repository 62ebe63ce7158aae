// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "app/words/ProviderText.h"
#include "cli/Command.h"

namespace eab::cli {

namespace {

Result<int> run(Context &context, const OneName &one)
{
    const auto kind = *domain::providerKindFromName(text(one.name));
    QJsonArray array;
    for (const domain::ProviderParameter &parameter : domain::factsOf(kind).parameters) {
        const QString help = app::parameterHelp(parameter);
        context.terminal.say(parameter.required ? Words::tr("%1  (required)").arg(parameter.name)
                                                : parameter.name);
        context.terminal.say(u"    "_s + help);
        QJsonArray usual;
        for (const domain::Suggestion &suggestion : parameter.suggestions) {
            usual.append(
                QJsonObject {{u"value"_s, suggestion.value}, {u"name"_s, suggestion.label}});
            context.terminal.say(u"    %1  (%2)"_s.arg(suggestion.value, suggestion.label));
        }
        array.append(QJsonObject {{u"name"_s, parameter.name},
                                  {u"required"_s, parameter.required},
                                  {u"help"_s, help},
                                  {u"usual"_s, usual},
                                  {u"source"_s, parameter.source}});
        if (!parameter.choices.isEmpty())
            context.terminal.say(u"    "_s + parameter.choices.join(" | "_L1));
    }
    context.terminal.answerList(array);
    return 0;
}

} // namespace

void addProviderParameters(Commands &commands)
{
    const auto [command, one]
        = commands.add("provider parameters", "List what an API takes, with its rules", {}, run);
    addProviderKind(command, one.name);
}

} // namespace eab::cli
