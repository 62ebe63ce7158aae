// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "app/uses/CreateAtProvider.h"
#include "cli/Command.h"

namespace eab::cli {

namespace {

struct Options
{
    std::string id;
    bool reveal = false;
};

/** The way out for a key that is too short, or that the API has named in a way nobody knows. */
Result<int> run(Context &context, const Options &options)
{
    Terminal &terminal = context.terminal;
    if (!context.session.isOwner())
        return Error {ErrorCode::NeedsOwner, context.session.folder(), {}};
    app::CreateAtProvider use(context.session, context.network);
    const auto intent = EAB_TRY(use.find(text(options.id)));
    const auto raw
        = EAB_TRY(options.reveal ? use.revealAnswer(intent.id) : use.rawAnswer(intent.id));
    QJsonObject json = toJson(intent);
    json.insert(u"bytes"_s, qint64 {raw.size()});
    json.insert(u"answer"_s,
                options.reveal ? QJsonValue(QString::fromUtf8(raw.expose())) : QJsonValue());
    terminal.answer(json);
    if (raw.isEmpty()) {
        terminal.say(intent.recordId.isEmpty()
                         ? Words::tr("No answer to creation %1 is kept.").arg(intent.id)
                         : Words::tr("The answer to creation %1 is kept with record %2.")
                               .arg(intent.id, domain::shortId(intent.recordId)));
        return 0;
    }
    if (options.reveal) {
        if (!terminal.isJson())
            terminal.saySecret(raw);
        return 0;
    }
    terminal.say(intent.httpStatus == 0
                     ? Words::tr("What is known of creation %1 is kept: %n byte(s), no status.",
                                 nullptr, static_cast<int>(raw.size()))
                           .arg(intent.id)
                     : Words::tr("The answer to creation %1 is kept: %n byte(s), HTTP status %2.",
                                 nullptr, static_cast<int>(raw.size()))
                           .arg(intent.id)
                           .arg(intent.httpStatus));
    terminal.say(Words::tr("It may hold a key. “--reveal” prints it, and that is written down."));
    return 0;
}

} // namespace

void addProviderAnswer(Commands &commands)
{
    const auto [command, options] = commands.add(
        "provider answer", "What an API answered to a pending creation", app::Access::Change, run);
    command.add_option("id", options.id, "Creation, see “provider pending”")->required();
    command.add_flag("--reveal", options.reveal, "Print it, with whatever key is in it");
}

} // namespace eab::cli
