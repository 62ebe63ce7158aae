// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QStringList>

namespace eab::domain {

/** Certificate fields an IoT Device Manager credential can be tied to
 *  (dev.digicert.com, Add ACME credentials, "Certificate fields"). */
[[nodiscard]] const QStringList &certificateFields();

/** True for the fields whose value is a list of texts, not one. */
[[nodiscard]] bool holdsList(const QString &certificateField);

} // namespace eab::domain
