// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "base/Error.h"

namespace eab {

QString errorName(ErrorCode code)
{
    switch (code) {
    case ErrorCode::NoCredentials:
        return QStringLiteral("no_credentials");
    case ErrorCode::MissingHmac:
        return QStringLiteral("missing_hmac");
    case ErrorCode::MissingKid:
        return QStringLiteral("missing_kid");
    case ErrorCode::InvalidHmacEncoding:
        return QStringLiteral("invalid_hmac_encoding");
    case ErrorCode::HmacTooShort:
        return QStringLiteral("hmac_too_short");
    case ErrorCode::AmbiguousPairing:
        return QStringLiteral("ambiguous_pairing");
    case ErrorCode::ConflictingValues:
        return QStringLiteral("conflicting_values");
    case ErrorCode::MimeTooDeep:
        return QStringLiteral("mime_too_deep");
    case ErrorCode::MalformedInput:
        return QStringLiteral("malformed_input");
    case ErrorCode::InputTooLarge:
        return QStringLiteral("input_too_large");
    case ErrorCode::BinaryInput:
        return QStringLiteral("binary_input");
    case ErrorCode::InvalidKid:
        return QStringLiteral("invalid_kid");
    case ErrorCode::InvalidDirectoryUrl:
        return QStringLiteral("invalid_directory_url");
    case ErrorCode::DirectoryUrlNotHttps:
        return QStringLiteral("directory_url_not_https");
    case ErrorCode::InvalidDomain:
        return QStringLiteral("invalid_domain");
    case ErrorCode::InvalidEmail:
        return QStringLiteral("invalid_email");
    case ErrorCode::InvalidDate:
        return QStringLiteral("invalid_date");
    case ErrorCode::InvalidUsage:
        return QStringLiteral("invalid_usage");
    case ErrorCode::FileNotFound:
        return QStringLiteral("file_not_found");
    case ErrorCode::IsADirectory:
        return QStringLiteral("is_a_directory");
    case ErrorCode::PermissionDenied:
        return QStringLiteral("permission_denied");
    case ErrorCode::ReadFailed:
        return QStringLiteral("read_failed");
    case ErrorCode::WriteFailed:
        return QStringLiteral("write_failed");
    case ErrorCode::DiskFull:
        return QStringLiteral("disk_full");
    case ErrorCode::ReadOnlyDisk:
        return QStringLiteral("read_only_disk");
    case ErrorCode::OutputExists:
        return QStringLiteral("output_exists");
    case ErrorCode::VaultMissing:
        return QStringLiteral("vault_missing");
    case ErrorCode::VaultExists:
        return QStringLiteral("vault_exists");
    case ErrorCode::VaultInUse:
        return QStringLiteral("vault_in_use");
    case ErrorCode::VaultReadOnly:
        return QStringLiteral("vault_read_only");
    case ErrorCode::WrongPassword:
        return QStringLiteral("wrong_password");
    case ErrorCode::NoSuchSlot:
        return QStringLiteral("no_such_slot");
    case ErrorCode::LastSlot:
        return QStringLiteral("last_slot");
    case ErrorCode::WeakPassword:
        return QStringLiteral("weak_password");
    case ErrorCode::DamagedKeySlots:
        return QStringLiteral("damaged_key_slots");
    case ErrorCode::DamagedDatabase:
        return QStringLiteral("damaged_database");
    case ErrorCode::NewerFormat:
        return QStringLiteral("newer_format");
    case ErrorCode::KeySettingsRefused:
        return QStringLiteral("key_settings_refused");
    case ErrorCode::OutOfMemory:
        return QStringLiteral("out_of_memory");
    case ErrorCode::Locked:
        return QStringLiteral("locked");
    case ErrorCode::NeedsOwner:
        return QStringLiteral("needs_owner");
    case ErrorCode::NeedsPassword:
        return QStringLiteral("needs_password");
    case ErrorCode::KeychainUnavailable:
        return QStringLiteral("keychain_unavailable");
    case ErrorCode::KeychainLocked:
        return QStringLiteral("keychain_locked");
    case ErrorCode::KeychainRefused:
        return QStringLiteral("keychain_refused");
    case ErrorCode::KeychainTimeout:
        return QStringLiteral("keychain_timeout");
    case ErrorCode::KeychainEntryMissing:
        return QStringLiteral("keychain_entry_missing");
    case ErrorCode::NoSuchRecord:
        return QStringLiteral("no_such_record");
    case ErrorCode::AmbiguousRecord:
        return QStringLiteral("ambiguous_record");
    case ErrorCode::NoSuchBatch:
        return QStringLiteral("no_such_batch");
    case ErrorCode::NoPairSaved:
        return QStringLiteral("no_pair_saved");
    case ErrorCode::KidConflict:
        return QStringLiteral("kid_conflict");
    case ErrorCode::UnknownClient:
        return QStringLiteral("unknown_client");
    case ErrorCode::UnsupportedVersion:
        return QStringLiteral("unsupported_version");
    case ErrorCode::MissingAnswer:
        return QStringLiteral("missing_answer");
    case ErrorCode::WildcardNeedsDns:
        return QStringLiteral("wildcard_needs_dns");
    case ErrorCode::UnsupportedAnswer:
        return QStringLiteral("unsupported_answer");
    case ErrorCode::Cancelled:
        return QStringLiteral("cancelled");
    case ErrorCode::Internal:
        return QStringLiteral("internal");
    }
    return QStringLiteral("internal");
}

} // namespace eab
