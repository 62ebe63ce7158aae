// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/Literals.h"

#include <QStringList>

#include <variant>

namespace eab {

/** Everything that can go wrong in normal life, told apart as finely as a person can act on it.
 *
 *  The names are part of the outside face: errorName() turns them into the `code` that scripts see.
 */
enum class ErrorCode {
    // Taking in
    NoCredentials,
    MissingHmac,
    MissingKid,
    InvalidHmacEncoding,
    HmacTooShort,
    AmbiguousPairing,
    ConflictingValues,
    MimeTooDeep,
    MalformedInput,
    InputTooLarge,
    BinaryInput,
    // Values
    InvalidKid,
    InvalidDirectoryUrl,
    DirectoryUrlNotHttps,
    InvalidDomain,
    InvalidEmail,
    InvalidDate,
    TextTooLong,
    InvalidUsage,
    // Files
    FileNotFound,
    IsADirectory,
    PermissionDenied,
    ReadFailed,
    WriteFailed,
    DiskFull,
    ReadOnlyDisk,
    OutputExists,
    OutputInVault, //!< a place that belongs to a vault, where only the vault may write
    NotAPlainFile, //!< a link, a pipe, a device or a folder where a file has to be
    NotWrittenDown, //!< who takes a key could not be written down, so it was not given out
    NotConfirmed, //!< it was done, and the disk does not say that it stays so without power
    // Vault
    VaultMissing,
    VaultExists,
    VaultInUse,
    VaultReadOnly,
    WrongPassword,
    NoSuchSlot,
    LastSlot,
    TooManySlots,
    WeakPassword,
    SlotsHalfChanged, //!< decided, and not in its place: the next unlocking finishes it
    DamagedKeySlots,
    DamagedDatabase,
    DamagedLetter,
    BackupUnusable, //!< it does not open, or is not whole
    BackupPlaceRefused,
    NewerFormat,
    KeySettingsRefused,
    OutOfMemory,
    Locked,
    NeedsOwner,
    NeedsPassword,
    // Operating system's keychain
    KeychainUnavailable,
    KeychainLocked,
    KeychainRefused,
    KeychainTimeout,
    KeychainEntryMissing,
    // Records
    NoSuchRecord,
    AmbiguousRecord,
    NoSuchBatch,
    NoSuchQuestion,
    AmbiguousQuestion,
    NoSuchMessage,
    AmbiguousMessage,
    NoMessageKept,
    NoPairSaved,
    KidConflict,
    RecordChanged, //!< since it was read: nothing is overwritten
    // Setting up clients
    UnknownClient,
    UnsupportedVersion,
    MissingAnswer,
    WildcardNeedsDns,
    UnsupportedAnswer,
    PairSpent, //!< it opens one account, and has done so
    // Asking CAs and providers
    NoSuchProvider,
    ProviderExists,
    NoSuchIntent,
    InvalidParameter,
    PlainHttpRefused,
    Unreachable,
    TlsFailed,
    RemoteRefused,
    RateLimited,
    MalformedAnswer,
    OutcomeUnknown,
    NeedsConsent,
    NoAccountSaved,
    // The rest
    Cancelled,
    Internal,
};

/** Why it failed, where a person is told more than the code says. What is text in here are values
 *  and quotations, never words that decide anything. */
namespace reason {

/** Why the other side could not prove who it is. */
struct Tls
{
    enum class Fault { Other, Expired, WrongHost, Untrusted };
    Fault fault = Fault::Other;
    QString quoted; //!< what the library says about Other
};

/** Why nothing was reached. */
struct Unreachable
{
    enum class Cause { Other, Name, Refused, Proxy, TimedOut };
    Cause cause = Cause::Other;
};

/** What the other side said, in its own words. */
struct Quoted
{
    QString words;
};

/** A group of a recovery code does not fit its check character. */
struct RecoveryCodeTypo
{
    int group = 0; //!< from 1
};

/** What was typed is a recovery code, and no slot has it: of another vault, replaced, or removed. */
struct UnknownRecoveryCode
{ };

/** It is about the slot whose secret the operating system's keychain keeps. */
struct KeychainSlot
{ };

/** The costs a key slot asks for. */
struct KeySettings
{
    int memoryMiB = 0;
    int passes = 0;
};

/** A row of a table has more cells than there are columns. */
struct LongRow
{ };

/** How long the text of a key is, and how long it has to be at least. */
struct KeyLength
{
    qsizetype characters = 0;
    qsizetype expected = 0;
};

/** The very pair is saved already. */
struct SameKid
{
    QString record;
};

/** The key identifier is saved with another key; without a record: comes with two keys at once. */
struct OtherKid
{
    QString record;
};

/** A limit that a value breaks, as the other side writes it. */
struct Limit
{
    QString text;
};

/** Why an answer cannot be used. */
struct Unusable
{
    enum class Why {
        NotOneLine,
        NotAbsolute,
        NotAPort,
        UnknownName,
        NotInThisVersion, //!< nor with this client at all
        Unwritable, //!< the client's files cannot hold it
        NeedsFile, //!< must be given as a file: the program does not know its form
    };
    Why why = Why::NotOneLine;
    QStringList nearest {}; //!< names it may stand for, the likeliest first
};

/** The API that was asked creates, and neither lists nor revokes. */
struct OnlyCreates
{
    QString api; //!< its word
};

/** Which field of a login at an API is wrong. */
enum class LoginField {
    Name,
    BaseUrl,
    DirectoryUrl,
    KeyMode,
    TokenUrl,
    ClientId,
    ApiKey,
    CaBundle
};

/** The vault was being brought to a newer form: it is as it was, and a copy of it lies there. */
struct KeptCopy
{
    QString folder;
};

/** Why backups cannot be kept at a place. */
struct BackupPlace
{
    enum class Why {
        InVault, //!< it is the vault, or lies in it
        Gone, //!< it is not there: a stick that is not plugged in
        OtherVault, //!< backups of another vault lie there under the same name
    };
    Why why = Why::Gone;
};

/** Of a backup: it is whole, and was made before the vault got the keys it has. */
struct OtherKeys
{ };

/** Not the failure of what was asked for, but of reading the password for it. */
struct ReadingPassword
{ };

} // namespace reason

using Reason
    = std::variant<std::monostate, reason::Tls, reason::Unreachable, reason::Quoted,
                   reason::RecoveryCodeTypo, reason::UnknownRecoveryCode, reason::KeychainSlot,
                   reason::KeySettings, reason::SameKid, reason::OtherKid, reason::Limit,
                   reason::Unusable, reason::OnlyCreates, reason::LoginField, reason::KeptCopy,
                   reason::ReadingPassword, reason::LongRow, reason::KeyLength, reason::BackupPlace,
                   reason::OtherKeys>;

/** A failure on its way up to whoever can tell a person about it.
 *
 *  `subject` is what the failure is about (a path, a domain name, a field, a slot id) and may be
 *  shown; `detail` is English, for the log: never compared, never shown. What decides or is told is
 *  in `reason`. None of them ever holds a secret. Sentences for people are made by app::describe()
 *  alone.
 */
struct Error
{
    ErrorCode code = ErrorCode::Internal;
    QString subject;
    QString detail;
    Reason reason = {};

    /** The reason, when it is one of this kind. */
    template <typename Kind>
    [[nodiscard]] const Kind *because() const
    {
        return std::get_if<Kind>(&reason);
    }
};

/** The stable name of a code in scripts: ErrorCode::WrongPassword is "wrong_password". */
[[nodiscard]] QString errorName(ErrorCode code);

} // namespace eab
