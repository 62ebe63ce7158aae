// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "cli/Command.h"

namespace eab::cli {

namespace {

struct Options
{
    std::string kind;
    std::string label;
    NewPassword password;
};

Result<int> addRecoveryCode(Context &context, const QString &label, QJsonObject answer)
{
    app::KeySlotKeeper keeper(context.session);
    Terminal &terminal = context.terminal;
    const auto code = EAB_TRY(keeper.addRecoveryCode(label));
    terminal.say(Words::tr("New recovery code. Write it down; it is shown this once:"));
    if (terminal.isJson())
        answer.insert(u"recovery_code"_s, QString::fromLatin1(code.text.expose()));
    else
        terminal.saySecret(code.text);
    answer.insert(u"id"_s, code.slotId);
    terminal.answer(answer);
    if (!terminal.isHeard()) {
        EAB_TRY(keeper.remove(code.slotId)); // nobody has seen the code
        return terminal.failWith(
            ErrorCode::WriteFailed,
            Words::tr("The recovery code could not be written to standard output."),
            Words::tr("It was taken back. Ask for another where the answer can be read."));
    }
    context.saySlotsChanged();
    return 0;
}

Result<int> run(Context &context, const Options &options)
{
    app::KeySlotKeeper keeper(context.session);
    QJsonObject answer {{u"kind"_s, text(options.kind)}};
    // Another kind of password to who adds it, another role to the vault.
    const bool support
        = text(options.kind) == nameOf(domain::slotRoleNames, domain::SlotRole::Support);
    const auto kind
        = fromName(domain::slotKindNames, text(options.kind)).value_or(domain::SlotKind::Password);
    if (kind == domain::SlotKind::Recovery)
        return addRecoveryCode(
            context, options.label.empty() ? u"recovery code"_s : text(options.label), answer);
    Result<QString> id = Error {ErrorCode::Internal, {}, {}};
    if (kind == domain::SlotKind::Keychain) {
        id = waitFor(keeper.addKeychain());
    } else {
        const auto password = EAB_TRY(context.newPassword(text(options.password.file)));
        id = keeper.addPassword(password,
                                support ? domain::SlotRole::Support : domain::SlotRole::Owner,
                                text(options.label.empty() ? options.kind : options.label),
                                {options.password.memoryMiB});
    }
    if (!id)
        return id.error();
    answer.insert(u"id"_s, *id);
    context.terminal.say(Words::tr("New key slot %1.").arg(*id));
    context.terminal.answer(answer);
    context.saySlotsChanged();
    return 0;
}

} // namespace

void addSlotAdd(Commands &commands)
{
    const auto [command, options]
        = commands.add("slot add", "Add a way in", app::Access::Change, run);
    command
        .add_option("kind", options.kind,
                    "Of which kind; support opens the vault without its secrets")
        ->type_name("password|recovery|keychain|support")
        ->required()
        ->check(CLI::IsMember({"password", "recovery", "keychain", "support"}));
    addValue(command, "--label", options.label, "TEXT", "What to call it");
    addNewPassword(command, options.password);
}

} // namespace eab::cli
