// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/ImportCandidate.h"
#include "intake/MailReader.h"

namespace eab::intake {

/** Reads every part of a mail, chooses those that hold something, and sets them under the head of
 *  their message as one text. Of parts that say the same the richer one is shown; what only the
 *  other knows is taken over. The date and the recipient of the message fill what its text leaves
 *  open. */
[[nodiscard]] domain::Reading readMailText(Mail mail);

} // namespace eab::intake
