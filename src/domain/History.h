// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/Names.h"

namespace eab::domain {

/** What is written down about a record, a login or a creation. What stands in a vault is the word:
 *  one that a newer program wrote is not known here, and is kept and shown as it is. */
enum class Action {
    // Records: in their history, and in the audit trail
    Created,
    CreatedAtApi,
    Imported,
    Edited,
    Removed,
    Restored,
    SetUp,
    Shown,
    Copied,
    Verified,
    AccountKept,
    AccountChecked,
    AccountEnded,
    AccountExported,
    // Only in the audit trail
    Purged,
    ProviderAdded,
    ProviderChanged,
    ProviderRemoved,
    CreationStarted,
    CreationAnswered,
    CreationFinished,
    CreationClosed,
    AnswerShown,
    // Records again
    Answered,
    Refreshed,
    Joined, //!< an upgrade found its order, and it says what that says
    // Only in the audit trail, of the vault itself
    SlotAdded,
    SlotReplaced,
    SlotRemoved,
    SlotRenamed,
    SlotsConfirmed,
    SlotChangeTakenBack, //!< of the entry before
    VaultRestored, //!< from a backup
    VaultCreated,
    Unlocked,
    UnlockFailed, //!< with a wrong password or recovery code
    UnlockFailedOften, //!< more often than is written down one by one; the last time
    KeyTaken, //!< a key is about to leave, for what the detail says
    EntriesMissing, //!< of this log: letters of a way in that were written and never came
    EntryUnreadable, //!< a letter of this log that does not open
    LogCut, //!< this log had more in it when it was seen last
    LogSealed, //!< what stands before this was not sealed: an older program wrote it, or the seal was taken away
    ChainGone, //!< the key with which a way in signs was gone: letters may be missing with it
    LettersLeftOut, //!< letters that nobody had signed, and too many to be filed one by one
    KeysChanged, //!< all keys of the vault are others from here on
    RecoveryProven, //!< a copy of the vault opened with a recovery code alone, and was read
};

inline constexpr Names<Action, 46> actionNames {{
    {Action::Created, u"created"},
    {Action::CreatedAtApi, u"created-at-api"},
    {Action::Imported, u"imported"},
    {Action::Edited, u"edited"},
    {Action::Removed, u"removed"},
    {Action::Restored, u"restored"},
    {Action::SetUp, u"setup"},
    {Action::Shown, u"shown"},
    {Action::Copied, u"copied"},
    {Action::Verified, u"verified"},
    {Action::AccountKept, u"account-kept"},
    {Action::AccountChecked, u"account-checked"},
    {Action::AccountEnded, u"account-ended"},
    {Action::AccountExported, u"account-exported"},
    {Action::Purged, u"purged"},
    {Action::ProviderAdded, u"provider-added"},
    {Action::ProviderChanged, u"provider-changed"},
    {Action::ProviderRemoved, u"provider-removed"},
    {Action::CreationStarted, u"creation-started"},
    {Action::CreationAnswered, u"creation-answered"},
    {Action::CreationFinished, u"creation-finished"},
    {Action::CreationClosed, u"creation-closed"},
    {Action::AnswerShown, u"answer-shown"},
    {Action::Answered, u"answered"},
    {Action::Refreshed, u"refreshed"},
    {Action::Joined, u"joined"},
    {Action::SlotAdded, u"slot-added"},
    {Action::SlotReplaced, u"slot-replaced"},
    {Action::SlotRemoved, u"slot-removed"},
    {Action::SlotRenamed, u"slot-renamed"},
    {Action::SlotsConfirmed, u"slots-confirmed"},
    {Action::SlotChangeTakenBack, u"slot-change-taken-back"},
    {Action::VaultRestored, u"vault-restored"},
    {Action::VaultCreated, u"vault-created"},
    {Action::Unlocked, u"unlocked"},
    {Action::UnlockFailed, u"unlock-failed"},
    {Action::UnlockFailedOften, u"unlock-failed-often"},
    {Action::KeyTaken, u"key-taken"},
    {Action::EntriesMissing, u"entries-missing"},
    {Action::EntryUnreadable, u"entry-unreadable"},
    {Action::LogCut, u"log-cut"},
    {Action::LogSealed, u"log-sealed"},
    {Action::ChainGone, u"chain-gone"},
    {Action::LettersLeftOut, u"letters-left-out"},
    {Action::KeysChanged, u"keys-changed"},
    {Action::RecoveryProven, u"recovery-proven"},
}};
static_assert(namesAll(actionNames, Action::RecoveryProven));

} // namespace eab::domain
