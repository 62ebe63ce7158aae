// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "app/uses/ImportCredential.h"
#include "app/uses/InstalledClients.h"
#include "app/uses/NamedPlace.h"
#include "app/uses/SampleMail.h"
#include "app/uses/SetUpClient.h"
#include "app/words/AdviceText.h"
#include "app/words/SetupText.h"
#include "app/words/TimeText.h"
#include "base/File.h"
#include "cli/Command.h"
#include "domain/Deadline.h"

#include <QDir>
#include <QTemporaryDir>

#include <algorithm>

namespace eab::cli {

namespace {

/** The order is this old in the tour, so that the clock shows something: 2 days 4 hours are left.
 */
constexpr qint64 sampleAgeSeconds = 4 * 86400 + 20 * 3600 - 60;

void heading(Terminal &terminal, int number, const QString &title)
{
    terminal.say();
    terminal.say(u"%1. %2"_s.arg(number).arg(title));
    terminal.say();
}

Result<domain::SetupAnswers> sampleAnswers(const QString &client, const QString &folder)
{
    domain::SetupAnswers answers;
    answers.client = client;
    answers.clientVersion = app::SetUpClient::client(client)->usual;
    if (const auto found = app::installedClient(client); found && !found->version.isNull())
        answers.clientVersion = found->version;
    for (const QString &name : {u"shop.example.org"_s, u"www.shop.example.org"_s}) {
        auto domain = EAB_TRY(domain::DomainName::parse(name));
        answers.domains.push_back(std::move(domain));
    }
    answers.webroot = u"/var/www/html"_s;
    answers.deployHook = u"systemctl reload nginx"_s;
    answers.agreeTerms = true;
    answers.installDir = folder;
    return answers;
}

Result<void> walk(Context &context, const QString &folder)
{
    Terminal &terminal = context.terminal;
    app::Session &session = context.session;
    const QDateTime now = session.clock().now();

    heading(terminal, 1, Words::tr("A vault"));
    session.setFolder(folder + u"/tour.eabvault"_s);
    const auto code = EAB_TRY(session.create(
        {Words::tr("Tour"), Secret::copyOf("only for the tour"), {64}, app::Memory::None}));
    terminal.say(Words::tr("Made at %1, password “only for the tour”.").arg(session.folder()));

    heading(terminal, 2, Words::tr("The order e-mail"));
    const QString mailPath = folder + u"/order.eml"_s;
    const QByteArray mail = app::sampleOrderMail(now.addSecs(-sampleAgeSeconds).toLocalTime());
    EAB_TRY(confirmed(writeFile(mailPath, mail, FileMode::OwnerOnly)));
    auto preview = EAB_TRY(app::ImportCredential::readFile(mailPath));
    terminal.say(app::maskedText(preview.reading).trimmed());
    app::ImportCredential importer(session);
    std::vector<app::ImportPreview> previews;
    previews.push_back(std::move(preview));
    const auto outcome = EAB_TRY(importer.save(previews));
    terminal.say();
    if (outcome.imported != 1)
        return Error {ErrorCode::Internal, {}, u"the sample mail was not taken in"_s};
    terminal.say(Words::tr("Read, and saved with the mail itself, sealed:"));
    const QString id = outcome.records.front()->id;
    const auto record = EAB_TRY(app::Records(session).find(id));
    terminal.say();
    terminal.sayTable(recordTable(record, {}, now));

    heading(terminal, 3, Words::tr("The clock"));
    for (const domain::Deadline &deadline : domain::deadlinesOf(record)) {
        terminal.say(u"%1."_s.arg(app::deadlineSentence(deadline, now)));
        terminal.say(Words::tr("Until %1. %2")
                         .arg(app::momentText(deadline.at), app::adviceText(record, now)));
    }

    int number = 4;
    QJsonArray setups;
    app::SetUpClient use(session);
    for (const QString &client : {u"certbot"_s, u"lego"_s}) {
        const QString out = folder + QLatin1Char('/') + client;
        auto answers = EAB_TRY(sampleAnswers(client, out));
        EAB_TRY(use.fill(id, answers));
        const auto setup = EAB_TRY(app::SetUpClient::generate(answers));
        EAB_TRY(use.write(setup, id, out));
        heading(terminal, number++, Words::tr("Ready for %1").arg(app::clientTitle(setup)));
        for (const domain::SetupFile &file : setup.files)
            terminal.say(
                u"  %1  %2/%3%4"_s.arg(file.mode, 4, 8, QLatin1Char('0'))
                    .arg(out, file.path,
                         file.isSecret() ? Words::tr("  (holds the HMAC key)") : QString()));
        terminal.say();
        for (const domain::SetupCommand &command : setup.commands)
            terminal.say(u"  %1"_s.arg(command.run));
        QJsonObject json = setupJson(setup);
        json.insert(u"folder"_s, out);
        setups.append(json);
    }
    terminal.say();
    terminal.say(
        Words::tr("Everything lies in %1 and may be deleted. Your own vault was not touched.")
            .arg(folder));
    terminal.answer({{u"folder"_s, folder},
                     {u"vault"_s, session.folder()},
                     {u"record"_s, id},
                     {u"setups"_s, setups}});
    return {};
}

Result<int> run(Context &context, const OneName &one)
{
    QString path = text(one.name);
    if (path.isEmpty()) {
        QTemporaryDir scratch(QDir::tempPath() + u"/eab-vault-tour-XXXXXX"_s);
        scratch.setAutoRemove(false);
        path = scratch.path();
    } else {
        path = QDir::cleanPath(QDir::current().absoluteFilePath(path));
        EAB_TRY(app::checkNamedPlace(path));
        if (QDir(path).exists() && !QDir(path).isEmpty())
            return Error {ErrorCode::OutputExists, path, {}};
        if (!QDir().mkpath(path))
            return fileError(path, ErrorCode::WriteFailed);
    }
    const auto walked = walk(context, path);
    if (walked)
        return 0;
    context.session.lock();
    QDir(path).removeRecursively();
    return walked.error();
}

} // namespace

void addTour(Commands &commands)
{
    const auto [command, one] = commands.add(
        "tour", "Walk through the main path with a sample order and a vault of its own", {}, run);
    addValue(command, "--dir", one.name, "DIR",
             "New or empty folder for the tour; a temporary one if not given");
}

} // namespace eab::cli
