// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include "ca/acme/AccountKey.h"
#include "domain/HmacKey.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>

namespace eab::ca::jose {

/** base64url without padding (RFC 7515 section 2). */
[[nodiscard]] QByteArray base64Url(QByteArrayView bytes);

/** HMAC over `message` with SHA-256, SHA-384 or SHA-512 (RFC 7518 section 3.2). */
[[nodiscard]] Result<QByteArray> mac(const domain::HmacKey &key, domain::HmacAlgorithm algorithm,
                                     QByteArrayView message);

/** A flattened JWS (RFC 7515 section 7.2.2) signed with an account key. `header` gets "alg". */
[[nodiscard]] Result<QJsonObject> sign(const AccountKey &key, QJsonObject header,
                                       QByteArrayView payload);

/** The value of externalAccountBinding (RFC 8555 section 7.3.4): the account's public key, under
 *  the MAC of the pair. `url` is the newAccount URL exactly as in the outer JWS; no nonce. */
[[nodiscard]] Result<QJsonObject> binding(const AccountKey &key, const QString &kid,
                                          const domain::HmacKey &hmac,
                                          domain::HmacAlgorithm algorithm, const QString &url);

} // namespace eab::ca::jose
