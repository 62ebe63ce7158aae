// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/ImportCandidate.h"

#include <QDateTime>
#include <QString>

#include <vector>

namespace eab::intake {

/** The head of a message that was forwarded as plain text: "From: ... Sent: ... To: ...". */
struct ForwardedHead
{
    qsizetype at = 0; //!< in the text, where it begins; what follows belongs to that message
    QString fromAddress;
    QString toAddress;
    QString subject;
    QDate day;
    QDateTime moment; //!< UTC, where the hour's zone is told
};

/** The first e-mail address in what a field of a head says: "Name [mailto:name@example.org]". Empty
 *  where there is none. */
[[nodiscard]] QString addressIn(QStringView value);

/** All such heads, in the order of the text. */
[[nodiscard]] std::vector<ForwardedHead> forwardedHeads(const QString &text);

/** The head of the forwarded message that holds the candidate; null where none does. */
[[nodiscard]] const ForwardedHead *headAbove(const std::vector<ForwardedHead> &heads,
                                             const domain::ImportCandidate &candidate);

} // namespace eab::intake
