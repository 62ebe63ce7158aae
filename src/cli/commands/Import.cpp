// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "app/uses/ImportCredential.h"
#include "app/uses/Inbox.h"
#include "app/words/ErrorText.h"
#include "app/words/TimeText.h"
#include "cli/Choice.h"
#include "cli/Command.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace eab::cli {

namespace {

struct Options
{
    std::vector<std::string> files;
    bool dryRun = false;
    bool inbox = false;
    bool seal = false;
    app::OnConflict onConflict = app::OnConflict::Ask;

    void check() const
    {
        if (files.empty() && !inbox)
            throw CLI::RequiredError("files");
    }
};

/** What the files hold; those that cannot be read at all become problems of the outcome. */
std::vector<app::ImportPreview> readFiles(Context &context, const Options &options,
                                          app::ImportOutcome &unread)
{
    std::vector<app::ImportPreview> previews;
    for (const std::string &file : options.files) {
        const bool piped = file == "-";
        auto bytes = context.terminal.readAll(text(file), app::mostSourceBytes);
        if (!bytes) {
            ++unread.read;
            ++unread.rejected;
            unread.problems.push_back({piped ? bytes.error().subject : text(file), bytes.error()});
            continue;
        }
        const QString name = piped ? Words::tr("standard input") : QFileInfo(text(file)).fileName();
        previews.push_back(app::ImportCredential::read(name, Secret::copyOf(*bytes)));
        wipe(*bytes);
        for (app::ImportItem &item : previews.back().items)
            item.onConflict = options.onConflict;
    }
    return previews;
}

/** Asks about each KID that is saved with another key; the saved key stays unless somebody says
 *  otherwise. Answers how many stayed. */
Result<int> askAboutConflicts(Context &context, app::ImportCredential &importer,
                              std::vector<app::ImportPreview> &previews)
{
    int kept = 0;
    for (app::ImportPreview &preview : previews) {
        if (auto assessed = importer.assess(preview); !assessed)
            return assessed.error();
        for (app::ImportItem &item : preview.items) {
            if (item.state != app::ImportState::OtherKey)
                continue;
            const auto saved = app::Records(context.session).find(item.recordId);
            if (!saved)
                return saved.error();
            context.terminal.remark(
                Words::tr("%1: the key identifier (KID) %2 is saved with another HMAC key, as "
                          "record %3 (“%4”).")
                    .arg(preview.name, item.candidate.kid, saved->id, saved->title));
            const auto answer = context.terminal.askLetter(
                Words::tr("k: keep the saved key, r: replace it, b: keep both? [K/r/b]"),
                QStringLiteral("krb"));
            if (!answer)
                return answer.error();
            item.wanted = *answer != u'k';
            item.onConflict
                = *answer == u'r' ? app::OnConflict::Replace : app::OnConflict::KeepBoth;
            if (*answer == u'k') {
                ++kept;
                context.terminal.remark(Words::tr("The saved key stays."));
            }
        }
    }
    return kept;
}

void sayOutcome(Context &context, const app::ImportOutcome &outcome, int kept, bool dryRun)
{
    QJsonArray problems;
    const app::ImportProblem *before = nullptr;
    for (const app::ImportProblem &problem : outcome.problems) {
        problems.append(QJsonObject {{QStringLiteral("file"), problem.file},
                                     {QStringLiteral("code"), errorName(problem.error.code)},
                                     {QStringLiteral("message"),
                                      app::describe(problem.error, app::Face::Terminal).headline}});
        // Two halves of one riddle are one thing to hear about.
        if (before == nullptr || before->file != problem.file
            || before->error.code != problem.error.code
            || before->error.subject != problem.error.subject)
            context.terminal.sayProblem(problem.file, problem.error);
        before = &problem;
    }
    context.terminal.answer(
        {{QStringLiteral("read"), outcome.read},
         {QStringLiteral("imported"), outcome.imported},
         {QStringLiteral("skipped"), outcome.skipped},
         {QStringLiteral("rejected"), outcome.rejected},
         {QStringLiteral("batch"),
          outcome.batch.isEmpty() ? QJsonValue() : QJsonValue(outcome.batch)},
         {QStringLiteral("records"), QJsonArray::fromStringList(outcome.recordIds)},
         {QStringLiteral("problems"), problems}});
    if (outcome.skipped > kept)
        context.terminal.say(Words::tr("%n credential(s) saved already; nothing was stored again.",
                                       nullptr, outcome.skipped - kept));
    if (dryRun) {
        context.terminal.say(
            Words::tr("%n credential(s) would be saved.", nullptr, outcome.imported));
        return;
    }
    if (outcome.imported == 0)
        return;
    context.terminal.say(
        Words::tr("%n credential(s) saved (batch %1, taken back with “undo-import %1”).", nullptr,
                  outcome.imported)
            .arg(outcome.batch));
    std::vector<domain::Record> records;
    for (const QString &id : outcome.recordIds) {
        if (auto record = app::Records(context.session).find(id))
            records.push_back(std::move(*record));
    }
    context.terminal.sayTable(recordsTable(records, context.session.clock().now()));
}

int codeOf(Context &context, const app::ImportOutcome &outcome)
{
    const auto conflict
        = std::find_if(outcome.problems.begin(), outcome.problems.end(), [](const auto &problem) {
              return problem.error.code == ErrorCode::KidConflict;
          });
    const bool conflicts = conflict != outcome.problems.end();
    if (!conflicts && (outcome.rejected == 0 || outcome.imported + outcome.skipped > 0))
        return 0;
    // Without JSON each problem has been said already.
    if (context.terminal.isJson())
        context.terminal.fail((conflicts ? *conflict : outcome.problems.front()).error);
    return exitCode(conflicts ? ErrorCode::KidConflict : ErrorCode::NoCredentials);
}

/** Puts the sources into the letter box of a locked vault. */
Result<int> sealAway(Context &context, const Options &options)
{
    int sealed = 0;
    for (const std::string &file : options.files) {
        auto bytes = context.terminal.readAll(text(file), app::mostSourceBytes);
        if (!bytes)
            return bytes.error();
        const Secret content = Secret::copyOf(*bytes);
        wipe(*bytes);
        if (auto put = context.session.putIntoInbox(QFileInfo(text(file)).fileName(), content);
            !put)
            return put.error();
        ++sealed;
    }
    context.terminal.answer({{QStringLiteral("sealed"), sealed}});
    context.terminal.say(Words::tr(
        "%n message(s) sealed; they are filed when an owner unlocks the vault.", nullptr, sealed));
    return 0;
}

Result<int> run(Context &context, const Options &options)
{
    if (options.seal)
        return sealAway(context, options);
    if (auto opened = context.unlock(options.dryRun ? app::Access::LookOnly : app::Access::Change);
        !opened)
        return opened.error();
    app::ImportOutcome unread;
    auto previews = readFiles(context, options, unread);
    app::Inbox inbox(context.session);
    QStringList waiting;
    if (options.inbox) {
        auto items = inbox.open();
        if (!items)
            return items.error();
        for (app::InboxMessage &item : *items) {
            waiting << item.id;
            for (app::ImportItem &one : item.preview.items)
                one.onConflict = options.onConflict;
            previews.push_back(std::move(item.preview));
        }
    }
    app::ImportCredential importer(context.session);
    int kept = 0;
    if (options.onConflict == app::OnConflict::Ask && !options.dryRun
        && context.terminal.canTalk()) {
        const auto answered = askAboutConflicts(context, importer, previews);
        if (!answered)
            return answered.error();
        kept = *answered;
    }
    auto outcome = options.dryRun ? importer.rehearse(previews) : importer.save(previews);
    if (!outcome)
        return outcome.error();
    // What could not be filed stays in the letter box; its messages are the last of the previews.
    const auto behindFiles = static_cast<qsizetype>(previews.size()) - waiting.size();
    for (qsizetype i = 0; !options.dryRun && i < waiting.size(); ++i) {
        if (!outcome->filed[static_cast<size_t>(behindFiles + i)])
            continue;
        if (auto removed = inbox.remove(waiting[i]); !removed)
            return removed.error();
    }
    outcome->read += unread.read;
    outcome->rejected += unread.rejected;
    for (app::ImportProblem &problem : unread.problems)
        outcome->problems.push_back(std::move(problem));
    sayOutcome(context, *outcome, kept, options.dryRun);
    return codeOf(context, *outcome);
}

} // namespace

void addImport(Commands &commands)
{
    const auto [command, options] = commands.add(
        "import", "Take credentials in from order e-mails, API answers and texts", {}, run);
    command.add_option("files", options.files, "Files to read, - for standard input");
    command.add_flag("--dry-run", options.dryRun, "Only say what would be stored");
    command.add_flag("--inbox", options.inbox, "File what was taken in while the vault was locked");
    command.add_flag("--seal", options.seal,
                     "Do not unlock: seal the files, an owner's next unlocking files them");
    addChoice(command, "--on-conflict", options.onConflict,
              {{"ask", app::OnConflict::Ask},
               {"replace", app::OnConflict::Replace},
               {"keep-both", app::OnConflict::KeepBoth}},
              "When a KID is saved with another key; ask if not given, which refuses where nobody "
              "sits at a terminal");
}

} // namespace eab::cli
