// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/Result.h"
#include "ca/http/HttpTransport.h"

#include <QJsonObject>

#include <optional>

namespace eab::ca {

/** What we use of an ACME directory (RFC 8555 section 7.1.1). URLs stand as the server wrote them:
 *  they go into signatures and may not be re-encoded. */
struct AcmeDirectory
{
    QString newNonce;
    QString newAccount;
    QString termsUrl;
    QString website;
    bool required = false; //!< meta.externalAccountRequired
};

/** MalformedAnswer with the reason in `detail` when it is no directory; when it names another's
 *  hosts, the URL is its reason::Quoted. */
[[nodiscard]] Result<AcmeDirectory> readDirectory(const HttpAnswer &answer,
                                                  const QString &directoryUrl);

/** True when both URLs are https and of one family: the same host, or hosts below the same
 *  registered domain as far as its shape tells. */
[[nodiscard]] bool sameFamily(const QUrl &one, const QUrl &other);

/** The JSON object of an answer; nothing for anything else. A byte order mark is forgiven. */
[[nodiscard]] std::optional<QJsonObject> jsonObject(const Secret &body);

/** Text of a server for a person's eyes: one line, without control characters, cut when endless. */
[[nodiscard]] QString displayText(const QString &text);

} // namespace eab::ca
