// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "app/uses/Messages.h"
#include "cli/Command.h"
#include "domain/RecordJson.h"

namespace eab::cli {

namespace {

struct Options
{
    std::string id;
    bool reveal = false;
};

Result<int> run(Context &context, const Options &options)
{
    // Showing keys is written down, so the vault is opened for writing then.
    EAB_TRY(context.unlock(options.reveal ? app::Access::Change : app::Access::LookOnly));
    const auto shown = EAB_TRY(
        app::Messages(context.session)
            .text(text(options.id), options.reveal ? app::Keys::Shown : app::Keys::Masked));
    if (!context.terminal.isJson()) {
        context.terminal.print(shown.text.expose().toByteArray());
        return 0;
    }
    context.terminal.answer({{u"id"_s, shown.message.id},
                             {u"name"_s, textOrNull(shown.message.name)},
                             {u"at"_s, domain::jsonMoment(shown.message.at)},
                             {u"records"_s, QJsonArray::fromStringList(shown.message.records)},
                             {u"text"_s, QString::fromUtf8(shown.text.expose())}});
    return 0;
}

} // namespace

void addMessageShow(Commands &commands)
{
    const auto [command, options]
        = commands.add("message show", "Show what a kept message says, its keys masked", {}, run);
    command.add_option("id", options.id, "Message, or the beginning of its id")->required();
    command.add_flag("--reveal", options.reveal, "Show the keys, too; the history notes it");
}

} // namespace eab::cli
