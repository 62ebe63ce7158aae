// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/HmacKey.h"

#include <QDate>
#include <QDateTime>
#include <QString>
#include <QStringList>

#include <optional>

namespace eab::domain {

/** What a record stands for. */
enum class RecordKind {
    Pair, //!< a KID and an HMAC key are saved ("eab")
    Key, //!< a key pair is registered at the CA instead of a shared secret ("key")
    Order, //!< an order whose pair is not saved yet ("order"); its clocks run all the same
    Certificate, //!< no pair is expected: tracked by its CA Reference ("certificate")
    Undecided, //!< a notice that does not say whether a pair will come ("undecided")
};

/** Whether a pair is to be looked out for: one is saved, or is sure to come. */
[[nodiscard]] constexpr bool expectsPair(RecordKind kind)
{
    return kind == RecordKind::Pair || kind == RecordKind::Order;
}

enum class RecordStatus { Active, Archived };

/** How often a pair may open an account at its CA, as far as known. */
enum class UsePolicy { Unknown, OneTime, Reusable, Counted };

/** What the CA said about a pair, and when. */
struct Verification
{
    QDateTime at; //!< UTC
    QString outcome; //!< a word of the outside face, e.g. "accepted"
    QString accountUrl;

    friend bool operator==(const Verification &, const Verification &) = default;
};

/** What a message or an API can tell about a credential, beside its key. */
struct Facts
{
    QString kid;
    QString directoryUrl;
    QString orderNumber;
    QString caReference; //!< formerly "Supplier Order Number"; a different number from the order's
    QString product;
    QString email;
    QString customer;
    QStringList domains; //!< ASCII form in a record, as written in a candidate
    QDate orderDate; //!< as the seller wrote it, in the writer's zone
    QDateTime orderedAt; //!< the moment the seven days start from; UTC, valid when known
};

/** Everything about one bought credential but its secrets.
 *
 *  The HMAC key and the source message never travel in here: who needs them asks the vault for
 *  exactly that one. Instants are UTC; an empty text or an invalid date means "not known". What is
 *  done with each member says the table in RecordFields.
 */
struct Record : Facts
{
    QString id;
    QString orderId; //!< of the order it is a product of; given by the vault
    int version = 0; //!< counts up with every change, 0 before the first saving
    QString title;
    RecordKind kind = RecordKind::Order;
    RecordStatus status = RecordStatus::Active;
    QString
        issuer; //!< the seller: id in the issuer catalogue, else a name as typed or the CA's host
    QString ca; //!< the CA where a person has said it: id in the catalogue, or a name; else the
        //!< directory URL tells it
    HmacAlgorithm algorithm = HmacAlgorithm::Hs256;
    qsizetype hmacBytes = 0; //!< length of the saved key, 0 when none is saved
    QDateTime portalVisibleUntil; //!< until when the seller's portal shows the pair
    QDateTime mustRegisterBefore; //!< when an unused pair stops working
    QString ownClocks; //!< which of these two a person has set, by clockName(), one space between
    QDateTime licenceExpires;
    std::optional<int> usageLimit;
    QDate startDate;
    QDate endDate;
    UsePolicy usePolicy = UsePolicy::Unknown;
    std::optional<Verification> verified;
    QStringList contacts; //!< further e-mail addresses for the ACME account
    QStringList tags;
    QString notes;
    bool hasSource = false; //!< the message it came from is kept, sealed
    int openQuestions = 0; //!< about it that only a person can answer
    QString batch; //!< the import it came with
    QDateTime created;
    QDateTime modified;

    [[nodiscard]] bool hasPair() const { return hmacBytes > 0; }
};

[[nodiscard]] QString kindName(
    RecordKind kind); //!< "eab", "key", "order", "certificate", "undecided"
[[nodiscard]] RecordKind kindFromName(QStringView name);
[[nodiscard]] QString statusName(RecordStatus status); //!< "active", "archived"
[[nodiscard]] RecordStatus statusFromName(QStringView name);
[[nodiscard]] QString usePolicyName(
    UsePolicy policy); //!< "unknown", "one-time", "reusable", "counted"
[[nodiscard]] UsePolicy usePolicyFromName(QStringView name);

/** What a record is called where people read it: the beginning of its id, which is nobody else's in
 *  its vault. Commands take it for the whole. */
inline constexpr qsizetype shortIdLength = 8;
[[nodiscard]] QString shortId(const QString &id);
/** The same for several, with commas between them. */
[[nodiscard]] QString shortIds(const QStringList &ids);

/** True when someone has copied the order number into the CA Reference: the two always differ. */
[[nodiscard]] bool referenceEqualsOrder(const Record &record);

/** The title a record gets when nobody typed one: product and first domain, else the order or the
 *  KID. Never empty as long as any of these is known. */
[[nodiscard]] QString defaultTitle(const Record &record);

/** Record, ready for a search as typed: all its texts, folded, one haystack. */
[[nodiscard]] QString searchText(const Record &record);
/** Folds a text the way searchText() does. */
[[nodiscard]] QString foldForSearch(const QString &text);

} // namespace eab::domain
