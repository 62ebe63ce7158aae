// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "app/words/SetupText.h"

#include "recipes/Recipes.h"
#include "recipes/WebServers.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace eab::app {

namespace {

using domain::CommandPurpose;
using domain::FilePurpose;
using domain::Refusal;
using domain::Setup;
using domain::SetupCommand;
using domain::SetupFile;
using domain::SetupWarning;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(SetupText)
};

/** Numbered steps, each with its reason and its line. */
QString steps(const std::vector<SetupCommand> &commands)
{
    QString text;
    int number = 0;
    for (const SetupCommand &command : commands) {
        text += u"%1. %2%3\n\n        %4\n\n"_s.arg(++number).arg(
            purposeText(command.purpose),
            command.asRoot ? Words::tr(" (as root, for instance with sudo)") : QString(),
            command.run);
    }
    return text;
}

/** Lines to be copied as they stand. */
QString block(const QStringList &lines)
{
    QString text;
    for (const QString &line : lines)
        text += u"        "_s + line + QLatin1Char('\n');
    return text + QLatin1Char('\n');
}

/** What a web server has to be told. */
QString certificateText(const Setup &setup, const domain::SetupAnswers &answers)
{
    const domain::CertificateFiles &files = setup.certificate;
    QString text
        = Words::tr(
              "Once obtained, the certificate lies on the server as two files. They keep their "
              "names when it is renewed:")
        + u"\n\n"_s;
    text += u"- `%1`: %2\n"_s.arg(
        files.chain, Words::tr("The certificate, with those that lead from it to the CA."));
    text += u"- `%1`: %2\n\n"_s.arg(files.key, Words::tr("Its private key."));
    text += Words::tr("In nginx, inside the “server” block:") + u"\n\n"_s
        + block(recipes::nginxLines(files));
    text += Words::tr("In Apache, inside the “VirtualHost”:") + u"\n\n"_s
        + block(recipes::apacheLines(files));
    text += answers.deployHook.isEmpty()
        ? Words::tr(
            "A web server reads them when it starts, or is told to: nobody does that after a "
            "renewal, because no deploy hook was given. “systemctl reload nginx” or "
            "“systemctl reload apache2” would be one.")
        : Words::tr("A web server reads them when it starts, or is told to: let the deploy hook do "
                    "that after each renewal.");
    return text + u"\n\n"_s;
}

QString fileLine(const SetupFile &file)
{
    QString text = u"- `%1`: %2"_s.arg(file.path, purposeText(file.purpose));
    if (file.isSecret())
        text += QLatin1Char(' ')
            + Words::tr("Holds the HMAC key: readable by its owner only (mode 0600).");
    if (file.deletableAfterRegistration)
        text += QLatin1Char(' ') + Words::tr("May be deleted once the account is open.");
    return text + QLatin1Char('\n');
}

} // namespace

QString clientTitle(const Setup &setup)
{
    const auto &clients = recipes::clients();
    const auto info
        = std::find_if(clients.begin(), clients.end(), [&setup](const domain::ClientInfo &client) {
              return client.name == setup.client;
          });
    return u"%1 %2"_s.arg(info == clients.end() ? setup.client : info->displayName,
                          setup.version.toString());
}

QString purposeText(FilePurpose purpose)
{
    switch (purpose) {
    case FilePurpose::RegisterConfig: return Words::tr("Opens the ACME account with the pair.");
    case FilePurpose::CertificateConfig:
        return Words::tr("Says which certificate to obtain, and how.");
    case FilePurpose::Environment:
        return Words::tr("Variables the client reads, among them the pair.");
    case FilePurpose::HmacFile:
        return Words::tr("The HMAC key, read by the script that opens the account.");
    case FilePurpose::RunScript: return Words::tr("Obtains the certificate.");
    case FilePurpose::RenewScript: return Words::tr("Renews the certificate when it is time.");
    case FilePurpose::DeployHook: return Words::tr("Run after every new certificate.");
    case FilePurpose::DnsHook:
        return Words::tr("Sets and removes the DNS record that proves the domain.");
    case FilePurpose::DnsHookAdapter: return Words::tr("Lets the client call the DNS hook.");
    case FilePurpose::DnsCredentials:
        return Words::tr("Access to the DNS provider; to be filled in.");
    case FilePurpose::SystemdService: return Words::tr("The renewal as a systemd service.");
    case FilePurpose::SystemdTimer: return Words::tr("Starts the renewal service regularly.");
    case FilePurpose::SystemdDropIn:
        return Words::tr("Adds the CA bundle to the client's own renewal service.");
    case FilePurpose::CronEntry: return Words::tr("Starts the renewal regularly, through cron.");
    case FilePurpose::InstallScript: return Words::tr("Puts the renewal in place.");
    case FilePurpose::Readme: return Words::tr("This text.");
    }
    return {};
}

QString purposeText(CommandPurpose purpose)
{
    switch (purpose) {
    case CommandPurpose::Register: return Words::tr("Open the ACME account with the pair.");
    case CommandPurpose::Obtain: return Words::tr("Obtain the certificate.");
    case CommandPurpose::Renew: return Words::tr("Renew the certificate when it is time.");
    case CommandPurpose::InstallRenewal: return Words::tr("Put the automatic renewal in place.");
    case CommandPurpose::DeleteSecret:
        return Words::tr("Delete the HMAC key from this server: it has done its work.");
    }
    return {};
}

QString purposeText(domain::AccountCommand::Purpose purpose)
{
    switch (purpose) {
    case domain::AccountCommand::Purpose::PutInPlace:
        return Words::tr("put the account in its place");
    case domain::AccountCommand::Purpose::Check: return Words::tr("see that the client knows it");
    case domain::AccountCommand::Purpose::Obtain:
        return Words::tr("obtain a certificate, without the pair");
    }
    return {};
}

QString warningText(const domain::SetupNotice &notice)
{
    switch (notice.warning) {
    case SetupWarning::SecretInArguments:
        return Words::tr("This version takes the HMAC key on its command line only. While it opens "
                         "the account, other users of the server can see the key in the list of "
                         "processes.");
    case SetupWarning::ShortKeyRefused:
        return Words::tr("The HMAC key is shorter than 32 bytes; this version refuses such keys.");
    case SetupWarning::SecretKeptByClient:
        return Words::tr("The client itself keeps the HMAC key in clear in %1.")
            .arg(notice.subject);
    case SetupWarning::EabFlagNeededForRenewal:
        return Words::tr("Renewals need to say that the account was bound, but neither the KID nor "
                         "the HMAC key.");
    case SetupWarning::SameAccountIgnoresPair:
        return Words::tr("If the client has an account at this CA already (same server and "
                         "e-mail), it silently keeps that one and does not use this pair. Use "
                         "another folder for its state, or remove the old account first.");
    case SetupWarning::TermsNotAgreed:
        return Words::tr("You have not agreed to the CA's terms of service; the client will ask, "
                         "or refuse to go on.");
    case SetupWarning::NoEmail:
        return Words::tr("No e-mail address: some CAs refuse to open an account without one, and a "
                         "single-use pair may be spent all the same.");
    case SetupWarning::EditDnsHook:
        return Words::tr("Fill in %1 before the first step.").arg(notice.subject);
    case SetupWarning::EditDnsCredentials:
        return Words::tr("Fill in the access data of the DNS provider in %1 before the first step.")
            .arg(notice.subject);
    case SetupWarning::PluginNeeded:
        return Words::tr("The package %1 must be installed.").arg(notice.subject);
    case SetupWarning::MigrateFirst:
        return Words::tr("If %1 was used by an older version, run “lego migrate” on it once.")
            .arg(notice.subject);
    case SetupWarning::PortMustBeFree:
        return Words::tr("The client listens on port %1 itself while it obtains a certificate: "
                         "nothing else may use that port then, and the CA must reach it from "
                         "outside as port 80.")
            .arg(notice.subject);
    case SetupWarning::VersionNotRun:
        return Words::tr(
            "Written from the documentation of this version; we have not run it ourselves.");
    case SetupWarning::ClientChecksBundleByVariable:
        return Words::tr("The private CA is known to the client through the variable %1 only: set "
                         "it, too, when you call the client by hand.")
            .arg(notice.subject);
    case SetupWarning::StockTimerRenews:
        return Words::tr("%1, which came with the client's package, renews the certificate.")
            .arg(notice.subject);
    case SetupWarning::BundleForAllRenewals:
        return Words::tr("The CA bundle then holds for every certificate this timer renews, also "
                         "those of other CAs.");
    case SetupWarning::StorageMustBeOwn:
        return Words::tr("No other configuration may keep certificates in %1: what this file does "
                         "not name is archived.")
            .arg(notice.subject);
    }
    return {};
}

bool isSerious(SetupWarning warning)
{
    using enum domain::SetupWarning;
    constexpr std::array serious {
        SecretInArguments,  ShortKeyRefused, SecretKeptByClient, TermsNotAgreed, EditDnsHook,
        EditDnsCredentials, NoEmail};
    return std::find(serious.begin(), serious.end(), warning) != serious.end();
}

QString refusalText(Refusal refusal)
{
    switch (refusal) {
    case Refusal::WrongHmac:
        return Words::tr("The HMAC key is wrong: it does not belong to this key identifier (KID), "
                         "or a character was lost.");
    case Refusal::UnknownKid:
        return Words::tr("The CA does not know the key identifier (KID): mistyped, expired, "
                         "revoked, or meant for another server.");
    case Refusal::BindingRequired:
        return Words::tr("The CA wants the pair and did not get it: the file with the pair was not "
                         "used, or is gone.");
    case Refusal::UndecodableKey: return Words::tr("The HMAC key is not valid base64url.");
    }
    return {};
}

QString readmeText(const Setup &setup, const domain::SetupAnswers &answers)
{
    QStringList names;
    for (const domain::DomainName &domain : answers.domains)
        names << domain.display();
    const auto paragraph = [](const QString &text) { return text + u"\n\n"_s; };
    const auto heading = [](const QString &text) { return u"## "_s + text + u"\n\n"_s; };

    QString text = u"# "_s
        + Words::tr("A certificate for %1 with %2").arg(names.join(u", "_s), clientTitle(setup))
        + u"\n\n"_s;
    text += paragraph(
        Words::tr(
            "This folder has what %1 needs to obtain the certificate from %2. The pair of key "
            "identifier (KID) and HMAC key ties the ACME account to the paid subscription; it is "
            "needed once, when the account is opened.")
            .arg(clientTitle(setup), answers.directoryUrl));
    text += paragraph(
        Words::tr(
            "Copy the whole folder to %1 on the server, keep its permissions (for instance with "
            "“cp -a”), and run the following lines from inside it.")
            .arg(QLatin1Char('`') + answers.installDir + QLatin1Char('`')));
    text += heading(Words::tr("What to run")) + steps(setup.commands);
    text += heading(Words::tr("Where the certificate is")) + certificateText(setup, answers);
    if (!setup.renew.empty()) {
        text += heading(Words::tr("How it is renewed"));
        text += paragraph(
            answers.renewal == domain::RenewalRunner::None
                ? Words::tr(
                    "Run this regularly, for instance twice a day; it does something only when the "
                    "certificate is due:")
                : Words::tr("Once put in place, this happens by itself. To try it by hand:"));
        text += steps(setup.renew);
    }
    if (!setup.warnings.empty()) {
        text += heading(Words::tr("Good to know"));
        for (const domain::SetupNotice &notice : setup.warnings)
            text += u"- "_s + warningText(notice) + QLatin1Char('\n');
        text += QLatin1Char('\n');
    }
    text += heading(Words::tr("The files"));
    for (const SetupFile &file : setup.files)
        text += fileLine(file);
    text += QLatin1Char('\n');
    if (!setup.messages.empty()) {
        text += heading(Words::tr("If the CA refuses"));
        for (const domain::ClientMessage &message : setup.messages)
            text += u"- `%1`\n  %2\n"_s.arg(message.text, refusalText(message.refusal));
        text += QLatin1Char('\n');
    }
    text += paragraph(Words::tr(
        "Never send the files with the HMAC key by e-mail, and do not put them under version "
        "control. The key itself stays in EAB Vault: the files can be written again at any time."));
    return text.trimmed() + QLatin1Char('\n');
}

} // namespace eab::app
