// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "cli/Context.h"

#include "app/ErrorText.h"

namespace eab::cli {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Terminal)
};

} // namespace

Result<void> Context::unlock(app::Access access)
{
    if (readOnly)
        access = app::Access::LookOnly;
    if (!session.exists())
        return Error {ErrorCode::VaultMissing, session.folder(), {}};
    QString file = text(passwordFile);
    if (file.isEmpty() && !keychain)
        file = qEnvironmentVariable("EAB_VAULT_PASSWORD_FILE");
    if (keychain && file.isEmpty()) {
        auto opened = waitFor(session.unlockWithKeychain(access));
        if (opened || !terminal.canAsk())
            return opened;
        if (const ErrorCode code = opened.error().code;
            code == ErrorCode::VaultInUse || exitCode(code) == 7)
            return opened;
        terminal.remark(app::describe(opened.error()).headline);
    }
    const auto typed = file.isEmpty()
        ? terminal.askSecret(Words::tr("Password for %1:").arg(session.title()))
        : terminal.firstLine(file);
    if (!typed) {
        // Whatever is wrong with the password's file: the vault cannot be unlocked.
        const Error &error = typed.error();
        return Error {error.code, error.subject, QStringLiteral("password")};
    }
    auto opened = session.unlock(*typed, access);
    if (opened) {
        if (session.notice() == app::UnlockNotice::OlderSlotsPutBack)
            terminal.remark(Words::tr("note: keyslots.json is older than the one this vault last "
                                      "wrote. Somebody may have "
                                      "put an old password back; see “slot list”."));
        else if (session.notice() == app::UnlockNotice::SlotsChangedFromOutside)
            terminal.remark(Words::tr(
                "note: the key slots were changed by something else than this program; see “slot "
                "list”."));
        if (const qsizetype waiting = session.inboxCount(); waiting > 0)
            terminal.remark(
                Words::tr("note: %n message(s) taken in while locked: “import --inbox” files them.",
                          nullptr, static_cast<int>(waiting)));
    }
    return opened;
}

Result<Secret> Context::newPassword(const std::string &file)
{
    if (!file.empty())
        return terminal.firstLine(text(file));
    return terminal.askNewSecret(Words::tr("New password:"), Words::tr("The same again:"));
}

QStringList texts(const std::vector<std::string> &list)
{
    QStringList out;
    for (const std::string &one : list)
        out << text(one);
    return out;
}

} // namespace eab::cli
