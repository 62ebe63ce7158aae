// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "app/uses/VerifyWithCa.h"
#include "app/words/VerifyText.h"
#include "cli/Command.h"

namespace eab::cli {

namespace {

using domain::VerifyOutcome;

struct Options
{
    std::string id;
    bool directoryOnly = false;
    bool agreeTerms = false;
    bool yes = false;
    bool rsa = false;
    bool again = false;
    bool works = false;
    std::string email;
    std::string bundle;
};

/** The question before an account is opened. */
Result<void> askConsent(Terminal &terminal, const domain::Record &record)
{
    const QString question = Words::tr("Open an account and verify the pair?");
    if (!terminal.canAsk())
        return Error {ErrorCode::NeedsConsent, question, {}};
    for (const QString &line : app::verifyQuestion(record))
        terminal.remark(line);
    const auto agreed = terminal.confirm(question);
    if (!agreed)
        return agreed.error();
    return *agreed ? Result<void>() : Error {ErrorCode::Cancelled, {}, {}};
}

Result<int> run(Context &context, const Options &options)
{
    Terminal &terminal = context.terminal;
    EAB_TRY(context.unlock(options.directoryOnly ? app::Access::LookOnly : app::Access::Change));
    const auto record = EAB_TRY(app::Records(context.session).find(text(options.id)));
    if (options.works) {
        const auto said = EAB_TRY(app::Records(context.session).sayItWorks(record.id));
        domain::VerifyReport report;
        report.outcome = VerifyOutcome::Works;
        report.at = said.verified->at;
        return sayReport(terminal, report, said);
    }
    app::VerifyWithCa use(context.session, context.network);
    app::VerifyOptions how {text(options.email), text(options.bundle), options.agreeTerms,
                            options.rsa, options.again};
    if (options.directoryOnly) {
        const auto report = EAB_TRY(waitFor(use.directory(record.id, how, {})));
        return sayReport(terminal, report, record);
    }
    const auto kept = EAB_TRY(use.account(record.id));
    const bool opensNone
        = kept && !kept->url.isEmpty() && kept->kid == record.kid && !options.again;
    if (!options.yes && !opensNone)
        EAB_TRY(askConsent(terminal, record));
    auto report = waitFor(use.bind(record.id, how, {}));
    if (report && report->outcome == VerifyOutcome::NeedsTerms && !how.agreeTerms
        && terminal.canAsk()) {
        const auto agreed = EAB_TRY(
            terminal.confirm(Words::tr("%1 wants its terms of service agreed to: %2\nDo you agree?")
                                 .arg(app::caName(record), report->termsUrl)));
        if (agreed) {
            how.agreeTerms = true;
            report = waitFor(use.bind(record.id, how, {}));
        }
    }
    return report ? Result<int>(sayReport(terminal, *report, record)) : report.error();
}

} // namespace

void addVerify(Commands &commands)
{
    const auto [command, options]
        = commands.add("verify", "Ask the CA whether a saved pair works", {}, run);
    addRecordId(command, options.id);
    command.add_flag("--directory-only", options.directoryOnly,
                     "Only see whether the directory answers; opens no account");
    command
        .add_flag("--works", options.works,
                  "You have seen a client work with it; the CA is not asked")
        ->excludes("--directory-only");
    command.add_flag("--agree-tos", options.agreeTerms,
                     "You have read and agree to the CA's terms of service");
    command.add_option("--email", options.email,
                       "Contact for the account; the record's if not given");
    addCaBundle(command, options.bundle);
    command.add_flag("--rsa", options.rsa, "Use an RSA account key instead of ECDSA P-256");
    command.add_flag("--again", options.again, "Open another account although one is kept already");
    command.add_flag("--yes", options.yes, "Open the account without asking");
}

} // namespace eab::cli
