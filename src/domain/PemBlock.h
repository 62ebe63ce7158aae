// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QStringView>

namespace eab::domain {

enum class PemKind {
    PublicKey, //!< SubjectPublicKeyInfo
    Certificate,
    PrivateKey, //!< says so, or is one under another name
    Other, //!< none of these, cut short, or more than one
};

/** What a text holds, judged by its label and the outermost DER (RFC 7468). Line breaks may be
 *  missing, as in the example of the IoT Device Manager's page. */
[[nodiscard]] PemKind pemKind(QStringView text);

} // namespace eab::domain
