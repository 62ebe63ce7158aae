// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include "app/session/Session.h"
#include "domain/AccountFiles.h"

namespace eab::app {

/** Gives the account that was opened with a pair to an ACME client, which then needs no pair. */
class AccountExport
{
public:
    explicit AccountExport(Session &session)
        : m_session(session)
    { }

    /** The files and what to do with them. NoAccountSaved; see recipes::exportAccount() for the
     *  rest. */
    [[nodiscard]] Result<domain::AccountFiles> generate(
        const QString &recordId, const domain::AccountExportOptions &options);
    /** Writes them into a new folder and notes it in the record's history and in the ledger of
     *  uses. There is the whole folder afterwards, or nothing. OutputExists. */
    [[nodiscard]] Result<void> write(const domain::AccountFiles &files,
                                     domain::AccountFormat format, const QString &recordId,
                                     const QString &folder);

private:
    Session &m_session;
};

} // namespace eab::app
