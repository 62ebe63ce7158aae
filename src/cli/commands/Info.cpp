// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "cli/Command.h"
#include "domain/RecordJson.h"

namespace eab::cli {

namespace {

Result<int> run(Context &context)
{
    const app::KeySlotKeeper keeper(context.session);
    const auto facts = keeper.facts();
    const auto slotInfos = keeper.all();
    const auto records = app::Records(context.session).all();
    if (!facts)
        return facts.error();
    if (!slotInfos)
        return slotInfos.error();
    if (!records)
        return records.error();

    Terminal &terminal = context.terminal;
    const auto count = static_cast<qint64>(records->size());
    terminal.answer({
        {QStringLiteral("vault"), context.session.folder()},
        {QStringLiteral("title"), facts->title},
        {QStringLiteral("format"), facts->format},
        {QStringLiteral("records"), count},
        {QStringLiteral("slots"), slotsJson(*slotInfos)},
        {QStringLiteral("engine"),
         QJsonObject {{QStringLiteral("sqlcipher"), facts->sqlcipher},
                      {QStringLiteral("sqlite"), facts->sqlite}}},
        {QStringLiteral("kdf"),
         QJsonObject {{QStringLiteral("name"), QStringLiteral("argon2id")},
                      {QStringLiteral("memory_mib"), facts->memoryMiB},
                      {QStringLiteral("passes"), facts->passes},
                      {QStringLiteral("lanes"), facts->lanes}}},
        {QStringLiteral("inbox"), context.session.inboxCount()},
        {QStringLiteral("last_backup"), QJsonValue()},
    });
    terminal.say(Words::tr("Vault:    %1").arg(context.session.folder()));
    terminal.say(Words::tr("Title:    %1").arg(facts->title));
    terminal.say(Words::tr("Records:  %1").arg(count));
    terminal.say(Words::tr("Format:   %1, SQLCipher %2, SQLite %3")
                     .arg(facts->format)
                     .arg(facts->sqlcipher, facts->sqlite));
    terminal.say(Words::tr("Password: Argon2id, %1 MiB, %2 passes, %3 lanes")
                     .arg(facts->memoryMiB)
                     .arg(facts->passes)
                     .arg(facts->lanes));
    terminal.say();
    terminal.sayTable(slotsTable(*slotInfos));
    return 0;
}

} // namespace

void addInfo(Commands &commands)
{
    commands.add("info", "Say what this vault is", app::Access::LookOnly, run);
}

} // namespace eab::cli
