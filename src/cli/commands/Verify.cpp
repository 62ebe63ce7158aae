// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "app/uses/AccountExport.h"
#include "app/uses/Records.h"
#include "app/uses/VerifyWithCa.h"
#include "app/words/ErrorText.h"
#include "app/words/SetupText.h"
#include "app/words/VerifyText.h"
#include "cli/Commands.h"
#include "domain/RecordJson.h"

#include <QJsonArray>
#include <QJsonObject>

#include <CLI/CLI.hpp>

namespace eab::cli {

namespace {

using domain::VerifyOutcome;
using domain::VerifyReport;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Terminal)
};

struct Options
{
    std::string id;
    bool directoryOnly = false;
    bool agreeTerms = false;
    bool yes = false;
    bool rsa = false;
    bool again = false;
    std::string email;
    std::string bundle;
    std::string format;
    std::string clientDir;
    std::string domain;
    int httpPort = 0;
    std::string out;
};

int exitCodeOf(VerifyOutcome outcome)
{
    switch (outcome) {
    case VerifyOutcome::Accepted:
    case VerifyOutcome::AcceptedUnconfirmed:
    case VerifyOutcome::DirectoryOk:
    case VerifyOutcome::NotRequired:
        return 0;
    case VerifyOutcome::OutcomeUnknown:
        return 9;
    default:
        return 8;
    }
}

QJsonObject toJson(const VerifyReport &report)
{
    QJsonArray steps;
    for (const domain::VerifyStep &step : report.steps)
        steps.append(QJsonObject {{QStringLiteral("name"), domain::stepName(step.kind)},
                                  {QStringLiteral("ok"), step.ok},
                                  {QStringLiteral("detail"), step.detail}});
    const auto textOrNull
        = [](const QString &text) { return text.isEmpty() ? QJsonValue() : QJsonValue(text); };
    return {{QStringLiteral("outcome"), domain::outcomeName(report.outcome)},
            {QStringLiteral("steps"), steps},
            {QStringLiteral("account_url"), textOrNull(report.accountUrl)},
            {QStringLiteral("problem_type"), textOrNull(report.problemType)},
            {QStringLiteral("ca_text"), textOrNull(report.caText)},
            {QStringLiteral("terms_of_service"), textOrNull(report.termsUrl)},
            {QStringLiteral("action_url"), textOrNull(report.actionUrl)},
            {QStringLiteral("retry_after"),
             report.retryAfter ? QJsonValue(*report.retryAfter) : QJsonValue()}};
}

int sayReport(Terminal &terminal, const VerifyReport &report, const domain::Record &record)
{
    terminal.answer(toJson(report));
    for (const domain::VerifyStep &step : report.steps) {
        const QString mark
            = step.ok ? Words::tr("ok", "a step went well") : Words::tr("no", "a step failed");
        QString line = QStringLiteral("  [%1] %2").arg(mark, app::stepText(step.kind));
        if (!step.detail.isEmpty())
            line += QStringLiteral(": ") + step.detail;
        terminal.say(line);
    }
    const app::ErrorWords words = app::outcomeText(report, record);
    terminal.say();
    if (!report.caText.isEmpty())
        terminal.say(Words::tr("The CA says: %1").arg(report.caText));
    terminal.say(words.headline);
    if (!words.hint.isEmpty())
        terminal.say(words.hint);
    if (report.outcome == VerifyOutcome::NeedsTerms && !report.termsUrl.isEmpty())
        terminal.say(report.termsUrl);
    return exitCodeOf(report.outcome);
}

/** The question before an account is opened. */
Result<void> askConsent(Terminal &terminal, const domain::Record &record)
{
    if (!terminal.canAsk())
        return Error {ErrorCode::NeedsConsent, record.id, {}};
    for (const QString &line : app::verifyQuestion(record))
        terminal.remark(line);
    const auto agreed = terminal.confirm(Words::tr("Open an account and prove the pair?"));
    if (!agreed)
        return agreed.error();
    return *agreed ? Result<void>() : Error {ErrorCode::Cancelled, {}, {}};
}

int verify(Context &context, const Options &options)
{
    Terminal &terminal = context.terminal;
    if (auto opened
        = context.unlock(options.directoryOnly ? app::Access::LookOnly : app::Access::Change);
        !opened)
        return terminal.fail(opened.error());
    const auto record = app::Records(context.session).find(text(options.id));
    if (!record)
        return terminal.fail(record.error());
    app::VerifyWithCa use(context.session, context.network);
    app::VerifyOptions how {text(options.email), text(options.bundle), options.agreeTerms,
                            options.rsa, options.again};
    if (options.directoryOnly) {
        const auto report = waitFor(use.directory(record->id, how, {}));
        return report ? sayReport(terminal, *report, *record) : terminal.fail(report.error());
    }
    const auto kept = use.account(record->id);
    if (!kept)
        return terminal.fail(kept.error());
    const bool opensNone
        = *kept && !(*kept)->url.isEmpty() && (*kept)->kid == record->kid && !options.again;
    if (!options.yes && !opensNone) {
        if (auto agreed = askConsent(terminal, *record); !agreed)
            return terminal.fail(agreed.error());
    }
    auto report = waitFor(use.bind(record->id, how, {}));
    if (report && report->outcome == VerifyOutcome::NeedsTerms && !how.agreeTerms
        && terminal.canAsk()) {
        const auto agreed = terminal.confirm(
            Words::tr("%1 wants its terms of service agreed to: %2\nDo you agree?")
                .arg(app::caName(*record), report->termsUrl));
        if (!agreed)
            return terminal.fail(agreed.error());
        if (*agreed) {
            how.agreeTerms = true;
            report = waitFor(use.bind(record->id, how, {}));
        }
    }
    return report ? sayReport(terminal, *report, *record) : terminal.fail(report.error());
}

enum class Asking { Recheck, Deactivate };

int askAfter(Context &context, const Options &options, Asking asking)
{
    Terminal &terminal = context.terminal;
    if (auto opened = context.unlock(app::Access::Change); !opened)
        return terminal.fail(opened.error());
    const auto record = app::Records(context.session).find(text(options.id));
    if (!record)
        return terminal.fail(record.error());
    app::VerifyWithCa use(context.session, context.network);
    const app::VerifyOptions how {{}, text(options.bundle), false, false, false};
    if (asking == Asking::Deactivate && !options.yes) {
        if (!terminal.canAsk())
            return terminal.fail({ErrorCode::NeedsConsent, record->id, {}});
        const auto agreed = terminal.confirm(
            Words::tr("This ends the account for good; a one-time pair is lost with it. Go on?"));
        if (!agreed)
            return terminal.fail(agreed.error());
        if (!*agreed)
            return terminal.fail({ErrorCode::Cancelled, {}, {}});
    }
    const auto report = waitFor(asking == Asking::Recheck ? use.recheck(record->id, how, {})
                                                          : use.deactivate(record->id, how, {}));
    if (!report)
        return terminal.fail(report.error());
    if (asking == Asking::Deactivate && report->outcome == VerifyOutcome::Accepted) {
        terminal.answer(toJson(*report));
        terminal.say(Words::tr("The account is ended."));
        return 0;
    }
    return sayReport(terminal, *report, *record);
}

int exportAccount(Context &context, const Options &options)
{
    Terminal &terminal = context.terminal;
    if (auto opened = context.unlock(app::Access::Change); !opened)
        return terminal.fail(opened.error());
    const auto record = app::Records(context.session).find(text(options.id));
    if (!record)
        return terminal.fail(record.error());
    domain::AccountExportOptions how;
    how.format = *domain::accountFormatFromName(text(options.format));
    how.clientDir = text(options.clientDir);
    how.domain = text(options.domain);
    if (options.httpPort > 0)
        how.httpPort = options.httpPort;
    how.caBundle = text(options.bundle);
    app::AccountExport use(context.session);
    const auto made = use.generate(record->id, how);
    if (!made)
        return terminal.fail(made.error());
    if (auto written = use.write(*made, how.format, record->id, text(options.out)); !written)
        return terminal.fail(written.error());
    QJsonArray files;
    terminal.say(
        Words::tr("The account of “%1”, for %2:").arg(record->title, text(options.format)));
    for (const domain::AccountFile &file : made->files) {
        const QString mode = QStringLiteral("%1").arg(file.mode, 4, 8, QLatin1Char('0'));
        files.append(QJsonObject {{QStringLiteral("path"), file.path},
                                  {QStringLiteral("mode"), mode},
                                  {QStringLiteral("secret"), file.holdsKey}});
        terminal.say(QStringLiteral("  %1  %2%3")
                         .arg(mode, file.path,
                              file.holdsKey ? Words::tr("  (holds the account key)") : QString()));
    }
    QJsonArray commands;
    for (const domain::AccountCommand &command : made->commands) {
        commands.append(QJsonObject {{QStringLiteral("run"), command.run},
                                     {QStringLiteral("why"), app::purposeText(command.purpose)}});
        terminal.say(QStringLiteral("  # ") + app::purposeText(command.purpose));
        terminal.say(QStringLiteral("  ") + command.run);
    }
    QJsonArray warnings;
    for (const domain::SetupNotice &notice : made->warnings) {
        warnings.append(app::warningText(notice));
        terminal.say(Words::tr("note: %1").arg(app::warningText(notice)));
    }
    terminal.answer({{QStringLiteral("files"), files},
                     {QStringLiteral("commands"), commands},
                     {QStringLiteral("warnings"), warnings}});
    return 0;
}

} // namespace

void addVerify(CLI::App &app, Context &context)
{
    auto *command = app.add_subcommand("verify", "Ask the CA whether a saved pair works");
    auto options = std::make_shared<Options>();
    command->add_option("id", options->id, "Record, or the beginning of its id")->required();
    command->add_flag("--directory-only", options->directoryOnly,
                      "Only see whether the directory answers; opens no account");
    command->add_flag("--agree-tos", options->agreeTerms,
                      "You have read and agree to the CA's terms of service");
    command->add_option("--email", options->email,
                        "Contact for the account; the record's if not given");
    command->add_option("--ca-bundle", options->bundle, "Certificates of a private CA, in PEM");
    command->add_flag("--rsa", options->rsa, "Use an RSA account key instead of ECDSA P-256");
    command->add_flag("--again", options->again,
                      "Open another account although one is kept already");
    command->add_flag("--yes", options->yes, "Open the account without asking");
    command->callback([&context, options] {
        context.chosen = [&context, options] { return verify(context, *options); };
    });
}

void addAccount(CLI::App &app, Context &context)
{
    auto *family = app.add_subcommand("account", "The ACME account that was opened with a pair");
    family->require_subcommand(1);
    auto options = std::make_shared<Options>();
    const auto common = [&options](CLI::App *command) {
        command->add_option("id", options->id, "Record, or the beginning of its id")->required();
        return command;
    };
    auto *recheck = common(family->add_subcommand("check", "Ask whether it is still valid"));
    auto *end = common(family->add_subcommand("deactivate", "End it for good"));
    for (auto *command : {recheck, end})
        command->add_option("--ca-bundle", options->bundle, "Certificates of a private CA, in PEM");
    end->add_flag("--yes", options->yes, "Do not ask");
    recheck->callback([&context, options] {
        context.chosen
            = [&context, options] { return askAfter(context, *options, Asking::Recheck); };
    });
    end->callback([&context, options] {
        context.chosen
            = [&context, options] { return askAfter(context, *options, Asking::Deactivate); };
    });
    auto *exporting = common(
        family->add_subcommand("export", "Write it for a client, which then needs no pair"));
    exporting->add_option("--format", options->format, "certbot, lego4, lego5, acme.sh, jwk or pem")
        ->required()
        ->check(CLI::IsMember({"certbot", "lego4", "lego5", "acme.sh", "jwk", "pem"}));
    exporting->add_option("--client-dir", options->clientDir,
                          "Where the client keeps its own state; its usual place if not given");
    exporting->add_option("--domain", options->domain,
                          "For the command that obtains a certificate");
    exporting
        ->add_option("--http-port", options->httpPort,
                     "Port on which the client answers http-01; 80 if not given")
        ->check(CLI::Range(1, 65535));
    exporting->add_option("--ca-bundle", options->bundle, "Certificates of a private CA, in PEM");
    exporting->add_option("--out", options->out, "New folder for the files")->required();
    exporting->callback([&context, options] {
        context.chosen = [&context, options] { return exportAccount(context, *options); };
    });
}

} // namespace eab::cli
