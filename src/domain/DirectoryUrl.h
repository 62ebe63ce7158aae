// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/Result.h"

namespace eab::domain {

/** Checks an ACME directory URL (RFC 8555 7.1.1): absolute, https, with a host, without user name,
 *  password or fragment. The text is kept as it stands, trailing slash and query included, because
 *  CAs compare it. DirectoryUrlNotHttps for http, otherwise InvalidDirectoryUrl. */
[[nodiscard]] Result<QString> checkDirectoryUrl(QStringView text);

/** The host of a directory URL in lower case, empty when there is none. */
[[nodiscard]] QString directoryHost(const QString &directoryUrl);

} // namespace eab::domain
