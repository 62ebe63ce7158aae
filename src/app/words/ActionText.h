// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/AuditEntry.h"

#include <QString>

namespace eab::app {

/** What was done, in words: "Taken in", "HMAC key shown", "Set up for certbot 2.1.0". The word itself
 *  for one of a newer program. */
[[nodiscard]] QString actionText(const QString &action, const QString &detail);
/** What stands beside it in the audit log where the text does not say it already; may be empty. */
[[nodiscard]] QString actionDetail(const QString &action, const QString &detail);

/** "Keys that left", "Unlocking", ... */
[[nodiscard]] QString actionGroupText(domain::ActionGroup group);
[[nodiscard]] QString auditProblemText(const domain::AuditProblem &problem);
/** That the log holds: so many lines, so many letters that wait. */
[[nodiscard]] QString auditHoldsText(qint64 lines, qsizetype waiting);

/** What is to be known of a line for which nobody vouches; empty for all others. */
[[nodiscard]] QString vouchedText(const domain::AuditEntry &entry);

} // namespace eab::app
