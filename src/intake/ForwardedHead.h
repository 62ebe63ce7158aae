// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QDateTime>
#include <QString>

#include <vector>

namespace eab::intake {

/** The head of a message that was forwarded as plain text: "From: ... Sent: ... To: ...". */
struct ForwardedHead
{
    qsizetype at = 0; //!< in the text; what follows belongs to that message
    QString toAddress;
    QDate day;
    QDateTime moment; //!< UTC, where the hour's zone is told
};

/** All such heads, in the order of the text. */
[[nodiscard]] std::vector<ForwardedHead> forwardedHeads(const QString &text);

} // namespace eab::intake
