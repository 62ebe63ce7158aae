// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "cli/Context.h"

#include "app/uses/Backups.h"
#include "app/uses/Health.h"
#include "app/uses/Inbox.h"
#include "app/uses/PasswordStrength.h"
#include "app/words/ErrorText.h"
#include "app/words/SlotText.h"
#include "app/words/TimeText.h"
#include "cli/Lines.h"
#include "cli/LongWork.h"

namespace eab::cli {

QString Context::namedPasswordFile() const
{
    return passwordFile.empty() ? qEnvironmentVariable("EAB_VAULT_PASSWORD_FILE")
                                : text(passwordFile);
}

Result<void> Context::unlock(app::Access access)
{
    auto opened = open(readOnly ? app::Access::LookOnly : access);
    if (opened)
        sayNotices();
    return opened;
}

int Context::run(std::optional<app::Access> access, const std::function<Result<int>()> &command)
{
    const auto opened = access ? unlock(*access) : Result<void>();
    const Result<int> done = opened ? command() : opened.error();
    if (done)
        keepBackup();
    return done ? *done : terminal.fail(done.error());
}

void Context::sayOlderBackups()
{
    const auto backups = app::Backups(session).all();
    if (backups && !backups->empty())
        terminal.remark(
            Words::tr("note: %n backup(s) from before can still be opened with what was taken "
                      "away. Where somebody else may have it: “rotate-keys”, then "
                      "“purge-backups”.",
                      nullptr, static_cast<int>(backups->size())));
}

/** After a change, at most one an hour. What fails here takes nothing back of what was done. */
void Context::keepBackup()
{
    app::Backups backups(session);
    if (!backups.isDue())
        return;
    LongWork work(terminal, Words::tr("Copying and reading the copy: %1 %"));
    const auto made = backups.make([&work](qint64 done, qint64 total) {
        return work.goesOn({done, total});
    });
    if (!made)
        terminal.sayNotice(u"no_backup"_s,
                           Words::tr("it is done, but no backup could be made: %1")
                               .arg(app::describe(made.error(), app::Face::Terminal).headline));
    else if (made->elsewhere)
        terminal.sayNotice(u"no_second_backup"_s,
                           Words::tr("no backup could be made at the second place: %1")
                               .arg(app::describe(*made->elsewhere, app::Face::Terminal).headline));
}

Result<void> Context::open(app::Access access)
{
    if (!session.exists())
        return Error {ErrorCode::VaultMissing, session.folder(), {}};
    // Who asks for the keychain means it, whatever file the environment names.
    const QString file = keychain ? text(passwordFile) : namedPasswordFile();
    if (keychain && file.isEmpty()) {
        auto opened = waitFor(session.unlockWithKeychain(access));
        if (opened || !terminal.canAsk())
            return opened;
        if (const ErrorCode code = opened.error().code;
            code == ErrorCode::VaultInUse || exitCode(code) == 7)
            return opened;
        terminal.remark(app::describe(opened.error(), app::Face::Terminal).headline);
    }
    const auto typed = file.isEmpty()
        ? terminal.askSecret(Words::tr("Password for %1:").arg(session.title()))
        : terminal.firstLine(file);
    if (!typed)
        return unreadPassword(typed.error());
    const auto telling = QObject::connect(
        &session, &app::Session::upgrading, &session,
        [this](domain::UpgradeStage stage) { terminal.remark(app::upgradeText(stage)); });
    auto opened = session.unlock(*typed, access);
    QObject::disconnect(telling);
    return opened;
}

void Context::saySlotNotice(domain::SlotNotice notice)
{
    const QString text = app::slotNoticeText(notice, app::Face::Terminal);
    terminal.sayNotice(nameOf(domain::slotNoticeNames, notice), text);
}

Result<int> Context::answerSlots()
{
    const auto infos = EAB_TRY(app::KeySlotKeeper(session).all());
    terminal.answerList(slotsJson(infos));
    terminal.sayTable(slotsTable(infos));
    return 0;
}

void Context::saySlotsChanged()
{
    for (const domain::SlotNotice notice : session.notices()) {
        if (!domain::needsConfirming(notice)) // that was told at the unlocking
            saySlotNotice(notice);
    }
}

void Context::sayNotices()
{
    for (const domain::SlotNotice notice : session.notices())
        saySlotNotice(notice);
    const QStringList waited = app::reminders(session);
    for (const QString &reminder : waited)
        terminal.remark(Words::tr("note: %1").arg(reminder));
    const qsizetype answers = app::Inbox(session).answers();
    if (answers > 0)
        terminal.remark(Words::tr("note: %n answer(s) of an API came in while locked: “provider "
                                  "pending” files them.",
                                  nullptr, static_cast<int>(answers)));
    const int waiting = static_cast<int>(session.inboxCount() - answers);
    if (waiting > 0)
        terminal.remark(
            session.isOwner()
                ? Words::tr("note: %n message(s) in the letter box: “import --inbox” files what "
                            "can be filed, “message list --letters” shows them.",
                            nullptr, waiting)
                : Words::tr("note: only an owner can file %n message(s) taken in while locked.",
                            nullptr, waiting));
}

Result<Secret> Context::newPassword(const QString &file)
{
    auto password = file.isEmpty()
        ? terminal.askNewSecret(Words::tr("New password:"), Words::tr("The same again:"))
        : terminal.firstLine(file);
    if (password && password->isEmpty())
        return Error {ErrorCode::WeakPassword, {}, {}};
    if (password) {
        if (const auto strength = app::strengthOf(*password); !strength.suffices())
            terminal.remark(Words::tr("note: this password is weak. %1").arg(strength.advice));
    }
    return password;
}

QStringList texts(const std::vector<std::string> &list)
{
    QStringList out;
    for (const std::string &one : list)
        out << text(one);
    return out;
}

} // namespace eab::cli
