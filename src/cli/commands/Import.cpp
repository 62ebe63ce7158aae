// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "app/uses/ImportCredential.h"
#include "app/uses/Inbox.h"
#include "app/uses/RowCounter.h"
#include "cli/Choice.h"
#include "cli/Command.h"
#include "cli/ImportAnswer.h"
#include "cli/LongWork.h"

#include <QFileInfo>

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
    std::string into;
    std::string issuer;
    bool acceptAmbiguous = false;

    void check() const
    {
        if (seal && (!into.empty() || !issuer.empty() || acceptAmbiguous))
            throw CLI::ExcludesError("--seal", "--into, --issuer and --accept-ambiguous");
        if (files.empty() && !inbox)
            throw CLI::RequiredError("files");
    }
};

/** What was read for one import. */
struct Sources
{
    std::vector<app::ImportPreview> previews;
    QStringList letters; //!< ids; they are the last of the previews
    std::vector<app::ImportProblem> unreadable;
    bool givenUp = false;
};

/** What the files hold; those that cannot be read at all become problems. */
void readFiles(Context &context, const Options &options, Sources &sources)
{
    LongWork work(context.terminal, Words::tr("Reading: %1 %"));
    const auto total = static_cast<qsizetype>(options.files.size());
    for (const std::string &file : options.files) {
        sources.givenUp = !work.goesOn(
            {static_cast<qsizetype>(sources.previews.size() + sources.unreadable.size()), total});
        if (sources.givenUp)
            return;
        const bool piped = file == "-";
        auto bytes = context.terminal.readAll(text(file), app::mostSourceBytes);
        if (!bytes) {
            sources.unreadable.push_back(
                {piped ? bytes.error().subject : text(file), bytes.error()});
            continue;
        }
        const QString name = piped ? Words::tr("standard input") : QFileInfo(text(file)).fileName();
        sources.previews.push_back(
            app::ImportCredential::read(name, WipedBytes::taking(std::move(*bytes))));
    }
}

/** What waits in the letter box. A letter that does not open stays there, and is told. */
Result<void> readLetters(Context &context, Sources &sources)
{
    app::Inbox inbox(context.session);
    const auto letters = EAB_TRY(inbox.letters());
    LongWork work(context.terminal, Words::tr("Opening the letter box: %1 %"));
    for (qsizetype i = 0; i < letters.size() && !sources.givenUp; ++i) {
        sources.givenUp = !work.goesOn({i, letters.size()});
        auto message = inbox.open(letters.at(i));
        if (!message) {
            sources.unreadable.push_back({letters.at(i), message.error()});
        } else if (*message) {
            sources.letters << (*message)->id;
            sources.previews.push_back(std::move((*message)->preview));
        }
    }
    return {};
}

Result<void> compareAll(Context &context, app::ImportCredential &importer,
                        std::vector<app::ImportPreview> &previews)
{
    LongWork work(context.terminal, Words::tr("Comparing: %1 %"));
    qsizetype done = 0;
    for (app::ImportPreview &preview : previews) {
        if (!work.goesOn({done++, static_cast<qsizetype>(previews.size())}))
            return Error {ErrorCode::Cancelled, {}, {}};
        EAB_TRY(importer.assess(preview));
    }
    return {};
}

/** Asks about each KID that is saved with another key; the saved key stays unless somebody says
 *  otherwise. Answers how many stayed. */
Result<int> askAboutConflicts(Context &context, app::ImportCredential &importer,
                              std::vector<app::ImportPreview> &previews)
{
    EAB_TRY(compareAll(context, importer, previews));
    int kept = 0;
    for (app::ImportPreview &preview : previews) {
        for (app::ImportItem &item : preview.items) {
            if (item.state != app::ImportState::OtherKey)
                continue;
            const auto saved = EAB_TRY(app::Records(context.session).find(item.recordId));
            context.terminal.remark(
                Words::tr("%1: the key identifier (KID) %2 is saved with another HMAC key, as "
                          "record %3 (“%4”).")
                    .arg(preview.name, item.candidate.kid, domain::shortId(saved.id), saved.title));
            const auto answer = EAB_TRY(context.terminal.askLetter(
                Words::tr("k: keep the saved key, r: replace it, b: keep both? [K/r/b]"),
                u"krb"_s));
            item.wanted = answer != u'k';
            item.onConflict = answer == u'r' ? app::OnConflict::Replace : app::OnConflict::KeepBoth;
            if (answer == u'k') {
                ++kept;
                context.terminal.remark(Words::tr("The saved key stays."));
            }
        }
    }
    return kept;
}

/** What was answered on the command line, for everything that was read. */
struct Answers
{
    Target target;
    app::OnConflict onConflict = app::OnConflict::Ask;
    QString seller;
    bool confirmed = false;

    void giveTo(std::vector<app::ImportPreview> &previews) const
    {
        for (app::ImportPreview &preview : previews) {
            for (app::ImportItem &item : preview.items) {
                item.into = target.record;
                item.asNew = target.isNew;
                item.onConflict = onConflict;
                item.confirmed = confirmed;
                if (!seller.isEmpty())
                    app::ImportCredential::setSeller(item, seller);
            }
        }
    }
};

/** What a person should compare with the source, of what is taken in. */
std::vector<ImportRemarkLine> remarksOn(const std::vector<app::ImportPreview> &previews,
                                        QDate today)
{
    std::vector<ImportRemarkLine> lines;
    app::RowCounter rows;
    for (size_t i = 0; i < previews.size(); ++i) {
        const app::ImportPreview &preview = previews[i];
        for (const app::ImportItem &item : preview.items) {
            if (item.state == app::ImportState::Incomplete || !item.wanted)
                continue; // told as a problem
            QStringList remarks = app::importRemarks(item.candidate, today);
            remarks << app::keyDoubts(item.candidate.hmacNotes);
            const domain::SourceSpan &stretch = item.candidate.stretch;
            const int row = stretch.isValid() && !remarks.isEmpty()
                ? rows.at(i, preview.reading.text, stretch.start)
                : 0;
            for (const QString &remark : std::as_const(remarks))
                lines.push_back({preview.name, row, item.candidate.orderNumber, remark});
        }
    }
    return lines;
}

/** Stores what was read, or says what that would come to. What is filed leaves the letter box. */
Result<app::ImportOutcome> take(Context &context, app::ImportCredential &importer, Sources &sources,
                                const Options &options)
{
    LongWork work(context.terminal,
                  options.dryRun ? Words::tr("Comparing: %1 %") : Words::tr("Saving: %1 %"));
    const auto watch = [&work](const app::Progress &progress) { return work.goesOn(progress); };
    auto outcome = options.dryRun ? importer.rehearse(sources.previews, watch)
                                  : importer.save(sources.previews, watch);
    if (!outcome)
        return outcome;
    const auto behindFiles
        = static_cast<qsizetype>(sources.previews.size()) - sources.letters.size();
    for (qsizetype i = 0; !options.dryRun && i < sources.letters.size(); ++i) {
        if (!outcome->filed[static_cast<size_t>(behindFiles + i)])
            continue;
        EAB_TRY(
            app::Inbox(context.session)
                .remove(sources.letters[i],
                        {outcome->batch, outcome->messages[static_cast<size_t>(behindFiles + i)]}));
    }
    outcome->read += static_cast<int>(sources.unreadable.size());
    outcome->rejected += static_cast<int>(sources.unreadable.size());
    std::move(sources.unreadable.begin(), sources.unreadable.end(),
              std::back_inserter(outcome->problems));
    return outcome;
}

/** Puts the sources into the letter box of a locked vault. */
Result<int> sealAway(Context &context, const Options &options)
{
    int sealed = 0;
    std::optional<Error> failure;
    {
        LongWork work(context.terminal, Words::tr("Sealing: %1 %"));
        for (const std::string &file : options.files) {
            if (!work.goesOn({sealed, static_cast<qsizetype>(options.files.size())}))
                failure = Error {ErrorCode::Cancelled, {}, {}};
            auto bytes = failure ? Result<QByteArray>(*failure)
                                 : context.terminal.readAll(text(file), app::mostSourceBytes);
            if (!bytes) {
                failure = bytes.error();
                break;
            }
            const auto content = WipedBytes::taking(std::move(*bytes));
            if (auto put
                = context.session.putIntoInbox(QFileInfo(text(file)).fileName(), content.expose());
                !put) {
                failure = put.error();
                break;
            }
            ++sealed;
        }
    }
    if (failure && sealed == 0)
        return *failure;
    if (failure && failure->code == ErrorCode::Cancelled)
        return context.terminal.failWith(
            failure->code,
            Words::tr("Cancelled: %1 of %2 messages were sealed; the others were not.")
                .arg(sealed)
                .arg(options.files.size()),
            {});
    context.terminal.answer({{u"sealed"_s, sealed}});
    context.terminal.say(Words::tr(
        "%n message(s) sealed; they are filed when an owner unlocks the vault.", nullptr, sealed));
    return failure ? Result<int>(*failure) : Result<int>(0);
}

Result<int> run(Context &context, const Options &options)
{
    if (options.seal)
        return sealAway(context, options);
    EAB_TRY(context.unlock(options.dryRun ? app::Access::LookOnly : app::Access::Change));
    const Answers answers {EAB_TRY(targetNamed(context, options.into)), options.onConflict,
                           text(options.issuer), options.acceptAmbiguous};
    Sources sources;
    readFiles(context, options, sources);
    if (options.inbox && !sources.givenUp)
        EAB_TRY(readLetters(context, sources));
    if (sources.givenUp)
        return Error {ErrorCode::Cancelled, {}, {}};
    answers.giveTo(sources.previews);
    app::ImportCredential importer(context.session);
    int kept = 0;
    if (options.onConflict == app::OnConflict::Ask && !options.dryRun
        && context.terminal.canTalk()) {
        kept = EAB_TRY(askAboutConflicts(context, importer, sources.previews));
    }
    const auto outcome = EAB_TRY(take(context, importer, sources, options));
    return answerImport(
        context, outcome,
        {kept, options.dryRun, remarksOn(sources.previews, context.session.clock().now().date())});
}

} // namespace

void addImport(Commands &commands)
{
    const auto [command, options] = commands.add(
        "import", "Take orders and credentials in from e-mails, API answers and texts", {}, run);
    command.add_option("files", options.files, "Files to read, - for standard input");
    command.add_flag("--dry-run", options.dryRun, "Only say what would be stored");
    command.add_flag("--inbox", options.inbox, "File what was taken in while the vault was locked");
    command.add_flag("--seal", options.seal,
                     "Do not unlock: seal the files, an owner's next unlocking files them");
    addChoice(
        command, "--on-conflict", options.onConflict,
        {{"ask", app::OnConflict::Ask},
         {"replace", app::OnConflict::Replace},
         {"keep-both", app::OnConflict::KeepBoth}},
        "When a KID is saved with another key; ask if not given, which keeps the saved one and "
        "leaves a question where nobody sits at a terminal");
    addTarget(command, options.into);
    addValue(command, "--issuer", options.issuer, "NAME",
             "Who sold all of it: an id known to the program, or any name")
        ->check(notEmpty());
    command.add_flag("--accept-ambiguous", options.acceptAmbiguous,
                     "Store what the files leave open as it was read");
}

} // namespace eab::cli
