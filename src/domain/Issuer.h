// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/Result.h"
#include "domain/Deadline.h"
#include "domain/Record.h"

#include <QDate>
#include <QStringList>

#include <optional>
#include <vector>

namespace eab::domain {

/** How well a fact is known: read in the seller's own words, reported by others, or unverified.
 *  An unverified fact is never shown as one. */
enum class FactMark { Seller, Reported, Unverified };
[[nodiscard]] FactMark factMarkFromName(
    QStringView name); //!< "seller", "reported"; else Unverified

/** What can be done about a lost pair, according to the seller. */
enum class Recovery { Unknown, None, MakeAnother, ReadAgain, AskSupport };

/** What an issuer is in the trade. What sells pairs of its own and stands behind other sellers, too,
 *  is both. */
enum class IssuerRole { Seller, Ca, Both };

/** One CA or reseller: how its credentials look, how long they are shown, when they die. */
struct Issuer
{
    QString id; //!< "trustico"
    QString name; //!< "Trustico CaaS"
    IssuerRole role = IssuerRole::Both;
    QStringList directoryUrls; //!< published ones; empty where they are given per order
    QStringList hosts; //!< hosts (and parents of hosts) of its ACME servers
    QStringList senders; //!< domains its order mails come from; "example.*": under any ending
    std::optional<int> portalDays; //!< days after the order the pair stays visible; 0: shown once
    std::optional<int> registerWithinDays; //!< days after creation an unused pair lives
    UsePolicy usePolicy = UsePolicy::Unknown;
    Recovery recovery = Recovery::Unknown;
    QString alternatePage; //!< its page that may show a pair once the portal no longer does
    bool referenceNeeded = false; //!< it says that without the CA Reference a certificate cannot be
        //!< managed and may be forfeited
    FactMark mark = FactMark::Unverified;
    QDate asOf; //!< when these facts were read
    QString source; //!< where
    bool legacy = false; //!< its service has ended: replace the credential
};

/** The catalogue of issuers: data, not code. */
class IssuerCatalogue
{
public:
    IssuerCatalogue() = default;
    /** Reads the catalogue's JSON; MalformedInput names the entry that is wrong. */
    [[nodiscard]] static Result<IssuerCatalogue> fromJson(const QByteArray &json);

    [[nodiscard]] const std::vector<Issuer> &all() const { return m_issuers; }
    [[nodiscard]] const Issuer *find(QStringView id) const;
    /** The CA, by the ACME server's host, the surest sign. */
    [[nodiscard]] const Issuer *byDirectoryUrl(const QString &directoryUrl) const;
    /** The seller, by the address an order mail came from. */
    [[nodiscard]] const Issuer *bySender(const QString &address) const;
    /** The name to show for what a record's `issuer` holds. */
    [[nodiscard]] QString displayName(const QString &issuer) const;

private:
    std::vector<Issuer> m_issuers;
};

/** Days an order's pair is taken to stay visible where the seller's own rule is not known. */
inline constexpr int assumedPortalDays = 7;

/** Whether a person has set a clock (Portal or Registration): then no rule sets it. */
[[nodiscard]] bool isOwnClock(const Record &record, DeadlineClock clock);
void setOwnClock(Record &record, DeadlineClock clock, bool isOwn);

/** Sets a record's clocks, but those a person has set, from its order date and the issuer's rules (`issuer` may be null). Where
 *  only a day is known, its first moment in UTC counts: the early side is the safe one. */
void startClocks(Record &record, const Issuer *issuer);

} // namespace eab::domain
