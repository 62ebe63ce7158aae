// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "app/uses/RecoveryDrill.h"
#include "cli/Command.h"
#include "cli/LongWork.h"

namespace eab::cli {

namespace {

struct Options
{
    std::string codeFile;
};

Result<int> run(Context &context, const Options &options)
{
    Terminal &terminal = context.terminal;
    EAB_TRY(context.session.mayChange()); // before anything is asked
    const QString file = text(options.codeFile);
    const auto typed = file.isEmpty() ? terminal.askSecret(Words::tr("Recovery code:"))
                                      : terminal.firstLine(file);
    if (!typed)
        return unreadPassword(typed.error());
    if (!app::RecoveryDrill::isCode(*typed))
        return terminal.failWith(
            ErrorCode::WrongPassword, Words::tr("This is not a recovery code."),
            Words::tr("It has eight groups of five characters, and stands on the recovery sheet."));
    LongWork work(terminal, Words::tr("Copying and reading the copy: %1 %"));
    const auto found = EAB_TRY(
        app::RecoveryDrill(context.session).hold(*typed, [&work](qint64 done, qint64 total) {
            return work.goesOn({done, total});
        }));
    terminal.answer({{u"proven"_s, true},
                     {u"slot"_s, found.slotId},
                     {u"records"_s, found.records},
                     {u"backup"_s, found.backup}});
    terminal.say(Words::tr("The recovery code alone opened a copy of this vault, and %n record(s) "
                           "with everything sealed in them could be read.",
                           nullptr, static_cast<int>(found.records)));
    terminal.say(Words::tr("The copy is a backup now: %1").arg(found.backup));
    return 0;
}

} // namespace

void addRecoveryDrill(Commands &commands)
{
    const auto [command, options]
        = commands.add("recovery-drill",
                       "Prove that the recovery code opens a copy of the vault, and note the day",
                       app::Access::Change, run);
    addValue(command, "--code-file", options.codeFile, "FILE",
             "File whose first line is the recovery code, - for standard input; asked for if not "
             "given");
}

} // namespace eab::cli
