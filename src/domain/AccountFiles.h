// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/Secret.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace eab::domain {

/** One file of an exported account. */
struct AccountFile
{
    QString path; //!< relative to the folder of the export
    Secret content;
    int mode = 0600; //!< POSIX permissions
    bool isSecret = false; //!< holds the account's private key
};

/** An ACME account in the form a client keeps it. */
struct AccountFiles
{
    QString format; //!< "certbot", "lego", ...
    std::vector<AccountFile> files;
    QStringList commands; //!< shell lines that put it in place and use it without a pair
    bool executed = true; //!< false: written from the client's documentation, not run by us
};

} // namespace eab::domain
