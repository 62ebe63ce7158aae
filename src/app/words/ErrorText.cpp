// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "app/words/ErrorText.h"

#include "app/words/ProviderText.h"
#include "domain/Record.h"
#include "domain/SetupAnswers.h"

#include <QCoreApplication>
#include <QLocale>
#include <QLoggingCategory>

#include <array>
#include <utility>

namespace eab::app {

namespace {

Q_LOGGING_CATEGORY(errors, "eab.errors", QtInfoMsg)

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ErrorText)
};

/** What an answer of the client's setup is called where people see it. */
constexpr std::array<std::pair<domain::Answer, const char *>, 19> answerTexts {{
    {domain::Answer::Domains, QT_TRANSLATE_NOOP("ErrorText", "domains")},
    {domain::Answer::Email, QT_TRANSLATE_NOOP("ErrorText", "e-mail address")},
    {domain::Answer::Webroot, QT_TRANSLATE_NOOP("ErrorText", "webroot folder")},
    {domain::Answer::HttpPort, QT_TRANSLATE_NOOP("ErrorText", "port for http-01")},
    {domain::Answer::Challenge, QT_TRANSLATE_NOOP("ErrorText", "challenge")},
    {domain::Answer::DnsProvider, QT_TRANSLATE_NOOP("ErrorText", "DNS provider")},
    {domain::Answer::DnsCredentialsFile,
     QT_TRANSLATE_NOOP("ErrorText", "credentials of the DNS provider")},
    {domain::Answer::DnsHook, QT_TRANSLATE_NOOP("ErrorText", "DNS hook")},
    {domain::Answer::KeyType, QT_TRANSLATE_NOOP("ErrorText", "key type")},
    {domain::Answer::CaBundle, QT_TRANSLATE_NOOP("ErrorText", "CA bundle")},
    {domain::Answer::ClientDir, QT_TRANSLATE_NOOP("ErrorText", "folder for the client's state")},
    {domain::Answer::DeployHook, QT_TRANSLATE_NOOP("ErrorText", "command after a new certificate")},
    {domain::Answer::InstallDir, QT_TRANSLATE_NOOP("ErrorText", "folder on the server")},
    {domain::Answer::DirectoryUrl, QT_TRANSLATE_NOOP("ErrorText", "directory URL")},
    {domain::Answer::ClientVersion, QT_TRANSLATE_NOOP("ErrorText", "client version")},
    {domain::Answer::Kid, QT_TRANSLATE_NOOP("ErrorText", "key identifier (KID)")},
    {domain::Answer::Hmac, QT_TRANSLATE_NOOP("ErrorText", "HMAC key")},
    {domain::Answer::Algorithm, QT_TRANSLATE_NOOP("ErrorText", "MAC algorithm")},
    {domain::Answer::Form, QT_TRANSLATE_NOOP("ErrorText", "configuration file")},
}};

QString answerText(const QString &name)
{
    const auto known = fromName(domain::answerNames, name);
    for (const auto &[answer, text] : answerTexts) {
        if (answer == known)
            return Words::tr(text);
    }
    return name;
}

ErrorWords intakeWords(const Error &error, Face face)
{
    switch (error.code) {
    case ErrorCode::NoCredentials:
        return {Words::tr("No key identifier (KID) and HMAC key were found in this."),
                Words::tr("Take the order e-mail itself, or copy the text from the seller's portal "
                          "and paste it.")};
    case ErrorCode::MissingHmac:
        return {Words::tr("There is a key identifier (KID), but no HMAC key."),
                Words::tr("Look for “HMAC key” or “MAC key” in the portal or in a second message, "
                          "and add it.")};
    case ErrorCode::MissingKid:
        return {
            Words::tr("There is no key identifier (KID)."),
            Words::tr("Look for “Key ID” or “KID” in the e-mail or in the portal, and add it.")};
    case ErrorCode::InvalidHmacEncoding:
        return {Words::tr(
                    "The HMAC key is not valid base64: a character is wrong, missing or too many."),
                Words::tr(
                    "Copy it again from the source, whole, without anything before or after it.")};
    case ErrorCode::HmacTooShort:
        if (const auto *length = std::get_if<reason::KeyLength>(&error.reason))
            return {Words::tr("The HMAC key has %n character(s), at least %1 expected.", nullptr,
                              static_cast<int>(length->characters))
                        .arg(length->expected),
                    Words::tr("Check that it was copied whole. If the CA really issued it so "
                              "short, save it by hand and confirm.")};
        return {
            Words::tr("The HMAC key is shorter than its algorithm asks for (32 bytes for HS256, "
                      "48 for HS384, 64 for HS512); some clients refuse such keys."),
            Words::tr("Check that it was copied whole. If the CA really issued it so short, save "
                      "it by hand and confirm.")};
    case ErrorCode::AmbiguousPairing:
        return {Words::tr("There are several key identifiers (KID) or keys, and it is not clear "
                          "which belong together."),
                Words::tr("Take them in one pair at a time, or type them in.")};
    case ErrorCode::ConflictingValues:
        if (std::holds_alternative<reason::LongRow>(error.reason))
            return {Words::tr("The row has more cells than there are columns, so it is not clear "
                              "what belongs where."),
                    face == Face::Window
                        ? Words::tr("Compare it with the source, and confirm it.")
                        : Words::tr("Mend it in the file, or take it as it was read with "
                                    "--accept-ambiguous.")};
        return {Words::tr("The same field is there twice, with different values."),
                Words::tr("Check with the seller which one is right, and type it in.")};
    case ErrorCode::MimeTooDeep:
        return {Words::tr("This message is nested too deeply to be read safely."),
                Words::tr("Save the innermost message by itself and take that in.")};
    case ErrorCode::MalformedInput:
        return {Words::tr("This cannot be read: its form is broken."),
                Words::tr("Save or copy it again from its source.")};
    case ErrorCode::InputTooLarge:
        return {error.subject.isEmpty()
                    ? Words::tr("This is larger than 32 MiB, too large for an order e-mail.")
                    : Words::tr("%1 is too large to be read.").arg(error.subject),
                Words::tr("Take in only the message or the text with the credentials.")};
    case ErrorCode::BinaryInput:
        return {
            Words::tr("This is a binary file, not a message or a text."),
            Words::tr(
                "Save the message as .eml or copy its text. For a picture, type the values in.")};
    default: return {};
    }
}

ErrorWords valueWords(const Error &error, Face)
{
    switch (error.code) {
    case ErrorCode::InvalidKid:
        return {Words::tr("“%1” cannot be a key identifier (KID).").arg(error.subject),
                Words::tr("It has up to 255 letters, digits and signs, without blanks.")};
    case ErrorCode::InvalidDirectoryUrl:
        return {Words::tr("“%1” is not a directory URL.").arg(error.subject),
                Words::tr("It begins with https:// and has no blanks, user name or password.")};
    case ErrorCode::DirectoryUrlNotHttps:
        return {
            Words::tr("“%1” is not protected: a directory URL begins with https://.")
                .arg(error.subject),
            Words::tr("Write https:// and check with the seller that this is the right address.")};
    case ErrorCode::InvalidDomain:
        return {Words::tr("“%1” is not a domain name.").arg(error.subject),
                Words::tr("Write only the name, such as www.example.org or *.example.org: no "
                          "https://, path, port or blank.")};
    case ErrorCode::InvalidEmail:
        return {Words::tr("“%1” is not an e-mail address.").arg(error.subject),
                Words::tr("Write one address, such as ops@example.org.")};
    case ErrorCode::TextTooLong:
        return {Words::tr("“%1...” is too long.").arg(error.subject),
                Words::tr("At most 64 characters for a number, 500 for a line, 50,000 for notes.")};
    case ErrorCode::InvalidDate:
        return {Words::tr("“%1” is not a date.").arg(error.subject),
                Words::tr("Write it as YYYY-MM-DD, or with the time as YYYY-MM-DDThh:mm:ssZ.")};
    case ErrorCode::InvalidUsage:
        return {Words::tr("“%1” cannot be used here.").arg(error.subject), {}};
    default: return {};
    }
}

ErrorWords fileWords(const Error &error, Face)
{
    switch (error.code) {
    case ErrorCode::FileNotFound:
        return {Words::tr("%1 does not exist.").arg(error.subject),
                Words::tr("Check the name and the folder.")};
    case ErrorCode::IsADirectory:
        return {Words::tr("%1 is a folder.").arg(error.subject), Words::tr("Name the file in it.")};
    case ErrorCode::PermissionDenied:
        return {Words::tr("You may not access %1.").arg(error.subject),
                Words::tr("Check who owns it and its permissions.")};
    case ErrorCode::ReadFailed:
        return {Words::tr("%1 could not be read.").arg(error.subject),
                Words::tr("Check that the disk or network share is connected, then try again.")};
    case ErrorCode::WriteFailed:
        return {Words::tr("%1 could not be written.").arg(error.subject),
                Words::tr("Nothing was changed. Check the disk, then try again.")};
    case ErrorCode::DiskFull:
        return {Words::tr("The disk is full; %1 could not be written.").arg(error.subject),
                Words::tr("Nothing was changed. Free some space, then try again.")};
    case ErrorCode::ReadOnlyDisk:
        return {Words::tr("%1 is on a disk that can only be read.").arg(error.subject),
                Words::tr("Nothing was changed. Use another place, or open the vault read-only to "
                          "look at it.")};
    case ErrorCode::OutputExists:
        return {Words::tr("%1 is there already.").arg(error.subject),
                Words::tr("Nothing was written. Choose another name, or move the old one away.")};
    case ErrorCode::OutputInVault:
        return {Words::tr("%1 lies in the folder of a vault.").arg(error.subject),
                Words::tr("Nothing was written. Choose a place outside of it.")};
    case ErrorCode::NotAPlainFile:
        return {Words::tr("%1 is a link, a pipe, a device or a folder, where a file has to be.")
                    .arg(error.subject),
                Words::tr("Nothing was read. Find out who put it there, and put the file back.")};
    case ErrorCode::NotWrittenDown:
        return {Words::tr("It could not be written down that a key is taken, so it was not given "
                          "out: %1 cannot be written.")
                    .arg(error.subject),
                Words::tr("See to the disk the vault lies on, or take the key from a vault that "
                          "can be written.")};
    case ErrorCode::NotConfirmed:
        return {Words::tr("It was done, but the disk did not confirm it: %1.").arg(error.subject),
                Words::tr("A loss of power now could take it back. Check the disk, then look "
                          "whether it is there.")};
    default: return {};
    }
}

QString keySettings(const Error &error)
{
    const auto *settings = error.because<reason::KeySettings>();
    return settings == nullptr
        ? Words::tr("The key slot asks for unreasonable memory or time.")
        : Words::tr("The key slot asks for unreasonable memory or time (%1 MiB, %2 passes).")
              .arg(settings->memoryMiB)
              .arg(settings->passes);
}

ErrorWords backupPlaceWords(const Error &error)
{
    using Why = reason::BackupPlace::Why;
    const auto *place = error.because<reason::BackupPlace>();
    switch (place == nullptr ? Why::Gone : place->why) {
    case Why::InVault:
        return {Words::tr("%1 lies in the vault itself.").arg(error.subject),
                Words::tr("A backup there is lost with the vault. Name a folder elsewhere: on a "
                          "stick, a share, another disk.")};
    case Why::OtherVault:
        return {Words::tr("The backups at %1 are those of another vault.").arg(error.subject),
                Words::tr("Nothing was written. Name another folder.")};
    case Why::Gone: break;
    }
    return {Words::tr("The folder %1 for backups is not there.").arg(error.subject),
            Words::tr("Nothing was written. Plug the stick in, connect the share, or name another "
                      "folder.")};
}

ErrorWords vaultWords(const Error &error, Face face)
{
    switch (error.code) {
    case ErrorCode::VaultMissing:
        return {Words::tr("There is no vault at %1.").arg(error.subject),
                face == Face::Window
                    ? Words::tr("Make one, or choose the folder of yours.")
                    : Words::tr("Make one, or name the folder of yours (--vault or EAB_VAULT).")};
    case ErrorCode::VaultExists:
        return {Words::tr("There is something at %1 already.").arg(error.subject),
                Words::tr("It was not touched. Name another folder for the new vault.")};
    case ErrorCode::VaultInUse:
        return {error.subject.isEmpty()
                    ? Words::tr("The vault is in use.")
                    : Words::tr("The vault is in use by %1.").arg(error.subject),
                face == Face::Window ? Words::tr("Close it there, or open it read-only.")
                                     : Words::tr("Close it there, or open it with --read-only.")};
    case ErrorCode::VaultReadOnly:
        return {Words::tr("The vault is open read-only."),
                Words::tr("Open it for writing to change anything.")};
    case ErrorCode::WrongPassword:
        if (const auto *typo = error.because<reason::RecoveryCodeTypo>())
            return {
                Words::tr("The recovery code has a typing mistake in group %1.").arg(typo->group),
                Words::tr("Compare this group with your sheet, character by character. Nothing "
                          "was changed.")};
        if (error.because<reason::UnknownRecoveryCode>() != nullptr)
            return {Words::tr("This recovery code does not open this vault."),
                    Words::tr("It is typed right, but it was replaced or removed, or belongs to "
                              "another vault. Use the newest one, or the password. Nothing was "
                              "changed.")};
        if (error.because<reason::KeychainSlot>() != nullptr)
            return {Words::tr("The key in this computer's keyring does not open this vault."),
                    Words::tr("Nothing was changed. Use the password.")};
        return {Words::tr("The password is wrong."),
                Words::tr("Check the keyboard layout and Caps Lock, or use the recovery code. "
                          "Nothing was changed.")};
    case ErrorCode::NoSuchSlot:
        if (error.because<reason::KeychainSlot>() != nullptr)
            return {Words::tr("This vault has no key in any computer's keyring."),
                    face == Face::Window
                        ? Words::tr("Use the password. The settings can add such a key.")
                        : Words::tr("Use the password; “slot add keychain” makes one.")};
        return {Words::tr("The vault has no such key slot: %1.").arg(error.subject),
                face == Face::Window
                    ? Words::tr("The settings show the ways in. The password always works.")
                    : Words::tr("“slot list” shows the ways in. The password always works.")};
    case ErrorCode::LastSlot:
        return {Words::tr("This is the last password, or the last way into the vault that does not "
                          "need the keyring."),
                Words::tr("Add another password before you remove it.")};
    case ErrorCode::TooManySlots:
        return {Words::tr("The vault has %1 ways in; it can have no more.").arg(error.subject),
                Words::tr("Nothing was changed. Remove one that is no longer needed.")};
    case ErrorCode::WeakPassword:
        return {Words::tr("This password is empty or too easy to guess."),
                Words::tr("Take four or more unrelated words.")};
    case ErrorCode::SlotsHalfChanged:
        return {Words::tr("The ways into the vault are changed only half: %1 could not be put in "
                          "its place.")
                    .arg(error.subject),
                Words::tr("Until the vault is unlocked again, the old ways and the new ones open "
                          "it; then the change is finished. Check the disk.")};
    case ErrorCode::DamagedKeySlots:
        return {Words::tr("The vault's key slots (keyslots.json) are damaged."),
                Words::tr("The records themselves may be whole. Put keyslots.json back from a "
                          "backup; do not make a new vault in its place.")};
    case ErrorCode::DamagedDatabase:
        return {
            Words::tr("The vault's database (vault.db) is damaged."),
            face == Face::Window
                ? Words::tr("Your password is right. Put vault.db back from a backup, and keep the "
                            "damaged file.")
                : Words::tr("Your password is right. “restore BACKUP --whole” puts a backup in its "
                            "place and keeps the damaged one; “salvage PATH” makes a new vault of "
                            "what can still be read.")};
    case ErrorCode::DamagedLetter:
        return {Words::tr("A message in the letter box cannot be opened: %1.").arg(error.subject),
                Words::tr("It has suffered, or was sealed for another vault. It stays in the "
                          "vault's folder inbox; take the message in again, then delete it.")};
    case ErrorCode::BackupUnusable:
        if (error.because<reason::OtherKeys>() != nullptr)
            return {Words::tr("The backup %1 has other keys than this vault.").arg(error.subject),
                    Words::tr("It is whole, and opens with the passwords of its day: open its "
                              "folder as a vault. Nothing was changed.")};
        return {Words::tr("The backup %1 is not whole.").arg(error.subject),
                Words::tr("Nothing was changed. Take another one.")};
    case ErrorCode::BackupPlaceRefused: return backupPlaceWords(error);
    case ErrorCode::NewerFormat:
        return {Words::tr("This vault was written by a newer version of EAB Vault."),
                Words::tr("Install the newer version. Nothing was changed.")};
    case ErrorCode::KeySettingsRefused:
        return {
            keySettings(error),
            Words::tr("Between 64 and 1024 MiB and 3 to 64 passes are accepted, and no more than "
                      "takes ten seconds here. If you did not set this, the file has been tampered "
                      "with.")};
    case ErrorCode::OutOfMemory:
        return {error.because<reason::KeySettings>() != nullptr
                    ? Words::tr("There is not enough memory to check the password.")
                    : Words::tr("There is not enough memory for this."),
                Words::tr("Close other programs, then try again.")};
    case ErrorCode::Locked:
        return {Words::tr("The vault is locked."), Words::tr("Unlock it first.")};
    case ErrorCode::NeedsOwner:
        return {Words::tr("A support login cannot do this."),
                Words::tr("Ask an owner of the vault.")};
    case ErrorCode::NeedsPassword:
        return {
            Words::tr("A password is needed for this."),
            face == Face::Window
                ? Words::tr("It is a while since it was typed. Type it again to take a key out.")
                : Words::tr("There is nobody to ask: give --password-file FILE, or - for "
                            "standard input.")};
    default: return {};
    }
}

ErrorWords keychainWords(const Error &error, Face)
{
    const QString instead = Words::tr("Nothing was changed there. Use the password.");
    switch (error.code) {
    case ErrorCode::KeychainUnavailable:
        return {Words::tr("This desktop offers no keyring."), instead};
    case ErrorCode::KeychainLocked: return {Words::tr("The keyring is locked."), instead};
    case ErrorCode::KeychainRefused: return {Words::tr("The keyring refused."), instead};
    case ErrorCode::KeychainTimeout:
        return {Words::tr("The keyring did not answer in time."), instead};
    case ErrorCode::KeychainEntryMissing:
        return {Words::tr("The keyring of this computer has no key for this vault."), instead};
    default: return {};
    }
}

ErrorWords conflictWords(const Error &error, Face face)
{
    if (const auto *same = error.because<reason::SameKid>())
        return {Words::tr("This pair is saved already, as record %1.")
                    .arg(shown(domain::shortId(same->record))),
                Words::tr("Nothing was stored a second time.")};
    const auto *other = error.because<reason::OtherKid>();
    return {
        other == nullptr || other->record.isEmpty()
            ? Words::tr("The same key identifier (KID) comes with two different HMAC keys.")
            : Words::tr("This key identifier (KID) is saved with another HMAC key, as record %1.")
                  .arg(shown(domain::shortId(other->record))),
        face == Face::Window ? Words::tr("Decide: replace the saved key, or keep both.")
                             : Words::tr("Decide: replace the saved key, or keep both (“import "
                                         "--on-conflict”).")};
}

ErrorWords recordWords(const Error &error, Face face)
{
    switch (error.code) {
    case ErrorCode::NoSuchRecord:
        return {Words::tr("There is no record “%1”.").arg(error.subject),
                face == Face::Window ? Words::tr("It may have been removed meanwhile.")
                                     : Words::tr("“list” shows all records with their ids.")};
    case ErrorCode::AmbiguousRecord:
        return {Words::tr("More than one record begins with “%1”.").arg(error.subject),
                Words::tr("Give more of its id.")};
    case ErrorCode::NoSuchBatch:
        return {Words::tr("There was no import “%1”.").arg(error.subject),
                face == Face::Window ? Words::tr("It may have been taken back already.")
                                     : Words::tr("“import” names the batch when it is done.")};
    case ErrorCode::NoSuchQuestion:
        return {Words::tr("There is no open question “%1”.").arg(error.subject),
                face == Face::Window
                    ? Words::tr("It may have been answered meanwhile.")
                    : Words::tr("“message list --open” shows all of them with their ids.")};
    case ErrorCode::AmbiguousQuestion:
        return {Words::tr("More than one question begins with “%1”.").arg(error.subject),
                Words::tr("Give more of its id.")};
    case ErrorCode::NoSuchMessage:
        return {Words::tr("There is no message “%1”.").arg(error.subject),
                face == Face::Window ? Words::tr("It may have been filed or thrown away meanwhile.")
                                     : Words::tr("“message list” shows all of them with their "
                                                 "ids.")};
    case ErrorCode::AmbiguousMessage:
        return {Words::tr("More than one message begins with “%1”.").arg(error.subject),
                Words::tr("Give more of its id.")};
    case ErrorCode::NoMessageKept:
        return {Words::tr("No message is kept with this record."),
                Words::tr("It was typed in, or its message was thrown away or taken back.")};
    case ErrorCode::NoPairSaved:
        return {Words::tr("No pair is saved with this record yet."),
                Words::tr("Take in the order e-mail, or add the key identifier (KID) and the HMAC "
                          "key by hand.")};
    case ErrorCode::KidConflict: return conflictWords(error, face);
    case ErrorCode::RecordChanged:
        return {Words::tr("Record %1 has been changed by somebody else meanwhile.")
                    .arg(domain::shortId(error.subject)),
                Words::tr("Nothing was changed. Look at it again, then make your change once "
                          "more.")};
    default: return {};
    }
}

/** What to write instead of a name that the client does not have. */
QString unknownNameHint(const QStringList &nearest)
{
    if (nearest.isEmpty())
        return Words::tr("Check how the client itself spells it.");
    QStringList quoted;
    for (const QString &name : nearest)
        quoted << u'“' + shown(name) + u'”';
    return nearest.size() == 1
        ? Words::tr("There is no such name. Did you mean “%1”?").arg(shown(nearest.front()))
        : Words::tr("There is no such name. Similar ones are %1.")
              .arg(QLocale().createSeparatedList(quoted));
}

ErrorWords unusableWords(const Error &error)
{
    using Why = reason::Unusable::Why;
    if (const auto *only = error.because<reason::OnlyCreates>())
        return onlyCreatesWords(error.subject, only->api);
    const QString headline = Words::tr("This cannot be used with this client or version: %1.")
                                 .arg(answerText(error.subject));
    const auto *unusable = error.because<reason::Unusable>();
    if (unusable == nullptr)
        return {headline, {}};
    switch (unusable->why) {
    case Why::NotOneLine: return {headline, Words::tr("It must be one line of text.")};
    case Why::NotAbsolute:
        return {headline, Words::tr("Write the whole path, beginning with “/”.")};
    case Why::NotAPort: return {headline, Words::tr("A port is a number between 1 and 65535.")};
    case Why::UnknownName: return {headline, unknownNameHint(unusable->nearest)};
    case Why::NotInThisVersion:
        return {headline, Words::tr("Choose another, or a version of the client that knows it.")};
    case Why::Unwritable:
        return {headline,
                Words::tr("The client's own files cannot hold a sign in it. Choose a plainer "
                          "one.")};
    case Why::NeedsFile:
        return {headline,
                Words::tr("What its credentials look like is not known here. Give them as a "
                          "file.")};
    }
    return {headline, {}};
}

ErrorWords setupWords(const Error &error, Face face)
{
    switch (error.code) {
    case ErrorCode::UnknownClient:
        return {Words::tr("“%1” is not a client this program can set up.").arg(error.subject),
                face == Face::Window ? Words::tr("Choose one from the list.")
                                     : Words::tr("“clients” lists the ones it knows.")};
    case ErrorCode::UnsupportedVersion:
        return {Words::tr("%1 is too old for external account binding.").arg(error.subject),
                Words::tr("Install a newer version of the client, or name the right one.")};
    case ErrorCode::MissingAnswer:
        return {Words::tr("Still missing: %1.").arg(answerText(error.subject)),
                Words::tr("Give it and try again.")};
    case ErrorCode::WildcardNeedsDns:
        return {Words::tr("A wildcard such as %1 can only be validated through DNS.")
                    .arg(error.subject),
                Words::tr("Choose the challenge dns-01.")};
    case ErrorCode::UnsupportedAnswer: return unusableWords(error);
    case ErrorCode::PairSpent:
        return {Words::tr("The pair of “%1” opens one account only, and has opened it.")
                    .arg(error.subject),
                face == Face::Window
                    ? Words::tr("Export the account instead.")
                    : Words::tr("Nothing was written. “account export” gives the account to a "
                                "client; --yes writes the files all the same.")};
    default: return {};
    }
}

QString tlsReason(const Error &error)
{
    using Fault = reason::Tls::Fault;
    const auto *tls = error.because<reason::Tls>();
    switch (tls == nullptr ? Fault::Other : tls->fault) {
    case Fault::Expired: return Words::tr("Its certificate has expired.");
    case Fault::WrongHost: return Words::tr("Its certificate is for another name.");
    case Fault::Untrusted:
        return Words::tr(
            "Its certificate comes from a CA this computer does not trust; a private CA "
            "needs its bundle.");
    case Fault::Other: break;
    }
    return tls == nullptr || tls->quoted.isEmpty()
        ? QString()
        : Words::tr("No secure connection came about: “%1”.").arg(shown(tls->quoted));
}

QString unreachableReason(const Error &error)
{
    using Cause = reason::Unreachable::Cause;
    const auto *unreachable = error.because<reason::Unreachable>();
    switch (unreachable == nullptr ? Cause::Other : unreachable->cause) {
    case Cause::Name:
        return Words::tr("The name is not known. Check how it is spelled, and the network.");
    case Cause::Refused:
        return Words::tr(
            "The connection was refused. Check the port, and whether the service runs.");
    case Cause::Proxy: return Words::tr("The proxy did not let the connection through.");
    case Cause::TimedOut:
        return Words::tr("It did not answer in time. Check the network and try again.");
    case Cause::Other: break;
    }
    return Words::tr("Check the network and try again.");
}

QString parameterRule(const Error &error)
{
    const auto *limit = error.because<reason::Limit>();
    return limit == nullptr || limit->text.isEmpty()
        ? Words::tr("The parameter %1 breaks its rule. Nothing was sent.").arg(error.subject)
        : Words::tr("The parameter %1 breaks its rule (%2). Nothing was sent.")
              .arg(error.subject, shown(limit->text));
}

QString quotation(const Error &error)
{
    const auto *said = error.because<reason::Quoted>();
    return said == nullptr || said->words.isEmpty()
        ? Words::tr("It gave no reason.")
        : Words::tr("It says: “%1”.").arg(shown(said->words));
}

ErrorWords remoteWords(const Error &error, Face face)
{
    switch (error.code) {
    case ErrorCode::NoSuchProvider:
        return {Words::tr("There is no login called “%1”.").arg(error.subject),
                face == Face::Window ? Words::tr("It may have been removed meanwhile.")
                                     : Words::tr("“provider list” lists them.")};
    case ErrorCode::ProviderExists:
        return {Words::tr("There is already a login called “%1”.").arg(error.subject),
                Words::tr("Choose another name, or change that one.")};
    case ErrorCode::NoSuchIntent:
        return {Words::tr("There is no creation “%1”.").arg(error.subject),
                face == Face::Window ? Words::tr("It may have been dealt with already.")
                                     : Words::tr("“provider pending” lists those that need you.")};
    case ErrorCode::InvalidParameter:
        return {parameterRule(error), Words::tr("Correct it and try again.")};
    case ErrorCode::PlainHttpRefused:
        return {Words::tr("%1 would be reached without encryption.").arg(error.subject),
                Words::tr("Use https. Plain http is allowed for this computer alone, and only when "
                          "asked for.")};
    case ErrorCode::Unreachable:
        return {Words::tr("%1 could not be reached. Nothing was sent.").arg(error.subject),
                unreachableReason(error)};
    case ErrorCode::TlsFailed:
        return {Words::tr("%1 could not prove who it is. Nothing was sent.").arg(error.subject),
                tlsReason(error)};
    case ErrorCode::RemoteRefused:
        return {Words::tr("%1 refused. Nothing was made there.").arg(error.subject),
                quotation(error)};
    case ErrorCode::RateLimited:
        return {
            Words::tr("%1 has been asked too often. Nothing was made there.").arg(error.subject),
            Words::tr("Wait a while, then try again.")};
    case ErrorCode::MalformedAnswer:
        return {Words::tr("%1 answered, but without a usable key.").arg(error.subject),
                Words::tr("The answer is kept. Revoke what was made, and create anew.")};
    case ErrorCode::OutcomeUnknown:
        return {
            Words::tr("The request was sent to %1, but no usable answer came.").arg(error.subject),
            face == Face::Window
                ? Words::tr("It may or may not have been carried out; see what needs you.")
                : Words::tr("It may or may not have been carried out; see “provider pending”.")};
    case ErrorCode::NeedsConsent:
        return {Words::tr("Nobody is here to be asked “%1”.", "a question").arg(error.subject),
                face == Face::Window ? Words::tr("Agree to it first.")
                                     : Words::tr("Say --yes if that is what you want.")};
    case ErrorCode::NoAccountSaved:
        return {Words::tr("No account is kept with record %1.").arg(domain::shortId(error.subject)),
                Words::tr("Verify the pair first: that opens one.")};
    default: return {};
    }
}

} // namespace

namespace {

/** Joiners belong to letters of some languages. */
bool turns(char32_t sign)
{
    return QChar::category(sign) == QChar::Other_Format && sign != 0x200c && sign != 0x200d;
}

/** How a sign stands where it must not act; nothing where it may. */
std::optional<QChar> markOf(char32_t sign)
{
    constexpr char32_t pictures = 0x2400; // of the first 32 control characters, in their order
    constexpr char16_t pictureOfDelete = 0x2421;
    constexpr char32_t firstPrintable = 0x20;
    constexpr char32_t del = 0x7f;
    if (sign < firstPrintable)
        return QChar(static_cast<char16_t>(pictures + sign));
    if (sign < del)
        return std::nullopt;
    if (sign == del)
        return QChar(pictureOfDelete);
    // These two tell the side of what stands beside them, as some languages need, and turn nothing.
    if (sign == 0x200e || sign == 0x200f)
        return std::nullopt;
    if (QChar::category(sign) == QChar::Other_Control || turns(sign) || sign == 0x2028
        || sign == 0x2029)
        return QChar(QChar::ReplacementCharacter);
    return std::nullopt;
}

} // namespace

QString visible(const QString &text, LineEnds lines)
{
    const auto acts = [lines](char32_t sign) {
        return (lines == LineEnds::Marked || sign != U'\n') && markOf(sign).has_value();
    };
    const bool isPlain = std::none_of(text.begin(), text.end(), [&acts](QChar unit) {
        return !unit.isSurrogate() && acts(unit.unicode());
    });
    // Signs beyond the first plane that turn anything are there, too: language tags.
    const bool hasTags = text.contains(QChar(u'\xdb40'));
    if (isPlain && !hasTags)
        return text;
    QString out;
    for (const char32_t sign : text.toUcs4()) {
        if (acts(sign))
            out += *markOf(sign);
        else
            out += QChar::fromUcs4(sign);
    }
    return out;
}

QString shown(const QString &text)
{
    constexpr qsizetype longest = 300;
    QString out;
    const QString kept = text.size() <= longest
        ? text
        : text.left(longest / 2) + QChar(u'…') + text.right(longest / 2);
    for (const char32_t sign : kept.toUcs4()) {
        if (sign == U'\n' || sign == U'\r' || sign == U'\t' || sign == 0x2028 || sign == 0x2029)
            out += QLatin1Char(' ');
        else if (QChar::category(sign) == QChar::Other_Control || turns(sign))
            out += QChar(QChar::ReplacementCharacter);
        else
            out += QChar::fromUcs4(sign);
    }
    return out;
}

ErrorWords describe(const Error &failure, Face face)
{
    qCDebug(errors) << errorName(failure.code) << shown(failure.detail);
    Error error = failure;
    error.subject = shown(failure.subject);
    for (const auto &words : {intakeWords, valueWords, fileWords, vaultWords, keychainWords,
                              recordWords, setupWords, remoteWords}) {
        ErrorWords found = words(error, face);
        if (found.headline.isEmpty())
            continue;
        if (const auto *kept = error.because<reason::KeptCopy>())
            found.hint
                = Words::tr("The vault was to be brought to the form of this version and is as "
                            "it was; a copy of it lies in %1.")
                      .arg(shown(kept->folder))
                + QLatin1Char(' ') + found.hint;
        return found;
    }
    if (error.code == ErrorCode::Cancelled)
        return {Words::tr("Cancelled. Nothing was changed."), {}};
    return {Words::tr("Something went wrong inside the program."),
            Words::tr("Nothing was lost. Please report what you did.")};
}

} // namespace eab::app
