// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/HmacKey.h"
#include "domain/Use.h"

#include <QChar>
#include <QString>
#include <QStringList>
#include <QVersionNumber>

#include <vector>

namespace eab::domain {

/** Stands in a generated file for the HMAC key as unpadded base64url.
 *
 *  A recipe writes this mark and never sees the key: previews show it masked, and only the writer
 *  puts the key there, on the way to the disk. U+FFFC, "object replacement character". */
inline constexpr QChar hmacMark {0xfffc};

/** What a generated file is for; the sentence is made by whoever shows it. */
enum class FilePurpose {
    RegisterConfig, //!< opens the account; may be deleted afterwards
    CertificateConfig,
    Environment, //!< variables for the client, with the secret
    HmacFile, //!< the bare key, read by a script
    RunScript, //!< obtains the certificate
    RenewScript,
    DeployHook,
    DnsHook, //!< sets and removes the challenge record
    DnsHookAdapter, //!< lets the client call the DNS hook
    DnsCredentials, //!< to be filled in by the administrator
    SystemdService,
    SystemdTimer,
    SystemdDropIn,
    CronEntry,
    InstallScript, //!< puts the renewal timer or cron entry in place
    Readme,
};

struct SetupFile
{
    QString path; //!< relative to the folder of the setup
    QString text; //!< hmacMark where the key belongs
    int mode = 0644; //!< POSIX permissions
    FilePurpose purpose = FilePurpose::CertificateConfig;
    bool deletableAfterRegistration = false;

    [[nodiscard]] bool isSecret() const { return text.contains(hmacMark); }
};

/** Why a command is run. */
enum class CommandPurpose {
    Register, //!< opens the account with the pair
    Obtain, //!< gets the certificate; where there is no Register before it, opens the account too
    Renew,
    InstallRenewal,
    DeleteSecret, //!< the files with the key have done their work
};

struct SetupCommand
{
    QString run; //!< one shell line that works as it stands from inside the folder of the setup
    CommandPurpose purpose = CommandPurpose::Obtain;
    bool asRoot = false;
};

/** What a person should know before using a setup. */
enum class SetupWarning {
    SecretInArguments, //!< this client version takes the key on its command line only
    ShortKeyRefused, //!< this client refuses keys under 32 bytes
    SecretKeptByClient, //!< the client writes the key into a file of its own (named in `subject`)
    EabFlagNeededForRenewal, //!< renewals need the --eab flag, not the key
    SameAccountIgnoresPair, //!< an account of this server and e-mail exists: a new pair is ignored
    TermsNotAgreed, //!< the client will ask for consent to the terms of service
    NoEmail, //!< some CAs want a contact
    EditDnsHook, //!< the DNS hook must be filled in first
    EditDnsCredentials, //!< the credentials file must be filled in first
    PluginNeeded, //!< a package (named in `subject`) must be installed
    MigrateFirst, //!< an existing folder of an older version must be migrated once
    PortMustBeFree, //!< the client listens itself on the port in `subject`
    VersionNotRun, //!< written from the client's documentation, not run by us
    ClientChecksBundleByVariable, //!< the private CA bundle reaches the client by the variable in
    //!< `subject` only: commands typed by hand need it too
    StockTimerRenews, //!< the timer in `subject`, which came with the client's package, renews
    BundleForAllRenewals, //!< the bundle then holds for every certificate that timer renews
    StorageMustBeOwn, //!< no other configuration may keep certificates in the folder in `subject`
};

struct SetupNotice
{
    SetupWarning warning = SetupWarning::NoEmail;
    QString subject;
};

/** Where a client keeps what it obtained, as full paths on the server: what a web server is told. */
struct CertificateFiles
{
    QString chain; //!< the certificate, followed by those that lead from it to the CA
    QString key;
};

/** What went wrong, as far as the client's own words tell. */
enum class Refusal { WrongHmac, UnknownKid, BindingRequired, UndecodableKey };

struct ClientMessage
{
    Refusal refusal = Refusal::WrongHmac;
    QString text; //!< a piece of the message, as the client prints it
};

/** Files, commands and remarks that make a client use a credential. A plain value: the wizard's
 *  last page, the command line and the tests look at the same one. */
struct Setup
{
    QString client;
    QVersionNumber version;
    std::vector<SetupFile> files;
    std::vector<SetupCommand> commands; //!< once, in this order
    std::vector<SetupCommand> renew; //!< what a timer does
    std::vector<SetupNotice> warnings;
    std::vector<ClientMessage> messages;
    CertificateFiles certificate;
    Use use; //!< what is written down when the files are; of no record yet
};

/** What is known of a client we can set up. */
struct ClientInfo
{
    QString name; //!< "certbot"
    QString displayName; //!< "Certbot"
    QString versions; //!< "1.10 and later"
    QVersionNumber oldest; //!< first version understood
    QVersionNumber usual; //!< assumed when nothing was found and nobody said
    QStringList keyTypes; //!< the first is the default
    QStringList dnsProviders; //!< suggestions; "manual" means a hook of one's own
};

/** What one version of a client can do, so that nobody is offered what would be refused. */
struct ClientAbilities
{
    QStringList keyTypes; //!< the first is the default
    QStringList dnsProviders; //!< those with a template for the credentials, "manual" first
    std::vector<HmacAlgorithm> algorithms;
    qsizetype minimumHmacBytes = 0; //!< shorter keys are refused by the client
    bool emailRequired = false;
    bool keepsSecretOutOfArguments = true; //!< false: other users can see the key while it runs
    bool hasConfigFile = false; //!< ConfigForm::File is a second way for this version
    QString defaultDir; //!< where state is kept when no folder is named
};

} // namespace eab::domain
