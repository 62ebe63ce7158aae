// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include "app/session/Session.h"
#include "base/WipedBytes.h"
#include "domain/History.h"
#include "domain/ImportCandidate.h"
#include "domain/RecordFields.h"

#include <functional>
#include <optional>
#include <vector>

namespace eab::app {

using domain::RecordChanges;

/** One line of what happened to a record. */
struct HistoryLine
{
    int version = 0;
    QDateTime at;
    QString actor;
    QString action; //!< the word for a domain::Action, or one of a newer program
    QString detail;
    std::optional<domain::Record> snapshot;
    std::vector<const domain::Field *> changed {}; //!< against the version before it
};

/** A former state of a record beside the present one, or of a removed record beside the last. */
struct Comparison
{
    HistoryLine line; //!< which told the former state
    domain::Record then;
    domain::Record now;
    std::vector<const domain::Field *> differences;
    bool keyDiffers = false; //!< one of them has no key, or they have two

    [[nodiscard]] bool isSame() const { return differences.empty() && !keyDiffers; }
};

/** Everything a person can do with single records. Every call answers Locked while the vault is,
 *  and NeedsOwner or VaultReadOnly when something shall be changed that may not be. */
class Records
{
public:
    explicit Records(Session &session)
        : m_session(session)
    { }

    /** The most urgent first; where `wanted` is given, those of which it says so. */
    using Wanted = std::function<bool(const domain::Record &record)>;
    [[nodiscard]] Result<std::vector<domain::Record>> all(const Wanted &wanted = {}) const;
    /** All of them, and at times without their domains, contacts and tags: quicker, for a list that
     *  shows none. */
    [[nodiscard]] Result<std::vector<domain::Record>> inShort() const;
    [[nodiscard]] Result<domain::Record> find(const QString &idOrPrefix) const;

    /** KidConflict when another record has this KID with another key. */
    [[nodiscard]] Result<domain::Record> add(RecordChanges fields);
    /** RecordChanged when it is no longer the version that was `seen`; 0: whichever there is. */
    [[nodiscard]] Result<domain::Record> edit(const QString &id, RecordChanges changes,
                                              int seen = 0);
    [[nodiscard]] Result<void> remove(const QString &id);
    /** RecordChanged when a record says something else than when it was `seen`, whatever its version
     *  is by now: back and forth again counts up and changes nothing. NoSuchRecord. */
    [[nodiscard]] Result<void> checkStill(const domain::Record &seen) const;
    /** Brings back a former state, or a removed record. Version 0: the newest there is. */
    [[nodiscard]] Result<domain::Record> restore(const QString &id, int version = 0);
    [[nodiscard]] Result<std::vector<HistoryLine>> history(const QString &id) const;
    /** A version of the history beside the record as it is. NoSuchRecord where there is none. */
    [[nodiscard]] Result<Comparison> compare(const QString &id, int version) const;

    /** A person says that a client works with the pair: it is known to be good from now on, and the CA
     *  is not asked. NoSuchRecord; NoCredential where no pair is saved. */
    [[nodiscard]] Result<domain::Record> sayItWorks(const QString &id);

    /** The HMAC key as unpadded base64url; `why` (Shown, Copied) goes into the history. */
    [[nodiscard]] Result<Secret> hmac(const QString &id, domain::Action why);
    /** The message a record came from, of a table its own rows alone. NoSuchRecord when none was
     *  kept. */
    [[nodiscard]] Result<WipedBytes> source(const QString &id);

    struct Check
    {
        qsizetype records = 0;
        QStringList problems;
    };
    /** Reads and authenticates everything. */
    [[nodiscard]] Result<Check> check();

private:
    Session &m_session;
};

/** domain::applyChanges(), and the clocks are started anew when the order's date or issuer changes, but
 *  those that a person has set. InvalidUsage for another kind of a record that has a pair. */
[[nodiscard]] Result<void> apply(const RecordChanges &changes, domain::Record &record);

/** The record with the clocks that its seller's rule gives it, whatever a person has set; of a new
 *  one the seller may follow from its directory. */
[[nodiscard]] domain::Record byRule(domain::Record record);

/** Which field of a record an error is about: the one a person has to look at. */
[[nodiscard]] std::optional<domain::ImportField> fieldOf(const Error &error);

} // namespace eab::app
