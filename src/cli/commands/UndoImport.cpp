// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "app/uses/ImportCredential.h"
#include "cli/Command.h"

namespace eab::cli {

namespace {

struct Options
{
    std::string batch;
    bool yes = false;
};

/** A person has changed records of it since: nothing is taken back before that was looked at. */
int refuse(Context &context, const app::ImportCredential::EditedSince &since)
{
    context.terminal.answer(
        {{u"removed"_s, 0}, {u"edited"_s, QJsonArray::fromStringList(since.edited)}});
    return context.terminal.failWith(
        ErrorCode::RecordChanged,
        Words::tr("Somebody has edited %n of its %1 records since: %2. Nothing was taken back.",
                  nullptr, static_cast<int>(since.edited.size()))
            .arg(since.records.size())
            .arg(domain::shortIds(since.edited)),
        Words::tr("With “--yes” the import is taken back all the same. What somebody has written "
                  "into a record that was there before stays; a record of which nothing else "
                  "speaks goes into the bin with its changes."));
}

Result<int> run(Context &context, const Options &options)
{
    app::ImportCredential importer(context.session);
    EAB_TRY(context.session.mayChange());
    const auto since = EAB_TRY(importer.editedSince(text(options.batch)));
    if (!since.edited.isEmpty() && !options.yes)
        return refuse(context, since);
    const auto removed = EAB_TRY(importer.undo(text(options.batch)));
    context.terminal.answer(
        {{u"removed"_s, removed}, {u"edited"_s, QJsonArray::fromStringList(since.edited)}});
    context.terminal.say(removed == 0
                             ? Words::tr("Nothing of this import is left to be taken back.")
                             : Words::tr("%n record(s) taken back.", nullptr, removed));
    return 0;
}

} // namespace

void addUndoImport(Commands &commands)
{
    const auto [command, options]
        = commands.add("undo-import", "Take a whole import back", app::Access::Change, run);
    command.add_option("batch", options.batch, "The batch “import” named")->required();
    addYes(command, options.yes);
}

} // namespace eab::cli
