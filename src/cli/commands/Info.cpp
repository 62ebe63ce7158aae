// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "app/words/TimeText.h"
#include "cli/Command.h"
#include "domain/RecordJson.h"

namespace eab::cli {

namespace {

Result<int> run(Context &context)
{
    const app::KeySlotKeeper keeper(context.session);
    const auto facts = EAB_TRY(keeper.facts());
    const auto slotInfos = EAB_TRY(keeper.all());
    const auto records = EAB_TRY(app::Records(context.session).all());

    const auto standing = EAB_TRY(app::Backups(context.session).standing());

    Terminal &terminal = context.terminal;
    const auto count = static_cast<qint64>(records.size());
    terminal.answer({
        {u"vault"_s, context.session.folder()},
        {u"title"_s, facts.title},
        {u"format"_s, facts.format},
        {u"records"_s, count},
        {u"slots"_s, slotsJson(slotInfos)},
        {u"engine"_s, QJsonObject {{u"sqlcipher"_s, facts.sqlcipher}, {u"sqlite"_s, facts.sqlite}}},
        {u"kdf"_s,
         QJsonObject {{u"name"_s, u"argon2id"_s},
                      {u"memory_mib"_s, facts.memoryMiB},
                      {u"passes"_s, facts.passes},
                      {u"lanes"_s, facts.lanes}}},
        {u"inbox"_s, context.session.inboxCount()},
        {u"last_backup"_s,
         standing.newest ? QJsonValue(backupJson(*standing.newest)) : QJsonValue()},
    });
    terminal.say(Words::tr("Vault:    %1").arg(context.session.folder()));
    terminal.say(Words::tr("Title:    %1").arg(facts.title));
    terminal.say(Words::tr("Records:  %1").arg(count));
    terminal.say(Words::tr("Format:   %1, SQLCipher %2, SQLite %3")
                     .arg(facts.format)
                     .arg(facts.sqlcipher, facts.sqlite));
    terminal.say(Words::tr("Password: Argon2id, %1 MiB, %2 passes, %3 lanes")
                     .arg(facts.memoryMiB)
                     .arg(facts.passes)
                     .arg(facts.lanes));
    terminal.say(
        Words::tr("Backup:   %1")
            .arg(standing.newest ? app::momentText(standing.newest->made) : Words::tr("none yet")));
    if (!standing.secondPlace.isEmpty())
        terminal.say(Words::tr("Second:   %1, last seen %2")
                         .arg(standing.secondPlace,
                              standing.secondSeen.isValid() ? app::momentText(standing.secondSeen)
                                                            : Words::tr("never")));
    terminal.say();
    terminal.sayTable(slotsTable(slotInfos));
    return 0;
}

} // namespace

void addInfo(Commands &commands)
{
    commands.add("info", "Say what this vault is", app::Access::LookOnly, run);
}

} // namespace eab::cli
