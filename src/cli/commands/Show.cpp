// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "app/uses/Messages.h"
#include "app/uses/RecordFacts.h"
#include "app/uses/Uses.h"
#include "cli/Command.h"
#include "cli/QuestionLines.h"
#include "domain/RecordJson.h"

namespace eab::cli {

namespace {

struct Options
{
    std::string id;
    bool reveal = false;
    bool message = false;
};

/** What the message of a record says of it. */
Result<int> showMessage(Context &context, const Options &options)
{
    const auto shown = EAB_TRY(
        app::Messages(context.session)
            .textOfRecord(text(options.id), options.reveal ? app::Keys::Shown : app::Keys::Masked));
    if (context.terminal.isJson())
        context.terminal.answer({{u"id"_s, shown.message.id},
                                 {u"name"_s, textOrNull(shown.message.name)},
                                 {u"at"_s, domain::jsonMoment(shown.message.at)},
                                 {u"text"_s, QString::fromUtf8(shown.text.expose())}});
    else
        context.terminal.showText(shown.text.expose().toByteArray());
    return 0;
}

Result<int> run(Context &context, const Options &options)
{
    // Showing a secret is written down, so the vault is opened for writing then.
    EAB_TRY(context.unlock(options.reveal ? app::Access::Change : app::Access::LookOnly));
    if (options.message)
        return showMessage(context, options);
    app::Records records(context.session);
    const auto record = EAB_TRY(records.find(text(options.id)));
    Secret hmac;
    if (options.reveal) {
        hmac = EAB_TRY(records.hmac(record.id, domain::Action::Shown));
    }
    const auto uses = EAB_TRY(app::Uses(context.session).ofRecord(record.id));
    const auto facts = EAB_TRY(app::RecordFacts(context.session).ofRecord(record.id));
    if (context.terminal.isJson()) {
        QJsonObject json = recordJson(record, uses, facts);
        const auto messages = EAB_TRY(app::Messages(context.session).ofRecord(record.id));
        json.insert(u"messages"_s, messagesJson(messages));
        if (options.reveal)
            json.insert(u"hmac"_s, QString::fromLatin1(hmac.expose()));
        context.terminal.answer(json);
        return 0;
    }
    context.terminal.sayTable(recordTable(record, uses, context.session.clock().now()));
    sayFacts(context.terminal, record, facts);
    const auto open = EAB_TRY(app::Questions(context.session).ofRecord(record.id));
    sayQuestions(context.terminal, open);
    if (options.reveal) {
        context.terminal.say(Words::tr("HMAC key, base64url:"));
        context.terminal.saySecret(hmac);
    }
    return 0;
}

} // namespace

void addShow(Commands &commands)
{
    const auto [command, options] = commands.add("show", "Show one record", {}, run);
    addRecordId(command, options.id);
    command.add_flag("--reveal", options.reveal, "Show the HMAC key, too; the history notes it");
    command.add_flag("--message", options.message,
                     "Show what the message it came from says of it instead");
}

} // namespace eab::cli
