// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "base/Error.h"

#include "base/Names.h"

namespace eab {

namespace {

constexpr Names<ErrorCode, 89> names {{
    {ErrorCode::NoCredentials, u"no_credentials"},
    {ErrorCode::MissingHmac, u"missing_hmac"},
    {ErrorCode::MissingKid, u"missing_kid"},
    {ErrorCode::InvalidHmacEncoding, u"invalid_hmac_encoding"},
    {ErrorCode::HmacTooShort, u"hmac_too_short"},
    {ErrorCode::AmbiguousPairing, u"ambiguous_pairing"},
    {ErrorCode::ConflictingValues, u"conflicting_values"},
    {ErrorCode::MimeTooDeep, u"mime_too_deep"},
    {ErrorCode::MalformedInput, u"malformed_input"},
    {ErrorCode::InputTooLarge, u"input_too_large"},
    {ErrorCode::BinaryInput, u"binary_input"},
    {ErrorCode::InvalidKid, u"invalid_kid"},
    {ErrorCode::InvalidDirectoryUrl, u"invalid_directory_url"},
    {ErrorCode::DirectoryUrlNotHttps, u"directory_url_not_https"},
    {ErrorCode::InvalidDomain, u"invalid_domain"},
    {ErrorCode::InvalidEmail, u"invalid_email"},
    {ErrorCode::InvalidDate, u"invalid_date"},
    {ErrorCode::TextTooLong, u"text_too_long"},
    {ErrorCode::InvalidUsage, u"invalid_usage"},
    {ErrorCode::FileNotFound, u"file_not_found"},
    {ErrorCode::IsADirectory, u"is_a_directory"},
    {ErrorCode::PermissionDenied, u"permission_denied"},
    {ErrorCode::ReadFailed, u"read_failed"},
    {ErrorCode::WriteFailed, u"write_failed"},
    {ErrorCode::DiskFull, u"disk_full"},
    {ErrorCode::ReadOnlyDisk, u"read_only_disk"},
    {ErrorCode::OutputExists, u"output_exists"},
    {ErrorCode::OutputInVault, u"output_in_vault"},
    {ErrorCode::NotAPlainFile, u"not_a_plain_file"},
    {ErrorCode::NotWrittenDown, u"not_written_down"},
    {ErrorCode::NotConfirmed, u"not_confirmed"},
    {ErrorCode::VaultMissing, u"vault_missing"},
    {ErrorCode::VaultExists, u"vault_exists"},
    {ErrorCode::VaultInUse, u"vault_in_use"},
    {ErrorCode::VaultReadOnly, u"vault_read_only"},
    {ErrorCode::WrongPassword, u"wrong_password"},
    {ErrorCode::NoSuchSlot, u"no_such_slot"},
    {ErrorCode::LastSlot, u"last_slot"},
    {ErrorCode::TooManySlots, u"too_many_slots"},
    {ErrorCode::WeakPassword, u"weak_password"},
    {ErrorCode::SlotsHalfChanged, u"slots_half_changed"},
    {ErrorCode::DamagedKeySlots, u"damaged_key_slots"},
    {ErrorCode::DamagedDatabase, u"damaged_database"},
    {ErrorCode::DamagedLetter, u"damaged_letter"},
    {ErrorCode::BackupUnusable, u"backup_unusable"},
    {ErrorCode::BackupPlaceRefused, u"backup_place_refused"},
    {ErrorCode::NewerFormat, u"newer_format"},
    {ErrorCode::KeySettingsRefused, u"key_settings_refused"},
    {ErrorCode::OutOfMemory, u"out_of_memory"},
    {ErrorCode::Locked, u"locked"},
    {ErrorCode::NeedsOwner, u"needs_owner"},
    {ErrorCode::NeedsPassword, u"needs_password"},
    {ErrorCode::KeychainUnavailable, u"keychain_unavailable"},
    {ErrorCode::KeychainLocked, u"keychain_locked"},
    {ErrorCode::KeychainRefused, u"keychain_refused"},
    {ErrorCode::KeychainTimeout, u"keychain_timeout"},
    {ErrorCode::KeychainEntryMissing, u"keychain_entry_missing"},
    {ErrorCode::NoSuchRecord, u"no_such_record"},
    {ErrorCode::AmbiguousRecord, u"ambiguous_record"},
    {ErrorCode::NoSuchBatch, u"no_such_batch"},
    {ErrorCode::NoSuchQuestion, u"no_such_question"},
    {ErrorCode::AmbiguousQuestion, u"ambiguous_question"},
    {ErrorCode::NoSuchMessage, u"no_such_message"},
    {ErrorCode::AmbiguousMessage, u"ambiguous_message"},
    {ErrorCode::NoMessageKept, u"no_message_kept"},
    {ErrorCode::NoPairSaved, u"no_pair_saved"},
    {ErrorCode::KidConflict, u"kid_conflict"},
    {ErrorCode::RecordChanged, u"record_changed"},
    {ErrorCode::UnknownClient, u"unknown_client"},
    {ErrorCode::UnsupportedVersion, u"unsupported_version"},
    {ErrorCode::MissingAnswer, u"missing_answer"},
    {ErrorCode::WildcardNeedsDns, u"wildcard_needs_dns"},
    {ErrorCode::UnsupportedAnswer, u"unsupported_answer"},
    {ErrorCode::PairSpent, u"pair_spent"},
    {ErrorCode::NoSuchProvider, u"no_such_provider"},
    {ErrorCode::ProviderExists, u"provider_exists"},
    {ErrorCode::NoSuchIntent, u"no_such_intent"},
    {ErrorCode::InvalidParameter, u"invalid_parameter"},
    {ErrorCode::PlainHttpRefused, u"plain_http_refused"},
    {ErrorCode::Unreachable, u"unreachable"},
    {ErrorCode::TlsFailed, u"tls_failed"},
    {ErrorCode::RemoteRefused, u"remote_refused"},
    {ErrorCode::RateLimited, u"rate_limited"},
    {ErrorCode::MalformedAnswer, u"malformed_answer"},
    {ErrorCode::OutcomeUnknown, u"outcome_unknown"},
    {ErrorCode::NeedsConsent, u"needs_consent"},
    {ErrorCode::NoAccountSaved, u"no_account_saved"},
    {ErrorCode::Cancelled, u"cancelled"},
    {ErrorCode::Internal, u"internal"},
}};
static_assert(namesAll(names, ErrorCode::Internal));

} // namespace

QString errorName(ErrorCode code)
{
    return nameOf(names, code);
}

} // namespace eab
