// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/Result.h"
#include "base/Secret.h"

#include <QByteArray>

namespace eab::recipes {

/** A private JWK (P-256 or RSA) as the clients before PKCS #8 want it: "EC PRIVATE KEY" (RFC 5915)
 *  or "RSA PRIVATE KEY" (RFC 8017 appendix A.1.2). MalformedInput for any other key. */
[[nodiscard]] Result<Secret> traditionalPem(const Secret &jwk);

/** Its public half as SubjectPublicKeyInfo (RFC 5280), in PEM. */
[[nodiscard]] Result<QByteArray> publicPem(const Secret &jwk);

} // namespace eab::recipes
