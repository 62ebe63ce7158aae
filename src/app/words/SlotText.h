// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include "app/words/ErrorText.h"
#include "domain/KeySlot.h"

namespace eab::app {

/** What is to be known of the ways into the vault, in a sentence. */
[[nodiscard]] QString slotNoticeText(domain::SlotNotice notice, Face face);

} // namespace eab::app
