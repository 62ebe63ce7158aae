// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "app/uses/NewKeys.h"
#include "app/words/ErrorText.h"
#include "cli/Command.h"
#include "cli/LongWork.h"

#include <QSysInfo>

#include <algorithm>

namespace eab::cli {

namespace {

struct Options
{
    std::vector<std::string> ways;
    bool yes = false;
};

using Ways = std::vector<app::SlotInfo>;

bool isPassword(const app::SlotInfo &way)
{
    return way.kind == domain::SlotKind::Password;
}

/** `SLOT=FILE`: the file has the password of that way in. */
Result<app::KeptWay> fromFile(Context &context, const QString &given, const Ways &all)
{
    const QString id = given.section(QLatin1Char('='), 0, 0);
    const auto known = std::find_if(all.begin(), all.end(), [&id](const app::SlotInfo &way) {
        return way.id == id && isPassword(way);
    });
    if (known == all.end())
        return Error {ErrorCode::NoSuchSlot, id, {}};
    auto typed = EAB_TRY(context.terminal.firstLine(given.section(QLatin1Char('='), 1)));
    return app::KeptWay {id, std::move(typed)};
}

/** Who is there is asked for each password; an empty answer leaves it behind. */
Result<std::vector<app::KeptWay>> askedFor(Context &context, const Ways &all)
{
    std::vector<app::KeptWay> kept;
    context.terminal.remark(Words::tr(
        "Only a password that is typed now can be kept; an empty line leaves it behind."));
    for (const app::SlotInfo &way : all) {
        if (!isPassword(way))
            continue;
        auto typed = EAB_TRY(context.terminal.askSecret(
            way.role == domain::SlotRole::Support
                ? Words::tr("Support password “%1” (%2):").arg(way.label, way.id)
                : Words::tr("Password “%1” (%2):").arg(way.label, way.id)));
        if (!typed.isEmpty())
            kept.push_back({way.id, std::move(typed)});
    }
    return kept;
}

Result<std::vector<app::KeptWay>> keptWays(Context &context, const Options &options,
                                           const Ways &all)
{
    std::vector<app::KeptWay> kept;
    for (const std::string &given : options.ways) {
        auto way = EAB_TRY(fromFile(context, text(given), all));
        std::erase_if(kept, [&way](const app::KeptWay &one) { return one.slotId == way.slotId; });
        kept.push_back(std::move(way));
    }
    if (!kept.empty())
        return kept;
    const QString file = context.namedPasswordFile();
    const auto used = std::find_if(all.begin(), all.end(), [](const app::SlotInfo &way) {
        return way.used && isPassword(way);
    });
    // Standard input was read to its end when the vault was opened.
    if (file.isEmpty() || file == u"-"_s || used == all.end())
        return askedFor(context, all);
    auto typed = EAB_TRY(context.terminal.firstLine(file));
    kept.push_back({used->id, std::move(typed)});
    return kept;
}

/** Whether it is one with the keychain of this computer. */
bool isOfThisComputer(const app::SlotInfo &way)
{
    return way.kind == domain::SlotKind::Keychain && way.label == QSysInfo::machineHostName();
}

bool isKept(const app::SlotInfo &way, const std::vector<app::KeptWay> &kept)
{
    return std::any_of(kept.begin(), kept.end(),
                       [&way](const app::KeptWay &one) { return one.slotId == way.id; });
}

/** Those that are neither kept nor made anew: of recovery codes and of this computer's keychain there
 *  is one afterwards. */
Ways leftBehind(const Ways &all, const std::vector<app::KeptWay> &kept)
{
    Ways gone;
    bool hasKeychain = false;
    for (const app::SlotInfo &way : all) {
        const bool isRenewed = isOfThisComputer(way) && !hasKeychain;
        hasKeychain = hasKeychain || isRenewed;
        if (way.kind != domain::SlotKind::Recovery && !isRenewed && !isKept(way, kept))
            gone.push_back(way);
    }
    return gone;
}

/** The way in with this computer's keychain is made anew, and what the old one left there goes. */
void renewKeychain(Context &context, const Ways &before)
{
    app::KeySlotKeeper keeper(context.session);
    for (const app::SlotInfo &way : before) {
        if (!isOfThisComputer(way))
            continue;
        if (const auto added = waitFor(keeper.addKeychain()); !added)
            context.terminal.remark(
                Words::tr("note: the keyring does not open the vault any more: %1")
                    .arg(app::describe(added.error(), app::Face::Terminal).headline));
        std::ignore = waitFor(keeper.forgetKeychainEntry(way.id));
        return;
    }
}

/** What only this answer can show comes before all else. */
void answer(Terminal &terminal, const app::NewKeys::Done &done,
            const std::vector<app::KeptWay> &kept, const Ways &gone)
{
    QJsonArray keptIds;
    for (const app::KeptWay &way : kept)
        keptIds.append(way.slotId);
    QJsonArray goneIds;
    for (const app::SlotInfo &way : gone)
        goneIds.append(way.id);
    QJsonObject answer {{u"changed"_s, true}, {u"kept"_s, keptIds}, {u"left_behind"_s, goneIds}};
    terminal.say(Words::tr("The vault has new keys. Its new recovery code; write it down, it is "
                           "shown this once, and the old one opens nothing any more:"));
    if (terminal.isJson()) {
        answer.insert(u"recovery_code"_s, QString::fromLatin1(done.recoveryCode.expose()));
        answer.insert(u"recovery_slot"_s, done.recoverySlot);
    } else {
        terminal.say();
        terminal.saySecret(done.recoveryCode);
    }
    terminal.answer(answer);
}

/** What is left to do needs the vault open again; that it is done is true without it. */
void goOn(Context &context, const Secret &password, const Ways &before)
{
    if (const auto opened = context.session.unlock(password); !opened) {
        context.terminal.remark(
            Words::tr("note: it is done, but the vault could not be opened again just now: %1")
                .arg(app::describe(opened.error(), app::Face::Terminal).headline));
        return;
    }
    renewKeychain(context, before);
    const auto older = app::NewKeys(context.session).olderBackups();
    if (older && !older->empty())
        context.terminal.remark(
            Words::tr("note: %n backup(s) still open with the passwords and keys of before: "
                      "“purge-backups” removes them.",
                      nullptr, static_cast<int>(older->size())));
}

Result<app::NewKeys::Done> renew(Context &context, const std::vector<app::KeptWay> &ways)
{
    LongWork work(context.terminal, Words::tr("Writing everything under new keys: %1 %"));
    return app::NewKeys(context.session).change(ways, [&work](qint64 done, qint64 total) {
        return work.goesOn({done, total});
    });
}

Result<int> run(Context &context, const Options &options)
{
    Terminal &terminal = context.terminal;
    EAB_TRY(context.session.mayChange()); // before anything is asked
    const auto notices = context.session.notices();
    if (std::any_of(notices.begin(), notices.end(), domain::needsConfirming))
        return terminal.failWith(
            ErrorCode::NeedsConsent,
            Words::tr("Something about the ways in, or the audit log, waits to be looked at."),
            Words::tr("See “slot list” and “audit”, then “slot confirm”. Nothing was changed."));
    const auto all = EAB_TRY(app::KeySlotKeeper(context.session).all());
    const auto kept = EAB_TRY(keptWays(context, options, all));
    const Ways gone = leftBehind(all, kept);
    const auto strange = EAB_TRY(app::NewKeys(context.session).notUnderstood());
    if (strange > 0)
        terminal.remark(Words::tr("note: %n way(s) in that cannot be understood here will not open "
                                  "the vault any more.",
                                  nullptr, static_cast<int>(strange)));
    for (const app::SlotInfo &way : gone)
        terminal.remark(
            Words::tr("note: “%1” (%2) will not open the vault any more.").arg(way.label, way.id));
    if (!options.yes
        && !EAB_TRY(
            terminal.confirm(Words::tr("Give the vault new keys and a new recovery code?"))))
        return Error {ErrorCode::Cancelled, {}, {}};
    auto made = renew(context, kept);
    if (!made && made.error().code == ErrorCode::WrongPassword)
        terminal.remark(
            Words::tr("“%1” does not open with what was given.").arg(made.error().subject));
    const auto done = EAB_TRY(std::move(made));
    for (const domain::SlotNotice notice : done.notices)
        context.saySlotNotice(notice);
    const auto owner = std::find_if(kept.begin(), kept.end(), [&all](const app::KeptWay &way) {
        return std::any_of(all.begin(), all.end(), [&way](const app::SlotInfo &one) {
            return one.id == way.slotId && one.role == domain::SlotRole::Owner;
        });
    });
    answer(terminal, done, kept, gone);
    goOn(context, owner->typed, all);
    if (terminal.isHeard())
        return 0;
    if (context.session.isUnlocked()) // nobody has seen it
        EAB_TRY(app::KeySlotKeeper(context.session).remove(done.recoverySlot));
    return terminal.failWith(
        ErrorCode::WriteFailed,
        Words::tr("The new recovery code could not be written to standard output."),
        Words::tr("The vault has new keys and opens with the passwords that were kept. “slot add "
                  "recovery” makes another recovery code."));
}

} // namespace

void addRotateKeys(Commands &commands)
{
    const auto [command, options] = commands.add(
        "rotate-keys", "Give the vault new keys and a new recovery code", app::Access::Change, run);
    addValue(command, "--way", options.ways, "SLOT=FILE",
             "Keep this way in: the file's first line is its password; asked for if not given. "
             "Can be given once for each");
    addYes(command, options.yes);
}

} // namespace eab::cli
