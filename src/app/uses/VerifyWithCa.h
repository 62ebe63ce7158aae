// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include "app/session/Session.h"
#include "domain/VerifyReport.h"

#include <QFuture>

#include <stop_token>

namespace eab::ca {
class HttpTransport;
}

namespace eab::app {

/** How a verification is to be done. */
struct VerifyOptions
{
    QString email {}; //!< contact; the record's when empty
    QString caBundle {}; //!< file with the PEM of a private CA; empty: the system's
    bool agreeTerms = false; //!< a person has agreed to the CA's terms of service
    bool rsa = false; //!< an RSA account key, for a CA that takes no ES256
    bool again = false; //!< open another account although one is kept already
};

/** How far a person has come with a pair. */
struct VerifyStanding
{
    bool canAsk = true; //!< false where the record cannot be verified at all
    bool knowsDirectory = false; //!< it has answered
    std::optional<domain::VerifyOutcome> outcome; //!< of the last question about the pair
    domain::VerifyStep::Kind asked {}; //!< which that was
    bool keepsAccount = false; //!< one that still serves, and no other one is wanted
};

/** What comes next. */
enum class VerifyNext { Nothing, AskDirectory, Bind, Recheck, SetUp, Correct };
[[nodiscard]] VerifyNext nextOf(const VerifyStanding &standing);

/** Proves with the CA that a saved pair works.
 *
 *  Promises:
 *  1. Levels 0 (syntax) and 1 (directory) change nothing anywhere.
 *  2. Level 2 (binding) opens an account: whoever calls it has asked the person. The account's key
 *     is sealed in the vault before the request leaves, so that not even a kill loses an account
 *     that
 *     was opened with a one-time pair.
 *  3. A second try after an unknown outcome uses the same key; a CA that had got the first one then
 *     answers with that account (RFC 8555 section 7.3.1).
 *  4. What the CA says about the pair is written into the record and its history.
 *  5. An account that serves is given up only for another one that the CA has opened. */
class VerifyWithCa
{
public:
    VerifyWithCa(Session &session, ca::HttpTransport &network)
        : m_session(session)
        , m_network(network)
    { }

    /** Level 0. NoPairSaved. */
    [[nodiscard]] Result<domain::VerifyReport> syntax(const QString &recordId);
    /** Levels 0 and 1. */
    [[nodiscard]] QFuture<Result<domain::VerifyReport>> directory(const QString &recordId,
                                                                  const VerifyOptions &options,
                                                                  std::stop_token stop);
    /** All levels. With an account kept from before, asks after that one instead. */
    [[nodiscard]] QFuture<Result<domain::VerifyReport>> bind(const QString &recordId,
                                                             const VerifyOptions &options,
                                                             std::stop_token stop);
    /** Whether the account opened before is still valid; has no side effect. NoAccountSaved. */
    [[nodiscard]] QFuture<Result<domain::VerifyReport>> recheck(const QString &recordId,
                                                                const VerifyOptions &options,
                                                                std::stop_token stop);
    /** Ends that account for good. NoAccountSaved. */
    [[nodiscard]] QFuture<Result<domain::VerifyReport>> deactivate(const QString &recordId,
                                                                   const VerifyOptions &options,
                                                                   std::stop_token stop);

    /** The account kept with a record; nothing when none was opened. */
    [[nodiscard]] Result<std::optional<domain::AcmeAccount>> account(const QString &recordId);

private:
    struct Asked;
    using Answer = Result<domain::VerifyReport>;
    [[nodiscard]] Result<std::shared_ptr<Asked>> prepare(const QString &recordId,
                                                         const VerifyOptions &options);
    [[nodiscard]] static bool goesOn(const std::optional<domain::AcmeAccount> &account,
                                     const VerifyOptions &options);
    [[nodiscard]] static Answer keepWhatWasSaid(vault::CredentialStore &store,
                                                const vault::Change &who, Asked &asked,
                                                bool unknownBefore, domain::VerifyReport report);
    [[nodiscard]] static Answer keepStanding(vault::CredentialStore &store,
                                             const vault::Change &who, Asked &asked,
                                             domain::VerifyReport report);
    [[nodiscard]] QFuture<Answer> askAfterAccount(std::shared_ptr<Asked> asked,
                                                  std::stop_token stop);

    Session &m_session;
    ca::HttpTransport &m_network;
};

} // namespace eab::app
