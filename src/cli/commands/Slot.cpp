// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "app/session/KeySlotKeeper.h"
#include "app/words/ErrorText.h"
#include "cli/Commands.h"
#include "cli/Lines.h"

#include <QJsonObject>

#include <CLI/CLI.hpp>

#include <algorithm>

namespace eab::cli {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Terminal)
};

struct Options
{
    std::string kind;
    std::string id;
    std::string label;
    std::string newPasswordFile;
    int memoryMiB = 0;
};

int list(Context &context)
{
    const auto infos = app::KeySlotKeeper(context.session).all();
    if (!infos)
        return context.terminal.fail(infos.error());
    context.terminal.answerList(slotsJson(*infos));
    context.terminal.sayTable(slotsTable(*infos));
    return 0;
}

int add(Context &context, const Options &options)
{
    if (auto opened = context.unlock(app::Access::Change); !opened)
        return context.terminal.fail(opened.error());
    app::KeySlotKeeper keeper(context.session);
    QJsonObject answer {{QStringLiteral("kind"), text(options.kind)}};
    // Another kind of password to who adds it, another role to the vault.
    const bool support
        = text(options.kind) == nameOf(domain::slotRoleNames, domain::SlotRole::Support);
    const auto kind
        = fromName(domain::slotKindNames, text(options.kind)).value_or(domain::SlotKind::Password);
    if (kind == domain::SlotKind::Recovery) {
        const auto code = keeper.addRecoveryCode(
            options.label.empty() ? QStringLiteral("recovery code") : text(options.label));
        if (!code)
            return context.terminal.fail(code.error());
        context.terminal.say(Words::tr("New recovery code. Write it down; it is shown this once:"));
        if (context.terminal.isJson())
            answer.insert(QStringLiteral("recovery_code"),
                          QString::fromLatin1(code->text.expose()));
        else
            context.terminal.saySecret(code->text);
        answer.insert(QStringLiteral("id"), code->slotId);
    } else {
        Result<QString> id = Error {ErrorCode::Internal, {}, {}};
        if (kind == domain::SlotKind::Keychain) {
            id = waitFor(keeper.addKeychain());
        } else {
            const auto password = context.newPassword(text(options.newPasswordFile));
            if (!password)
                return context.terminal.fail(password.error());
            id = keeper.addPassword(
                *password, support ? domain::SlotRole::Support : domain::SlotRole::Owner,
                text(options.label.empty() ? options.kind : options.label), {options.memoryMiB});
        }
        if (!id)
            return context.terminal.fail(id.error());
        answer.insert(QStringLiteral("id"), *id);
        context.terminal.say(Words::tr("New key slot %1.").arg(*id));
    }
    context.terminal.answer(answer);
    return 0;
}

int remove(Context &context, const Options &options)
{
    if (auto opened = context.unlock(app::Access::Change); !opened)
        return context.terminal.fail(opened.error());
    app::KeySlotKeeper keeper(context.session);
    const auto infos = keeper.all();
    if (!infos)
        return context.terminal.fail(infos.error());
    if (auto removed = keeper.remove(text(options.id)); !removed)
        return context.terminal.fail(removed.error());
    const bool keychain
        = std::any_of(infos->begin(), infos->end(), [&options](const app::SlotInfo &info) {
              return info.id == text(options.id) && info.kind == domain::SlotKind::Keychain;
          });
    if (keychain) {
        if (auto forgotten = waitFor(keeper.forgetKeychainEntry(text(options.id))); !forgotten)
            context.terminal.remark(
                Words::tr("note: the entry stays in the keychain (%1); it opens nothing any more.")
                    .arg(app::describe(forgotten.error(), app::Face::Terminal).headline));
    }
    context.terminal.answer({{QStringLiteral("removed"), text(options.id)}});
    context.terminal.say(Words::tr("Key slot %1 removed.").arg(text(options.id)));
    return 0;
}

int test(Context &context)
{
    const app::KeySlotKeeper keeper(context.session);
    if (!context.session.exists())
        return context.terminal.fail({ErrorCode::VaultMissing, context.session.folder(), {}});
    const QString file = context.namedPasswordFile();
    const auto typed = file.isEmpty()
        ? context.terminal.askSecret(Words::tr("Password or recovery code to try:"))
        : context.terminal.firstLine(file);
    if (!typed)
        return context.terminal.fail(unreadPassword(typed.error()));
    const auto id = keeper.test(*typed);
    if (!id)
        return context.terminal.fail(id.error());
    context.terminal.answer({{QStringLiteral("ok"), true}, {QStringLiteral("id"), *id}});
    context.terminal.say(Words::tr("This opens key slot %1.").arg(*id));
    return 0;
}

int changePassword(Context &context, const Options &options)
{
    if (auto opened = context.unlock(app::Access::Change); !opened)
        return context.terminal.fail(opened.error());
    const auto password = context.newPassword(text(options.newPasswordFile));
    if (!password)
        return context.terminal.fail(password.error());
    app::KeySlotKeeper keeper(context.session);
    const auto before = keeper.all();
    if (!before)
        return context.terminal.fail(before.error());
    if (auto changed = keeper.changePassword(*password, {options.memoryMiB}); !changed)
        return context.terminal.fail(changed.error());
    const auto after = keeper.all();
    const bool replaced = !after || after->size() == before->size();
    context.terminal.answer({{QStringLiteral("changed"), replaced}});
    context.terminal.say(
        replaced
            ? Words::tr("The password is changed. The recovery code stays as it is.")
            : Words::tr("A password was added. The vault has several, and they all stay: “slot "
                        "list” shows them, “slot remove” takes one away."));
    return 0;
}

void addNewPasswordOptions(CLI::App &command, Options &options)
{
    command
        .add_option("--new-password-file", options.newPasswordFile,
                    "File whose first line is the new password, - for standard input; asked for if "
                    "not given")
        ->type_name("FILE");
    command
        .add_option(
            "--kdf-memory", options.memoryMiB,
            "Memory for checking the password, 64 to 1024 MiB; measured on this computer if not "
            "given")
        ->type_name("MIB")
        ->check(CLI::Range(64, 1024));
}

} // namespace

void addSlot(CLI::App &app, Context &context)
{
    auto *family = app.add_subcommand("slot", "The ways into the vault");
    family->require_subcommand(1);
    auto options = std::make_shared<Options>();

    auto *listing = family->add_subcommand("list", "List the key slots; opens nothing");
    listing->callback([&context] { context.chosen = [&context] { return list(context); }; });

    auto *adding = family->add_subcommand("add", "Add a way in");
    adding
        ->add_option("kind", options->kind,
                     "Of which kind; support opens the vault without its secrets")
        ->type_name("password|recovery|keychain|support")
        ->required()
        ->check(CLI::IsMember({"password", "recovery", "keychain", "support"}));
    adding->add_option("--label", options->label, "What to call it")->type_name("TEXT");
    addNewPasswordOptions(*adding, *options);
    adding->callback([&context, options] {
        context.chosen = [&context, options] { return add(context, *options); };
    });

    auto *removing = family->add_subcommand("remove", "Remove a way in");
    removing->add_option("id", options->id, "Slot, see “slot list”")->required();
    removing->callback([&context, options] {
        context.chosen = [&context, options] { return remove(context, *options); };
    });

    auto *testing = family->add_subcommand(
        "test", "Try a password or recovery code without opening anything");
    testing->callback([&context] { context.chosen = [&context] { return test(context); }; });
}

void addPasswd(CLI::App &app, Context &context)
{
    auto *command = app.add_subcommand("passwd", "Change the password");
    auto options = std::make_shared<Options>();
    addNewPasswordOptions(*command, *options);
    command->callback([&context, options] {
        context.chosen = [&context, options] { return changePassword(context, *options); };
    });
}

} // namespace eab::cli
