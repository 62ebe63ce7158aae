// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "domain/AuditEntry.h"

namespace eab::domain {

ActionGroup groupOf(Action action)
{
    switch (action) {
    case Action::Shown:
    case Action::Copied:
    case Action::SetUp:
    case Action::AccountExported:
    case Action::AnswerShown:
    case Action::KeyTaken: return ActionGroup::Keys;
    case Action::Unlocked:
    case Action::UnlockFailed:
    case Action::UnlockFailedOften: return ActionGroup::Unlocking;
    case Action::SlotAdded:
    case Action::SlotReplaced:
    case Action::SlotRemoved:
    case Action::SlotRenamed:
    case Action::SlotsConfirmed:
    case Action::SlotChangeTakenBack:
    case Action::VaultCreated:
    case Action::VaultRestored:
    case Action::EntriesMissing:
    case Action::EntryUnreadable:
    case Action::LogCut:
    case Action::LogSealed:
    case Action::ChainGone:
    case Action::LettersLeftOut:
    case Action::KeysChanged:
    case Action::RecoveryProven: return ActionGroup::Ways;
    default: return ActionGroup::Records;
    }
}

} // namespace eab::domain
