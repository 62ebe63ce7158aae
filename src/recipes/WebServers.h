// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/Setup.h"

#include <QStringList>

namespace eab::recipes {

/** The lines with which nginx uses a certificate, for a server block. */
[[nodiscard]] QStringList nginxLines(const domain::CertificateFiles &files);

/** The same for Apache 2.4.8 and later, for a VirtualHost. */
[[nodiscard]] QStringList apacheLines(const domain::CertificateFiles &files);

/** Where the certificate lies and how both use it, as lines for a comment in a file. */
[[nodiscard]] QStringList webServerRemark(const domain::CertificateFiles &files);

} // namespace eab::recipes
