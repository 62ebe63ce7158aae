// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QStringList>

#include <optional>

namespace eab::intake {

/** The message without the content of the attachments that bear one of these names (else types);
 *  everything else as it came. Nothing where none of them is in it, and for a mailbox of several
 *  messages. */
[[nodiscard]] std::optional<QByteArray> withoutAttachments(QByteArrayView bytes,
                                                           const QStringList &names);

} // namespace eab::intake
