// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "cli/Context.h"

#include "app/uses/Inbox.h"
#include "app/uses/PasswordStrength.h"
#include "app/words/ErrorText.h"
#include "app/words/TimeText.h"

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
    return done ? *done : terminal.fail(done.error());
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

void Context::sayNotices()
{
    if (session.notice() == app::UnlockNotice::OlderSlotsPutBack)
        terminal.remark(Words::tr("note: keyslots.json is older than the one this vault last "
                                  "wrote. Somebody may have put an old password back; see “slot "
                                  "list”."));
    else if (session.notice() == app::UnlockNotice::SlotsChangedFromOutside)
        terminal.remark(Words::tr(
            "note: the key slots were changed by something else than this program; see “slot "
            "list”."));
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
