// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/Literals.h"

#include <QJsonObject>
#include <QStringList>

namespace eab::domain {

// What others have to know of a request to the IoT Device Manager
// (dev.digicert.com, Add ACME credentials).

/** The flag that asks for a pair, and the public key that is registered without it. */
inline const QString bindingParameter = u"external_account_binding"_s;
inline const QString publicKeyParameter = u"authentication_pem"_s;

/** Whether a request asks for a pair: as the flag says and, where it says nothing, unless a public
 *  key is given. */
[[nodiscard]] bool wantsBinding(const QJsonObject &values);

/** Certificate fields a credential can be tied to. */
[[nodiscard]] const QStringList &certificateFields();
/** True for the fields whose value is a list of texts, not one. */
[[nodiscard]] bool holdsList(const QString &certificateField);

} // namespace eab::domain
