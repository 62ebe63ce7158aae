// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "app/uses/Uses.h"
#include "app/words/Issuers.h"
#include "cli/Command.h"

#include <algorithm>

namespace eab::cli {

namespace {

struct Options
{
    std::vector<std::string> words;
};

Result<int> run(Context &context, const Options &options)
{
    QStringList words;
    for (const std::string &word : options.words)
        words << domain::foldForSearch(text(word)).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    const auto uses = EAB_TRY(app::Uses(context.session).byRecord());
    const auto hasAll = [&](const domain::Record &record) {
        const QString haystack = app::searchText(record);
        const QString hosts = domain::searchText(uses.value(record.id));
        return std::all_of(words.begin(), words.end(), [&](const QString &word) {
            return haystack.contains(word) || hosts.contains(word);
        });
    };
    const auto records = EAB_TRY(app::Records(context.session).all(hasAll));
    return answerRecords(context, records);
}

} // namespace

void addSearch(Commands &commands)
{
    const auto [command, options] = commands.add(
        "search",
        "Find records that have all these words in any field, or in the names of the "
        "servers they are used on",
        app::Access::LookOnly, run);
    command.add_option("words", options.words, "Words to look for")->required();
}

} // namespace eab::cli
