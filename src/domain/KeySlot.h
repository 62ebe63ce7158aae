// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/Names.h"

namespace eab::domain {

/** Where the secret that opens a key slot comes from. */
enum class SlotKind { Password, Recovery, Keychain };
/** What opening it gives: everything, or orders and deadlines without one HMAC key. */
enum class SlotRole { Owner, Support };

inline constexpr Names<SlotKind, 3> slotKindNames {{{SlotKind::Password, u"password"},
                                                    {SlotKind::Recovery, u"recovery"},
                                                    {SlotKind::Keychain, u"keychain"}}};
static_assert(namesAll(slotKindNames, SlotKind::Keychain));

inline constexpr Names<SlotRole, 2> slotRoleNames {
    {{SlotRole::Owner, u"owner"}, {SlotRole::Support, u"support"}}};
static_assert(namesAll(slotRoleNames, SlotRole::Support));

/** What a person should hear of the ways into the vault after unlocking it. */
enum class SlotNotice {
    // Told at each unlocking until an owner has confirmed the ways in:
    OlderFile, //!< a slots file is older than the newest this vault has written
    OlderDatabase, //!< the database is older than the slots files
    ChangedFromOutside, //!< slots were added, removed or edited by something else
    LogCut, //!< the audit log had more in it when it was seen last
    // Told once:
    FileRestored, //!< a damaged or missing copy was written anew
    ChangeFinished, //!< one that was decided and not in its place
    LeftOverRemoved, //!< one that was not decided
    CopyBehind, //!< a copy could not be written; the next unlocking does it
    NotConfirmed, //!< the disk does not say that the change stays without power
    NotWrittenDown, //!< the audit log has no line of this unlocking
    OpenFolder, //!< everybody on this computer can read the vault's files, or some may change them
    FolderOfAnother, //!< the vault's folder belongs to somebody else
};

inline constexpr Names<SlotNotice, 12> slotNoticeNames {{
    {SlotNotice::OlderFile, u"older_slots_file"},
    {SlotNotice::OlderDatabase, u"older_database"},
    {SlotNotice::ChangedFromOutside, u"slots_changed_from_outside"},
    {SlotNotice::LogCut, u"log_cut"},
    {SlotNotice::FileRestored, u"slots_file_restored"},
    {SlotNotice::ChangeFinished, u"slot_change_finished"},
    {SlotNotice::LeftOverRemoved, u"slot_change_taken_back"},
    {SlotNotice::CopyBehind, u"slots_copy_behind"},
    {SlotNotice::NotConfirmed, u"not_confirmed"},
    {SlotNotice::NotWrittenDown, u"not_written_down"},
    {SlotNotice::OpenFolder, u"open_folder"},
    {SlotNotice::FolderOfAnother, u"folder_of_another"},
}};
static_assert(namesAll(slotNoticeNames, SlotNotice::FolderOfAnother));

/** Whether it is told until an owner confirms the ways in. */
[[nodiscard]] constexpr bool needsConfirming(SlotNotice notice)
{
    return notice == SlotNotice::OlderFile || notice == SlotNotice::OlderDatabase
        || notice == SlotNotice::ChangedFromOutside || notice == SlotNotice::LogCut;
}

} // namespace eab::domain
