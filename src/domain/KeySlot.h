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

} // namespace eab::domain
