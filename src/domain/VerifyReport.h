// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/Error.h"
#include "base/Secret.h"
#include "domain/Record.h"

#include <QDateTime>
#include <QString>

#include <memory>
#include <optional>
#include <vector>

namespace eab::domain {

/** What asking the CA has shown. The names are words of the outside face: see outcomeName(). */
enum class VerifyOutcome {
    Accepted, //!< the CA made an account and confirmed the binding
    AcceptedUnconfirmed, //!< it made an account and did not repeat the binding
    DirectoryOk, //!< the directory answers as one; the pair was not tried
    NotRequired, //!< this CA asks for no binding: it made an account and proved nothing
    WrongHmac,
    UnknownKid, //!< not known, revoked or expired; CAs do not tell these apart
    AlreadyUsed, //!< a one-time pair that has opened an account before: probably right, and spent
    Refused, //!< something else; the CA's own text says what
    NeedsTerms,
    NeedsEmail,
    UserAction, //!< a person has to open a page of the CA first
    RateLimited,
    Unreachable,
    TlsFailed,
    OutcomeUnknown, //!< the request was sent and no usable answer came: an account may exist
    Works, //!< the CA was not asked: a person has seen a client work with the pair
};

[[nodiscard]] QString outcomeName(VerifyOutcome outcome); //!< "accepted", "wrong-hmac", ...
[[nodiscard]] std::optional<VerifyOutcome> outcomeFromName(QStringView name);

/** How far one verification went, and what each step found. */
struct VerifyStep
{
    enum class Kind { Syntax, Directory, Nonce, Account, Recheck, Deactivate };
    /** What stopped it, where neither the answer's status nor an error of ours says that. */
    enum class Finding {
        None,
        NoDirectory, //!< what answers is no ACME directory
        LeadsElsewhere, //!< a URL in the directory: another host, or not over https; `about`
        NoNonce, //!< answered without the nonce that a request needs
        NoUsableAnswer,
        AnswerTooLarge,
        BrokenOff,
        Cancelled,
        TlsFailed,
        AccountNotValid, //!< the CA knows the key's account, in the state `about`
        KeyKnownBefore, //!< by the CA, which shows nothing about the pair
        AccountUnusable, //!< the kept account has no usable key, or no URL of this CA
    };

    Kind kind;
    bool ok = false;
    QString detail; //!< English or the CA's own words, for scripts; never a secret
    int httpStatus = 0; //!< of the answer it ended with, where there was one
    std::optional<Error> why {}; //!< it failed, where no answer says it
    Finding finding = Finding::None;
    QString about {}; //!< of the finding: a URL, or the CA's own word
};

[[nodiscard]] QString stepName(VerifyStep::Kind kind); //!< "syntax", "directory", ...

/** The answer of VerifyWithCa. */
struct VerifyReport
{
    VerifyOutcome outcome = VerifyOutcome::Unreachable;
    std::vector<VerifyStep> steps;
    QString accountUrl;
    QString
        problemType; //!< the last part of the ACME error's type (RFC 8555 section 6.7), or empty
    QString caText; //!< the CA's `detail`, always shown as its own words
    QString termsUrl; //!< meta.termsOfService
    QString website; //!< meta.website
    QString actionUrl; //!< https page to open for UserAction
    std::optional<qint64> retryAfter; //!< seconds
    bool required = false; //!< meta.externalAccountRequired
    QDateTime at; //!< UTC
};

/** What is known about a saved pair. */
enum class Proof {
    None, //!< never asked, or the asking showed nothing
    Proved,
    Doubtful, //!< the CA refused it
};
[[nodiscard]] Proof proofOf(const Record &record);
/** True when this outcome says something about the pair and belongs into its record. */
[[nodiscard]] bool saysSomething(VerifyOutcome outcome);

/** An ACME account opened with a saved pair: for a one-time issuer this is what is left of it. */
struct AcmeAccount
{
    QString url; //!< empty while it is not known whether the CA has opened it
    QString kid; //!< of the pair it was opened with
    QString directoryUrl;
    QString email; //!< contact it was opened with, may be empty
    QString algorithm; //!< "ES256" or "RS256"
    Secret pem; //!< private key, PKCS #8
    Secret jwk; //!< private key as JSON Web Key (RFC 7517)
    QDateTime created; //!< UTC
    bool deactivated = false; //!< ended on request
    bool refused = false; //!< the CA has said that it opened none with this key
    std::shared_ptr<AcmeAccount> former; //!< opened before, while it is not known about this one

    /** Whether it was opened with the pair that a record has now. */
    [[nodiscard]] bool isOf(const Record &record) const
    {
        return kid == record.kid && directoryUrl == record.directoryUrl;
    }
    /** The newest of the two that the CA is known to have opened; null when there is none. */
    [[nodiscard]] const AcmeAccount *opened() const { return url.isEmpty() ? former.get() : this; }
    /** One JSON document, to be sealed. */
    [[nodiscard]] Secret toJson() const;
    [[nodiscard]] static std::optional<AcmeAccount> fromJson(const Secret &json);
};

} // namespace eab::domain
