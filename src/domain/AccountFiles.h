// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/Secret.h"
#include "domain/Setup.h"

#include <QString>
#include <QStringView>

#include <optional>
#include <vector>

namespace eab::domain {

/** The forms in which an ACME account can be handed to a client. The names are words of the outside
 *  face. */
enum class AccountFormat {
    Certbot,
    Lego4,
    Lego5,
    AcmeSh,
    Jwk, //!< the key alone, RFC 7517
    Pem, //!< the key alone, PKCS #8
};

[[nodiscard]] QString accountFormatName(AccountFormat format); //!< "certbot", "lego4", ...
[[nodiscard]] std::optional<AccountFormat> accountFormatFromName(QStringView name);

struct AccountExportOptions
{
    AccountFormat format = AccountFormat::Pem;
    QString clientDir; //!< absolute: where the client keeps its state; empty: its own default
    QString domain; //!< for the command that obtains a certificate; empty: there is none
    std::optional<int> httpPort; //!< on which the client answers http-01; empty: 80
    QString caBundle; //!< PEM file with the CA of a private ACME server
    QString host; //!< for which server; empty: not said
};

/** A file of an exported account. All of them are for the owner's eyes only. */
struct AccountFile
{
    QString path; //!< relative to the folder of the export, laid out as below the client's own
    Secret content;
    bool holdsKey = false;
    int mode = 0600;
};

/** One shell line that works as it stands from inside the folder of the export. */
struct AccountCommand
{
    enum class Purpose {
        PutInPlace, //!< copies the files to where the client looks for them
        Check, //!< shows that the client knows the account
        Obtain, //!< gets a certificate: without the pair
    };

    Purpose purpose = Purpose::PutInPlace;
    QString run;
};

/** An account as files, and what to do with them. For a one-time pair this is all that is left of
 *  it: nobody needs the pair any more to use the account. */
struct AccountFiles
{
    std::vector<AccountFile> files;
    std::vector<AccountCommand> commands;
    std::vector<SetupNotice> warnings;
    Use use; //!< what is written down when the files are; of no record yet
};

} // namespace eab::domain
