// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "app/words/Issuers.h"
#include "cli/Command.h"
#include "domain/Deadline.h"

namespace eab::cli {

namespace {

using domain::Record;

struct Options
{
    bool due = false;
    bool archived = false;
    std::string tag;
    std::string issuer;
    std::string ca;
};

Result<int> run(Context &context, const Options &options)
{
    const app::Records all(context.session);
    const bool whole = context.terminal.isJson() || !options.tag.empty();
    auto records = EAB_TRY(whole ? all.all() : all.inShort());
    const QDateTime now = context.session.clock().now();
    const QString tag = text(options.tag);
    const QString issuer = text(options.issuer);
    const QString ca = text(options.ca);
    std::erase_if(records, [&](const Record &record) {
        return (options.due && !domain::needsAttention(record, now))
            || (record.status == domain::RecordStatus::Archived) != options.archived
            || (!tag.isEmpty() && !record.tags.contains(tag, Qt::CaseInsensitive))
            || (!issuer.isEmpty() && record.issuer.compare(issuer, Qt::CaseInsensitive) != 0)
            || (!ca.isEmpty() && app::caOf(record).compare(ca, Qt::CaseInsensitive) != 0);
    });
    return answerRecords(context, records);
}

} // namespace

void addList(Commands &commands)
{
    const auto [command, options]
        = commands.add("list", "List records, the most urgent first", app::Access::LookOnly, run);
    command.add_flag("--due", options.due, "Only what needs attention");
    command.add_flag("--archived", options.archived, "Only the archive");
    addValue(command, "--tag", options.tag, "TAG", "Only records with this tag");
    addValue(command, "--issuer", options.issuer, "NAME", "Only what was bought at this seller");
    addValue(command, "--ca", options.ca, "NAME", "Only what this CA answers for");
}

} // namespace eab::cli
