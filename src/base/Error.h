// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

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
    // Vault
    VaultMissing,
    VaultExists,
    VaultInUse,
    VaultReadOnly,
    WrongPassword,
    NoSuchSlot,
    LastSlot,
    WeakPassword,
    DamagedKeySlots,
    DamagedDatabase,
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
    NoPairSaved,
    KidConflict,
    // Setting up clients
    UnknownClient,
    UnsupportedVersion,
    MissingAnswer,
    WildcardNeedsDns,
    UnsupportedAnswer,
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

/** A failure on its way up to whoever can tell a person about it.
 *
 *  `subject` is what the failure is about (a path, a domain name, a field, a slot id) and may be
 *  shown; `detail` is English, for the log. Neither ever holds a secret. Sentences for people are
 *  made by app::describe() alone.
 */
struct Error
{
    ErrorCode code = ErrorCode::Internal;
    QString subject;
    QString detail;
};

/** The stable name of a code in scripts: ErrorCode::WrongPassword is "wrong_password". */
[[nodiscard]] QString errorName(ErrorCode code);

} // namespace eab
