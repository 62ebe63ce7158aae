// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include "app/session/Session.h"
#include "domain/Provider.h"

#include <QFuture>

#include <stop_token>
#include <vector>

namespace eab::ca {
class HttpTransport;
}

namespace eab::app {

/** The logins at CA and reseller APIs, and what these APIs list. An API key goes into the vault and
 *  never comes out of this room again. */
class Providers
{
public:
    Providers(Session &session, ca::HttpTransport &network)
        : m_session(session)
        , m_network(network)
    { }

    /** InvalidUsage, InvalidDirectoryUrl, PlainHttpRefused, ProviderExists and what reading a file
     *  can meet, because of the field that is wrong (reason::LoginField). `caBundleFile` is read and
     *  its content kept; empty: the system's certificates. */
    [[nodiscard]] Result<domain::Provider> add(domain::Provider provider, const Secret &apiKey,
                                               const QString &caBundleFile);
    /** An empty key leaves the saved one. */
    [[nodiscard]] Result<domain::Provider> change(domain::Provider provider, const Secret &apiKey,
                                                  const QString &caBundleFile);
    [[nodiscard]] Result<std::vector<domain::Provider>> all() const;
    [[nodiscard]] Result<domain::Provider> find(const QString &idOrName) const;
    [[nodiscard]] Result<void> remove(const QString &idOrName);

    /** Whether this API lists what it made, and revokes it; some do so in their portal alone. */
    [[nodiscard]] static bool canList(domain::ProviderKind kind);
    /** The credentials the API knows of; it never shows a key again. What it answers is kept with the
     *  records that are in the list: see keepListed(). */
    [[nodiscard]] QFuture<Result<std::vector<domain::ListedCredential>>> list(
        const QString &idOrName, std::stop_token stop);
    /** Revokes one for good. OutcomeUnknown when no answer came: asking again is safe. */
    [[nodiscard]] QFuture<Result<void>> revoke(const QString &idOrName, const QString &credentialId,
                                               std::stop_token stop);

private:
    Session &m_session;
    ca::HttpTransport &m_network;
};

} // namespace eab::app
