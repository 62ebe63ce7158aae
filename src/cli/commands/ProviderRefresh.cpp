// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "app/uses/Providers.h"
#include "app/uses/Records.h"
#include "app/words/FactText.h"
#include "cli/Command.h"

#include <QSet>

namespace eab::cli {

namespace {

struct Options
{
    std::string id;
};

/** What asking has brought so far. */
struct Answered
{
    QJsonArray logins;
    QJsonArray records;
    QJsonArray problems;
    QSet<QString> ids; //!< of these records
    int code = 0;
};

QJsonObject changesJson(const std::vector<domain::FactChange> &changes)
{
    QJsonObject object;
    for (const domain::FactChange &change : changes)
        object.insert(change.name, change.after);
    return object;
}

/** Takes one listed credential that is a record's; what was told before is told once. */
void take(Terminal &terminal, const domain::Record &record,
          const std::vector<domain::FactChange> &changes, Answered &answered)
{
    if (answered.ids.contains(record.id) && changes.empty())
        return;
    answered.ids << record.id;
    answered.records.append(QJsonObject {{u"id"_s, record.id},
                                         {u"title"_s, textOrNull(record.title)},
                                         {u"changes"_s, changesJson(changes)}});
    const QString name
        = Words::tr("%1 (%2)", "title and id").arg(record.title, domain::shortId(record.id));
    terminal.say(changes.empty() ? Words::tr("%1: nothing new.").arg(name) : name + u':');
    for (const domain::FactChange &change : changes)
        terminal.say(u"    "_s + app::factChangeText(change));
}

Result<void> ask(Context &context, const domain::Provider &login, const QString &wanted,
                 Answered &answered)
{
    answered.logins.append(login.name);
    const auto listed
        = waitFor(app::Providers(context.session, context.network).list(login.id, {}));
    if (!listed) {
        answered.problems.append(
            QJsonObject {{u"login"_s, login.name}, {u"error"_s, errorName(listed.error().code)}});
        context.terminal.sayProblem(login.name, listed.error());
        answered.code = answered.code != 0 ? answered.code : exitCode(listed.error().code);
        return {};
    }
    for (const domain::ListedCredential &one : *listed) {
        if (one.recordId.isEmpty() || (!wanted.isEmpty() && one.recordId != wanted))
            continue;
        const auto record = EAB_TRY(app::Records(context.session).find(one.recordId));
        take(context.terminal, record, one.changes, answered);
    }
    return {};
}

Result<int> run(Context &context, const Options &options)
{
    EAB_TRY(context.session.mayChange());
    Terminal &terminal = context.terminal;
    domain::Record wanted;
    if (!options.id.empty())
        wanted = EAB_TRY(app::Records(context.session).find(text(options.id)));
    const auto logins = EAB_TRY(app::Providers(context.session, context.network).all());
    Answered answered;
    for (const domain::Provider &login : logins) {
        if (app::Providers::canList(login.kind))
            EAB_TRY(ask(context, login, wanted.id, answered));
    }
    if (!wanted.id.isEmpty() && answered.ids.isEmpty() && answered.code == 0)
        return terminal.failWith(
            ErrorCode::UnsupportedAnswer,
            Words::tr("No provider that can be asked lists “%1”.").arg(wanted.title),
            Words::tr("“provider list” shows the logins, “provider keys” what one lists. Some APIs "
                      "list nothing."));
    terminal.answer({{u"logins"_s, answered.logins},
                     {u"records"_s, answered.records},
                     {u"problems"_s, answered.problems}});
    if (answered.logins.isEmpty())
        terminal.say(Words::tr("There is no login at an API that lists what it made."));
    else if (answered.ids.isEmpty() && answered.code == 0)
        terminal.say(Words::tr("None of the records is in a provider's list."));
    return answered.code;
}

} // namespace

void addProviderRefresh(Commands &commands)
{
    const auto [command, options]
        = commands.add("provider refresh",
                       "Ask the providers that list what they made, and keep what they answer "
                       "with the records",
                       app::Access::Change, run);
    command.add_option("id", options.id,
                       "Record, or the beginning of its id; all of them if not given");
}

} // namespace eab::cli
